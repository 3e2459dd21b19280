import { texts } from '../text';
import { moment } from './board/board-days';
import type { BoardDeck } from './board/deck';
import { partsOf } from './board/deck-parts';
import { slideXml } from './board/slide-xml';
import { packSlides } from './board/slides-package';

/** How long a slide stands: the base and what each row adds, in milliseconds; as on the page. */
const STANDING = 9_000;
const PER_ROW = 1_500;

/**
 * The slides of one screen as a .pptx, for televisions without a browser: the same content as the page, divided by
 * estimate; it starts, advances and repeats by itself. The same deck gives the same bytes.
 *
 * @param screen `staff` of a deck that has no staff view gives the public slides
 */
export function renderBoardSlides(deck: BoardDeck, screen: 'staff' | 'public'): Uint8Array {
  const words = texts(deck.language);
  const { board } = words;
  const view = screen === 'staff' && deck.staff ? deck.staff : deck.public;
  const title = `${deck.agency} · ${board.views[screen]}`;
  const data = board.dataOf(moment(deck.stamp, words, deck.language));
  const slides = view.slides
    .flatMap(partsOf)
    .map((part) => slideXml(part, { header: title, data, standing: STANDING + PER_ROW * part.rows.length }));
  return packSlides(slides, title);
}
