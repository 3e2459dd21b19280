import { button, element, put } from './elements';

const SECONDS = 6;

/** Notes in the corner, and what only people who hear the page are told. */
export function createNotices(close: string) {
  const place = put('notices');

  /** @param seconds below 0: until it is closed */
  function show(message: string, { title = '', seconds = SECONDS, isFault = false } = {}): void {
    const note = element('div', { class: isFault ? 'notice fault' : 'notice' });
    if (title !== '') note.append(element('strong', {}, title));
    note.append(
      element('span', {}, message),
      button('×', { 'aria-label': close }, () => note.remove()),
    );
    place.append(note);
    while (place.children.length > 4) place.firstElementChild?.remove();
    if (seconds >= 0) setTimeout(() => note.remove(), seconds * 1000);
  }

  const say = (text: string): void => {
    put('spoken').textContent = text;
  };

  const busy = (text: string | null): void => {
    put('busy').hidden = text === null;
    put('busy').textContent = text ?? '';
    document.body.classList.toggle('is-busy', text !== null);
  };

  return { show, say, busy };
}

export type Notices = ReturnType<typeof createNotices>;
