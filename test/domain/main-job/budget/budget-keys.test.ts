import { keyKinds, type KeyKind } from '../../../../src/domain/main-job/budget/budget-keys';

const programme = '1.06.01';

test.each<[string, KeyKind, others?: string[]]>([
  ['1.06.01', 'code'],
  ['1', 'code', [programme]],
  ['1.06', 'code', [programme]],
  ['1.06', 'code'],
  ['X.XX', 'code', ['X.XX.01']],
  ['A', 'code', ['A.1']],
  ['5', 'code'],
  ['5.1', 'code'],
  ['', 'code'],
  ['A', 'numbering'],
  ['b.', 'numbering'],
  ['(c)', 'numbering'],
  ['IV', 'numbering'],
  ['xiii.', 'numbering'],
  ['1', 'numbering'],
  ['12)', 'numbering'],
  ['1.1', 'numbering', ['A', 'I']],
  ['1.1.2', 'numbering'],
  ['DINAS SOSIAL', 'total'],
  ['Belanja', 'total'],
  ['MIX', 'total'],
  ['Dinas Sosial P3A', 'total'],
  ['Dinas Sosial P12A', 'total'],
  ['P3A', 'code'],
  ['Bidang A3', 'code'],
  ['Bidang 3', 'code'],
  ['3 bidang', 'code'],
  ['a).', 'numbering'],
  ['a(b', 'total'],
  ['.1', 'code'],
  ['.', 'code', ['.1']],
])('%s is a %s (sheet Anggaran Belanja)', (key, kind, others = []) => {
  expect(keyKinds([key, ...others])[0]).toBe(kind);
});
