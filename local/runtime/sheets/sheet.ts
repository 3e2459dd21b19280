import type { SheetStore } from '../../workbook/sheet/sheet-store';
import { unwrapRule, wrapRule } from './conditional-format';
import type { Execution } from '../execution/execution';
import { guardWriters, newProtection, refuseProtected, wrapProtection } from './protection';
import { sheetId, type Area, type Neighbours } from './area';
import { chartMethods } from './embedded-chart';
import { deleteRows, insertRows } from './move-rows';
import { createRange } from './range';
import { createRangeList } from './range-list';
import { call, free, service, type Methods } from '../execution/service';
import { ServiceError } from '../execution/service-error';
import { viewMethods } from './sheet-view';
import { columnIndex } from '../../../src/shapes/a1';

/** xlsx measures columns in characters of the default font: 7 pixels each, and 5 pixels of padding. */
const pixelsToCharacters = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;

/** Of a column without a width of its own: that of a new sheet. */
const charactersToPixels = (width: number | undefined): number =>
  width === undefined ? 100 : Math.round(width * 7 + 5);

/** Reads A1 notation; `M4:M` reaches to the last row of the grid. */
function parseA1(text: string, store: SheetStore): Area {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)?(?::\$?([A-Z]{1,3})\$?(\d+)?)?$/.exec(text.toUpperCase());
  if (!match?.[1] || (!match[2] && !match[3])) throw new ServiceError(`Range not found: ${text}`);
  const [column, row] = [columnIndex(match[1]), match[2] ? Number(match[2]) - 1 : 0];
  if (!match[3]) return { row, column, rows: 1, columns: 1 };
  const lastRow = match[4] ? Number(match[4]) : store.maxRows;
  return { row, column, rows: lastRow - row, columns: columnIndex(match[3]) - column + 1 };
}

