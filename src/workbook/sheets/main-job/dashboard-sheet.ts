import type { Card, CellBlock, DashboardContent } from '../../../shapes/dashboard-content';
export type { Card, CellBlock, DashboardContent };
import type { DashboardFigures, Headline, UnitBar } from '../../../domain/main-job/dashboard';
import { texts, type Texts } from '../../../text';
import { formatQuantity } from '../../../text/format';
import type { Language } from '../../../text/language';
import { columnLetters } from '../../read/grid';
import { nameIn, names } from '../../schema/names';
import { periodLabel } from '../../values/period';
import { limitLabel } from '../labels';
import {
  formats,
  tones,
  type CellFormat,
  type ChartContent,
  type OutputFrame,
  type OutputValue,
} from '../output-sheet';

/** Sheet `Dasbor`. */
export const dashboardName = 'Dasbor / Dashboard';

/** First row of the numbers behind the charts, which stand beside them. */
const dataRow = 4;
/** Pixels: six columns of cards, or three of them, and fifteen rows. */
const chartSize = { wide: 896, half: 446, height: 305 };
/** Charts stand below the check boxes, each row of them so many rows of cells high. */
const firstChartRow = 14;
const chartHeight = 16;
const longestLabel = 22;
/** So many units fit into half the width with their names. */
const fewUnits = 5;

const colours = { met: '#2e75b6', below: '#c0392b', limit: '#7f7f7f', absorption: '#e0a030', neutral: '#5b7f95' };
const plain = '#eef3f8';

