import type { BoardDeck } from '../../documents/board/deck';
import { forPublic, makeDeck } from '../../documents/main';
import type { BoardSnapshot } from '../../domain/schedule/board';
import { keepForAll, keptForAll } from '../../google/script-store';
import type { BoardScreen } from './board-page';

/** Names under which the two screens are kept: what visitors get never holds the staff's. */
const names: Record<BoardScreen, string> = { staff: 'papan.pegawai', public: 'papan.publik' };

/** Most rows of one slide, tried in turn until the deck is small enough. */
const rowLimits = [60, 30, 15, 8, 4];
/** Two screens in two copies each have to fit into the script's 500 KB; characters of JSON. */
const LARGEST = 100_000;

/** Words a snapshot, with fewer rows where it would be too large to keep. */
export function deckOf(snapshot: BoardSnapshot): BoardDeck {
  const decks = rowLimits.map((limit) => () => makeDeck(snapshot, limit));
  const fitting = decks.find((deck) => JSON.stringify(deck()).length <= LARGEST);
  return (fitting ?? (() => makeDeck(snapshot, 1)))();
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
