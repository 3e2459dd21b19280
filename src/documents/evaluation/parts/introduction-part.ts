import { isDay } from '../../../domain/day';
import type { FigureCalculation } from '../../../domain/records/figure-source';
import { texts } from '../../../text';
import type { Count } from '../../../text/count';
import type { Indicator } from '../../../domain/main-job/indicator/indicator';
import { allPolarities } from '../../../domain/main-job/polarity/polarities';
import { isOlderThanQuarter } from '../../../domain/main-job/indicator/actual';
import type { Evaluation } from '../../../domain/main-job/evaluation';
import { grouped } from '../../../domain/grouped';
import { servesPeriod } from '../../../domain/main-job/budget/budget-columns';
import { endOf, type Grid } from '../../../domain/period';
import type { Rules } from '../../../domain/settings';
import { paragraph, paragraphs } from '../../clean-text';
import { points, type Point } from '../../view-model';
import type { Writer } from '../../writer';
import { frozenNote } from './frozen-note';
import { computed, ofBudget } from '../../figures/sources';

export interface IntroductionPart {
  basis: string[];
  scope: string[];
  data: string[];
  method: Point[];
}

/** What the introduction needs to know about its subject. */
export interface Subject {
  name: string;
  /** Of the unit, or `INSTANSI`. */
  code: string;
  isAgency: boolean;
  indicators: number;
  objectives: number;
  notReported: number;
  withUnitsBelow: boolean;
  /** Of `notReported`, those of the units below. */
  notReportedBelow: number;
  /** The indicators shown, whose formulas are explained. */
  shown: readonly Indicator[];
  hasBudget: boolean;
  /** The rows of the budget, counted in words, and their ceiling in Rupiah; null without a budget. */
  budget: { rows: string; ceiling: number } | null;
}

/**
 * The day of the data, printed wherever figures of the budget stand: `Tanggal Data`, or the last day of an earlier period of which
 * that day says nothing.
 */
export function dataDate({ profile, t, day, rules }: Writer): string {
  const date = profile.dataAsOf.trim();
  if (rules.dataDay !== null && !servesPeriod(rules, profile.today)) {
    return t.frame.dataAsOf(day(endOf(rules.period, rules.year)));
  }
  if (date === '') return t.frame.dataAsOfUnknown;
  // A date cell is a day; text is printed as the agency wrote it.
  return t.frame.dataAsOf(isDay(date) ? day(date) : date);
}

/** The same where a form has room for it; empty where the day is not known. */
export const knownDataDate = (writer: Writer): string => {
  const date = dataDate(writer);
  return date === writer.t.frame.dataAsOfUnknown ? '' : date;
};

/** The bounds of the means in words. */
export function boundsInWords({ t, percent }: Writer, { cap, floor }: Pick<Rules, 'cap' | 'floor'>): string {
  const bound = (value: number | null, name: string): string | null =>
    value === null ? null : percent(value, computed('rule', name));
  return t.introduction.method.bounds(bound(floor, 'floor'), bound(cap, 'cap'));
}

/** The formulas, bounds, limits, formation and rounding in force (data dictionary, rules 1–9). */
function method(writer: Writer, subject: Subject): Point[] {
  const { polarities } = texts(writer.language);
  const { rules, evaluation, t, percent, fullYear } = writer;
  const words = t.introduction.method;
  const shown = new Set(subject.shown.map(({ polarity }) => polarity.value));
  const formulas = allPolarities.flatMap((polarity) => (shown.has(polarity) ? [polarities[polarity].method] : []));
  const levels = new Set(subject.shown.flatMap(({ level }) => level ?? []));
  const rule = (
    name: 'agencyAttainmentTarget' | 'agencyAbsorptionTarget' | 'minimumAttainment' | 'minimumAbsorption',
  ): string => percent(rules[name], computed('rule', name));
  const minimum = words.limits(rule('minimumAttainment'), rule('minimumAbsorption'));
  const limits = subject.isAgency
    ? words.agencyLimits(rule('agencyAttainmentTarget'), rule('agencyAbsorptionTarget'))
    : minimum;
  const agencyAlso = subject.isAgency ? minimum : '';
  return points(
    paragraphs(
      ...formulas.map((formula) => (typeof formula === 'string' ? formula : formula[rules.negativeFormula])),
      fullYear ? words.interimTarget.year : words.interimTarget.period,
      words.twoFigures(boundsInWords(writer, rules)),
      levels.size > 0 ? words.level : '',
      words.uncounted,
      subject.isAgency ? words.formation[evaluation.agency.value.formation] : '',
      subject.hasBudget ? words.absorption : '',
      paragraph([limits, agencyAlso, subject.hasBudget && !fullYear ? words.interimLimit : '']),
      words.rounding,
    ),
    true,
  );
}

