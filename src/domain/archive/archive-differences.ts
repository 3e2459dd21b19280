import { AGENCY_CODE } from '../main-job/unit/unit';
import {
  comparedMeasure,
  digitsOf,
  type Digits,
  type FrozenIndicator,
  type FrozenPeriod,
  type FrozenUnit,
} from './archive';
import type { IndicatorResult } from '../main-job/indicator/indicator-result';
import type { AgencyReport, Evaluation, UnitReport } from '../main-job/evaluation';
import { finding, type Finding, type Place } from '../finding';
import type { FindingWords } from '../finding-codes/values';
import type { Measure } from '../main-job/indicator/measure';

/** What today's evaluation was computed from; figures of sheets that were not read are not compared. */
export interface Compared {
  indicators: boolean;
  budget: boolean;
}

type Figure = Measure | number | null;

/** A frozen figure beside today's, and the cell that today's comes from. */
interface Pair {
  figure: FindingWords['frozenFigure'];
  then: Figure;
  now: Figure;
  place: Place;
}

/** `Realisasi!D7:L7` as a place. */
function placeOf(source: string): Place {
  const end = source.lastIndexOf('!');
  return { sheet: source.slice(0, end), cell: source.slice(end + 1) };
}

const differsBy =
  (digits: Digits) =>
  ({ then, now }: Pair): boolean =>
    comparedMeasure(then, digits) !== comparedMeasure(now, digits);

const told = (code: string, { figure, then, now, place }: Pair): Finding =>
  finding('frozen-differs', place, { code, figure, then, now });

/** The cell of today's target. */
function targetPlace({ indicator, periodTarget }: IndicatorResult): Place {
  const cells = periodTarget.kind === 'target' || periodTarget.kind === 'notDue' ? periodTarget.cells : [];
  return { sheet: indicator.sheet, cell: cells[0] ?? (indicator.target.cell || `A${indicator.row}`) };
}

function actualPlace({ indicator, toDate }: IndicatorResult): Place {
  const [source] = toDate.sources;
  return source ? placeOf(source) : { sheet: indicator.sheet, cell: indicator.actual.cell || `A${indicator.row}` };
}

/** What changed of an indicator: its inputs, else the result that other settings made of the same inputs. */
function indicatorFindings(result: IndicatorResult, frozen: FrozenIndicator): Finding[] {
  const { indicator } = result;
  const differs = differsBy(digitsOf(frozen));
  const at = (cell: string): Place => ({ sheet: indicator.sheet, cell: cell || `A${indicator.row}` });
  const inputs: Pair[] = [
    { figure: 'target' as const, place: targetPlace(result), then: frozen.target, now: result.target },
    { figure: 'actual' as const, place: actualPlace(result), then: frozen.actual, now: result.actual },
  ].filter(differs);
  const attained: Pair = {
    figure: 'attainment',
    then: frozen.attainment,
    now: result.attainment,
    place: at(indicator.polarity.cell),
  };
  const changed = inputs.length > 0 ? inputs : [attained].filter(differs);
  if (changed.length > 0) return changed.map((pair) => told(indicator.code, pair));
  const { code } = indicator;
  const statuses = { then: frozen.status, now: result.status };
  return statuses.then === statuses.now ? [] : [finding('frozen-status-differs', at(''), { code, ...statuses })];
}

/** What changed of a unit: its value, else the mean; its absorption, else the amounts; its limit. */
function unitFindings(
  code: string,
  { value, absorption, judgement }: UnitReport | AgencyReport,
  frozen: FrozenUnit,
  place: Place,
  compared: Compared,
): Finding[] {
  const differs = differsBy(digitsOf(frozen));
  const pair = (figure: Pair['figure'], then: number | null, now: number | null): Pair => ({
    figure,
    then,
    now,
    place,
  });
  const attained: Pair[][] = [
    [pair('value', frozen.flagValue, value.flagValue), pair('mean', frozen.meanAttainment, value.meanAttainment)],
    [pair('limit', frozen.attainmentJudged.limit, judgement.attainment.limit)],
  ];
  const absorbed: Pair[][] = [
    [
      pair('absorption', frozen.absorption, absorption?.absorption ?? null),
      pair('ceiling', frozen.ceiling, absorption?.ceiling ?? null),
      pair('spent', frozen.spent, absorption?.spent ?? null),
    ],
  ];
  const groups = [...(compared.indicators ? attained : []), ...(compared.budget ? absorbed : [])];
  return groups.flatMap((group) => group.filter(differs).slice(0, 1)).map((changed) => told(code, changed));
}

/** Rows that are in today's sheets alone, or in the archive alone. */
function rowFindings(evaluation: Evaluation, { indicators, units }: FrozenPeriod): Finding[] {
  const standing = new Set(evaluation.results.map(({ indicator }) => indicator.code));
  const standingUnits = new Set([...evaluation.units.map(({ value }) => value.unit.code), AGENCY_CODE]);
  const added: { code: string; sheet: string; row: number }[] = [
    ...evaluation.results.map(({ indicator }) => indicator).filter(({ code }) => !indicators.has(code)),
    ...evaluation.units.map(({ value }) => value.unit).filter(({ code }) => !units.has(code)),
  ];
  const gone = [
    ...[...indicators.values()].filter(({ code }) => !standing.has(code)),
    ...[...units.values()].filter(({ code }) => !standingUnits.has(code)),
  ];
  return [
    ...added.map(({ code, sheet, row }) => finding('frozen-row-new', { sheet, cell: `A${row}` }, { code })),
    ...gone.map(({ code, name, source }) => finding('frozen-row-gone', placeOf(source), { code, name })),
  ];
}

/**
 * What changed in the sheets since the period was frozen, with old and new figure, at the cell of the new one.
 *
 * @param evaluation computed from today's sheets alone
 */
export function archiveDifferences(evaluation: Evaluation, frozen: FrozenPeriod, compared: Compared): Finding[] {
  const ofIndicators = evaluation.results.flatMap((result) => {
    const kept = frozen.indicators.get(result.indicator.code);
    return kept ? indicatorFindings(result, kept) : [];
  });
  const ofUnits = evaluation.units.flatMap((report) => {
    const { code, sheet, row } = report.value.unit;
    const kept = frozen.units.get(code);
    return kept ? unitFindings(code, report, kept, { sheet, cell: `A${row}` }, compared) : [];
  });
  const agency = frozen.units.get(AGENCY_CODE);
  const place = { sheet: evaluation.input.units[0]?.sheet ?? '', cell: '' };
  const ofAgency = agency ? unitFindings(AGENCY_CODE, evaluation.agency, agency, place, compared) : [];
  if (!compared.indicators) return [...ofUnits, ...ofAgency];
  return [...ofIndicators, ...ofUnits, ...ofAgency, ...rowFindings(evaluation, frozen)];
}
