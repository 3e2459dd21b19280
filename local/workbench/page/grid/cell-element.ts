import type { CellLook, CellView } from '../../protocol';
import type { ShownCell } from '../sheet/sheet-data';
import { element } from '../elements';

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const VERTICAL = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

/** Larger types than this need higher lines than those that rows are reckoned by. */
const LINE = 11;

function paintSize(style: CSSStyleDeclaration, points: number): void {
  style.fontSize = `${points}pt`;
  if (points > LINE) style.lineHeight = '1.2';
}

function paint(cell: HTMLElement, look: CellLook): void {
  const { style, classList } = cell;
  if (look.background !== undefined) style.backgroundColor = look.background;
  if (look.colour !== undefined) style.color = look.colour;
  // A dark text on a dark ground or the like is the file's own affair; without a colour of its own text stays readable.
  else if (look.background !== undefined) style.color = isDark(look.background) ? '#ffffff' : '#1f1f1f';
  if (look.bold) style.fontWeight = '600';
  if (look.italic) style.fontStyle = 'italic';
  if (look.underline || look.strike) {
    style.textDecoration = [look.underline && 'underline', look.strike && 'line-through'].filter(Boolean).join(' ');
  }
  if (look.size) paintSize(style, look.size);
  if (look.align) {
    style.justifyContent = JUSTIFY[look.align];
    style.textAlign = look.align;
  }
  if (look.vertical) style.alignItems = VERTICAL[look.vertical];
  if (look.wrap) classList.add('wrap');
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

/** The element of a cell with its text and look; place and size are the grid's. */
export function cellElement(view: ShownCell | undefined, column: number): HTMLElement {
  const cell = element('div', { class: 'cell', role: 'gridcell', 'aria-colindex': String(column + 2) });
  if (!view) return cell;
  const text = linkElement(view) ?? element('span', {}, view.text);
  text.classList.add('text');
  // What does not fit is cut at its end, which is at the left.
  if (rightToLeft.test(view.text)) text.dir = 'auto';
  cell.append(text);
  if (view.look) paint(cell, view.look);
  if (view.note !== undefined) {
    cell.classList.add('noted');
    cell.title = view.note;
  }
  if (view.hasChoices) cell.classList.add('listed');
  if (view.isWaiting) cell.classList.add('waiting');
  if (view.isCheckbox) cell.classList.add('checkbox');
  return cell;
}
