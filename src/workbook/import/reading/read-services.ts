import type { IndicatorLine, IndicatorTable } from '../../../domain/import/tables/table';
import { canonical } from '../../../domain/canonical';
import { columnLetters } from '../../../shapes/a1';
import { monthOf } from '../../values/date';
import { cleanText, isTotalLabel } from '../../values/markers';
import { parseNumber } from '../../values/number';
import type { ImportColumn, TableHead } from './columns';
import type { Source } from './source';
import { layoutOf, takenColumns } from './table-layout';
import { titleFacts } from './title';
import { servedWords } from './vocabulary';

/** A service and the columns of those who have a right to it and of those who got it, 0-based. */
interface Service {
  name: string;
  toServe: number;
  served: number;
}

const SEARCHED_ROWS = 25;
const NO_QUARTERS: readonly null[] = [null, null, null, null];

const isServed = (text: string): boolean =>
  servedWords.served.test(canonical(text)) && !servedWords.notServed.test(canonical(text));

/** The services whose names stand above pairs of columns in a row: `Jumlah | Terlayani`. */
function servicesIn(source: Source, row: number): Service[] {
  const cells = source.filled(row);
  return cells.flatMap(({ column, text }, index): Service[] => {
    const before = cells[index - 1];
    if (!isServed(text) || !before || !servedWords.toServe.test(canonical(before.text))) return [];
    const name = source.text(row - 1, before.column);
    return name === '' ? [] : [{ name, toServe: before.column, served: column }];
  });
}

const numberIn = (source: Source, row: number, column: number): number | null => {
  const raw = source.raw(row, column);
  return typeof raw === 'number'
    ? raw
    : (parseNumber(cleanText(raw), { takesUnits: true, isWhole: true })?.value ?? null);
};

/** The rows below a heading that have a number for some service, and the one among them that is their total. */
function rowsBelow(source: Source, heading: number, services: readonly Service[]): { rows: number[]; total?: number } {
  const first = Math.min(...services.map(({ toServe }) => toServe));
  const rows: number[] = [];
  for (let row = heading + 1; row < source.height; row++) {
    if (!services.some(({ served }) => numberIn(source, row, served) !== null)) {
      if (rows.length > 0) break;
      continue;
    }
    const words = source.filled(row).filter(({ column }) => column < first);
    if (words.some(({ text }) => isTotalLabel(text))) return { rows, total: row };
    // What months serve is no sum: one person may be served in each of them.
    if (words.some(({ text }) => monthOf(canonical(text)) !== null)) return { rows: [] };
    rows.push(row);
  }
  return { rows };
}

/** Row of nothing but the numbers of columns. */
const isNumbering = (source: Source, row: number): boolean => {
  const texts = source.filled(row).map(({ text }) => text);
  return texts.length > 2 && texts.every((text, index) => text.replace(/[()]/g, '') === String(index + 1));
};

/**
 * A table of minimum service standards (SPM) whose services stand side by side, each with how many have a right to it and how many
 * got it: the printed total counts, else the sum of the rows (districts, institutions). Null where no such table stands in the tab.
 */
export function readServices(source: Source): IndicatorTable | null {
  for (let heading = 1; heading < Math.min(source.height, SEARCHED_ROWS); heading++) {
    const services = servicesIn(source, heading);
    if (services.length === 0) continue;
    const start = isNumbering(source, heading + 1) ? heading + 1 : heading;
    const { rows, total } = rowsBelow(source, start, services);
    const counted = total === undefined ? rows : [total];
    const [first] = counted;
    if (first === undefined) return null;
    return tableOf(source, { heading, first, last: Math.max(...counted) }, services, (column) => {
      const values = counted.flatMap((row) => numberIn(source, row, column) ?? []);
      return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
    });
  }
  return null;
}

function tableOf(
  source: Source,
  { heading, first, last }: { heading: number; first: number; last: number },
  services: readonly Service[],
  valueOf: (column: number) => number | null,
): IndicatorTable {
  const facts = titleFacts(source, heading - 1);
  const columns = services.flatMap(({ name, toServe, served }) => [
    columnOf(toServe, name, 'target'),
    columnOf(served, name, 'spent'),
  ]);
  const head: TableHead = { top: heading - 1, firstRow: first, columns };
  const lines = services.map(({ name, toServe, served }): IndicatorLine => ({
    row: first + 1,
    number: '',
    objective: '',
    name,
    measureUnit: 'orang',
    target: valueOf(toServe),
    actual: valueOf(served),
    printed: null,
    unit: '',
    quarterTargets: NO_QUARTERS,
    quarterActuals: NO_QUARTERS,
    unclearQuarters: [],
  }));
  const [leftmost, rightmost] = [services[0]?.toServe ?? 0, services[services.length - 1]?.served ?? 0];
  return {
    file: source.sheet.file,
    sheet: source.sheet.name,
    lines,
    persons: null,
    hiddenRows: 0,
    range: `${source.name(first, leftmost)}:${source.name(last, rightmost)}`,
    layout: layoutOf(head, 'indicators', facts.agency),
    taken: takenColumns(head, []),
    year: facts.year,
    agency: facts.agency,
    invented: facts.invented,
    period: facts.period,
    periodFrom: facts.periodFrom,
    isToDate: false,
    isHiddenSheet: source.sheet.isHidden ?? false,
    columns: {
      actual: columnLetters(services[0]?.served ?? 0),
      quarters: ['', '', '', ''],
      unclear: [],
      printed: '',
      unit: '',
    },
  };
}

const columnOf = (column: number, name: string, role: 'target' | 'spent'): ImportColumn => ({
  span: [column],
  path: [canonical(name), role],
  heading: name,
  isOwn: true,
  role,
  named: role,
  month: null,
  quarter: null,
  isToDate: false,
  group: null,
});
