import { canonical as key } from '../../canonical';
import type { Finding } from '../../finding';
import { isScored, type Criterion } from '../instrument/instrument';
import type { Participant, TieDecision } from '../scoring/score-category';
import type { JuryScore } from './jury';
import { finder, noteInto, type NoteScore, type ScoreRow } from './score-row';
import { seatsOf, type SeatContext } from './seats';

/** What the rows of a category come to. */
export interface CheckedScores {
  scores: JuryScore[];
  tieDecisions: TieDecision[];
  findings: Finding[];
  /** Findings that leave the figures in doubt: nothing may be decided while they stand. */
  blocking: Finding[];
}

/** What scores are checked against. */
export interface ScoreContext extends SeatContext {
  criteria: readonly Criterion[];
}

/** A score that is given to somebody for something. */
interface GivenScore {
  row: ScoreRow;
  participant: Participant;
  criterion: Criterion;
  score: number;
}

function isWithinScale({ row, criterion: { scale, source }, score }: GivenScore, note: NoteScore): boolean {
  const bounds = scale?.kind === 'bounds' ? scale : source === 'jury' && scale === null ? { low: 0, high: 100 } : null;
  if (!bounds || (score >= bounds.low && score <= bounds.high)) return true;
  note(row, 'score-outside-scale', 'score', { score, low: bounds.low, high: bounds.high });
  return false;
}

/** The decision of a tie; null, and noted, without its place or its reason. */
function tieDecisionOf(row: ScoreRow, { code, name }: Participant, note: NoteScore): TieDecision | null {
  if (row.notes !== '' && row.score !== null) return { participant: code, place: row.score, reason: row.notes };
  note(row, 'tie-without-reason', 'notes', { participant: name });
  return null;
}

/** The criterion of a row's score; null, and noted, where none is meant that takes scores. */
function scoredCriterion(
  row: ScoreRow,
  criterionOf: (text: string) => Criterion | null,
  categoryName: string,
  note: NoteScore,
): Criterion | null {
  const criterion = criterionOf(row.criterion);
  if (criterion && isScored(criterion)) return criterion;
  if (criterion) note(row, 'score-not-used', 'criterion', { code: criterion.code });
  else note(row, 'unknown-criterion', 'criterion', { value: row.criterion, category: categoryName });
  return null;
}

/**
 * Sorts out the rows of `Penilaian` of one category and month: unknown participants and criteria, scores outside the
 * scale, a second score of one juror for one cell, and jurors who take part themselves or with their unit. Refused scores do
 * not count; each has a finding at its cell.
 */
export function checkScores(rows: readonly ScoreRow[], context: ScoreContext): CheckedScores {
  const { category, criteria, participants } = context;
  const participantOf = finder(
    participants,
    ({ code }) => code,
    ({ name }) => name,
  );
  const criterionOf = finder(
    criteria,
    ({ code }) => code,
    ({ name }) => name,
  );
  const checked: CheckedScores = { scores: [], tieDecisions: [], findings: [], blocking: [] };
  const note = noteInto(checked.findings);
  const { jurorOf, mayScore } = seatsOf(context, note);
  /** Rows of the scores that count, by participant, criterion and juror. */
  const first = new Map<string, number>();

  /** Counts a score, unless its juror has scored that cell before. */
  function count({ row, participant, criterion, score }: GivenScore): void {
    const juror = jurorOf(row.juror);
    const who = juror?.id ?? row.juror;
    const cell = [participant.code, criterion.code, key(who)].join('\u0000');
    const known = first.get(cell);
    if (known === undefined) {
      first.set(cell, row.row);
      checked.scores.push({ participant: participant.code, criterion: criterion.code, juror: who, score });
      return;
    }
    const values = { juror: juror?.name ?? row.juror, participant: participant.name, code: criterion.code, row: known };
    checked.blocking.push(note(row, 'duplicate-score', 'score', values));
  }

  for (const row of rows) {
    const participant = participantOf(row.participant);
    if (!participant) {
      note(row, 'unknown-participant', 'participant', { value: row.participant, category: category.name });
      continue;
    }
    if (row.decidesTie) {
      const decision = tieDecisionOf(row, participant, note);
      if (decision) checked.tieDecisions.push(decision);
      continue;
    }
    const criterion = scoredCriterion(row, criterionOf, category.name, note);
    if (!criterion || row.score === null) continue;
    const given: GivenScore = { row, participant, criterion, score: row.score };
    if (isWithinScale(given, note) && mayScore(row, participant, criterion)) count(given);
  }
  return checked;
}