/** A name that a chart can print below a bar: without the kind of unit that it begins with, cut between words. */
function shortName({ name, kind }: UnitBar): string {
  const own = name.toLowerCase().startsWith(`${kind.toLowerCase()} `) ? name.slice(kind.length + 1) : name;
  if (own.length <= longestLabel) return own;
  const cut = own.slice(0, longestLabel);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > longestLabel / 2 ? cut.slice(0, blank) : cut).replace(/[\s,]+$/, '')}…`;
}

function judgedCard(label: string, headline: Headline, words: Texts, language: Language): Card {
  const { value, limit, status } = headline;
  const isJudged = limit !== null && value !== null;
  const said = limitLabel(headline, words, language);
  const note =
    isJudged && status !== 'below' ? words.dashboard.limit(said, `${formatQuantity(limit, language)}%`) : said;
  const background = !isJudged ? plain : status === 'below' ? tones.bad.background : tones.good.background;
  return { label, value: value ?? '–', format: value === null ? formats.text : formats.points, note, background };
}

function countCard(label: string, count: number, note: string): Card {
  return {
    ...{ label, value: count, format: formats.count, note },
    background: count > 0 ? tones.open.background : tones.good.background,
  };
}

/** The headline figures as cards. */
export function dashboardCards(
  figures: DashboardFigures,
  findings: { errors: number; warnings: number },
  language: Language,
): Card[] {
  const words = texts(language);
  const { cards, ...say } = words.dashboard;
  const text = (count: number): string => formatQuantity(count, language);
  const { attainment, absorption, flagged, units, notAssessed, notReported, indicators, overdue, openFollowUps } =
    figures;
  return [
    judgedCard(cards.attainment, attainment, words, language),
    absorption
      ? judgedCard(cards.absorption, absorption, words, language)
      : { label: cards.absorption, value: '–', format: formats.text, note: say.noBudget, background: plain },
    countCard(
      cards.flagged,
      flagged,
      [say.ofUnits(text(units)), ...(notAssessed > 0 ? [words.terms.notAssessed(text(notAssessed))] : [])].join(', '),
    ),
    countCard(cards.notReported, notReported, say.ofIndicators(text(indicators))),
    countCard(cards.overdue, overdue, say.openFollowUps(text(openFollowUps))),
    countCard(
      cards.findings,
      findings.errors + findings.warnings,
      say.findings(text(findings.errors), text(findings.warnings)),
    ),
  ];
}

type Draft = Pick<ChartContent, 'kind' | 'series' | 'isStacked' | 'least'> & {
  key: keyof Texts['dashboard']['charts'];
  headings: string[];
  records: (OutputValue | null)[][];
  format: CellFormat;
  /** First column of its numbers, 1-based. */
  column: number;
  isWide: boolean;
};

function draftsOf({ bars, trend, statuses, wins, absorption }: DashboardFigures, language: Language): Draft[] {
  const { dashboard, terms } = texts(language);
  const { data } = dashboard;
  const met = ({ isBelow, value }: UnitBar): number | null => (isBelow ? null : value);
  const below = ({ isBelow, value }: UnitBar): number | null => (isBelow ? value : null);
  return [
    {
      ...{ key: 'units', kind: 'combo', isStacked: true, isWide: bars.length > fewUnits, column: 8, format: 'points' },
      headings: [data.unit, data.met, data.below, data.limit],
      records: bars.map((bar) => [shortName(bar), met(bar), below(bar), bar.limit]),
      series: [
        { colour: colours.met, labelled: true },
        { colour: colours.below, labelled: true },
        { colour: colours.limit, line: true, dashed: true },
      ],
    },
    {
      ...{ key: 'absorption', kind: 'column', isWide: bars.length > fewUnits, column: 13, format: 'points' },
      headings: [data.unit, data.attainment, data.absorption],
      records: absorption ? bars.map((bar) => [shortName(bar), bar.value, bar.absorption]) : [],
      series: [{ colour: colours.met }, { colour: colours.absorption }],
    },
    {
      ...{ key: 'trend', kind: 'line', isWide: false, column: 17, format: 'points', least: 0 },
      headings: [data.period, data.attainment, data.absorption],
      records: trend.map((point) => [periodLabel(point.period, terms), point.value, point.absorption]),
      series: [
        { colour: colours.met, labelled: true },
        { colour: colours.absorption, labelled: true },
      ],
    },
    {
      ...{ key: 'statuses', kind: 'bar', isWide: false, column: 21, format: 'count' },
      headings: [data.status, data.count],
      records: statuses.map(({ status, count }) => [terms.indicatorStatus[status], count]),
      series: [{ colour: colours.neutral, labelled: true }],
    },
    {
      ...{ key: 'wins', kind: 'bar', isWide: false, column: 24, format: 'count' },
      headings: [data.name, data.wins],
      records: wins.map(({ name, wins: count }) => [name, count]),
      series: [{ colour: colours.absorption, labelled: true }],
    },
  ];
}

/** Where each chart stands: one with many units takes the whole width, the others stand two by two. */
function placesOf(drafts: readonly Draft[]): Pick<ChartContent, 'row' | 'column' | 'width' | 'height'>[] {
  const { wide, half, height } = chartSize;
  let row = firstChartRow;
  let isLeft = true;
  return drafts.map(({ isWide }) => {
    if (isWide && !isLeft) row += chartHeight;
    const place = { row, column: isWide || isLeft ? 1 : 4, width: isWide ? wide : half, height };
    if (isWide || !isLeft) row += chartHeight;
    isLeft = isWide || !isLeft;
    return place;
  });
}

function chartOf(draft: Draft, place: ReturnType<typeof placesOf>[number], title: string): ChartContent {
  const { kind, series, isStacked, least, column, headings, records } = draft;
  const last = columnLetters(column + headings.length - 2);
  return {
    ...{ title, kind, series, isStacked, least, isUpright: kind !== 'bar' },
    range: `${columnLetters(column - 1)}${dataRow}:${last}${dataRow + Math.max(records.length, 1)}`,
    ...place,
    legend: series.length > 1 ? 'bottom' : 'none',
  };
}

/**
 * Lays out `Dasbor`: headline figures in A3:F7, check boxes in A9:C12, charts below, and from column H on the numbers
 * that the charts draw. Everything else of the sheet is the user's.
 *
 * @param agencyName name of the agency, empty when the settings have none
 * @param findings counts over the sheets that were read
 */
export function dashboardSheet(
  figures: DashboardFigures,
  agencyName: string,
  findings: { errors: number; warnings: number },
  frame: OutputFrame,
): DashboardContent {
  const { language } = frame;
  const { dashboard, sheets } = texts(language);
  const name = nameIn(names(dashboardName), language);
  const drafts = draftsOf(figures, language);
  const drawn = drafts.filter(({ records }) => records.length > 0);
  const places = placesOf(drawn);
  const { title, ...labels } = dashboard.ticks;
  return {
    name,
    marker: [frame.product, name, frame.period, frame.time].join(' · '),
    heading: dashboard.heading(agencyName || sheets.agencyFallback, frame.period),
    cards: dashboardCards(figures, findings, language),
    data: drafts.map(({ column, headings, records, format }) => ({
      row: dataRow,
      column,
      rows: [headings, ...records.map((record) => record.map((value) => value ?? ''))],
      formats: [
        headings.map(() => formats.text as string),
        ...records.map((record) => record.map((_, index): string => (index === 0 ? formats.text : formats[format]))),
      ],
    })),
    charts: drawn.flatMap((draft, index) => {
      const place = places[index];
      return place ? [chartOf(draft, place, dashboard.charts[draft.key])] : [];
    }),
    ticks: { title, labels: [labels.calculate, labels.evaluation, labels.board] },
    protection: frame.protection,
  };
}
