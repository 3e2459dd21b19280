import { assessIndicator } from '../../src/domain/main-job/indicator/assess-indicator';
import type { IndicatorResult, LastYear } from '../../src/domain/main-job/indicator/indicator-result';
import type { Amount, BudgetFormFacts, BudgetRow } from '../../src/domain/main-job/budget/budget';
import type { FollowUp } from '../../src/domain/main-job/follow-up';
import type { GradeScale } from '../../src/domain/main-job/indicator/grade';
import type { Indicator } from '../../src/domain/main-job/indicator/indicator';
import type { Actual, Aggregation, Located, Polarity, Target } from '../../src/domain/main-job/indicator/measure';
import type { Grid, Period } from '../../src/domain/period';
import type { RatingBand } from '../../src/domain/main-job/indicator/rating';
import { reasonGroups, type Reason, type RemainderEntry } from '../../src/domain/main-job/budget/remainder';
import type { Rules } from '../../src/domain/settings';
import type { Unit } from '../../src/domain/main-job/unit/unit';

/** A target as a test writes it: a number, a pair for a range, `-`, a grade, or null for an empty cell. */
export type TargetCell = number | readonly [number, number] | string | null;
/** An actual as a test writes it: a number, a grade, a grade with its score, `TW n` for *Diukur di TW n*, or null. */
export type ActualCell = number | string | readonly [string, number] | null;
/** An amount in Rupiah: a number, null or `-` for blank, any other text for a marker such as `belum`. */
export type AmountCell = number | string | null;

export const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
export const quarters = ['TW I', 'TW II', 'TW III', 'TW IV'];

/** The period that its name in the sheet states. */
export function period(name: string): Period {
  if (name === 'Tahunan') return { kind: 'year' };
  if (quarters.includes(name)) return { kind: 'quarter', number: quarters.indexOf(name) + 1 };
  if (!months.includes(name)) throw new Error(`no such period: ${name}`);
  return { kind: 'month', number: months.indexOf(name) + 1 };
}

/** Names of all the periods that a workbook may state. */
export const periodNames = [...months, ...quarters, 'Tahunan'];

export function target(cell: TargetCell): Target {
  if (cell === null) return { kind: 'missing' };
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell !== 'string') return { kind: 'range', low: cell[0], high: cell[1] };
  return cell === '-' || cell.startsWith('Diukur') ? { kind: 'notDue' } : { kind: 'grade', grade: cell };
}

export function actual(cell: ActualCell): Actual {
  if (cell === null) return { kind: 'missing' };
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell !== 'string') return { kind: 'grade', grade: cell[0], score: cell[1] };
  if (quarters.includes(cell)) return { kind: 'missing', dueQuarter: quarters.indexOf(cell) + 1 };
  return { kind: 'grade', grade: cell };
}

export function amount(cell: AmountCell): Amount {
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (cell === '-') return { kind: 'number', value: 0, isNil: true };
  return cell === null || cell === '' ? { kind: 'blank' } : { kind: 'notReported' };
}

const at = <T>(value: T, cell: string): Located<T> => ({ value, cell });

/** Permendagri 86/2017 as rule 12 of the data dictionary closes its gaps. */
export const permendagri: readonly RatingBand[] = [
  { above: 90, rating: 'Sangat Tinggi' },
  { above: 75, rating: 'Tinggi' },
  { above: 65, rating: 'Sedang' },
  { above: 50, rating: 'Rendah' },
  { above: -Infinity, rating: 'Sangat Rendah' },
];

