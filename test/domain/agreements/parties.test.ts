import type { Agreement, Official } from '../../../src/domain/agreements/agreement';
import { partiesOf } from '../../../src/domain/agreements/parties';
import type { Level } from '../../../src/domain/main-job/indicator/indicator';
import { buildUnitTree, type Unit } from '../../../src/domain/main-job/unit/unit';
import { codesOf } from '../builders';
import { agreement, led, official, organisation } from './builders';

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

test('the unit that is the agency names its head where Pengaturan names nobody', () => {
  const nobody = { name: '', id: '', title: '', rank: '', degreeBefore: '', degreeAfter: '' };
  const units = [led('P', '', 'Laras', '', '1'), led('B', 'P', 'Endah', 'Kepala Bidang')];
  const agency = { ...organisation([], { head: nobody }), tree: buildUnitTree(units).tree };
  const laras = { name: 'Laras', position: 'Kepala Dinas', number: '1' };
  const of = (unit: string, level: Level) => partiesOf(agreement({ unit }), level, agency);
  expect(of('B', 'administrator')).toMatchObject({ first: { name: 'Endah' }, second: laras, findings: [] });
  expect(of('P', 'head')).toMatchObject({ first: laras, second: { name: 'Surya' } });
});

test('no superior of the agency is set', () => {
  const without = organisation([], { superior: { name: '', title: '' } });
  const { second, findings } = partiesOf(agreement({ unit: 'P' }), 'head', without);
  expect([second, codesOf(findings)]).toEqual([null, ['agreement-without-superior']]);
});

describe('how the head of the agency is written', () => {
  const head = { name: 'Laras', id: '1', title: 'Kepala Dinas', rank: 'IV/c', degreeBefore: '', degreeAfter: '' };
  test.each<[what: string, more: Partial<typeof head>, party: object | null]>([
    ['with titles before and after', { degreeBefore: 'Dr.', degreeAfter: 'M.Si.' }, { name: 'Dr. Laras, M.Si.' }],
    ['without titles', {}, { name: 'Laras', position: 'Kepala Dinas', rank: 'IV/c', number: '1' }],
    [
      'without the spaces around them',
      { name: ' Laras ', degreeBefore: ' Dr. ', degreeAfter: ' M.Si. ', id: ' 1 ', title: ' Direktur ' },
      { name: 'Dr. Laras, M.Si.', position: 'Direktur', number: '1' },
    ],
    ['by office, where no name is set', { name: ' ', degreeAfter: 'M.Si.' }, { name: '', position: 'Kepala Dinas' }],
    ['by name, where no office is set', { title: '' }, { name: 'Laras', position: 'Kepala Badan' }],
    ['not at all, where neither is set', { name: ' ', title: ' ' }, null],
  ])('%s', (_, more, party) => {
    const agency = { ...organisation([], { head: { ...head, ...more } }) };
    agency.titles = { ...agency.titles, agencyHead: 'Kepala Badan' };
    const { first, findings } = partiesOf(agreement({ unit: 'P' }), 'head', agency);
    if (party) expect(first).toMatchObject(party);
    else expect([first, codesOf(findings)]).toEqual([null, ['agreement-without-official']]);
  });

  test('its superior is elected and has neither rank nor NIP; the office is enough', () => {
    const superior = { name: ' Surya ', title: ' Wali Kota ' };
    expect(partiesOf(agreement({ unit: 'P' }), 'head', organisation([], { superior })).second).toEqual({
      name: 'Surya',
      position: 'Wali Kota',
      rank: '',
      number: '',
    });
    const office = organisation([], { superior: { name: '', title: 'Bupati' } });
    expect(partiesOf(agreement({ unit: 'P' }), 'head', office).second).toMatchObject({ name: '', position: 'Bupati' });
  });
});

