import { isEvaluationKey, readKey } from '../../../documents/kinds';
import type { LedgerEntry } from '../../../domain/records/ledger';
import { notReported, type MissingReport } from '../../../domain/main-job/not-reported';
import { shareWithReader } from '../../../google/drive/share-file';
import { texts } from '../../../text';
import type { Language } from '../../../text/language';
import { blanksLabel } from '../../../workbook/sheets/main-job/not-reported-sheet';
import { readLedger } from '../../../workbook/sheets/records/ledger-sheet';
import { recordsAmong } from '../../../workbook/sheets/records/read-records';
import { deliverLetters, type LetterJob } from '../../schedule/deliver-letters';
import { attainmentSheets, budgetSheets, type TaskContext, type TaskDefinition } from '../../run/task';

/** Who gets the link of a document: the head of its unit; for the agency, the address of `Email Ringkasan`. */
function recipientOf({ key }: LedgerEntry, { data }: TaskContext): string {
  const code = readKey(key)?.parts[1] ?? '';
  if (code === '') return data.settings.digestEmail;
  return data.input.units.find((unit) => unit.code === code)?.email.trim() ?? '';
}

/** What the unit of a document has still to fill in, a line each; of the agency's, nothing: every unit gets its own list. */
function openOf({ key }: LedgerEntry, reports: readonly MissingReport[], language: Language): string[] {
  const { openLine } = texts(language).ledger.links;
  const code = readKey(key)?.parts[1] ?? '';
  return reports
    .filter(({ unit }) => unit?.code === code)
    .map((report) => openLine(report.code, report.name, blanksLabel(report, language)));
}

/** A letter for each evaluation of the period that stands; its key holds the version, so that each is told of once. */
function letterJobs(context: TaskContext): { jobs: LetterJob[]; withoutAddress: number; refused: () => number } {
  const { grids, evaluation, documentLanguage, data, frame } = context;
  const { links } = texts(frame.language).ledger;
  const { period, language } = frame;
  const agency = data.settings.profile.agency || texts(language).sheets.agencyFallback;
  const missing = notReported(evaluation, data.settings.rules.reportingDueDay, context.today);
  const made = recordsAmong(readLedger(grids.ledger)).filter(
    ({ key, status, link }) =>
      isEvaluationKey(key, evaluation.input.rules, documentLanguage) &&
      (status === 'done' || status === 'final' || status === 'edited') &&
      link !== '',
  );
  let refused = 0;
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
      write: () => {
        const isClosed = data.settings.sharesAutomatically && !shareWithReader(entry.fileId, to);
        if (isClosed) refused++;
        const open = openOf(entry, missing.reports, frame.language);
        const body = links.body(entry.subject, period, entry.link, agency, open);
        return { body, attachments: [], ...(isClosed && { note: links.notShared }) };
      },
    }));
  return { jobs, withoutAddress: addressed.length - jobs.length, refused: () => refused };
}

/** *Kirim tautan ke kepala unit*: at most once for each version of a document (sheet `Surat`). */
export const sendLinks: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, 'followUps', 'analyses', 'ledger'],
  requires: ['units'],
  run: (context) => {
    const { frame, spoken, data } = context;
    const { jobs, withoutAddress, refused } = letterJobs(context);
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
        const lines = [
          line,
          ...(withoutAddress > 0 ? [links.withoutAddress(String(withoutAddress))] : []),
          ...(refused() > 0 ? [links.refused(String(refused()))] : []),
        ];
        return { highlights: [{ title: links.title, lines }], findings };
      },
    };
  },
};
