import type { LocalMemory, TriggerEntry } from '../../drive/memory';
import type { Execution } from '../execution/execution';
import type { CallContext } from '../execution/permissions';

/** An edit that a person makes in the open spreadsheet. */
export interface Edit {
  sheet: string;
  /** A1 notation of one cell, or of the area that rows are pasted into. */
  cell: string;
  /** As typed; rows for an area. */
  value: string | number | boolean | readonly (readonly string[])[];
  /** E-mail address of the person. */
  user: string;
}

/** A function that a trigger ran. */
export interface TriggerRun {
  handler: string;
  /** As whom it ran. */
  user: string;
  /** What it threw; null when it went well. */
  error: string | null;
}

/** How to run one function of the script. */
export interface RunPlan {
  handler: string;
  context: CallContext;
  user: string;
  activeUser: string;
  /** Makes the event object inside the world of the execution. */
  event: (execution: Execution, globals: Record<string, unknown>) => unknown;
}

const messageOf = (error: unknown): string => String((error as { message?: unknown } | null)?.message ?? error);

/** A failing trigger stops neither the person's edit nor the other triggers. */
function attempt(plan: RunPlan, run: (plan: RunPlan) => void): TriggerRun {
  try {
    run(plan);
    return { handler: plan.handler, user: plan.user, error: null };
  } catch (error) {
    return { handler: plan.handler, user: plan.user, error: messageOf(error) };
  }
}

/** Fields of a time-driven event (events reference), in UTC as there. */
function clockEvent({ id }: TriggerEntry, now: number): Record<string, unknown> {
  const date = new Date(now);
  return {
    authMode: 'FULL',
    triggerUid: id,
    timezone: 'UTC',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/**
 * Runs time-driven triggers of a script, each as the person who made it; one that runs once stands afterwards, but runs no more.
 *
 * @param until only those that run once, and are due by this moment (milliseconds); absent: all of them
 */
export function runClockTriggers(
  { memory, book, until }: { memory: LocalMemory; book: string; until?: number },
  run: (plan: RunPlan) => void,
): TriggerRun[] {
  const isDue = ({ due }: TriggerEntry): boolean =>
    until === undefined ? due !== null : typeof due === 'number' && due <= until;
  const clocks = (memory.triggers ?? []).filter((entry) => entry.book === book && entry.source === 'CLOCK');
  return clocks.filter(isDue).map((entry) => {
    if (entry.due !== undefined) entry.due = null;
    return attempt(
      {
        handler: entry.handler,
        context: 'trigger',
        user: entry.user,
        activeUser: '',
        event: (execution) => execution.realm.copy(clockEvent(entry, execution.now())),
      },
      run,
    );
  });
}

interface OpenedApp {
  getActive(): { getSheetByName(name: string): { getRange(a1: string): object } };
}

interface CellFacts {
  value: unknown;
  oldValue: unknown;
}

/** Event objects give numbers as text, and nothing at all for an empty cell. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/**
 * Runs what an edit sets off: the simple trigger `onEdit`, then the installed ones as their creators.
 * @param hasOnEdit whether the script has a function of that name
 */
export function runEditTriggers(
  { sheet, cell, user }: Edit,
  { value, oldValue }: CellFacts,
  { memory, book, hasOnEdit }: { memory: LocalMemory; book: string; hasOnEdit: boolean },
  run: (plan: RunPlan) => void,
): TriggerRun[] {
  const eventOf =
    (authMode: string, entry?: TriggerEntry): RunPlan['event'] =>
    (execution, globals) => {
      const source = (globals.SpreadsheetApp as OpenedApp).getActive();
      const plain = { authMode, ...(entry && { triggerUid: entry.id }) };
      // A change tells that something was edited, not where (events reference).
      if (entry?.event === 'ON_CHANGE') {
        return Object.assign(execution.realm.copy<object>({ ...plain, changeType: 'EDIT' }), { source });
      }
      const event = { ...plain, value: asText(value), oldValue: asText(oldValue) };
      const range = source.getSheetByName(sheet).getRange(cell);
      return Object.assign(execution.realm.copy<object>(event), { source, range });
    };
  const simple: RunPlan[] = hasOnEdit
    ? [{ handler: 'onEdit', context: 'simple', user, activeUser: '', event: eventOf('LIMITED') }]
    : [];
  const installed = (memory.triggers ?? []).filter(
    (entry) => entry.book === book && (entry.event === 'ON_EDIT' || entry.event === 'ON_CHANGE'),
  );
  const plans = installed.map((entry): RunPlan => ({
    handler: entry.handler,
    context: 'trigger',
    user: entry.user,
    activeUser: user,
    event: eventOf('FULL', entry),
  }));
  return [...simple, ...plans].map((plan) => attempt(plan, run));
}
