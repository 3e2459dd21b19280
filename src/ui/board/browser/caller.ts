import type { BoardCall } from '../../../commands/board/board-page';
import { halves } from './pages';
import { element, put } from '../../shared/browser/elements';
import { isWhole } from './screen';
import type { Voice } from './voice';

/** A call that the page missed, being closed or asleep, is not made up for; minutes. */
const LATEST = 3;
/** How long a part of the text stands at least; milliseconds per character, and at least so many. */
const READING = 70;
const SHORTEST = 8_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The text in parts that fit on the screen whole. */
function partsOf(text: string): string[] {
  const area = put('call-area');
  put('call-text').textContent = text;
  const cut = isWhole(area) ? null : halves(text);
  return cut ? cut.flatMap(partsOf) : [text];
}

async function showText(text: string, title: string): Promise<void> {
  put('call').hidden = false;
  put('call-title').textContent = title;
  for (const part of partsOf(text)) {
    put('call-text').textContent = part;
    await pause(Math.max(SHORTEST, part.length * READING));
  }
}

/** The files of a call: the recorded one first, then the one that `--audio` wrote. */
function filesOf({ id, sound }: BoardCall, written: ReadonlySet<string>): string[] {
  const recorded = sound === '' ? [] : [`suara/${encodeURIComponent(sound)}`];
  return [...recorded, ...(written.has(id) ? [`suara/${encodeURIComponent(id)}.wav`] : [])];
}

/** Makes the calls whose time has come, each once and one after the other. */
export function createCaller(voice: Voice, title: () => string) {
  const made = new Set<string>();
  let queue: Promise<void> = Promise.resolve();

  async function make(call: BoardCall, written: ReadonlySet<string>): Promise<void> {
    await Promise.all([showText(call.text, title()), voice.say(call.text, filesOf(call, written))]);
    put('call').hidden = true;
    put('call-text').replaceChildren(element('span', ''));
  }

  /** Whether a call is on the screen. */
  const isCalling = (): boolean => !put('call').hidden;

  /**
   * @param now and `earliest`: `YYYY-MM-DD HH:MM`, the present minute and the one `LATEST` minutes ago
   * @param written ids of the calls that `--audio` wrote files for
   */
  function callDue(calls: readonly BoardCall[], now: string, earliest: string, written: ReadonlySet<string>): void {
    for (const call of calls) {
      if (call.at > now || call.at < earliest || made.has(call.id)) continue;
      made.add(call.id);
      queue = queue.then(() => make(call, written));
    }
    // Only what may come up again has to be remembered.
    if (made.size > 200) for (const id of [...made].slice(0, 100)) made.delete(id);
  }

  return { callDue, isCalling, latest: LATEST };
}
