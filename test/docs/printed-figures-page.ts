import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { printedSheets } from '../../samples/publications/printed-grid';
import type { PublishedNotes, PublishedTable } from '../../samples/publications/published-table';
import { checkTable } from '../../src/domain/printed-figures/check-table';
import { countFigures } from '../../src/domain/printed-figures/count-figures';
import type { Figure } from '../../src/domain/printed-figures/figure';
import { recogniseTables } from '../../src/workbook/read/printed/recognise';
import { figureCheck } from '../../src/text/en/figure-check';
import { correctionInWords, methodInWords, remarkInWords } from '../../src/text/figure-words';
import { ruleCode } from '../../src/workbook/sheets/figure-check/figure-report';
import { cell, page, table } from './markdown';

const folder = join(__dirname, '../../samples/data/published');

export interface PublishedFigure {
  file: string;
  sheet: string;
  figure: Figure;
  reference: PublishedNotes;
}

/** Every printed figure of the published set, judged as its report prints it. */
export function publishedFigures(): { file: string; methods: string[]; figures: PublishedFigure[] }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((name) => {
      const source = JSON.parse(readFileSync(join(folder, name), 'utf8')) as PublishedTable;
      const file = name.replace('.json', '');
      const checked = printedSheets(source).map((sheet) => ({ sheet, tables: recogniseTables(sheet).map(checkTable) }));
      const methods = checked.flatMap(({ tables }) =>
        tables.flatMap(({ series }) =>
          series.flatMap(({ column, method }) => (method ? [`${column}: ${methodInWords(method, figureCheck)}`] : [])),
        ),
      );
      const figures = checked.flatMap(({ sheet, tables }) => {
        const { rows } = sheet;
        return tables.flatMap((one) =>
          one.figures.map((figure): PublishedFigure => {
            const reference = rows[Number(/\d+/.exec(figure.cell)?.[0]) - 2] ?? {};
            return { file, sheet: sheet.name, figure, reference };
          }),
        );
      });
      return { file, methods: [...new Set(methods)], figures };
    });
}

const matchesOf = ({ formula_match: match = [] }: PublishedNotes): string[] =>
  typeof match === 'string' ? [match] : match;

/** The rule of a figure as the files write it. */
const asWritten = ({ rule }: Figure): string =>
  (rule?.rule ?? '').toLowerCase().replace('same-words', 'predicate_equal_100');

/**
 * How a verdict stands to the files: empty where they say the same, else why they differ; null where nobody has explained it.
 * The files compare with what is printed, to its last digit, and know one rule at a time.
 */
export function difference({ figure, reference }: PublishedFigure): string | null {
  const matches = matchesOf(reference);
  const { verdict, rule, slip, reason, kind } = figure;
  if (kind === 'total' || kind === 'average') return '';
  if (kind === 'category') {
    if (!reference.anomaly || verdict !== 'reproduced') return '';
    return 'the oddity of the row is not its category';
  }
  if (verdict === 'wrong' && slip?.slip === 'not-reported') return '';
  if (verdict === 'wrong') return matches.length === 0 || matches.includes('MISMATCH') ? '' : null;
  if (verdict === 'unchecked') {
    const isLeft = matches.some((match) => match === 'not_computable' || match === 'zero_budget');
    return isLeft || reason === 'no-target' || reason === 'no-actual' ? '' : null;
  }
  if (rule?.isUnrounded && matches.length === 0)
    return 'the file compares with the printed operands alone; the figure follows from operands before they were rounded, as its note says';
  if (matches.some((match) => match.startsWith(asWritten(figure)) || match === 'r/a')) return '';
  if (rule?.rule === 'same-words') return 'target and actual hold two figures each, and the same ones';
  return null;
}

const line = (one: PublishedFigure): string[] => {
  const { figure, sheet, reference } = one;
  const { rule, verdict, printed, recomputed } = figure;
  const remark = remarkInWords(figure, figureCheck);
  return [
    `${sheet} ${figure.cell}`,
    cell(figure.row.slice(0, 60)),
    cell(printed),
    recomputed === null ? '–' : cell(String(Number(recomputed.toFixed(4)))),
    figureCheck.verdicts[verdict],
    rule ? cell(ruleCode(rule)) : '–',
    cell([remark, correctionInWords(figure, 'en')].filter((part) => part !== '').join('; ')),
    cell([matchesOf(reference).join(', '), difference(one) ?? ''].filter((part) => part !== '').join('; ')),
  ];
};

