import type { RunRequest } from '../../run/summary';
import type { Folder } from '../making/desk';
import type { DocumentOutcome, DocumentRun, SharedEnd } from '../making/document-run';
import { keepFigures } from '../making/figures';
import { startLanes } from './hand-out';
import { settleRequest } from '../waiting/queue';
import { documentHighlights, summaryDocuments, type MadeDocuments } from '../making/report';
import { awaitLanes, foreseeFigures, MOST_TOGETHER, takeResults } from './shared-end';
import type { Work } from '../making/work';

/** Documents that are made by several executions side by side. */
interface Lanes {
  shared: NonNullable<RunRequest['shared']>;
  works: readonly Work[];
  folders: ReadonlyMap<string, Folder>;
  /** How many are still to be made. */
  left: number;
}

/** Leaves documents to others; what they print is taken down meanwhile, and with a few of them the run is ended when they are made. */
export function leaveToLanes(
  { shared, works, folders, left }: Lanes,
  run: DocumentRun,
): Omit<DocumentOutcome, 'findings'> {
  const { frame, spoken, request } = run;
  startLanes(shared, { inputs: run.inputs(), total: left, folders });
  settleRequest(request, true);
  const outcome = (rest: Omit<MadeDocuments, 'documents'>): Omit<DocumentOutcome, 'findings'> => {
    const made: MadeDocuments = { documents: summaryDocuments(works, spoken), ...rest };
    return { made, highlights: documentHighlights(made, spoken) };
  };
  const sharing = outcome({ documentsLeft: left, sharing: true, progress: { done: 0, left, secondsLeft: null } });
  let foreseen: Work[][] = [];
  const end: SharedEnd = {
    foresee: () => void (foreseen = foreseeFigures(works, run.started)),
    // The figures stand for the version that is being made: where that fails, nobody asks for them, and the next one takes their
    // place. Those of a document that stands already are kept until it is renewed.
    keep(writer, book) {
      keepFigures(foreseen.shift() ?? [], book, frame, writer);
      return foreseen.length > 0;
    },
    wait: () => left <= MOST_TOGETHER && awaitLanes(shared.run, run.started),
    settle(writer, book) {
      if (takeResults(works, book) > 0) return null;
      settleRequest(request, false);
      keepFigures(works, book, frame, writer);
      return outcome({ documentsLeft: 0, progress: { done: left, left: 0, secondsLeft: 0 } });
    },
  };
  return { ...sharing, end };
}
