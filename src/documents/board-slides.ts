import { texts } from '../text';
import { moment } from './board/board-days';
import type { BoardDeck } from './board/deck';
import { partsOf } from './board/deck-parts';
import { slideXml } from './board/slide-xml';
import { packSlides } from './board/slides-package';
import type { PrintedDocument } from './document';
import type { OfficePackage } from './file/office-package';
import type { Pack } from './file/zip-file';
import { printFigures, type Atom } from './figures/atoms';
import type { FigureList } from './figures/figure';

/** How long a slide stands: the base and what each row adds, in milliseconds; as on the page. */
const STANDING = 9_000;
const PER_ROW = 1_500;

type Screen = 'staff' | 'public';

/**
 * The slides of one screen as a .pptx, for televisions without a browser: the same content as the page, divided by
 * estimate; it starts, advances and repeats by itself. The same deck gives the same bytes.
 *
 * @param screen `staff` of a deck that has no staff view gives the public slides
 * @param figures the figures that the deck prints
 * @param pack absent: the parts of the file stay as they are
 */
export function printBoardSlides(deck: BoardDeck, screen: Screen, figures: FigureList, pack?: Pack): PrintedDocument {
  const words = texts(deck.language);
  const { board } = words;
  const view = screen === 'staff' && deck.staff ? deck.staff : deck.public;
  const title = `${deck.agency} · ${board.views[screen]}`;
  const data = board.dataOf(moment(deck.stamp, words, deck.language));
  const slides = view.slides
    .flatMap((slide) => partsOf(slide, figures))
    .map((part) => slideXml(part, { header: title, data, standing: STANDING + PER_ROW * part.rows.length }));
  let atoms: Atom[] = [];
  const filled = (file: OfficePackage): void => void (atoms = printFigures(file, figures));
  const bytes = packSlides(slides, title, true, filled, pack);
  return { bytes, atoms };
}
