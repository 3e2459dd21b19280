import { TableRow } from 'docx';
import {
  cell,
  gap,
  grid,
  GROUP_SHADE,
  headRow,
  numberColumn,
  run,
  table,
  tableWithTotal,
  tagRow,
  type Block,
  type Column,
} from './layout';

const number = numberColumn();
const status: Column = { head: 'status', cell: ['plain', 'strong'], width: 26 };

/** Indicators with their attainment. */
export const indicatorColumns: readonly Column[] = [
  number,
  { head: 'indicator', cell: 'name', width: 44 },
  { head: 'measure', cell: 'measure', width: 19, align: 'center' },
  { head: 'target', cell: 'target', width: 17, align: 'right' },
  { head: 'actual', cell: 'actual', width: 17, align: 'right' },
  { head: 'attainment', cell: 'attainment', width: 20, align: 'right' },
  { head: 'annualProgress', cell: 'progress', width: 18, align: 'right' },
  { ...status, width: 21 },
];

/** The same across units. */
export const standardColumns: readonly Column[] = [
  number,
  { head: 'indicator', cell: 'name', width: 48 },
  { head: 'unit', cell: 'unit', width: 32 },
  { head: 'target', cell: 'target', width: 17, align: 'right' },
  { head: 'actual', cell: 'actual', width: 17, align: 'right' },
  { head: 'attainment', cell: 'attainment', width: 20, align: 'right' },
  { ...status, width: 22 },
];

/** Headline figures; no heading row is repeated, the table is short. */
export const figureColumns: readonly Column[] = [
  { head: 'figure', cell: 'label', width: 68 },
  { head: 'value', cell: 'value', width: 36, align: 'right' },
  { head: 'limit', cell: 'limit', width: 20, align: 'right' },
  { ...status, width: 41 },
];

export const comparisonColumns: readonly Column[] = [
  number,
  { head: 'indicator', cell: 'name', width: 36 },
  { head: 'measure', cell: 'measure', width: 19, align: 'center' },
  { head: 'lastYear', cell: 'lastYear', width: 14, align: 'right' },
  { head: 'thisYear', cell: 'thisYear', width: 14, align: 'right' },
  { head: 'change', cell: 'change', width: 20, align: 'right' },
  { head: 'meaning', cell: ['plain', 'strong'], width: 21 },
  { head: 'planEnd', cell: 'planEnd', width: 16, align: 'right' },
  { head: 'planProgress', cell: 'planProgress', width: 16, align: 'right' },
];

export const pendingColumns: readonly Column[] = [
  number,
  { head: 'code', cell: 'code', width: 24 },
  { head: 'indicator', cell: 'name', width: 56 },
  { ...status, cell: 'status', width: 34 },
  { head: 'note', cell: 'note', width: 42 },
];

/** Indicators that share a story. */
export const storyColumns: readonly Column[] = [
  number,
  { head: 'indicator', cell: 'name', width: 33 },
  { head: 'target', cell: 'target', width: 16, align: 'right' },
  { head: 'actual', cell: 'actual', width: 17, align: 'right' },
  { head: 'attainment', cell: 'attainment', width: 19, align: 'right' },
  { head: 'remedy', cell: 'remedy', width: 25 },
  { head: 'owner', cell: 'owner', width: 26 },
  { head: 'due', cell: 'due', width: 20 },
];

export const actionColumns: readonly Column[] = [
  number,
  { head: 'problem', cell: 'problem', width: 34 },
  { head: 'cause', cell: 'cause', width: 31 },
  { head: 'action', cell: 'action', width: 36 },
  { head: 'owner', cell: 'owner', width: 34 },
  { head: 'due', cell: 'due', width: 21 },
];

export const previousColumns: readonly Column[] = [
  number,
  { head: 'problem', cell: 'problem', width: 31 },
  { head: 'action', cell: 'action', width: 32 },
  { head: 'owner', cell: 'owner', width: 27 },
  { head: 'due', cell: 'due', width: 20 },
  { ...status, width: 22 },
  { head: 'progress', cell: 'progress', width: 24 },
];

export const matrixColumns: readonly Column[] = [
  number,
  { head: 'unit', cell: 'unit', width: 39 },
  { head: 'periods', cell: 'period', width: 14 },
  { head: 'problem', cell: 'problem', width: 37 },
  { head: 'cause', cell: 'cause', width: 34 },
  { head: 'action', cell: 'action', width: 38 },
  { head: 'owner', cell: 'owner', width: 36 },
  { head: 'due', cell: 'due', width: 20 },
  { ...status, width: 25 },
];

