import type { AgencyReport, UnitReport } from '../../domain/main-job/evaluation';
import type { IndicatorResult } from '../../domain/main-job/indicator/indicator-result';
import { isOverdue } from '../../domain/main-job/follow-up';
import { isFlagged } from '../../domain/main-job/unit/judgement';
import { sum } from '../../domain/number';
import { flaggedUnits } from '../evaluation/agency/summary-part';
import { nodeLabels } from '../evaluation/parts/budget-items';
import { groupsOfUnit, lowItems } from '../evaluation/parts/budget-part';
import { countedResults } from '../evaluation/parts/results-of-unit';
import { figureRows, flagWords, type FigureRow } from '../evaluation/parts/overview-part';
import { budgetRow, codeOf, computed, ofBudget, ofIndicator, ofUnit } from '../figures/sources';
import { fittingCount } from '../fit-lines';
import { points, type Point } from '../view-model';
import type { Writer } from '../writer';
import { chart, isNative, MOST_BARS, type BarChart, type Charted } from './charts';

/** *Ringkasan Pimpinan*: one page for a head with two minutes; the names are the tags of its template. */
export interface BriefPart {
  title: string;
  subject: string;
  figures: FigureRow[];
  charts: BarChart[];
  sections: { title: string; points: Point[] }[];
}

/** So much as one page holds. */
const MOST_POINTS = 3;
const MOST_LINES = 7;
/** Characters of a point on one line. */
const POINT_WIDTH = 88;
/** Lines of text and bars of both charts that stand on the page together, and how few bars still show something. */
const PAGE_LINES = { shaded: 32, native: 27 };
const FEWEST_BARS = 3;
/** Of each list, where the page has no room for more. */
const FEWEST_POINTS = 2;

type Report = UnitReport | AgencyReport;

const attainmentOf = (report: UnitReport): Charted => ({
  name: report.value.unit.name,
  value: [report.value.flagValue, ofUnit(report, 'flagValue')],
  limit: report.judgement.attainment.limit,
});

const absorptionOf = (name: string, report: Report): Charted => ({
  name,
  value: [report.absorption?.absorption ?? null, ofUnit(report, 'absorption')],
  limit: report.judgement.absorption.limit,
});

const indicatorOf = (writer: Writer, result: IndicatorResult): Charted => ({
  name: writer.title(result.indicator),
  value: [result.attainment, ofIndicator(result, 'attainment')],
  limit: writer.rules.minimumAttainment,
});

/** What costs the unit most: of its value, or where only its absorption is below, of its budget; nothing where neither is known. */
function causeOf(writer: Writer, report: UnitReport): string {
  const { t, name, distance, percent, evaluation } = writer;
  if (report.judgement.attainment.status !== 'below' && report.judgement.absorption.status === 'below') {
    const groups = groupsOfUnit(writer, report);
    const [low] = lowItems(groups);
    if (!low) return '';
    const row = budgetRow(evaluation.budget?.tree.nodes ?? [], low.node);
    return t.brief.budgetCause(
      t.frame.quoted(nodeLabels(writer, groups)(low.node)),
      percent(low.absorption.absorption, ofBudget(row, 'absorption')),
    );
  }
  const [first] = report.value.causes;
  return first
    ? t.brief.cause(
        name(first.result.indicator),
        distance(first.points, computed('causes', first.result.indicator.code)),
      )
    : '';
}

/** A flagged unit: for what, and what costs it most. */
const flaggedPoint = (writer: Writer, report: UnitReport): string =>
  writer.t.brief.flagged(
    report.value.unit.name,
    writer.list(flagWords(writer, report.judgement).toLowerCase().split(', ')),
    causeOf(writer, report),
  );

/** The money: ceiling, spent, what lies behind the cash plan. */
function moneyPoints(writer: Writer, report: Report): string[] {
  const { t, rupiah } = writer;
  const { absorption, judgement } = report;
  if (!absorption || absorption.spent === null || absorption.ceiling <= 0) return [];
  const code = codeOf(report);
  const { limit, status } = judgement.absorption;
  const planned = Math.round(((limit ?? 0) / 100) * absorption.ceiling);
  const behind = planned - absorption.spent;
  return [
    t.brief.money(
      rupiah(absorption.spent, ofBudget(code, 'spent')),
      rupiah(absorption.ceiling, ofBudget(code, 'ceiling')),
      rupiah(absorption.remainder, ofBudget(code, 'remainder')),
    ),
    ...(status === 'below' && behind > 0
      ? [t.brief.behind(rupiah(behind, computed('difference', code)), rupiah(planned, computed('amount', code)))]
      : []),
  ];
}

