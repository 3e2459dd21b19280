import type { BoardDeck } from '../../documents/board/deck';
import { documentKey } from '../../documents/kinds';
import { fingerprint, renderBoardSlides, safeName } from '../../documents/main';
import { texts } from '../../text';
import type { BoardScreen } from './board-page';
import type { DocumentJob, TaskContext } from '../run/task';

const screens: readonly BoardScreen[] = ['staff', 'public'];

/** One set of slides per screen; the file keeps its name and link, so that a television finds it every day. */
export function boardSlides(deck: BoardDeck, { frame }: TaskContext): DocumentJob[] {
  const { board, documentKinds } = texts(frame.language);
  return screens.map((screen) => ({
    plan: {
      kind: 'board',
      key: documentKey('board', { screen }, 'id'),
      subject: board.views[screen],
      name: safeName(`${board.title} – ${board.views[screen]}`),
      folder: [board.title],
    },
    kind: documentKinds.board.name,
    fingerprint: () => fingerprint([screen, deck.stamp, deck.agency, deck[screen]]),
    isUntraced: true,
    render: () => ({ bytes: renderBoardSlides(deck, screen), figures: () => ({ figures: [], after: '' }) }),
  }));
}
