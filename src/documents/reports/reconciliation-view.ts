import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import type { FigureSource } from '../../domain/records/figure-source';
import { roundPrinted } from '../../domain/number';
import { bridgeOf, ceilingVersions, judgedAlike } from '../../domain/main-job/unit/reconcile';
import type { Frame } from '../frame';
import { boundsInWords, dataDate } from '../evaluation/parts/introduction-part';
import { frozenNote } from '../evaluation/parts/frozen-note';
import { mark, tableOf, type Mark, type Table } from '../view-model';
import { DASH, type Writer } from '../writer';
import { reconciledUnits, type UnitGroup } from './reconciliation-indicators';
import { reportFrame } from './report-frame';
import { computed, ofBudget, ofUnit } from '../figures/sources';

interface StepRow {
  label: string;
  result: string;
  effect: string;
}

interface UnitRow extends Mark {
  number: string;
  unit: string;
  flagValue: string;
  meanAttainment: string;
  difference: string;
}

/** Everything a *Rekonsiliasi dengan LKjIP* prints; the names are the tags of its template. */
export interface ReconciliationView extends Frame {
  heading: Record<string, string>;
  opening: string[];
  rules: { label: string; flagging: string; printed: string }[];
  agency: { paragraphs: string[]; tables: Table<StepRow>[] };
  objectives: {
    paragraphs: string[];
    tables: Table<{ number: string; objective: string; counted: string; mean: string }>[];
  };
  units: { paragraphs: string[]; tables: Table<UnitRow>[] };
  indicators: { paragraphs: string[]; groups: UnitGroup[]; note: string[] };
  ceilings: {
    paragraphs: string[];
    tables: Table<{ version: string; ceiling: string; spent: string; absorption: string }>[];
    note: string[];
  };
  closing: string[];
}

/** `+0,78`: the difference of what is printed, so that the column adds up. */
export function signed({ points }: Writer, from: number, to: number, of: string): string {
  const difference = roundPrinted(roundPrinted(to) - roundPrinted(from));
  return `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${points(Math.abs(difference), computed('difference', of))}`;
}

function rulesOf(writer: Writer): ReconciliationView['rules'] {
  const { t, rules, evaluation, percent } = writer;
  const words = t.reports.reconciliation;
  const { formation } = evaluation.agency.value;
  const bound = (name: 'cap' | 'floor'): string =>
    rules[name] === null ? words.unbounded : percent(rules[name], computed('rule', name));
  const level =
    formation === 'objectives'
      ? words.levels.head
      : evaluation.input.indicators.some(({ level: stated }) => stated !== null)
        ? words.levels.highest
        : words.levels.all;
  const column = evaluation.budget?.column;
  const row = (key: keyof typeof words.rules, flagging: string, printed: string) => ({
    label: words.rules[key],
    flagging,
    printed,
  });
  return [
    row('cap', bound('cap'), words.unbounded),
    row('floor', bound('floor'), words.unbounded),
    row('level', level, level),
    row('formation', words.formations[formation], words.formations.printed),
    row('weights', words.weights, words.plainWeights),
    ...(column ? [row('ceiling', words.ceilings[column], words.samePrinted)] : []),
    row('rounding', words.twoDecimals, words.oftenRounded),
  ];
}

function agencyPart(writer: Writer): ReconciliationView['agency'] {
  const { t, rules, evaluation, percent, points, distance } = writer;
  const words = t.reports.reconciliation;
  const { value } = evaluation.agency;
  if (value.flagValue === null || value.meanAttainment === null)
    return { paragraphs: [words.notAssessable], tables: [] };
  const difference = roundPrinted(roundPrinted(value.meanAttainment) - roundPrinted(value.flagValue));
  const flagged = percent(value.flagValue, ofUnit(evaluation.agency, 'flagValue'));
  const told =
    difference === 0
      ? words.equal(flagged)
      : words.differ(
          flagged,
          percent(value.meanAttainment, ofUnit(evaluation.agency, 'meanAttainment')),
          distance(difference, computed('difference', '')),
          difference > 0,
        );
  const bridge = bridgeOf(
    value,
    evaluation.agency.value.formation === 'objectives' ? evaluation.objectives : [],
    rules,
  );
  if (!bridge) return { paragraphs: [told, words.frozen], tables: [] };
  const { flagValue, withoutCap, mean, perIndicator, perObjective } = bridge;
  const step = (label: string, of: string, figure: number, before: number | null): StepRow => ({
    label,
    result: points(figure, computed('mean', of)),
    effect: before === null ? DASH : signed(writer, before, figure, of),
  });
  const { steps } = words;
  return {
    paragraphs: [told],
    tables: tableOf([
      step(steps.flag(boundsInWords(writer, rules)), 'flagValue', flagValue, null),
      step(steps.withoutCap, 'withoutCap', withoutCap, flagValue),
      step(steps.withoutFloor, 'withoutFloor', mean, withoutCap),
      step(steps.mean, 'meanAttainment', mean, null),
      step(steps.perIndicator, 'perIndicator', perIndicator, mean),
      ...(perObjective === null ? [] : [step(steps.perObjective, 'perObjective', perObjective, mean)]),
    ]),
  };
}