function checkArea(area: Area, store: SheetStore): Area {
  if (area.rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  const inside =
    Object.values(area).every(Number.isInteger) &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rows <= store.maxRows &&
    area.column + area.columns <= store.maxColumns;
  if (!inside) throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  return area;
}

/** The service object of one sheet. */
export function createSheet(
  execution: Execution,
  store: SheetStore,
  locale: string,
  book: Pick<Neighbours, 'sheetOf' | 'rangeNamed'>,
): object {
  const { sheet } = store;

  function rangeOf(area: Area): object {
    return createRange(execution, store, () => self, checkArea(area, store), locale, { rangeOf, ...book });
  }

  function getRange(first: string | number, column = 0, rows = 1, columns = 1): object {
    if (typeof first === 'string') return rangeOf(parseA1(first, store));
    return rangeOf({ row: first - 1, column: column - 1, rows, columns });
  }

  /** Everything up to the last cell with content, at least A1. */
  function dataRange(): object {
    const { rows, columns } = store.extent();
    return rangeOf({ row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
  }

  function insertAfter(what: 'maxRows' | 'maxColumns', after: number, count: number): object {
    const isAtEnd = after === store[what];
    if (count < 1) throw new ServiceError('The number to insert must be at least 1.');
    if (after < 1 || after > store[what]) throw new ServiceError('Those columns are out of bounds.');
    if (!isAtEnd && what === 'maxRows') insertRows(sheet, after, count);
    else if (!isAtEnd) store.insertColumns(after, count);
    store[what] += count;
    if (!isAtEnd) return self;
    const last = what === 'maxColumns' ? sheet.columns?.at(-1) : undefined;
    if (last?.width === undefined) return self;
    sheet.columns?.push(...Array.from({ length: count }, () => ({ width: last.width })));
    if (last.style) store.setLook(0, after, count, last.style);
    return self;
  }

  function remove(start: number, count: number): void {
    checkArea({ row: start - 1, column: 0, rows: count, columns: 1 }, store);
    deleteRows(sheet, start, count);
    store.maxRows -= count;
  }

  function removeColumns(start: number, count: number): void {
    checkArea({ row: 0, column: start - 1, rows: 1, columns: count }, store);
    if (count >= store.maxColumns) throw new ServiceError("You can't delete all the columns on the sheet.");
    store.deleteColumns(start - 1, count);
    store.maxColumns -= count;
  }

  function setColumnWidths(start: number, count: number, pixels: number): object {
    checkArea({ row: 0, column: start - 1, rows: 1, columns: count }, store);
    const columns = (sheet.columns ??= []);
    while (columns.length < start - 1 + count) columns.push({});
    for (let index = start - 1; index < start - 1 + count; index += 1) {
      columns[index] = { ...columns[index], width: pixelsToCharacters(pixels) };
    }
    return self;
  }

  function setRowHeights(start: number, count: number, pixels: number): object {
    checkArea({ row: start - 1, column: 0, rows: count, columns: 1 }, store);
    const rows = (sheet.rowDefs ??= new Map());
    // xlsx measures rows in points.
    for (let index = start - 1; index < start - 1 + count; index += 1) {
      rows.set(index, { ...rows.get(index), height: pixels * 0.75 });
    }
    return self;
  }

  function setRules(wrapped: unknown[]): void {
    const rules = Array.from(wrapped, unwrapRule);
    sheet.conditionalRules = rules.map((rule, index) => ({ ...rule, priority: index + 1 }));
  }

  function getRules(): object[] {
    const rules = store.sheet.conditionalRules ?? [];
    const list = execution.realm.array<object>(rules.length);
    rules.forEach((rule, index) => (list[index] = wrapRule(execution, rule, (a1) => getRange(a1))));
    return list;
  }

  function getProtections(type: string): object[] {
    const wanted = store.protections.filter(({ area }) => (area === null) === (type === 'SHEET'));
    const list = execution.realm.array<object>(wanted.length);
    wanted.forEach((stored, index) => {
      const { area } = stored;
      list[index] = wrapProtection(execution, store, stored, () => (area ? rangeOf(area) : dataRange()), rangeOf);
    });
    return list;
  }

  const methods: Methods = {
    getName: free(() => sheet.name),
    getRange: free(getRange),
    getRangeList: free((notations: readonly string[]) =>
      createRangeList(
        execution,
        store,
        Array.from(notations, (a1) => checkArea(parseA1(a1, store), store)),
      ),
    ),
    getDataRange: free(dataRange),
    getLastRow: call(() => store.extent().rows),
    getLastColumn: call(() => store.extent().columns),
    getMaxRows: call(() => store.maxRows),
    getMaxColumns: call(() => store.maxColumns),
    deleteRows: call(remove),
    deleteColumns: call(removeColumns),
    insertRowsAfter: call((after: number, count: number) => insertAfter('maxRows', after, count)),
    insertColumnsAfter: call((after: number, count: number) => insertAfter('maxColumns', after, count)),
    setFrozenRows: call((rows: number) => void (sheet.freezePane = { ...sheet.freezePane, rows })),
    setFrozenColumns: call((columns: number) => void (sheet.freezePane = { ...sheet.freezePane, columns })),
    getFrozenRows: call(() => sheet.freezePane?.rows ?? 0),
    getFrozenColumns: call(() => sheet.freezePane?.columns ?? 0),
    getColumnWidth: call((column: number) => charactersToPixels(sheet.columns?.[column - 1]?.width)),
    setColumnWidth: call((column: number, pixels: number) => setColumnWidths(column, 1, pixels)),
    setColumnWidths: call(setColumnWidths),
    setRowHeight: call((row: number, pixels: number) => setRowHeights(row, 1, pixels)),
    setRowHeights: call(setRowHeights),
    getConditionalFormatRules: call(getRules),
    setConditionalFormatRules: call(setRules),
    // A sheet that is protected already gives the protection that stands.
    protect: call(() => {
      const standing = store.protections.find(({ area }) => area === null);
      return wrapProtection(execution, store, standing ?? newProtection(execution, store, null), dataRange, rangeOf);
    }),
    getProtections: call(getProtections),
    getSheetId: free(() => sheetId(sheet.name)),
    activate: free(() => {
      execution.log(`active sheet: ${sheet.name}`);
      execution.screen.activate(sheet.name);
      return self;
    }),
    ...viewMethods(execution, store, (a1) => getRange(a1)),
    ...chartMethods(execution, store, rangeOf),
    hideSheet: call(() => {
      sheet.hidden = true;
      return self;
    }),
    showSheet: call(() => {
      delete sheet.hidden;
      delete sheet.veryHidden;
      return self;
    }),
    isSheetHidden: call(() => sheet.hidden === true || sheet.veryHidden === true),
  };
  const guarded = guardWriters(methods, () => refuseProtected(execution, store, 'layout'));
  const self = service(execution, 'Sheet', guarded, {}, store);
  return self;
}
