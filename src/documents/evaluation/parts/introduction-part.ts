import type { Indicator } from '../../../domain/main-job/indicator';
import { servesPeriod } from '../../../domain/main-job/budget-columns';
import { endOf } from '../../../domain/period';
import type { Rules } from '../../../domain/settings';
import { paragraph, paragraphs } from '../../clean-text';
import { points, type Point } from '../../view-model';
import type { Writer } from '../../writer';
import { frozenNote } from './frozen-note';

export interface IntroductionPart {
  basis: string[];
  scope: string[];
  data: string[];
  method: Point[];
}

/** What the introduction needs to know about its subject. */
export interface Subject {
  name: string;
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
  return t.frame.dataAsOf(/^\d{4}-\d{2}-\d{2}$/.test(date) ? day(date) : date);
}

/** The bounds of the means in words. */
export function boundsInWords({ t, percent }: Writer, { cap, floor }: Pick<Rules, 'cap' | 'floor'>): string {
  const bound = (value: number | null): string | null => (value === null ? null : percent(value));
  return t.introduction.method.bounds(bound(floor), bound(cap));
}

/** The formulas, bounds, limits, formation and rounding in force (data dictionary, rules 1–9). */
function method(writer: Writer, subject: Subject): Point[] {
  const { rules, evaluation, t, percent, fullYear } = writer;
  const words = t.introduction.method;
  const polarities = new Set(subject.shown.map(({ polarity }) => polarity.value));
  const levels = new Set(subject.shown.flatMap(({ level }) => level ?? []));
  const limits = subject.isAgency
    ? words.agencyLimits(percent(rules.agencyAttainmentTarget), percent(rules.agencyAbsorptionTarget))
    : words.limits(percent(rules.minimumAttainment), percent(rules.minimumAbsorption));
  const agencyAlso = subject.isAgency
    ? words.limits(percent(rules.minimumAttainment), percent(rules.minimumAbsorption))
    : '';
  return points(
    paragraphs(
      polarities.has('positive') ? words.positive : '',
      polarities.has('negative') ? words.negative[rules.negativeFormula] : '',
      polarities.has('range') ? words.range : '',
      polarities.has('grade') ? words.grade : '',
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

/** I. Pendahuluan: basis, scope, sources and their date, method. */
export function introductionPart(writer: Writer, subject: Subject): IntroductionPart {
  const { rules, profile, evaluation, t, agency } = writer;
  const words = t.introduction;
  const document = words.budgetDocument(profile.budgetDocument.trim(), rules.year);
  const basis = subject.isAgency
    ? words.basisAgency(agency, rules.year, document)
    : words.basisUnit(subject.name, rules.year, document);
  const scope = words.scope({ ...subject, subject: subject.name, period: writer.period.inWords });
  const units = subject.isAgency ? words.scopeUnits(evaluation.units.length) : '';
  const budget = subject.budget
    ? words.scopeBudget(subject.budget.rows, writer.rupiah(subject.budget.ceiling))
    : evaluation.budget
      ? ''
      : words.scopeNoBudget;
  const ceiling =
    evaluation.budget && subject.hasBudget
      ? paragraph([words.ceiling[evaluation.budget.column], dataDate(writer)])
      : '';
  const missing = subject.notReported > 0 ? words.dataNotReported(subject.notReported, subject.notReportedBelow) : '';
  return {
    basis: [basis],
    scope: paragraphs(paragraph([scope, budget, units])),
    data: paragraphs(paragraph([words.data, missing]), ceiling, frozenNote(writer)),
    method: method(writer, subject),
  };
}
