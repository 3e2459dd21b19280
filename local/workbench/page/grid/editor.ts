import { element } from '../elements';

/** How an edit ends: where the active cell goes afterwards. */
export type Leave = 'down' | 'up' | 'right' | 'left' | 'stay' | 'enter' | 'enter-up' | 'tab' | 'tab-back';

export interface Editor {
  readonly isOpen: boolean;
  /** Opens over a cell. `typed`: the text replaces the cell's; else the cell's text is edited from its end. */
  open(box: { left: number; top: number; width: number; height: number }, text: string, typed: boolean): void;
  /** Ends and keeps what was typed. */
  commit(leave: Leave): void;
  cancel(): void;
}

/** The field grows with its text up to the edge of the sheet, near it over some lines at least; the rest is scrolled to. */
const GROWTH = { minimum: 24, edge: 16, least: 96 };

/**
 * The field over the active cell.
 * @param commit keeps the text; called at most once for each opening
 * @param closed called when the field is gone, kept or not
 */
export function createEditor(
  root: HTMLElement,
  label: string,
  commit: (text: string, leave: Leave) => void,
  closed: () => void,
): Editor {
  const field = element('textarea', {
    class: 'editor',
    'aria-label': label,
    rows: '1',
    spellcheck: 'false',
    dir: 'auto',
  });
  field.hidden = true;
  // Beside the grid, not in it: a grid holds rows and nothing else.
  root.after(field);
  let isOpen = false;
  /** Text begun by typing is left with the arrows, text opened with F2 is walked through. */
  let walks = false;

  function close(): void {
    isOpen = false;
    field.hidden = true;
    closed();
  }

  function keep(leave: Leave): void {
    if (!isOpen) return;
    const { value } = field;
    close();
    commit(value, leave);
  }

  function fit(): void {
    field.style.height = `${GROWTH.minimum}px`;
    field.style.height = `${Math.max(field.scrollHeight, GROWTH.minimum)}px`;
  }

  const LEAVES: Record<string, Leave> = { ArrowDown: 'down', ArrowUp: 'up', ArrowLeft: 'left', ArrowRight: 'right' };

  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.isComposing) return;
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (key === 'Enter' && (altKey || ctrlKey || metaKey)) {
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
      fit();
    } else if (key === 'Enter') keep(shiftKey ? 'enter-up' : 'enter');
    else if (key === 'Tab') keep(shiftKey ? 'tab-back' : 'tab');
    else if (key === 'Escape') close();
    else if (key === 'F2') walks = !walks;
    else {
      const leave = walks ? undefined : LEAVES[key];
      if (leave === undefined) return;
      keep(leave);
    }
    event.preventDefault();
  });
  field.addEventListener('input', fit);
  field.addEventListener('blur', () => keep('stay'));

  return {
    get isOpen() {
      return isOpen;
    },
    open: ({ left, top, width, height }, text, typed) => {
      isOpen = true;
      walks = !typed;
      field.hidden = false;
      field.value = text;
      field.style.left = `${left}px`;
      field.style.top = `${top}px`;
      field.style.minWidth = `${width + 1}px`;
      field.style.maxWidth = `${Math.max(width + 1, root.clientWidth - left - GROWTH.edge)}px`;
      field.style.maxHeight = `${Math.max(height + 1, GROWTH.least, root.clientHeight - top - GROWTH.edge)}px`;
      field.style.minHeight = `${height + 1}px`;
      fit();
      field.focus();
      field.setSelectionRange(text.length, text.length);
      // The end is where one goes on.
      field.scrollTop = field.scrollHeight;
    },
    commit: keep,
    cancel: () => {
      if (isOpen) close();
    },
  };
}
