import type { RunSummary, Severity, SummaryFinding, SummaryUnit } from '../../src/commands/run/summary';
import type { Language } from '../../src/text/language';
import type { TerminalText } from './language';
import { tasksOf } from '../../src/text/tasks';
import { fit, points, wrap, type Paint } from './layout';

/** What the command adds to a summary. */
export interface RunFacts {
  /** Path of the workbook written, as the user would type it; null when none was. */
  output: string | null;
  milliseconds: number;
  serviceCalls: number;
}

export interface Screen {
  text: TerminalText;
  language: Language;
  paint: Paint;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** How many findings are shown, in the order of what they cost; the sheet has them all. */
const SHOWN = 10;
const SHOWN_DOCUMENTS = 5;
/** Mark, unit and four figures fill a line with the spaces between them; what is below its limit stands in the next one. */
const UNIT_WIDTH = 38;
const FIGURE_WIDTH = 9;
/** Lines of what cost a unit most; names of indicators may be long, and the sheet has them whole. */
const CAUSE_LINES = 4;

function figureCells(unit: SummaryUnit, language: Language): string {
  const figures = [unit.value, unit.meanAttainment, unit.absorption].map((value) => points(value, language));
  return [...figures, `${unit.counted}/${unit.indicators}`].map((cell) => cell.padStart(FIGURE_WIDTH)).join(' ');
}

/** The first lines of a text; what is left out is marked. */
const firstLines = (lines: string[], most: number): string[] =>
  lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]} …`] : lines;

function unitLines(unit: SummaryUnit, { text, language, paint }: Screen): string[] {
  const name = `${'  '.repeat(unit.depth)}${unit.code} ${unit.name}`;
  // `fit` draws spaces together; the indent of the tree is put before it.
  const indent = '  '.repeat(Math.min(unit.depth, 5));
  const row = `${unit.flag ? '!' : ' '} ${indent}${fit(name.trim(), UNIT_WIDTH - indent.length)} `;
  const line = `${row}${figureCells(unit, language)}`;
  const inset = ' '.repeat(indent.length + 4);
  const reasons = [
    ...(unit.flag ? [`${inset}${text.columns.flag}: ${unit.flag}`] : []),
    ...(unit.flag && unit.causes ? firstLines(wrap(`${text.causes} ${unit.causes}`, inset), CAUSE_LINES) : []),
    ...(unit.notReported > 0 ? [inset + text.notReported(unit.notReported)] : []),
  ];
  return [unit.flag ? paint.red(line) : line, ...reasons.map(paint.dim)];
}

function headLine({ text, paint }: Screen): string {
  const { unit, value, mean, absorption, counted } = text.columns;
  const figures = [value, mean, absorption, counted].map((cell) => cell.padStart(FIGURE_WIDTH)).join(' ');
  return paint.bold(`  ${fit(unit, UNIT_WIDTH)} ${figures}`);
}

function figureLines(summary: RunSummary, screen: Screen): string[] {
  const { agency, units } = summary;
  const { text, paint } = screen;
  const title = text.title(agency?.name || text.agencyFallback, summary.period, summary.year);
  const lines = [...wrap(title, '').map(paint.bold), ''];
  // Awards and schedules have figures of their own; a table of units without any would only be in the way.
  if ((units.length === 0 && !agency) || !summary.tasks.some((task) => tasksOf('main').includes(task))) return lines;
  lines.push(headLine(screen), ...units.flatMap((unit) => unitLines(unit, screen)));
  if (agency) {
    lines.push(
      ...unitLines({ ...agency, depth: 0 }, screen).map((line, index) => (index === 0 ? paint.bold(line) : line)),
    );
    if (agency.formedFrom) lines.push(...wrap(text.formedFrom(agency.formedFrom), '    ').map(paint.dim));
  }
  const flagged = units.filter((unit) => unit.flag !== '').length;
  return [...lines, '', text.flagged(flagged, units.length), ''];
}

/** Findings whose advice names the menu, which a terminal has not. */
const leadToMenu: ReadonlySet<string> = new Set(['missing-sheet', 'nothing-to-print']);

/** A finding, with its advice unless the next one has the same, below which it stands for both. */
function findingLines(finding: SummaryFinding, next: SummaryFinding | undefined, { text, paint }: Screen): string[] {
  const { place, message } = finding;
  const lines = wrap(place === '' ? message : `${place}: ${message}`, '    ');
  if (next?.advice === finding.advice) return lines;
  const told = leadToMenu.has(finding.code) ? `${finding.advice} ${text.menuCommand}` : finding.advice;
  const advice = told === '' ? [] : wrap(`${text.advice} ${told}`, '      ').map(paint.dim);
  return [...lines, ...advice];
}

/** The findings by severity: how many of each, and the first ones of all. */
function findingsReport(summary: RunSummary, screen: Screen): string[] {
  const { text, paint } = screen;
  if (summary.findings.length === 0) return [text.noFindings];
  const colours: Record<Severity, (line: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.dim,
  };
  const shown = summary.findings.slice(0, SHOWN);
  const of = (list: readonly SummaryFinding[], severity: Severity) => list.filter((item) => item.severity === severity);
  const groups = SEVERITIES.flatMap((severity) => {
    const count = of(summary.findings, severity).length;
    if (count === 0) return [];
    return [
      colours[severity](`  ${text.severities[severity]}: ${count}`),
      ...of(shown, severity).flatMap((finding, at, all) => findingLines(finding, all[at + 1], screen)),
    ];
  });
  const rest = summary.findings.length - shown.length;
  if (rest > 0) groups.push(paint.dim(`  ${summary.ok ? text.moreFindings(rest) : text.moreErrors(rest)}`));
  return [text.findings, ...groups];
}

/** Whether a file is no workbook of ours but a table that was brought along: several of the core sheets are not there. */
const isForeign = ({ findings }: RunSummary): boolean =>
  findings.filter(({ code }) => code === 'missing-sheet').length > 1;

function documentLines(summary: RunSummary, { text, paint }: Screen): string[] {
  const { documents } = summary;
  if (documents.length === 0) return [];
  const rest = documents.length - SHOWN_DOCUMENTS;
  const shown = documents.slice(0, SHOWN_DOCUMENTS).map(({ status, link, name, message }) => {
    const line = `  ${[status, link || name].filter((part) => part !== '').join(': ')}`;
    return wrap(message === '' ? line.trim() : `${line.trim()} (${message})`, '  ').join('\n');
  });
  return [
    text.documents(documents.length),
    ...shown,
    ...(rest > 0 ? [paint.dim(`  ${text.moreDocuments(rest)}`)] : []),
  ];
}

/** What tasks tell beside units and findings: a title and its lines. */
function highlightLines({ highlights }: RunSummary, { paint }: Screen): string[] {
  return highlights.flatMap(({ title, lines }) => [
    paint.bold(title),
    ...lines.flatMap((line) => wrap(line, '  ')),
    '',
  ]);
}

/** The whole report of a finished run, as lines; `ok: false` gives the findings alone. */
export function summaryReport(summary: RunSummary, facts: RunFacts, screen: Screen): string[] {
  const { text, language } = screen;
  const seconds = (facts.milliseconds / 1000).toLocaleString(language, { maximumFractionDigits: 1 });
  const took = text.took(seconds, facts.serviceCalls);
  // The self-test runs no task; what it found is in its own lines.
  if (summary.tasks.length === 0) return [...highlightLines(summary, screen), took];
  if (!summary.ok) {
    const hint = isForeign(summary) ? [...wrap(text.ownTable, ''), `  ${text.importCommand}`, ''] : [];
    return [...wrap(text.stopped, '').map(screen.paint.red), '', ...hint, ...findingsReport(summary, screen), '', took];
  }
  const documents = documentLines(summary, screen);
  return [
    ...figureLines(summary, screen),
    ...highlightLines(summary, screen),
    ...findingsReport(summary, screen),
    '',
    ...documents,
    ...(documents.length > 0 ? [''] : []),
    // A dry run writes none.
    ...(summary.sheetsWritten.length > 0 ? wrap(text.sheets(summary.sheetsWritten.join(', ')), '') : []),
    ...(facts.output === null ? [] : [text.written(facts.output)]),
    took,
  ];
}
