import { type ControlTotal, sumOf } from '../tables/outline';
import { has, type Examined } from '../tables/examine';
import type { Dialogue } from '../dialogue';
import type { ImportOption } from '../question';
import type { QuestionValues } from '../question-values';
import type { Measure } from '../tables/table';

/** What was decided about the columns of a table: measures that are left away; null while a question about money is open. */
export interface Settled {
  table: Examined;
  without: ReadonlySet<Measure>;
}

/** A column with this share of gaps is filled in parts. */
const GAPS = 0.1;
const FEW = 5;

const headingOf = ({ table }: Examined, measure: Measure): string => table.headings.get(measure) || measure;

const placeOf = ({ table }: Examined, measure: Measure, row: number): string =>
  `${table.columns.get(measure) ?? 'A'}${row}`;

/** Leaves without an amount in a column that others fill; null where the column is filled, or hardly used. */
function gapsOf(examined: Examined, measure: Measure): { empty: number; filled: number; fromRow: number } | null {
  // A printed total is no row to be filled.
  const lines = examined.table.lines.filter(({ isTotal }) => !isTotal);
  const isEmpty = lines.map((line) => (line.amounts.get(measure) ?? null) === null);
  const empty = isEmpty.filter(Boolean).length;
  if (empty < FEW || empty < lines.length * GAPS || empty === lines.length) return null;
  const lastFilled = isEmpty.lastIndexOf(false);
  const first = isEmpty[isEmpty.length - 1] ? lastFilled + 1 : isEmpty.indexOf(true);
  return { empty, filled: lines.length - empty, fromRow: lines[first]?.row ?? 0 };
}

function worstOf(wrong: readonly ControlTotal[]): ControlTotal | undefined {
  const difference = ({ printed, computed }: ControlTotal): number => Math.abs(printed - computed);
  return [...wrong].sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || difference(b) - difference(a))[0];
}

/** What a printed total says against its rows. */
export function differenceOf(
  examined: Examined,
  measure: Measure,
): (QuestionValues['total-differs'] & { cell: string }) | null {
  const wrong = examined.controls.filter((control) => control.measure === measure && !control.agrees);
  const worst = worstOf(wrong);
  if (!worst) return null;
  const { printed, computed, label, row } = worst;
  const difference = Math.round((printed - computed) * 100) / 100;
  return {
    column: headingOf(examined, measure),
    printed,
    computed,
    difference,
    label,
    row,
    count: wrong.length,
    cell: placeOf(examined, measure, row),
  };
}

const leaveColumn: ImportOption = { value: 'leave-column', word: 'leaveColumn' };
const leaveTable: ImportOption = { value: 'leave-table', word: 'leaveTable' };

/** What becomes of one column; null while its question is open. */
function settleColumn(examined: Examined, measure: Measure, dialogue: Dialogue): string | null {
  const differs = differenceOf(examined, measure);
  const gaps = measure.startsWith('spent') || measure === 'ceiling' ? gapsOf(examined, measure) : null;
  const { table, name } = examined;
  const id = (code: string): string => `${code}:${table.file}:${table.sheet}:${measure}`;
  if (gaps && differs) {
    const { empty, filled, fromRow } = gaps;
    const printed = examined.controls
      .filter((control) => control.measure === measure && !control.agrees)
      .map((control) => control.printed);
    return dialogue.ask({
      id: id('partly-filled'),
      code: 'partly-filled',
      table: name,
      cells: [`${table.sheet}!${placeOf(examined, measure, fromRow)}`],
      values: {
        column: headingOf(examined, measure),
        filled,
        rows: filled + empty,
        empty,
        fromRow,
        computed: sumOf(examined.leaves, measure) ?? 0,
        printed: [...new Set(printed)].slice(0, 3),
      },
      options: [leaveColumn, leaveTable],
      fallback: null,
    });
  }
  if (!differs) return 'rows';
  const { cell, ...values } = differs;
  return dialogue.ask({
    id: id('total-differs'),
    code: 'total-differs',
    table: name,
    cells: [`${table.sheet}!${cell}`],
    values,
    options: [{ value: 'rows', word: 'rows' }, ...(measure === 'ceiling' ? [] : [leaveColumn]), leaveTable],
    fallback: null,
  });
}

/** Which of two columns of realised amounts is meant. */
function settleSecond(examined: Examined, dialogue: Dialogue): Measure | null {
  const second = examined.sums.get('otherSpent') ?? 0;
  if (second === 0) return 'otherSpent';
  const { table, name } = examined;
  const [first, other] = [headingOf(examined, 'spent'), headingOf(examined, 'otherSpent')];
  const chosen = dialogue.ask({
    id: `second-column:${table.file}:${table.sheet}`,
    code: 'second-column',
    table: name,
    cells: [`${table.sheet}!${table.columns.get('otherSpent') ?? ''}:${table.columns.get('otherSpent') ?? ''}`],
    values: { first, second: other, firstSum: examined.sums.get('spent') ?? 0, secondSum: second },
    options: [
      { value: 'first', word: 'firstColumn', about: first },
      { value: 'second', word: 'secondColumn', about: other },
    ],
    fallback: 'first',
    holdsFor: table.layout,
  });
  if (chosen === null) return null;
  return chosen === 'first' ? 'otherSpent' : 'spent';
}

/**
 * Compares every printed total and parent of a table with its rows: what does not add up has to be answered before anything of the
 * table is written.
 *
 * @param notNeeded columns that another table gives better
 * @returns null when the table stays out
 */
export function settleMoney(examined: Examined, notNeeded: ReadonlySet<Measure>, dialogue: Dialogue): Settled | null {
  const without = new Set(notNeeded);
  if (has(examined, 'otherSpent') && !without.has('spent')) {
    const left = settleSecond(examined, dialogue);
    if (left === null) return null;
    without.add(left);
  } else without.add('otherSpent');
  const answers = [...examined.table.columns.keys()]
    .filter((measure) => !without.has(measure))
    .map((measure) => [measure, settleColumn(examined, measure, dialogue)] as const);
  for (const [measure, answer] of answers) if (answer === 'leave-column') without.add(measure);
  return answers.some(([, answer]) => answer === null || answer === 'leave-table')
    ? null
    : { table: examined, without };
}
