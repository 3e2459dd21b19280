import { isAbout, isOfPeriod, readKey } from '../../../documents/kinds';
import { atomPattern } from '../../../documents/main';
import { finding, type Finding } from '../../../domain/finding';
import { changedFigures, editedFigures, isSamePrint, type FigureChange } from '../../../domain/records/figure-changes';
import type { LedgerEntry } from '../../../domain/records/ledger';
import { letterFactsOf } from '../../../domain/records/letter-facts';
import { isUnkept, type PrintedFigures } from '../../../domain/records/printed-figure';
import { texts } from '../../../text';
import { readFigures } from '../../../workbook/sheets/records/figure-sheet';
import { readLedger } from '../../../workbook/sheets/records/ledger-sheet';
import { recordsAmong } from '../../../workbook/sheets/records/read-records';
import { figureCheckJobsNow } from '../../figures/checked-before';
import type { DocumentJob, TaskContext, TaskDefinition, TaskOutcome } from '../../run/task';
import { documentSheets, jobsOfLedger } from './jobs-of-ledger';
import { readDocument } from './read-document';

/** A document that stands, with what it printed when it was made and how it would be made now. */
interface Standing {
  entry: LedgerEntry;
  /** Null: not recorded, or of another version than the one that stands. */
  printed: PrintedFigures | null;
  /** Null: it would not be made any more. */
  job: DocumentJob | null;
}

/** The documents of the ledger that can be made again, and those of the period whose subject is gone. */
function standingDocuments(context: TaskContext): Standing[] {
  const { grids, evaluation, documentLanguage, frame } = context;
  const blocks = new Map((grids.figures ? readFigures(grids.figures) : []).map((block) => [block.key, block]));
  const entries = recordsAmong(readLedger(grids.ledger)).filter(
    ({ fileId, status }) => fileId !== '' && status !== 'foreign' && status !== 'obsolete',
  );
  const checked = figureCheckJobsNow(context).map((job) => [job.plan.key, job] as const);
  const jobs = new Map([...jobsOfLedger(entries, context), ...checked]);
  // The key of minutes names the meeting; their row names the period whose figures they print.
  const isOfNow = ({ key, period }: LedgerEntry): boolean =>
    isOfPeriod(key, evaluation.input.rules, documentLanguage) ||
    (isAbout('meeting', key, documentLanguage) && period === frame.period);
  return entries
    .filter((entry) => jobs.has(entry.key) || isOfNow(entry) || readKey(entry.key)?.kind === 'figureCheck')
    .map((entry) => {
      const block = blocks.get(entry.key);
      const printed = block?.fingerprint === entry.fingerprint ? block : null;
      return { entry, printed, job: jobs.get(entry.key) ?? null };
    });
}

/** A document as findings name it: several kinds may be about the same subject. */
const titleOf = ({ kind, subject }: LedgerEntry): string => `${kind} – ${subject}`;

/** What would be printed otherwise if the document were made now. */
function sheetFindings({ entry, printed, job }: Standing, sheet: string): Finding[] {
  const letter = letterFactsOf(entry);
  if (!job || job.fingerprint(letter) === entry.fingerprint) return [];
  const document = titleOf(entry);
  const now = printed && job.render(letter).figures();
  if (job.isOfItsMoment && now && isSamePrint(printed, now)) return [];
  const changes = now ? changedFigures(printed, now) : [];
  if (changes.length === 0) return [finding('document-would-differ', { sheet, cell: '' }, { document })];
  return changes.map(({ figure, now: today }) => {
    const cell = today?.cell ?? figure.cell;
    const at = cell.lastIndexOf('!');
    const place = at < 0 ? { sheet, cell: '' } : { sheet: cell.slice(0, at), cell: today ? cell.slice(at + 1) : '' };
    const values = { document, figure: figure.label, then: figure.value };
    return today
      ? finding('document-figure-differs', place, { ...values, now: today.value })
      : finding('document-figure-gone', place, values);
  });
}

/** What stands in a text otherwise than it was printed. */
export function editsIn(printed: PrintedFigures, text: string): FigureChange[] {
  const pattern = atomPattern(printed.figures.map(({ value }) => value));
  return editedFigures(printed, text.match(pattern) ?? []);
}

/** What the file of a document says otherwise than what was recorded with it. */
function fileFindings({ entry, printed }: Standing, sheet: string, read: typeof readDocument): Finding[] {
  const place = { sheet, cell: '' };
  const document = titleOf(entry);
  if (!printed) return [finding('document-without-figures', place, { document })];
  if (isUnkept(printed)) return [finding('document-figures-unkept', place, { document })];
  const found = read(entry.fileId);
  if ('reason' in found) return [finding('document-not-readable', place, { document, reason: found.reason })];
  return editsIn(printed, found.text).map(({ figure, now }) =>
    finding('document-figure-edited', place, {
      document,
      figure: figure.label,
      then: figure.value,
      now: now?.value ?? '',
    }),
  );
}

/**
 * Every document of the ledger as it would be printed today, and the text of its own file.
 *
 * @param read the text of a file by its id
 */
export function checkDocuments(context: TaskContext, read: typeof readDocument): TaskOutcome {
  const documents = standingDocuments(context);
  const sheet = context.grids.ledger?.name ?? '';
  const findings = documents.flatMap((one) => [...sheetFindings(one, sheet), ...fileFindings(one, sheet, read)]);
  const compared = documents.reduce((sum, { printed }) => sum + (printed?.figures.length ?? 0), 0);
  const differ = findings.filter(({ severity }) => severity === 'warning').length;
  const { ledger } = texts(context.spoken);
  const line = ledger.compared(String(compared), String(documents.length), String(differ));
  return { findings, highlights: [{ title: ledger.consistency, lines: [line] }] };
}

/** *Periksa konsistensi* */
export const checkConsistency: TaskDefinition = {
  reads: [...documentSheets, 'ledger', 'figures'],
  requires: ['units', 'indicators'],
  run: (context) => checkDocuments(context, readDocument),
};
