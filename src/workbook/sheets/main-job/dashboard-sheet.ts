import type { Card, CellBlock, DashboardContent, FigureLeads, ReportLead } from '../../../shapes/dashboard-content';
export type { Card, CellBlock, DashboardContent };
import type { DashboardFigures, Headline } from '../../../domain/main-job/dashboard';
import { dashboardLayout, dashboardPixels, dashboardRowPixels } from '../../../shapes/dashboard-layout';
import { texts, type Texts } from '../../../text';
import { formatPoints, formatQuantity } from '../../../text/format';
import { textWidth, wrappedLines } from '../../../text/text-width';
import type { Language } from '../../../text/language';
import { columnLetters } from '../../../shapes/a1';
import { nameIn, names } from '../../schema/names';
import { periodLabel } from '../../values/period';
import { limitLabel } from '../labels';
import { barRecords, leftOut, type ChartRecords } from './dashboard-bars';
import { FIRST_RECORD, formats, tones, type CellFormat, type ChartContent, type OutputFrame } from '../output-sheet';

/** Sheet `Dasbor`. */
export const dashboardName = 'Dasbor / Dashboard';

/** What says more about a headline. */
const leads = {
  units: 'Rapor Unit / Unit Report',
  attainment: 'Capaian / Attainment',
  absorption: 'Serapan / Absorption',
  followUps: 'Tindak Lanjut / Follow-up',
  findings: 'Hasil Periksa Data / Data Check',
} as const;

/** A page, or a file beside the workbook; anything else that a cell may hold leads nowhere. */
const isAddress = /^https:\/\/|^[^:]+$/;

/** First row of the numbers behind the charts. */
const dataRow = 4;
/**
 * Pixels of charts: across, or two side by side; what a bar needs, with each further line of its name, and what stands around the
 * bars. Names take a share of the width, in type of a size.
 */
const chartSize = { wide: 640, half: 316, height: 260, bar: 34, line: 14, around: 100, names: 0.36, type: 11 };
const MOST_LINES = 4;

const colours = {
  ...{
    met: '#2e75b6',
    above: '#9dc3e6',
    below: '#c0392b',
    missing: '#f2c4bf',
    absorption: '#e0a030',
    neutral: '#5b7f95',
  },
};
const plain = '#eef3f8';

function judgedCard(label: string, headline: Headline, leadsTo: string, words: Texts, language: Language): Card {
  const { value, limit, status } = headline;
  const isJudged = limit !== null && value !== null;
  const said = limitLabel(headline, words, language);
  const note =
    isJudged && status !== 'below' ? words.dashboard.limit(said, `${formatQuantity(limit, language)}%`) : said;
  const background = !isJudged ? plain : status === 'below' ? tones.bad.background : tones.good.background;
  return {
    label,
    value: value ?? '–',
    format: value === null ? formats.text : formats.points,
    note,
    background,
    leadsTo,
  };
}

