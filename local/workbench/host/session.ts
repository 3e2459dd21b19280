import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Language } from '../../../src/text/language';
import type { LocalMemory } from '../../drive/memory';
import type { AuditBook } from '../../../src/shapes/audit-book';
import { messageOf } from '../../error-facts';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../runtime/apps-script';
import type { Answer } from '../../runtime/execution/execution';
import type { MenuPart, Screen } from '../../runtime/screen/screen';
import { auditFile, auditOfBytes } from '../../workbook/audit-workbook';
import type { LocalWorkbook } from '../../workbook/local-workbook';
import { refuseForeign } from '../../workbook/memory';
import { writeFileWhole } from '../../workbook/file/write-file';
import { textOfRows } from '../page/sheet/table-text';
import type { Moved, Place, RequestName, Requests, WorkbenchEvent } from '../protocol';
import { blockTexts, rowsView } from '../view/cell-view';
import { keptName, runFault, workbenchText } from '../text';
import { columnChange } from '../view/column-width';
import { findText } from '../view/find-text';
import { chartViews } from '../view/chart-view';
import { choicesAt } from '../view/choices';
import { sheetFacts } from '../view/sheet-facts';
import { createEdits } from './edits';
import { fileType, listedFiles, madeFiles } from './made-files';
import { hasOwnRows, isOwnFile } from './own-book';
import { createPages } from './pages';
import { hasEditTriggers, scriptFunctions } from './script-functions';
import { createRecover } from './recover';
import type { Recovery } from './recovery';
import { createMadeAudit, createScripts } from './scripts';
import { createHistory } from './undo';

/** Rows sent at a time. */
const MOST_ROWS = 500;
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
  /** Answers what the page asks while a script runs. */
  meanwhile?: () => void;
  /** Keeps what is done, and has what an earlier session has left behind. */
  recovery?: Recovery;
  tell: (event: WorkbenchEvent) => void;
  log?: (line: string) => void;
}

/** Every request of the page, by name. */
export type Session = {
  [Name in RequestName]: (takes: Requests[Name]['takes']) => Requests[Name]['gives'] | Promise<Requests[Name]['gives']>;
};

