import { understandAmount } from '../../../src/workbook/values/amount';

const number = (value: number) => ({ kind: 'number', value });

test.each<[string, unknown, ReturnType<typeof understandAmount> | object]>([
  ['a number', 1500, number(1500)],
  ['zero', 0, number(0)],
  ['Indonesian thousands', 'Rp 1.500.000,00', number(1_500_000)],
  ['one comma and three digits: no amount has a third decimal', '1,250', number(1250)],
  ['with a magnitude', '2,5 juta', number(2_500_000)],
  ['nothing', '', { kind: 'blank' }],
  ['no cell at all', null, { kind: 'blank' }],
  ['a dash', ' – ', { kind: 'blank' }],
  ['a marker', 'belum', { kind: 'notReported' }],
  ['an error', '#REF!', { kind: 'notReported' }],
  ['words', 'sesuai kontrak', null],
  ['an amount with a unit', '5 paket', null],
  ['a date', new Date(2026, 0, 2), null],
  ['a check box', true, null],
])('an amount in Rupiah (data dictionary, "Blank"): %s', (_what, raw, expected) => {
  expect(understandAmount(raw)).toEqual(expected);
});
