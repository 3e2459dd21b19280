import { finding, type Finding } from '../../../domain/finding';
import { type Indicator, type Reported } from '../../../domain/main-job/indicator/indicator';
import {
  earlierFigure,
  type Earlier,
  type Located,
  type Polarity,
  type Target,
} from '../../../domain/main-job/indicator/measure';
import { inParentRings } from '../../../domain/main-job/indicator/parent-rings';
import { polarities, polarityOf } from '../../../domain/main-job/polarity/polarities';
import { isSurvey } from '../../../text/survey-names';
import {
  actualsKindWords,
  aggregationWords,
  frequencyWords,
  interimKindWords,
  levelWords,
  polarityWords,
} from '../../schema/choices';
import { indicatorTable } from '../../schema/tables';
import type { ActualsByCode } from './actuals';
import { duplicateKeys } from '../duplicates';
import type { Grid } from '../grid';
import { readRows } from '../rows';
import type { Row } from '../row';
import type { UnitFinder } from './units';

type Key = keyof (typeof indicatorTable)['columns'];

/** An operator beside the target only confirms the polarity (data dictionary, rule 3). */
function questionOperator(row: Row<Key>, polarity: Polarity, target: Located<Target>): void {
  const operator = target.value.kind === 'number' ? target.value.operator : undefined;
  const fitting = polarities[polarity].operator;
  if (operator && fitting !== null && operator !== fitting) {
    row.note('operator-contradicts-polarity', 'target', { target: row.text('target'), polarity });
  }
}

function lastYear(row: Row<Key>, isGrade: boolean, measureUnit: string): Located<Earlier | null> {
  const { value, cell } = row.actual('lastYear', isGrade, measureUnit);
  return { value: earlierFigure(value), cell };
}

/** What adds up over the years of the plan: a number. */
function toLastYear(row: Row<Key>, isGrade: boolean, measureUnit: string): Located<number | null> {
  const { value, cell } = row.actual('toLastYear', isGrade, measureUnit);
  return { value: value.kind === 'number' ? value.value : null, cell };
}

/** Columns whose words decide how an indicator is computed: none of them is guessed. */
const decidingWords = {
  aggregation: aggregationWords,
  actualsKind: actualsKindWords,
  level: levelWords,
  interimKind: interimKindWords,
  frequency: frequencyWords,
} as const;
const decidingFigures = ['target', 'targetQ1', 'targetQ2', 'targetQ3', 'targetQ4', 'polarity'] as const;

/** A word that decides how an indicator is computed. */
const deciding = <K2 extends keyof typeof decidingWords>(row: Row<Key>, key: K2) =>
  row.choice<string>(key, decidingWords[key], 'unknown-deciding-choice') as Located<
    keyof (typeof decidingWords)[K2] | null
  >;

const decidingChoices = Object.keys(decidingWords) as (keyof typeof decidingWords)[];

type Clarity = Required<Pick<Indicator, 'isUnclear' | 'isActualUnclear' | 'isInterimUnclear'>>;

/** Whether a word that takes part in the figure is unknown, or a cell that does shows an error, and what cannot be told by it. */
function clarity(row: Row<Key>): Clarity {
  const unclear = new Set<Key>(
    decidingChoices.filter((key) => row.isError(key) || row.isUnknownChoice(key, decidingWords[key])),
  );
  return {
    isUnclear: unclear.size > 0 || decidingFigures.some((key) => row.isError(key)),
    isActualUnclear: unclear.has('aggregation') || unclear.has('actualsKind'),
    isInterimUnclear: unclear.has('interimKind'),
  };
}