export const recurringColumns: readonly Column[] = [
  number,
  { head: 'unit', cell: 'unit', width: 40 },
  { head: 'problem', cell: 'problem', width: 60 },
  { head: 'periods', cell: 'periods', width: 28 },
  { ...status, cell: 'status', width: 28 },
];

const remainderColumns: readonly Column[] = [
  { head: 'subActivity', cell: 'item', width: 42 },
  { head: 'remainder', cell: 'remainder', width: 25, align: 'right' },
  { head: 'reason', cell: 'reason', width: 44 },
  { head: 'amount', cell: 'amount', width: 25, align: 'right' },
  { head: 'description', cell: 'description', width: 29 },
];

/** What each reason explains, sub kegiatan by sub kegiatan. */
export const reasonDetailColumns: readonly Column[] = [
  { head: 'reason', cell: 'reason', width: 44 },
  { head: 'subActivity', cell: 'item', width: 49 },
  { head: 'activity', cell: 'activity', width: 44 },
  { head: 'amount', cell: 'amount', width: 28, align: 'right' },
];

/** Remainders with their reasons, sub kegiatan by sub kegiatan under its kegiatan. */
export function remainderTable(): Block[] {
  const width = remainderColumns.reduce((total, column) => total + column.width, 0);
  const options = { width, span: remainderColumns.length, shade: GROUP_SHADE, keepNext: true };
  const title = new TableRow({
    cantSplit: true,
    children: [cell([run('{#groups}'), run('{title}', { bold: true })], options)],
  });
  const rows = tagRow(remainderColumns, { open: ['rows'], close: ['rows', 'groups'] });
  return [grid(remainderColumns, [headRow(remainderColumns), title, rows]), gap()];
}

export const evidenceColumns: readonly Column[] = [
  number,
  { head: 'code', cell: 'code', width: 24 },
  { head: 'indicator', cell: 'name', width: 52 },
  { head: 'evidence', cell: 'evidence', width: 46 },
  { head: 'dataSource', cell: 'dataSource', width: 34 },
];

export const referenceColumns: readonly Column[] = [
  { head: 'code', cell: 'code', width: 24 },
  { head: 'indicator', cell: 'name', width: 48 },
  { head: 'calculation', cell: 'calculation', width: 47 },
  { head: 'source', cell: 'source', width: 46 },
];

export const objectiveColumns: readonly Column[] = [
  number,
  { head: 'objective', cell: 'objective', width: 70 },
  { head: 'indicators', cell: 'indicators', width: 19, align: 'right' },
  { head: 'counted', cell: 'counted', width: 20, align: 'right' },
  { head: 'meanAttainment', cell: 'mean', width: 21, align: 'right' },
  { head: 'rating', cell: 'rating', width: 26 },
];

export const nextYearColumns: readonly Column[] = [
  number,
  { head: 'indicator', cell: 'name', width: 62 },
  { head: 'measure', cell: 'measure', width: 20, align: 'center' },
  { head: 'target', cell: 'target', width: 18, align: 'right' },
  { head: 'actual', cell: 'actual', width: 18, align: 'right' },
  { head: 'planEnd', cell: 'planEnd', width: 20, align: 'right' },
  { head: 'planProgress', cell: 'planProgress', width: 18, align: 'right' },
];

/** Next year's activities, in the order of their dates. */
export const activityColumns: readonly Column[] = [
  number,
  { head: 'activity', cell: 'name', width: 44 },
  { head: 'stage', cell: 'stage', width: 22 },
  { head: 'schedule', cell: 'schedule', width: 28 },
  { head: 'unit', cell: 'unit', width: 32 },
  { head: 'owner', cell: 'owner', width: 30 },
];

export const honourColumns: readonly Column[] = [
  number,
  { head: 'date', cell: 'date', width: 30 },
  { head: 'honour', cell: 'honour', width: 58 },
  { head: 'givenBy', cell: 'givenBy', width: 38 },
  { head: 'unit', cell: 'unit', width: 30 },
];

const money = [
  { head: 'ceiling', cell: 'ceiling', width: 27, align: 'right' },
  { head: 'spent', cell: 'spent', width: 27, align: 'right' },
  { head: 'absorption', cell: ['absorption', 'weakAbsorption'], width: 20, align: 'right' },
  { head: 'physical', cell: 'physical', width: 16, align: 'right' },
  { head: 'remainder', cell: 'remainder', width: 26, align: 'right' },
] as const satisfies readonly Column[];

/** Cells of `money` below a scope. */
const moneyOf = (scope: string): (string | [string, string])[] => [
  `${scope}ceiling`,
  `${scope}spent`,
  [`${scope}absorption`, `${scope}weakAbsorption`],
  `${scope}physical`,
  `${scope}remainder`,
];

