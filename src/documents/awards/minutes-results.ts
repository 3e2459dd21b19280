import type { Count } from '../../text/count';
import { ofParticipant } from './award-writer';
import type { CategoryResult, ParticipantResult } from '../../domain/awards/result';
import { mark, tableOf, type Mark, type Table } from '../view-model';
import { rankedOf, type AwardWriter } from './award-writer';
import { computed } from '../figures/sources';

export interface ResultRow extends Mark {
  rank: string;
  participant: string;
  score: string;
  gap: string;
}

export interface ResultPart {
  paragraphs: string[];
  tables: Table<ResultRow>[];
  note: string[];
}

export interface DroppedRow {
  number: string;
  participant: string;
  outcome: string;
  reason: string;
}

export interface DroppedPart {
  paragraphs: string[];
  tables: Table<DroppedRow>[];
}

const isDropped = ({ rank }: ParticipantResult): boolean => rank === null;

/** The participant, and below it the person or the unit that belongs to it. */
function participantCell({ name, recipientName, unitName }: ParticipantResult): string {
  // The recipient is often the participant with titles.
  const same = recipientName.startsWith(name);
  const lines = same ? [recipientName, unitName] : [name, recipientName, unitName];
  return lines.filter((line) => line.trim() !== '').join('\n');
}

function counts({ minutes, count: figure, list }: AwardWriter, { participants }: CategoryResult): string {
  const count = (outcome: ParticipantResult['outcome']): number =>
    participants.filter((participant) => participant.outcome === outcome).length;
  const ranked = participants.filter(({ rank }) => rank !== null).length;
  if (participants.length === 0) return minutes.noParticipants;
  const told = (value: number, of: string): Count => figure(value, computed('people', of));
  const total = told(participants.length, '');
  if (ranked === 0) return minutes.noneRanked(total);
  if (ranked === participants.length) return ranked === 1 ? minutes.onlyRanked : minutes.allRanked(total);
  const vetoed = count('vetoed');
  const few = count('tooFewCases');
  const outcomes = [
    minutes.ranked(told(ranked, 'ranked')),
    ...(vetoed === 0 ? [] : [minutes.vetoed(told(vetoed, 'vetoed'))]),
    ...(few === 0 ? [] : [minutes.tooFew(told(few, 'tooFewCases'))]),
  ];
  return minutes.counts(total, list(outcomes));
}

/** Nobody has won before the decision. */
function outcomeWord({ minutes, outcomes }: AwardWriter, { decided }: CategoryResult, { outcome }: ParticipantResult) {
  return outcome === 'winner' && decided === null ? minutes.proposedWinner : outcomes[outcome];
}

/** Part C: everyone who has a rank. */
export function resultPart(writer: AwardWriter, result: CategoryResult): ResultPart {
  const { minutes, score } = writer;
  const rows = rankedOf(result).map((participant) => ({
    rank: `${writer.count(participant.rank ?? 0, ofParticipant('rank', participant))}`,
    participant: participantCell(participant),
    score: score(participant.score, ofParticipant('score', participant)),
    gap: score(participant.gap, ofParticipant('difference', participant)),
    ...mark(outcomeWord(writer, result, participant), participant.outcome !== 'nominee'),
  }));
  return {
    paragraphs: [counts(writer, result)],
    tables: tableOf(rows),
    note: rows.length === 0 ? [] : [minutes.gapNote],
  };
}

function reasonOf(writer: AwardWriter, result: CategoryResult, participant: ParticipantResult): string {
  const { minutes, record, month } = writer;
  const { outcome, vetoReason } = participant;
  if (outcome === 'tooFewCases') return minutes.tooFewReason;
  if (vetoReason === null) return minutes.vetoReasonUnknown;
  if (vetoReason.kind === 'coolDown')
    return minutes.coolDown(month(vetoReason.lastWin), writer.count(vetoReason.periods, computed('rule', 'coolDown')));
  const criterion = result.criteria.find(({ code }) => code === vetoReason.criterion)?.name ?? vetoReason.criterion;
  return minutes.veto(
    writer.t.frame.quoted(criterion),
    record(vetoReason.value, computed('record', `${participant.code} ${vetoReason.criterion}`)),
    vetoReason.rule,
  );
}

/** Part D: who is not ranked, and why. */
export function droppedPart(writer: AwardWriter, result: CategoryResult): DroppedPart {
  const { minutes, outcomes } = writer;
  const rows = result.participants.filter(isDropped).map((participant, index) => ({
    number: String(index + 1),
    participant: participantCell(participant),
    outcome: outcomes[participant.outcome],
    reason: reasonOf(writer, result, participant),
  }));
  const none = result.participants.length === 0 ? minutes.noParticipants : minutes.noneDropped;
  return { paragraphs: [rows.length === 0 ? none : minutes.droppedIntro], tables: tableOf(rows) };
}
