import { countsInMeans } from '../../../domain/main-job/indicator/indicator';
import { AGENCY_CODE } from '../../../domain/main-job/unit/unit';
import type { UnitReport } from '../../../domain/main-job/evaluation';
import { isFlagged } from '../../../domain/main-job/unit/judgement';
import { judgedUnits } from '../../../domain/main-job/unit/judged-units';
import { paragraph, paragraphs } from '../../clean-text';
import { absorptionDetails, absorptionSentence } from '../narrative/absorption-sentences';
import { followUpSentence } from '../narrative/follow-up-sentence';
import { causeSentence, countSentence, levelSentences } from '../narrative/level-sentences';
import { dataDate } from '../parts/introduction-part';
import { figureRows, type FigureRow } from '../parts/overview-part';
import { points, type Point } from '../../view-model';
import { fittingCount, namedCount } from '../../fit-lines';
import type { Writer } from '../../writer';
import { computed, ofUnit } from '../../figures/sources';

export interface SummaryPart {
  figures: FigureRow[];
  figuresNote: string[];
  paragraphs: string[];
  flagged: { intro: string; points: Point[] }[];
}

/** The flagged units, the lowest value first. */
export function flaggedUnits(units: readonly UnitReport[]): UnitReport[] {
  const order = ({ value }: UnitReport): number => value.flagValue ?? Infinity;
  return units.filter(({ judgement }) => isFlagged(judgement.flag)).sort((a, b) => order(a) - order(b) || 0);
}

/** How many units can be assessed, how many of them are flagged, and how many cannot be. */
export function unitsSummary({ t, evaluation: { units, input }, count }: Writer): string {
  const { assessed, flagged, unassessed } = judgedUnits(units, input.rules);
  return t.agency.unitsSummary(
    count(assessed.length, computed('units', 'assessed')),
    count(flagged.length, computed('units', 'flagged')),
    unassessed.length === 0 ? null : count(unassessed.length, computed('units', 'notAssessed')),
  );
}

/** A flagged unit with the figures that it is flagged for. */
function flaggedWords({ t, percent }: Writer, report: UnitReport): string {
  const { value, absorption, judgement } = report;
  const { flag } = judgement;
  const words = t.agency.flaggedUnit;
  const attained = percent(value.flagValue, ofUnit(report, 'flagValue'));
  const absorbed = percent(absorption?.absorption ?? null, ofUnit(report, 'absorption'));
  if (flag.attainment && flag.absorption) return words.both(value.unit.name, attained, absorbed);
  return flag.attainment ? words.attainment(value.unit.name, attained) : words.absorption(value.unit.name, absorbed);
}

/** Characters of a line, and what a summary has room for. */
const ROOM = { width: 85, lines: 12, most: 8 };

/** The lowest of the flagged units; the others stand in the part on units. */
function shownFlagged(writer: Writer, flagged: readonly UnitReport[]): Point[] {
  const { t, figures, count } = writer;
  const all = flagged.map((unit) => flaggedWords(writer, unit));
  const lengths = all.map((text) => figures.plain(text).length);
  const fitting = namedCount(all.length, fittingCount(lengths, ROOM.width, ROOM.lines, ROOM.most));
  const left = all.length - fitting;
  return points([
    ...all.slice(0, fitting),
    ...(left > 0 ? [t.agency.flaggedOthers(count(left, computed('units', 'others')))] : []),
  ]);
}

/** Ringkasan Eksekutif. */
export function summaryPart(writer: Writer): SummaryPart {
  const { t, evaluation, list, agency: name } = writer;
  const { agency, units } = evaluation;
  const { value, absorption, judgement, followUps } = agency;
  const flagged = flaggedUnits(units);
  const open = judgedUnits(units, evaluation.input.rules).unassessed;
  const counted = evaluation.results.filter(({ indicator }) => countsInMeans(indicator));
  return {
    figures: figureRows(writer, agency, false),
    figuresNote: absorption ? [dataDate(writer)] : [],
    paragraphs: paragraphs(
      paragraph([
        ...levelSentences(writer, name, agency),
        value.flagValue === null ? '' : t.agency.formation[value.formation],
      ]),
      paragraph([countSentence(writer, counted, 'agency', AGENCY_CODE), causeSentence(writer, value.causes)]),
      paragraph([
        absorption ? absorptionSentence(writer, absorption, agency) : '',
        absorption ? absorptionDetails(writer, absorption, agency) : '',
        judgement.category ? t.overview.category[judgement.category] : '',
      ]),
      paragraph([
        units.length > 0 ? unitsSummary(writer) : '',
        open.length > 0 ? t.agency.notAssessable(list(open.map((unit) => unit.value.unit.name))) : '',
        followUpSentence(writer, followUps, AGENCY_CODE),
      ]),
    ),
    flagged: flagged.length === 0 ? [] : [{ intro: t.agency.flaggedIntro, points: shownFlagged(writer, flagged) }],
  };
}
