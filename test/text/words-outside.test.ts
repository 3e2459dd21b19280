import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

/** Words that make a literal a sentence for people, in either language. */
const SENTENCE =
  /(^|\s)(yang|dan|tidak|untuk|dengan|belum|sudah|pada|dari|telah|akan|the|is|are|not|and|of|has|please)\s/i;

/** Markup, names in the dictionary's notation (`Tidak pasti / Uncertain`), and queries of Drive. */
const NOT_PROSE = /[<>]| \/ | = /;

const isSentence = (text: string): boolean =>
  SENTENCE.test(text) && !NOT_PROSE.test(text) && text.trim().split(/\s+/).length > 2;

/** Rooms whose literals are not ours to word: what people write and we read, and the words of Google and of XML. */
const EXEMPT = [
  'src/text/',
  'src/workbook/values/markers.ts',
  // Words that are passed over when two texts are compared.
  'src/domain/same-words.ts',
  // Names of units as agencies write them.
  'src/domain/import/units/unit-names.ts',
  // Words that earlier versions wrote into their records.
  'src/workbook/read/earlier/',
  // Names of sheets, columns and allowed words are the contract, compared with it word by word.
  'src/workbook/schema/',
  // What Google itself says.
  'local/runtime/',
  'local/workbench/host/',
  // Of the page for developers, which is in English alone.
  'local/contract/origins.ts',
];

/** Faults of the program, which nobody is meant to read, are in English where they are thrown. */
function isFault(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (ts.isThrowStatement(at)) return true;
    const made = ts.isNewExpression(at) || ts.isCallExpression(at) ? at.expression.getText() : '';
    if (/Error$|^super$/.test(made)) return true;
  }
  return false;
}

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);

/** The sentences of a source, with their lines. */
function sentencesIn(path: string, code: string): string[] {
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node) && isSentence(node.text) && !isFault(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

test('no sentence for people stands outside src/text', () => {
  const sources = ['src', 'local'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  );
  const read = sources.filter((path) => /(?<!\.d)\.ts$/.test(path) && !EXEMPT.some((room) => path.startsWith(room)));
  expect(read.flatMap((path) => sentencesIn(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
});

test.each([
  [`toast('Data belum lengkap')`, 1],
  ['say(`${count} indikator tidak dilaporkan`)', 1],
  [`throw new Error('The sheet is not there')`, 0],
  [`super('The sheet is not there')`, 0],
  [`const name = 'Unit Kerja'`, 0],
])('%s', (code, count) => expect(sentencesIn('x.ts', code)).toHaveLength(count));
