import { canonical } from '../../domain/canonical';
import type { AgencyProfile } from '../../domain/agency-profile';
import type { Day } from '../../domain/day';
import { finding, type Finding } from '../../domain/finding';
import type { GradeScale } from '../../domain/main-job/indicator/grade';
import type { Period } from '../../domain/period';
import type { Rules } from '../../domain/settings';
import type { Language } from '../../text/language';
import {
  ceilingBasisWords,
  choose,
  documentFormatWords,
  documentStatusWords,
  flagBasisWords,
  missingTargetWords,
  negativeFormulaWords,
  paperWords,
  parentValueWords,
  ratingScaleWords,
  allowedWords,
  yesNoWords,
} from '../schema/choices';
import { normaliseName, withoutSuffix } from '../schema/names';
import { rangeOfKind, settings, type Setting, type SettingKey } from '../schema/settings';
import { settingsTable } from '../schema/tables';
import { understandDay } from '../values/date';
import { understandPeriod } from '../values/period';
import { editDistance } from './near-headings';
import type { Grid } from './grid';
import { readRows, type TableRows } from './rows';
import type { Row } from './row';

/** What sheet `Pengaturan` says, with the defaults of the dictionary for what it does not. */
export interface Settings {
  language: Language;
  /** Null: not stated. */
  year: number | null;
  /** Null: not stated, or not understood. */
  period: Period | null;
  /** Whether `Periode` says anything. */
  statesPeriod: boolean;
  usesCustomScale: boolean;
  /** `Email Ringkasan`: who gets the letters for the head of the agency; empty when not stated. */
  digestEmail: string;
  /** `Logo`: file name of the picture that is printed; empty: whichever is kept. */
  logo: string;
  /** `Bagikan Otomatis`: who gets a link may read its file. */
  sharesAutomatically: boolean;
  /** `Tanggal DPA`: start of the month for signing agreements; null when not stated. */
  budgetDate: Day | null;
  rules: Omit<Rules, 'year' | 'period' | 'ratingScale'>;
  /** Periods in which a winner of an award cannot win again. */
  winnerCoolDown: number;
  profile: Omit<AgencyProfile, 'today'>;
}

/** Limits that have to be reached; one below this is asked about, because it is hardly meant so low. */
const limits: ReadonlySet<SettingKey> = new Set([
  ...(['minimumAttainment', 'minimumAbsorption', 'agencyAttainmentTarget', 'agencyAbsorptionTarget'] as const),
]);
const LOW_LIMIT = 40;

type SettingColumn = keyof (typeof settingsTable)['columns'];
type ValueRow = Row<SettingColumn>;

/** Lower bounds of the first grade scale (data dictionary, Urutan Predikat). */
const firstScaleBounds = [90, 80, 70, 60, 50, 30, 0];
const defaultGradeOrder = 'AA>A>BB>B>CC>C>D; WTP>WDP>TW>TMP';

/** Grades from best to worst, several scales apart by `;`. */
function gradeScales(order: string): GradeScale[] {
  return order
    .split(';')
    .map((scale) =>
      scale
        .split('>')
        .map((grade) => grade.trim())
        .filter((grade) => grade !== ''),
    )
    .filter((grades) => grades.length > 0)
    .map((grades, index) =>
      index === 0 && grades.length === firstScaleBounds.length ? { grades, lowerBounds: firstScaleBounds } : { grades },
    );
}

/** Letters with their signs, or a few words: `AA`, `A-`, `Sangat Baik`. */
const gradeName = /^\p{L}[\p{L}\d +-]{0,29}$/u;

/** Whether an order can be understood whole: two grades at least in each scale, and each grade once. */
function isOrder(scales: readonly GradeScale[]): boolean {
  const all = scales.flatMap(({ grades }) => grades.map(canonical));
  const areNamed = scales.every(({ grades }) => grades.length > 1 && grades.every((grade) => gradeName.test(grade)));
  return areNamed && scales.length > 0 && new Set(all).size === all.length;
}

/** The rows of the sheet by setting; unknown keys are noted, a repeated key keeps its first row. */
function rowsByKey(rows: readonly ValueRow[]): Partial<Record<SettingKey, ValueRow>> {
  const lookup = new Map<string, SettingKey>();
  for (const key of Object.keys(settings) as SettingKey[]) {
    for (const name of settings[key].all) lookup.set(withoutSuffix(normaliseName(name)), key);
  }
  const found: Partial<Record<SettingKey, ValueRow>> = {};
  for (const row of rows) {
    const name = withoutSuffix(normaliseName(row.text('key')));
    const key = lookup.get(name);
    const earlier = key && found[key];
    if (earlier && row.text('value') !== '' && earlier.text('value') !== row.text('value'))
      row.note('setting-repeated', 'key', {
        setting: row.text('key'),
        used: earlier.text('value'),
        row: earlier.number,
      });
    if (key) found[key] ??= row;
    else row.note('unknown-setting', 'key', { value: row.text('key'), meant: nearestSetting(name) });
  }
  return found;
}