/** `Unit Kerja` names the head of unit B; `Pegawai` may add name, rank and NIP. */
test.each<[what: string, unit: [head: string, title: string, id?: string], people: Official[], first: object | null]>([
  ['by name alone: the office after the unit', ['Endah', ''], [], { name: 'Endah', position: 'Kepala Bidang B' }],
  ['by office alone', ['', 'Kepala Bidang'], [], { name: '', position: 'Kepala Bidang', rank: '', number: '' }],
  ['not at all', [' ', ' '], [], null],
  ['without spaces around', [' Endah ', ' Kabid ', ' 7 '], [], { name: 'Endah', position: 'Kabid', number: '7' }],
  [
    'by office, and Pegawai has who holds it',
    ['', 'Kepala Bidang'],
    [
      official('1', 'Gita', 'Analis', { unit: 'B' }),
      official('2', 'Endah', 'kepala bidang', { unit: 'B', rank: 'IV/a' }),
    ],
    { name: 'Endah', rank: 'IV/a' },
  ],
  [
    'by name, which Pegawai has with titles',
    ['endah', 'Kabid'],
    [official('1', 'Gita', 'Kabid', { unit: 'B' }), official('2', 'Endah, M.Si.', 'Lain', { unit: 'B' })],
    { name: 'Endah, M.Si.', position: 'Kabid' },
  ],
  [
    'by a part of the name that one alone has',
    ['Endah', 'Kabid'],
    [official('1', 'Gita', 'Kabid', { unit: 'B' }), official('2', 'Dra. Endah Puspita', 'Lain', { unit: 'B' })],
    { name: 'Dra. Endah Puspita' },
  ],
  [
    'by the whole name before a part of another',
    ['Endah', 'Kabid'],
    [official('1', 'Endah Puspita', 'Lain', { unit: 'B' }), official('2', 'Endah, M.Si.', 'Lain', { unit: 'B' })],
    { name: 'Endah, M.Si.' },
  ],
  [
    'by a part of the name that two have: as it is written',
    ['Endah', 'Kabid'],
    [
      official('1', 'Endah Puspita', '', { unit: 'B' }),
      official('2', 'Endah Lestari', '', { unit: 'B', rank: 'IV/a' }),
    ],
    { name: 'Endah', rank: '' },
  ],
  [
    'and whose longer name holds the letters alone is another person',
    ['Ani', 'Kabid'],
    [official('198801012012011921', 'Yani Suryani', 'Analis', { unit: 'B', rank: 'III/a' })],
    { name: 'Ani', rank: '', number: '' },
  ],
  [
    'and somebody of that name in another unit is another person',
    ['Endah', 'Kabid'],
    [official('2', 'Endah, S.E.', 'Kabid', { unit: 'S' })],
    { name: 'Endah' },
  ],
  [
    'with the NIP of Unit Kerja before that of Pegawai',
    ['Endah', 'Kabid', '198801012012011925'],
    [official('198801012012011921', 'Endah', 'Kabid', { unit: 'B' })],
    { number: '198801012012011925' },
  ],
  [
    'with the NIP of Pegawai, however it is spaced',
    ['Endah', 'Kabid'],
    [official(' 19880101 201201 1 921 ', 'Endah', 'Kabid', { unit: 'B' })],
    { number: '19880101 201201 1 921' },
  ],
  [
    'an ID longer than a NIP is none',
    ['Endah', ''],
    [official('1988010120120119210', 'Endah', '', { unit: 'B' })],
    { number: '' },
  ],
])('the head of a unit that is named %s', (_, [head, title, id], people, first) => {
  const agency = { ...organisation(people), tree: buildUnitTree([led('B', '', head, title, id)]).tree };
  agency.titles = { ...agency.titles, unitHead: () => 'Kepala Bidang B' };
  const parties = partiesOf(agreement(), 'administrator', agency);
  if (first) expect(parties.first).toMatchObject(first);
  else expect([parties.first, codesOf(parties.findings)]).toEqual([null, ['agreement-without-official']]);
});

/** A member of staff whose ID is no NIP: that of the head of the unit is in `Unit Kerja`. */
test.each([
  ['holds the office of its head', 'kepala bidang', 'B', '7'],
  ['holds another office', 'Analis', 'B', ''],
  ['is of no known unit', 'Kepala Bidang', 'X', ''],
])('the NIP of somebody who %s', (_, position, unit, number) => {
  const tree = buildUnitTree([led('B', '', 'Endah', 'Kepala Bidang', ' 7 ')]).tree;
  const agency = { ...organisation([official('P5', 'Endah', position, { unit: 'B' })]), tree };
  expect(partiesOf(agreement({ unit, firstId: 'P5' }), 'administrator', agency).first?.number).toBe(number);
});

