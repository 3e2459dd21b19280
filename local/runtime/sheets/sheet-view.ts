import type { SheetStore } from '../../workbook/sheet/sheet-store';
import type { Execution } from '../execution/execution';
import { areaName } from '../../../src/shapes/a1';
import type { Area } from './area';
import { call, free, service, type Methods } from '../execution/service';
import { ServiceError } from '../execution/service-error';

function createFilter(execution: Execution, store: SheetStore, range: () => object): object {
  return service(execution, 'Filter', {
    getRange: free(range),
    remove: call(() => void delete store.sheet.autoFilter),
  });
}

/** `Range.createFilter` and `getFilter`; which rows a filter leaves out is not imitated. */
export function filterMethods(execution: Execution, store: SheetStore, area: Area, self: () => object): Methods {
  return {
    createFilter: call(() => {
      if (store.sheet.autoFilter) {
        throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
      }
      store.sheet.autoFilter = { range: areaName(area) };
      return createFilter(execution, store, self);
    }),
    getFilter: call(() => (store.sheet.autoFilter ? createFilter(execution, store, self) : null)),
  };
}

/** What a sheet shows of its cells: hidden rows and columns, and its filter. Values are read and written all the same. */
export function viewMethods(execution: Execution, store: SheetStore, rangeOf: (a1: string) => object): Methods {
  const { sheet: file } = store;

  function each(first: number, count: number, limit: number, apply: (index: number) => void): void {
    if (first < 1 || count < 1 || first - 1 + count > limit) {
      throw new ServiceError('Those rows or columns are out of bounds.');
    }
    for (let index = first - 1; index < first - 1 + count; index += 1) apply(index);
  }

  const rows = (hidden: boolean) =>
    call((first: number, count = 1) => {
      const defs = (file.rowDefs ??= new Map());
      each(first, count, store.maxRows, (index) => defs.set(index, { ...defs.get(index), hidden }));
    });
  const columns = (hidden: boolean) =>
    call((first: number, count = 1) => {
      const defs = (file.columns ??= []);
      each(first, count, store.maxColumns, (index) => {
        while (defs.length <= index) defs.push({});
        defs[index] = { ...defs[index], hidden };
      });
    });

  return {
    hideRows: rows(true),
    showRows: rows(false),
    hideColumns: columns(true),
    showColumns: columns(false),
    isRowHiddenByUser: call((row: number) => file.rowDefs?.get(row - 1)?.hidden === true),
    isColumnHiddenByUser: call((column: number) => file.columns?.[column - 1]?.hidden === true),
    getColumnGroupDepth: call((column: number) => file.columns?.[column - 1]?.outlineLevel ?? 0),
    getFilter: call(() => {
      const { autoFilter } = file;
      return autoFilter ? createFilter(execution, store, () => rangeOf(autoFilter.range)) : null;
    }),
  };
}
