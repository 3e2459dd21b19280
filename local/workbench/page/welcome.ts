import { button, element, put } from './elements';
import { english, indonesian } from './words';

/** Where to begin on an empty workbook. */
export interface Beginnings {
  paste: () => void;
  open: (files: File[]) => void;
  sample: () => void;
}

const EXTENSIONS = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.html,.htm';

/** What stands on an empty workbook: three ways to begin, in both languages, for nobody has chosen one yet. */
export function createWelcome({ paste, open, sample }: Beginnings) {
  const place = put('welcome');

  function choice(key: 'paste' | 'open' | 'sample', press: () => void): HTMLButtonElement {
    const made = button(indonesian.start[key], { class: key === 'paste' ? 'main' : '' }, press);
    made.append(' ', element('small', { lang: 'en' }, english.start[key]));
    return made;
  }

  const files = element('input', { type: 'file', multiple: '', accept: EXTENSIONS, hidden: '' });
  files.addEventListener('change', () => open([...(files.files ?? [])]));
  place.setAttribute('aria-label', `${indonesian.start.title} · ${english.start.title}`);
  place.append(
    choice('paste', paste),
    choice('open', () => files.click()),
    choice('sample', sample),
    files,
    element('p', {}, `${indonesian.start.drop} · ${english.start.drop}`),
  );

  return { show: (isEmpty: boolean): void => void (place.hidden = !isEmpty) };
}
