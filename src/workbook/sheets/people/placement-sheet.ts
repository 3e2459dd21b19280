import { attribute, weightedValue, type Attribution } from '../../../domain/people/attribution';
import { maskId } from '../../../domain/people/identity';
import { bareTitle, superiorOn, type Person, type Staffing } from '../../../domain/people/office';
import { roundOrNull } from '../../../domain/number';
import { texts } from '../../../text';
import type { Language } from '../../../text/language';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';

/** One time of one person within the year. */
interface Line {
  person: Person;
  part: Attribution;
  superior: string;
  /** `Nilai Penandaan (%)` of the unit, points as printed. */
  unitValue: number | null;
  /** Of all the person's times together, weighted with their days. */
  personValue: number | null;
}

type Values = (unit: string) => number | null;

function linesOf(staffing: Staffing, year: number, valueOf: Values): Line[] {
  const { today } = staffing;
  return staffing.people.flatMap((person) => {
    const parts = attribute(person.spells, `${year}-01-01`, `${year}-12-31`);
    const personValue = weightedValue(parts, valueOf);
    return parts.map((part): Line => {
      // In a time that has passed the superior of its last day counts, in one that is still to come that of its first.
      const day = part.until < today ? part.until : part.from > today ? part.from : today;
      const superior = superiorOn(staffing, person, day)?.person.employee.fullName ?? '';
      const { unit } = part.spell;
      return { person, part, superior, unitValue: unit ? valueOf(unit) : null, personValue };
    });
  });
}

/** Where a time stands to a day: the stated place is the present one until its last day has passed. */
function whenOf({ spell, from }: Attribution, today: string): 'stated' | 'past' | 'coming' {
  if (from > today) return 'coming';
  return spell.isStated && (spell.until === null || spell.until >= today) ? 'stated' : 'past';
}

function remarkOf({ person, part }: Line, today: string, language: Language): string {
  const { placement, kind } = texts(language).people;
  const when = placement[whenOf(part, today)];
  const acting = person.acting
    .filter((one) => one.from <= part.until && (one.until === null || one.until >= part.from))
    .map((one) => placement.acting(kind[one.kind], bareTitle(one.transfer.position) || one.unit));
  return [when, ...acting].join('; ');
}

/**
 * Sheet `Penempatan Pegawai`: where everybody worked in the year and for how many days, with the value of each unit and the one
 * that the person answers for in proportion to days. IDs are masked.
 *
 * @param valueOf value of a unit in points as printed; null where there is none
 */
export function placementSheet(staffing: Staffing, year: number, valueOf: Values, frame: OutputFrame): OutputContent {
  const { language } = frame;
  const words = texts(language).people;
  const sheet: OutputSheet<Line> = {
    name: 'Penempatan Pegawai / Staff Placements',
    columns: [
      { heading: 'ID', format: 'text', value: ({ person }) => maskId(person.employee.id) },
      { heading: 'Nama / Name', format: 'text', value: ({ person }) => person.employee.name },
      {
        heading: 'Status Kepegawaian / Type',
        format: 'text',
        value: ({ person: { employee } }) => employee.employment && words.employment[employee.employment],
      },
      { heading: 'Unit', format: 'text', value: ({ part }) => part.spell.unit ?? words.placement.unknown },
      {
        heading: 'Nama Unit / Unit Name',
        format: 'text',
        value: ({ part }) => staffing.units.get(part.spell.unit ?? '')?.name ?? '',
      },
      {
        heading: 'Jabatan / Position',
        format: 'text',
        value: ({ part }) => part.spell.position ?? words.placement.unknown,
      },
      { heading: 'Atasan / Superior', format: 'text', value: ({ superior }) => superior || words.placement.unknown },
      { heading: 'Mulai / From', format: 'text', value: ({ part }) => part.from },
      { heading: 'Sampai / Until', format: 'text', value: ({ part }) => part.until },
      { heading: 'Hari / Days', format: 'count', value: ({ part }) => part.days },
      { heading: 'Porsi (%) / Share (%)', format: 'points', value: ({ part }) => roundOrNull(part.share * 100) },
      { heading: 'Nilai Unit (%) / Unit Value (%)', format: 'points', value: ({ unitValue }) => unitValue },
      {
        heading: 'Nilai Tertimbang (%) / Weighted Value (%)',
        format: 'points',
        value: ({ personValue }) => roundOrNull(personValue),
      },
      { heading: 'Keterangan / Remark', format: 'text', value: (line) => remarkOf(line, staffing.today, language) },
    ],
    isLong: true,
  };
  return layOut(sheet, linesOf(staffing, year, valueOf), frame);
}
