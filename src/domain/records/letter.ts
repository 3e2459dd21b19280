/** *Status* of a row of `Surat`. */
export type LetterStatus = 'sending' | 'sent' | 'uncertain' | 'failed';

/** A row of `Surat`: one message, sent at most once. */
export interface LetterEntry {
  /** Says what the message is about and for which day: a key that stands is never sent again. */
  key: string;
  kind: string;
  /** Addresses, separated by commas. */
  recipients: string;
  subject: string;
  /** Key of the document that goes with it; empty when there is none. */
  document: string;
  /** Null for the row that shows the state of the dispatcher. */
  status: LetterStatus | null;
  time: string;
  /** When the next message about the same thing is due; empty when none is. */
  next: string;
  message: string;
}

/**
 * What an interrupted run left: nobody knows whether a message in `Mengirim` went out, so only a person sends it again
 * (decision 7 of the architecture).
 *
 * @param note said where nothing has been said yet
 */
export function settleInterrupted(entry: LetterEntry, note: string): LetterEntry {
  const settled: LetterEntry = entry.status === 'sending' ? { ...entry, status: 'uncertain' } : entry;
  return settled.status === 'uncertain' && settled.message === '' ? { ...settled, message: note } : settled;
}
