import type { Indicator } from '../../../domain/main-job/indicator/indicator';
import type { AuditCell } from '../../../shapes/audit-book';
import { isDue } from '../../../domain/main-job/indicator/due';
import { endsQuarter } from '../../../domain/period';
import { roundPrinted } from '../../../domain/number';
import { indicatorTable } from '../../schema/tables';
import { tones } from '../output-sheet';
import { actualFormula, type ActualFormula } from './actual-formula';
import {
  boundOfGrade,
  caseOfGrade,
  caseOfScores,
  caseOfFigures,
  nearestBound,
  valueByCase,
  type AttainmentCells,
} from './attainment-formula';
import type { AuditContext, OrderedIndicator } from './audit-context';
import { AuditTable } from './audit-table';
import { asPrinted, inSheet, quoted, when, type Expression } from './expressions';
import type { GradeScales } from './grade-scales';
import { decidingCells, guardOf, type CellFinder } from './guards';
import { NO_TARGET, targetFormula, type TargetFormula } from './target-formula';

const columns = {
  code: { heading: 'Kode / Code', kind: 'words', format: 'text', width: 14 },
  name: { heading: 'Indikator Kinerja / Indicator', kind: 'words', format: 'text', width: 40 },
  unit: { heading: 'Unit', kind: 'words', format: 'text', width: 22 },
  role: { heading: 'Dipakai untuk / Used For', kind: 'words', format: 'text', width: 14 },
  actual: { heading: 'Realisasi s.d. periode / Actual to Date', format: 'figure' },
  score: { heading: 'Nilai predikat / Score of Grade', format: 'figure', width: 11 },
  low: { heading: 'Target periode / Target of Period', format: 'figure' },
  high: { heading: 'Batas atas rentang / Upper End of Range', format: 'figure', width: 11 },
  bound: { heading: 'Target yang dibandingkan / Target Compared', format: 'figure' },
  formulaCase: { heading: 'Kasus rumus / Formula Case', format: 'text', width: 20 },
  attainment: { heading: 'Capaian (%) / Attainment (%)', format: 'points' },
  printed: { heading: 'Tercetak / As Printed', format: 'points', width: 11 },
  bounded: { heading: 'Dibatasi / Bounded', format: 'points', width: 11 },
  weight: { heading: 'Bobot / Weight', format: 'figure', width: 9 },
  counted: { heading: 'Bobot terhitung / Weight Counted', format: 'figure', width: 11 },
  share: { heading: 'Bagian / Share', format: 'figure', width: 11 },
  lost: { heading: 'Poin hilang / Points Lost', format: 'points', width: 11 },
  cause: { heading: 'Penyebab ke- / Cause No.', format: 'count', width: 10 },
  group: { heading: 'Kelompok sasaran / Objective Group', kind: 'words', format: 'text', width: 10 },
  actualCells: { heading: 'Sel realisasi / Cells of Actual', kind: 'words', format: 'text', width: 24 },
  targetCells: { heading: 'Sel target / Cells of Target', kind: 'words', format: 'text', width: 18 },
  guard: { heading: 'Dasar rumus / Basis of Formula', format: 'text', width: 16 },
} as const;

type Key = keyof typeof columns;
export type IndicatorAudit = AuditTable<Key, 'attainment' | 'printed'>;

/** Why an indicator is not measured or cannot be computed whatever its figures are; null: its figures decide. */
function settledReason(indicator: Indicator, context: AuditContext): string | null {
  const { cases } = context.words.audit;
  const { period } = context.evaluation.input.rules;
  if (!isDue(indicator.frequency, period)) return cases.notDue;
  if (indicator.reported?.grid === 'quarter' && !endsQuarter(period)) return cases.notDue;
  return indicator.isUnclear || !indicator.polarity.value ? cases.notComputable : null;
}

interface Figures {
  actual: ActualFormula;
  target: TargetFormula;
}

