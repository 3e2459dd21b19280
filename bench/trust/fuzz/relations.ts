import type { CellValue } from 'hucre';
import { copyOf, type DraftSheet } from './base';
import { inOtherLanguage } from './other-language';
import type { Random } from './random';
import type { Seen } from './run-book';

/** The sheets that figures are read from; the rest of them stand in the summary. */
export const FIGURE_SHEETS: ReadonlySet<string> = new Set(['Capaian', 'Attainment']);

/** The figures of a run: of units and the agency, and of each indicator, by their codes. */
export function figuresOf(seen: Seen, rename: (code: string) => string = (code) => code): Map<string, string> {
  const figures = new Map<string, string>();
  const { units = [], agency } = seen.summary ?? {};
  for (const { code, value, meanAttainment, absorption, indicators, counted, notReported } of [
    ...units,
    ...(agency ? [agency] : []),
  ])
    figures.set(`unit ${code}`, JSON.stringify([value, meanAttainment, absorption, indicators, counted, notReported]));
  const rows = seen.sheets.get('Capaian') ?? seen.sheets.get('Attainment') ?? [];
  const headings = (rows[2] ?? []).map(String);
  const columns = [/^(Target)$/, /^(Realisasi|Actual)$/, /^(Capaian|Attainment) \(%\)$/].map((name) =>
    headings.findIndex((one) => name.test(one)),
  );
  const code = headings.findIndex((one) => /^(Kode|Code)$/.test(one));
  for (const row of rows.slice(3))
    figures.set(
      `indicator ${rename(String(row[code] ?? ''))}`,
      JSON.stringify(columns.map((column) => row[column] ?? null)),
    );
  return figures;
}

const headingRow = ({ rows }: DraftSheet): number =>
  rows.findIndex((row) => row.some((cell) => /^(kode|code)$/i.test(String(cell ?? '').trim())));

/** Sheets in which the order of rows says nothing. */
const UNORDERED = /^(indikator|indicators|realisasi|actuals)$/i;

function shuffled(rows: CellValue[][], from: number, random: Random): void {
  for (let at = rows.length - 1; at > from; at -= 1) {
    const other = from + random.below(at - from + 1);
    [rows[at], rows[other]] = [rows[other] ?? [], rows[at] ?? []];
  }
}

/** A change of a workbook after which every figure is the same. */
export interface Relation {
  name: string;
  change: (sheets: DraftSheet[], random: Random) => void;
  /** Nothing moves: formats of cells stay where they are. */
  keepsPlaces?: boolean;
  /** How codes read afterwards. */
  rename?: (code: string) => string;
}

const onUnordered =
  (change: (sheet: DraftSheet, first: number, random: Random) => void) => (sheets: DraftSheet[], random: Random) => {
    for (const sheet of sheets) {
      const heading = headingRow(sheet);
      // Rows of merged cells belong together, and a cell with a format of its own would lose it.
      if (UNORDERED.test(sheet.name) && heading >= 0 && sheet.merges.length === 0) change(sheet, heading + 1, random);
    }
  };

const SIGN = 'Q7';
/** Rows of examples, known by how their code begins. */
const PASSED_OVER = /^(contoh|example)/i;
const renamed = (code: string): string => (code === '' ? code : `${SIGN}${code}`);

export const relations: readonly Relation[] = [
  { name: 'shuffled rows', change: onUnordered((sheet, first, random) => shuffled(sheet.rows, first, random)) },
  {
    name: 'blank rows',
    change: onUnordered((sheet, first, random) => {
      for (let count = 0; count < 5; count += 1)
        sheet.rows.splice(first + random.below(Math.max(sheet.rows.length - first, 1)), 0, []);
    }),
  },
  { name: 'other language', keepsPlaces: true, change: inOtherLanguage },
  {
    name: 'renamed codes',
    rename: renamed,
    change: (sheets) => {
      const indicators = sheets.find(({ name }) => /^(indikator|indicators)$/i.test(name));
      const heading = indicators ? headingRow(indicators) : -1;
      const column =
        indicators?.rows[heading]?.findIndex((cell) => /^(kode|code)$/i.test(String(cell ?? '').trim())) ?? -1;
      if (!indicators || column < 0) return;
      const codes = new Set(
        indicators.rows
          .slice(heading + 1)
          .map((row) => String(row[column] ?? ''))
          .filter((code) => code !== '' && !PASSED_OVER.test(code)),
      );
      for (const { rows } of sheets)
        for (const row of rows)
          row.forEach(
            (cell, at) => void (codes.has(String(cell ?? '')) && typeof cell === 'string' && (row[at] = renamed(cell))),
          );
    },
  },
];

/** A workbook after a relation's change. */
export function related(
  sheets: readonly DraftSheet[],
  { change, keepsPlaces }: Relation,
  random: Random,
): DraftSheet[] {
  const copy = copyOf(sheets);
  for (const sheet of copy) if (!keepsPlaces && UNORDERED.test(sheet.name)) sheet.formats = uniform(sheet);
  change(copy, random);
  return copy;
}

/** The formats of whole columns only: those stay true whatever row stands where. */
function uniform({ rows, formats }: DraftSheet): Map<string, string> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const kept = new Map<string, string>();
  for (let column = 0; column < width; column += 1) {
    const seen = new Set([...formats].flatMap(([key, format]) => (key.endsWith(`,${column}`) ? [format] : [])));
    const [only] = seen;
    if (seen.size === 1 && only !== undefined)
      for (let row = 0; row < rows.length + 10; row += 1) kept.set(`${row},${column}`, only);
  }
  return kept;
}
