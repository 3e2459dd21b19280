import { flagValueName } from '../../frame';
import type { FigureSource } from '../../../domain/records/figure-source';
import { formatLimit } from '../../../text/format';
import type { AgencyReport, UnitReport } from '../../../domain/main-job/evaluation';
import type { Judgement, LimitJudgement } from '../../../domain/main-job/unit/judgement';
import { rate } from '../../../domain/main-job/indicator/rating';
import { paragraph, paragraphs } from '../../clean-text';
import { absorptionSentence, withoutPersonnelOf } from '../narrative/absorption-sentences';
import { followUpSentence } from '../narrative/follow-up-sentence';
import { causeSentence, countBelowSentence, countSentence, levelSentences } from '../narrative/level-sentences';
import { mark, tableOf, type Mark, type Table } from '../../view-model';
import { DASH, type Writer } from '../../writer';
import { dataDate } from './introduction-part';
import { countedResults, resultsBelow } from './results-of-unit';
import { codeOf, computed, ofBudget, ofUnit } from '../../figures/sources';

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
export function limitStatus({ terms, language, figures }: Writer, { status, limit }: LimitJudgement, of: string): Mark {
  const word = terms.limitStatus[status];
  // The same words as in `Rapor Unit`: the limit without needless decimals.
  return mark(
    typeof word === 'function'
      ? word(figures.print(formatLimit(limit ?? 0, language), limit ?? 0, computed('limit', of)))
      : word,
    status === 'below',
  );
}

/** `Tanda` in words. */
export function flagWords({ terms, t }: Writer, { flag }: Judgement): string {
  const words = [flag.attainment ? terms.flag.attainment : '', flag.absorption ? terms.flag.absorption : ''];
  return words.filter((word) => word !== '').join(', ') || t.overview.noFlag;
}

/** The headline figures of a unit or of the agency. */
export function figureRows(writer: Writer, report: UnitReport | AgencyReport, withUnitsBelow: boolean): FigureRow[] {
  const { t, points, rules, count } = writer;
  const { value, absorption, judgement } = report;
  const code = codeOf(report);
  const words = t.overview.figures;
  const row = (label: string, figure: string, limit = '', status: Mark = mark('', false)): FigureRow => ({
    label,
    value: figure,
    limit,
    ...status,
  });
  const optional = (label: string, figure: number | null, source: FigureSource): FigureRow[] =>
    figure === null ? [] : [row(label, points(figure, source))];
  const rating = value.flagValue === null ? DASH : writer.rating(rate(value.flagValue, rules.ratingScale));
  const absorbed = absorption
    ? [
        row(
          words.absorption,
          points(absorption.absorption, ofUnit(report, 'absorption')),
          points(judgement.absorption.limit, computed('limit', code)),
          limitStatus(writer, judgement.absorption, code),
        ),
        ...optional(words.withoutPersonnel, withoutPersonnelOf(absorption), ofUnit(report, 'withoutPersonnel')),
        ...optional(words.physical, absorption.physical, ofBudget(code, 'physical')),
      ]
    : [];
  return [
    row(
      flagValueName(writer),
      points(value.flagValue, ofUnit(report, 'flagValue')),
      points(judgement.attainment.limit, computed('limit', code)),
      limitStatus(writer, judgement.attainment, code),
    ),
    row(words.meanAttainment, points(value.meanAttainment, ofUnit(report, 'meanAttainment'))),
    ...optional(words.outputAttainment, value.outputAttainment, ofUnit(report, 'outputAttainment')),
    row(words.rating, rating),
    row(
      withUnitsBelow ? words.countedBelow : words.counted,
      t.overview.countedOf(
        count(value.counts.counted, ofUnit(report, 'counted')),
        count(value.counts.indicators, ofUnit(report, 'indicators')),
      ),
    ),
    ...absorbed,
    row(words.flag, flagWords(writer, judgement)),
  ];
}

/** A unit, or the agency, as a row of a table of units. */
export function unitRow(writer: Writer, name: string, report: UnitReport | AgencyReport, number: string): UnitRow {
  const { value, absorption, judgement } = report;
  const { flagValue, meanAttainment } = value;
  return {
    number,
    unit: name,
    flagValue: writer.points(flagValue, ofUnit(report, 'flagValue')),
    meanAttainment: writer.points(meanAttainment, ofUnit(report, 'meanAttainment')),
    rating: flagValue === null ? DASH : writer.rating(rate(flagValue, writer.rules.ratingScale)),
    attainment: limitStatus(writer, judgement.attainment, codeOf(report)),
    absorption: writer.points(absorption?.absorption ?? null, ofUnit(report, 'absorption')),
    absorptionMark: absorption ? limitStatus(writer, judgement.absorption, codeOf(report)) : mark(DASH, false),
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
    value.outputAttainment === null
      ? ''
      : t.overview.outputAttainment(writer.percent(value.outputAttainment, ofUnit(report, 'outputAttainment')));
  return {
    figures: figureRows(writer, report, children.length > 0),
    figuresNote: absorption ? [dataDate(writer)] : [],
    paragraphs: paragraphs(
      paragraph([...levelSentences(writer, value.unit.name, report), formation]),
      paragraph([
        countSentence(writer, counted, owners, value.unit.code),
        countBelowSentence(writer, below, value.unit.code),
        causeSentence(writer, value.causes),
        output,
      ]),
      paragraph([
        absorption ? absorptionSentence(writer, absorption, report) : '',
        judgement.category ? t.overview.category[judgement.category] : '',
      ]),
      followUpSentence(writer, followUps, value.unit.code),
    ),
    children: tableOf(
      children.map((child, index) => unitRow(writer, child.value.unit.name, child, String(index + 1))),
    ).map((table) => ({ label: t.overview.unitsBelow, ...table })),
  };
}
