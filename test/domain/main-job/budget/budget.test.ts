import { isAccountCode, levelOf } from '../../../../src/domain/main-job/budget/budget';
import { ceilingOf, isPersonnel } from '../../../../src/domain/main-job/budget/budget-amounts';
import { budgetRow } from '../../builders';

describe('codes (sheet Anggaran Belanja)', () => {
  it.each([
    ['5', true],
    ['5.1', true],
    ['5.1.02', true],
    ['5.1.01.01.01.0001', true],
    ['4.1.02', true],
    ['6.2.01', true],
    [' 5.2 ', true],
    ['5.01', false],
    ['5.01.02', false],
    ['5.01.02.2.01.0001', false],
    ['4.01.03', false],
    ['6.10.02', false],
    ['1.06.02', false],
    ['1.1.02', false],
    ['7.1.02', false],
    ['50.1.02', false],
    ['', false],
  ])('%p is an account: %p', (code, expected) => expect(isAccountCode(code)).toBe(expected));

  it.each([
    ['1', '', 'affair'],
    ['1.06', '', 'field'],
    ['1.06.02', '', 'programme'],
    ['5.01.02', '', 'programme'],
    ['1.06.02.2.01', '', 'activity'],
    ['1.06.02.2.01.0003', '', 'subActivity'],
    ['1.06.02.2.01.03', '', 'subActivity'],
    ['1.06.0.00.0.00.01.0000', '', 'organisation'],
    ['1.06.02.2.01.0003', '5.1.02.01', 'account'],
    ['5.01.02', '5.1.02', 'account'],
  ])('%s with account %p is a row of level %s', (code, account, level) => {
    expect(levelOf(budgetRow(code, { account }))).toBe(level);
  });
});

test.each([
  ['5.1.01', '', true],
  ['5.1.01.01.001', '', true],
  ['5.1.010', '', false],
  ['15.1.01', '', false],
  ['5.1.02', 'Belanja Pegawai', false],
  ['', 'Belanja Pegawai', true],
  ['', 'BELANJA PEGAWAI', true],
  ['', 'Bukan Belanja Pegawai', false],
  ['', 'Belanja Pegawai Honorer', false],
  ['', '', false],
])('account %p of kind %p is Belanja Pegawai: %p', (account, kind, expected) => {
  expect(isPersonnel({ ...budgetRow('1.06.02.2.01.0003', { account }), kind })).toBe(expected);
});

test.each<[string, Parameters<typeof budgetRow>[1], 'original' | 'revised', number, boolean]>([
  ['the column', { ceiling: 10, revised: 20 }, 'revised', 20, false],
  ['0 of the column', { ceiling: 10, revised: 0 }, 'revised', 0, false],
  ['Pagu, where the column is empty', { ceiling: 10 }, 'revised', 10, true],
  ['0, where both are', {}, 'revised', 0, true],
  ['Pagu itself never falls back', {}, 'original', 0, false],
])('the ceiling of a row: %s', (_what, cells, column, amount, fellBack) => {
  expect(ceilingOf(budgetRow('1', cells), column)).toEqual({ amount, fellBack });
});
