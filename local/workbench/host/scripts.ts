import type { AuditBook } from '../../../src/shapes/audit-book';
import type { Runtime, RuntimeOptions } from '../../runtime/apps-script';
import type { Requests, WorkbenchEvent } from '../protocol';
import type { Pages } from './pages';
import type { History } from './undo';

/** Functions of the script by which a long run tells how far it is and is asked to end; it may have neither. */
export const PROGRESS = 'kemajuan';
export const STOP = 'hentikan';
/** The content of the board, empty when it was never updated, and what updates it. */
const BOARD = { content: 'dataPapan', update: 'jalankan' };
/** Milliseconds between two questions how far a run is: each is an execution of its own. */
const PAUSE = 1500;

export interface ScriptParts {
  runtime: (own: Partial<RuntimeOptions>) => Runtime;
  functions: readonly string[];
  pages: Pages;
  history: History;
  tell: (event: WorkbenchEvent) => void;
  /** Answers what the page asks while a script runs. */
  meanwhile: () => void;
  /** Whatever a script did. */
  ran: () => void;
  /** What is said of an error that left the script. */
  faultOf: (error: unknown) => string;
}

interface Told {
  done: number;
  left: number;
  secondsLeft: number | null;
}

function isTold(value: unknown): value is Told {
  const { done, left } = (value ?? {}) as Partial<Told>;
  return typeof done === 'number' && typeof left === 'number';
}

/** Runs functions of the script. Between two calls of Google's services others may run, as they do there. */
export function createScripts({ runtime, functions, pages, history, tell, meanwhile, ran, faultOf }: ScriptParts) {
  let depth = 0;
  let asked = 0;
  let isAsking = false;
  let last = 'null';
  /** As what the function runs that opens pages now. */
  let context: 'menu' | 'api' = 'menu';

  /** How far the run is that stands still meanwhile; what an earlier one has left behind is no news. */
  function askProgress(): void {
    isAsking = true;
    try {
      const told = runtime({ context: 'api' }).call(PROGRESS);
      const text = JSON.stringify(told ?? null);
      if (text !== last && isTold(told) && told.left > 0) tell({ kind: 'progress', of: 'documents', ...told });
      last = text;
    } catch {
      // A courtesy: it ends no run.
    } finally {
      isAsking = false;
      asked = performance.now();
    }
  }

  function between(): void {
    if (isAsking) return;
    meanwhile();
    if (depth === 1 && functions.includes(PROGRESS) && performance.now() - asked > PAUSE) askProgress();
  }

  function execute<T>(own: 'menu' | 'api', work: (options: Partial<RuntimeOptions>) => T): T {
    const outer = context;
    context = own;
    depth += 1;
    if (depth === 1) asked = performance.now();
    const seen = last;
    try {
      return history.anything(() => work({ context: own, beforeCall: between }));
    } finally {
      if (depth === 1 && last !== seen) askProgress();
      depth -= 1;
      context = outer;
      ran();
    }
  }

  /** Runs a menu item; what a script throws past its own messages Google shows in red, and so do we. */
  function run({ handler, selection }: Requests['run']['takes']): { error: string | null } {
    try {
      const place = { sheet: selection.sheet, row: selection.row + 1 };
      execute('menu', (options) => runtime({ ...options, selection: place }).call(handler));
      return { error: null };
    } catch (error) {
      return { error: faultOf(error) };
    }
  }

  function call({ page, name, args }: Requests['call']['takes']): Requests['call']['gives'] {
    const from = pages.find(page);
    if (!from || !functions.includes(name)) return { error: `Script function not found: ${name}` };
    try {
      const own = from.context === 'menu' ? 'menu' : 'api';
      return { value: execute(own, (options) => runtime(options).call(name, ...args)), error: null };
    } catch (error) {
      return { error: faultOf(error) };
    }
  }

  /** Updates a board that never was: whoever opens it wants to see something. What keeps it from that the page says itself. */
  function fillBoard(): void {
    if (depth > 0 || ![BOARD.content, BOARD.update].every((name) => functions.includes(name))) return;
    if (runtime({ context: 'api' }).call(BOARD.content, 'public') !== '') return;
    try {
      execute('api', (options) => runtime(options).call(BOARD.update, { tasks: ['board'] }));
    } catch {
      // An empty board tells how it is filled.
    }
  }

  /** Asks the run to end after what it has in hand. */
  function stop(): void {
    if (functions.includes(STOP)) runtime({ context: 'api' }).call(STOP);
  }

  return {
    run,
    call,
    stop,
    fillBoard,
    get context() {
      return context;
    },
  };
}

/** What a script has made for the machine at hand, written when it is over. */
export interface MadeAudit {
  keep: (made: AuditBook) => void;
  take(): AuditBook | null;
}

/** Keeps the audit workbook that a script has made until it is fetched, once. */
export function createMadeAudit(): MadeAudit {
  let audit: AuditBook | null = null;
  return {
    keep: (made) => void (audit = made),
    take: () => {
      const made = audit;
      audit = null;
      return made;
    },
  };
}
