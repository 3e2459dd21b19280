import type { Dialogue } from '../dialogue';
import type { NoteCode, NoteValues } from '../note-values';
import type { Examined } from './examine';
import { tellHidden } from './hidden';
import { sumOf } from './outline';
import { tellFromName, tellInvented } from './told-names';

/** What is to be told of a table: where in its sheet (empty: of all of it), and what. */
type Fact = { [C in NoteCode]: { code: C; at: string; values: NoteValues[C] } }[NoteCode];

/** One thing that may stand in a table beside its figures. */
type Look = (examined: Examined) => readonly Fact[];

/** Of very many cells that cannot be read so many are named. */
const NAMED_CELLS = 10;

const atRow = (row: number | undefined): string => `A${row ?? 1}`;

const namelessRows: Look = ({ outline: { nameless } }) =>
  nameless.length === 0
    ? []
    : [
        {
          code: 'nameless-rows',
          at: atRow(nameless[0]?.row),
          values: { rows: nameless.map(({ row }) => row), amount: sumOf(nameless, 'ceiling') ?? 0 },
        },
      ];

const repeatedRows: Look = ({ outline: { repeated } }) =>
  repeated.length === 0
    ? []
    : [{ code: 'repeated-rows', at: atRow(repeated[0]?.row), values: { rows: repeated.map(({ row }) => row) } }];

const behindTotal: Look = ({ table: { behindTotal: rows } }) =>
  rows[0] === undefined
    ? []
    : [
        {
          code: 'behind-total',
          at: atRow(rows[0].row),
          values: { rows: rows.map(({ row }) => row), example: rows[0].name },
        },
      ];

const amountsBeside: Look = ({ table: { besides } }) => {
  if (!besides) return [];
  const { columns, example, lacks } = besides;
  const first = columns[0] ?? 'A';
  return [{ code: 'amounts-beside', at: `${first}:${first}`, values: { columns: [...columns], example, lacks } }];
};

const unreadable: Look = ({ table }) =>
  table.unreadable
    .slice(0, NAMED_CELLS)
    .map(({ cell, text }) => ({ code: 'unreadable-amount', at: cell, values: { text } }));

const crossTotals: Look = ({ table }) =>
  table.crossTotals
    .filter(({ printed, computed }) => Math.abs(printed - computed) >= 1)
    .map(({ row, label, column, printed, computed }) => ({
      code: 'cross-total',
      at: `${column}${row}`,
      values: { label, printed, computed },
    }));

const notFilledIn: Look = ({ table: { periodIsOpen, agency } }) =>
  periodIsOpen && agency === '' ? [{ code: 'not-filled-in', at: '', values: { period: true } }] : [];

const overspent: Look = ({ table: { columns }, leaves }) => {
  if (!columns.has('spent') || !columns.has('ceiling')) return [];
  const over = leaves.filter(({ amounts }) => (amounts.get('spent') ?? 0) - (amounts.get('ceiling') ?? 0) >= 1);
  const [first] = over;
  if (!first) return [];
  const values = {
    spent: sumOf(leaves, 'spent') ?? 0,
    ceiling: sumOf(leaves, 'ceiling') ?? 0,
    rows: over.length,
    example: first.name || first.account,
  };
  return [{ code: 'overspent', at: `${columns.get('spent') ?? 'A'}${first.row}`, values }];
};

/** In the order in which they are told. */
const LOOKS: readonly Look[] = [
  namelessRows,
  repeatedRows,
  behindTotal,
  amountsBeside,
  unreadable,
  crossTotals,
  notFilledIn,
  overspent,
];

/** Tells what stands in a table of the budget beside its figures. */
export function tellFacts(examined: Examined, dialogue: Dialogue): void {
  const { table, name } = examined;
  for (const { code, at, values } of LOOKS.flatMap((look) => look(examined)))
    dialogue.note({ code, table: name, cell: at && `${table.sheet}!${at}`, values });
  tellHidden(table, dialogue);
  tellFromName(table, table.yearIsFromName ? table.year : null, dialogue);
  tellInvented(table, dialogue);
}
