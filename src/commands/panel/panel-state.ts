import { withoutCovered, type Finding } from '../../domain/finding';
import { isOfPeriod, periodPart } from '../../documents/kinds';
import { evaluate } from '../../domain/main-job/evaluation';
import { repairsOf } from '../../domain/questions/repairs';
import { now } from '../../google/session';
import type { Book } from '../../google/spreadsheet';
import { texts } from '../../text';
import { formatPoints } from '../../text/format';
import type { Language } from '../../text/language';
import { confirmationOf, sortFindings, wordFinding } from '../../workbook/finding-words';
import { nameOfRepair } from '../../workbook/prepare/repair-plan';
import { markedPeriod } from '../../workbook/read/marked-period';
import type { Grids, WorkbookData } from '../../workbook/read/workbook';
import type { ReadableSheet } from '../../workbook/schema/input-sheets';
import { names } from '../../workbook/schema/names';
import { dashboardCards, type HeadlineCard } from '../../workbook/sheets/main-job/dashboard-sheet';
import { readLedger } from '../../workbook/sheets/records/ledger-sheet';
import { recordsAmong } from '../../workbook/sheets/records/read-records';
import { formats } from '../../workbook/sheets/output-sheet';
import { periodLabel } from '../../workbook/values/period';
import { tabWithTable } from '../import/foreign-tabs';
import { dayOf, timeOf } from '../run/clock';
import { spokenLanguage } from '../menu/interactive';
import { openArchive, type OpenArchive } from '../run/open-archive';
import { openWorkbook, type OpenWorkbook } from '../run/open-workbook';
import { stoppedRun } from '../run/run-under-way';
import type { TaskContext } from '../run/task';
import { sheetsFor } from '../run/tasks';
import { keepState } from './kept-state';
import { nextOf, obstacleOn, reporting } from './next-step';
import type { PanelDocument, PanelFigure, PanelState, PanelStep, WayToFinding } from './panel';
import type { Task } from '../../text/tasks';
import { figuresAtAGlance } from '../dashboard/update-dashboard';

/** The state shows what the dashboard shows, and the findings of the calculation that it proposes. */
const readAs: readonly Task[] = ['dashboard'];
const alsoRead: readonly ReadableSheet[] = ['remainder'];
/** A sidebar is no report: the sheets have the rest. */
const mostFindings = 50;
const mostDocuments = 50;
const unitReport = names('Rapor Unit / Unit Report');
const absorption = names('Serapan / Absorption');

const figureOf = ({ label, value, format, note, tone }: HeadlineCard, language: Language): PanelFigure => ({
  label,
  note,
  tone,
  value: typeof value === 'number' && format === formats.points ? formatPoints(value, language) : String(value),
});

/** The documents of the ledger, latest first, and whether one of them is about the period. */
function documentsOf(
  ledger: Grids['ledger'],
  rules: WorkbookData['input']['rules'],
  language: Language,
): { made: PanelDocument[]; isMade: boolean } {
  const entries = recordsAmong(readLedger(ledger));
  const { documentStatus } = texts(language).terms;
  const latest = [...entries].sort((a, b) => (a.changed || a.made < b.changed || b.made ? 1 : -1));
  return {
    made: latest.slice(0, mostDocuments).map(({ kind, subject, link, message, status }) => ({
      kind,
      subject,
      link,
      message,
      status: documentStatus[status],
    })),
    isMade: entries.some(({ key }) => isOfPeriod(key, rules, language)),
  };
}

/** Whether a sheet of results was calculated for the period, going by its marker. */
function isCalculated(book: Book, report: typeof unitReport, rules: WorkbookData['input']['rules']): boolean {
  const name = book.sheetNames().find((sheet) => report.all.includes(sheet));
  const [grid] = name === undefined ? [] : book.readSheets([{ name, formats: false }]);
  const marked = markedPeriod(grid?.values[0]?.[0]);
  return marked !== null && periodPart(marked) === periodPart(rules);
}

/** What is there of what an evaluation needs, in the order in which it is done. */
function stepsOf(
  { grids, data, evaluation }: Pick<Parameters<typeof figuresAtAGlance>[0], 'grids' | 'data' | 'evaluation'>,
  errors: number,
  { isCalculated: calculated, hasDocuments }: { isCalculated: boolean; hasDocuments: boolean },
): PanelStep[] {
  const { units, indicators } = data.input;
  const { due, reported } = reporting(evaluation.results);
  const ready = indicators.filter(({ polarity, target }) => polarity.value !== null && target.value.kind !== 'missing');
  const share = (part: number, all: number): Pick<PanelStep, 'isDone' | 'count'> => ({
    isDone: all > 0 && part === all,
    count: `${part}/${all}`,
  });
  return [
    { step: 'units', isDone: units.length > 0, count: String(units.length) },
    { step: 'indicators', ...share(ready.length, indicators.length) },
    { step: 'actuals', ...share(reported.length, due.length) },
    { step: 'budget', isDone: grids.budget !== undefined && (data.input.budget?.length ?? 0) > 0, count: '' },
    { step: 'check', isDone: errors === 0, count: errors > 0 ? String(errors) : '' },
    { step: 'calculate', isDone: calculated && errors === 0, count: '' },
    { step: 'evaluation', isDone: hasDocuments && errors === 0, count: '' },
  ];
}

