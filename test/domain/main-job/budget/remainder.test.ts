import fc from 'fast-check';
import { budgetFigures } from '../../../../src/domain/main-job/budget/absorption';
import type { BudgetRow } from '../../../../src/domain/main-job/budget/budget';
import { buildBudgetTree } from '../../../../src/domain/main-job/budget/budget-tree';
import {
  explainRemainder,
  reasonGroups,
  reasons,
  type RemainderEntry,
} from '../../../../src/domain/main-job/budget/remainder';
import { endOf } from '../../../../src/domain/period';
import type { Rules } from '../../../../src/domain/settings';
import { budgetRow, codesOf, period, remainderEntry, rules } from '../../builders';

const parent = '1.06.02.2.01';
const a = '1.06.02.2.01.0001';
const b = '1.06.02.2.01.0002';

function explain(rows: readonly BudgetRow[], entries: readonly RemainderEntry[], settings: Rules = rules()) {
  const figures = budgetFigures(buildBudgetTree(rows), settings, endOf(settings.period, settings.year));
  const summary = explainRemainder(figures, entries, settings);
  const at = (code: string) => {
    const node = figures.tree.nodes.find(({ row }) => row.code === code);
    if (!node) throw new Error(`no row ${code}`);
    return summary.ofNode(node);
  };
  return { summary, at, codes: codesOf(summary.findings) };
}

/** Remainder 40 and 60, together 100. */
const two = [budgetRow(parent), budgetRow(a, { ceiling: 100, spent: 60 }), budgetRow(b, { ceiling: 100, spent: 40 })];

describe('reasons (sheet Sisa Anggaran)', () => {
  it.each([
    ['efficiency', ['A', 'B', 'D', 'L']],
    ['notCarriedOut', ['C', 'E', 'F', 'G', 'H', 'I', 'K']],
    ['policy', ['J', 'N']],
    ['situational', ['M']],
    ['other', ['Z']],
  ])('Golongan %s: %p', (group, letters) => {
    expect(reasons.filter((reason) => reasonGroups[reason] === group)).toEqual(letters);
  });
});

describe('the unit of an entry', () => {
  const ofUnits = [
    budgetRow(parent),
    budgetRow(a, { ceiling: 100, spent: 60, unit: 'U1' }),
    budgetRow(b, { ceiling: 100, spent: 40, unit: 'U1' }),
  ];
  const entry = (code: string, unit: string) => ({ ...remainderEntry(code, 'A', 40), unit });
  it.each([
    ['of the row', entry(a, 'U1'), []],
    ['none', entry(a, ''), []],
    ['of all rows below one without a unit', { ...entry(parent, 'U1'), amount: { value: 100, cell: 'D2' } }, []],
    ['of another row', entry(a, 'U2'), ['budget-code-of-other-unit']],
    ['of nothing below', entry(parent, 'U2'), ['budget-code-of-other-unit']],
    ['beside a code of none', entry('9.9.9', 'U1'), ['unknown-budget-code']],
  ])('%s', (_, own, codes) => {
    const found = explain(ofUnits, [own]).codes.filter((code) => code !== 'remainder-unexplained');
    expect(found).toEqual(codes);
  });
});

