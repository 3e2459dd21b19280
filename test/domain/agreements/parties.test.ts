import { partiesOf } from '../../../src/domain/agreements/parties';
import type { Agreement } from '../../../src/domain/agreements/agreement';
import type { Level } from '../../../src/domain/main-job/indicator';
import { codesOf } from '../builders';
import { agreement, official, organisation } from './builders';

const staff = [
  official('198801012012011921', 'Lintang, S.ST.', 'Ketua Tim', { unit: 'B', rank: 'III/c' }),
  official('P5', 'Endah, M.Si.', 'Kepala Bidang', { unit: 'B', rank: 'IV/a' }),
  official('P6', 'Gita', 'Analis', { unit: 'B', superior: 'P7' }),
  official('P7', 'Ratna', 'Ketua Tim Data', { unit: 'B' }),
];

/** Pairs by level (reference: documents, Perjanjian Kinerja). */
test.each<[what: string, row: Partial<Agreement>, level: Level | null, first: string, second: string]>([
  ['kepala dinas and wali kota', { unit: 'P' }, 'head', 'Dr. Laras, M.Si. (Kepala Dinas)', 'Surya (Wali Kota)'],
  [
    'sekretaris and kepala dinas',
    { unit: 'S' },
    'administrator',
    'Bagja (Sekretaris)',
    'Dr. Laras, M.Si. (Kepala Dinas)',
  ],
  [
    'kepala bidang and kepala dinas',
    {},
    'administrator',
    'Endah, M.Si. (Kepala Bidang)',
    'Dr. Laras, M.Si. (Kepala Dinas)',
  ],
  ['kepala subbagian and sekretaris', { unit: 'S1' }, 'supervisor', 'Citra (Kepala Subbagian)', 'Bagja (Sekretaris)'],
  [
    'ketua tim and kepala bidang',
    { firstId: '198801012012011921' },
    'supervisor',
    'Lintang, S.ST. (Ketua Tim)',
    'Endah, M.Si. (Kepala Bidang)',
  ],
  [
    'the head of the unit by ID',
    { firstId: 'P5' },
    'administrator',
    'Endah, M.Si. (Kepala Bidang)',
    'Dr. Laras, M.Si. (Kepala Dinas)',
  ],
  ['the superior that Pegawai names', { firstId: 'P6' }, 'supervisor', 'Gita (Analis)', 'Ratna (Ketua Tim Data)'],
  [
    'the superior that the row names',
    { firstId: 'P6', secondId: 'P5' },
    'supervisor',
    'Gita (Analis)',
    'Endah, M.Si. (Kepala Bidang)',
  ],
])('%s', (_, row, level, first, second) => {
  const parties = partiesOf(agreement(row), level, organisation(staff));
  const shown = (party: typeof parties.first): string => `${party?.name} (${party?.position})`;
  expect([shown(parties.first), shown(parties.second), parties.findings]).toEqual([first, second, []]);
});

/** Who acts for an office on the day of an agreement signs it, whoever `Unit Kerja` names. */
test.each<[what: string, row: Partial<Agreement>, title: string, first: string, second: string]>([
  ['for the division', {}, 'Kepala Bidang', 'Citra (Plt. Kepala Bidang)', 'Dr. Laras, M.Si. (Kepala Dinas)'],
  ['named by ID', { firstId: 'C1' }, 'Kepala Bidang', 'Citra (Plt. Kepala Bidang)', 'Dr. Laras, M.Si. (Kepala Dinas)'],
  ['for the agency', {}, 'Kepala Dinas', 'Endah, M.Si. (Kepala Bidang)', 'Citra (Plt. Kepala Dinas)'],
  [
    'on another day',
    { date: '2026-01-05' },
    'Kepala Bidang',
    'Endah, M.Si. (Kepala Bidang)',
    'Dr. Laras, M.Si. (Kepala Dinas)',
  ],
])('somebody acts %s', (_, row, title, first, second) => {
  const deputy = { name: 'Citra', position: `Plt. ${title}`, rank: '', number: '' };
  const people = [...staff, official('C1', 'Citra', 'Kepala Subbagian', { unit: 'S1' })];
  const acting = (asked: string, __: string | null, day: string | null) =>
    asked === title && day === '2026-03-01' ? deputy : null;
  const parties = partiesOf(agreement({ signed: null, date: '2026-03-01', ...row }), 'administrator', {
    ...organisation(people),
    acting,
  });
  const shown = (party: typeof parties.first): string => `${party?.name} (${party?.position})`;
  expect([shown(parties.first), shown(parties.second)]).toEqual([first, second]);
});

test('rank and NIP come from wherever they stand', () => {
  const { first } = partiesOf(agreement({ firstId: '198801012012011921' }), 'supervisor', organisation(staff));
  expect(first).toMatchObject({ rank: 'III/c', number: '198801012012011921' });
  expect(partiesOf(agreement(), 'administrator', organisation(staff)).first).toMatchObject({
    rank: 'IV/a',
    number: '',
  });
});

test.each<[what: string, row: Partial<Agreement>, level: Level, codes: string[]]>([
  [
    'an unknown first party; the head of the unit stands in',
    { firstId: 'X' },
    'administrator',
    ['agreement-unknown-person'],
  ],
  ['an unknown second party', { secondId: 'X' }, 'administrator', ['agreement-unknown-person']],
  ['nobody leads the unit', { unit: 'B1' }, 'supervisor', ['agreement-without-official']],
  ['nobody stands above oneself', { firstId: 'P5', secondId: 'P5' }, 'administrator', ['agreement-without-superior']],
])('%s', (_, row, level, codes) => {
  const { findings } = partiesOf(agreement(row), level, organisation(staff));
  expect(codesOf(findings)).toEqual(codes);
});

test('no superior of the agency is set', () => {
  const without = organisation([], { superior: { name: '', title: '' } });
  const { second, findings } = partiesOf(agreement({ unit: 'P' }), 'head', without);
  expect([second, codesOf(findings)]).toEqual([null, ['agreement-without-superior']]);
});
