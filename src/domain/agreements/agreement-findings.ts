import { canonical } from '../canonical';
import type { Evaluation } from '../main-job/evaluation';
import { agreedColumn, isNumber } from '../main-job/budget/budget-columns';
import { finding, type Finding, type Place } from '../finding';
import { inNextMonth, type Day } from '../day';
import { isFilled, type Target } from '../main-job/indicator/measure';
import type { Agreement, Term } from './agreement';
import type { AgreementChange } from './changes';

type Figure = Target | number | null;

const figureOf = ({ kind, ceiling, target }: Term): Figure => (kind === 'budget' ? ceiling : target);

/** Old and new of a change; null for wordings. */
function oldAndNew(change: AgreementChange): { from: Figure; to: Figure } | null {
  if (change.kind === 'wording') return null;
  if ('from' in change) return { from: change.from, to: change.to };
  const figure = figureOf(change.term);
  return change.kind === 'added' ? { from: null, to: figure } : { from: figure, to: null };
}

/** The amount of a ceiling or of a cash plan. */
function amountOf(figure: Figure): number | null {
  if (figure === null || typeof figure === 'number') return figure;
  return figure.kind === 'number' ? figure.value : null;
}

/** A target that has an actual never changes silently. */
export function changedWithActual(
  changes: readonly AgreementChange[],
  agreement: Agreement,
  evaluation: Evaluation,
): Finding[] {
  return changes.flatMap((change) => {
    const isTarget = change.kind === 'target' && change.part === 'target' && change.term.kind === 'indicator';
    const result = evaluation.results.find(
      ({ indicator }) => canonical(indicator.code) === canonical(change.term.code),
    );
    if (!isTarget || !result || !isFilled(result.actual)) return [];
    const { sheet, target, code } = result.indicator;
    const values = { code, from: change.from, to: change.to, version: agreement.version };
    return [finding('agreed-target-with-actual', { sheet, cell: target.cell }, values)];
  });
}

/** Where the sheets state today what changed: a quarter's own cell where one quarter changed; undefined: nowhere. */
function placeToday(change: AgreementChange, agreement: Agreement, { input }: Evaluation): Place | undefined {
  const { code, kind } = change.term;
  const quarter = change.kind === 'target' && change.part !== 'target' ? change.part - 1 : NaN;
  if (kind === 'indicator') {
    const indicator = input.indicators.find((one) => canonical(one.code) === canonical(code));
    if (!indicator) return undefined;
    const { sheet, target, interimTargets } = indicator;
    return { sheet, cell: interimTargets[quarter]?.cell || target.cell };
  }
  const { budget, rules } = input;
  const row = budget?.find((one) => one.code === code && one.account === '');
  if (!budget || !row) return undefined;
  const { original, [agreedColumn(budget, rules, agreement)]: agreed } = row.ceilings;
  return { sheet: row.sheet, cell: row.cashPlan[quarter]?.cell || (isNumber(agreed) ? agreed : original).cell };
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
    const { code, kind } = change.term;
    const inAgreement = { sheet: agreement.sheet, cell: agreement.cells.version };
    const place = placeToday(change, agreement, evaluation) ?? inAgreement;
    const { version } = agreement;
    if (kind === 'indicator') return [finding('agreed-target-changed', place, { code, ...values, version })];
    const amounts = { from: amountOf(values.from), to: amountOf(values.to) };
    return [finding('agreed-ceiling-changed', place, { code, ...amounts, version })];
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
  const units = missing.map(({ name }) => name);
  return [finding('units-without-agreement', { sheet: first.sheet, cell: '' }, { count: missing.length, units })];
}
