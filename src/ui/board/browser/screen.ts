import type { BoardRow, BoardSlide } from '../../../commands/board/board-page';
import { element, put } from '../../shared/browser/elements';
import type { Page } from './pages';

type Figure = BoardSlide['figures'][number];

function figureBox({ label, value, note, tone }: Figure): HTMLElement {
  const box = element('div', `tone-${tone}`);
  box.append(element('dt', '', label), element('dd', '', value));
  if (note !== '') box.append(element('dd', 'note', note));
  return box;
}

function rowItem({ lead, title, details, badge }: BoardRow): HTMLElement {
  const front = element('div', 'front');
  if (lead !== '') front.append(element('p', 'lead', lead));
  if (badge) front.append(element('p', `badge ${badge.tone}`, badge.text));
  const item = element('li', front.childElementCount === 0 ? 'plain' : '');
  if (front.childElementCount > 0) item.append(front);
  const body = element('div', 'body');
  body.append(element('p', 'name', title), ...details.map((line) => element('p', 'detail', line)));
  item.append(body);
  return item;
}

/** Puts rows, and on the first page the slide's figures, into the area; people's text is only ever text. */
export function fillArea(slide: BoardSlide, rows: readonly BoardRow[], first: boolean): void {
  put('figures').replaceChildren(...(first ? slide.figures.map(figureBox) : []));
  put('rows').replaceChildren(...rows.map(rowItem));
  put('empty').textContent = slide.rows.length === 0 ? slide.empty : '';
}

/** Whether what stands in an element can be seen whole; half a pixel is rounding. */
export function isWhole(area: HTMLElement): boolean {
  return area.scrollHeight <= area.clientHeight + 1 && area.scrollWidth <= area.clientWidth + 1;
}

/** Shows a page. */
export function showPage(
  { slide, rows, first, part, parts }: Page,
  partWords: (part: string, parts: string) => string,
): void {
  put('slide').dataset.kind = slide.kind;
  put('title').textContent = slide.title;
  put('part').textContent = parts > 1 ? partWords(String(part), String(parts)) : '';
  fillArea(slide, rows, first);
}

/** Where the stage stands, in pixels of a television: it wanders slowly, so that no edge burns in. */
export function shiftStage(step: number): void {
  const angle = (step * Math.PI) / 30;
  const { style } = document.documentElement;
  style.setProperty('--shift-x', (14 * Math.sin(angle)).toFixed(1));
  style.setProperty('--shift-y', (10 * Math.sin(2 * angle)).toFixed(1));
}