/** Where one press leads from a finding. What has a cell stands in a sheet that was read. */
function wayTo({ code, sheet, cell, values }: Finding, grids: Grids): WayToFinding {
  if (cell !== '' || Object.values(grids).some((grid) => grid?.name === sheet)) return 'cell';
  return code === 'missing-sheet' && values.module === 'core' ? 'prepare' : null;
}

/** What the state is made of. */
type Computed = Pick<TaskContext, 'grids' | 'data' | 'evaluation'> & { archive: OpenArchive };

/**
 * The state at a glance. The next step is the first that is missing: sheets, clean data, figures of the period, its documents.
 *
 * @param tabOf the tab that waits to be imported, told whether the input sheets are empty
 */
function stateOf(
  { grids, data, evaluation, archive }: Computed,
  language: Language,
  isCalculatedIn: (report: typeof unitReport) => boolean,
  tabOf: (isEmpty: boolean) => string | null,
): PanelState {
  const all = sortFindings(
    withoutCovered([...data.findings, ...evaluation.findings]),
    evaluation.agency.absorption?.ceiling,
  );
  const count = (severity: string): number => all.filter((item) => item.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  const { year, period } = data.input.rules;
  const { made, isMade } = documentsOf(grids.ledger, data.input.rules, data.settings.language);
  const calculated = isCalculatedIn(unitReport);
  const worded = all.slice(0, mostFindings).map((item) => ({
    ...wordFinding(item, language),
    way: wayTo(item, grids),
    canConfirm: confirmationOf(item, language) !== null,
    repairs: repairsOf(item.code).map((repair) => nameOfRepair(repair, data.settings.language)),
    alike: all.filter(({ code }) => code === item.code).length,
  }));
  const first = worded.find(({ severity, sheet, cell }) => severity === 'error' && sheet !== '' && cell !== '');
  const { units, indicators, budget } = data.input;
  const isEmpty = units.length + indicators.length + (budget?.length ?? 0) === 0;
  const tab = tabOf(isEmpty);
  const [next, target] = nextOf(data, grids, evaluation.results, {
    tab,
    isEmpty,
    calculated,
    errors: counts.error,
    first,
    obstacle: (grid) => {
      const item = obstacleOn(grid, all);
      return item && wordFinding(item, language);
    },
    isAbsorbed: () => isCalculatedIn(absorption),
    isMade,
  });
  const figures = figuresAtAGlance({ grids, data, evaluation, archive });
  const stopped = stoppedRun();
  const found = { errors: counts.error, warnings: counts.warning };
  return {
    language,
    agency: data.settings.profile.agency,
    period: `${year} ${periodLabel(period, texts(language).terms)}`,
    time: timeOf(now()).slice(-5),
    next,
    tab,
    interrupted: stopped ? texts(language).panel.interrupted(stopped.command, stopped.time) : '',
    target: target && { sheet: target.sheet, cell: target.cell, place: target.place },
    steps: stepsOf({ grids, data, evaluation }, counts.error, { isCalculated: calculated, hasDocuments: isMade }),
    hasBudget: grids.budget !== undefined,
    figures: counts.error > 0 ? [] : dashboardCards(figures, found, language).map((card) => figureOf(card, language)),
    counts,
    findings: worded,
    documents: made,
  };
}

/** The workbook with everything that the state shows. */
export const openForState = (): OpenWorkbook => openWorkbook(readAs, '', dayOf(now()), alsoRead);

/** The state for the sidebar, computed from the sheets as they stand; nothing is written to them. */
export function panelState(): PanelState {
  const { book, grids, data } = openForState();
  const archive = openArchive(book, data);
  const evaluation = archive.frozen ? evaluate(data.input, archive.frozen) : evaluate(data.input);
  const state = stateOf(
    { grids, data, evaluation, archive },
    spokenLanguage(),
    (report) => isCalculated(book, report, data.input.rules),
    (isEmpty) => tabWithTable(book, isEmpty),
  );
  keepState(state);
  return state;
}

/** Tasks that calculate what the state shows, and nothing else; with *flags* among them they have read nearly all of it. */
const calculating: ReadonlySet<Task> = new Set<Task>(['attainment', 'flags', 'absorption', 'dashboard']);

/** Whether a run of these tasks knows the state when it ends, having read the sheets that it needs (`sheetsOfState`). */
export const knowsState = (tasks: readonly Task[]): boolean =>
  tasks.includes('flags') && tasks.every((task) => calculating.has(task));

/** The sheets from which the state is read. */
export const sheetsOfState = (): ReadableSheet[] => [...sheetsFor(readAs, 'reads'), ...alsoRead];

/** The state as a run leaves it that has calculated, or was stopped by errors: the sidebar need not read the sheets again. */
export function stateAfter({ archive, ...context }: TaskContext, isCalculated: boolean): PanelState | null {
  if (!archive) return null;
  // The person ends on a sheet of results: no table of his own is before him.
  const state = stateOf(
    { ...context, archive },
    context.spoken,
    () => isCalculated,
    () => null,
  );
  keepState(state);
  return state;
}
