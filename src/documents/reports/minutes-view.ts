import { canonical } from '../../domain/canonical';
import type { Meeting } from '../../domain/meeting';
import type { Evaluation, UnitReport } from '../../domain/main-job/evaluation';
import type { FollowUp } from '../../domain/main-job/follow-up';
import { analysisOf, shortfallsOf } from '../../domain/main-job/story';
import { isSamePeriod } from '../../domain/period';
import { paragraph, paragraphs } from '../clean-text';
import type { Frame } from '../frame';
import { namedPerson, signerOf, type Signer } from '../signatory';
import { absorptionSentence } from '../evaluation/narrative/absorption-sentences';
import { causeSentence, levelSentences } from '../evaluation/narrative/level-sentences';
import { weekdayName } from '../numbers-in-words';
import { followUpRows, type FollowUpRow } from '../evaluation/parts/follow-up-part';
import { resultsOfUnit } from '../evaluation/parts/results-of-unit';
import { periodLabels } from '../period-words';
import { tableOf, type Item, type Table } from '../view-model';
import type { Writer } from '../writer';
import type { MeetingMatter, ReportPlan } from './plan';
import { reportFrame } from './report-frame';
import { computed } from '../figures/sources';

/** Everything a *Notula Rapat* prints; the names are the tags of its template. */
export interface MinutesView extends Frame {
  heading: Record<string, string>;
  facts: { label: string; value: string }[];
  directions: string[];
  presentations: { paragraphs: string[]; items: Item[] };
  discussion: string[];
  conclusions: string[];
  actions: { paragraphs: string[]; tables: Table<FollowUpRow>[] };
  attendance: { paragraphs: string[]; rows: { number: string }[] };
  pictures: string;
}

/** Lines for those present; more people sign on a second sheet. */
const MOST_LINES = 40;
const LINES = 15;

/** The paragraphs that people wrote in a cell, one a line. */
const written = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** How many were there: as a figure, or in the words of the sheet. */
const presentAt = ({ t, count }: Writer, { present }: Meeting): string =>
  /^\d+$/.test(present) ? t.reports.minutes.persons(count(Number(present), computed('people', ''))) : present;

function factsOf(writer: Writer, { meeting }: MeetingMatter): MinutesView['facts'] {
  const { t, day } = writer;
  const words = t.reports.minutes;
  const date = t.awards.fullDay(weekdayName(meeting.date, t.awards.weekdays), day(meeting.date));
  const time = meeting.time === '' ? '' : words.hours(meeting.time);
  const values: Record<keyof typeof words.facts, string> = {
    kind: meeting.kind ? words.kinds[meeting.kind] : words.otherKind,
    day: date,
    time,
    place: meeting.place,
    chair: withOffice(writer, meeting.chair, meeting.chairOffice),
    invitation: meeting.invitation ?? '',
    minutesBy: withOffice(writer, meeting.minutesBy, meeting.minutesByOffice),
    agenda: meeting.agenda,
    present: presentAt(writer, meeting),
  };
  const keys = Object.keys(words.facts) as (keyof typeof words.facts)[];
  const shown = keys.filter((key) => key !== 'invitation' || values[key] !== '');
  return shown.map((key) => ({ label: words.facts[key], value: values[key] || words.unknown }));
}

/** What a division would report: where it stands, what holds it back, and what it wants to do about it. */
function presentation(writer: Writer, report: UnitReport): Item {
  const { t } = writer;
  const { value, absorption } = report;
  const [level = ''] = levelSentences(writer, value.unit.name, report);
  const [lowest] = shortfallsOf(resultsOfUnit(writer.evaluation, report).results).filter(
    ({ indicator }) => analysisOf(writer.evaluation.input, indicator.code).obstacles !== '',
  );
  const reason = lowest ? analysisOf(writer.evaluation.input, lowest.indicator.code) : null;
  const told = (label: string, text: string): string =>
    text === '' ? '' : `${label}: ${text.split('\n').join('; ').replace(/\.$/, '')}.`;
  return {
    title: value.unit.name,
    texts: paragraphs(
      paragraph([
        level,
        causeSentence(writer, value.causes),
        absorption ? absorptionSentence(writer, absorption, report) : '',
      ]),
      reason && lowest
        ? paragraph([
            told(t.reports.minutes.obstacleOf(writer.name(lowest.indicator)), reason.obstacles),
            told(t.reports.minutes.nextSteps, reason.nextSteps),
          ])
        : '',
    ),
  };
}

