import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Language } from '../../../src/text/language';
import type { LocalMemory } from '../../drive/memory';
import type { AuditBook } from '../../../src/shapes/audit-book';
import { messageOf } from '../../error-facts';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../runtime/apps-script';
import { a1Notation } from '../../runtime/area';
import type { Answer } from '../../runtime/execution';
import type { MenuPart, Screen } from '../../runtime/screen';
import { auditFile, auditOfBytes } from '../../workbook/audit-workbook';
import { tooWide } from '../../workbook/grid-bounds';
import type { LocalWorkbook } from '../../workbook/local-workbook';
import { refuseForeign } from '../../workbook/memory';
import { parseEntry } from '../../workbook/parse-entry';
import { writeFileWhole } from '../../workbook/write-file';
import type { Block, EditOutcome, Place, RequestName, Requests, WorkbenchEvent } from '../protocol';
import { rowsView } from '../view/cell-view';
import { choicesAt, ruleAt } from '../view/choices';
import { sheetFacts } from '../view/sheet-facts';
import { fileType, listedFiles, madeFiles } from './made-files';
import { createPages } from './pages';
import { scriptFunctions } from './script-functions';
import { createUndo } from './undo';

/** Rows sent at a time, and cells pasted at a time. */
const MOST_ROWS = 500;
const MOST_CELLS = 400_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';

export interface SessionOptions {
  workbook: LocalWorkbook;
  hasMacros: boolean;
  memory: LocalMemory;
  /** Has each change of the memory before its effect. */
  journal?: RuntimeOptions['journal'];
  /** Keeps the memory on disk. */
  remember: () => void;
  /** The workbook was handed out: its sheets tell of the letters. */
  saved?: () => void;
  code: string;
  folder: string;
  language: Language;
  fixedTime?: number;
  page: RuntimeOptions['page'];
  answer: Answer;
  tell: (event: WorkbenchEvent) => void;
  log?: (line: string) => void;
}

/** Every request of the page, by name. */
export type Session = {
  [Name in RequestName]: (takes: Requests[Name]['takes']) => Requests[Name]['gives'] | Promise<Requests[Name]['gives']>;
};

/** Values in a cell that begins a formula would be calculated by Sheets, and by nothing here. */
const isFormula = (text: string, locale: string): boolean => parseEntry(text, locale, 2000).kind === 'formula';

