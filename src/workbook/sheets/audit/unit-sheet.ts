import type { Absorption } from '../../../domain/main-job/budget/absorption';
import type { AgencyReport, UnitReport } from '../../../domain/main-job/evaluation';
import type { Judgement } from '../../../domain/main-job/unit/judgement';
import type { Value } from '../../../domain/main-job/unit/unit-value';
import { roundOrNull } from '../../../domain/number';
import { isFullYear } from '../../../domain/period';
import type { AuditCell } from '../../../shapes/audit-book';
import { unitTable } from '../../schema/tables';
import { tones } from '../output-sheet';
import type { AuditContext, OrderedUnit } from './audit-context';
import { AuditTable, FIRST_ROW, type AddOnValues } from './audit-table';
import { asPrinted, inSheet, quoted, when, type Expression } from './expressions';
import { decidingCells, guardOf, type CellFinder } from './guards';
import { outputOfAgency } from './objective-sheet';
import { UnitAttainment } from './unit-attainment';
import { UnitBudget } from './unit-budget';
import {
  formula,
  unitColumns,
  unitFigures,
  type UnitAudit,
  type UnitCells,
  type UnitFigure,
  type UnitKey,
  type UnitSources,
} from './unit-columns';

const efficiencyValue = ({ efficiency }: Judgement): number | null =>
  efficiency.kind === 'value' ? efficiency.value : null;

/** Makes the rows of units, of their mean, and of the agency. */
class UnitRows {
  readonly table: UnitAudit;
  private readonly attainment: UnitAttainment;
  private readonly budget: UnitBudget;
  private readonly reports: ReadonlyMap<string, UnitReport>;
  private readonly find: CellFinder;

  constructor(
    private readonly context: AuditContext,
    private readonly sources: UnitSources,
  ) {
    const { evaluation, language, words, grids } = context;
    this.table = new AuditTable('Audit Unit / Audit Units', unitColumns, unitFigures, language, words.audit.columns);
    this.reports = new Map(evaluation.units.map((report) => [report.value.unit.code, report]));
    this.find = decidingCells(unitTable, grids.units);
    this.attainment = new UnitAttainment(context, sources, this.table);
    this.budget = new UnitBudget(context, sources, this.table);
  }

  /** Efficiency is of a year that has ended and whose spending is known to its end (rule 10). */
  private get hasEfficiency(): boolean {
    const { input, agency } = this.context.evaluation;
    return isFullYear(input.rules.period) && !input.rules.isRunning && !agency.absorption?.isOfEarlierDay;
  }

  /** What is judged: the printed value against the limit in force (rule 8). */
  private judged(row: number, limit: Expression, missing: Expression): UnitCells {
    const at = (key: UnitKey): Expression => this.table.at(key, row);
    const reached =
      `AND(ISNUMBER(${at('mean')}),ISNUMBER(${at('absorption')}),` +
      `INT(N(${at('mean')})*100+0.5000001)/100>=100,${missing}=0)`;
    return {
      printed: formula(asPrinted(at('flagValue'))),
      limit: formula(limit),
      below: formula(
        when(
          `ISNUMBER(${at('printed')})`,
          when(`${at('printed')}<ROUND(${limit}+0.000000001,2)`, quoted(this.context.words.audit.below)),
        ),
      ),
      ...(this.hasEfficiency &&
        this.sources.budget && { efficiency: formula(when(reached, `100-${at('absorption')}`)) }),
    };
  }

  private addOn(
    value: Value & { outputAttainment?: number | null },
    counts: { indicators: number; counted: number } | null,
    absorption: Absorption | null,
    judgement: Judgement | null,
  ): AddOnValues<UnitFigure> {
    const { budget } = this.sources;
    return {
      flagValue: value.flagValue,
      mean: value.meanAttainment,
      printed: roundOrNull(value.flagValue),
      ...(value.outputAttainment !== undefined && { output: value.outputAttainment }),
      ...(counts && { indicators: counts.indicators, assessed: counts.counted }),
      ...(budget &&
        judgement && {
          ceiling: absorption?.ceiling ?? 0,
          spent: absorption?.spent ?? 0,
          remainder: absorption?.remainder ?? 0,
          absorption: absorption?.absorption ?? null,
          absorptionLimit: absorption?.limit ?? null,
          withoutPersonnel: absorption?.withoutPersonnel ?? null,
          ...(budget.hasPhysical && {
            physical: absorption?.physical ?? null,
            deviation: absorption?.deviation ?? null,
          }),
          ...(this.hasEfficiency && { efficiency: efficiencyValue(judgement) }),
        }),
    };
  }

  private causesLink(code: string): AuditCell {
    const to = this.sources.causesAt(code);
    return to === null ? null : { text: this.context.words.audit.seeCauses, to };
  }

