import { trashMarked } from '../drive/documents';
import { patiently } from '../patience';
import { deleteTemporarySheets, rememberActiveSheet } from '../temporary-sheets';
import { SHEET_MARKER } from '../../shapes/sheet-marker';
import { faultOf, type TestBench, type TestStep } from './bench';
import { fileSteps } from './file-steps';
import { removeOwnTriggers, scriptSteps } from './script-steps';
import { sheetSteps } from './sheet-steps';
import { forgetProperties, storeSteps } from './store-steps';

/** The steps in their order. */
const STEPS: readonly TestStep[] = [...sheetSteps, ...storeSteps, ...fileSteps, ...scriptSteps];

/** What a step has noted, in its order. */
export interface StepReport {
  name: string;
  milliseconds: number;
  items: { item: string; value: unknown }[];
}

/** What a full self-test is given; the rest of its bench it makes. */
export type TestWish = Omit<TestBench, 'note' | 'spreadsheet' | 'sheet'> & {
  /** What the names of the temporary sheets of all tests begin with. */
  allPrefix: string;
};

/** Takes a step once; one that fails notes its exception and ends there. */
function take(name: string, work: (note: TestBench['note']) => void): StepReport {
  const items: StepReport['items'] = [];
  const began = Date.now();
  try {
    work((item, value) => void items.push({ item, value: value ?? null }));
    SpreadsheetApp.flush();
  } catch (error) {
    items.push({ item: 'failed', value: faultOf(error) });
  }
  return { name, milliseconds: Date.now() - began, items };
}

/** Removes what this test has made, and what an earlier one has left that was cut short; each part is tried. */
function clear(name: string, { allPrefix, mark, handler }: TestWish): StepReport[] {
  const parts = {
    sheets: () => deleteTemporarySheets(allPrefix),
    files: () => trashMarked(mark),
    triggers: () => void removeOwnTriggers(handler),
    properties: forgetProperties,
  };
  return Object.entries(parts).map(([part, work]) => take(`${name} ${part}`, work));
}

/** Takes every step once, on a temporary sheet, and removes everything again. */
export function takeSteps(wish: TestWish): StepReport[] {
  const before = clear('clear', wish);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const showAgain = rememberActiveSheet();
  const name = `${wish.prefix}1`;
  try {
    // Without its sheet there is no test; one whose answer was lost stands.
    const sheet = patiently(() => {
      const made = spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
      made.getRange(1, 1).setValue(`${SHEET_MARKER}${wish.prefix}`);
      // By its marker the sheet is known as ours and removed: it has to stand before anything else is done.
      SpreadsheetApp.flush();
      return made;
    });
    const steps = STEPS.map(({ name, run }) => take(name, (note) => run({ ...wish, spreadsheet, sheet, note })));
    return [...before, ...steps, ...clear('remove', wish)];
  } catch (error) {
    clear('remove', wish);
    throw error;
  } finally {
    showAgain();
  }
}