/** @param of how many there are that could count; none of nothing is no good news. Absent: none is good in any case */
function countCard(label: string, count: number, note: string, leadsTo: string, of = 1): Card {
  const none = of > 0 ? tones.good.background : plain;
  return {
    ...{ label, value: count, format: formats.count, note, leadsTo },
    background: count > 0 ? tones.open.background : none,
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
  const to = (sheet: keyof typeof leads): string => nameIn(names(leads[sheet]), language);
  const { attainment, absorption, flagged, units, notAssessed, notReported, indicators, ...rest } = figures;
  const unassessed = words.terms.notAssessed(text(notAssessed));
  return [
    judgedCard(cards.attainment, attainment, to('units'), words, language),
    absorption
      ? judgedCard(cards.absorption, absorption, to('absorption'), words, language)
      : {
          label: cards.absorption,
          value: '–',
          format: formats.text,
          note: say.noBudget,
          background: plain,
          leadsTo: '',
        },
    countCard(
      cards.flagged,
      flagged,
      notAssessed > 0 ? `${say.ofAssessed(text(units))}, ${unassessed}` : say.ofUnits(text(units)),
      to('units'),
      units,
    ),
    countCard(cards.notReported, notReported, say.ofIndicators(text(indicators)), to('attainment'), indicators),
    countCard(cards.overdue, rest.overdue, say.openFollowUps(text(rest.openFollowUps)), to('followUps')),
    countCard(
      cards.findings,
      findings.errors + findings.warnings,
      say.findings(text(findings.errors), text(findings.warnings)),
      to('findings'),
    ),
  ];
}

type Draft = Pick<ChartContent, 'kind' | 'series' | 'isStacked' | 'least'> & {
  key: keyof Texts['dashboard']['charts'];
  headings: string[];
  records: ChartRecords;
  format: CellFormat;
  /** First column of its numbers, 1-based. */
  column: number;
  isWide: boolean;
};

function draftsOf({ bars, trend, statuses, wins, absorption }: DashboardFigures, language: Language): Draft[] {
  const { dashboard, terms } = texts(language);
  const { data } = dashboard;
  const { data: first } = dashboardLayout;
  const pieces = [data.upToLimit, data.aboveLimit, data.below, data.missing];
  const broken = [colours.met, colours.above, colours.below, colours.missing].map((colour) => ({ colour }));
  return [
    {
      ...{ key: 'units', kind: 'bar', isStacked: true, isWide: true, column: first, format: 'points', least: 0 },
      headings: [data.unit, ...pieces],
      records: barRecords(bars.value, ({ value, limit }) => ({ value, limit }), language),
      series: broken,
    },
    {
      ...{
        key: 'absorption',
        kind: 'bar',
        isStacked: true,
        isWide: true,
        column: first + 6,
        format: 'points',
        least: 0,
      },
      headings: [data.unit, ...pieces],
      records: absorption
        ? barRecords(bars.absorption, (bar) => ({ value: bar.absorption, limit: bar.absorptionLimit }), language)
        : [],
      series: broken,
    },
    {
      ...{ key: 'trend', kind: 'line', isWide: false, column: first + 12, format: 'points', least: 0 },
      headings: [data.period, data.attainment, data.absorption],
      // A single point is no trend.
      records:
        trend.length > 1 ? trend.map((point) => [periodLabel(point.period, terms), point.value, point.absorption]) : [],
      series: [
        { colour: colours.met, labelled: true },
        { colour: colours.absorption, labelled: true },
      ],
    },
    {
      ...{ key: 'statuses', kind: 'bar', isWide: false, column: first + 16, format: 'count' },
      headings: [data.status, data.count],
      records: statuses.map(({ status, count }) => [terms.indicatorStatus[status], count]),
      series: [{ colour: colours.neutral, labelled: true }],
    },
    {
      ...{ key: 'wins', kind: 'bar', isWide: false, column: first + 19, format: 'count' },
      headings: [data.name, data.wins],
      records: [...leftOut(wins, language), ...wins.shown.map(({ name, wins: count }) => [name, count])],
      series: [{ colour: colours.absorption, labelled: true }],
    },
  ];
}

/** Rows of a file are a pixel in twenty lower than those of Sheets. */
const LOWER = 1.05;

/** The first row that begins below so many pixels from the top of a row. */
function rowBelow(row: number, pixels: number): number {
  let left = pixels * LOWER;
  let next = row;
  while (left > 0) left -= dashboardRowPixels(next++);
  return next + 1;
}

/** What a bar takes: a name that breaks into lines needs them, or a program leaves every other name out. */
function barPixels(records: ChartRecords, isWide: boolean): number {
  const { bar, line, type, wide, half, names: share } = chartSize;
  const longest = Math.max(0, ...records.map(([name]) => textWidth(String(name)) * type));
  const lines = Math.ceil(longest / ((isWide ? wide : half) * share));
  return bar + line * Math.max(0, Math.min(lines, MOST_LINES) - 1);
}

/** Where each chart stands beside the headlines: across, or two side by side; as high as its bars need. */
function placesOf(drafts: readonly Draft[]): Pick<ChartContent, 'row' | 'column' | 'width' | 'height'>[] {
  const { wide, half, height, around } = chartSize;
  const { charts } = dashboardLayout;
  let row: number = charts.row;
  let open: { row: number; next: number } | null = null;
  return drafts.map(({ isWide, kind, records }) => {
    const high = kind === 'bar' ? Math.max(height, around + barPixels(records, isWide) * records.length) : height;
    if (!isWide && open) {
      const place = { row: open.row, column: charts.column + Math.ceil(half / 100), width: half, height: high };
      row = Math.max(open.next, rowBelow(open.row, high));
      open = null;
      return place;
    }
    if (isWide && open) open = null;
    const place = { row, column: charts.column, width: isWide ? wide : half, height: high };
    const next = rowBelow(row, high);
    if (!isWide) open = { row, next };
    row = next;
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

/** Flagged units in words: which of the two, how much, and its limit. */
function flaggedLines({ belowLimits }: DashboardFigures, language: Language): DashboardContent['flagged']['lines'] {
  const words = texts(language).dashboard;
  const { mostFlagged } = dashboardLayout;
  const points = (value: number | null): string => (value === null ? '–' : formatPoints(value, language));
  const sheet = nameIn(names(leads.units), language);
  const lines = belowLimits.map(({ name, flag, value, limit, absorption, absorptionLimit }, index) => {
    const parts = [
      ...(flag.attainment ? [words.flaggedFigure(words.data.attainment, points(value), points(limit))] : []),
      ...(flag.absorption
        ? [words.flaggedFigure(words.data.absorption, points(absorption), points(absorptionLimit))]
        : []),
    ];
    // Flagged units stand first in the report, in the same order.
    const unit = { text: name, sheet, cell: `A${FIRST_RECORD + 1 + index}` };
    return { unit, what: parts.join('\n') };
  });
  const rest = lines.length - mostFlagged;
  return rest > 0
    ? [
        ...lines.slice(0, mostFlagged - 1),
        { unit: { text: words.moreFlagged(String(rest + 1)), sheet, cell: '' }, what: '' },
      ]
    : lines;
}

/** The heading is bold and twelve points high; a line of it in pixels, and what its two columns leave free at their sides. */
const headingType = { size: 16, line: 20, margin: 10 };

/** What the heading needs, which breaks within the two columns that a phone shows: names of agencies are long. */
function headingHeight(heading: string): number {
  const { column, heading: least } = dashboardPixels;
  const { size, line, margin } = headingType;
  const lines = wrappedLines(heading, (column * dashboardLayout.perBand - margin) / size);
  return lines > 1 ? Math.max(least, lines * line + margin) : least;
}

/** @param report address of the agency's own report; another than of a page: none is shown */
export function reportLead(report: string, language: Language): ReportLead {
  const words = texts(language).dashboard;
  return {
    name: nameIn(names(dashboardName), language),
    report: {
      link: { text: isAddress.test(report) ? words.openReport : '', sheet: '', cell: '', url: report },
      ours: [texts('id').dashboard.openReport, texts('en').dashboard.openReport],
    },
  };
}

/** What leads from the figures of a dashboard to sheets: one made before them has no links to them. */
export function figureLeads(figures: DashboardFigures, language: Language): FigureLeads {
  const cards = dashboardCards(figures, { errors: 0, warnings: 0 }, language);
  return {
    name: nameIn(names(dashboardName), language),
    labels: cards.map(({ label, leadsTo }) => ({ text: label, sheet: leadsTo, cell: '' })),
    units: flaggedLines(figures, language).map(({ unit }) => unit),
  };
}

/**
 * Lays out `Dasbor` as `dashboardLayout` says: headline figures, check boxes and what is flagged in the first two columns,
 * charts beside them, and the numbers that they draw out of sight. Everything else of the sheet is the user's.
 *
 * @param agencyName name of the agency, empty when the settings have none
 * @param findings counts over the sheets that were read
 * @param report address of the agency's own report; another than of a page: none is shown
 */
export function dashboardSheet(
  figures: DashboardFigures,
  agencyName: string,
  findings: { errors: number; warnings: number },
  report: string,
  frame: OutputFrame,
): DashboardContent {
  const { language } = frame;
  const { dashboard, sheets } = texts(language);
  const name = nameIn(names(dashboardName), language);
  const drafts = draftsOf(figures, language);
  const drawn = drafts.filter(({ records }) => records.length > 0);
  const places = placesOf(drawn);
  const { title, ...labels } = dashboard.ticks;
  const heading = dashboard.heading(agencyName || sheets.agencyFallback, frame.period);
  return {
    marker: [frame.product, name, frame.period, frame.time].join(' · '),
    heading,
    headingHeight: headingHeight(heading),
    cards: dashboardCards(figures, findings, language),
    data: drafts.map(({ column, headings, records, format }) => ({
      row: dataRow,
      column,
      rows: [headings, ...records.map((record) => headings.map((_, index) => record[index] ?? ''))],
      formats: [
        headings.map(() => formats.text as string),
        ...records.map(() => headings.map((_, index): string => (index === 0 ? formats.text : formats[format]))),
      ],
    })),
    charts: drawn.flatMap((draft, index) => {
      const place = places[index];
      return place ? [chartOf(draft, place, dashboard.charts[draft.key])] : [];
    }),
    ticks: { title, labels: [labels.calculate, labels.evaluation, labels.board] },
    flagged: { title: dashboard.flaggedTitle, lines: flaggedLines(figures, language) },
    ...reportLead(report, language),
    protection: frame.protection,
  };
}
