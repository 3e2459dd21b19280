import { buildUnitTree } from '../../src/domain/main-job/unit/unit';
import { buildStaffing } from '../../src/domain/people/office';
import type { Employee, Transfer } from '../../src/domain/people/staff';
import type { AgencyProfile } from '../../src/domain/agency-profile';
import { agencyHead, namedPerson, signerOf, unitHead } from '../../src/documents/signatory';
import { createWriter } from '../../src/documents/writer';
import { rankText } from '../../src/text/ranks';
import { employee, transfer, unit } from '../domain/people/builders';
import { evaluationOf, profile } from './fixtures';

const evaluation = evaluationOf();

const division = unit('B', {
  name: 'Bidang B',
  head: 'Bagja Nirwasita',
  headId: '197202021997011902',
  headTitle: 'Kepala Bidang B',
});
const writerWith = (staff: Employee[], transfers: Transfer[] = [], more: Partial<AgencyProfile> = {}) => {
  const units = [division];
  const of = { ...evaluation, input: { ...evaluation.input, units } };
  const staffing = buildStaffing(staff, transfers, units, profile.today);
  return createWriter(of, { ...profile, signatureSpace: false, ...more, staffing }, 'id', 'x');
};

/** `Pegawai` has the head under a number of the agency's own. */
const bagja = employee({
  id: 'P02',
  name: 'Bagja Nirwasita',
  fullName: 'Bagja Nirwasita, M.Si.',
  rank: 'iv/b',
  position: 'Kepala Bidang B',
  unit: 'B',
});
const other = employee({
  id: '197303031998012901',
  name: 'Citra Wulan',
  fullName: 'Citra Wulan, S.E.',
  rank: 'III/d',
  unit: 'B',
});

describe('one signatory, whatever the paper', () => {
  const full = {
    name: 'Bagja Nirwasita, M.Si.',
    rank: 'Pembina Tingkat I (IV/b)',
    number: 'NIP 197202021997011902',
    title: 'Kepala Bidang B',
  };

  test('the head of a unit and a person named in a meeting have the same form', () => {
    const writer = writerWith([bagja]);
    expect(unitHead(writer, division)).toEqual(full);
    expect(namedPerson(writer, 'Bagja Nirwasita')).toEqual(full);
    expect(namedPerson(writer, 'Bagja Nirwasita, M.Si.')).toEqual(full);
  });

  test('without a row of staff the sheet of units alone speaks', () => {
    expect(unitHead(writerWith([]), division)).toEqual({ ...full, name: 'Bagja Nirwasita', rank: '' });
  });

  test('two of one name are nobody', () => {
    const twin = { ...bagja, id: 'P03' };
    expect(unitHead(writerWith([bagja, twin]), division).rank).toBe('');
  });

  test.each([
    ['acting', 'Plt. Kepala Bidang B'],
    ['dailyActing', 'Plh. Kepala Bidang B'],
  ] as const)('whoever acts signs: %s', (kind, title) => {
    const row = transfer({
      id: other.id,
      kind,
      to: 'B',
      toText: 'B',
      position: 'Kepala Bidang B',
      effective: '2026-01-05',
    });
    expect(unitHead(writerWith([bagja, other], [row]), division)).toEqual({
      title,
      name: 'Citra Wulan, S.E.',
      rank: 'Penata Tingkat I (III/d)',
      number: 'NIP 197303031998012901',
    });
  });

  test('the setting is about today: it stands against another holder, and is completed from the row of the same person', () => {
    const title = profile.head.title;
    const head = employee({
      name: profile.head.name,
      fullName: `Dr. ${profile.head.name}`,
      rank: 'IV/c',
      position: title,
    });
    const stale = employee({ id: 'P9', name: 'Orang Lain', fullName: 'Orang Lain', position: title });
    expect(agencyHead(writerWith([stale])).name).toContain(profile.head.name);
    const bare = { ...profile.head, rank: '', degreeBefore: '', degreeAfter: '' };
    expect(agencyHead(writerWith([head], [], { head: bare }))).toMatchObject({
      name: `Dr. ${profile.head.name}`,
      rank: 'Pembina Utama Muda (IV/c)',
    });
    expect(agencyHead(writerWith([stale], [], { head: { ...bare, name: '', id: '' } })).name).toBe('Orang Lain');
  });

  test('the unit that is the agency names its head where the setting names nobody', () => {
    const nobody = { ...profile.head, name: '', id: '', rank: '', degreeBefore: '', degreeAfter: '' };
    const agency = unit('D', { head: 'Laras Senja', headId: '197001011995012901' });
    const { tree } = buildUnitTree([agency, { ...division, parent: 'D' }]);
    const writer = createWriter({ ...evaluation, tree }, { ...profile, head: nobody }, 'id', 'x');
    expect(agencyHead(writer)).toMatchObject({ name: 'Laras Senja', number: 'NIP 197001011995012901' });
    expect(agencyHead(writerWith([], [], { head: nobody })).name).toBe('');
  });

  test('contract staff and volunteers have a number of their own; an unknown one of an official is left open', () => {
    const contract = { ...other, employment: 'pppk' as const, rank: 'IX' };
    expect(namedPerson(writerWith([contract]), 'Citra Wulan')).toMatchObject({
      number: 'NI PPPK 197303031998012901',
      rank: 'IX',
    });
    const writer = writerWith([]);
    expect(signerOf(writer, namedPerson(writer, 'Tamu')).details).toEqual(['NIP …………………………………………']);
    expect(signerOf(writer, namedPerson(writer, 'Tamu'), false).details).toEqual([]);
  });
});

test.each([
  ['IV/a', 'Pembina (IV/a)'],
  ['III/d', 'Penata Tingkat I (III/d)'],
  ['Pembina (IV/a)', 'Pembina (IV/a)'],
  ['IX', 'IX'],
  ['', ''],
])('the rank %s is printed as %s', (rank, text) => expect(rankText(rank)).toBe(text));
