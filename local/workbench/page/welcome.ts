import { button, element, put } from './elements';
import { english, indonesian } from './words';

/** Where to begin on a workbook without data. */
export interface Beginnings {
  paste: () => void;
  open: (files: File[]) => void;
  sample: () => void;
}

const EXTENSIONS = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.html,.htm';

/**
 * What stands on a workbook in which nothing of ours is: three ways to begin, in both languages, for nobody has chosen one
 * yet. Whoever closes it is not asked again.
 */
export function createWelcome({ paste, open, sample }: Beginnings, home: () => void) {
  const place = put('welcome');
  let isClosed = false;

  function choice(key: 'paste' | 'open' | 'sample', press: () => void): HTMLButtonElement {
    const made = button(indonesian.start[key], { class: key === 'paste' ? 'main' : '' }, press);
    made.append(' ', element('small', { lang: 'en' }, english.start[key]));
    return made;
  }

  const files = element('input', { type: 'file', multiple: '', accept: EXTENSIONS, hidden: '' });
  files.addEventListener('change', () => open([...(files.files ?? [])]));
  place.setAttribute('aria-labelledby', 'welcome-title');
  const title = element('h2', { id: 'welcome-title' }, indonesian.start.title);
  title.append(' ', element('small', { lang: 'en' }, english.start.title));
  place.append(
    title,
    choice('paste', paste),
    choice('open', () => files.click()),
    choice('sample', sample),
    files,
    element('p', {}, indonesian.start.drop),
    element('p', { lang: 'en' }, english.start.drop),
    button('×', { class: 'close', 'aria-label': `${indonesian.close} · ${english.close}` }, close),
  );
  place.addEventListener('keydown', ({ key }) => key === 'Escape' && close());

  function close(): void {
    isClosed = true;
    place.hidden = true;
    home();
  }

  return { show: (isWanted: boolean): void => void (place.hidden = !isWanted || isClosed) };
}
