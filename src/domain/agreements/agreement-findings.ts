import type { Evaluation } from '../main-job/evaluation';
import { finding, type Finding } from '../finding';
import { inNextMonth, type Day } from '../day';
import { isFilled, type Target } from '../main-job/measure';
import { roundPrinted } from '../number';
import type { Agreement } from './agreement';
import type { AgreementChange } from './changes';

const plain = (text: string): string => text.trim().toLowerCase();

/** A target as a finding names it. */
function shown(target: Target): string | number {
  if (target.kind === 'number') return roundPrinted(target.value);
  if (target.kind === 'range') return `${target.low}–${target.high}`;
  return target.kind === 'grade' ? target.grade : '–';
}

/** Old and new of a change as findings name them; null for wordings. */
function oldAndNew(change: AgreementChange): { from: string | number; to: string | number } | null {
  switch (change.kind) {
    case 'target':
      return { from: shown(change.from), to: shown(change.to) };
    case 'ceiling':
      return { from: change.from ?? '–', to: change.to ?? '–' };
    case 'added':
      return { from: '–', to: shown(change.term.target) };
    case 'removed':
      return { from: shown(change.term.target), to: '–' };
    case 'wording':
      return null;
  }
}

/** A target that has an actual never changes silently. */
export function changedWithActual(
  changes: readonly AgreementChange[],
  agreement: Agreement,
  evaluation: Evaluation,
): Finding[] {
  return changes.flatMap((change) => {
    const isTarget = change.kind === 'target' && change.part === 'target' && change.term.kind === 'indicator';
    const result = evaluation.results.find(({ indicator }) => plain(indicator.code) === plain(change.term.code));
    if (!isTarget || !result || !isFilled(result.actual)) return [];
    const { sheet, target, code } = result.indicator;
    const values = { code, from: shown(change.from), to: shown(change.to), version: agreement.version };
    return [finding('agreed-target-with-actual', { sheet, cell: target.cell }, values)];
  });
}

/** What was signed and reads otherwise in the sheets today. */
export function changedSinceSigned(
  changes: readonly AgreementChange[],
  agreement: Agreement,
  evaluation: Evaluation,
): Finding[] {
  return changes.flatMap((change) => {
    const values = oldAndNew(change);
    if (!values) return [];
    const { indicators, budget } = evaluation.input;
    const { code, kind } = change.term;
    const indicator = indicators.find((one) => plain(one.code) === plain(code));
    const row = kind === 'budget' ? budget?.find((one) => one.code === code && one.account === '') : undefined;
    const place =
      kind === 'indicator' && indicator
        ? { sheet: indicator.sheet, cell: indicator.target.cell }
        : row
          ? { sheet: row.sheet, cell: row.ceilings.original.cell }
          : { sheet: agreement.sheet, cell: agreement.cells.version };
    const what = kind === 'budget' ? 'agreed-ceiling-changed' : 'agreed-target-changed';
    return [finding(what, place, { code, ...values, version: agreement.version })];
  });
}

/** The day one month after another; the end of a shorter month stands for days it lacks. */
export function monthLater(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return inNextMonth(year, month, date);
}

/** An agreement is due one month after the budget document (PermenPANRB 53/2014; setting `Tanggal DPA`). */
export function unsigned(
  { sheet, unit, cells, signed, version }: Agreement,
  budgetDate: Day | null,
  today: Day,
): Finding[] {
  if (version !== 0 || signed !== null || budgetDate === null) return [];
  const due = monthLater(budgetDate);
  return today > due
    ? [finding('agreement-not-signed', { sheet, cell: cells.signed || cells.unit }, { unit, due })]
    : [];
}

/** Units with indicators of their own that no agreement speaks of. */
export function unitsWithout(agreements: readonly Agreement[], { tree, input }: Evaluation): Finding[] {
  const [first] = agreements;
  if (!first) return [];
  const stated = new Set(agreements.map(({ unit }) => unit));
  const missing = tree.order.filter(
    ({ code }) => !stated.has(code) && input.indicators.some(({ unit, level }) => unit === code && level !== 'region'),
  );
  if (missing.length === 0) return [];
  const units = missing.map(({ name }) => name).join(', ');
  return [finding('units-without-agreement', { sheet: first.sheet, cell: '' }, { count: missing.length, units })];
}