describe('explained and open (sheet Sisa Anggaran)', () => {
  it.each<[string, RemainderEntry[], number, number, string[]]>([
    // remainder of sub kegiatan a is 40
    ['explained in full', [remainderEntry(a, 'A', 40)], 40, 0, []],
    ['by several reasons', [remainderEntry(a, 'A', 30), remainderEntry(a, 'F', 10)], 40, 0, []],
    ['less: a Peringatan with the Rupiah still open', [remainderEntry(a, 'A', 25)], 25, 15, ['remainder-open']],
    ['more: a Kesalahan', [remainderEntry(a, 'A', 41)], 41, -1, ['explained-beyond-remainder']],
    [
      'more by several reasons',
      [remainderEntry(a, 'A', 30), remainderEntry(a, 'F', 30)],
      60,
      -20,
      ['explained-beyond-remainder'],
    ],
    ['nothing said', [], 0, 40, []],
    [
      'by an amount below 0',
      [remainderEntry(a, 'A', 50), remainderEntry(a, 'B', -10)],
      40,
      0,
      ['negative-explanation'],
    ],
  ])('%s', (_what, entries, explained, open, expected) => {
    const { at, codes } = explain(two, entries, rules({ period: 'TW II' }));
    expect(at(a)).toMatchObject({ explained, open });
    expect(codes).toEqual(expected);
  });

  it('says how many Rupiah are open', () => {
    const { summary } = explain(two, [remainderEntry(a, 'A', 25)], rules({ period: 'TW II' }));
    expect(summary.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', values: expect.objectContaining({ open: 15 }) }),
    );
  });

  it('beyond the remainder is an error at the amount', () => {
    const { summary } = explain(two, [remainderEntry(a, 'A', 41)]);
    expect(summary.findings).toContainEqual(
      expect.objectContaining({
        code: 'explained-beyond-remainder',
        severity: 'error',
        sheet: 'Sisa Anggaran',
        cell: 'D4',
      }),
    );
  });

  it('explaining an overspent row is beyond its remainder', () => {
    expect(explain([budgetRow(a, { ceiling: 100, spent: 110 })], [remainderEntry(a, 'A', 5)]).codes).toContain(
      'explained-beyond-remainder',
    );
  });

  it.each([
    ['an unknown code', remainderEntry('1.06.09', 'A', 5), 'unknown-budget-code'],
    ['an unknown reason', remainderEntry(a, 'X', 40), 'unknown-reason'],
    ['Lain-lain without an explanation', remainderEntry(a, 'Z', 40), 'reason-needs-text'],
  ])('%s is a finding', (_what, entry, code) => {
    expect(explain(two, [entry], rules({ period: 'TW II' })).codes).toEqual([code]);
  });

  it('Lain-lain with an explanation is none', () => {
    const entry = remainderEntry(a, 'Z', 40, { description: 'Selisih pembulatan kontrak' });
    expect(explain(two, [entry], rules({ period: 'TW II' })).codes).toEqual([]);
  });
});

describe('a parent’s code explains its leaves together (sheet Sisa Anggaran)', () => {
  it('covers the leaves, which then show no open amount of their own', () => {
    const { at, codes } = explain(two, [remainderEntry(parent, 'F', 100)]);
    expect(at(parent)).toMatchObject({ explained: 100, open: 0 });
    expect(at(a)).toMatchObject({ explained: 0, open: null, coveredBy: parent });
    expect(codes).toEqual([]);
  });

  it('leaves explained one by one make up the parent', () => {
    const { at, codes } = explain(two, [remainderEntry(a, 'F', 40), remainderEntry(b, 'C', 60)]);
    expect(at(parent)).toMatchObject({ explained: 100, open: 0, coveredBy: '' });
    expect(codes).toEqual([]);
  });

  it('parent and leaves together may not exceed the remainder of the parent', () => {
    expect(explain(two, [remainderEntry(parent, 'F', 80), remainderEntry(a, 'F', 40)]).codes).toContain(
      'explained-beyond-remainder',
    );
  });

  it('a leaf may not be explained beyond its own remainder', () => {
    expect(explain(two, [remainderEntry(parent, 'F', 10), remainderEntry(a, 'F', 41)]).codes).toContain(
      'explained-beyond-remainder',
    );
  });

  it('a leaf explained in part has nothing open where the parent’s code explains the rest', () => {
    const { codes } = explain(two, [remainderEntry(parent, 'F', 75), remainderEntry(a, 'F', 25)]);
    expect(codes).toEqual([]);
  });

  it('a row with accounts is explained by its sub kegiatan', () => {
    const rows = [
      budgetRow(a),
      budgetRow(a, { account: '5.1.01', ceiling: 60, spent: 50 }),
      budgetRow(a, { account: '5.1.02', ceiling: 40, spent: 10 }),
    ];
    expect(explain(rows, [remainderEntry(a, 'D', 40)]).codes).toEqual([]);
  });

  it('a stated unit chooses between equal codes', () => {
    const rows = [
      budgetRow(a, { unit: 'U1', ceiling: 100, spent: 60 }),
      budgetRow(a, { unit: 'U2', ceiling: 100, spent: 20 }),
    ];
    expect(explain(rows, [remainderEntry(a, 'F', 80, { unit: 'U2' })], rules({ period: 'TW II' })).codes).toEqual([]);
  });
});