  unit(ordered: OrderedUnit): void {
    const { context, table } = this;
    const { unit, row, forming, value } = ordered;
    const { ruleValues, words } = context;
    const { agency } = context.evaluation;
    const isAgency = agency.value.singleUnit?.unit.code === unit.code;
    const report: UnitReport | AgencyReport | undefined = isAgency ? agency : this.reports.get(unit.code);
    const codeCell = this.find(unit.row, 'code');
    table.add(
      {
        code: { text: unit.code, to: inSheet(unit.sheet, codeCell || `A${unit.row}`) },
        name: forming ? { text: unit.name, to: this.sources.indicators.from('code', forming.first) } : unit.name,
        parent: unit.parent,
        ...this.attainment.value(ordered),
        ...this.judged(
          row,
          isAgency ? ruleValues.agencyAttainmentTarget : ruleValues.minimumAttainment,
          table.at('missing', row),
        ),
        ...this.budget.sums(ordered),
        ...this.budget.absorbed(row, isAgency ? ruleValues.agencyAbsorptionTarget : ruleValues.minimumAbsorption),
        causes: this.causesLink(unit.code),
        guard: formula(guardOf(context, unit.sheet, unit.row, this.find, ['code', 'parent'])),
      },
      words.audit.rules.unit,
      // The budget of the unit that is the agency is compared in the agency's own row, which covers rows without a unit, too.
      value && report
        ? this.addOn(value, value.counts, isAgency ? null : report.absorption, isAgency ? null : report.judgement)
        : {},
    );
  }

  mean(): number {
    const { context } = this;
    const { top } = context.order;
    return this.table.add(
      {
        name: context.words.terms.meanOfUnits,
        flagValue: formula(this.attainment.childrenMean(top, 'flagValue')),
        mean: formula(this.attainment.childrenMean(top, 'mean')),
        printed: formula(asPrinted(this.table.at('flagValue', this.table.nextRow))),
      },
      context.words.audit.rules.agency,
      this.addOn(context.evaluation.meanOfUnits, null, null, null),
    );
  }

  /** The agency: the mean over objectives, the single unit that it is, or the mean of the units (rule 6). */
  agency(meanRow: number, name: string): void {
    const { context, table, sources } = this;
    const { evaluation, order, ruleValues, words } = context;
    const { agency } = evaluation;
    const row = table.nextRow;
    const single = agency.value.singleUnit && order.unitRows.get(agency.value.singleUnit.unit.code);
    const { objectives } = sources;
    const overObjectives = (key: 'mean' | 'bounded'): Expression => {
      if (!objectives.rows) return '""';
      const span = objectives.table.spanFrom(key, objectives.rows.first, objectives.rows.last);
      return when(`COUNT(${span})>0`, `AVERAGE(${span})`);
    };
    const isByObjectives = agency.value.formation === 'objectives';
    const last = FIRST_ROW + order.indicators.length - 1;
    const output = isByObjectives
      ? outputOfAgency(sources.indicators, last)
      : single
        ? when(`ISNUMBER(${table.at('output', single)})`, table.at('output', single))
        : null;
    const span = this.sources.indicators.spanFrom('group', FIRST_ROW, Math.max(FIRST_ROW, last));
    const attainments = this.sources.indicators.spanFrom('attainment', FIRST_ROW, Math.max(FIRST_ROW, last));
    table.add(
      {
        code: words.audit.agencyCode,
        name,
        formation: words.terms.agencyFormation[agency.value.formation],
        flagValue: formula(isByObjectives ? overObjectives('bounded') : table.at('flagValue', single ?? meanRow)),
        mean: formula(isByObjectives ? overObjectives('mean') : table.at('mean', single ?? meanRow)),
        output: output === null ? null : formula(output),
        indicators: formula(`SUMPRODUCT(--(${span}<>""))`),
        assessed: formula(`SUMPRODUCT(--(${span}<>""),--ISNUMBER(${attainments}))`),
        missing: formula(this.attainment.missingInAgency(isByObjectives, single ?? null)),
        ...this.judged(row, ruleValues.agencyAttainmentTarget, table.at('missing', row)),
        ...this.budget.agencySums(),
        ...this.budget.absorbed(row, ruleValues.agencyAbsorptionTarget),
        causes: this.causesLink(words.audit.agencyCode),
      },
      words.audit.rules.agency,
      this.addOn(agency.value, agency.value.counts, agency.absorption, agency.judgement),
    );
  }
}

/** Sheet of units: from indicators and budget to what is judged, then their mean and the agency (data dictionary, rules 4–10). */
export function unitSheet(context: AuditContext, sources: UnitSources, agencyName: string): UnitAudit {
  const rows = new UnitRows(context, sources);
  context.order.units.forEach((unit) => rows.unit(unit));
  rows.agency(rows.mean(), agencyName);
  const { table } = rows;
  table.colour('below', (cell) => `LEN(${cell})>0`, { ...tones.bad, bold: true });
  table.colour('absorptionBelow', (cell) => `LEN(${cell})>0`, { ...tones.bad, bold: true });
  table.colour('guard', (cell) => `LEN(${cell})>0`, tones.open);
  return table;
}
