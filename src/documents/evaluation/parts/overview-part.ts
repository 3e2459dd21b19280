import { formatQuantity } from '../../../text/format';
import type { AgencyReport, UnitReport } from '../../../domain/main-job/evaluation';
import type { Judgement, LimitJudgement } from '../../../domain/main-job/judgement';
import { rate } from '../../../domain/main-job/rating';
import { paragraph, paragraphs } from '../../clean-text';
import { absorptionSentence, withoutPersonnelOf } from '../narrative/absorption-sentences';
import { followUpSentence } from '../narrative/follow-up-sentence';
import { causeSentence, countBelowSentence, countSentence, levelSentences } from '../narrative/level-sentences';
import { mark, tableOf, type Mark, type Table } from '../../view-model';
import { DASH, type Writer } from '../../writer';
import { dataDate } from './introduction-part';
import { countedResults, resultsBelow } from './results-of-unit';

/** A row of the table of headline figures. */
export interface FigureRow extends Mark {
  label: string;
  value: string;
  limit: string;
}

export interface UnitRow {
  number: string;
  unit: string;
  flagValue: string;
  meanAttainment: string;
  rating: string;
  attainment: Mark;
  absorption: string;
  absorptionMark: Mark;
}

export interface OverviewPart {
  paragraphs: string[];
  figures: FigureRow[];
  figuresNote: string[];
  /** The units directly below, under a label. */
  children: (Table<UnitRow> & { label: string })[];
}

/** `Status Capaian` or `Status Serapan` in words. */
export function limitStatus({ terms, language }: Writer, { status, limit }: LimitJudgement): Mark {
  const word = terms.limitStatus[status];
  // The same words as in `Rapor Unit`: the limit without needless decimals.
  return mark(typeof word === 'function' ? word(formatQuantity(limit ?? 0, language)) : word, status === 'below');
}

/** `Tanda` in words. */
export function flagWords({ terms, t }: Writer, { flag }: Judgement): string {
  const words = [flag.attainment ? terms.flag.attainment : '', flag.absorption ? terms.flag.absorption : ''];
  return words.filter((word) => word !== '').join(', ') || t.overview.noFlag;
}

/** The headline figures of a unit or of the agency. */
export function figureRows(
  writer: Writer,
  { value, absorption, judgement }: UnitReport | AgencyReport,
  withUnitsBelow: boolean,
): FigureRow[] {
  const { t, points, rules } = writer;
  const words = t.overview.figures;
  const row = (label: string, figure: string, limit = '', status: Mark = mark('', false)): FigureRow => ({
    label,
    value: figure,
    limit,
    ...status,
  });
  const optional = (label: string, figure: number | null): FigureRow[] =>
    figure === null ? [] : [row(label, points(figure))];
  const rating = value.flagValue === null ? DASH : writer.rating(rate(value.flagValue, rules.ratingScale));
  const absorbed = absorption
    ? [
        row(
          words.absorption,
          points(absorption.absorption),
          points(judgement.absorption.limit),
          limitStatus(writer, judgement.absorption),
        ),
        ...optional(words.withoutPersonnel, withoutPersonnelOf(absorption)),
        ...optional(words.physical, absorption.physical),
      ]
    : [];
  return [
    row(
      words.flagValue,
      points(value.flagValue),
      points(judgement.attainment.limit),
      limitStatus(writer, judgement.attainment),
    ),
    row(words.meanAttainment, points(value.meanAttainment)),
    ...optional(words.outputAttainment, value.outputAttainment),
    row(words.rating, rating),
    row(
      withUnitsBelow ? words.countedBelow : words.counted,
      t.overview.countedOf(value.counts.counted, value.counts.indicators),
    ),
    ...absorbed,
    row(words.flag, flagWords(writer, judgement)),
  ];
}

/** A unit, or the agency, as a row of a table of units. */
export function unitRow(
  writer: Writer,
  name: string,
  { value, absorption, judgement }: UnitReport | AgencyReport,
  number: string,
): UnitRow {
  const { flagValue, meanAttainment } = value;
  return {
    number,
    unit: name,
    flagValue: writer.points(flagValue),
    meanAttainment: writer.points(meanAttainment),
    rating: flagValue === null ? DASH : writer.rating(rate(flagValue, writer.rules.ratingScale)),
    attainment: limitStatus(writer, judgement.attainment),
    absorption: writer.points(absorption?.absorption ?? null),
    absorptionMark: absorption ? limitStatus(writer, judgement.absorption) : mark(DASH, false),
  };
}

/** II. Ikhtisar Kinerja: the headline figures, in a table and in words. */
export function overviewPart(writer: Writer, report: UnitReport): OverviewPart {
  const { t, evaluation } = writer;
  const { value, absorption, judgement, followUps } = report;
  const children = evaluation.units.filter(({ value: { unit } }) => unit.parent === value.unit.code);
  const formation = value.formation === 'indicators' ? '' : t.overview.formation[value.formation];
  const below = resultsBelow(evaluation, report);
  const counted = countedResults(evaluation, report).filter((result) => !below.includes(result));
  const owners = counted.every(({ indicator }) => indicator.unit === value.unit.code) ? 'unit' : 'unitsBelow';
  const output =
    value.outputAttainment === null ? '' : t.overview.outputAttainment(writer.percent(value.outputAttainment));
  return {
    figures: figureRows(writer, report, children.length > 0),
    figuresNote: absorption ? [dataDate(writer)] : [],
    paragraphs: paragraphs(
      paragraph([...levelSentences(writer, value.unit.name, value, judgement), formation]),
      paragraph([
        countSentence(writer, counted, owners),
        countBelowSentence(writer, below),
        causeSentence(writer, value.causes),
        output,
      ]),
      paragraph([
        absorption ? absorptionSentence(writer, absorption, judgement.absorption, false) : '',
        judgement.category ? t.overview.category[judgement.category] : '',
      ]),
      followUpSentence(writer, followUps),
    ),
    children: tableOf(
      children.map((child, index) => unitRow(writer, child.value.unit.name, child, String(index + 1))),
    ).map((table) => ({ label: t.overview.unitsBelow, ...table })),
  };
}
