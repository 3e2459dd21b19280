import { actualToDate } from '../../../domain/main-job/indicator/actual';
import type { IndicatorResult } from '../../../domain/main-job/indicator/indicator-result';
import { addsUp, type Indicator } from '../../../domain/main-job/indicator/indicator';
import { interimTargetToDate } from '../../../domain/main-job/indicator/interim-target';
import { isStated, type Located, type Target } from '../../../domain/main-job/indicator/measure';
import { polarityOf } from '../../../domain/main-job/polarity/polarities';
import { cellsUpTo, endsQuarter, isFullYear, quarterOf } from '../../../domain/period';
import type { AuditCell } from '../../../shapes/audit-book';
import { readHistoryRecords } from '../../read/comparison/history';
import { historyTable } from '../../schema/tables';
import { pointsOf, pointsOfGrade, pointsOfScores } from './attainment-formula';
import type { AuditContext } from './audit-context';
import { AuditTable } from './audit-table';
import type { GradeScales } from './grade-scales';
import { decidingCells } from './guards';
import { areNumbers, isNumber, numberOrNothing, when, type Expression } from './expressions';
import type { IndicatorAudit } from './indicator-sheet';
import { statedTarget, type TargetFormula } from './target-formula';

const columns = {
  code: { heading: 'Kode / Code', kind: 'words', format: 'text', width: 14 },
  actual: { heading: 'Realisasi s.d. periode / Actual to Date', format: 'figure' },
  year: { heading: 'Target tahun / Target of the Year', format: 'figure' },
  yearHigh: { heading: 'Batas atas rentang / Upper End of Range', format: 'figure', width: 11 },
  progress: { heading: 'Kemajuan Tahunan (%) / Annual Progress (%)', format: 'points' },
  gap: { heading: 'Selisih / Gap', format: 'figure' },
  remaining: { heading: 'Kurang / Remaining', format: 'figure' },
  lastYear: { heading: 'Tahun Lalu / Last Year', format: 'figure' },
  change: { heading: 'Perubahan / Change', format: 'figure' },
  forecast: { heading: 'Prognosis akhir tahun / Forecast for the Year', format: 'figure' },
  prognosis: { heading: 'Prognosis (%) / Forecast (%)', format: 'points' },
  plan: { heading: 'Target akhir Renstra / Plan-end Target', format: 'figure' },
  planProgress: { heading: 'Renstra (%) / Plan (%)', format: 'points' },
} as const;

type Key = keyof typeof columns;
const figures = ['progress', 'gap', 'remaining', 'change', 'prognosis', 'planProgress'] as const;
type Figure = (typeof figures)[number];
export type DerivedAudit = AuditTable<Key, Figure>;

const formula = (expression: Expression): AuditCell => ({ formula: expression });

/** A difference without the dust of subtracting; no measured value has more decimals (data dictionary, rule 8). */
const clean = (difference: Expression): Expression => `ROUND(${difference},6)`;

/** A figure of the actual that a division gave is printed with its own decimals. */
function printedActual(cell: Expression, { actual }: IndicatorResult): Expression {
  return actual.kind === 'number' && actual.decimals !== undefined ? `ROUND(${cell},${actual.decimals})` : cell;
}

/** What an interim target leaves to the year's end; null where the sheet states none (rule 11). */
function interimCell(indicator: Indicator, context: AuditContext): Expression | null {
  const { period } = context.evaluation.input.rules;
  if (!endsQuarter(period)) return null;
  const quarter = quarterOf(period);
  const stated = (number: number): Expression =>
    indicator.interimKind === 'perQuarter'
      ? `SUM(${indicator.interimTargets
          .slice(0, number)
          .flatMap(
            ({ value, cell }) =>
              context.readings.number(indicator.sheet, cell, value.kind === 'number' ? value.value : null) ?? [],
          )
          .join(',')})`
      : (context.readings.number(indicator.sheet, cellOf(interimTargetToDate(indicator, number)), null) ?? '0');
  const own = interimTargetToDate(indicator, quarter).value;
  if (own.kind === 'number') return statedNumber(indicator, quarter, context) ?? stated(quarter);
  if (own.kind !== 'notDue') return null;
  for (let before = quarter - 1; before > 0; before--) {
    if (interimTargetToDate(indicator, before).value.kind === 'number')
      return statedNumber(indicator, before, context) ?? stated(before);
  }
  return '0';
}

