import { finding, type Finding, type FindingCode, type Given, type ValuesOf } from '../finding';
import { isScored, type AwardCategory, type Criterion } from './instrument';
import type { JuryScore } from './jury';
import type { StaffMember } from './participants';
import type { Participant, TieDecision } from './score-category';

/** A row of `Penilaian` as read, before anything is known to be right. */
export interface ScoreRow {
  sheet: string;
  row: number;
  category: string;
  participant: string;
  criterion: string;
  juror: string;
  score: number | null;
  notes: string;
  /** The row decides a tie instead of giving a score. */
  decidesTie: boolean;
  cells: Record<'category' | 'participant' | 'criterion' | 'juror' | 'score' | 'notes', string>;
}

/** What the rows of a category come to. */
export interface CheckedScores {
  scores: JuryScore[];
  tieDecisions: TieDecision[];
  findings: Finding[];
  /** Findings that leave the figures in doubt: nothing may be decided while they stand. */
  blocking: Finding[];
}

/** What scores are checked against. */
export interface ScoreContext {
  category: AwardCategory;
  criteria: readonly Criterion[];
  participants: readonly Participant[];
  staff: readonly StaffMember[];
  /** Whether a unit is, or lies below, another one. */
  isWithin: (unit: string, other: string) => boolean;
}

const key = (text: string): string => text.trim().toLowerCase();

/** Finds things by a code in any letter case, or by a name that only one of them bears. */
function finder<T>(items: readonly T[], codeOf: (item: T) => string, nameOf: (item: T) => string) {
  const codes = new Map(items.map((item) => [key(codeOf(item)), item]));
  const names = new Map<string, T | null>();
  for (const item of items) names.set(key(nameOf(item)), names.has(key(nameOf(item))) ? null : item);
  return (text: string): T | null => codes.get(key(text)) ?? names.get(key(text)) ?? null;
}

/**
 * Sorts out the rows of `Penilaian` of one category and month: unknown participants and criteria, scores outside the
 * scale, a second score of one juror for one cell, and jurors who score themselves or their own unit. Refused scores do
 * not count; each has a finding at its cell.
 */
export function checkScores(rows: readonly ScoreRow[], context: ScoreContext): CheckedScores {
  const { category, criteria, participants, staff, isWithin } = context;
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
  const jurorOf = finder(
    staff,
    ({ id }) => id,
    ({ name }) => name,
  );
  const checked: CheckedScores = { scores: [], tieDecisions: [], findings: [], blocking: [] };
  const first = new Map<string, number>();
  const unknownJurors = new Set<string>();

  function note<C extends FindingCode>(
    row: ScoreRow,
    code: C,
    at: keyof ScoreRow['cells'],
    ...values: Given<ValuesOf<C>>
  ): Finding {
    const found = finding(code, { sheet: row.sheet, cell: row.cells[at] || `A${row.row}` }, ...values);
    checked.findings.push(found);
    return found;
  }

  /** Whether the juror may score the participant; who is in no list of staff cannot be checked beyond the name. */
  function mayScore(row: ScoreRow, participant: Participant): boolean {
    if (row.juror === '') return true;
    const juror = jurorOf(row.juror);
    if (!juror && !unknownJurors.has(key(row.juror))) {
      note(row, 'unknown-juror', 'juror', { value: row.juror });
      unknownJurors.add(key(row.juror));
    }
    const values = { juror: juror?.name ?? row.juror, participant: participant.name };
    const own = [participant.code, participant.name, participant.recipientName].map(key);
    const isSelf = [juror?.id, juror?.name, row.juror].some((one) => one !== undefined && own.includes(key(one)));
    const isStaff = staff.some(({ id }) => id === participant.code);
    const isOwnUnit = juror !== null && !isStaff && isWithin(juror.unit, participant.unit);
    if (isSelf) note(row, 'own-score', 'juror', values);
    else if (isOwnUnit) note(row, 'own-unit-score', 'juror', values);
    return !isSelf && !isOwnUnit;
  }

  function decideTie(row: ScoreRow, participant: Participant): void {
    const values = { participant: participant.name };
    if (row.notes === '' || row.score === null) note(row, 'tie-without-reason', 'notes', values);
    else checked.tieDecisions.push({ participant: participant.code, place: row.score, reason: row.notes });
  }

  function isWithinScale(row: ScoreRow, { scale, source }: Criterion, score: number): boolean {
    const bounds =
      scale?.kind === 'bounds' ? scale : source === 'jury' && scale === null ? { low: 0, high: 100 } : null;
    if (!bounds || (score >= bounds.low && score <= bounds.high)) return true;
    note(row, 'score-outside-scale', 'score', { score, low: bounds.low, high: bounds.high });
    return false;
  }

  for (const row of rows) {
    const participant = participantOf(row.participant);
    if (!participant) {
      note(row, 'unknown-participant', 'participant', { value: row.participant, category: category.name });
      continue;
    }
    if (row.decidesTie) {
      decideTie(row, participant);
      continue;
    }
    const criterion = criterionOf(row.criterion);
    if (!criterion) {
      note(row, 'unknown-criterion', 'criterion', { value: row.criterion, category: category.name });
      continue;
    }
    if (!isScored(criterion)) {
      note(row, 'score-not-used', 'criterion', { code: criterion.code });
      continue;
    }
    if (row.score === null || !isWithinScale(row, criterion, row.score) || !mayScore(row, participant)) continue;
    const juror = jurorOf(row.juror);
    const who = juror?.id ?? row.juror;
    const cell = [participant.code, criterion.code, key(who)].join('\u0000');
    const known = first.get(cell);
    if (known !== undefined) {
      const values = {
        juror: juror?.name ?? row.juror,
        participant: participant.name,
        code: criterion.code,
        row: known,
      };
      checked.blocking.push(note(row, 'duplicate-score', 'score', values));
      continue;
    }
    first.set(cell, row.row);
    checked.scores.push({ participant: participant.code, criterion: criterion.code, juror: who, score: row.score });
  }
  return checked;
}