function unitsPart(writer: Writer): ReconciliationView['units'] {
  const { t, evaluation, points, list, rules } = writer;
  const words = t.reports.reconciliation;
  const { units } = evaluation;
  if (units.length === 0) return { paragraphs: [words.noUnits], tables: [] };
  const differing = units.filter(({ value }) => judgedAlike(value, rules.minimumAttainment) === false);
  const rows = units.map((unit, index): UnitRow => {
    const { value } = unit;
    const { flagValue, meanAttainment } = value;
    const alike = judgedAlike(value, rules.minimumAttainment);
    const verdict = alike === null ? words.verdict.none : alike ? words.verdict.same : words.verdict.differ;
    return {
      number: String(index + 1),
      unit: value.unit.name,
      flagValue: points(flagValue, ofUnit(unit, 'flagValue')),
      meanAttainment: points(meanAttainment, ofUnit(unit, 'meanAttainment')),
      difference:
        flagValue === null || meanAttainment === null
          ? DASH
          : signed(writer, flagValue, meanAttainment, value.unit.code),
      ...mark(verdict, alike === false),
    };
  });
  const names = list(
    differing.map(({ value }) => value.unit.name),
    differing.length,
  );
  return {
    paragraphs: [differing.length === 0 ? words.unitsAlike : words.unitsDiffer(names)],
    tables: tableOf(rows),
  };
}

function ceilingsPart(writer: Writer): ReconciliationView['ceilings'] {
  const { t, evaluation, rules, amount, points } = writer;
  const words = t.reports.reconciliation;
  const { budget } = evaluation;
  if (!budget) return { paragraphs: [words.noBudget], tables: [], note: [] };
  const rows = ceilingVersions(budget, rules).map(({ version, figures, isInForce }) => {
    const name = words.ceilings[version];
    const total = isInForce && evaluation.agency.absorption ? evaluation.agency.absorption : figures.ofUnits(null);
    // Only the ceiling in force stands in the sheet.
    const source = (column: 'ceiling' | 'spent' | 'absorption'): FigureSource =>
      isInForce ? ofBudget(AGENCY_CODE, column) : computed('total', `${name} ${column}`);
    return {
      version: isInForce ? words.inForce(name) : name,
      ceiling: amount(total.ceiling, source('ceiling')),
      spent: amount(total.spent, source('spent')),
      absorption: points(total.absorption, source('absorption')),
    };
  });
  return {
    paragraphs: [rows.length > 1 ? words.manyCeilings : words.oneCeiling],
    tables: tableOf(rows),
    note: [dataDate(writer)],
  };
}

/** Puts the reconciliation with the annual report (LKjIP) into words. */
export function reconciliationView(writer: Writer): ReconciliationView {
  const { t, agency, period, evaluation, points } = writer;
  const words = t.reports.reconciliation;
  const { groups, hasEffects } = reconciledUnits(writer);
  const objectives = evaluation.objectives.map(({ objective, counted, results, meanAttainment }, index) => ({
    number: String(index + 1),
    objective: objective.trim() || t.attainment.withoutObjective,
    counted: t.overview.countedOf(
      writer.count(counted, computed('counted', objective)),
      writer.count(results.length, computed('indicators', objective)),
    ),
    mean: points(meanAttainment, computed('mean', objective)),
  }));
  return {
    ...reportFrame(writer, words.title, agency, period.title),
    heading: { ...words.headings },
    opening: [words.opening(agency, period.inWords), frozenNote(writer)].filter((text) => text !== ''),
    rules: rulesOf(writer),
    agency: agencyPart(writer),
    objectives: { paragraphs: objectives.length === 0 ? [words.noIndicators] : [], tables: tableOf(objectives) },
    units: unitsPart(writer),
    indicators: {
      paragraphs: groups.length === 0 ? [words.noIndicators] : [],
      groups,
      note: hasEffects ? [t.reports.rounding] : [],
    },
    ceilings: ceilingsPart(writer),
    closing: [words.closing],
  };
}
