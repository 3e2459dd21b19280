import type { BoardDeck, BoardScreen } from '../../../commands/board/board-page';

/** Where the page gets its data: null when there are none yet, rejected when nothing answers. */
export type Load = (screen: BoardScreen) => Promise<BoardDeck | null>;

interface ScriptRun {
  withSuccessHandler(handler: (json: string) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  dataPapan(screen: BoardScreen): void;
}

declare const google: { script: { run: ScriptRun } };

/** Query of the page when it only hands over the data in it. */
const HAND_OVER = '?data';
/** How long an answer may take, in milliseconds. */
const PATIENCE = 45_000;

const parse = (json: string): BoardDeck | null => (json.trim() === '' ? null : (JSON.parse(json) as BoardDeck | null));

const embedded = (): string => document.getElementById('board-data')?.textContent ?? '';

/** Gives up on an answer that does not come. */
function inTime<T>(work: (resolve: (value: T) => void, reject: (error: Error) => void) => () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let clean: () => void = () => undefined;
    const timer = setTimeout(() => end(() => reject(new Error('no answer'))), PATIENCE);
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      clean();
      settle();
    };
    clean = work(
      (value) => end(() => resolve(value)),
      (error) => end(() => reject(error)),
    );
  });
}

const fromGoogle: Load = (screen) =>
  inTime<string>((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).dataPapan(screen);
    return () => undefined;
  }).then(parse);

/**
 * Reads the page's own file again: a page opened from a folder may not read files, but it may show itself in a frame, and
 * the copy hands over its data. So sound stays on, which a reload would switch off.
 */
const fromOwnFile: Load = () =>
  inTime<string>((resolve) => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    const heard = (event: MessageEvent): void => {
      if (event.source === frame.contentWindow && typeof event.data === 'string') resolve(event.data);
    };
    window.addEventListener('message', heard);
    frame.src = location.href.replace(/[?#].*$/, '') + HAND_OVER;
    document.body.append(frame);
    return () => {
      window.removeEventListener('message', heard);
      frame.remove();
    };
  }).then(parse);

/** True in the hidden copy of a page: it hands over its data and shows nothing. */
export function handOver(): boolean {
  if (location.search !== HAND_OVER || window.parent === window) return false;
  window.parent.postMessage(embedded(), '*');
  return true;
}

/** The data the page came with. */
export const atStart: Load = (screen) =>
  typeof google === 'undefined' ? Promise.resolve(parse(embedded())) : fromGoogle(screen);

/** The data as they stand now. */
export const again: Load = (screen) => (typeof google === 'undefined' ? fromOwnFile(screen) : fromGoogle(screen));
