import type { WorkbenchEvent } from '../../protocol';
import type { WorkbenchText } from '../../text';
import { button, element, put } from '../elements';

type Progress = Extract<WorkbenchEvent, { kind: 'progress' }>;

/** What is going on, for how long, how far it is, and a button that ends it where the script can be asked to end. */
export interface Busy {
  /** @returns ends it */
  begin(words: string): () => void;
  tell(progress: Progress): void;
}

/** Seconds from which on they are counted out. */
const PATIENCE = 3;
const figures = new Intl.NumberFormat('id-ID');

/** Shows that a command runs, since when, how far it is, and the way to stop it. */
export function createBusy(text: WorkbenchText, stop: () => void, home: () => void): Busy {
  const place = put('busy');
  const words = element('span');
  const time = element('span', { class: 'time', 'aria-hidden': 'true' });
  const stopper = button(text.stop, {}, () => {
    stop();
    stopper.disabled = true;
    words.textContent = text.stopping;
    // A button that can no longer be pressed keeps no focus.
    home();
  });
  let running = 0;
  let clock: ReturnType<typeof setInterval> | undefined;

  function end(): void {
    running -= 1;
    if (running > 0) return;
    clearInterval(clock);
    place.hidden = true;
    document.body.classList.remove('is-busy');
  }

  function begin(what: string): () => void {
    running += 1;
    const since = performance.now();
    words.textContent = what;
    time.textContent = '';
    stopper.hidden = true;
    stopper.disabled = false;
    place.replaceChildren(words, time, stopper);
    place.hidden = false;
    document.body.classList.add('is-busy');
    clearInterval(clock);
    clock = setInterval(() => {
      const seconds = Math.round((performance.now() - since) / 1000);
      if (seconds >= PATIENCE) time.textContent = text.seconds(figures.format(seconds));
    }, 1000);
    let isOver = false;
    return () => {
      if (!isOver) end();
      isOver = true;
    };
  }

  function tell({ of, done, left, secondsLeft }: Progress): void {
    if (running === 0 || stopper.disabled) return;
    const [soFar, all] = [figures.format(done), figures.format(done + left)];
    words.textContent =
      of === 'rows'
        ? text.rowsSoFar(soFar, all)
        : text.documentsSoFar(soFar, all, secondsLeft === null ? null : figures.format(Math.ceil(secondsLeft)));
    // Only documents are made one by one, so that ending between two of them leaves nothing half done.
    stopper.hidden = of !== 'documents';
  }

  return { begin, tell };
}