function casesAndValue(
  indicator: Indicator,
  { target }: Figures,
  cells: AttainmentCells,
  context: AuditContext,
  scales: GradeScales,
): { bound: Expression; formulaCase: Expression; value: Expression } {
  const { cases } = context.words.audit;
  const values = valueByCase(cells, cases);
  const polarity = indicator.polarity.value ?? 'positive';
  const settings = { negativeFormula: context.ruleValues.negativeFormula, words: cases };
  if (polarity !== 'grade') {
    const formulaCase = caseOfFigures(polarity, cells, settings);
    return { bound: nearestBound(cells), formulaCase, value: values.ofFigures };
  }
  if (!target.isGrade)
    return { bound: nearestBound(cells), formulaCase: caseOfScores(cells, cases), value: values.ofScores };
  const stated = targetGrade(indicator, context);
  const scale = scales.of(stated, indicator.isSurvey ?? false);
  if (!scale) return { bound: '""', formulaCase: quoted(cases.notComputable), value: '""' };
  return {
    bound: boundOfGrade(cells.low, scale),
    formulaCase: caseOfGrade(cells, scale, cases),
    value: values.ofGrade,
  };
}

/** The grade of the period's target, which chooses the scale. */
function targetGrade({ target, interimTargets }: Indicator, context: AuditContext): string {
  const grades = [target, ...interimTargets].flatMap(({ value }) => (value.kind === 'grade' ? [value.grade] : []));
  return grades[0] ?? String(context.language);
}

/** A text of cells that leads to the first of them. */
function cellsLink(sheet: string, cells: readonly string[]): AuditCell {
  const [first] = cells;
  if (first === undefined || first === '') return null;
  return { text: cells.join('; '), to: inSheet(sheet, first.split(':')[0] ?? first) };
}

/** `Realisasi!D7:F7` leads to its first cell. */
function sourcesLink(sources: readonly string[]): AuditCell {
  const [first = ''] = sources;
  const at = first.lastIndexOf('!');
  return at < 0
    ? null
    : { text: sources.join('; '), to: inSheet(first.slice(0, at), first.slice(at + 1).split(':')[0] ?? '') };
}

const formula = (expression: Expression): AuditCell => ({ formula: expression });

/** Three causes at most, the largest first; ties keep the order of the sheet (data dictionary, rule 13). */
function causeRank(table: IndicatorAudit, { row, block }: OrderedIndicator): Expression {
  const lost = table.at('lost', row);
  const all = `$${table.letter('lost')}$${block.first}:$${table.letter('lost')}$${block.last}`;
  const until = `$${table.letter('lost')}$${block.first}:${lost}`;
  const rank = `(RANK(${lost},${all})+COUNTIF(${until},${lost})-1)`;
  return when(`N(${lost})>=0.005`, when(`${rank}<=3`, rank));
}

/** The number of the rule of a polarity; one without a formula names the rule of all. */
const ruleOf = (rules: Partial<Record<string, string>>, polarity: string | null): string =>
  rules[polarity ?? 'none'] ?? rules['none'] ?? '';

/**
 * Sheet of attainments: a row an indicator, a column a step (data dictionary, rules 1–5; formulas a1–a12), from cells of the input
 * to what it costs its unit.
 */
