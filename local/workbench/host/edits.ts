import type { Runtime } from '../../runtime/apps-script';
import { areaName } from '../../../src/shapes/a1';
import { tooWide } from '../../../src/reading/grid-bounds';
import type { LocalWorkbook } from '../../workbook/local-workbook';
import { parseEntry } from '../../workbook/sheet/parse-entry';
import type { Block, EditOutcome, Place, Requests, Seen, WorkbenchEvent } from '../protocol';
import { choicesAt, ruleAt } from '../view/choices';
import { entryOf } from '../view/cell-view';
import { createLatest } from './latest';
import type { History } from './undo';

/** Cells typed or pasted at a time; a Google Sheet holds ten million. */
const MOST_CELLS = 2_000_000;
/** Characters of one cell, as in Google Sheets. */
const LONGEST = 50_000;
/** Rows written between two words of how far it is. */
const PART = 1000;

export interface EditParts {
  workbook: LocalWorkbook;
  history: History;
  /** A runtime in which the person stands at a place. */
  runtimeAt: (place: Place) => Runtime;
  /** Whether an edit runs anything of the script: then it is one event, and may change any sheet. */
  hasTriggers: () => boolean;
  tell: (event: WorkbenchEvent) => void;
  /** Called after an edit, with whether a script ran. */
  edited: (hasRun: boolean) => void;
}

/** Whether an edit begins within the grid, and what it adds to the grid stays within what is read of a file again. */
function fits(workbook: LocalWorkbook, { sheet, row, column }: Place, rows: number, columns: number): boolean {
  const { maxRows, maxColumns } = workbook.store(sheet);
  const [lastRow, lastColumn] = [row + rows, column + columns];
  const isInside = row < maxRows && column < maxColumns && rows * columns <= MOST_CELLS;
  const grown = { name: sheet, rows: lastRow, columns: lastColumn };
  return isInside && ((lastRow <= maxRows && lastColumn <= maxColumns) || tooWide([grown]) === null);
}

/** What people type, paste and clear. */
export function createEdits({ workbook, history, runtimeAt, hasTriggers, tell, edited }: EditParts) {
  const latest = createLatest();

  /** A value that begins a formula would be calculated by Sheets, and by nothing here. */
  const isFormula = (text: string): boolean =>
    /^\s*[=+-]/.test(text) && parseEntry(text, workbook.locale, 2000).kind === 'formula';

  function writeParts(place: Place, values: readonly (readonly string[])[], columns: number): string[] {
    const runtime = runtimeAt(place);
    const faults: string[] = [];
    const { sheet, row, column } = place;
    // Where nothing listens, a large block may come in parts, so that people see how far it is.
    const part = hasTriggers() ? values.length : PART;
    let hasRun = false;
    for (let done = 0; done < values.length; done += part) {
      const rows = values.slice(done, done + part);
      const single = values.length === 1 && columns === 1 ? rows[0]?.[0] : undefined;
      const cell = areaName({ row: row + done, column, rows: rows.length, columns });
      const runs = runtime.edit({ sheet, cell, value: single ?? rows });
      hasRun ||= runs.length > 0;
      faults.push(...runs.flatMap(({ handler, error }) => (error === null ? [] : [`${handler}: ${error}`])));
      const left = values.length - done - rows.length;
      if (values.length > PART)
        tell({ kind: 'progress', of: 'rows', done: done + rows.length, left, secondsLeft: null });
    }
    edited(hasRun);
    return faults;
  }

  /** Types or pastes rows at a place, as a person does: triggers run, scripts' own writing does not come here. */
  function write(place: Place, values: readonly (readonly string[])[], seen: Seen | undefined): EditOutcome {
    const block: Block = { ...place, rows: values.length, columns: values[0]?.length ?? 0 };
    const others = latest.unseen(block, seen);
    if (others !== null) return { refused: 'changed', standing: others, faults: [] };
    latest.note(block, seen?.by ?? '');
    const store = workbook.store(place.sheet);
    store.maxRows = Math.max(store.maxRows, place.row + block.rows);
    store.maxColumns = Math.max(store.maxColumns, place.column + block.columns);
    const work = () => writeParts(place, values, block.columns);
    const faults = hasTriggers() ? history.anything(work) : history.edit(block, work);
    return { faults };
  }

  function refusal(place: Place, text: string): EditOutcome['refused'] {
    const store = workbook.store(place.sheet);
    if (isFormula(text) && store.format(place.row, place.column) !== '@') return 'formula';
    const rule = ruleAt(store.sheet, place.row, place.column);
    const isStrict = rule !== undefined && (rule.errorStyle ?? 'stop') === 'stop' && rule.showErrorMessage === true;
    return isStrict && text !== '' && !choicesAt(workbook, place).includes(text) ? 'not-in-list' : undefined;
  }

  function edit({ values, was, seen, ...place }: Requests['edit']['takes']): EditOutcome {
    if (!workbook.sheetNames().includes(place.sheet)) return { refused: 'no-sheet', faults: [] };
    const columns = values.reduce((most, row) => Math.max(most, row.length), 0);
    if (values.length * columns === 0 || !fits(workbook, place, values.length, columns))
      return { refused: 'too-large', faults: [] };
    if (values.some((row) => row.some((text) => text.length > LONGEST))) return { refused: 'too-long', faults: [] };
    const single = values.length === 1 && columns === 1 ? values[0]?.[0] : undefined;
    const standing = was === undefined ? was : entryOf(workbook, place);
    // Somebody else was faster: what they wrote is not overwritten unseen.
    if (standing !== was && standing !== single) return { refused: 'changed', standing, faults: [] };
    const refused = single === undefined ? undefined : refusal(place, single);
    if (refused) return { refused, faults: [] };
    let keptAsText = 0;
    const whole = values.map((row) =>
      Array.from({ length: columns }, (_, index) => {
        const text = row[index] ?? '';
        if (!isFormula(text)) return text;
        keptAsText += 1;
        return `'${text}`;
      }),
    );
    const outcome = write(place, whole, seen);
    return keptAsText > 0 ? { ...outcome, keptAsText } : outcome;
  }

  function clear({ sheet, row, column, rows, columns, seen }: Requests['clear']['takes']): EditOutcome {
    if (!workbook.sheetNames().includes(sheet)) return { refused: 'no-sheet', faults: [] };
    const filled = workbook.store(sheet).extent();
    const height = Math.min(rows, filled.rows - row);
    const width = Math.min(columns, filled.columns - column);
    if (height < 1 || width < 1) return { faults: [] };
    const blank = new Array<string>(width).fill('');
    return write({ sheet, row, column }, new Array<string[]>(height).fill(blank), seen);
  }

  return {
    edit,
    clear,
    get revision() {
      return latest.revision;
    },
  };
}