const cellOf = ({ cell }: Located<Target>): string => cell.split(':')[0] ?? '';

function statedNumber(indicator: Indicator, quarter: number, { readings }: AuditContext): Expression | null {
  if (indicator.interimKind === 'perQuarter') return null;
  const own = indicator.interimTargets[quarter - 1];
  return own?.value.kind === 'number' ? readings.number(indicator.sheet, own.cell, own.value.value) : null;
}

/** The mean of what the last reported periods added, as cells; null where nothing is known (rule 11). */
function pace(indicator: Indicator, context: AuditContext): Expression | null {
  const { reported, actualsKind } = indicator;
  const series = reported?.direct;
  if (!reported || !series) return null;
  const upTo = cellsUpTo(context.evaluation.input.rules.period, reported.grid);
  const filled = series.cells.slice(0, upTo).flatMap(({ value, cell }, index) => {
    if (value.kind !== 'number') return [];
    const place = context.readings.number(series.sheet, cell, value.value);
    return place === null ? [] : [{ position: index + 1, place }];
  });
  const count = reported.grid === 'quarter' ? 1 : 3;
  let previous = { position: 0, place: '0' };
  const increments = filled.flatMap(({ position, place }) => {
    if (actualsKind !== 'cumulative') return [place];
    const steps = position - previous.position;
    const step = `(${place}-${previous.place})/${steps}`;
    previous = { position, place };
    return Array.from({ length: steps }, () => step);
  });
  const recent = increments.slice(-count);
  return recent.length === 0 ? null : `(${recent.join('+')})/${recent.length}`;
}

/** The figure expected at the year's end (rule 11). */
function forecastOf(indicator: Indicator, actual: Expression, year: Expression, context: AuditContext): Expression {
  const { period } = context.evaluation.input.rules;
  if (indicator.isUnclear || indicator.frequency === 'annual') return '""';
  if (!addsUp(indicator) || isFullYear(period)) return actual;
  const interim = interimCell(indicator, context);
  if (interim !== null && indicator.target.value.kind === 'number') {
    return when(areNumbers(actual, year), `${actual}+(${year}-${interim})`);
  }
  const { method, left } = actualToDate(indicator, period);
  if (method.kind === 'ratio') return actual;
  const perPeriod = pace(indicator, context);
  return perPeriod === null ? '""' : when(isNumber(actual), `${actual}+${perPeriod}*${left}`);
}

/** The proof subtracts numbers; what scores of grades differ by is read off the two. */
const lastYearNumber = ({ lastYear: { value } }: Indicator): number | null =>
  typeof value === 'number' ? value : null;
const isGraded = (indicator: Indicator): boolean => polarityOf(indicator)?.graded ?? false;
const provenChange = ({ indicator, change }: IndicatorResult): number | null => (isGraded(indicator) ? null : change);

/** The cell of last year's actual in `Riwayat Kinerja`, which wins over `Realisasi Tahun Lalu`; null: it has none. */
function lastYearCells({ grids, evaluation, readings }: AuditContext): (code: string) => Expression | null {
  const { history, rules } = evaluation.input;
  const find = decidingCells(historyTable, grids.history);
  const values = new Map(
    history.flatMap(({ year, code, actual }) =>
      year === rules.year - 1 && typeof actual === 'number' ? [[code.toLowerCase(), actual]] : [],
    ),
  );
  const rows = new Map(
    readHistoryRecords(grids.history)
      .filter(({ year }) => year === rules.year - 1)
      .map((row) => [row.code.toLowerCase(), row]),
  );
  return (code) => {
    const [record, value] = [rows.get(code.toLowerCase()), values.get(code.toLowerCase())];
    if (!record || value === undefined) return null;
    return readings.number(record.sheet, find(record.row, 'actual'), value);
  };
}

/**
 * The change against last year where the two are alike (rule 13): at the year's end, or of what does not add up and whose interim
 * target is the year's already.
 */
function changeOf(
  { indicator, comparability, target }: IndicatorResult,
  { evaluation }: AuditContext,
  cells: Record<'difference' | 'figures' | 'low' | 'year', Expression>,
): Expression {
  const isWhole = isFullYear(evaluation.input.rules.period);
  if (comparability === 'formulaChanged' || isGraded(indicator) || (!isWhole && addsUp(indicator))) return '""';
  const hasBoth = target?.kind === 'number' && indicator.target.value.kind === 'number';
  const isAlike = isWhole || !hasBoth ? cells.figures : `AND(${cells.figures},${cells.low}=${cells.year})`;
  return when(isAlike, cells.difference);
}

