import { button, element, put } from '../elements';

const SECONDS = 6;

interface NoticeOptions {
  title?: string;
  seconds?: number;
  isFault?: boolean;
  /** What can be done about it. */
  action?: { label: string; press: () => void };
}

/** Notes in the corner, and what only people who hear the page are told. */
export function createNotices(close: string) {
  const place = put('notices');

  /** @param options `seconds` below 0: until it is closed */
  function show(message: string, { title = '', seconds = SECONDS, isFault = false, action }: NoticeOptions = {}): void {
    const note = element('div', { class: isFault ? 'notice fault' : 'notice' });
    if (title !== '') note.append(element('strong', {}, title));
    note.append(element('span', {}, message));
    if (action) {
      const press = (): void => {
        note.remove();
        action.press();
      };
      note.append(button(action.label, { class: 'action' }, press));
    }
    note.append(button('×', { 'aria-label': close }, () => note.remove()));
    place.append(note);
    while (place.children.length > 4) place.firstElementChild?.remove();
    if (seconds >= 0) setTimeout(() => note.remove(), seconds * 1000);
  }

  const say = (text: string): void => {
    put('spoken').textContent = text;
  };

  return { show, say };
}

export type Notices = ReturnType<typeof createNotices>;
