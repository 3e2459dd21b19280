import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const TEXTS = join(__dirname, '../../src/text');

/** Words that both languages have, spelt alike, or that are names in both. */
const SHARED = new Set(
  [
    // Of computers and papers.
    'add-on administrator audio data debug digit disk docs drive email enter excel final folder format google https import input',
    'libreoffice logo mailto menu microsoft operator panel server spreadsheet status tab tag terminal word workbench',
    // Names of keys, commands and menus of others.
    'all alt ctrl delete down download edit en esc espeak-ng file id page run sheets shift start npm build up',
    // Names of the field.
    'bappeda berakhlak e-purchasing lkjip non-asn permendagri permenpanrb plh plt rupiah tagana topsis kinerja rapor rapor-kinerja',
    // The same in both.
    'agenda april audit cascading host median no november ok per program refocusing september sub target tender total transfer unit',
  ]
    .join(' ')
    .split(' '),
);

/** Names and marks that are the same in both: kinds of units as one province names them, and what is read back. */
const NAMES = new Set(['Satpel Kecamatan', 'Suku Dinas', 'Panti', 'Rapor Kinerja · isian ·  … ']);

/** What is quoted, typed into a terminal, filled in by the program, or the name of a file is no word of a sentence. */
const NOT_WORDS =
  /"[^"]*"|“[^”]*”|`[^`]*`|\([^()]*\)(?=[ .,;:]|$)|--[\w-]+|\{[^{}]*\}|\S+@\S+|[\w./-]*\/[\w./-]+|[\w-]*\.\w{2,5}\b/g;
/** A line of what is typed into a terminal. */
const COMMAND = /^ *(--|npm )/;
const WORD = /[\p{L}][\p{L}'’-]+/gu;
const isCode = (word: string): boolean => word === word.toUpperCase();

/** Functions that are given words to say. */
const TELLING = new Set(['say', 'counted', 'list', 'gluedDays']);

const isName = (node: ts.Node): boolean => {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isElementAccessExpression(parent) ||
    ts.isBinaryExpression(parent) ||
    ts.isLiteralTypeNode(parent) ||
    // The name of an entry of the menu, which is looked up.
    (ts.isCallExpression(parent) && !TELLING.has(parent.expression.getText()))
  );
};

/** The texts of a source, each with its line; what a program puts between their pieces is a blank. */
function textsIn(path: string): { line: number; text: string }[] {
  const tree = ts.createSourceFile(path, readFileSync(join(TEXTS, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const say = (text: string): void => {
      for (const one of text.split('\n'))
        if (!COMMAND.test(one) && !NAMES.has(one)) found.push({ line, text: one.trim() });
    };
    if (ts.isStringLiteralLike(node) && !isName(node)) say(node.text);
    if (ts.isTemplateExpression(node)) {
      say([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … '));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const wordsOf = (text: string): string[] =>
  (text.replace(NOT_WORDS, ' ').match(WORD) ?? []).filter((word) => !isCode(word)).map((word) => word.toLowerCase());

function wordsOfLanguage(language: string): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const file of readdirSync(join(TEXTS, language), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const path = `${language}/${file}`;
    for (const { line, text } of textsIn(path)) {
      for (const word of wordsOf(text)) places.set(word, [...(places.get(word) ?? []), `${path}:${line}: ${text}`]);
    }
  }
  return places;
}

test('a word that stands in the texts of both languages is one that both have', () => {
  const [id, en] = [wordsOfLanguage('id'), wordsOfLanguage('en')];
  expect([id.size, en.size].every((size) => size > 1500)).toBe(true);
  const common = [...en.keys()].filter((word) => id.has(word) && !SHARED.has(word)).sort();
  // The rarer side is where the other language has slipped in.
  const places = common.flatMap((word) => {
    const [inId = [], inEn = []] = [id.get(word), en.get(word)];
    return (inId.length < inEn.length ? inId : inEn).map((place) => `${word} | ${place}`);
  });
  expect(places).toEqual([]);
});

test.each([
  ['The last one becomes Realisasi.', ['the', 'last', 'one', 'becomes', 'realisasi']],
  ['Set "Sisa Anggaran" with --run', ['set', 'with']],
  ['See Data Check (Hasil Periksa Data) in rapor.xlsx.', ['see', 'data', 'check', 'in']],
])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));
