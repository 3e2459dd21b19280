import type { Finding, FindingCode } from '../../src/domain/finding';
import { repairsOf } from '../../src/domain/questions/repairs';
import { findingTexts } from '../../src/text/findings';
import { wordFinding } from '../../src/workbook/finding-words';
import { nameOfRepair, planRepair } from '../../src/workbook/prepare/repair-plan';
import { cases, clean, edited, found, type Case, type Edit } from './advice-cases';
import { grid } from './read/grids';

const of = (findings: readonly Finding[], code: string): Finding[] => findings.filter((item) => item.code === code);

test('about the clean agency nothing is found', () => {
  expect(found(clean()).findings).toEqual([]);
});

test.each(cases)(
  '%s: the advice is obeyed, nothing is lost, and the finding goes away',
  (code, { wrong, obey, becomes }) => {
    const before = found(edited(clean(), wrong));
    expect(of(before.findings, code)).not.toEqual([]);
    const after = found(edited(edited(clean(), wrong), obey));
    expect(of(after.findings, code)).toEqual([]);
    expect(after.findings.map((item) => item.code)).toEqual(becomes ?? []);
    expect(after.rows).toBeGreaterThanOrEqual(before.rows);
    expect(after.money).toEqual(found(clean()).money);
  },
);

test('Memang begitu, as the advice words it, silences the question and no other', () => {
  for (const [code, { wrong }] of cases) {
    const before = found(edited(clean(), wrong)).findings;
    const [question] = of(before, code);
    const row = question && /Konfirmasi: (.+) \| (.+) \| (.+)\.$/.exec(wordFinding(question, 'id').advice)?.slice(1);
    if (!row) continue;
    const [key, matter, value] = row;
    const confirm: Edit[] = [
      ['confirmations', 2, 'Kode', key],
      ['confirmations', 2, 'Hal', matter],
      ['confirmations', 2, 'Nilai', value],
    ];
    const after = found(edited(edited(clean(), wrong), confirm)).findings;
    expect([code, after]).toEqual([code, before.filter((item) => item.code !== code)]);
  }
});

const repairable = cases.filter(([code]) => repairsOf(code as FindingCode).length > 0) as [FindingCode, Case][];

test('there are repairs to try', () => {
  expect(repairable.length).toBeGreaterThanOrEqual(7);
});

test.each(repairable)('a press that repairs %s shows old and new, and one of them makes it go', (code, { wrong }) => {
  const isGone = repairsOf(code).map((repair) => {
    const sheets = edited(clean(), wrong);
    const asked = of(found(sheets).findings, code);
    const rows = sheets.indicators ?? [];
    const planned = planRepair(grid('Indikator', rows), repair, asked, 'id');
    if (!planned) throw new Error('no headings');
    const { plan, cells } = planned;
    // A word that stands already is no repair.
    if (cells.length === 0) return false;
    for (const [index, { row, column, value, expected }] of plan.cells.entries()) {
      expect(rows[row - 1]?.[column - 1]).toEqual(expected);
      expect(nameOfRepair(repair, 'id')).toBe(`${String(rows[0]?.[column - 1])}: ${cells[index]?.after}`);
      expect(cells[index]).toMatchObject({ before: String(expected), after: value });
      (rows[row - 1] ?? [])[column - 1] = value;
    }
    expect(found(sheets).rows).toBe(found(edited(clean(), wrong)).rows);
    return of(found(sheets).findings, code).length === 0;
  });
  expect(isGone).toContain(true);
});

test('the advice of what can be repaired names a column of the repair', () => {
  for (const [code] of repairable) {
    const advice = findingTexts('id').findings[code].advice(new Proxy({}, { get: () => '' }));
    const columns = repairsOf(code).map((repair) => nameOfRepair(repair, 'id').split(':')[0] ?? '');
    expect([code, columns.some((column) => advice.toLowerCase().includes(column.toLowerCase()))]).toEqual([code, true]);
  }
});

test('a repair adds its column where the sheet has none, and repairs all that are alike at once', () => {
  const [headings = [], ...records] = edited(clean(), [['indicators', 3, 'Cara Hitung', 'Akumulasi']]).indicators ?? [];
  const without = headings.indexOf('Isian Realisasi');
  const rows = [headings, ...records].map((row) => row.filter((_, index) => index !== without));
  const asked = ['I1', 'I2'].map(
    (code) => ({ severity: 'info', code: 'summed-shares', sheet: 'x', cell: '', values: { code } }) as const,
  );
  const planned = planRepair(grid('Indikator', rows), { column: 'actualsKind', to: 'cumulative' }, asked, 'id');
  expect(planned?.plan.columns.map(({ heading }) => heading)).toEqual(['Isian Realisasi']);
  expect(planned?.plan.firstColumn).toBe(headings.length);
  expect(planned?.cells.map(({ cell }) => cell)).toEqual(['O2', 'O3']);
});
