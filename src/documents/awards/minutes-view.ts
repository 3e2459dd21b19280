import { ofParticipant } from './award-writer';
import type { CategoryResult } from '../../domain/awards/result';
import { dayInWords } from '../numbers-in-words';
import { points, type Point } from '../view-model';
import { awardFrame, plainSigner, type AwardFrame } from './award-frame';
import { awardTitle, decidedDay, winnersOf, recipientOf, type AwardWriter } from './award-writer';
import { conclusionPart, type ConclusionPart } from './minutes-conclusion';
import { droppedPart, resultPart, type DroppedPart, type ResultPart } from './minutes-results';
import { matrixPart, recordText, type MatrixPart } from './minutes-matrix';
import { reliabilitySentences } from './minutes-reliability';
import { computed } from '../figures/sources';

/** Everything a *Berita Acara Penilaian* prints; the names are the tags of its template. */
export interface MinutesView extends AwardFrame {
  heading: Record<string, string>;
  opening: string;
  team: string[];
  instrument: {
    paragraphs: string[];
    rows: { code: string; name: string; weight: string }[];
    total: string;
    totalWeight: string;
    note: string[];
  };
  results: ResultPart;
  dropped: DroppedPart;
  reliability: Point[];
  conclusion: ConclusionPart;
  jurorsTitle: string;
  signatures: { number: string; name: string }[];
  matrix: MatrixPart;
  details: { winners: WinnerDetail[] }[];
}

interface WinnerDetail {
  title: string;
  rows: { name: string; weight: string; raw: string; value: string; points: string }[];
  total: string;
  totalWeight: string;
  score: string;
}

/** Jurors are unknown when all figures come from records; the team that checks them still signs. */
const UNNAMED_SIGNATURES = 3;

function openingOf(writer: AwardWriter, result: CategoryResult): string {
  const { minutes, language } = writer;
  const day = decidedDay(result);
  const inWords = (decided: string): string => {
    const { weekday, date, month, year } = dayInWords(decided, language);
    return minutes.day(weekday, date, month, year, decided.split('-').reverse().join('-'));
  };
  const stated = day === null ? minutes.openDay : inWords(day);
  return minutes.opening(stated, awardTitle(writer, result, null), writer.agency, writer.month(result.month));
}

function teamOf({ a, minutes, office, list, words, count }: AwardWriter, { jurors, basis }: CategoryResult): string[] {
  const [first] = jurors;
  const source = computed('people', 'jurors');
  const members =
    first === undefined
      ? minutes.noJurors(office, a.numberDots)
      : jurors.length === 1
        ? minutes.oneJuror(office, a.numberDots, first)
        : minutes.jurors(
            office,
            a.numberDots,
            `${count(jurors.length, source)} (${words(jurors.length, source)})`,
            list(jurors, jurors.length),
          );
  const legal = basis.trim().replace(/\s*\n\s*/g, '; ');
  return [
    ...(legal === '' ? [] : [minutes.basis(/[.!?]$/.test(legal) ? legal : `${legal}.`)]),
    first === undefined ? members : `${members} ${minutes.independence}`,
  ];
}

function instrumentOf(writer: AwardWriter, { method, criteria, cutOff }: CategoryResult): MinutesView['instrument'] {
  const { minutes, figure } = writer;
  const [day = '', time = ''] = cutOff.split(' ');
  return {
    paragraphs: [
      minutes.method[method],
      minutes.criteria(`${writer.count(criteria.length, computed('criteria', ''))}`),
    ],
    rows: criteria.map(({ code, name, weight }) => ({ code, name, weight: figure(weight, computed('weight', code)) })),
    total: minutes.total,
    totalWeight: figure(
      criteria.reduce((total, { weight }) => total + weight, 0),
      computed('weight', ''),
    ),
    note: day === '' ? [] : [minutes.cutOff(writer.day(day), time)],
  };
}

/** Annex 2: how the score of each winner came about. */
function detailsOf(writer: AwardWriter, result: CategoryResult): MinutesView['details'] {
  const { minutes, figure, score } = writer;
  const winners = winnersOf(result).map((winner): WinnerDetail => ({
    title: `${recipientOf(writer, result, winner).name} – ${awardTitle(writer, result, winner)}`,
    rows: winner.criteria.map(({ code, name, weight, raw, adjusted, value, points: earned }) => ({
      name,
      weight: figure(weight, computed('weight', code)),
      raw: recordText(writer, { raw, adjusted }, `${winner.code} ${code}`),
      value: score(value, computed('score', `${winner.code} ${code}`)),
      points: score(earned, computed('contribution', `${winner.code} ${code}`)),
    })),
    total: minutes.total,
    totalWeight: figure(
      winner.criteria.reduce((total, { weight }) => total + weight, 0),
      computed('weight', ''),
    ),
    score: score(winner.score, ofParticipant('score', winner)),
  }));
  return winners.length === 0 || result.decided === null ? [] : [{ winners }];
}

/** Puts the minutes of a category into words. */
export function minutesView(writer: AwardWriter, result: CategoryResult): MinutesView {
  const { minutes, a, t } = writer;
  const signers = result.jurors.length > 0 ? result.jurors : Array<string>(UNNAMED_SIGNATURES).fill(t.frame.dots);
  return {
    ...awardFrame(writer, {
      title: writer.papers.awardMinutes.name,
      subject: minutes.subject(awardTitle(writer, result, null)),
      period: a.inMonth(writer.month(result.month)),
      signing: plainSigner(writer, [minutes.acknowledged]),
    }),
    heading: { ...minutes.headings },
    opening: openingOf(writer, result),
    team: teamOf(writer, result),
    instrument: instrumentOf(writer, result),
    results: resultPart(writer, result),
    dropped: droppedPart(writer, result),
    reliability: points(reliabilitySentences(writer, result)),
    conclusion: conclusionPart(writer, result),
    jurorsTitle: minutes.jurorsTitle,
    signatures: signers.map((name, index) => ({ number: String(index + 1), name })),
    matrix: matrixPart(writer, result),
    details: detailsOf(writer, result),
  };
}