function readIndicator(row: Row<Key>, find: UnitFinder, actuals: ActualsByCode): Indicator {
  const code = row.code('code');
  const stated = row.text('unit');
  const unit = find(stated);
  if (unit === null && !row.isError('unit')) row.note('unknown-unit', 'unit', { value: stated });
  const polarity = row.choice('polarity', polarityWords, 'unknown-deciding-choice');
  // Without a polarity the indicator cannot be computed; a grade in its cells is then no unreadable number.
  const isGrade = polarityOf({ polarity })?.graded ?? true;
  const name = row.text('name');
  const measureUnit = row.text('measureUnit');
  const target = row.target('target', isGrade, measureUnit);
  if (polarity.value) questionOperator(row, polarity.value, target);
  const weight = row.figure('weight');
  if (weight.value !== null && weight.value < 0) row.note('negative-weight', 'weight', { value: weight.value });
  const reported: Reported | null = actuals.find(code, isGrade, measureUnit);
  return {
    sheet: row.sheet,
    row: row.number,
    code,
    unit: unit ?? '',
    objective: row.optionalText('objective').replace(/\s+/g, ' '),
    name,
    measureUnit,
    ...clarity(row),
    isSurvey: isSurvey(name),
    polarity,
    target,
    interimTargets: [
      row.target('targetQ1', isGrade, measureUnit),
      row.target('targetQ2', isGrade, measureUnit),
      row.target('targetQ3', isGrade, measureUnit),
      row.target('targetQ4', isGrade, measureUnit),
    ],
    interimKind: deciding(row, 'interimKind').value ?? 'cumulative',
    aggregation: deciding(row, 'aggregation'),
    actualsKind: deciding(row, 'actualsKind').value ?? 'perPeriod',
    frequency: deciding(row, 'frequency').value,
    actual: row.actual('actual', isGrade, measureUnit),
    reported,
    besideActuals: actuals.grid !== null,
    weight,
    level: deciding(row, 'level').value,
    kind: row.optionalText('kind'),
    parentIndicator: row.has('parentIndicator') ? row.code('parentIndicator') : '',
    programme: row.optionalText('programme'),
    owner: row.optionalText('owner'),
    definition: row.optionalText('definition'),
    dataSource: row.optionalText('dataSource'),
    evidence: actuals.evidence(code),
    lastYear: lastYear(row, isGrade, measureUnit),
    planEnd: row.target('planEnd', isGrade, measureUnit),
    nationalStandard: numberOf(row.target('nationalStandard', isGrade, measureUnit)),
    toLastYear: toLastYear(row, isGrade, measureUnit),
    standard: {
      quality: row.optionalText('standardQuality'),
      index: row.optionalText('standardIndex'),
      category: row.optionalText('standardCategory'),
    },
  };
}

function numberOf({ value, cell }: Located<Target>): Located<number | null> {
  return { value: value.kind === 'number' ? value.value : null, cell };
}

/** Some sasaran filled and some empty where they form groups: merged cells keep their text in the first row only (rule 6). */
function partlyFilledObjectives(indicators: readonly Indicator[], rows: readonly Row<Key>[]): Finding[] {
  const isHead = ({ level }: Indicator): boolean => level === 'head';
  const grouped = indicators.some(isHead) ? isHead : ({ level }: Indicator): boolean => level !== 'region';
  const isEmpty = (indicator: Indicator): boolean => indicator.objective === '' && grouped(indicator);
  const first = rows[indicators.findIndex(isEmpty)];
  if (!first) return [];
  const [empty, count] = [indicators.filter(isEmpty).length, indicators.filter(grouped).length];
  if (empty === count) return [];
  return [finding('partly-filled-objective', { sheet: first.sheet, cell: first.cell('objective') }, { empty, count })];
}

/**
 * Reads `Indikator` and joins it with the rows of `Realisasi`. Unknown units, duplicate codes, unreadable numbers in
 * required columns and negative weights are errors.
 */
export function readIndicators(
  grid: Grid,
  find: UnitFinder,
  actuals: ActualsByCode,
): { indicators: Indicator[]; isRead: boolean; findings: Finding[] } {
  const { rows, findings, isRead } = readRows(indicatorTable, grid);
  const indicators = rows.map((row) => readIndicator(row, find, actuals));
  findings.push(...duplicateKeys(rows, 'code'));
  const codes = new Set(indicators.map(({ code }) => code.toLowerCase()));
  const rings = inParentRings(indicators);
  indicators.forEach((indicator, index) => {
    const { parentIndicator, code } = indicator;
    const isKnown = parentIndicator === '' || codes.has(parentIndicator.toLowerCase());
    if (isKnown && !rings.has(indicator)) return;
    const noted = isKnown ? 'circular-parent-indicator' : 'unknown-parent-indicator';
    rows[index]?.note(noted, 'parentIndicator', { code, value: parentIndicator });
  });
  findings.push(...partlyFilledObjectives(indicators, rows));
  // Of a sheet whose headings cannot be read nothing is known, so that no row of another names what it lacks.
  if (isRead) findings.push(...actuals.unused(codes));
  return { indicators, isRead, findings };
}
