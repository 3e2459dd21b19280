import type { SheetFacts } from '../../protocol';
import type { SelectionModel } from './selection';
import type { SheetData } from '../sheet/sheet-data';

/** What a grid paints. */
export interface GridSource {
  facts: SheetFacts;
  data: SheetData;
  selection: SelectionModel;
}
