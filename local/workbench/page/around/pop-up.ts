import { element, put } from '../elements';

/** An entry of a list that drops down. */
export interface PopEntry {
  label: string;
  /** Absent: a line between groups. */
  choose?: () => void;
  /** Opens another list beside it. */
  entries?: PopEntry[];
}

interface Place {
  left: number;
  top: number;
  /** Where to stand when there is no room below. */
  above?: number;
}

const MARGIN = 8;
/** Pixels that a list beside another one takes. */
const BESIDE = 200;

function stand(list: HTMLElement, { left, top, above }: Place): void {
  // Within a landmark, where people who hear the page find it.
  put('head').append(list);
  const { width, height } = list.getBoundingClientRect();
  const fits = top + height + MARGIN <= window.innerHeight;
  const room = fits || above === undefined ? top : above - height;
  list.style.left = `${Math.max(MARGIN, Math.min(left, window.innerWidth - width - MARGIN))}px`;
  list.style.top = `${Math.max(MARGIN, Math.min(room, window.innerHeight - height - MARGIN))}px`;
}

/** Focus of the entries with arrows, letters, Home and End. */
function walk(list: HTMLElement, event: KeyboardEvent): boolean {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > [tabindex]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const { key } = event;
  const letter = (item: HTMLElement): boolean => (item.textContent ?? '').toLowerCase().startsWith(key.toLowerCase());
  const targets: Record<string, HTMLElement | undefined> = {
    ArrowDown: items[(at + 1) % items.length],
    ArrowUp: items[(at - 1 + items.length) % items.length],
    Home: items[0],
    End: items.at(-1),
  };
  const typed = key.length === 1 ? [...items.slice(at + 1), ...items.slice(0, at + 1)].find(letter) : undefined;
  const target = targets[key] ?? typed;
  target?.focus();
  return target !== undefined;
}

/**
 * Opens a list of entries with the roles of a menu or a list box; the arrows walk, Enter chooses, Escape closes.
 * @param closed called when it is gone, so that the focus can go home
 */
export function openPopUp(
  role: 'menu' | 'listbox',
  label: string,
  entries: readonly PopEntry[],
  place: Place,
  closed: () => void,
): void {
  const open: HTMLElement[] = [];

  function closeFrom(depth: number): void {
    open.splice(depth).forEach((list) => list.remove());
  }

  function close(): void {
    closeFrom(0);
    document.removeEventListener('pointerdown', outside, true);
    window.removeEventListener('resize', close);
    closed();
  }

  function outside(event: Event): void {
    if (!open.some((list) => list.contains(event.target as Node))) close();
  }

  function item(entry: PopEntry, depth: number): HTMLElement {
    if (!entry.choose && !entry.entries) return element('div', { class: 'line', role: 'separator' });
    const made = element('div', { role: role === 'menu' ? 'menuitem' : 'option', tabindex: '0' }, entry.label);
    const { entries: further } = entry;
    const press = (): void => {
      if (further) openSub();
      else {
        close();
        entry.choose?.();
      }
    };
    const hasRoom = (): boolean => window.innerWidth - made.getBoundingClientRect().right > BESIDE;
    const openSub = (): void => {
      if (!further || open[depth + 1]?.dataset['of'] === entry.label) return;
      closeFrom(depth + 1);
      const box = made.getBoundingClientRect();
      const beside = hasRoom() ? box.right - 4 : box.left + 24;
      show(entry.label, further, { left: beside, top: box.top - 6 }, depth + 1);
    };
    if (further) made.setAttribute('aria-haspopup', 'menu');
    made.addEventListener('pointermove', ({ pointerType, movementX, movementY }) => {
      // In a low window the list opens under a pointer that points at nothing yet.
      if (movementX === 0 && movementY === 0) return;
      if (!further) closeFrom(depth + 1);
      // Without room beside it the list would lie over what is being pointed at.
      else if (pointerType === 'mouse' && hasRoom()) openSub();
    });
    made.addEventListener('click', press);
    made.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ' || (event.key === 'ArrowRight' && further)) {
        event.preventDefault();
        event.stopPropagation();
        press();
        open[depth + 1]?.querySelector<HTMLElement>('[tabindex]')?.focus();
      }
    });
    return made;
  }

  function show(name: string, listed: readonly PopEntry[], where: Place, depth: number): HTMLElement {
    const list = element('div', { class: 'pop-up', role, 'aria-label': name });
    list.dataset['of'] = name;
    list.append(...listed.map((entry) => item(entry, depth)));
    list.addEventListener('keydown', (event) => {
      const { key } = event;
      if (key === 'Escape' && depth === 0) close();
      else if (key === 'Escape' || (key === 'ArrowLeft' && depth > 0)) {
        const parent = open[depth - 1];
        closeFrom(depth);
        [...(parent?.children ?? [])].forEach((child) => {
          if (child.textContent === name) (child as HTMLElement).focus();
        });
      } else if (key === 'Tab') close();
      else if (!walk(list, event)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    open.push(list);
    stand(list, where);
    return list;
  }

  const first = show(label, entries, place, 0);
  document.addEventListener('pointerdown', outside, true);
  // In a window of another size, such as a phone that is turned, it would stand beside its place or out of sight.
  window.addEventListener('resize', close);
  first.querySelector<HTMLElement>('[tabindex]')?.focus();
}
