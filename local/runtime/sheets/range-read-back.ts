import { noteOf } from '../../workbook/sheet/cell-details';
import type { SheetStore } from '../../workbook/sheet/sheet-store';
import { sheetId, type Neighbours } from './area';
import { checkboxRule, wrapValidation } from './data-validation';
import type { Execution } from '../execution/execution';
import { wrapRichText } from './rich-text';
import { call, type Methods } from '../execution/service';
import { columnIndex } from '../../../src/shapes/a1';

/** What is read of the cells of a range. */
export interface ReadParts {
  execution: Execution;
  store: SheetStore;
  /** A value for every cell of the range. */
  grid: <T>(cell: (row: number, column: number) => T) => T[][];
}

const areaOf = (a1: string): { row: number; column: number }[] =>
  a1.split(':').map((cell) => {
    const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(cell) ?? [];
    return { row: Number(digits) - 1, column: columnIndex(letters) };
  });

/** Whether a cell lies in one of the ranges of a rule. */
function contains(ranges: string, row: number, column: number): boolean {
  return ranges.split(' ').some((a1) => {
    const [first, last = first] = areaOf(a1);
    return (
      first !== undefined &&
      last !== undefined &&
      row >= first.row &&
      row <= last.row &&
      column >= first.column &&
      column <= last.column
    );
  });
}

/** A place in the workbook as Google links to it. */
function linkWithin(location: string): string {
  const [, sheet = '', cell = ''] = /^'(.*)'!(.*)$/.exec(location) ?? [];
  return `#gid=${sheetId(sheet.replace(/''/g, "'"))}&range=${cell}`;
}

/** Notes, colours, drop-downs and links as they stand. */
export function readBackMethods({ execution, store, grid }: ReadParts, { rangeNamed }: Neighbours): Methods {
  const { sheet } = store;
  const cellAt = (row: number, column: number) => sheet.cells?.get(`${row},${column}`);

  function ruleAt(row: number, column: number): object | null {
    if (cellAt(row, column)?.checkbox) return checkboxRule(execution);
    const rule = (sheet.dataValidations ?? []).find(({ range }) => contains(range, row, column));
    return rule?.type === 'list' ? wrapValidation(execution, rule, rangeNamed) : null;
  }

  function richTextAt(row: number, column: number): object {
    const value = store.rowValues(row)[column] ?? '';
    const { target, location } = cellAt(row, column)?.hyperlink ?? {};
    const link = location === undefined ? (target ?? null) : linkWithin(location);
    return wrapRichText(execution, { text: typeof value === 'string' ? value : '', link });
  }

  function backgroundAt(row: number, column: number): string {
    const fill = cellAt(row, column)?.style?.fill;
    const colour = fill?.type === 'pattern' ? fill.fgColor?.rgb : undefined;
    return colour === undefined ? '#ffffff' : `#${colour.slice(-6).toLowerCase()}`;
  }

  return {
    getNotes: call(() => grid((row, column) => noteOf(sheet, row, column))),
    getBackgrounds: call(() => grid(backgroundAt)),
    getDataValidations: call(() => grid(ruleAt)),
    getRichTextValues: call(() => grid(richTextAt)),
  };
}
