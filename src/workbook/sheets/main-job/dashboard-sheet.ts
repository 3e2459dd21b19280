import type { Card, CellBlock, DashboardContent, FigureLeads, ReportLead } from '../../../shapes/dashboard-content';
export type { CellBlock, DashboardContent };
import type { DashboardFigures, Headline } from '../../../domain/main-job/dashboard';
import { dashboardLayout, dashboardPixels } from '../../../shapes/dashboard-layout';
import { texts, type Texts } from '../../../text';
import { formatLimit, formatPoints, formatQuantity } from '../../../text/format';
import { wrappedLines } from '../../../text/text-width';
import type { Language } from '../../../text/language';
import { nameIn, names } from '../../schema/names';
import { limitLabel } from '../labels';
import { chartOf, dataRow, draftsOf, placesOf } from './dashboard-charts';
import { FIRST_RECORD, formats, tones, type OutputFrame } from '../output-sheet';

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

/** Good, worth a look, bad, or nothing to judge. */
const cardColours = {
  good: tones.good.background,
  open: tones.open.background,
  bad: tones.bad.background,
  plain: '#eef3f8',
} as const;

/** A headline figure, with what it says before any colour. */
export interface HeadlineCard extends Omit<Card, 'background'> {
  tone: keyof typeof cardColours;
}

function judgedCard(
  label: string,
  headline: Headline,
  leadsTo: string,
  words: Texts,
  language: Language,
): HeadlineCard {
  const { value, limit, status } = headline;
  const isJudged = limit !== null && value !== null;
  const said = limitLabel(headline, words, language);
  const note = isJudged && status !== 'below' ? words.dashboard.limit(said, `${formatLimit(limit, language)}%`) : said;
  const judged = status === 'below' ? 'bad' : 'good';
  return {
    label,
    value: value ?? '–',
    format: value === null ? formats.text : formats.points,
    note,
    tone: isJudged ? judged : 'plain',
    leadsTo,
  };
}

/** @param of how many there are that could count; none of nothing is no good news. Absent: none is good in any case */
function countCard(label: string, count: number, note: string, leadsTo: string, of = 1): HeadlineCard {
  const none = of > 0 ? 'good' : 'plain';
  return {
    label,
    value: count,
    format: formats.count,
    note,
    leadsTo,
    tone: count > 0 ? 'open' : none,
  };
}

/** The headline figures as cards. */
export function dashboardCards(
  figures: DashboardFigures,
  findings: { errors: number; warnings: number },
  language: Language,
): HeadlineCard[] {
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
          tone: 'plain',
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
    cards: dashboardCards(figures, findings, language).map(({ tone, ...card }) => ({
      ...card,
      background: cardColours[tone],
    })),
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