/** The cells of the settings that a sheet states. */
export function settingCells(grid: Grid): Partial<Record<SettingKey, string>> {
  const rows = Object.entries(rowsByKey(readRows(settingsTable, grid).rows));
  return Object.fromEntries(rows.map(([key, row]) => [key, row.cell('value')]));
}

/** The setting whose name is nearest to an unknown one. */
function nearestSetting(name: string): string {
  const far = ({ all }: Setting): number =>
    Math.min(...all.map((one) => editDistance(name, withoutSuffix(normaliseName(one)), 99)));
  const [first, ...others] = Object.values<Setting>(settings);
  return first ? others.reduce((best, one) => (far(one) < far(best) ? one : best), first).id : '';
}

/** Reads single values, noting what cannot be read; the default holds then. */
function reader(rows: Partial<Record<SettingKey, ValueRow>>) {
  const text = (key: SettingKey): string => rows[key]?.optionalText('value') ?? '';
  const unknown = (key: SettingKey, allowed: Record<Language, string[]>): void => {
    const values = { setting: rows[key]?.text('key') ?? '', value: text(key), allowed };
    rows[key]?.note('unknown-setting-value', 'value', values);
  };
  const isInRange = (key: SettingKey, value: number): boolean => {
    const range = rangeOfKind[settings[key].kind];
    if (!range) return true;
    const isBeyond = value < range.low || value > range.high;
    if (!isBeyond && (!range.isWhole || Number.isInteger(value))) return true;
    const [low, high] = [String(range.low), String(range.high)];
    const values = { setting: rows[key]?.text('key') ?? '', value: text(key), low, high };
    rows[key]?.note(isBeyond ? 'setting-out-of-range' : 'setting-not-whole', 'value', values);
    return false;
  };
  return {
    text,
    date: (key: SettingKey): string => {
      const raw = rows[key]?.raw('value');
      return raw instanceof Date ? (understandDay(raw).day ?? '') : text(key);
    },
    day: (key: SettingKey): Day | null => {
      const { day, understood } = understandDay(rows[key]?.raw('value'));
      if (understood || text(key) === '') return day;
      const values = { setting: rows[key]?.text('key') ?? '', value: text(key) };
      rows[key]?.note('unreadable-setting-date', 'value', values);
      return null;
    },
    /** Notes a day outside a year and as many after it as may be; 0: no year is known. */
    belongsTo: (year: number, key: SettingKey, after = 0): void => {
      const { day } = understandDay(rows[key]?.raw('value'));
      const ofYear = Number(day?.slice(0, 4));
      if (day === null || year === 0 || (ofYear >= year && ofYear <= year + after)) return;
      const values = { setting: settings[key].id, day, year };
      rows[key]?.note('setting-date-of-other-year', 'value', values);
    },
    choice: <V extends string>(key: SettingKey, words: Record<V, string>, otherwise: NoInfer<V>): V => {
      if (text(key) === '') return otherwise;
      const value = choose(words, text(key));
      if (!value) unknown(key, allowedWords(words));
      return value ?? otherwise;
    },
    number: (key: SettingKey, otherwise: number): number => {
      if (text(key) === '') return otherwise;
      const value = rows[key]?.figure('value').value ?? null;
      if (value === null) return otherwise;
      if (!isInRange(key, value)) return otherwise;
      if (limits.has(key) && value > 1 && value < LOW_LIMIT)
        rows[key]?.note('low-limit', 'value', { setting: settings[key].id, value });
      if (settings[key].kind === 'percent' && value > 0 && value <= 1) {
        rows[key]?.note('ratio-or-percent', 'value', { code: settings[key].id, value, asPercent: value * 100 });
      }
      return value;
    },
    bound: (key: SettingKey, allowed: readonly number[], otherwise: number): number | null => {
      if (/^(tanpa|none|without)$/i.test(text(key))) return null;
      const value = rows[key]?.figure('value').value ?? otherwise;
      if (allowed.includes(value)) return value;
      unknown(key, { id: [...allowed.map(String), 'tanpa'], en: [...allowed.map(String), 'none'] });
      return otherwise;
    },
    gradeOrder: (key: SettingKey): GradeScale[] => {
      const stated = gradeScales(text(key));
      if (text(key) !== '' && isOrder(stated)) return stated;
      const values = { setting: rows[key]?.text('key') ?? '', value: text(key), example: defaultGradeOrder };
      if (text(key) !== '') rows[key]?.note('unreadable-grade-order', 'value', values);
      return gradeScales(defaultGradeOrder);
    },
    code: (key: SettingKey): string => {
      if (typeof rows[key]?.raw('value') === 'number') rows[key]?.note('number-as-code', 'value', { value: text(key) });
      return text(key);
    },
    language: (key: SettingKey): Language => {
      const word = text(key).toLowerCase();
      if (!['', 'id', 'en'].includes(word)) unknown(key, { id: ['id', 'en'], en: ['id', 'en'] });
      return word === 'en' ? 'en' : 'id';
    },
    period: (key: SettingKey, year: number): Period | null => {
      if (text(key) === '') return null;
      const written = understandPeriod(text(key));
      const isOther = year !== 0 && (written?.year ?? year) !== year;
      if (isOther) rows[key]?.note('period-of-other-year', 'value', { value: text(key), year });
      if (!written)
        unknown(key, {
          id: ['TW I', 'TW II', 'TW III', 'TW IV', 'Januari … Desember', 'Tahunan'],
          en: ['Q1', 'Q2', 'Q3', 'Q4', 'January … December', 'Annual'],
        });
      return written?.period ?? null;
    },
  };
}