describe('who stands above the head of a unit', () => {
  const of = (units: readonly Unit[], unit: string) =>
    partiesOf(agreement({ unit }), 'supervisor', { ...organisation(), tree: buildUnitTree(units).tree }).second?.name;
  const agency = 'Dr. Laras, M.Si.';
  const child = led('C', 'B', 'Citra', 'Kepala Seksi');
  const other = led('Z', '', 'Zaki', 'Kepala UPTD');

  test.each<[what: string, units: Unit[], above: string]>([
    ['the head of the unit above', [led('B', '', 'Endah', 'Kabid'), child, other], 'Endah'],
    [
      'of the next one, where nobody leads that',
      [led('A', '', 'Bagja', 'Kabid'), led('B', 'A', '', ''), child, other],
      'Bagja',
    ],
    ['the agency’s, where the unit above is the agency', [led('B', '', 'Wakil', 'Wakil'), child], agency],
    ['the agency’s, where that leads the unit above by NIP', [led('B', '', 'L.', 'Kepala', '1'), child, other], agency],
    ['the agency’s, where that leads the unit above by name', [led('B', '', 'laras', 'Kepala'), child, other], agency],
    ['the agency’s, where nobody leads any', [led('B', '', '', ''), child, other], agency],
    ['the agency’s, where the units form a circle', [led('B', 'C', '', ''), led('C', 'B', '', ''), other], agency],
  ])('%s', (_, units, above) => {
    expect(of(units, 'C')).toBe(above);
  });

  test('of an unknown unit nobody is known, and it is told at its cell', () => {
    const { first, second, findings } = partiesOf(agreement({ unit: 'X' }), 'supervisor', organisation());
    expect([first, second, findings.map(({ code, cell }) => [code, cell])]).toEqual([
      null,
      null,
      [
        ['agreement-without-official', 'B2'],
        ['agreement-without-superior', 'D2'],
      ],
    ]);
    const noColumns = { unit: 'A2', firstId: '', secondId: '', version: '', reason: '', signed: '' };
    const bare = partiesOf(agreement({ unit: 'X', cells: noColumns }), 'supervisor', organisation());
    expect(bare.findings.map(({ cell }) => cell)).toEqual(['A2', 'A2']);
  });
});

describe('somebody of a unit', () => {
  const nip = '198801012012011921';
  const above = (position: string, id: string, headId = '') => {
    const tree = buildUnitTree([
      led('B', '', 'Endah', 'Kepala Bidang', headId),
      led('S', '', 'Bagja', 'Sekretaris'),
    ]).tree;
    const people = [official(id, 'Seseorang', position, { unit: 'B' })];
    return partiesOf(agreement({ firstId: id }), 'supervisor', { ...organisation(people), tree }).second?.name;
  };

  test.each([
    ['in another office stands below its head', 'Analis', nip, '', 'Endah'],
    ['in the office of its head stands below the agency’s', 'KEPALA BIDANG', nip, '', 'Dr. Laras, M.Si.'],
    ['with the NIP of its head is its head', 'Kabid Rehabilitasi', nip, nip, 'Dr. Laras, M.Si.'],
  ])('%s', (_, position, id, headId, second) => {
    expect(above(position, id, headId)).toBe(second);
  });

  test('two of one office are two people, one of whom may stand above the other', () => {
    const people = [official('1', 'Gita', 'Analis', { unit: 'B' }), official('2', 'Ratna', 'Analis', { unit: 'B' })];
    const { second, findings } = partiesOf(
      agreement({ firstId: '1', secondId: '2' }),
      'supervisor',
      organisation(people),
    );
    expect([second?.name, findings]).toEqual(['Ratna', []]);
  });

  test('who is not in Pegawai is told with the ID, at its cell', () => {
    const { findings } = partiesOf(agreement({ firstId: 'X', secondId: 'Y' }), 'supervisor', organisation());
    expect(findings.map(({ code, cell, values }) => [code, cell, values])).toEqual([
      ['agreement-unknown-person', 'B2', { id: 'X' }],
      ['agreement-unknown-person', 'D2', { id: 'Y' }],
    ]);
  });
});

test('who acts for an office is asked by its title as it is set, else as it is usual', () => {
  const asked: [string, string | null][] = [];
  const acting = (title: string, unit: string | null) => {
    asked.push([title, unit]);
    return null;
  };
  const head = { name: 'Laras', id: '1', title: '', rank: '', degreeBefore: '', degreeAfter: '' };
  const tree = buildUnitTree([led('B', '', 'Endah', ' Kabid '), led('B1', '', 'Citra', '')]).tree;
  for (const unit of ['B', 'B1'])
    partiesOf(agreement({ unit }), 'administrator', { ...organisation([], { head }), tree, acting });
  partiesOf(agreement(), 'head', { ...organisation([], { head: { ...head, title: ' Direktur ' } }), tree, acting });
  expect([...new Set(asked.map(([title, unit]) => `${title}|${unit ?? 'agency'}`))]).toEqual([
    'Kabid|B',
    'Kepala Dinas|agency',
    'Kepala Bidang B1|B1',
    'Direktur|agency',
  ]);
});
