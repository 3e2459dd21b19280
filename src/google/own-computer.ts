import type { AuditBook } from '../shapes/audit-book';

/** What a computer offers that runs the add-on over a file; Google has nothing of the kind. */
interface OwnComputer {
  /** Keeps a workbook of formulas; it is written beside the output. */
  keepAuditBook: (book: AuditBook) => void;
}

declare const OwnComputer: OwnComputer | undefined;

/** The computer that the add-on runs on; null in Google Sheets, where only values are written (architecture, decision 4). */
export function ownComputer(): OwnComputer | null {
  return typeof OwnComputer === 'undefined' ? null : OwnComputer;
}
