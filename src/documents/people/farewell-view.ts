import { addDays, type Day } from '../../domain/day';
import { placementOn, type Move } from '../../domain/people/placement';
import type { Person } from '../../domain/people/office';
import { isLeaving } from '../../domain/people/staff';
import { DASH } from '../writer';
import { section, tableIn, type PaperView } from './paper-view';
import { headSigns, paperFrame, placeAndDay, type PeopleWriter } from './people-writer';
import { computed } from '../figures/sources';

/** A transfer of a period with its person. */
export interface Moved {
  person: Person;
  move: Move;
}

/** How long somebody had been there, in years and months; a dash when the beginning is not known. */
export function serviceOf(writer: PeopleWriter, from: Day | null, until: Day, of: string): string {
  if (from === null || from > until) return DASH;
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = addDays(until, 1).split('-').map(Number);
  const months = (endYear - year) * 12 + endMonth - month - (endDay < day ? 1 : 0);
  const source = computed('service', of);
  return writer.p.service(writer.count(Math.floor(months / 12), source), writer.count(months % 12, source));
}

/** Office and unit; a title that names its unit already says both. */
export function officeText(position: string, unit: string, between: string): string {
  const says = unit !== '' && position.toLowerCase().includes(unit.toLowerCase());
  return [position, says ? '' : unit].filter((part) => part !== '' && part !== DASH).join(between);
}

/** Office and unit in one cell; a place outside the agency as it is written. */
function placeText(writer: PeopleWriter, position: string | null, unit: string | null, written: string): string {
  const name = unit === null || unit === '' ? written : writer.unitName(unit);
  return officeText(position ?? '', name, '\n') || DASH;
}

function rowOf(writer: PeopleWriter, { person, move }: Moved, index: number): string[] {
  const { words, cellDay } = writer;
  const before = placementOn(person.spells, addDays(move.effective, -1));
  const after = isLeaving(move) ? null : placementOn(person.spells, move.effective);
  const kind = words.kind[move.kind ?? 'out'];
  return [
    String(index + 1),
    `${person.employee.fullName}\n${kind}`,
    placeText(writer, before?.position ?? null, before?.unit ?? null, move.fromText),
    after ? placeText(writer, after.position, after.unit, move.toText) : move.toText || kind,
    cellDay(move.effective),
    serviceOf(writer, before?.from ?? null, addDays(move.effective, -1), person.employee.name),
  ];
}

const LETTERS = 'ABC';

/** *Daftar Pisah Sambut*: who comes, goes and moves in a period. IDs are not printed: the list is read by all. */
export function farewellView(writer: PeopleWriter, moved: readonly Moved[]): PaperView {
  const { p, kinds, period, agency } = writer;
  const last =
    moved
      .map(({ move }) => move.effective)
      .sort()
      .pop() ?? null;
  const arrives = ({ move }: Moved): boolean => move.kind === 'in';
  const leaves = ({ move }: Moved): boolean => isLeaving(move);
  const parts = [
    { title: p.farewell.leaving, own: moved.filter(leaves) },
    { title: p.farewell.moving, own: moved.filter((one) => !arrives(one) && !leaves(one)) },
    { title: p.farewell.arriving, own: moved.filter(arrives) },
  ].filter(({ own }) => own.length > 0);
  return {
    ...paperFrame(writer, kinds.farewell.name, agency, period.title),
    opening: [p.farewell.opening(agency, period.inWords, writer.count(moved.length, computed('people', '')))],
    // Letters follow the parts that are there: a list without leavers does not begin with B.
    sections: parts.map(({ title, own }, index) =>
      section(`${LETTERS.charAt(index)}. ${title}`, {
        tables: tableIn(
          'moves',
          p.farewell.head,
          own.map((one, row) => rowOf(writer, one, row)),
        ),
      }),
    ),
    closing: [p.farewell.closing],
    signatures: [{ left: [], right: [headSigns(writer, last ?? writer.profile.today, [placeAndDay(writer, last)])] }],
  };
}
