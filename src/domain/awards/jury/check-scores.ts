import { canonical as key } from '../../canonical';
import { finding, type Finding, type FindingCode, type Given, type ValuesOf } from '../../finding';
import { isScored, type AwardCategory, type Criterion } from '../instrument/instrument';
import type { JuryScore } from './jury';
import type { StaffMember } from '../participants';
import type { Participant, TieDecision } from '../scoring/score-category';

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
  /** ID and name of a unit's head, as far as they are known. */
  headOf: (unit: string) => readonly string[];
}

/** Finds things by a code, or by a name that only one of them bears. */
function finder<T>(items: readonly T[], codeOf: (item: T) => string, nameOf: (item: T) => string) {
  const codes = new Map(items.map((item) => [key(codeOf(item)), item]));
  const names = new Map<string, T | null>();
  for (const item of items) names.set(key(nameOf(item)), names.has(key(nameOf(item))) ? null : item);
  return (text: string): T | null => codes.get(key(text)) ?? names.get(key(text)) ?? null;
}

/** Why a juror may score nobody in a category: he is a participant, or head or staff of a unit that is one. */
interface Part {
  participant: Participant;
  isSelf: boolean;
}

/** What a juror, by ID or name, has to do with the participants of a category. */
function partsOf({ participants, staff, isWithin, headOf }: ScoreContext) {
  const employees = new Set(staff.map(({ id }) => key(id)));
  return (names: readonly string[], unit: string): Part[] => {
    const own = new Set(names.map(key));
    const isOne = (name: string): boolean => name !== '' && own.has(key(name));
    return participants.flatMap((participant): Part[] => {
      const { code, name, recipientName } = participant;
      if ([code, name, recipientName].some(isOne)) return [{ participant, isSelf: true }];
      if (employees.has(key(code))) return [];
      const belongs = (unit !== '' && isWithin(unit, participant.unit)) || headOf(participant.unit).some(isOne);
      return belongs ? [{ participant, isSelf: false }] : [];
    });
  };
}

/**
 * Sorts out the rows of `Penilaian` of one category and month: unknown participants and criteria, scores outside the
 * scale, a second score of one juror for one cell, and jurors who take part themselves or with their unit. Refused scores do
 * not count; each has a finding at its cell.
 */
export function checkScores(rows: readonly ScoreRow[], context: ScoreContext): CheckedScores {
  const { category, criteria, participants, staff } = context;
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
  const employees = new Set(staff.map(({ id }) => key(id)));
  const parts = partsOf(context);
  const jurors = new Map<string, Part[]>();

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

  /** What a juror has to do with the category; who is no ID of `Pegawai` is noted once, and known by his name at best. */
  function partsOfJuror(row: ScoreRow, juror: StaffMember | null): Part[] {
    const known = jurors.get(key(row.juror));
    if (known) return known;
    if (!employees.has(key(row.juror))) note(row, 'unknown-juror', 'juror', { value: row.juror });
    const own = parts(juror ? [juror.id, juror.name, juror.fullName] : [row.juror], juror?.unit ?? '');
    jurors.set(key(row.juror), own);
    return own;
  }

  /** Whether the juror may score the participant: who takes part in the category scores nobody in it. */
  function mayScore(row: ScoreRow, participant: Participant, { code, source }: Criterion): boolean {
    if (row.juror === '') {
      if (source !== 'jury' || jurors.has('')) return true;
      jurors.set('', []);
      note(row, 'juror-missing', 'juror', { code });
      return true;
    }
    const juror = jurorOf(row.juror);
    const own = partsOfJuror(row, juror);
    if (own.length === 0) return true;
    const values = { juror: juror?.name ?? row.juror, participant: participant.name };
    const part = own.find((one) => one.participant === participant);
    if (!part) note(row, 'participant-scores', 'juror', { ...values, category: category.name });
    else note(row, part.isSelf ? 'own-score' : 'own-unit-score', 'juror', values);
    return false;
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
    if (row.score === null || !isWithinScale(row, criterion, row.score) || !mayScore(row, participant, criterion))
      continue;
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