/** The default of `Urutan Predikat`. */
export const gradeScales: readonly GradeScale[] = [
  { grades: ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'], lowerBounds: [90, 80, 70, 60, 50, 30, 0] },
  { grades: ['WTP', 'WDP', 'TW', 'TMP'] },
];

/** The defaults of sheet `Pengaturan`, for the full year unless a period is named. */
export function rules(changes: Partial<Omit<Rules, 'period'>> & { period?: string } = {}): Rules {
  return {
    year: 2025,
    minimumAttainment: 90,
    minimumAbsorption: 90,
    absorptionTargets: [15, 40, 60],
    agencyAttainmentTarget: 95,
    agencyAbsorptionTarget: 95,
    flagBasis: 'both',
    proportionalTargets: false,
    parentValue: 'own',
    negativeFormula: '(2T-R)/T',
    cap: 100,
    floor: 0,
    ratingScale: permendagri,
    ceilingBasis: 'revisedIfAny',
    ceilingDates: { shifted: null, revised: null },
    dataDay: null,
    reportingDueDay: 5,
    gradeScales,
    ...changes,
    period: period(changes.period ?? 'Tahunan'),
  };
}

/** What a test may state about an indicator; everything else is empty, as in a sheet. */
export interface IndicatorCells {
  code?: string;
  unit?: string;
  objective?: string;
  measureUnit?: string;
  polarity?: Polarity | null;
  target?: TargetCell;
  /** `Target TW I`–`TW IV`. */
  interim?: readonly TargetCell[];
  interimKind?: Indicator['interimKind'];
  aggregation?: Aggregation | null;
  actualsKind?: Indicator['actualsKind'];
  frequency?: Indicator['frequency'];
  /** `Indikator.Realisasi` */
  actual?: ActualCell;
  /** A row of `Realisasi` with monthly columns. */
  monthly?: readonly ActualCell[];
  /** A row of `Realisasi` with quarterly columns. */
  quarterly?: readonly ActualCell[];
  /** Rows of `Realisasi` with the components (quarterly unless `componentGrid` says otherwise). */
  numerator?: readonly ActualCell[];
  denominator?: readonly ActualCell[];
  componentGrid?: Grid;
  weight?: number | null;
  level?: Indicator['level'];
  lastYear?: number | null;
  planEnd?: TargetCell;
}

const columns = ['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O'];

function series(cells: readonly ActualCell[], grid: Grid, row: number) {
  const size = grid === 'month' ? 12 : 4;
  const whole = Array.from({ length: size }, (_, index) => cells[index] ?? null);
  return { sheet: 'Realisasi', row, cells: whole.map((cell, index) => at(actual(cell), `${columns[index]}${row}`)) };
}

function reported(cells: IndicatorCells): Indicator['reported'] {
  const grid: Grid = cells.monthly ? 'month' : (cells.componentGrid ?? 'quarter');
  const direct = cells.monthly ?? cells.quarterly;
  if (!direct && !cells.numerator && !cells.denominator) return null;
  return {
    grid,
    ...(direct ? { direct: series(direct, grid, 7) } : {}),
    ...(cells.numerator ? { numerator: series(cells.numerator, grid, 8) } : {}),
    ...(cells.denominator ? { denominator: series(cells.denominator, grid, 9) } : {}),
  };
}

/** An indicator; by default positive, target 100, Akumulasi, of unit `U1`. */
export function indicator(cells: IndicatorCells = {}): Indicator {
  const interim = (index: number): Located<Target> =>
    at(target(cells.interim?.[index] ?? null), `${columns[4 + index]}5`);
  return {
    sheet: 'Indikator',
    row: 5,
    code: cells.code ?? 'I1',
    unit: cells.unit ?? 'U1',
    objective: cells.objective ?? '',
    name: 'Indikator',
    measureUnit: cells.measureUnit ?? 'orang',
    polarity: at(cells.polarity === undefined ? 'positive' : cells.polarity, 'F5'),
    target: at(target(cells.target === undefined ? 100 : cells.target), 'G5'),
    interimTargets: [interim(0), interim(1), interim(2), interim(3)],
    interimKind: cells.interimKind ?? 'cumulative',
    aggregation: at(cells.aggregation === undefined ? 'sum' : cells.aggregation, 'L5'),
    actualsKind: cells.actualsKind ?? 'perPeriod',
    frequency: cells.frequency ?? null,
    actual: at(actual(cells.actual ?? null), 'M5'),
    reported: reported(cells),
    weight: at(cells.weight ?? null, 'O5'),
    level: cells.level ?? null,
    kind: '',
    parentIndicator: '',
    programme: '',
    owner: '',
    definition: '',
    dataSource: '',
    evidence: '',
    lastYear: at(cells.lastYear ?? null, 'P5'),
    planEnd: at(target(cells.planEnd ?? null), 'Q5'),
    nationalStandard: at(null, 'R5'),
    toLastYear: at(null, 'S5'),
    standard: { quality: '', index: '', category: '' },
  };
}

const noHistory: LastYear = { actual: null, target: null };

/** Assesses an indicator as a test states it. */
export function assess(
  cells: IndicatorCells,
  settings: Rules = rules(),
  lastYear: LastYear = noHistory,
): IndicatorResult {
  return assessIndicator(indicator(cells), settings, lastYear);
}

/** An indicator whose attainment is the number given (target 100); null for one that has not reported. */
export function scoring(points: number | null, cells: IndicatorCells = {}, settings: Rules = rules()): IndicatorResult {
  return assess({ target: 100, actual: points, ...cells }, settings);
}

export function unit(code: string, parent = '', weight: number | null = null): Unit {
  return {
    sheet: 'Unit Kerja',
    row: 4,
    code,
    name: `Bidang ${code}`,
    kind: 'Bidang',
    parent,
    parentCell: 'D4',
    weight: at(weight, 'I4'),
    head: '',
    headId: '',
    headTitle: '',
    email: '',
  };
}

/** What a test may state about a row of `Anggaran Belanja`. */
export interface BudgetCells {
  account?: string;
  unit?: string;
  /** `Pagu`, `Pagu Pergeseran`, `Pagu Perubahan`. */
  ceiling?: AmountCell;
  shifted?: AmountCell;
  revised?: AmountCell;
  /** `Realisasi` */
  spent?: AmountCell;
  /** `Realisasi s.d. TW I`–`TW IV`. */
  spentToQuarter?: readonly AmountCell[];
  /** `RAK s.d. TW I`–`TW IV`. */
  plan?: readonly AmountCell[];
  /** `Realisasi s.d. Januari`… */
  spentToMonth?: readonly AmountCell[];
  physical?: number | null;
  /** `Fisik s.d. TW I`–`TW IV`. */
  physicalToQuarter?: readonly (number | null)[];
  fund?: string;
  ofForms?: Partial<BudgetFormFacts>;
  row?: number;
}

const blank: Located<Amount> = { value: { kind: 'blank' }, cell: '' };

/** A budget row that states nothing for the forms. */
export const noFormFacts: BudgetFormFacts = {
  planBudget: blank,
  planSpent: blank,
  contract: blank,
  plannedPhysicalToQuarter: [],
  location: '',
  volume: '',
  method: '',
  provider: '',
};

export function budgetRow(code: string, cells: BudgetCells = {}): BudgetRow {
  const row = cells.row ?? 6;
  const quarterly = (values: readonly AmountCell[] | undefined, from: number): BudgetRow['cashPlan'] => {
    const cell = (index: number): Located<Amount> =>
      at(amount(values?.[index] ?? null), `${columns[from + index]}${row}`);
    return [cell(0), cell(1), cell(2), cell(3)];
  };
  return {
    sheet: 'Anggaran Belanja',
    row,
    code,
    account: cells.account ?? '',
    unit: cells.unit ?? '',
    description: '',
    ceilings: {
      original: at(amount(cells.ceiling ?? null), `AA${row}`),
      shifted: at(amount(cells.shifted ?? null), `AB${row}`),
      revised: at(amount(cells.revised ?? null), `AC${row}`),
    },
    spent: at(amount(cells.spent ?? null), `AD${row}`),
    spentToQuarter: quarterly(cells.spentToQuarter, 0),
    cashPlan: quarterly(cells.plan, 4),
    spentToMonth: (cells.spentToMonth ?? []).map((cell, index) => at(amount(cell), `M${index + 1}`)),
    physical: at(cells.physical ?? null, `AE${row}`),
    physicalToQuarter: (cells.physicalToQuarter ?? []).map((value, index) => at(value, `P${index + 1}`)),
    kind: '',
    fund: cells.fund ?? '',
    objectiveCode: { value: '', cell: '' },
    owner: '',
    ofForms: { ...noFormFacts, ...cells.ofForms },
  };
}

export function remainderEntry(
  code: string,
  reason: string,
  rupiah: number,
  more: Partial<RemainderEntry> = {},
): RemainderEntry {
  const known = (Object.keys(reasonGroups) as Reason[]).find((letter) => letter === reason) ?? null;
  return {
    sheet: 'Sisa Anggaran',
    row: 4,
    code: at(code, 'A4'),
    unit: '',
    reason: at(known, 'C4'),
    statedReason: reason,
    amount: at(rupiah, 'D4'),
    description: '',
    period: null,
    ...more,
  };
}

export function followUp(changes: Partial<FollowUp> = {}): FollowUp {
  return {
    sheet: 'Tindak Lanjut',
    row: 4,
    number: '1',
    unit: 'U1',
    indicatorCode: '',
    indicatorCell: '',
    period: 'TW II',
    problem: 'Verifikasi terlambat',
    cause: '',
    action: 'Verifikasi bersama kecamatan',
    owner: 'Kepala Bidang',
    due: null,
    status: 'notStarted',
    finished: null,
    progress: '',
    source: 'Evaluasi',
    ...changes,
  };
}

/** Codes of the findings, in order. */
export const codesOf = (findings: readonly { code: string }[]): string[] => findings.map(({ code }) => code);
