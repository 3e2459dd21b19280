import type { BudgetLine, BudgetTable, CrossTotal, Measure } from '../../../domain/import/tables/table';
import { columnLetters } from '../../../shapes/a1';
import { cleanText } from '../../values/markers';
import { parseNumber } from '../../values/number';
import { AmountReader } from './amounts';
import { endOfBody, rangeOf } from './body';
import type { ImportColumn, TableHead } from './columns';
import type { Source } from './source';
import { layoutOf, takenColumns } from './table-layout';
import type { TitleFacts } from './title';
import { scaleIn } from './vocabulary';

/** A row of a cash plan by account: what was planned for each month, or what was spent in it. */
type RowKind = 'plan' | 'spent';

const rowKinds: readonly [RowKind, RegExp][] = [
  ['plan', /^(target|rencana|rak)$/i],
  ['spent', /^realisasi$/i],
];

const kindOf = (text: string): RowKind | null => rowKinds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** Spending alone is budget: revenue and financing are not absorbed (data dictionary, rule 9). */
const spending = /^belanja\b/i;
const otherAccounts = /^(pendapatan|pembiayaan)\b/i;

const isBody = (source: Source, column: number, [from, to]: readonly [number, number]): boolean => {
  let known = 0;
  for (let row = from; row < to; row++) {
    const text = source.text(row, column);
    if (text === '') continue;
    if (!kindOf(text)) return false;
    known++;
  }
  return known > 1;
};

/** The column that says of each row whether it is plan or spending; undefined for tables of another kind. */
export function rowKindColumn(source: Source, { columns, firstRow }: TableHead, end: number): number | undefined {
  if (columns.filter(({ month }) => month !== null).length < 3) return undefined;
  return columns.flatMap(({ span }) => span).find((column) => isBody(source, column, [firstRow, end]));
}

interface MonthColumn {
  column: ImportColumn;
  reader: AmountReader;
  month: number | null;
  quarter: number | null;
}

/** A stated ceiling beside the label: `Rp. 10.345.419.876`. */
function statedCeiling(source: Source, row: number, before: number): number | null {
  for (let column = 0; column < before; column++) {
    const parsed = parseNumber(cleanText(source.raw(row, column)), { isWhole: true });
    if (parsed && parsed.value > 0 && /\d{4}|\.\d{3}/.test(source.text(row, column))) return parsed.value;
  }
  return null;
}

/** Months after the last one with an amount were not filled in: a form has zeros there. */
function filledMonths(values: ReadonlyMap<number, number | null>): Map<number, number> {
  const last = Math.max(0, ...[...values].flatMap(([month, value]) => (value ? [month] : [])));
  return new Map(
    [...values].flatMap(([month, value]) => (month <= last && value !== null ? [[month, value] as const] : [])),
  );
}

/** Reads a cash plan whose rows are plan and spending of an account, month by month. */
export function readCashPlan(source: Source, head: TableHead, facts: TitleFacts): BudgetTable | null {
  const end = endOfBody(source, head);
  const kindColumn = rowKindColumn(source, head, end);
  if (kindColumn === undefined) return null;
  const body = [head.firstRow, end] as const;
  const anchors = new Set(head.columns.flatMap(({ span }) => span.slice(0, 1)));
  const columns = head.columns.flatMap((column): MonthColumn[] => {
    const { month, quarter } = column;
    if (month === null && quarter === null) return [];
    return [{ column, month, quarter, reader: new AmountReader(source, column, anchors, body) }];
  });
  const amounts = new Map<Measure, number | null>();
  const crossTotals: CrossTotal[] = [];
  let account = '';
  let line: Pick<BudgetLine, 'row' | 'name'> | undefined;
  for (let row = head.firstRow; row < end; row++) {
    const label = source
      .filled(row)
      .find(({ text, column }) => column < kindColumn && (spending.test(text) || otherAccounts.test(text)));
    account = label?.text ?? account;
    const kind = kindOf(source.text(row, kindColumn));
    if (!kind || !spending.test(account)) continue;
    line ??= { row: row + 1, name: account };
    const ceiling = kind === 'plan' ? statedCeiling(source, row, kindColumn) : null;
    if (ceiling !== null) amounts.set('ceiling', ceiling);
    const months = new Map(
      columns.flatMap(({ month, reader }) =>
        month === null ? [] : [[month, reader.in(row, [])?.value ?? null] as const],
      ),
    );
    const filled =
      kind === 'spent'
        ? filledMonths(months)
        : new Map([...months].flatMap(([month, value]) => (value === null ? [] : [[month, value] as const])));
    for (const [month, value] of filled) amounts.set(`${kind}-m${month}`, value);
    crossTotals.push(...quarterSums(columns, months, row, `${account} ${source.text(row, kindColumn)}`));
  }
  if (!line || ![...amounts.values()].some((value) => value)) return null;
  const agency = agencyOf(source, head, facts);
  return {
    file: source.sheet.file,
    sheet: source.sheet.name,
    range: rangeOf(source, head, head.firstRow, end),
    kind: 'cash-plan',
    layout: layoutOf(head, 'cash-plan', agency),
    taken: takenColumns(head, []),
    persons: null,
    lines: [
      {
        ...line,
        office: { code: '', name: '' },
        label: '',
        code: '',
        account: '5',
        kind: '',
        group: '',
        fund: '',
        depth: null,
        isTotal: false,
        amounts,
      },
    ],
    yearIsFromName: facts.yearIsFromName && facts.year !== null,
    year: facts.year,
    period: facts.period,
    periodFrom: facts.periodFrom,
    periodIsOpen: false,
    agency,
    invented: facts.invented,
    scale: scaleIn(facts.text),
    inRupiah: [],
    isBesideIndicators: false,
    isHiddenSheet: source.sheet.isHidden ?? false,
    hiddenRows: 0,
    columns: new Map([...amounts.keys()].map((measure) => [measure, letterOf(columns, measure)])),
    headings: new Map(),
    crossTotals,
    behindTotal: [],
    unreadable: columns.flatMap(({ reader }) => reader.unreadable),
  };
}

const agencyOf = (source: Source, head: TableHead, facts: TitleFacts): string => {
  const column = head.columns.find(({ role }) => role === 'office')?.span[0];
  const named = column === undefined ? '' : source.text(head.firstRow, column);
  return named || facts.agency;
};

const letterOf = (columns: readonly MonthColumn[], measure: Measure): string => {
  const month = Number(/-m(\d+)$/.exec(measure)?.[1]);
  return columnLetters(columns.find((column) => column.month === month)?.column.span[0] ?? 0);
};

function quarterSums(
  columns: readonly MonthColumn[],
  months: ReadonlyMap<number, number | null>,
  row: number,
  label: string,
): CrossTotal[] {
  return columns.flatMap(({ quarter, month, reader, column }): CrossTotal[] => {
    if (quarter === null || month !== null) return [];
    const printed = reader.in(row, [])?.value;
    if (printed === undefined) return [];
    const computed = [1, 2, 3].reduce((sum, index) => sum + (months.get(quarter * 3 - 3 + index) ?? 0), 0);
    return [{ row: row + 1, label, column: columnLetters(column.span[0] ?? 0), printed, computed }];
  });
}
