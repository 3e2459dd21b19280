import type { Analysis } from '../../src/domain/main-job/analysis';
import type { Amount, BudgetRow } from '../../src/domain/main-job/budget/budget';
import type { FollowUp } from '../../src/domain/main-job/follow-up';
import type { Indicator } from '../../src/domain/main-job/indicator/indicator';
import type { Actual, Earlier, Located, Target } from '../../src/domain/main-job/indicator/measure';
import type { Reason, RemainderEntry } from '../../src/domain/main-job/budget/remainder';
import type { Unit } from '../../src/domain/main-job/unit/unit';
import type { WrittenPeriod } from '../../src/domain/period';
import { understandPeriod } from '../../src/workbook/values/period';
import { noFormFacts } from '../domain/builders';

/** A value as if read from a cell. */
export const at = <T>(value: T, cell = ''): Located<T> => ({ value, cell });
const missing: Target & Actual = { kind: 'missing' };

export const number = (value: number): { kind: 'number'; value: number } => ({ kind: 'number', value });

export function unit(code: string, name: string, more: Partial<Unit> = {}): Unit {
  return {
    sheet: 'Unit Kerja',
    row: 2,
    code,
    name,
    kind: 'Bidang',
    parent: '',
    parentCell: '',
    weight: at(null),
    head: '',
    headId: '',
    headTitle: '',
    email: '',
    ...more,
  };
}

/** What differs between the indicators of a fixture; targets of TW I–IV, actuals of TW I, II, … */
export interface IndicatorSketch extends Partial<
  Omit<Indicator, 'polarity' | 'target' | 'aggregation' | 'planEnd' | 'lastYear' | 'weight'>
> {
  polarity?: Indicator['polarity']['value'];
  target: number | Target;
  interim?: readonly (number | null)[];
  actuals?: readonly (number | Actual | null)[];
  aggregation?: Indicator['aggregation']['value'];
  planEnd?: number;
  lastYear?: Earlier;
  weight?: number;
}

const targetOf = (value: number | Target | null | undefined): Target =>
  typeof value === 'number' ? number(value) : (value ?? missing);
const actualOf = (value: number | Actual | null | undefined): Actual =>
  typeof value === 'number' ? number(value) : (value ?? missing);

let row = 4;

export function indicator(code: string, unitCode: string, name: string, sketch: IndicatorSketch): Indicator {
  const {
    polarity = 'positive',
    target,
    interim,
    actuals,
    aggregation = 'sum',
    planEnd,
    lastYear,
    weight,
    ...rest
  } = sketch;
  row += 1;
  const interimOf = (index: number) =>
    at(interim ? targetOf(interim[index]) : targetOf(target), `${'JKLM'[index] ?? ''}${row}`);
  const cells = Array.from({ length: 4 }, (_, index) => at(actualOf(actuals?.[index]), `${'DEFG'[index] ?? ''}${row}`));
  return {
    sheet: 'Indikator',
    row,
    code,
    unit: unitCode,
    objective: '',
    name,
    measureUnit: 'orang',
    polarity: at(polarity, `F${row}`),
    target: at(targetOf(target), `I${row}`),
    interimTargets: [interimOf(0), interimOf(1), interimOf(2), interimOf(3)],
    interimKind: 'cumulative',
    aggregation: at(aggregation),
    actualsKind: 'perPeriod',
    frequency: null,
    actual: at(missing),
    reported: { grid: 'quarter', direct: { sheet: 'Realisasi', row, cells } },
    weight: at(weight ?? null),
    level: null,
    kind: '',
    parentIndicator: '',
    programme: '',
    owner: '',
    definition: '',
    dataSource: '',
    evidence: '',
    lastYear: at(lastYear ?? null),
    planEnd: at(planEnd === undefined ? missing : number(planEnd)),
    nationalStandard: at(null),
    toLastYear: at(null),
    standard: { quality: '', index: '', category: '' },
    ...rest,
  };
}

const amount = (value: number | null): Amount => (value === null ? { kind: 'blank' } : number(value));

export function budgetRow(
  code: string,
  description: string,
  more: {
    unit?: string;
    ceiling?: number;
    spent?: number;
    fund?: string;
    kind?: string;
    account?: string;
    physical?: number;
  } = {},
): BudgetRow {
  const blank = at(amount(null));
  row += 1;
  return {
    sheet: 'Anggaran Belanja',
    row,
    code,
    account: more.account ?? '',
    unit: more.unit ?? '',
    description,
    ceilings: { original: at(amount(more.ceiling ?? null), `F${row}`), shifted: blank, revised: blank },
    spent: at(amount(more.spent ?? null), `I${row}`),
    spentToQuarter: [blank, blank, blank, blank],
    cashPlan: [blank, blank, blank, blank],
    spentToMonth: [],
    physical: at(more.physical ?? null),
    physicalToQuarter: [],
    kind: more.kind ?? '',
    fund: more.fund ?? '',
    objectiveCode: { value: '', cell: '' },
    owner: '',
    ofForms: noFormFacts,
  };
}

const aboutOf = (period: string): { about?: WrittenPeriod } => {
  const about = understandPeriod(period);
  return about ? { about } : {};
};

export function followUp(unitCode: string, period: string, more: Partial<FollowUp> = {}): FollowUp {
  row += 1;
  return {
    sheet: 'Tindak Lanjut',
    row,
    number: '1',
    unit: unitCode,
    indicatorCode: '',
    indicatorCell: '',
    period,
    ...aboutOf(period),
    problem: 'Data calon penerima belum termutakhirkan',
    cause: 'Verifikasi lapangan belum terjadwal',
    action: 'Menyusun jadwal verifikasi bersama kecamatan',
    owner: 'Analis Perlindungan Sosial',
    due: '2026-11-30',
    status: 'inProgress',
    finished: null,
    progress: '',
    source: 'Evaluasi',
    ...more,
  };
}

export function remainderEntry(code: string, reason: Reason, value: number, description = ''): RemainderEntry {
  row += 1;
  return {
    sheet: 'Sisa Anggaran',
    row,
    code: at(code),
    unit: '',
    reason: at(reason),
    statedReason: reason,
    amount: at(value),
    period: null,
    description,
  };
}

export const analysis = (indicatorCode: string, more: Partial<Analysis>): Analysis => ({
  indicatorCode,
  period: 'TW III',
  ...aboutOf(more.period ?? 'TW III'),
  drivers: '',
  obstacles: '',
  efforts: '',
  nextSteps: '',
  ...more,
});