/** One open workbook with its script: what the page asks for, done on the runtime. */
export function createSession(options: SessionOptions): Session {
  const { workbook, memory, code, folder, language, tell } = options;
  const pages = createPages();
  const functions = scriptFunctions(code);
  const menus: { label: string; parts: readonly MenuPart[] }[] = [];
  let isChanged = false;
  const made = createMadeAudit();

  let isQuiet = false;
  const screen: Screen = {
    addMenu: (label, parts) => {
      menus.push({ label, parts });
      tell({ kind: 'menu' });
    },
    toast: (message, title, seconds) => tell({ kind: 'toast', title, message, seconds }),
    openPage: (kind, title, page) => tell({ kind: 'page', page: pages.open(page, kind, title, scripts.context) }),
    activate: (sheet) => void (isQuiet || tell({ kind: 'activate', sheet })),
  };

  function runtime(own: Partial<RuntimeOptions>): Runtime {
    const { fixedTime, page, answer, log, journal } = options;
    return createRuntime({
      code,
      workbook,
      folder,
      memory,
      journal,
      fixedTime,
      language,
      page,
      answer,
      screen,
      log,
      keepAuditBook: made.keep,
      ...own,
    });
  }

  /** Whatever was changed: the page looks again. */
  function changed(hasRun: boolean): void {
    isChanged = true;
    if (hasRun) options.remember();
    tell({ kind: 'changed' });
  }

  const history = createHistory(workbook, (change) => options.recovery?.keep(change));
  const scripts = createScripts({
    runtime,
    functions,
    pages,
    history,
    tell,
    meanwhile: options.meanwhile ?? (() => undefined),
    ran: () => changed(true),
    faultOf: (error: unknown) => runFault(language, error),
  });
  const edits = createEdits({
    workbook,
    history,
    tell,
    runtimeAt: ({ sheet, row }) => runtime({ context: 'menu', selection: { sheet, row: row + 1 } }),
    hasTriggers: () => hasEditTriggers(functions, memory, workbook.id),
    edited: changed,
  });

  /** Writes the audit workbook over the sheets as they are now, beside the documents. */
  async function writeAudit(book: AuditBook): Promise<void> {
    const now = new Date(options.fixedTime ?? Date.now());
    const path = auditFile(folder, workbook.name, options.hasMacros);
    await refuseForeign(path);
    writeFileWhole(path, await auditOfBytes(await workbook.save(now), book, now));
  }

  /** What a script has made for the machine is written before it is over; without that the outcome is there at once. */
  function withAudit<T extends { error: string | null }>(outcome: T): T | Promise<T> {
    const book = made.take();
    if (!book) return outcome;
    return writeAudit(book).then(
      () => outcome,
      (error: unknown) => ({ ...outcome, error: runFault(language, error) }),
    );
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

  function moved(place: Place | null | false): Moved {
    if (place === false) return { done: false, place: null };
    changed(false);
    return { done: true, place };
  }

  /** Until it is decided what becomes of an ended session's work, nothing is written over it. */
  const decided =
    <Takes, Gives>(work: (takes: Takes) => Gives) =>
    (takes: Takes): Gives => {
      if (options.recovery?.found) throw new Error(workbenchText(language).page.recoveryFirst);
      return work(takes);
    };

  async function save(): Promise<Requests['save']['gives']> {
    const bytes = await workbook.save(new Date(options.fixedTime ?? Date.now()));
    isChanged = false;
    options.recovery?.handedOut();
    options.saved?.();
    const [extension, type] = options.hasMacros ? ['xlsm', XLSM] : ['xlsx', XLSX];
    return { name: `${workbook.name}.${extension}`, type, bytes };
  }

  const recover = createRecover({
    workbook,
    history,
    tell,
    recovery: options.recovery,
    changed: () => changed(false),
    fileOf: (time) =>
      join(folder, `${keptName(language, workbook.name, time)}${options.hasMacros ? '.xlsm' : '.xlsx'}`),
    now: () => new Date(options.fixedTime ?? Date.now()),
  });
  const hasData = (): boolean => workbook.sheetNames().some((name) => hasOwnRows(workbook.store(name).sheet));

  /** Fills a board that never was updated; the sheet in sight stays. */
  function fillBoard(): void {
    if (options.recovery?.found || !hasData()) return;
    isQuiet = true;
    try {
      scripts.fillBoard();
    } finally {
      isQuiet = false;
    }
  }

  try {
    runtime({ context: 'simple' }).call('onOpen');
  } catch (error) {
    tell({ kind: 'fault', message: messageOf(error) });
  }

  return {
    book: () => ({
      name: workbook.name,
      language,
      locale: workbook.locale.replace('_', '-'),
      menus,
      isChanged,
      canUndo: history.canUndo,
      canRedo: history.canRedo,
      recovery: options.recovery?.found ? { time: options.recovery.found.time } : null,
      revision: edits.revision,
      hasData: hasData(),
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
    charts: ({ sheet }) =>
      workbook.sheetNames().includes(sheet) ? chartViews(workbook.store(sheet), workbook.locale) : [],
    recover,
    forget: () => {
      options.recovery?.drop();
      return null;
    },
    edit: decided(edits.edit),
    clear: decided(edits.clear),
    block: (block) => {
      if (!workbook.sheetNames().includes(block.sheet)) return { text: '', entries: [] };
      const { shown, entries } = blockTexts(workbook, block);
      return { text: textOfRows(shown), entries };
    },
    resize: decided(({ sheet, column, pixels }) => {
      if (!workbook.sheetNames().includes(sheet)) return null;
      history.make(columnChange(workbook, sheet, column, pixels), null);
      changed(false);
      return null;
    }),
    find: (takes) => findText(workbook, takes),
    undo: () => moved(history.undo()),
    redo: () => moved(history.redo()),
    run: decided((takes) => withAudit(scripts.run(takes))),
    call: decided((takes) => withAudit(scripts.call(takes))),
    stop: () => {
      scripts.stop();
      return null;
    },
    page: ({ id }) => {
      const page = pages.find(id);
      return page ? { html: page.html, functions } : null;
    },
    webApp: ({ parameter }) => {
      fillBoard();
      const page = runtime({ context: 'api' }).openWebApp(parameter);
      return pages.open(page, 'modeless', page.title, 'api');
    },
    files: () => ({ folder: resolve(folder), files: madeFiles(folder, memory) }),
    file: ({ id }) => {
      const file = listedFiles(folder, memory).find((listed) => listed.id === id);
      const path = file && join(folder, file.path);
      return path !== undefined && existsSync(path) ? { name: basename(path), type: fileType(path), path } : null;
    },
    isOurs: ({ path }) => isOwnFile(path),
    save,
  };
}
