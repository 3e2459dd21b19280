import type { Finding } from '../../../domain/finding';
import type { Book } from '../../../google/spreadsheet';
import type { Language } from '../../../text/language';
import type { Settings } from '../../../workbook/read/settings';
import type { OutputFrame } from '../../../workbook/sheets/output-sheet';
import type { SheetWriter } from '../../run/sheet-writer';
import type { Highlight, RunRequest } from '../../run/summary';
import type { MadeDocuments } from './report';

/** What the documents of a run share. */
export interface DocumentRun {
  book: Book;
  profile: Settings['profile'];
  frame: OutputFrame;
  started: Date;
  /** Language of the words in the summary. */
  spoken: Language;
  request: RunRequest;
  /** Sum of what the run has read. */
  inputs: () => string;
  /** Keys of documents whose subject is gone when they are not among the jobs. */
  retires: (key: string) => boolean;
}

/** What became of the documents of a run, with what is worth telling. */
export interface DocumentOutcome {
  made: MadeDocuments;
  highlights: Highlight[];
  /** About rows of the ledger that fit no record. */
  findings: Finding[];
  /** What is left to do when others make the documents, and this execution may wait for them. */
  end?: SharedEnd;
}

/** The end of a run whose documents others make. */
export interface SharedEnd {
  /** Needs no lock. */
  foresee: () => void;
  /** Whether there is more to keep: each time under the lock, which is given back in between. */
  keep: (writer: SheetWriter, book: Book) => boolean;
  /** Until the documents are made; false: that takes too long. Holds no lock. */
  wait: () => boolean;
  /** Null: not all of them are made. */
  settle: (writer: SheetWriter, book: Book) => Omit<DocumentOutcome, 'findings'> | null;
}
