import { roundPrinted } from '../../domain/number';
import type { UnitReport } from '../../domain/main-job/evaluation';
import { isFlagged } from '../../domain/main-job/judgement';
import { shareOfScale } from '../brief/bars';
import { flagWords } from '../evaluation/parts/overview-part';
import { computed, ofUnit } from '../figures/sources';
import type { Writer } from '../writer';
import { LEAST_ROW, rowHeight, short, type Slide, type SlideBar, type SlideTable } from './slide';

/** Rows that a slide holds; below figures there is less room. */
export const MOST_ROWS = 9;
/** Points of a slide that rows have, below the title or below the figures. */
export const TABLE_ROOM = 340;
export const ROOM_BELOW_FIGURES = 245;

export const column = (head: string, width: number, isFigure = false): SlideTable['columns'][number] => ({
  head,
  width,
  isFigure,
});

/** A table of as many rows as there is room for; the rest is counted in a point below it. */
export function shortened(writer: Writer, table: SlideTable, room: number): Pick<Slide, 'table' | 'points'> {
  const { plain } = writer.figures;
  const { columns } = table;
  // A heading of several lines takes its room from the rows.
  const heads = columns.map(({ head }) => head);
  let height = rowHeight(columns, heads, plain) - LEAST_ROW;
  let most = 0;
  for (; most < Math.min(table.rows.length, MOST_ROWS); most++) {
    height += rowHeight(columns, table.rows[most]?.cells ?? [], plain);
    if (most > 0 && height > room) break;
  }
  const left = table.rows.length - most;
  return {
    table: { ...table, rows: table.rows.slice(0, most) },
    points: left > 0 ? [writer.t.presentation.more(writer.count(left, computed('rows', '')))] : [],
  };
}

const barOf = (value: number | null, limit: number | null): SlideBar => ({
  value: value === null ? null : shareOfScale(roundPrinted(value)),
  limit: limit === null ? null : shareOfScale(limit),
});

/** Units side by side: value and absorption with their bars, flag. */
export function unitsTable(writer: Writer, units: readonly UnitReport[]): SlideTable {
  const { t, points } = writer;
  const { columns } = t.presentation;
  const { bar } = t.brief.columns;
  return {
    columns: [
      column(columns.unit, 31),
      column(columns.flagValue, 9, true),
      column(bar, 16),
      column(columns.absorption, 13, true),
      column(bar, 16),
      column(columns.flag, 15),
    ],
    rows: units.map((unit) => {
      const { value, absorption, judgement } = unit;
      const isBad = isFlagged(judgement.flag);
      const spent = absorption?.absorption ?? null;
      return {
        cells: [
          short(writer, value.unit.name, 'name'),
          points(value.flagValue, ofUnit(unit, 'flagValue')),
          '',
          points(spent, ofUnit(unit, 'absorption')),
          '',
          isBad ? flagWords(writer, judgement) : '',
        ],
        isBad,
        bars: [
          ...[null, null, barOf(value.flagValue, judgement.attainment.limit)],
          ...[null, barOf(spent, judgement.absorption.limit), null],
        ],
      };
    }),
  };
}
