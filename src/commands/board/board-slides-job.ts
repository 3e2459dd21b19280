import { documentKey } from '../../documents/kinds';
import { fingerprint, printBoardSlides, safeName } from '../../documents/main';
import { texts } from '../../text';
import { traceFigures } from '../documents/content/trace-figures';
import type { BoardScreen } from './board-page';
import type { WordedBoard } from './board-snapshot';
import type { DocumentJob, TaskContext } from '../run/task';

const screens: readonly BoardScreen[] = ['staff', 'public'];

/** One set of slides per screen; the file keeps its name and link, so that a television finds it every day. */
export function boardSlides({ deck, printed }: WordedBoard, context: TaskContext): DocumentJob[] {
  const { board, documentKinds } = texts(context.frame.language);
  const keyOf = (screen: BoardScreen): string => documentKey('board', { screen }, 'id');
  return screens.map((screen) => ({
    plan: {
      kind: 'board',
      key: keyOf(screen),
      subject: board.views[screen],
      name: safeName(`${board.title} – ${board.views[screen]}`),
      folder: [board.title],
    },
    kind: documentKinds.board.name,
    fingerprint: () => fingerprint([screen, deck.stamp, deck.agency, deck[screen]]),
    isOfItsMoment: true,
    render: () => {
      const { bytes, atoms } = printBoardSlides(printed.deck, screen, printed.figures, context.pack);
      return { bytes, figures: () => traceFigures(keyOf(screen), atoms, context) };
    },
  }));
}
