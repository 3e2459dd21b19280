import fc from 'fast-check';
import { checkIdentity, isOfficialNumber, maskId } from '../../../src/domain/people/identity';
import type { Employment } from '../../../src/domain/people/staff';

// Every number is invented. Layout: Perka BKN 22/2007 and 43/2007 (context.md 5).
describe('NIP and NI PPPK', () => {
  test.each<[string, string, Employment | null, string[]]>([
    ['a NIP', '199001012015011001', 'pns', []],
    ['a NIP with spaces', '19900101 201501 1 001', 'pns', []],
    ['a NI PPPK', '199001012023211001', 'pppk', []],
    ['a number of the agency', 'P07', 'pns', []],
    ['a membership number', '12-0045', 'tagana', []],
    ['a digit short', '19900101201501100', 'pns', ['nip-length']],
    ['an old NIP', '130123456', 'pns', ['nip-length']],
    ['30 February', '199002302015011001', 'pns', ['nip-birth-date']],
    ['month 13', '199001012015131001', 'pns', ['nip-appointment']],
    ['a PPPK with a month', '199001012023011001', 'pppk', ['nip-appointment']],
    ['a PNS with a contract', '199001012023211001', 'pns', ['nip-appointment']],
    ['either, where the status is unknown', '199001012023211001', null, []],
    ['appointed at 17', '199001012007121001', 'pns', ['nip-too-young']],
    ['appointed at 18', '199001012008011001', 'pns', []],
    ['sex 3', '199001012015013001', 'pns', ['nip-sex']],
    ['serial 000', '199001012015011000', 'pns', ['nip-serial']],
    ['month 0', '199001012015001001', 'pns', ['nip-appointment']],
    ['neither a month nor a contract, whatever the status', '199001012015151001', null, ['nip-appointment']],
    ['a NI PPPK of part time', '199001012023211001', 'pppkPartTime', []],
    ['a contract in the year of turning 18', '199001012008211001', 'pppk', []],
    ['nine digits of a volunteer', '130123456', 'tagana', []],
    ['digits within another number', 'A130123456', 'pns', []],
    ['digits before another sign', '130123456A', 'pns', []],
    ['a NIK', '3201010101900001', 'nonAsn', ['nik-as-id']],
    ['a NIK of a volunteer', '3201010101900001', 'tagana', ['nik-as-id']],
    ['a NIP of a volunteer', '199001012015011001', 'tksk', ['nip-of-volunteer']],
  ])('%s', (_, id, employment, expected) => expect(checkIdentity({ id, employment })).toEqual(expected));

  test('every well-formed number passes', () => {
    const two = (value: number): string => String(value).padStart(2, '0');
    const parts = fc.tuple(
      ...[fc.integer({ min: 1950, max: 2000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })],
      ...[fc.integer({ min: 19, max: 40 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 2 })],
      fc.integer({ min: 1, max: 999 }),
    );
    fc.assert(
      fc.property(parts, ([year = 0, month = 0, day = 0, age = 0, appointed = 0, sex = 0, serial = 0]) => {
        const id = `${year}${two(month)}${two(day)}${year + age}${two(appointed)}${sex}${String(serial).padStart(3, '0')}`;
        expect(checkIdentity({ id, employment: 'pns' })).toEqual([]);
        expect(isOfficialNumber(id)).toBe(true);
      }),
    );
  });
});

test.each([
  ['199001012015011001', '•••001'],
  ['19900101 201501 1 001', '•••001'],
  ['P07', 'P07'],
  [' P07 ', 'P07'],
  ['', ''],
])('%j is shown as %j', (id, shown) => expect(maskId(id)).toBe(shown));

test.each([
  ['199001012015011001', true],
  ['19900101201501100', false],
  ['1990010120150110012', false],
  ['P199001012015011001', false],
])('%j is printed as a NIP: %s', (id, isOfficial) => expect(isOfficialNumber(id)).toBe(isOfficial));
