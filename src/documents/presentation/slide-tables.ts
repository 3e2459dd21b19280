import { roundPrinted } from '../../domain/number';
import type { UnitReport } from '../../domain/main-job/evaluation';
import { isFlagged } from '../../domain/main-job/unit/judgement';
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
/** Points more that a table has where nothing stands below it. */
export const FOOT_ROOM = 30;

/** A column of a slide's table; `width` is its share. */
export const column = (head: string, width: number, isFigure = false): SlideTable['columns'][number] => ({
  head,
  width,
  isFigure,
});

/** How many rows of a table have room, at least one. */
export function fittingRows({ figures: { plain } }: Writer, table: SlideTable, room: number): number {
  // A heading of several lines takes its room from the rows.
  const heads = table.columns.map(({ head }) => head);
  let height = rowHeight(table, heads, plain) - LEAST_ROW;
  const rows = table.rows.slice(0, MOST_ROWS);
  const tooHigh = rows.findIndex(({ cells }, index) => {
    height += rowHeight(table, cells, plain);
    return index > 0 && height > room;
  });
  return tooHigh < 0 ? rows.length : tooHigh;
}

/** A table of as many rows as there is room for; the rest is counted in a point below it. */
export function shortened(writer: Writer, table: SlideTable, room: number): Pick<Slide, 'table' | 'points'> {
  if (fittingRows(writer, table, room + FOOT_ROOM) === table.rows.length) return { table, points: [] };
  const most = fittingRows(writer, table, room);
  const left = table.rows.length - most;
  return {
    table: { ...table, rows: table.rows.slice(0, most) },
    points: left > 0 ? [writer.t.presentation.more(writer.count(left, computed('rows', '')))] : [],
  };
}

/** A value and its limit in points as shares of the scale of bars. */
export const slideBar = (value: number | null, limit: number | null): SlideBar => ({
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
      column(columns.unit, 44),
      column(columns.flagValue, 8, true),
      column(bar, 13),
      column(columns.absorption, 11, true),
      column(bar, 13),
      column(columns.flag, 11),
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
          null,
          null,
          slideBar(value.flagValue, judgement.attainment.limit),
          null,
          slideBar(spent, judgement.absorption.limit),
          null,
        ],
      };
    }),
  };
}
