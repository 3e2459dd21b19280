import type { PanelState } from '../../../commands/panel/panel';
import { put } from '../../shared/browser/elements';
import { tell } from '../../shared/browser/status-line';
import { complainOf } from './messages';
import { server } from './server';
import { showAge, showState } from './show-state';
import { words } from './words';

/** What is shown; null: nothing yet. */
let shown: PanelState | null = null;
/** When the state was read, and how old it may be before a look at the panel reads it again: a sidebar hears no edits. */
let readAt = 0;
const STALE = 15_000;
/** Number of the latest reading: what an earlier one answers is older than what is shown. */
let latest = 0;
let isReading = false;
let isBusy = false;

/** The state that the page shows; null until one has been read. */
export const stateOfPage = (): PanelState | null => shown;

/** Buttons stay in reach of the keyboard while something runs; they only do nothing. Reading holds nobody up. */
function mark(): void {
  put('primary').setAttribute('aria-disabled', String(isBusy || shown === null));
  put('by-hand').setAttribute('aria-disabled', String(isBusy));
  put('brief').setAttribute('aria-disabled', String(isBusy));
  put('reload').setAttribute('aria-disabled', String(isBusy || isReading));
  document.querySelector('main')?.setAttribute('aria-busy', String(isBusy || isReading));
  if (shown) showAge(shown, isReading);
}

/** Tells the page that something the person has started is under way. */
export function setPageBusy(busy: boolean): void {
  isBusy = busy;
  mark();
}

/** Shows what a run has told of the state that it left; what is being read is older. */
export function take(state: PanelState): void {
  latest++;
  [shown, readAt, isReading] = [state, Date.now(), false];
  showState(state);
  mark();
}

/**
 * Reads the state anew; until it is there the one that stands is shown with its time.
 *
 * @param saysSo tells it in the status line too, as where nothing is shown yet
 */
export async function read(saysSo = shown === null): Promise<void> {
  const own = ++latest;
  isReading = true;
  if (saysSo) tell(words.loading);
  mark();
  const fresh = await server.state().catch((error: unknown) => {
    if (own === latest) complainOf(error);
    return null;
  });
  if (own !== latest) return;
  isReading = false;
  if (saysSo && !isBusy) tell('');
  if (fresh) take(fresh);
  else mark();
}

/** Reads again what may be out of date; not while that is being done. */
export function readIfStale(): void {
  if (shown && !isReading && Date.now() - readAt > STALE) void read();
}

/** Whether the state is being read from the sheets. */
export const isBeingRead = (): boolean => isReading;

/** What the script remembers of the last reading came with the page: that is shown until the state has been read. */
export function showKept(): void {
  const { state = '' } = document.documentElement.dataset;
  if (state === '') return;
  try {
    const kept = JSON.parse(decodeURIComponent(state)) as PanelState;
    showState(kept);
    shown = kept;
  } catch {
    // An earlier version of the add-on kept it otherwise: the state is read anyway.
  }
}