export function indicatorSheet(
  context: AuditContext,
  scales: GradeScales,
  groupOf: (code: string) => string,
): IndicatorAudit {
  const { evaluation, readings, ruleValues, words, language, order } = context;
  const { rules, units } = evaluation.input;
  const audit = words.audit;
  const table: IndicatorAudit = new AuditTable(
    'Audit Capaian / Audit Attainment',
    columns,
    ['attainment', 'printed'],
    language,
    audit.columns,
  );
  const unitNames = new Map(units.map(({ code, name }) => [code, name]));
  const find: CellFinder = decidingCells(indicatorTable, context.grids.indicators);
  for (const ordered of order.indicators) {
    const { result, row, role, block } = ordered;
    const { indicator } = result;
    const settled = settledReason(indicator, context);
    const isUnclear = indicator.isUnclear ?? false;
    const figures: Figures = {
      actual: actualFormula(indicator, rules.period, readings),
      target: isUnclear ? NO_TARGET : targetFormula(indicator, rules, readings),
    };
    const at = (key: Key): Expression => table.at(key, row);
    const cells: AttainmentCells = {
      actual: at('actual'),
      score: at('score'),
      low: at('low'),
      high: at('high'),
      bound: at('bound'),
      formulaCase: at('formulaCase'),
    };
    const steps = casesAndValue(indicator, figures, cells, context, scales);
    const weight = readings.number(indicator.sheet, indicator.weight.cell, indicator.weight.value);
    const spanOf = (key: Key): Expression => `$${table.letter(key)}$${block.first}:$${table.letter(key)}$${block.last}`;
    const unitRow = order.unitRows.get(indicator.unit);
    const unitName = unitNames.get(indicator.unit) ?? indicator.unit;
    const isMean = role !== 'region';
    const { high } = figures.target;
    table.add(
      {
        code: { text: indicator.code, to: inSheet(indicator.sheet, find(indicator.row, 'code')) },
        name: indicator.name,
        unit: unitRow === undefined ? unitName : { text: unitName, to: inSheet(audit.unitSheet, `A${unitRow}`) },
        role: audit.roles[role],
        actual: formula(figures.actual.actual),
        score: figures.actual.score === null ? null : formula(figures.actual.score),
        low: formula(figures.target.low),
        high: high === null ? null : formula(when(`${at('low')}=""`, '""', high)),
        bound: formula(steps.bound),
        formulaCase: settled === null ? formula(steps.formulaCase) : settled,
        attainment: formula(settled === null ? steps.value : when(`${at('formulaCase')}=${quoted(settled)}`, '""')),
        printed: formula(asPrinted(at('attainment'))),
        bounded: formula(
          when(`ISNUMBER(${at('attainment')})`, `MAX(${ruleValues.floor},MIN(${ruleValues.cap},${at('attainment')}))`),
        ),
        weight: weight === null ? 1 : formula(when(`ISNUMBER(${weight})`, weight, '1')),
        counted: formula(when(`ISNUMBER(${at('attainment')})`, at('weight'), '0')),
        share: isMean
          ? formula(when(`SUM(${spanOf('counted')})>0`, `${at('counted')}/SUM(${spanOf('counted')})`))
          : null,
        lost:
          role === 'forming'
            ? formula(
                when(
                  `AND(ISNUMBER(${at('share')}),ISNUMBER(${at('bounded')}))`,
                  `${at('share')}*(100-${at('bounded')})`,
                ),
              )
            : null,
        cause: role === 'forming' ? formula(causeRank(table, ordered)) : null,
        group: groupOf(indicator.code),
        actualCells: sourcesLink(result.toDate.sources),
        targetCells:
          result.periodTarget.kind === 'target' ? cellsLink(indicator.sheet, result.periodTarget.cells) : null,
        guard: formula(guardOf(context, indicator.sheet, indicator.row, find, GUARDED)),
      },
      ruleOf(audit.rules.attainment, indicator.polarity.value),
      {
        attainment: result.attainment,
        printed: result.attainment === null ? null : roundPrinted(result.attainment),
      },
    );
  }
  table.colour('cause', (cell) => `N(${cell})>0`, { ...tones.bad, bold: true });
  table.colour('guard', (cell) => `LEN(${cell})>0`, tones.open);
  return table;
}

/** Columns whose words decide which formula a row has. */
const GUARDED = [
  ...(['code', 'unit', 'objective', 'polarity', 'aggregation', 'level'] as const),
  ...(['interimKind', 'actualsKind', 'frequency', 'measureUnit'] as const),
];