const older = new WeakMap<Evaluation, readonly OlderPosition[]>();

/** An indicator whose latest position is of an earlier quarter than the one reported on. */
interface OlderPosition {
  indicator: Indicator;
  method: { grid: Grid; position: number };
}

/** All of an evaluation, found once for all its papers. */
function olderOf(evaluation: Evaluation): readonly OlderPosition[] {
  const { period } = evaluation.input.rules;
  const known =
    older.get(evaluation) ??
    evaluation.results.flatMap(({ indicator, toDate: { method } }) =>
      method.kind === 'last' && isOlderThanQuarter(method, period) ? [{ indicator, method }] : [],
    );
  older.set(evaluation, known);
  return known;
}

/**
 * The indicators whose latest position is older than the quarter, by the time of that position.
 *
 * @param shown those of the paper
 * @param labelOf what the paper calls them
 */
export function olderPositions(
  { evaluation, terms, t, list }: Writer,
  shown: readonly Indicator[],
  labelOf: (indicator: Indicator) => string,
): string[] {
  const told = new Set(shown);
  const positions = olderOf(evaluation).flatMap(({ indicator, method }) => {
    if (!told.has(indicator)) return [];
    const labels = method.grid === 'quarter' ? terms.period.paperQuarters : terms.period.months;
    return [{ name: labelOf(indicator), position: method.position, label: labels[method.position - 1] ?? '' }];
  });
  const byTime = [...grouped(positions, ({ label }) => label)].sort(
    ([, [one]], [, [other]]) => (one?.position ?? 0) - (other?.position ?? 0),
  );
  return byTime.map(([label, rows]) =>
    t.introduction.olderPositions(
      label,
      list(
        rows.map(({ name }) => name),
        rows.length,
      ),
    ),
  );
}

/** I. Pendahuluan: basis, scope, sources and their date, method. */
export function introductionPart(writer: Writer, subject: Subject): IntroductionPart {
  const { rules, profile, evaluation, t, agency } = writer;
  const words = t.introduction;
  const number = (value: number, of: FigureCalculation = 'indicators'): Count =>
    writer.count(value, computed(of, subject.code));
  const document = words.budgetDocument(profile.budgetDocument.trim(), rules.year);
  const basis = subject.isAgency
    ? words.basisAgency(agency, rules.year, document)
    : words.basisUnit(subject.name, rules.year, document);
  const scope = words.scope({
    ...subject,
    indicators: number(subject.indicators),
    objectives: number(subject.objectives, 'objectives'),
    subject: subject.name,
    period: writer.period.inWords,
  });
  const units = subject.isAgency ? words.scopeUnits(number(evaluation.units.length, 'units')) : '';
  const budget = subject.budget
    ? words.scopeBudget(subject.budget.rows, writer.rupiah(subject.budget.ceiling, ofBudget(subject.code, 'ceiling')))
    : evaluation.budget
      ? ''
      : words.scopeNoBudget;
  const ceiling =
    evaluation.budget && subject.hasBudget
      ? paragraph([words.ceiling[evaluation.budget.column], dataDate(writer)])
      : '';
  const missing =
    subject.notReported > 0 ? words.dataNotReported(number(subject.notReported), number(subject.notReportedBelow)) : '';
  return {
    basis: [basis],
    scope: paragraphs(paragraph([scope, budget, units])),
    data: paragraphs(
      paragraph([words.data, missing]),
      ...olderPositions(writer, subject.shown, ({ code }) => code),
      ceiling,
      frozenNote(writer),
    ),
    method: method(writer, subject),
  };
}
