import { canonical as key } from '../../canonical';
import type { AwardCategory, Criterion } from '../instrument/instrument';
import type { StaffMember } from '../participants';
import type { Participant } from '../scoring/score-category';
import { finder, type NoteScore, type ScoreRow } from './score-row';

/** What decides who may score whom in a category. */
export interface SeatContext {
  category: AwardCategory;
  participants: readonly Participant[];
  staff: readonly StaffMember[];
  /** IDs, in canonical form, of those who were appointed to judge it; none: nobody says who was. */
  judges: ReadonlySet<string>;
  /** Whether a unit is, or lies below, another one. */
  isWithin: (unit: string, other: string) => boolean;
  /** ID and name of a unit's head, as far as they are known. */
  headOf: (unit: string) => readonly string[];
}

/** Why a juror may score nobody in a category: he is a participant, or head or staff of a unit that is one. */
interface Part {
  participant: Participant;
  isSelf: boolean;
}

/** What a juror, by ID or name, has to do with the participants of a category. */
function partsOf({ participants, staff, isWithin, headOf }: SeatContext) {
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

/** The jury of a category, as the rows of its scores name it. */
export interface Seats {
  jurorOf: (text: string) => StaffMember | null;
  /** Whether the juror of a row may score the participant: who takes part in the category scores nobody in it. */
  mayScore: (row: ScoreRow, participant: Participant, criterion: Criterion) => boolean;
}

/** @param note takes what is wrong with a juror; of one who is no ID of `Pegawai`, has no name, or was not appointed, once */
export function seatsOf(context: SeatContext, note: NoteScore): Seats {
  const { category, staff, judges } = context;
  const jurorOf = finder(
    staff,
    ({ id }) => id,
    ({ name }) => name,
  );
  const employees = new Set(staff.map(({ id }) => key(id)));
  const parts = partsOf(context);
  const jurors = new Map<string, Part[]>();
  const outsiders = new Set<StaffMember>();

  /** What a juror has to do with the category; who is no ID of `Pegawai` is known by his name at best. */
  function partsOfJuror(row: ScoreRow, juror: StaffMember | null): Part[] {
    const known = jurors.get(key(row.juror));
    if (known) return known;
    if (!employees.has(key(row.juror))) note(row, 'unknown-juror', 'juror', { value: row.juror });
    const own = parts(juror ? [juror.id, juror.name, juror.fullName] : [row.juror], juror?.unit ?? '');
    jurors.set(key(row.juror), own);
    return own;
  }

  /** Who scores without a seat in `Tim Penilai`, where it has rows for the category. */
  function noteOutsider(row: ScoreRow, juror: StaffMember | null): void {
    if (judges.size === 0 || juror === null || judges.has(key(juror.id)) || outsiders.has(juror)) return;
    outsiders.add(juror);
    note(row, 'juror-outside-team', 'juror', { juror: juror.name, category: category.name });
  }

  function mayScore(row: ScoreRow, participant: Participant, { code, source }: Criterion): boolean {
    if (row.juror === '') {
      if (source !== 'jury' || jurors.has('')) return true;
      jurors.set('', []);
      note(row, 'juror-missing', 'juror', { code });
      return true;
    }
    const juror = jurorOf(row.juror);
    const own = partsOfJuror(row, juror);
    if (own.length === 0) {
      if (source === 'jury') noteOutsider(row, juror);
      return true;
    }
    const values = { juror: juror?.name ?? row.juror, participant: participant.name };
    const part = own.find((one) => one.participant === participant);
    if (!part) note(row, 'participant-scores', 'juror', { ...values, category: category.name });
    else note(row, part.isSelf ? 'own-score' : 'own-unit-score', 'juror', values);
    return false;
  }
  return { jurorOf, mayScore };
}
