import type { BudgetNode } from '../../../domain/main-job/budget/budget-tree';
import type { Evaluation } from '../../../domain/main-job/evaluation';
import type { RemainderEntry } from '../../../domain/main-job/budget/remainder';
import type { AuditBook } from '../../../shapes/audit-book';
import { texts, type Texts } from '../../../text';
import type { Language } from '../../../text/language';
import type { Grid } from '../../read/grid';
import type { Grids } from '../../read/workbook';
import { actualsTable } from '../../schema/tables';
import type { OutputFrame } from '../output-sheet';
import { auditOrder, type AuditContext } from './audit-context';
import type { MadeTable } from './audit-table';
import { budgetSheet } from './budget-sheet';
import { causesAt, causeSheet } from './cause-sheet';
import { derivedSheet } from './derived-sheet';
import { inSheet, type Expression } from './expressions';
import { checkSheet, frontSheet } from './front-sheet';
import { GradeScales } from './grade-scales';
import { decidingCells } from './guards';
import { indicatorSheet, type IndicatorAudit } from './indicator-sheet';
import { objectiveGroups, objectiveSheet } from './objective-sheet';
import { Readings, type Inexpressible } from './readings';
import { entrySheet, ownEntries, reasonSheet, type EntryAudit } from './remainder-sheet';
import { RuleValues } from './rule-values';
import { unitSheet } from './unit-sheet';

/** The audit workbook as data, and what it holds. */
export interface Audit {
  book: AuditBook;
  /** Figures that a formula gives. */
  figures: number;
  inexpressible: readonly Inexpressible[];
}

/** Figures of a frozen period stand as they were frozen: today's cells need not give them. */
function frozenFigures({ evaluation, words }: AuditContext): Inexpressible[] {
  const { frozen, results } = evaluation;
  if (!frozen) return [];
  return results
    .filter(({ isFrozen }) => isFrozen)
    .map(({ indicator }) => ({
      what: indicator.code,
      place: inSheet(indicator.sheet, `A${indicator.row}`),
      reason: words.audit.frozen(frozen.time),
    }));
}

function contextOf(evaluation: Evaluation, grids: Grids, language: Language): AuditContext {
  const words = texts(language);
  const all = Object.values(grids).filter((grid): grid is Grid => grid !== undefined);
  const readings = new Readings(all, language, words.audit);
  const ruleValues = new RuleValues(evaluation.input.rules, grids.settings ?? null, readings, language, words.audit);
  return { evaluation, grids, readings, ruleValues, words, language, order: auditOrder(evaluation) };
}

/** The budget with the entries that explain its remainder; null: the workbook has none. */
function makeBudget(context: AuditContext): { budget: ReturnType<typeof budgetSheet>; entries: EntryAudit } | null {
  const { budget, remainder } = context.evaluation;
  if (!budget) return null;
  const own = remainder ? ownEntries(budget.tree.nodes, remainder) : new Map<BudgetNode, RemainderEntry[]>();
  const { table, cells } = entrySheet(context, own);
  return { budget: budgetSheet(context, budget, own, cells), entries: table };
}

/** Links from the keys of the input to the rows that they lead to. */
function backLinks(
  { grids, evaluation, order }: AuditContext,
  indicators: IndicatorAudit,
  others: { from: Expression; to: Expression }[],
): AuditBook['backLinks'] {
  const find = decidingCells(actualsTable, grids.actuals);
  const ofActuals = evaluation.results.flatMap(({ indicator }) => {
    const row = order.indicatorRows.get(indicator.code);
    const { direct, numerator, denominator } = indicator.reported ?? {};
    return [direct, numerator, denominator].flatMap((series) => {
      const cell = series ? find(series.row, 'code') : '';
      return series && cell !== '' && row !== undefined
        ? [{ from: inSheet(series.sheet, cell), to: indicators.from('actual', row) }]
        : [];
    });
  });
  return [...others, ...indicators.backLinks('code'), ...ofActuals];
}

/**
 * Makes the audit workbook of an evaluation: sheets of formulas over the cells that it was computed from. Pure; what is made first
 * is what others refer to.
 *
 * @param agency name of the agency, as `Pengaturan` states it
 */
export function makeAudit(evaluation: Evaluation, grids: Grids, agency: string, frame: OutputFrame): Audit {
  const { language } = frame;
  const context = contextOf(evaluation, grids, language);
  const { words, readings, ruleValues } = context;
  const name = agency || words.sheets.agencyFallback;
  const scales = new GradeScales(evaluation.input.rules.gradeScales, language, words.audit);
  const indicators = indicatorSheet(context, scales, objectiveGroups(evaluation));
  const derived = derivedSheet(context, indicators, scales);
  const objectives = objectiveSheet(context, indicators);
  const made = makeBudget(context);
  const budget = made?.budget ?? null;
  const units = unitSheet(context, { indicators, objectives, budget, causesAt: causesAt(context) }, name);
  const causes = causeSheet(context, { indicators, units, objectives }, name);
  const agencyRemainder = units.from('remainder', units.nextRow - 1);
  const reasons = made && evaluation.remainder ? reasonSheet(context, made.entries, agencyRemainder) : null;
  const inexpressible = [...readings.inexpressible, ...frozenFigures(context)];
  const figures: (MadeTable | null | undefined)[] = [
    units,
    causes,
    indicators,
    derived,
    objectives.table,
    budget?.table,
    reasons,
  ];
  const compared = figures.flatMap((table) => (table && !table.isEmpty ? table.compared() : []));
  const sheets: [table: MadeTable | null | undefined, note: keyof Texts['audit']['notes'], frozenColumns: number][] = [
    [frontSheet(context, { indicators, units }, name), 'front', 1],
    [units, 'units', 2],
    [causes, 'causes', 2],
    [indicators, 'indicators', 2],
    [derived, 'derived', 1],
    [objectives.table, 'objectives', 2],
    [budget?.table, 'budget', 3],
    [made?.entries, 'entries', 1],
    [reasons, 'reasons', 2],
    [ruleValues.table, 'rules', 1],
    [scales.table, 'grades', 2],
    [readings.table, 'readings', 1],
    [checkSheet(context, compared, inexpressible), 'check', 1],
  ];
  const title = (sheet: string): string => [frame.product, sheet, frame.period, frame.time].join(' · ');
  const keys = [...units.backLinks('code'), ...(budget?.table.backLinks('code') ?? [])];
  return {
    book: {
      sheets: sheets.flatMap(([table, note, frozenColumns]) =>
        table && !table.isEmpty ? [table.sheet(title(table.name), words.audit.notes[note], frozenColumns)] : [],
      ),
      backLinks: backLinks(context, indicators, [...keys, ...(made?.entries.backLinks('entry') ?? [])]),
    },
    figures: figures.reduce((sum, table) => sum + (table?.figureCount ?? 0), 0),
    inexpressible,
  };
}
