import type { CellValue } from 'hucre';
import type { DraftSheet } from './base';
import type { Seen } from './run-book';

/** Longer than this no run of a workbook of this size takes, however busy the machine. */
const LONGEST = 60_000;
const PLACE = /^(?:[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?|\d+:\d+|[A-Z]{1,3}:[A-Z]{1,3}|)$/;
/** What no sentence says: values that were not there, and the inside of the program. */
const INNARDS =
  /\b(?:NaN|undefined|null|TypeError|RangeError|Maximum call stack)\b|-?\bInfinity\b|\[object |\n\s+at \S+ \(/;

const isFigure = (value: CellValue): boolean => typeof value === 'number' || /\d/.test(String(value ?? ''));

/** The codes of indicators that say no figure anywhere in the workbook: nothing but blanks and words. */
function codesWithoutFigures(sheets: readonly DraftSheet[]): Set<string> {
  const without = new Set<string>();
  const rows = sheets.filter(({ name }) => /^(realisasi|actuals)$/i.test(name)).flatMap((sheet) => sheet.rows);
  const byCode = new Map<string, CellValue[]>();
  for (const [code, ...cells] of rows)
    byCode.set(String(code ?? ''), [...(byCode.get(String(code ?? '')) ?? []), ...cells]);
  for (const [code, cells] of byCode) if (code !== '' && !cells.some(isFigure)) without.add(code);
  return without;
}

/** Rows of `Capaian` that print zero for an indicator of which nobody reported anything. */
function inventedZeros(sheets: readonly DraftSheet[], seen: Seen): string[] {
  const without = codesWithoutFigures(sheets);
  const rows = seen.sheets.get('Capaian') ?? seen.sheets.get('Attainment') ?? [];
  const headings = (rows[2] ?? []).map(String);
  const [code, actual] = [/^(Kode|Code)$/, /^(Realisasi|Actual)$/].map((name) =>
    headings.findIndex((one) => name.test(one)),
  );
  // A column of the indicator itself may hold the figure.
  const indicators = sheets.find(({ name }) => /^(indikator|indicators)$/i.test(name))?.rows ?? [];
  const hasOwn = indicators
    .slice(0, 10)
    .some((row) => row.some((cell) => /realisasi|actual/i.test(String(cell ?? ''))));
  if (hasOwn || code === undefined || actual === undefined || code < 0 || actual < 0) return [];
  return rows.slice(3).flatMap((row) => {
    const name = String(row[code] ?? '');
    return without.has(name) && (row[actual] === 0 || row[actual] === '0') ? [`zero without a figure: ${name}`] : [];
  });
}

/** What is wrong with what came of a workbook, whatever it held. */
export function faultsIn(input: readonly DraftSheet[], seen: Seen): string[] {
  const faults: string[] = [];
  const given = new Set(input.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => String(cell ?? '')))));
  const names = new Set(input.map(({ name }) => name));
  if (seen.thrown) faults.push(`thrown: ${seen.thrown.text.split('\n').slice(0, 6).join(' | ')}`);
  if (seen.milliseconds > LONGEST) faults.push(`slow: ${Math.round(seen.milliseconds)} ms`);
  for (const { code, sheet, cell, message, advice, place } of seen.summary?.findings ?? []) {
    const text = `${place} ${message} ${advice}`;
    if (INNARDS.test(text)) faults.push(`words of ${code}: ${text.slice(0, 200)}`);
    if (!PLACE.test(cell) || (cell !== '' && sheet === '')) faults.push(`place of ${code}: ${sheet}!${cell}`);
    if (cell !== '' && !seen.sheets.has(sheet)) faults.push(`place of ${code} in no sheet: ${sheet}!${cell}`);
    if (place.trim() === '') faults.push(`no place: ${code}`);
  }
  for (const [name, rows] of seen.sheets) {
    if (names.has(name)) continue;
    rows.forEach((row, index) =>
      row.forEach((value, column) => {
        const at = `${name} ${index + 1},${column + 1}`;
        if (typeof value === 'number' && !Number.isFinite(value)) faults.push(`no number: ${at}`);
        if (typeof value === 'string' && !name.startsWith('_') && INNARDS.test(value) && !given.has(value))
          faults.push(`text: ${at}: ${value.slice(0, 120)}`);
      }),
    );
  }
  return [...faults, ...inventedZeros(input, seen)];
}
