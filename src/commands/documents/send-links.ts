import { isEvaluationKey, readKey } from '../../documents/kinds';
import type { LedgerEntry } from '../../domain/records/ledger';
import { texts } from '../../text';
import { readLedger } from '../../workbook/sheets/records/ledger-sheet';
import { recordsAmong } from '../../workbook/sheets/records/read-records';
import { deliverLetters, type LetterJob } from '../schedule/deliver-letters';
import type { TaskContext, TaskDefinition } from '../run/task';

/** Who gets the link of a document: the head of its unit; for the agency, the address of `Email Ringkasan`. */
function recipientOf({ key }: LedgerEntry, { data }: TaskContext): string {
  const code = readKey(key)?.parts[1] ?? '';
  if (code === '') return data.settings.digestEmail;
  return data.input.units.find((unit) => unit.code === code)?.email.trim() ?? '';
}

/** A letter for each evaluation of the period that stands; its key holds the version, so that each is told of once. */
function letterJobs(context: TaskContext): { jobs: LetterJob[]; withoutAddress: number } {
  const { grids, evaluation, documentLanguage, data, frame } = context;
  const { links } = texts(frame.language).ledger;
  const { period, language } = frame;
  const agency = data.settings.profile.agency || texts(language).sheets.agencyFallback;
  const made = recordsAmong(readLedger(grids.ledger)).filter(
    ({ key, status, link }) =>
      isEvaluationKey(key, evaluation.input.rules, documentLanguage) &&
      (status === 'done' || status === 'final' || status === 'edited') &&
      link !== '',
  );
  const addressed = made.map((entry) => ({ entry, to: recipientOf(entry, context) }));
  const jobs = addressed
    .filter(({ to }) => to !== '')
    .map(({ entry, to }): LetterJob => ({
      entry: {
        key: `${entry.key}#${entry.version}`,
        kind: links.kind,
        subject: links.subject(entry.kind, entry.subject, period),
        document: entry.key,
        next: '',
      },
      to: [to],
      write: () => ({ body: links.body(entry.subject, period, entry.link, agency), attachments: [] }),
    }));
  return { jobs, withoutAddress: addressed.length - jobs.length };
}

/** *Kirim tautan ke kepala unit*: at most once for each version of a document (sheet `Surat`). */
export const sendLinks: TaskDefinition = {
  reads: ['settings', 'units', 'ledger'],
  requires: ['units'],
  run: (context) => {
    const { frame, spoken, data } = context;
    const { jobs, withoutAddress } = letterJobs(context);
    return {
      deliver: (book, started) => {
        const senderName = data.settings.profile.agency || texts(frame.language).sheets.agencyFallback;
        const run = { book, frame, senderName, started, nextRun: '', notice: null };
        const { sent, waiting, uncertain, findings } = deliverLetters(jobs, run);
        const { links } = texts(spoken).ledger;
        const line = links.sent(
          String(sent),
          String(jobs.length - sent - waiting - uncertain),
          String(waiting + uncertain),
        );
        const lines = withoutAddress > 0 ? [line, links.withoutAddress(String(withoutAddress))] : [line];
        return { highlights: [{ title: links.title, lines }], findings };
      },
    };
  },
};
