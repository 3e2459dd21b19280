import type { BoardDeck } from '../../documents/board/deck';
import { forPublic, listFigures, makeDeck, plainView } from '../../documents/main';
import type { FigureList } from '../../documents/figures/figure';
import type { BoardSnapshot } from '../../domain/schedule/board';
import { keepForAll, keptForAll } from '../../google/script-store';
import type { BoardScreen } from './board-page';

/** Names under which the two screens are kept: what visitors get never holds the staff's. */
const names: Record<BoardScreen, string> = { staff: 'papan.pegawai', public: 'papan.publik' };

/** Most rows of one slide, tried in turn until the deck is small enough. */
const rowLimits = [60, 30, 15, 8, 4];
/** Two screens in two copies each have to fit into the script's 500 KB; characters of JSON. */
const LARGEST = 100_000;

/** A deck as the screens show it, and the same with its figures in a list of their own, for the slides. */
export interface WordedBoard {
  deck: BoardDeck;
  printed: { deck: BoardDeck; figures: FigureList };
}

function worded(snapshot: BoardSnapshot, mostRows: number): WordedBoard {
  const figures = listFigures();
  const deck = makeDeck(snapshot, mostRows, figures);
  return { deck: plainView(deck, figures), printed: { deck, figures } };
}

/** Words a snapshot, with fewer rows where it would be too large to keep. */
export function wordBoard(snapshot: BoardSnapshot): WordedBoard {
  for (const limit of rowLimits) {
    const board = worded(snapshot, limit);
    if (JSON.stringify(board.deck).length <= LARGEST) return board;
  }
  return worded(snapshot, 1);
}

/** Keeps a deck for the pages of both screens. */
export function keepBoard(deck: BoardDeck): void {
  keepForAll(names.public, forPublic(deck));
  keepForAll(names.staff, deck);
}

/** What a page shows, as JSON; empty when the board was never updated. Anything but `staff` is the public screen. */
export function boardData(screen: BoardScreen): string {
  return keptForAll(screen === 'staff' ? names.staff : names.public) ?? '';
}
