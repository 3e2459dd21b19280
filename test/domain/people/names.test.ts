import { personNamed, splitTitles, withoutTitles } from '../../../src/domain/people/names';
import { groupOf, idKey, isActing, isLeaving, nameKey, type TransferKind } from '../../../src/domain/people/staff';

test.each<[string, object | null]>([
  ['Sinar Contoh', null],
  ['Dr. Sinar Contoh, M.Si.', { before: 'Dr.', name: 'Sinar Contoh', after: 'M.Si.' }],
  ['Sinar Contoh, S.Sos., M.Si.', { before: '', name: 'Sinar Contoh', after: 'S.Sos., M.Si.' }],
  [' Prof. Dr. Ir.  Sinar Contoh ', { before: 'Prof. Dr. Ir.', name: 'Sinar Contoh', after: '' }],
  ['drs Sinar', { before: 'drs', name: 'Sinar', after: '' }],
  // A name may begin as a title does.
  ['Drajat Contoh', null],
  ['Irma Contoh', null],
  ['Sinar Dr. Contoh', null],
  ['Sinar Contoh,', null],
])('titles of %j', (name, parts) => expect(splitTitles(name)).toEqual(parts));

test.each([
  ['19880101 201201 1 921', '198801012012011921'],
  ["'1988-0101.2012", '198801012012'],
  [' P 07 ', 'p 07'],
  ['P  07', 'p 07'],
  ['07A', '07a'],
])('the ID %j is compared as %j', (id, key) => expect(idKey(id)).toBe(key));

test.each([
  ['Sinar  Contoh, S.Sos.', 'sinar contoh s sos'],
  [' SINAR CONTOH ', 'sinar contoh'],
  ["Nur'aini", 'nur aini'],
])('the name %j is compared as %j', (name, key) => expect(nameKey(name)).toBe(key));

test.each([
  ['pns', 'asn'],
  ['pppkPartTime', 'asn'],
  ['nonAsn', 'nonAsn'],
  ['tagana', 'volunteer'],
  [null, 'nonAsn'],
] as const)('the status %s is of the group %s', (employment, group) => expect(groupOf({ employment })).toBe(group));

test('which transfers end the time with the agency, and which move nobody', () => {
  const kinds: (TransferKind | null)[] = ['in', 'out', 'rotation', 'promotion', 'retirement', 'death', 'resignation'];
  const all = [...kinds, 'acting', 'dailyActing', null] as const;
  expect(all.filter((kind) => isLeaving({ kind }))).toEqual(['out', 'retirement', 'death', 'resignation']);
  expect(all.filter((kind) => isActing({ kind }))).toEqual(['acting', 'dailyActing']);
});

test.each([
  ['Laras Wirakencana', 'Laras Wirakencana'],
  ['Dr. H. Laras Wirakencana, S.Sos., M.Si.', 'Laras Wirakencana'],
  ['Drs. Irawan', 'Irawan'],
  ['Hj. Drajat Dr. Hamid', 'Drajat Dr. Hamid'],
  ['Prof. Dr. Ir. Bagja Nirwasita, M.Si., Ph.D.', 'Bagja Nirwasita'],
  ['', ''],
])('withoutTitles(%j)', (name, bare) => expect(withoutTitles(name)).toBe(bare));

test.each<[name: string, meant: string | undefined]>([
  ['sinar', 'Sinar Contoh, M.Si.'],
  ['Dr. Sinar Contoh', 'Sinar Contoh, M.Si.'],
  ['Raya', 'Raya, S.E.'],
  ['Raya Contoh', 'Drs. Raya Contoh'],
  ['Contoh', undefined],
  ['Ray', undefined],
  ['Dr.', undefined],
  ['', undefined],
])('%j means %j', (name, meant) => {
  const people = ['Sinar Contoh, M.Si.', 'Raya, S.E.', 'Drs. Raya Contoh'].map((fullName) => ({ fullName }));
  expect(personNamed(people, name)?.fullName).toBe(meant);
});
