import { nameIn, names } from '../../schema/names';
import { AGENCY_CODE } from '../../../domain/main-job/unit/unit';
import type { Cause } from '../../../domain/main-job/unit/unit-value';
import type { AuditContext, OrderedUnit } from './audit-context';
import { AuditTable, FIRST_ROW } from './audit-table';
import { inSheet, type Expression, type Run } from './expressions';
import type { IndicatorAudit } from './indicator-sheet';
import type { ObjectiveAudit } from './objective-sheet';
import type { UnitAudit } from './unit-columns';

const columns = {
  code: { heading: 'Kode / Code', kind: 'words', format: 'text', width: 12 },
  name: { heading: 'Unit', kind: 'words', format: 'text', width: 34 },
  number: { heading: 'Penyebab ke- / Cause No.', kind: 'words', format: 'count', width: 10 },
  indicator: { heading: 'Indikator Kinerja / Indicator', kind: 'words', format: 'text', width: 50 },
  attainment: { heading: 'Capaian (%) / Attainment (%)', format: 'points' },
  bounded: { heading: 'Dibatasi / Bounded', format: 'points', width: 11 },
  share: { heading: 'Bagian pada nilai / Share in Value', format: 'figure' },
  points: { heading: 'Poin hilang / Points Lost', format: 'points' },
} as const;

const CAUSE_SHEET = 'Audit Penyebab / Audit Causes';

type Key = keyof typeof columns;
export type CauseAudit = AuditTable<Key, 'points'>;

/** Where the causes of each unit begin, decided before the sheet is made so that the units can lead there. */
export function causesAt({ evaluation, language }: AuditContext): (code: string) => Expression | null {
  const rows = new Map<string, number>();
  let next = FIRST_ROW;
  for (const { code, causes } of valuesOf(evaluation)) {
    if (causes.length > 0) rows.set(code, next);
    next += causes.length;
  }
  const name = nameIn(names(CAUSE_SHEET), language);
  return (code) => {
    const row = rows.get(code);
    return row === undefined ? null : inSheet(name, `A${row}`);
  };
}

function valuesOf({ units, agency }: AuditContext['evaluation']) {
  const single = agency.value.singleUnit;
  return [
    ...(single ? [{ code: single.unit.code, name: single.unit.name, causes: single.causes }] : []),
    ...units.map(({ value }) => ({ code: value.unit.code, name: value.unit.name, causes: value.causes })),
    { code: AGENCY_CODE, name: '', causes: agency.value.causes },
  ];
}

/** What the shares are worked out from. */
export interface CauseSources {
  indicators: IndicatorAudit;
  units: UnitAudit;
  objectives: { table: ObjectiveAudit; rows: Run | null };
}

class Shares {
  private readonly byCode: ReadonlyMap<string, OrderedUnit>;

  constructor(
    private readonly context: AuditContext,
    private readonly sources: CauseSources,
  ) {
    this.byCode = new Map(context.order.units.map((ordered) => [ordered.unit.code, ordered]));
  }

  /** The share of an indicator in the value of a unit above it; null: in that of the mean of the top-level units. */
  inUnit(cause: Cause, code: string | null): Expression {
    const { indicators, units } = this.sources;
    const { order, evaluation } = this.context;
    const { indicator } = cause.result;
    const factors = [indicators.from('share', order.indicatorRows.get(indicator.code) ?? 0)];
    let unit = this.byCode.get(indicator.unit);
    if (unit?.children && evaluation.input.rules.parentValue === 'weighted') {
      const own = units.from('ownWeight', unit.row);
      factors.push(`${own}/(${own}+${units.from('childWeight', unit.row)})`);
    }
    for (; unit && unit.unit.code !== code; unit = this.byCode.get(unit.unit.parent)) {
      factors.push(units.from('share', unit.row));
    }
    return factors.join('*');
  }

  /** The share of an indicator in the mean over objectives. */
  inObjectives(cause: Cause): Expression {
    const { indicators, objectives } = this.sources;
    const { evaluation, order } = this.context;
    const row = order.indicatorRows.get(cause.result.indicator.code) ?? 0;
    const index = evaluation.objectives.findIndex(({ results }) => results.includes(cause.result));
    const means = objectives.rows ? objectives.table.spanFrom('mean', objectives.rows.first, objectives.rows.last) : '';
    const weights = objectives.table.from('weights', FIRST_ROW + index);
    return `${indicators.from('counted', row)}/${weights}/COUNT(${means})`;
  }
}

/** Sheet of the three causes of each unit and of the agency: what an indicator costs the value, in points (rule 13). */
export function causeSheet(context: AuditContext, sources: CauseSources, agencyName: string): CauseAudit {
  const { evaluation, language, words, order } = context;
  const table: CauseAudit = new AuditTable(CAUSE_SHEET, columns, ['points'], language, words.audit.columns);
  const shares = new Shares(context, sources);
  const { formation, singleUnit } = evaluation.agency.value;
  for (const { code, name, causes } of valuesOf(evaluation)) {
    const shareOf = (cause: Cause): Expression => {
      if (code !== AGENCY_CODE) return shares.inUnit(cause, code);
      return formation === 'objectives'
        ? shares.inObjectives(cause)
        : shares.inUnit(cause, singleUnit?.unit.code ?? null);
    };
    causes.forEach((cause, index) => {
      const row = table.nextRow;
      const { indicator } = cause.result;
      const indicatorRow = order.indicatorRows.get(indicator.code) ?? FIRST_ROW;
      const at = (key: Key): Expression => table.at(key, row);
      const unitRow = code === AGENCY_CODE ? sources.units.nextRow - 1 : (order.unitRows.get(code) ?? FIRST_ROW);
      table.add(
        {
          code: { text: code, to: sources.units.from('code', unitRow) },
          name: name || agencyName,
          number: index + 1,
          indicator: { text: `${indicator.code} ${indicator.name}`, to: sources.indicators.from('code', indicatorRow) },
          attainment: { formula: sources.indicators.from('attainment', indicatorRow) },
          bounded: { formula: sources.indicators.from('bounded', indicatorRow) },
          share: { formula: shareOf(cause) },
          points: { formula: `${at('share')}*(100-${at('bounded')})` },
        },
        words.audit.rules.cause,
        { points: cause.points },
      );
    });
  }
  return table;
}
