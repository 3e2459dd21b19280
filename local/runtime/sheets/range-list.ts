import type { SheetStore } from '../../workbook/sheet/sheet-store';
import type { Area } from './area';
import type { Execution } from '../execution/execution';
import { guardWriters, refuseProtected } from './protection';
import { call, service, type Methods } from '../execution/service';

/** Several ranges of one sheet that get the same (RangeList reference). */
export function createRangeList(execution: Execution, store: SheetStore, areas: readonly Area[]): object {
  const methods: Methods = {
    setNumberFormat: call((format: string) => {
      for (const { row, column, rows, columns } of areas) {
        const formats = new Array<string>(columns).fill(format);
        for (let index = 0; index < rows; index += 1) store.setFormats(row + index, column, formats);
      }
      return self;
    }),
  };
  const refuse = (): void => areas.forEach((area) => refuseProtected(execution, store, area));
  const self = service(execution, 'RangeList', guardWriters(methods, refuse));
  return self;
}