/** The cells of columns below a scope. */
const scopedCells = (columns: readonly Column[], scope: string): (string | [string, string])[] =>
  columns.map(({ cell: tags }) =>
    typeof tags === 'string' ? `${scope}.${tags}` : [`${scope}.${tags[0]}`, `${scope}.${tags[1]}`],
  );

/** Programmes, each with the rows below it, and the total. */
export function programmeTable(): Block[] {
  const columns: readonly Column[] = [
    { head: 'budgetItem', cell: 'description', width: 39 },
    { head: 'ceiling', cell: 'ceiling', width: 26, align: 'right' },
    { head: 'spent', cell: 'spent', width: 26, align: 'right' },
    { head: 'absorption', cell: ['absorption', 'weakAbsorption'], width: 19, align: 'right' },
    { head: 'absorptionLimit', cell: 'limit', width: 14, align: 'right' },
    { head: 'physical', cell: 'physical', width: 15, align: 'right' },
    { head: 'remainder', cell: 'remainder', width: 26, align: 'right' },
  ];
  return [
    grid(columns, [
      headRow(columns),
      tagRow(columns, { open: ['programmes'], bold: true, shade: GROUP_SHADE, keepNext: true }),
      tagRow(columns, { open: ['rows'], close: ['rows', 'programmes'] }),
      tagRow(columns, { bold: true, shade: GROUP_SHADE, cells: scopedCells(columns, 'total') }),
    ]),
    gap(),
  ];
}

/** A breakdown of the budget by one text, and the total. */
export function breakdownTable(head: string): Block[] {
  const columns: Column[] = [number, { head, cell: 'name', width: 40 }, ...money];
  return tableWithTotal(columns, ['', 'total.name', ...moneyOf('total.')]);
}

const unitColumns: readonly Column[] = [
  number,
  { head: 'unit', cell: 'unit', width: 31 },
  { head: 'flagValue', cell: 'flagValue', width: 22, align: 'right' },
  { head: 'meanAttainment', cell: 'meanAttainment', width: 20, align: 'right' },
  { head: 'rating', cell: 'rating', width: 17 },
  { head: 'attainmentStatus', cell: ['attainment.plain', 'attainment.strong'], width: 23 },
  { head: 'absorption', cell: 'absorption', width: 20, align: 'right' },
  { head: 'absorptionStatus', cell: ['absorptionMark.plain', 'absorptionMark.strong'], width: 23 },
];

/** Units side by side. */
export const unitsBelowTable = (): Block[] => table(unitColumns);

/** Units in groups (those below a limit first), their mean, and the agency. */
export function unitsTable(): Block[] {
  const width = unitColumns.reduce((total, column) => total + column.width, 0);
  const title = new TableRow({
    cantSplit: true,
    children: [
      cell([run('{#groups}'), run('{title}', { bold: true })], {
        width,
        span: unitColumns.length,
        shade: GROUP_SHADE,
        keepNext: true,
      }),
    ],
  });
  return [
    grid(unitColumns, [
      headRow(unitColumns),
      title,
      tagRow(unitColumns, { open: ['rows'], close: ['rows', 'groups'] }),
      tagRow(unitColumns, { bold: true, shade: GROUP_SHADE, keepNext: true, cells: scopedCells(unitColumns, 'mean') }),
      tagRow(unitColumns, { bold: true, shade: GROUP_SHADE, cells: scopedCells(unitColumns, 'agency') }),
    ]),
    gap(),
  ];
}

/** Reasons of the remainder with sub-totals, what is explained, what is open, and the remainder. */
export function reasonsTable(): Block[] {
  const columns: Column[] = [
    { head: 'code', cell: 'code', width: 14, align: 'center' },
    { head: 'reason', cell: 'reason', width: 92 },
    { head: 'amount', cell: 'amount', width: 33, align: 'right' },
    { head: 'share', cell: 'share', width: 26, align: 'right' },
  ];
  const scoped = (scope: string): string[] => columns.map(({ cell: tag }) => `${scope}.${String(tag)}`);
  const total = (scope: string, keepNext = true) =>
    tagRow(columns, { bold: true, shade: GROUP_SHADE, keepNext, cells: scoped(scope) });
  return [
    grid(columns, [
      headRow(columns),
      tagRow(columns, { open: ['groups', 'rows'], close: ['rows'], keepNext: true }),
      tagRow(columns, { close: ['groups'], bold: true, shade: GROUP_SHADE, keepNext: true, cells: scoped('subtotal') }),
      total('explained'),
      total('open'),
      total('total', false),
    ]),
    gap(),
  ];
}