describe('required at the year’s end for sub kegiatan below the limit (sheet Sisa Anggaran)', () => {
  const spent = (amount: number): BudgetRow[] => [budgetRow(parent), budgetRow(a, { ceiling: 100, spent: amount })];

  it.each<[string, string, BudgetRow[], RemainderEntry[], boolean]>([
    ['below the limit without a reason', 'Tahunan', spent(89.99), [], true],
    ['in TW IV', 'TW IV', spent(50), [], true],
    ['in Desember', 'Desember', spent(50), [], true],
    ['exactly on the limit', 'Tahunan', spent(90), [], false],
    ['printed on the limit', 'Tahunan', spent(89.995), [], false],
    ['before the year’s end', 'TW III', spent(10), [], false],
    ['with a reason', 'Tahunan', spent(50), [remainderEntry(a, 'E', 50)], false],
    ['with its parent’s reason', 'Tahunan', spent(50), [remainderEntry(parent, 'E', 50)], false],
    ['ceiling 0', 'Tahunan', [budgetRow(a, { ceiling: 0, spent: 0 })], [], false],
  ])('%s', (_what, name, rows, entries, expected) => {
    expect(explain(rows, entries, rules({ period: name })).codes.includes('remainder-unexplained')).toBe(expected);
  });

  it('does not ask for programmes or kegiatan', () => {
    expect(
      explain(
        [budgetRow('1.06.02', { ceiling: 100, spent: 10 }), budgetRow('1.06.04.2.01', { ceiling: 9, spent: 1 })],
        [],
      ).codes,
    ).toEqual([]);
  });

  it('follows Batas Minimal Serapan', () => {
    expect(explain(spent(85), [], rules({ minimumAbsorption: 80 })).codes).toEqual([]);
  });
});

describe('Rekap Sisa', () => {
  it('totals by reason and says how much of the agency’s remainder is explained', () => {
    const entries = [
      remainderEntry(a, 'A', 10),
      remainderEntry(a, 'F', 20),
      remainderEntry(b, 'A', 30),
      remainderEntry('1.9', 'A', 99),
    ];
    const { summary } = explain(two, entries);
    expect(summary.totals.filter(({ amount }) => amount > 0)).toEqual([
      { reason: 'A', group: 'efficiency', amount: 40 },
      { reason: 'F', group: 'notCarriedOut', amount: 20 },
    ]);
    expect(summary).toMatchObject({ explained: 60, remainder: 100 });
  });

  it('property: the totals add up to what is explained, whatever the order of the entries', () => {
    const entry = fc.record({
      code: fc.constantFrom(parent, a, b),
      reason: fc.constantFrom(...reasons, 'O', ''),
      rupiah: fc.nat(1000),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (list) => {
        const entries = list.map(({ code, reason, rupiah }) => remainderEntry(code, reason, rupiah));
        const { summary } = explain(two, entries);
        expect(summary.totals.reduce((total, { amount }) => total + amount, summary.unknown)).toBe(summary.explained);
        expect(explain(two, [...entries].reverse()).summary.totals).toEqual(summary.totals);
      }),
    );
  });

  it('property: an error exactly when a row is explained beyond its remainder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 120 }), (own, both) => {
        const { codes } = explain(
          two,
          [remainderEntry(a, 'F', own), remainderEntry(parent, 'F', both)],
          rules({ period: 'TW II' }),
        );
        expect(codes.includes('explained-beyond-remainder')).toBe(own > 40 || own + both > 100);
      }),
    );
  });
});

describe('reasons of a period (As of a day)', () => {
  const rows = [budgetRow(a, { ceiling: 100, spent: 40, spentToQuarter: [40, 40, 40] })];
  const settings = rules({ period: 'TW II' });
  const figuresOn = (today: string) => budgetFigures(buildBudgetTree(rows), settings, today);

  it.each<[string, string | null, string, number, string[]]>([
    ['of this period', 'TW II', '2025-12-01', 10, []],
    ['of the month with which it ends', 'Juni', '2025-12-01', 10, []],
    ['of another', 'TW III', '2025-12-01', 0, []],
    ['without a period, of the last-ended one', null, '2025-08-01', 10, []],
    ['without a period, of an earlier one', null, '2025-12-01', 0, ['remainder-of-later-day']],
  ])('%s', (_what, name, today, explained, expected) => {
    const entry = remainderEntry(a, 'P', 10, { period: name === null ? null : period(name) });
    const summary = explainRemainder(figuresOn(today), [entry], settings);
    expect(summary.explained).toBe(explained);
    const said = summary.findings.map(({ code }) => code).filter((code) => code !== 'remainder-open');
    expect(said).toEqual(expected);
  });
});
