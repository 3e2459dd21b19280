import type { CellLook, CellView } from '../../protocol';
import type { ShownCell } from '../sheet/sheet-data';
import { element } from '../elements';

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const VERTICAL = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

/** Larger types than this need higher lines than those that rows are reckoned by. */
const LINE = 11;

/** The look that an element has been given. */
const painted = new WeakMap<HTMLElement, string>();

/** A dark text on a dark ground or the like is the file's own affair; without a colour of its own text stays readable. */
function colourOf({ background, colour }: CellLook): string {
  if (colour !== undefined || background === undefined) return colour ?? '';
  return isDark(background) ? '#ffffff' : '#1f1f1f';
}

/** Every property of a look, so that a cell which showed another before keeps nothing of it; one that stays the same costs nothing. */
function paint(cell: HTMLElement, look: CellLook): void {
  const wanted = JSON.stringify(look);
  if (painted.get(cell) === wanted) return;
  painted.set(cell, wanted);
  const { style } = cell;
  style.backgroundColor = look.background ?? '';
  style.color = colourOf(look);
  style.fontWeight = look.bold ? '600' : '';
  style.fontStyle = look.italic ? 'italic' : '';
  style.textDecoration = [look.underline && 'underline', look.strike && 'line-through'].filter(Boolean).join(' ');
  style.fontSize = look.size ? `${look.size}pt` : '';
  style.lineHeight = look.size && look.size > LINE ? '1.2' : '';
  style.justifyContent = look.align ? JUSTIFY[look.align] : '';
  style.textAlign = look.align ?? '';
  style.alignItems = look.vertical ? VERTICAL[look.vertical] : '';
}

function isDark(css: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(css.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 140;
}

function linkElement({ link, text }: CellView): HTMLElement | null {
  if (!link) return null;
  const anchor = element('a', { tabindex: '-1' }, text);
  if (link.kind === 'place') {
    anchor.href = '#';
    anchor.dataset['sheet'] = link.place.sheet;
    anchor.dataset['row'] = String(link.place.row);
    anchor.dataset['column'] = String(link.place.column);
  } else {
    anchor.href = link.address;
    if (!link.address.startsWith('/')) {
      anchor.target = '_blank';
      anchor.rel = 'noopener noreferrer';
    }
  }
  return anchor;
}

/** Letters that are read from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const NO_LOOK: CellLook = {};

/** The part of a cell that holds its text: the one that stands there, if it serves. */
function textElement(cell: HTMLElement, view: CellView): HTMLElement {
  const standing = cell.firstElementChild;
  if (!view.link && standing instanceof HTMLSpanElement) {
    // A text node that stays is laid out again alone.
    if (standing.firstChild) standing.firstChild.nodeValue = view.text;
    else standing.textContent = view.text;
    return standing;
  }
  const text = linkElement(view) ?? element('span', {}, view.text);
  text.classList.add('text');
  cell.replaceChildren(text);
  return text;
}

/** Marks that a cell has by its content; the grid's own (selected, frozen …) are not touched. */
const MARKS: Record<string, (view: ShownCell) => boolean> = {
  // One line of the usual size at the bottom of its cell: a row as high as most is laid out without looking for its place.
  plain: ({ look, isCheckbox }) => isCheckbox !== true && look?.wrap !== true && !look?.size && !look?.vertical,
  wrap: ({ look }) => look?.wrap === true,
  noted: ({ note }) => note !== undefined,
  listed: ({ hasChoices }) => hasChoices === true,
  waiting: ({ isWaiting }) => isWaiting === true,
  checkbox: ({ isCheckbox }) => isCheckbox === true,
};
const MARK_NAMES = Object.keys(MARKS);

/** Writes text and look of a cell into its element, whatever that showed before; place and size are the grid's. */
export function fillCell(cell: HTMLElement, view: ShownCell | undefined): void {
  paint(cell, view?.look ?? NO_LOOK);
  for (const name of MARK_NAMES) cell.classList.toggle(name, view !== undefined && MARKS[name]?.(view) === true);
  if (view?.note !== undefined) cell.title = view.note;
  else if (cell.title !== '') cell.removeAttribute('title');
  if (!view) return cell.replaceChildren();
  const text = textElement(cell, view);
  text.style.maxWidth = '';
  // What does not fit is cut at its end, which is at the left.
  if (rightToLeft.test(view.text)) text.dir = 'auto';
  else if (text.dir !== '') text.removeAttribute('dir');
}

/** An element for a cell of a column. */
export function cellElement(view: ShownCell | undefined, column: number): HTMLElement {
  const cell = element('div', { class: 'cell', role: 'gridcell', 'aria-colindex': String(column + 2) });
  fillCell(cell, view);
  return cell;
}