/** Reads `Pengaturan`; without the sheet (null) every default holds (data dictionary, Severity). */
export function readSettings(grid: Grid | null): { settings: Settings; findings: Finding[] } {
  const {
    rows,
    findings,
  }: Pick<TableRows<SettingColumn>, 'rows' | 'findings'> = grid
    ? readRows(settingsTable, grid)
    : { rows: [], findings: [] };
  const {
    text,
    date,
    day,
    belongsTo,
    choice,
    number,
    bound,
    period,
    code,
    gradeOrder,
    language: readLanguage,
  } = reader(rowsByKey(rows));
  const year = number('year', 0);
  const language = readLanguage('language');
  for (const key of ['shiftedBudgetDate', 'revisedBudgetDate'] as const) belongsTo(year, key);
  belongsTo(year, 'dataAsOf', 1);
  if (text('year') === '')
    findings.push(finding('missing-year', { sheet: grid?.name ?? settingsTable.id, cell: '' }, {}));
  return {
    findings,
    settings: {
      language,
      year: year === 0 ? null : year,
      period: period('period', year),
      statesPeriod: text('period') !== '',
      winnerCoolDown: number('winnerCoolDown', 3),
      usesCustomScale: choice('ratingScale', ratingScaleWords, 'standard') === 'custom',
      budgetDate: day('budgetDate'),
      digestEmail: text('digestEmail'),
      logo: text('logo'),
      sharesAutomatically: choice('shareAutomatically', yesNoWords, 'no') === 'yes',
      rules: {
        minimumAttainment: number('minimumAttainment', 90),
        minimumAbsorption: number('minimumAbsorption', 90),
        absorptionTargets: [
          number('absorptionTargetQ1', 15),
          number('absorptionTargetQ2', 40),
          number('absorptionTargetQ3', 60),
        ],
        agencyAttainmentTarget: number('agencyAttainmentTarget', 95),
        agencyAbsorptionTarget: number('agencyAbsorptionTarget', 95),
        flagBasis: choice('flagBasis', flagBasisWords, 'both'),
        proportionalTargets: choice('missingTarget', missingTargetWords, 'none') === 'proportional',
        parentValue: choice('parentValue', parentValueWords, 'own'),
        negativeFormula: choice('negativeFormula', negativeFormulaWords, '(2T-R)/T'),
        cap: bound('cap', [100, 110, 120, 150], 100),
        floor: bound('floor', [0], 0),
        ceilingBasis: choice('ceilingBasis', ceilingBasisWords, 'revisedIfAny'),
        ceilingDates: { shifted: day('shiftedBudgetDate'), revised: day('revisedBudgetDate') },
        dataDay: day('dataAsOf'),
        reportingDueDay: number('reportingDueDay', 5),
        gradeScales: gradeOrder('gradeOrder'),
      },
      profile: {
        government: text('government'),
        agency: text('agency'),
        address: text('address'),
        contact: text('contact'),
        place: text('place'),
        head: {
          name: text('headName'),
          id: code('headId'),
          title: text('headTitle'),
          rank: text('headRank'),
          degreeBefore: text('degreeBefore'),
          degreeAfter: text('degreeAfter'),
        },
        planner: {
          name: text('plannerName'),
          id: code('plannerId'),
          title: text('plannerTitle'),
          rank: text('plannerRank'),
        },
        superior: { name: text('superiorName'), title: text('superiorTitle') },
        budgetDocument: text('budgetDocument'),
        dataAsOf: date('dataAsOf'),
        documentStatus: choice('documentStatus', documentStatusWords, 'draft'),
        paper: choice('paper', paperWords, 'A4'),
        signatureSpace: choice('signatureSpace', yesNoWords, 'no') === 'yes',
        initialsBox: choice('initialsBox', yesNoWords, 'no') === 'yes',
        printReferences: choice('printReferences', yesNoWords, 'no') === 'yes',
        numberFormat: text('numberFormat'),
        folder: text('folder'),
        format: choice('format', documentFormatWords, 'google'),
      },
    },
  };
}
