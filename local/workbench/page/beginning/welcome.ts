import { button, element, put } from '../elements';
import { whenOf } from '../around/safety';
import { english, indonesian } from '../words';

/** Where to begin on a workbook without data. */
export interface Beginnings {
  /** Goes on with the work of a session that was ended. */
  resume: () => void;
  /** Takes the table that the sheet in sight holds. */
  take: () => void;
  paste: () => void;
  open: (files: File[]) => void;
  sample: () => void;
}

const EXTENSIONS = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.html,.htm';

/** Keys with which a person chooses among buttons, and those that type nothing by themselves. */
const ownKeys = /^(Tab|Enter| |Escape|Shift|Control|Alt|Meta|CapsLock|F\d+)$/;

/** Whoever types or pastes at once, while the ways to begin have the keyboard, means the cells. */
function handOn(place: HTMLElement, grid: HTMLElement): void {
  place.addEventListener('keydown', (event) => {
    if (ownKeys.test(event.key) || event.altKey) return;
    event.stopPropagation();
    grid.focus();
    if (!grid.dispatchEvent(new KeyboardEvent('keydown', event))) event.preventDefault();
  });
  place.addEventListener('paste', (event) => {
    event.preventDefault();
    event.stopPropagation();
    grid.focus();
    grid.dispatchEvent(new ClipboardEvent('paste', event));
  });
}

/**
 * What stands on a workbook in which nothing of ours is: the ways to begin, in both languages, for nobody has chosen one yet.
 * Whoever closes it is not asked again; while work of an ended session waits, nothing can be written and it does not close.
 */
export function createWelcome({ resume, take, paste, open, sample }: Beginnings, home: () => void) {
  const place = put('welcome');
  let isClosed = false;

  function choice(key: 'resume' | 'take' | 'paste' | 'open' | 'sample', press: () => void): HTMLButtonElement {
    const made = button(indonesian.start[key], {}, press);
    made.append(' ', element('small', { lang: 'en' }, english.start[key]));
    return made;
  }

  const files = element('input', { type: 'file', multiple: '', accept: EXTENSIONS, hidden: '' });
  files.addEventListener('change', () => open([...(files.files ?? [])]));
  place.setAttribute('aria-labelledby', 'welcome-title');
  const title = element('h2', { id: 'welcome-title' }, indonesian.start.title);
  title.append(' ', element('small', { lang: 'en' }, english.start.title));
  const resuming = choice('resume', () => {
    isClosed = true;
    resume();
  });
  const taking = choice('take', take);
  const pasting = choice('paste', paste);
  const [told, toldToo] = [element('p'), element('p', { lang: 'en' })];
  const closing = button('×', { class: 'close', 'aria-label': `${indonesian.close} · ${english.close}` }, close);
  place.append(
    title,
    ...[told, toldToo, resuming, taking, pasting],
    choice('open', () => files.click()),
    choice('sample', sample),
    files,
    element('p', {}, indonesian.start.drop),
    element('p', { lang: 'en' }, english.start.drop),
    closing,
  );
  place.addEventListener('keydown', ({ key }) => key === 'Escape' && !closing.hidden && close());
  handOn(place, put('grid'));

  function close(): void {
    isClosed = true;
    place.hidden = true;
    home();
  }

  /**
   * @param time of the work that waits (ISO 8601); null: none does
   * @param isFilled a sheet that is not ours has content, which may be a table to take
   */
  function show(isWanted: boolean, time: string | null, isFilled: boolean): void {
    const waits = time !== null;
    for (const part of [told, toldToo, resuming]) part.hidden = !waits;
    taking.hidden = !isFilled;
    closing.hidden = waits;
    told.textContent = waits ? indonesian.start.waits(whenOf(time)) : '';
    toldToo.textContent = waits ? english.start.waits(whenOf(time)) : '';
    const ways = [resuming, taking, pasting];
    const first = ways.find(({ hidden }) => !hidden);
    for (const way of ways) way.classList.toggle('main', way === first);
    const isNew = place.hidden;
    place.hidden = !isWanted || (isClosed && !waits);
    if (isNew && !place.hidden && (waits || document.activeElement === document.body)) first?.focus();
  }

  return { show };
}