const gapFormula = (actual: Expression, low: Expression, high: Expression | null): Expression => {
  if (high === null) return `${actual}-${low}`;
  return when(`${actual}<${low}`, `${actual}-${low}`, when(`${actual}>${high}`, `${actual}-${high}`, '0'));
};

/** What is still needed is known where the year's target is a figure and the polarity says which way to it. */
const hasRemaining = ({ polarity, target }: Indicator): boolean =>
  polarity.value !== null && target.value.kind === 'number';

/** Sheet of what follows from target and actual (data dictionary, rules 1, 11, 13). */
export function derivedSheet(context: AuditContext, indicators: IndicatorAudit, scales: GradeScales): DerivedAudit {
  const { language, words, order, readings, ruleValues } = context;
  const table: DerivedAudit = new AuditTable(
    'Audit Turunan / Audit Derived Figures',
    columns,
    figures,
    language,
    words.audit.columns,
  );
  const history = lastYearCells(context);
  for (const { result, row } of order.indicators) {
    const { indicator } = result;
    const polarity = indicator.polarity.value;
    const code: AuditCell = { text: indicator.code, to: indicators.from('code', row) };
    const at = (key: Key): Expression => table.at(key, row);
    const of = (stated: Target, target: TargetFormula, figure: Expression): Expression => {
      if (polarity === null || !isStated(stated)) return '""';
      if (polarity !== 'grade')
        return target.isGrade ? '""' : pointsOf(polarity, figure, target, ruleValues.negativeFormula);
      if (stated.kind === 'number') return pointsOfScores(figure, target.low);
      const scale = stated.kind === 'grade' ? scales.of(stated.grade, indicator.isSurvey ?? false) : null;
      return scale ? pointsOfGrade(figure, indicators.from('score', row), target.low, scale) : '""';
    };
    const year = statedTarget(indicator.sheet, indicator.target, readings);
    const plan = statedTarget(indicator.sheet, indicator.planEnd, readings);
    const inYear = { low: at('year'), high: year.high === null ? null : at('yearHigh'), isGrade: year.isGrade };
    const [low, high] = [indicators.from('low', row), indicators.from('high', row)];
    const isRange = result.target?.kind === 'range';
    const reported = printedActual(at('actual'), result);
    const beforeCell =
      history(indicator.code) ?? readings.number(indicator.sheet, indicator.lastYear.cell, lastYearNumber(indicator));
    const remaining = `${at('year')}-${reported}`;
    const rises = polarityOf(indicator)?.rises ?? false;
    table.add(
      {
        code,
        actual: formula(indicators.from('actual', row)),
        year: formula(year.low),
        yearHigh: year.high === null ? null : formula(year.high),
        progress: formula(of(indicator.target.value, inYear, at('actual'))),
        gap:
          result.target === null || result.target.kind === 'grade'
            ? null
            : formula(when(areNumbers(at('actual'), low), clean(gapFormula(reported, low, isRange ? high : null)))),
        remaining: hasRemaining(indicator)
          ? formula(when(areNumbers(at('actual'), at('year')), clean(rises ? `MAX(0,${remaining})` : remaining)))
          : null,
        lastYear: beforeCell === null ? null : formula(numberOrNothing(beforeCell)),
        change: formula(
          changeOf(result, context, {
            difference: clean(`${reported}-${at('lastYear')}`),
            figures: areNumbers(at('actual'), at('lastYear')),
            low,
            year: at('year'),
          }),
        ),
        forecast: formula(forecastOf(indicator, at('actual'), at('year'), context)),
        prognosis: formula(of(indicator.target.value, inYear, at('forecast'))),
        plan: isStated(indicator.planEnd.value) ? formula(plan.low) : null,
        planProgress: formula(of(indicator.planEnd.value, { ...plan, low: at('plan') }, at('actual'))),
      },
      words.audit.rules.derived,
      {
        progress: result.annualProgress,
        gap: result.gap,
        remaining: result.remaining,
        change: provenChange(result),
        prognosis: result.prognosis,
        planProgress: result.planProgress,
      },
    );
  }
  return table;
}
