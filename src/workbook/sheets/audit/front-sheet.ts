import { AGENCY_CODE } from '../../../domain/main-job/unit/unit';
import { isFlagged } from '../../../domain/main-job/unit/judgement';
import type { Cause } from '../../../domain/main-job/unit/unit-value';
import type { AuditCell } from '../../../shapes/audit-book';
import { tones } from '../output-sheet';
import type { AuditContext } from './audit-context';
import { AuditTable, FIRST_ROW, type Compared } from './audit-table';
import type { Expression } from './expressions';
import type { IndicatorAudit } from './indicator-sheet';
import type { Inexpressible } from './readings';
import type { UnitAudit } from './unit-columns';

const cause = { kind: 'words', format: 'text', width: 30 } as const;
const columns = {
  name: { heading: 'Unit', kind: 'words', format: 'text', width: 38 },
  value: { heading: 'Nilai Penandaan (%) / Flag Value (%)', format: 'points', width: 12 },
  limit: { heading: 'Batas Capaian (%) / Attainment Limit (%)', format: 'points', width: 11 },
  below: { heading: 'Capaian / Attainment', format: 'text', width: 14 },
  absorption: { heading: 'Serapan (%) / Absorption (%)', format: 'points', width: 12 },
  absorptionLimit: { heading: 'Batas Serapan (%) / Absorption Limit (%)', format: 'points', width: 11 },
  absorptionBelow: { heading: 'Serapan / Absorption', format: 'text', width: 14 },
  first: { heading: 'Penyebab 1 / Cause 1', ...cause },
  second: { heading: 'Penyebab 2 / Cause 2', ...cause },
  third: { heading: 'Penyebab 3 / Cause 3', ...cause },
} as const;

type Key = keyof typeof columns;
export type FrontAudit = AuditTable<Key, never>;

const formula = (expression: Expression): AuditCell => ({ formula: expression });

/** What a column of the sheet shows of a row of the units, which prints and judges it. */
const shown = {
  value: 'printed',
  limit: 'limit',
  below: 'below',
  absorption: 'absorptionPrinted',
  absorptionLimit: 'absorptionLimit',
  absorptionBelow: 'absorptionBelow',
} as const;

/** First sheet: the units, flagged ones first, each with the way to its steps and to its three causes. */
export function frontSheet(
  context: AuditContext,
  sources: { indicators: IndicatorAudit; units: UnitAudit },
  agencyName: string,
): FrontAudit {
  const { evaluation, language, words, order } = context;
  const { rules } = words.audit;
  const table: FrontAudit = new AuditTable('Audit', columns, [], language, words.audit.columns);
  const causeCell = (one: Cause | undefined): AuditCell => {
    if (!one) return null;
    const { code, name } = one.result.indicator;
    return {
      text: `${code} ${name}`,
      to: sources.indicators.from('attainment', order.indicatorRows.get(code) ?? FIRST_ROW),
    };
  };
  const add = (name: string, row: number, causes: readonly Cause[], rule: string): void => {
    const figures = Object.fromEntries(
      Object.entries(shown).map(([key, from]) => {
        const cell = sources.units.from(from, row);
        return [
          key,
          formula(from === 'below' || from === 'absorptionBelow' ? `${cell}&""` : `IF(${cell}="","",${cell})`),
        ];
      }),
    ) as Partial<Record<Key, AuditCell>>;
    const [first, second, third] = causes.map(causeCell);
    table.add(
      { name: { text: name, to: sources.units.from('flagValue', row) }, ...figures, first, second, third },
      rule,
    );
  };
  const isMarked = ({ judgement }: (typeof evaluation.units)[number]): boolean => isFlagged(judgement.flag);
  const ordered = [...evaluation.units.filter(isMarked), ...evaluation.units.filter((unit) => !isMarked(unit))];
  add(agencyName || AGENCY_CODE, sources.units.nextRow - 1, evaluation.agency.value.causes, rules.agency);
  for (const { value } of ordered) {
    add(value.unit.name, order.unitRows.get(value.unit.code) ?? FIRST_ROW, value.causes, rules.unit);
  }
  table.colour('below', (cell) => `LEN(${cell})>0`, { ...tones.bad, bold: true });
  table.colour('absorptionBelow', (cell) => `LEN(${cell})>0`, { ...tones.bad, bold: true });
  return table;
}

const checkColumns = {
  what: { heading: 'Angka / Figure', kind: 'words', format: 'text', width: 60 },
  count: { heading: 'Jumlah angka / Figures', format: 'count', width: 12 },
  difference: { heading: 'Selisih terbesar / Largest Difference', format: 'difference', width: 16 },
  reason: { heading: 'Alasan tanpa rumus / Reason for No Formula', kind: 'words', format: 'text', width: 70 },
} as const;

export type CheckAudit = AuditTable<keyof typeof checkColumns, never>;

/** Last sheet: how many figures agree, and the figures that no formula expresses, each with its reason. */
export function checkSheet(
  context: AuditContext,
  compared: readonly Compared[],
  inexpressible: readonly Inexpressible[],
): CheckAudit {
  const { language, words } = context;
  const table: CheckAudit = new AuditTable(
    'Audit Selisih / Audit Differences',
    checkColumns,
    [],
    language,
    words.audit.columns,
  );
  for (const { figure, sheet, addOn, differences } of compared) {
    table.add({
      what: `${sheet} · ${figure}`,
      count: { formula: `COUNT(${addOn})` },
      difference: { formula: `MAX(0,MAX(${differences}),-MIN(${differences}))` },
    });
  }
  table.add({ what: words.audit.withoutFormula, count: inexpressible.length });
  for (const { what, place, reason } of inexpressible) table.add({ what: { text: what, to: place }, reason });
  table.colour('difference', (cell) => `N(${cell})>0.000001`, tones.bad);
  return table;
}
