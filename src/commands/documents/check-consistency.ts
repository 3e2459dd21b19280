import { isEvaluationKey } from '../../documents/main';
import { finding, type Finding } from '../../domain/finding';
import type { LedgerEntry } from '../../domain/ledger';
import { FINGERPRINT_LABEL, figureDifferences, type PrintedFigure } from '../../domain/printed-figure';
import { texts } from '../../text';
import { readFigures } from '../../workbook/sheets/figure-sheet';
import { readLedger } from '../../workbook/sheets/ledger-sheet';
import { sheetFigures } from '../main-job/printed-figures';
import { numbersOfDocument } from './read-document';
import { attainmentSheets, budgetSheets, type TaskContext, type TaskDefinition } from '../run/task';

/** How many figures a finding about the text of a file names. */
const namedFigures = 5;

/** The evaluations of the period that were made, with the figures that were recorded with them. */
function tracedDocuments({ grids, evaluation, documentLanguage }: TaskContext) {
  const figures = grids.figures ? readFigures(grids.figures) : [];
  const byKey = new Map<string, PrintedFigure[]>();
  for (const figure of figures) byKey.set(figure.key, [...(byKey.get(figure.key) ?? []), figure]);
  const entries = (grids.ledger ? readLedger(grids.ledger) : []).filter(
    ({ key, fileId, status }) =>
      isEvaluationKey(key, evaluation.input.rules, documentLanguage) &&
      fileId !== '' &&
      status !== 'foreign' &&
      status !== 'obsolete',
  );
  return entries.map((entry) => ({ entry, figures: byKey.get(entry.key) ?? [] }));
}

/** What the text of a file says otherwise than what was recorded with it. */
function textFindings({ subject, fileId }: LedgerEntry, figures: readonly PrintedFigure[], sheet: string): Finding[] {
  const place = { sheet, cell: '' };
  const found = numbersOfDocument(fileId);
  if (typeof found === 'string') return [finding('document-not-readable', place, { document: subject, reason: found })];
  const missing = figures.filter(
    ({ label, value }) => label !== FINGERPRINT_LABEL && !found.has(value.replace(/^-/, '')),
  );
  if (missing.length === 0) return [];
  const named = missing.slice(0, namedFigures).map(({ label, value }) => `${label} ${value}`);
  const values = { document: subject, count: missing.length, figures: named.join('; ') };
  return [finding('document-text-differs', place, values)];
}

/**
 * *Periksa konsistensi*: every figure of every evaluation of the period against today's sheets, and against the text of the
 * document's own file.
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
      const document = entry.subject;
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
