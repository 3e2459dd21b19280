import type { EvaluationInput } from '../../domain/main-job/evaluation-input';
import { finding, type Finding, type FindingCode } from '../../domain/finding';
import { namedAsAnother } from '../../domain/named-beside';
import type { Day } from '../../domain/day';
import type { Period } from '../../domain/period';
import type { RatingBand } from '../../domain/main-job/indicator/rating';
import { texts } from '../../text';
import { normaliseName } from '../schema/names';
import { moduleOf } from '../prepare/layout';
import type { Table } from '../schema/table';
import { inputSheets, type InputSheet, type ReadableSheet } from '../schema/input-sheets';
import { settingsTable } from '../schema/tables';
import { understandPeriod } from '../values/period';
import { noActuals, readActuals } from './main-job/actuals';
import { readConfirmations } from './confirmations';
import { readBudget } from './main-job/budget';
import { defaultPeriod, defaultYear } from './main-job/default-period';
import { readFollowUps } from './main-job/follow-ups';
import type { Grid } from './grid';
import { readIndicators } from './main-job/indicators';
import { readAnalyses, readHistory, readHonours, readRatingScale } from './lists';
import { readRemainder } from './main-job/remainder';
import { settingQuestions } from './setting-questions';
import { readSettings, type Settings } from './settings';
import { readUnits, unitFinder } from './main-job/units';
import { Spellings } from './spellings';

/** Finds the sheet of a table among the names of a workbook; a second sheet that also fits is noted. */
export function locateSheet(
  table: Pick<Table, 'all'>,
  sheetNames: readonly string[],
): { name: string | null; others: string[] } {
  const fitting = table.all.flatMap((name) =>
    sheetNames.filter((sheet) => normaliseName(sheet) === normaliseName(name)),
  );
  const [name = null, ...others] = [...new Set(fitting)];
  return { name, others };
}

/** The sheets of the workbook by what they hold; absent where the workbook has none or the command needs none. */
export type Grids = Partial<Record<ReadableSheet, Grid>>;

export interface ReadRequest {
  grids: Grids;
  /** The command cannot do without these. */
  required: readonly InputSheet[];
  /** Sheets whose content counts, others are read for the default period alone; absent: all. */
  checked?: readonly ReadableSheet[];
  /** Period as the user asked for it; empty: as the workbook says. */
  period: string;
  today: Day;
}

export interface WorkbookData {
  settings: Settings;
  input: EvaluationInput;
  findings: Finding[];
}

/** The bands of Permendagri 86/2017 in half-open form, so that no value falls between them (rule 12). */
export function standardScale(language: Settings['language']): RatingBand[] {
  const words = texts(language).terms.ratings;
  return [90, 75, 65, 50, Number.NEGATIVE_INFINITY].map((above, index) => ({ above, rating: words[index] ?? '' }));
}

function missingSheets(grids: Grids, required: readonly InputSheet[]): Finding[] {
  return required
    .filter((key) => !grids[key])
    .map((key) => {
      const sheet = inputSheets[key].table.id;
      return finding('missing-sheet', { sheet, cell: '' }, { sheet, module: moduleOf(key) });
    });
}

/** The sheets with what all of them know of the spelling of codes and names; those that define them come first. */
export function withSpellings(grids: Grids): { grids: Grids; findings: Finding[] } {
  const spellings = new Spellings();
  const entries = Object.keys(inputSheets) as InputSheet[];
  for (const key of entries) {
    const grid = grids[key];
    if (grid) spellings.add(inputSheets[key].table, grid);
  }
  const spelt = entries.flatMap((key) => (grids[key] ? [[key, { ...grids[key], spellings }]] : []));
  return { grids: { ...grids, ...(Object.fromEntries(spelt) as Grids) }, findings: spellings.findings() };
}

/** The sheets with the year that their headings may name. */
function ofYear(grids: Grids, year: number | null): Grids {
  if (year === null) return grids;
  const keys = Object.keys(grids) as ReadableSheet[];
  return Object.fromEntries(keys.map((key) => [key, grids[key] && { ...grids[key], year }]));
}

/** Mistakes of headings after which no row of a sheet is read. */
const unreadable: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'missing-header',
  'missing-column',
  'heading-over-several',
]);

/** A sheet without a word was inserted by a command that ended there: it is none yet. */
const hasWords = (grid: Grids['history']): grid is NonNullable<Grids['history']> =>
  grid?.values.some((row) => row.some((cell) => cell !== '')) ?? false;

