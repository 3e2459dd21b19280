import type { Agreement } from '../../../src/domain/agreements/agreement';
import {
  changedSinceSigned,
  changedWithActual,
  monthLater,
  unitsWithout,
  unsigned,
} from '../../../src/domain/agreements/agreement-findings';
import type { AgreementChange } from '../../../src/domain/agreements/changes';
import { actual, budgetRow, target, unit } from '../builders';
import { agreed, agreement, evaluation, term } from './builders';

const noCell = { value: target(null), cell: '' };
const reported = { ...agreed('A1'), actual: { value: actual(40), cell: 'M5' } };
const today = evaluation({
  indicators: [
    reported,
    agreed('A2', 'administrator', {
      row: 6,
      target: { value: target(5), cell: 'G6' },
      interimTargets: [noCell, noCell, noCell, noCell],
    }),
  ],
  budget: [
    budgetRow('1.06.04', { unit: 'B', ceiling: 900 }),
    budgetRow('1.06.04', { account: '5.1', row: 7 }),
    budgetRow('1.06.05', { unit: 'B', ceiling: 800, revised: 700, row: 8 }),
  ],
});
const second = agreement({ version: 2 });

const toTarget = (code: string, part: 'target' | 1 = 'target', more = {}): AgreementChange => ({
  kind: 'target',
  part,
  term: term(code, 120, more),
  from: target(100),
  to: target(120),
});

describe('a target that has an actual', () => {
  test('never changes silently: its cell, old and new', () => {
    expect(changedWithActual([toTarget('a1')], second, today)).toMatchObject([
      {
        code: 'agreed-target-with-actual',
        sheet: 'Indikator',
        cell: 'G5',
        values: { code: 'A1', from: target(100), to: target(120), version: 2 },
      },
    ]);
  });

  test.each<[what: string, change: AgreementChange]>([
    ['has no actual', toTarget('A2')],
    ['is none of today’s', toTarget('A9')],
    ['is that of a quarter alone', toTarget('A1', 1)],
    ['is a ceiling of that code', toTarget('A1', 'target', { kind: 'budget' })],
    ['is worded otherwise', { kind: 'wording', part: 'name', term: term('A1', 1), from: 'a', to: 'b' }],
  ])('one that %s may change', (_, change) => {
    expect(changedWithActual([change], second, today)).toEqual([]);
  });
});

describe('what was signed and reads otherwise today', () => {
  const budgetTerm = term('1.06.04', null, { kind: 'budget', ceiling: 900 });
  const gone = term('A9', 7);
  test.each<[what: string, change: AgreementChange, code: string, place: string, from: unknown, to: unknown]>([
    ['a target', toTarget('a1'), 'agreed-target-changed', 'Indikator!G5', target(100), target(120)],
    ['a quarter: its own cell', toTarget('A1', 1), 'agreed-target-changed', 'Indikator!H5', target(100), target(120)],
    [
      'a quarter whose column the sheet does not have',
      toTarget('A2', 1),
      'agreed-target-changed',
      'Indikator!G6',
      target(100),
      target(120),
    ],
    [
      'an indicator that came later',
      { kind: 'added', term: term('A2', 5) },
      'agreed-target-changed',
      'Indikator!G6',
      null,
      target(5),
    ],
    [
      'one that is gone: the row of the agreement',
      { kind: 'removed', term: gone },
      'agreed-target-changed',
      'Perjanjian Kinerja!F2',
      target(7),
      null,
    ],
    [
      'a ceiling, at the row of the programme and not at one of its accounts',
      { kind: 'ceiling', term: budgetTerm, from: 800, to: 900 },
      'agreed-ceiling-changed',
      'Anggaran Belanja!AA6',
      800,
      900,
    ],
    [
      'a cash plan: the cell of its quarter',
      { kind: 'target', part: 1, term: budgetTerm, from: target(null), to: target(90) },
      'agreed-ceiling-changed',
      'Anggaran Belanja!H6',
      null,
      90,
    ],
    [
      'a ceiling that was revised: the cell in force',
      { kind: 'ceiling', term: { ...budgetTerm, code: '1.06.05' }, from: 800, to: 700 },
      'agreed-ceiling-changed',
      'Anggaran Belanja!AC8',
      800,
      700,
    ],
    [
      'a programme that came later',
      { kind: 'added', term: budgetTerm },
      'agreed-ceiling-changed',
      'Anggaran Belanja!AA6',
      null,
      900,
    ],
    [
      'a programme that is gone',
      { kind: 'removed', term: { ...budgetTerm, code: '1.06.09' } },
      'agreed-ceiling-changed',
      'Perjanjian Kinerja!F2',
      900,
      null,
    ],
  ])('%s', (_, change, code, place, from, to) => {
    const found = changedSinceSigned([change], second, today);
    expect(found.map((one) => [one.code, `${one.sheet}!${one.cell}`, one.values])).toEqual([
      [code, place, { code: expect.any(String) as string, from, to, version: 2 }],
    ]);
  });

  test('another wording is no other agreement', () => {
    const change: AgreementChange = { kind: 'wording', part: 'name', term: term('A1', 1), from: 'a', to: 'b' };
    expect(changedSinceSigned([change], second, today)).toEqual([]);
  });
});

test.each([
  ['2026-01-05', '2026-02-05'],
  ['2026-01-31', '2026-02-28'],
  ['2024-01-30', '2024-02-29'],
  ['2026-12-15', '2027-01-15'],
])('one month after %s is %s', (day, later) => {
  expect(monthLater(day)).toBe(later);
});

/** PermenPANRB 53/2014: within one month after the budget document. */
test.each<[what: string, row: Partial<Agreement>, budgetDate: string | null, day: string, cell: string | null]>([
  ['on the last day', {}, '2026-01-05', '2026-02-05', null],
  ['on the day after', {}, '2026-01-05', '2026-02-06', 'I2'],
  [
    'where the sheet has no column of signing',
    { cells: { ...agreement().cells, signed: '' } },
    '2026-01-05',
    '2026-03-01',
    'A2',
  ],
  ['signed', { signed: '2026-02-28' }, '2026-01-05', '2026-03-01', null],
  ['a revision', { version: 1 }, '2026-01-05', '2026-03-01', null],
  ['without the day of the budget document', {}, null, '2026-03-01', null],
])('an agreement that is not signed, %s', (_, row, budgetDate, day, cell) => {
  const found = unsigned(agreement({ signed: null, ...row }), budgetDate, day);
  expect(found.map((one) => [one.code, one.cell, one.values])).toEqual(
    cell === null ? [] : [['agreement-not-signed', cell, { unit: 'B', due: '2026-02-05' }]],
  );
});

describe('units without an agreement', () => {
  const units = [unit('B'), unit('C'), unit('D'), unit('E')];
  const of = (agreements: readonly Agreement[], codes: readonly string[]) =>
    unitsWithout(
      agreements,
      evaluation({
        units,
        indicators: [agreed('R1', 'region', { unit: 'D' }), ...codes.map((code) => agreed(code, null, { unit: code }))],
      }),
    );

  test('are those with indicators of their own, named in one finding', () => {
    expect(of([agreement()], ['B', 'C', 'E'])).toMatchObject([
      {
        code: 'units-without-agreement',
        sheet: 'Perjanjian Kinerja',
        cell: '',
        values: { count: 2, units: ['Bidang C', 'Bidang E'] },
      },
    ]);
  });

  test('are none where all have one, or where nobody makes agreements', () => {
    expect(of([agreement()], ['B'])).toEqual([]);
    expect(of([], ['B', 'C'])).toEqual([]);
  });
});
