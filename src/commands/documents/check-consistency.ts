import { isAbout, isOfPeriod } from '../../documents/kinds';
import { finding, type Finding } from '../../domain/finding';
import type { LedgerEntry } from '../../domain/records/ledger';
import { FINGERPRINT_LABEL, figureDifferences, type PrintedFigure } from '../../domain/records/printed-figure';
import { texts } from '../../text';
import { readFigures } from '../../workbook/sheets/records/figure-sheet';
import { readLedger } from '../../workbook/sheets/records/ledger-sheet';
import { recordsAmong } from '../../workbook/sheets/records/read-records';
import { sheetFigures } from './printed-figures';
import { numbersOfDocument } from './read-document';
import { attainmentSheets, budgetSheets, type TaskContext, type TaskDefinition } from '../run/task';

/** How many figures a finding about the text of a file names. */
const namedFigures = 5;

/** The traced documents of the period that were made, with the figures that were recorded with them. */
function tracedDocuments({ grids, evaluation, documentLanguage, frame }: TaskContext) {
  const figures = grids.figures ? readFigures(grids.figures) : [];
  const byKey = new Map<string, PrintedFigure[]>();
  for (const figure of figures) byKey.set(figure.key, [...(byKey.get(figure.key) ?? []), figure]);
  // The key of minutes names the meeting; their row names the period whose figures they print.
  const isMinutesOf = (key: string, period: string): boolean =>
    isAbout('meeting', key, documentLanguage) && period === frame.period;
  const entries = recordsAmong(readLedger(grids.ledger)).filter(
    ({ key, fileId, status, period }) =>
      (isOfPeriod(key, evaluation.input.rules, documentLanguage) || isMinutesOf(key, period)) &&
      fileId !== '' &&
      status !== 'foreign' &&
      status !== 'obsolete',
  );
  return entries.map((entry) => ({ entry, figures: byKey.get(entry.key) ?? [] }));
}

/** A document as findings name it: several kinds may be about the same subject. */
const titleOf = ({ kind, subject }: LedgerEntry): string => `${kind} – ${subject}`;

/** What the text of a file says otherwise than what was recorded with it. */
function textFindings(entry: LedgerEntry, figures: readonly PrintedFigure[], sheet: string): Finding[] {
  const place = { sheet, cell: '' };
  const document = titleOf(entry);
  const found = numbersOfDocument(entry.fileId);
  if (typeof found === 'string') return [finding('document-not-readable', place, { document, reason: found })];
  const missing = figures.filter(
    ({ label, value }) => label !== FINGERPRINT_LABEL && !found.has(value.replace(/^-/, '')),
  );
  if (missing.length === 0) return [];
  const named = missing.slice(0, namedFigures).map(({ label, value }) => `${label} ${value}`);
  const values = { document, count: missing.length, figures: named };
  return [finding('document-text-differs', place, values)];
}

/**
 * *Periksa konsistensi*: every figure of the evaluations, reports, minutes and slides of the period against today's sheets, and
 * against the text of the document's own file.
 */
export const checkConsistency: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, 'ledger', 'figures'],
  requires: ['units', 'indicators'],
  run: (context) => {
    const cells = new Map(sheetFigures(context).map((cell) => [`${cell.sheet}\n${cell.label}`, cell]));
    const find = (sheet: string, label: string) => cells.get(`${sheet}\n${label}`) ?? null;
    const documents = tracedDocuments(context);
    const ledgerSheet = context.grids.ledger?.name ?? '';
    const findings = documents.flatMap(({ entry, figures }): Finding[] => {
      const document = titleOf(entry);
      if (figures.length === 0)
        return [finding('document-without-figures', { sheet: ledgerSheet, cell: '' }, { document })];
      const differences = figureDifferences(figures, find).map(({ figure, now }) => {
        const [sheet = '', cell = ''] = (now?.cell ?? figure.cell).split('!');
        const values = { document, figure: figure.label, then: figure.value };
        return now
          ? finding('document-figure-differs', { sheet, cell }, { ...values, now: now.value })
          : finding('document-figure-gone', { sheet, cell: '' }, values);
      });
      return [...differences, ...textFindings(entry, figures, ledgerSheet)];
    });
    const compared = documents.reduce((sum, { figures }) => sum + Math.max(figures.length - 1, 0), 0);
    const differ = findings.filter(({ severity }) => severity === 'warning').length;
    const { ledger } = texts(context.spoken);
    const line = ledger.compared(String(compared), String(documents.length), String(differ));
    return { findings, highlights: [{ title: ledger.consistency, lines: [line] }] };
  },
};