function presentationsOf(writer: Writer, { meeting, about, evaluation }: MeetingMatter): MinutesView['presentations'] {
  const words = writer.t.reports.minutes.presentations;
  const { inWords } = periodLabels(about.period, about.year, writer.language);
  if (meeting.kind !== 'evaluation' && meeting.kind !== 'reflection')
    return { paragraphs: [words.otherKind], items: [] };
  if (!evaluation) return { paragraphs: [words.otherYear(inWords)], items: [] };
  const units = evaluation.units.filter(
    ({ depth }) => depth === Math.min(...evaluation.units.map((unit) => unit.depth)),
  );
  return { paragraphs: [words.intro(inWords)], items: units.map((unit) => presentation(writer, unit)) };
}

/**
 * Follow-ups of a meeting: those that name it (*No Rapat*); of those that name none, those of its period that a meeting decided, and at
 * an evaluation all of that period.
 */
function followUpsOfMeeting({ input }: Evaluation, { meeting, about }: MeetingMatter): FollowUp[] {
  const isAll = meeting.kind === 'evaluation' || meeting.kind === 'reflection';
  return input.followUps.filter(({ about: written, origin, meeting: decidedBy = '' }) => {
    if (decidedBy !== '') return canonical(decidedBy) === canonical(meeting.number);
    const stated = written && { ...written, year: written.year ?? input.rules.year };
    return isSamePeriod(stated, about) && (isAll || origin === 'meeting');
  });
}

/** Somebody in their part in the meeting, with rank and number where they are known. */
const signerAs = (writer: Writer, part: string, name: string): Signer => ({
  ...signerOf(writer, { ...namedPerson(writer, name), title: part }, false),
  // What is written on the spot is signed by hand.
  space: ['', '', ''],
});

/** Name and office of somebody whom a sheet names; an office that its row states is the one of that day. */
function withOffice(writer: Writer, name: string, stated = ''): string {
  const person = namedPerson(writer, name);
  return [person.name, stated || person.title].filter((part) => part !== '').join(', ');
}

/** Puts the minutes of a meeting into words. */
export function minutesView(writer: Writer, { matter }: ReportPlan): MinutesView {
  if (!matter) throw new RangeError('Minutes need a meeting.');
  const { t, profile, day } = writer;
  const words = t.reports.minutes;
  const { meeting } = matter;
  const followUps = followUpsOfMeeting(writer.evaluation, matter);
  const count = /^\d+$/.test(meeting.present) ? Math.min(Number(meeting.present), MOST_LINES) : LINES;
  const isDraft = profile.documentStatus === 'draft';
  const frame = reportFrame(writer, words.title, meeting.agenda, day(meeting.date));
  const said = (key: 'directions' | 'discussion' | 'conclusions'): string[] => {
    const lines = written(meeting[key]);
    return lines.length > 0 ? lines : [words.missing[key]];
  };
  return {
    ...frame,
    signature: {
      place: frame.signature.place,
      date: isDraft ? t.frame.dateDots(Number(meeting.date.slice(0, 4))) : day(meeting.date),
      asOf: frame.signature.asOf,
      acknowledged: [{ word: ' ', ...signerAs(writer, words.chair, meeting.chair) }],
      signer: signerAs(writer, words.minutesBy, meeting.minutesBy),
    },
    heading: { ...words.headings },
    facts: factsOf(writer, matter),
    directions: said('directions'),
    presentations: presentationsOf(writer, matter),
    discussion: said('discussion'),
    conclusions: said('conclusions'),
    actions: {
      paragraphs: [
        followUps.length > 0
          ? words.actions.intro(writer.count(followUps.length, computed('followUps', '')))
          : words.actions.none,
      ],
      tables: tableOf(followUpRows(writer, followUps)),
    },
    attendance: {
      paragraphs: meeting.present === '' ? [] : [words.attendance(presentAt(writer, meeting))],
      rows: Array.from({ length: Math.max(count, 1) }, (_unused, index) => ({ number: String(index + 1) })),
    },
    pictures: words.pictures,
  };
}