/** What was decided and is late, the longest first. */
function latePoints(writer: Writer, unit: string | null): string[] {
  const { t, evaluation, day } = writer;
  const { followUps, stateDay } = evaluation.input;
  return followUps
    .filter((row) => (unit === null || row.unit === unit) && isOverdue(row, stateDay))
    .sort((one, other) => (one.due ?? '').localeCompare(other.due ?? ''))
    .map((row) => t.brief.late(row.action || row.problem, row.owner, day(row.due)));
}

/** What the reader is asked to decide; each follows from a figure above. */
function decisions(writer: Writer, report: Report, flagged: readonly UnitReport[], late: number): string[] {
  const { t, list, count, isOver } = writer;
  const { notReported } = report.value.counts;
  const withoutPlan = flagged.filter(({ followUps }) => followUps.open === 0);
  const words = t.brief.decide;
  return [
    ...(withoutPlan.length > 0
      ? [
          words.plan(
            list(
              withoutPlan.map(({ value }) => value.unit.name),
              MOST_POINTS,
            ),
          ),
        ]
      : []),
    ...(report.judgement.absorption.status === 'below' ? [isOver ? words.remainder : words.spend] : []),
    ...(late > 0 ? [words.late(count(late, computed('followUps', codeOf(report))))] : []),
    ...(notReported > 0 ? [words.notReported(count(notReported, ofUnit(report, 'notReported')))] : []),
  ];
}

/** The first points of a list; how many more there are is said. */
function shortened({ t, count, figures }: Writer, texts: readonly string[], most: number, of: string): Point[] {
  const lengths = texts.map((text) => figures.plain(text).length);
  const fitting = fittingCount(lengths, POINT_WIDTH, MOST_LINES, most);
  const left = texts.length - fitting;
  const shown = left > 0 ? [...texts.slice(0, fitting), t.brief.more(count(left, computed('rows', of)))] : texts;
  return points(shown);
}

/** How many bars each of two charts has room for below what the sections say; they stand beside a drawing or in shaded cells. */
function barsBeside(writer: Writer, sections: BriefPart['sections']): number {
  const linesOf = (text: string): number => Math.ceil(writer.figures.plain(text).length / POINT_WIDTH);
  const lines = sections.flatMap(({ points: told }) => [1, ...told.map(({ text }) => linesOf(text))]);
  const left = PAGE_LINES[isNative(writer) ? 'native' : 'shaded'] - sum(lines);
  return Math.min(Math.floor(left / 2), MOST_BARS);
}

/** Puts the first page into words: of the agency, or of one unit. */
export function briefPart(writer: Writer, report: Report, subject: string): BriefPart {
  const { t, evaluation, period, fullYear } = writer;
  const words = t.brief;
  const unit = 'unit' in report.value ? report.value.unit.code : null;
  const flagged =
    unit === null
      ? flaggedUnits(evaluation.units)
      : [report as UnitReport].filter(({ judgement }) => isFlagged(judgement.flag));
  const late = latePoints(writer, unit);
  const charted =
    unit === null
      ? evaluation.units.map(attainmentOf)
      : countedResults(evaluation, report as UnitReport).map((result) => indicatorOf(writer, result));
  const absorbed =
    unit === null
      ? evaluation.units.filter(({ absorption }) => absorption).map((one) => absorptionOf(one.value.unit.name, one))
      : [];
  const told: [key: keyof typeof words.sections, texts: readonly string[]][] = [
    ['flagged', flagged.map((one) => flaggedPoint(writer, one))],
    ['money', moneyPoints(writer, report)],
    ['late', late],
    ['decide', decisions(writer, report, flagged, late.length)],
  ];
  const sectionsOf = (most: number): BriefPart['sections'] =>
    told.flatMap(([key, texts]) =>
      texts.length === 0
        ? []
        : [{ title: words.sections[key], points: shortened(writer, texts, most, `${key} ${subject}`) }],
    );
  const full = sectionsOf(MOST_POINTS);
  const sections = barsBeside(writer, full) < FEWEST_BARS ? sectionsOf(FEWEST_POINTS) : full;
  const bars = Math.max(barsBeside(writer, sections), FEWEST_BARS);
  return {
    title: words.title.toUpperCase(),
    subject: words.subject(subject, period.inWords),
    figures: figureRows(writer, report, false).filter(({ limit }) => limit !== ''),
    charts: [
      ...chart(writer, unit === null ? words.charts.units : words.charts.indicators, charted, bars),
      // The agency's own absorption stands above; it is none of its units.
      ...chart(
        writer,
        fullYear ? words.charts.absorptionOfYear : words.charts.absorption,
        absorbed.length > 0 || !report.absorption ? absorbed : [absorptionOf(subject, report)],
        bars,
      ),
    ],
    sections,
  };
}
