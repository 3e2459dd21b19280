import { splitTitles } from '../../../src/domain/people/names';
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