/**
 * Turns the sheets of a workbook into the input of the evaluation. Everything that is wrong becomes a finding with its
 * cell; sheets the workbook lacks are empty lists unless they are required.
 */
export function readWorkbook({ grids: given, required, checked, period: requested, today }: ReadRequest): WorkbookData {
  const findings: Finding[] = missingSheets(given, required);
  const keep = <T extends { findings: Finding[] }>(part: T): T => {
    findings.push(...part.findings);
    return part;
  };
  const isChecked = (sheet: ReadableSheet): boolean => checked?.includes(sheet) ?? true;
  const areAssessed = isChecked('indicators');
  const keepAssessed = <T extends { findings: Finding[] }>(part: T): T => (areAssessed ? keep(part) : part);
  const { settings } = keep(readSettings(given.settings ?? null));
  const grids = ofYear(given, settings.year);
  const { units, findings: unitFindings } = grids.units ? keep(readUnits(grids.units)) : { units: [], findings: [] };
  // Without a readable list of units every unit is taken as written: one error is enough to find the cause.
  const isListed = grids.units && !unitFindings.some(({ code }) => unreadable.has(code));
  const find = isListed ? unitFinder(units) : (text: string) => text;
  const actuals = grids.actuals ? readActuals(grids.actuals) : noActuals;
  const { indicators, isRead } = grids.indicators
    ? keepAssessed(readIndicators(grids.indicators, find, actuals))
    : { indicators: [], isRead: false };
  keepAssessed(actuals);
  const codes = isRead ? new Set(indicators.map(({ code }) => code.toLowerCase())) : null;
  const year = settings.year ?? defaultYear(today);
  const { history, named } = hasWords(grids.history) ? keep(readHistory(grids.history)) : { history: [], named: [] };
  keepAssessed({ findings: namedAsAnother([...actuals.named, ...named], indicators) });
  const budget = grids.budget ? keep(readBudget(grids.budget, find)).rows : null;
  const { entries } = grids.remainder ? keep(readRemainder(grids.remainder, find)) : { entries: [] };
  const { followUps } = grids.followUps ? keep(readFollowUps(grids.followUps, find, codes, today)) : { followUps: [] };
  const { analyses } = grids.analyses ? keep(readAnalyses(grids.analyses, codes)) : { analyses: [] };
  const { honours } = grids.honours ? keep(readHonours(grids.honours, find, today)) : { honours: [] };
  const custom = settings.usesCustomScale && grids.ratingScale ? keep(readRatingScale(grids.ratingScale)).scale : [];
  const lacksScale = custom.length === 0 && isChecked('ratingScale');
  findings.push(...settingQuestions(given.settings, settings, { today, lacksScale }));
  const period = choosePeriod(
    { requested, settings, sheet: grids.settings?.name ?? settingsTable.id, year },
    () => defaultPeriod(indicators, year, today),
    findings,
  );
  const ratingScale = custom.length > 0 ? custom : standardScale(settings.language);
  const rules = { ...settings.rules, year, period, ratingScale };
  // A sheet that was not read may hold what a confirmation names.
  const subjects = () => (areAssessed && grids.indicators && isRead && isListed ? [...indicators, ...units] : null);
  const { confirmed } = grids.confirmations
    ? keep(readConfirmations(grids.confirmations, year, subjects()))
    : { confirmed: undefined };
  return {
    settings,
    findings,
    input: {
      rules,
      today,
      periodPlace: { sheet: grids.settings?.name ?? settingsTable.id, cell: '' },
      confirmed,
      units,
      indicators: areAssessed ? indicators : [],
      history,
      budget,
      remainder: entries,
      followUps,
      analyses,
      honours,
    },
  };
}

/** Where a period stands that was asked for: the option of the command line, the same in every language. */
const askedAt = { sheet: '--period', cell: '' };

function choosePeriod(
  { requested, settings, sheet, year }: { requested: string; settings: Settings; sheet: string; year: number },
  derive: () => Period,
  findings: Finding[],
): Period {
  if (requested !== '') {
    const written = understandPeriod(requested);
    if (written && (written.year ?? year) === year) return written.period;
    const ofOther = { value: requested, year };
    if (written) findings.push(finding('period-of-other-year', askedAt, ofOther));
    else findings.push(finding('unknown-period', askedAt, { value: requested }));
  }
  if (settings.period) return settings.period;
  const period = derive();
  if (!settings.statesPeriod) findings.push(finding('default-period', { sheet, cell: '' }, { period }));
  return period;
}