const headings = ['Cell', 'Row', 'Printed', 'Recomputed', 'Verdict', 'Rule', 'Remark; correction', 'The file says'];

const INTRODUCTION = `# Printed figures

\`npm start -- check-figures FILE… [--json] [--out DIR]\` and _Kinerja ▸ Periksa angka tercetak_ (on the tab in front, where a table
may have been pasted) compare what a table prints with what its own numbers give: \`.xlsx\`, \`.xlsm\`, \`.xls\`, \`.ods\`, \`.csv\`, and
the tables of a \`.docx\`. They write the sheet \`Periksa Angka\`, one row for each printed figure, and the paper _Hasil Uji Angka_.

- A figure is **reproduced** by the rule that explains most of its column; by **another rule**, which is told; **wrong**, with the
  likeliest slip; or it **cannot be checked**, with the reason.
- The tolerance is the printed one: a figure may be rounded, cut off or rounded up at its last printed digit, and its operands may have
  been rounded to theirs. Counts (\`12 kali\`), small whole numbers, and whole numbers of a table whose other figures follow exactly from
  them are taken as they are.
- A column most of whose figures follow from no rule is left unchecked: its operands are not in the table.
- Nothing right is called wrong: an average that lies among its rows may have weights that are not printed, a total above its rows may
  cover others, and a category that contradicts no other row may follow a scale of the document's own; these cannot be checked.
- Not reported is never zero: an empty actual with a printed 0 is wrong.

\`--json\` prints \`{ok, tables: [{file, sheet, range, rule, rules: [{column, rule, words, explained, checked}], figures: [{cell, kind, row,
column, printed, recomputed, rule, difference, verdict, correction, reason, slip, byRule}]}], findings: [{file, severity, code, sheet,
cell, message, advice}], files: [{file, output, documents, error?}]}\`. \`verdict\` is \`reproduced\`, \`other-rule\`, \`wrong\` or
\`unchecked\`; \`rule\` a code such as \`R/T cap 100\`, \`(2T-R)/T (truncated)\`, \`sum of 5\`, \`scale status\`. Exit codes: 0 checked; 2 no
table in any file; 1 a file could not be read.`;

/** The page of every printed figure of the published set. */
export function printedFiguresPage(): Promise<string> {
  const files = publishedFigures();
  const all = files.flatMap(({ figures }) => figures);
  const counts = countFigures([{ figures: all.map(({ figure }) => figure) }]);
  const named = (words: Record<string, string>): string[][] =>
    Object.entries(words).map(([code, text]) => [`\`${code}\``, cell(text)]);
  const slips = Object.entries(figureCheck.slips).map(([code, say]) => [`\`${code}\``, cell(say('…'))]);
  return page([
    INTRODUCTION,
    '## Rules',
    table(['Code', 'Rule'], named(figureCheck.rules)),
    'Each may be capped at 100, 110, 120 or 150, never fall below 0, and be printed as a ratio. `1 − (R − T)/T` is `(2T − R)/T`.',
    '## Slips',
    table(['Code', 'What is likely'], slips),
    '## Scales of categories',
    table(['Code', 'Scale'], named(figureCheck.scales)),
    '## The published set',
    `Every figure that the tables in \`samples/data/published\` print: ${counts.all}, of which ${counts.reproduced} are reproduced by the rule of their table, ${counts['other-rule']} by another one, ${counts.wrong} are wrong, and ${counts.unchecked} cannot be checked. The last column has the rules that the file names itself, and why the verdict differs where it does.`,
    ...files
      .filter(({ figures }) => figures.length > 0)
      .flatMap(({ file, methods, figures }) => [
        `### ${file}`,
        methods.map(cell).join('; '),
        table(headings, figures.map(line)),
      ]),
  ]);
}