/** One open workbook with its script: what the page asks for, done on the runtime. */
export function createSession(options: SessionOptions): Session {
  const { workbook, memory, code, folder, language, tell } = options;
  const pages = createPages();
  const undo = createUndo(workbook);
  const functions = scriptFunctions(code);
  const menus: { label: string; parts: readonly MenuPart[] }[] = [];
  let isChanged = false;
  let context: 'menu' | 'api' = 'menu';

  const screen: Screen = {
    addMenu: (label, parts) => {
      menus.push({ label, parts });
      tell({ kind: 'menu' });
    },
    toast: (message, title, seconds) => tell({ kind: 'toast', title, message, seconds }),
    openPage: (kind, title, page) => tell({ kind: 'page', page: pages.open(page, kind, title, context) }),
    activate: (sheet) => tell({ kind: 'activate', sheet }),
  };

  /** An audit workbook that a script has made and that is not written yet. */
  let audit: AuditBook | null = null;
  const keepAuditBook = (made: AuditBook): void => void (audit = made);

  function runtime(own: Partial<RuntimeOptions>): Runtime {
    const { fixedTime, page, answer, log, journal } = options;
    return createRuntime({
      ...{ code, workbook, folder, memory, journal, fixedTime, language, page, answer, screen, log, keepAuditBook },
      ...own,
    });
  }

  /** Whatever a script did: memory is kept, and the page looks again. */
  function afterScript(): void {
    options.remember();
    undo.forget();
    isChanged = true;
    tell({ kind: 'changed' });
  }

  /** Writes the audit workbook over the sheets as they are now, beside the documents. */
  async function writeAudit(): Promise<void> {
    const made = audit;
    audit = null;
    if (!made) return;
    const now = new Date(options.fixedTime ?? Date.now());
    const path = auditFile(folder, workbook.name, options.hasMacros);
    await refuseForeign(path);
    writeFileWhole(path, await auditOfBytes(await workbook.save(now), made, now));
  }

  function isVisible(name: string): boolean {
    const { hidden, veryHidden } = workbook.store(name).sheet;
    return hidden !== true && veryHidden !== true;
  }

  function fileLink(text: string): string | null {
    if (!/^(dokumen|surat)\//.test(text)) return null;
    const file = listedFiles(folder, memory).find(({ path }) => path === text);
    return file ? `/file/${file.id}` : null;
  }

  /** Types or pastes rows at a place, as a person does: triggers run, scripts' own writing does not come here. */
  function write(place: Place, values: readonly (readonly string[])[]): EditOutcome {
    const { sheet, row, column } = place;
    const block: Block = { ...place, rows: values.length, columns: values[0]?.length ?? 0 };
    undo.remember(block);
    const single = values.length === 1 && block.columns === 1 ? values[0]?.[0] : undefined;
    const store = workbook.store(sheet);
    store.maxRows = Math.max(store.maxRows, row + block.rows);
    store.maxColumns = Math.max(store.maxColumns, column + block.columns);
    const runs = runtime({ context: 'menu', selection: { sheet, row: row + 1 } }).edit({
      ...{ sheet, cell: a1Notation(block), value: single ?? values },
    });
    isChanged = true;
    if (runs.length > 0) options.remember();
    tell({ kind: 'changed' });
    return { faults: runs.flatMap(({ handler, error }) => (error === null ? [] : [`${handler}: ${error}`])) };
  }

  function refusal(place: Place, text: string): EditOutcome['refused'] {
    const store = workbook.store(place.sheet);
    if (isFormula(text, workbook.locale) && store.format(place.row, place.column) !== '@') return 'formula';
    const rule = ruleAt(store.sheet, place.row, place.column);
    const isStrict = rule !== undefined && (rule.errorStyle ?? 'stop') === 'stop' && rule.showErrorMessage === true;
    return isStrict && text !== '' && !choicesAt(workbook, place).includes(text) ? 'not-in-list' : undefined;
  }

  /** Whether an edit begins within the grid, and what it adds to the grid stays within what is read of a file again. */
  function fits({ sheet, row, column }: Place, rows: number, columns: number): boolean {
    const { maxRows, maxColumns } = workbook.store(sheet);
    const [lastRow, lastColumn] = [row + rows, column + columns];
    const isInside = row < maxRows && column < maxColumns && rows * columns <= MOST_CELLS;
    const grown = { name: sheet, rows: lastRow, columns: lastColumn };
    return isInside && ((lastRow <= maxRows && lastColumn <= maxColumns) || tooWide([grown]) === null);
  }

  function edit({ values, ...place }: Requests['edit']['takes']): EditOutcome {
    if (!workbook.sheetNames().includes(place.sheet)) return { refused: 'no-sheet', faults: [] };
    const columns = values.reduce((most, row) => Math.max(most, row.length), 0);
    if (values.length === 0 || !fits(place, values.length, columns)) return { refused: 'too-large', faults: [] };
    const single = values.length === 1 && columns === 1 ? values[0]?.[0] : undefined;
    const refused = single === undefined ? undefined : refusal(place, single);
    if (refused) return { refused, faults: [] };
    let keptAsText = 0;
    const whole = values.map((row) =>
      Array.from({ length: columns }, (_, index) => {
        const text = row[index] ?? '';
        if (!isFormula(text, workbook.locale)) return text;
        keptAsText += 1;
        return `'${text}`;
      }),
    );
    const outcome = write(place, whole);
    return keptAsText > 0 ? { ...outcome, keptAsText } : outcome;
  }

  function clear({ sheet, row, column, rows, columns }: Block): EditOutcome {
    if (!workbook.sheetNames().includes(sheet)) return { refused: 'no-sheet', faults: [] };
    const filled = workbook.store(sheet).extent();
    const height = Math.min(rows, filled.rows - row);
    const width = Math.min(columns, filled.columns - column);
    if (height < 1 || width < 1) return { faults: [] };
    const blank = new Array<string>(width).fill('');
    return write({ sheet, row, column }, new Array<string[]>(height).fill(blank));
  }

  /** Runs a menu item; what a script throws past its own messages Google shows in red, and so do we. */
  async function run({ handler, selection }: Requests['run']['takes']): Promise<{ error: string | null }> {
    context = 'menu';
    try {
      runtime({ context, selection: { sheet: selection.sheet, row: selection.row + 1 } }).call(handler);
      await writeAudit();
      return { error: null };
    } catch (error) {
      return { error: messageOf(error) };
    } finally {
      afterScript();
    }
  }

  async function call({ page, name, args }: Requests['call']['takes']): Promise<Requests['call']['gives']> {
    const from = pages.find(page);
    if (!from || !functions.includes(name)) return { error: `Script function not found: ${name}` };
    context = from.context === 'menu' ? 'menu' : 'api';
    try {
      const value = runtime({ context }).call(name, ...args);
      await writeAudit();
      return { value, error: null };
    } catch (error) {
      return { error: messageOf(error) };
    } finally {
      afterScript();
    }
  }

  async function save(): Promise<Requests['save']['gives']> {
    const bytes = await workbook.save(new Date(options.fixedTime ?? Date.now()));
    isChanged = false;
    options.saved?.();
    const [extension, type] = options.hasMacros ? ['xlsm', XLSM] : ['xlsx', XLSX];
    return { name: `${workbook.name}.${extension}`, type, bytes };
  }

  try {
    runtime({ context: 'simple' }).call('onOpen');
  } catch (error) {
    tell({ kind: 'fault', message: messageOf(error) });
  }

  return {
    book: () => ({
      ...{ name: workbook.name, language, menus, isChanged, canUndo: undo.isPossible },
      sheets: workbook
        .sheetNames()
        .filter(isVisible)
        .map((name) => sheetFacts(name, workbook.store(name))),
    }),
    rows: ({ sheet, from, count }) =>
      workbook.sheetNames().includes(sheet)
        ? rowsView(workbook, sheet, from, Math.min(count, MOST_ROWS), fileLink)
        : { from, rows: [] },
    choices: (place) => (workbook.sheetNames().includes(place.sheet) ? choicesAt(workbook, place) : []),
    edit,
    clear,
    undo: () => {
      const place = undo.takeBack();
      if (place) isChanged = true;
      tell({ kind: 'changed' });
      return { place };
    },
    run,
    call,
    page: ({ id }) => {
      const page = pages.find(id);
      return page ? { html: page.html, functions } : null;
    },
    webApp: ({ parameter }) => {
      const page = runtime({ context: 'api' }).openWebApp(parameter);
      return pages.open(page, 'modeless', page.title, 'api');
    },
    files: () => madeFiles(folder, memory),
    file: ({ id }) => {
      const file = listedFiles(folder, memory).find((listed) => listed.id === id);
      const path = file && join(folder, file.path);
      return path !== undefined && existsSync(path) ? { name: basename(path), type: fileType(path), path } : null;
    },
    save,
  };
}
