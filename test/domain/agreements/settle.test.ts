import type { Agreement, Snapshot, Term } from '../../../src/domain/agreements/agreement';
import { settleAgreements } from '../../../src/domain/agreements/settle';
import { actual, budgetRow, codesOf, target } from '../builders';
import { agreed, agreement, evaluation, official, organisation, term, type Sheets } from './builders';

/** What `Indikator` says today of unit `B`: one indicator with target 100. */
const sheets: Sheets = { indicators: [agreed('A1')] };
/** The same as it would be recorded, and with another target. */
const todays = term('A1', 100, { name: 'Indikator' });
const signedOnce = term('A1', 90, { name: 'Indikator' });

const kept = (version: number, terms: Term[], more: Partial<Snapshot> = {}): Snapshot => ({
  unit: 'B',
  level: 'administrator',
  position: 'Kepala Bidang',
  version,
  year: 2026,
  terms,
  ...more,
});

const settle = (
  agreements: readonly Agreement[],
  recorded: readonly Snapshot[] = [],
  { people = [] as Parameters<typeof organisation>[0], of = sheets, budgetDate = null as string | null } = {},
) => settleAgreements(agreements, recorded, organisation(people), evaluation(of), budgetDate);

const draft = (version: number, more: Partial<Agreement> = {}): Agreement =>
  agreement({ version, row: 2 + version, signed: null, reason: version > 0 ? 'Perubahan anggaran' : '', ...more });
const signed = (version: number, more: Partial<Agreement> = {}): Agreement =>
  draft(version, { signed: '2026-01-12', ...more });

const goals = (terms: readonly Term[]) =>
  terms.map(({ code, target: goal }) => [code, goal.kind === 'number' ? goal.value : goal.kind]);

describe('what a version agrees, and whether it is recorded', () => {
  test.each<[what: string, rows: Agreement[], recorded: Snapshot[], papers: number[], records: number[]]>([
    ['nothing is recorded yet: as the sheets say today, which is recorded', [draft(0)], [], [100], [100]],
    ['signed before anything was recorded: the same', [signed(0)], [], [100], [100]],
    ['not signed, and nothing has changed: it stands', [draft(0)], [kept(0, [todays])], [100], []],
    [
      'not signed, and the target has changed: it follows and is recorded anew',
      [draft(0)],
      [kept(0, [signedOnce])],
      [100],
      [100],
    ],
    ['signed: as it was signed', [signed(0)], [kept(0, [signedOnce])], [90], []],
    [
      'the newest record of a version counts',
      [signed(0)],
      [kept(0, [term('A1', 70)]), kept(0, [signedOnce])],
      [90],
      [],
    ],
    ['no longer the last: as it was recorded', [draft(0), draft(1)], [kept(0, [signedOnce])], [90, 100], [100]],
    ['records of another version do not count', [draft(1)], [kept(0, [signedOnce])], [100], [100]],
    ['nor of another level', [draft(0)], [kept(0, [signedOnce], { level: 'supervisor' })], [100], [100]],
    ['nor of another unit', [signed(0)], [kept(0, [signedOnce], { unit: 'S' })], [100], [100]],
    ['of another person in the office they do', [signed(0)], [kept(0, [signedOnce], { position: 'Plt.' })], [90], []],
  ])('%s', (_, rows, recorded, papers, records) => {
    const found = settle(rows, recorded);
    expect(found.papers.map(({ terms }) => goals(terms))).toEqual(papers.map((value) => [['A1', value]]));
    expect(found.records.map(({ terms }) => goals(terms))).toEqual(records.map((value) => [['A1', value]]));
  });

  test('a record says whose it is and of which year', () => {
    expect(settle([draft(0)]).records).toEqual([kept(0, [todays])]);
  });

  test('one that is no longer the last and was never recorded cannot be printed', () => {
    const { papers, findings } = settle([draft(0), draft(1)]);
    expect(papers.map((paper) => paper.agreement.version)).toEqual([1]);
    expect(findings).toMatchObject([{ code: 'agreement-not-recorded', cell: 'F2', values: { unit: 'B', version: 0 } }]);
  });

  test('without indicators it is told, at the unit', () => {
    const of = { indicators: [], budget: [budgetRow('1.06.04', { unit: 'B', ceiling: 5 })] };
    const { papers, findings } = settle([draft(0)], [], { of });
    expect(papers).toMatchObject([{ terms: [{ kind: 'budget', ceiling: 5 }] }]);
    expect(findings).toMatchObject([{ code: 'agreement-without-indicators', cell: 'A2', values: { unit: 'B' } }]);
  });
});

describe('the cash plan of ceilings that were changed since', () => {
  const row = { ceiling: 100, plan: [10, 20, 30, 120] };
  const planOf = (terms: readonly Term[]) =>
    terms[1]?.interim.map((plan) => (plan.kind === 'number' ? plan.value : null));
  const inMurni = term('1.06.04.2.01', null, {
    kind: 'budget',
    name: '',
    measureUnit: '',
    ceiling: 100,
    interim: [25, 50, 75, 100].map((value) => target(value)),
  });
  const of = (more: object): Sheets => ({
    ...sheets,
    budget: [budgetRow('1.06.04.2.01', { unit: 'B', ...row, ...more })],
  });

  test.each<[what: string, more: object, version: Agreement, recorded: Term[], plan: unknown[]]>([
    ['is not known where it was not recorded', { revised: 120 }, draft(0), [], [null, null, null, null]],
    ['is as recorded where it was', { revised: 120 }, draft(0), [todays, inMurni], [25, 50, 75, 100]],
    ['also of what is signed', { revised: 120 }, signed(0), [todays, inMurni], [25, 50, 75, 100]],
    [
      'not with another ceiling',
      { revised: 120 },
      draft(0),
      [todays, { ...inMurni, ceiling: 99 }],
      [null, null, null, null],
    ],
    ['nor where a person emptied it', { plan: [] }, draft(0), [todays, inMurni], [null, null, null, null]],
  ])('%s', (_, more, version, recorded, plan) => {
    const { papers, findings } = settle([version], recorded.length > 0 ? [kept(0, recorded)] : [], { of: of(more) });
    expect(papers.map(({ terms }) => planOf(terms))).toEqual([plan]);
    expect(findings).toEqual([]);
  });
});

describe('changes', () => {
  const changed = (rows: Agreement[], recorded: Snapshot[]) =>
    settle(rows, recorded).papers.map(({ agreement: { version }, changes }) => [
      version,
      ...(changes ?? []).map((change) => ('from' in change ? [change.from, change.to] : change.kind)),
    ]);
  const to100 = (value: number) => [target(value), target(100)];

  test.each<[what: string, rows: Agreement[], recorded: Snapshot[], changes: unknown[]]>([
    ['Murni has none', [draft(0)], [kept(0, [signedOnce])], [[0]]],
    ['against the version before, on the sheet', [signed(0), draft(1)], [kept(0, [signedOnce])], [[0], [1, to100(90)]]],
    ['or only recorded', [draft(1)], [kept(0, [signedOnce])], [[1, to100(90)]]],
    [
      'against the one just before, whatever the order of rows',
      [draft(2), signed(0), signed(1)],
      [kept(1, [term('A1', 95, { name: 'Indikator' })]), kept(0, [signedOnce])],
      [[0], [1, [target(90), target(95)]], [2, to100(95)]],
    ],
    ['a later record does not count', [signed(0)], [kept(1, [todays]), kept(0, [signedOnce])], [[0]]],
  ])('%s', (_, rows, recorded, changes) => {
    expect(changed(rows, recorded)).toEqual(changes);
  });

  test('since it was signed are told at the cell that reads otherwise', () => {
    expect(settle([signed(0)], [kept(0, [signedOnce])]).findings).toMatchObject([
      { code: 'agreed-target-changed', sheet: 'Indikator', cell: 'G5', values: { version: 0 } },
    ]);
  });

  test('of a target that has an actual are told of a draft, and between versions', () => {
    const of = { indicators: [{ ...agreed('A1'), actual: { value: actual(40), cell: 'M5' } }] };
    expect(codesOf(settle([draft(0)], [kept(0, [signedOnce])], { of }).findings)).toEqual([
      'agreed-target-with-actual',
    ]);
    expect(settle([draft(1)], [kept(0, [signedOnce])], { of }).findings).toMatchObject([
      { code: 'agreed-target-with-actual', values: { version: 1, from: target(90), to: target(100) } },
    ]);
    // What is signed does not follow the sheet, and so nothing of it changes.
    expect(codesOf(settle([signed(0)], [kept(0, [signedOnce])], { of }).findings)).toEqual(['agreed-target-changed']);
  });
});

describe('versions follow each other', () => {
  const noReasonColumn = { cells: { ...agreement().cells, reason: '' } };
  test.each<[what: string, rows: Agreement[], recorded: Snapshot[], found: [string, string, object][]]>([
    ['Perubahan 1 after Murni', [signed(0), draft(1)], [kept(0, [todays])], []],
    ['Murni is only recorded', [draft(1)], [kept(0, [todays])], []],
    ['without Murni', [draft(1)], [], [['agreement-version-order', 'F2', { unit: 'B', version: 1, before: 0 }]]],
    [
      'Perubahan 1 is left out',
      [signed(0), draft(2)],
      [kept(0, [todays])],
      [['agreement-version-order', 'F2', { unit: 'B', version: 2, before: 1 }]],
    ],
    [
      'without a reason',
      [draft(1, { reason: '' })],
      [kept(0, [todays])],
      [['agreement-without-reason', 'H2', { unit: 'B', version: 1 }]],
    ],
    [
      'without the column of reasons',
      [draft(1, { reason: '', ...noReasonColumn })],
      [kept(0, [todays])],
      [['agreement-without-reason', 'F2', { unit: 'B', version: 1 }]],
    ],
    [
      'one version twice: the first row counts',
      [draft(0, { row: 4 }), draft(0, { row: 3 })],
      [],
      [['agreement-twice', 'F2', { unit: 'B', version: 0, row: 3 }]],
    ],
  ])('%s', (_, rows, recorded, found) => {
    const { findings, papers } = settle(rows, recorded);
    expect(findings.map(({ code, cell, values }) => [code, cell, values])).toEqual(found);
    expect(papers.map(({ agreement: { version } }) => version)).toEqual([
      ...new Set(rows.map(({ version }) => version)),
    ]);
  });
});

describe('several officials of one unit and level', () => {
  const people = [
    official('T1', 'Lintang', 'Ketua Tim Bansos', { unit: 'B' }),
    official('T2', 'Ratna', 'Ketua Tim Data', { unit: 'B' }),
    official('T3', 'Gita', 'Ketua Tim Data', { unit: 'B' }),
  ];
  const of = { indicators: [agreed('G1', 'supervisor'), agreed('G2', 'supervisor', { owner: 'Ketua Tim Data' })] };
  const row = (version: number, firstId: string, at: number): Agreement =>
    draft(version, { level: 'supervisor', firstId, row: at });
  const team = (position: string, goal: number): Snapshot =>
    kept(0, [term('G9', goal)], { level: 'supervisor', position });

  test('each have their own versions and records, by position', () => {
    const rows = [row(0, 'T1', 2), row(0, 'T2', 3), row(1, 'T3', 4)];
    const { papers, findings } = settle(rows, [team('Ketua Tim Bansos', 1), team('ketua tim data', 2)], { people, of });
    expect(papers.map(({ first, agreement: { version }, terms }) => [first.name, version, goals(terms)])).toEqual([
      [
        'Lintang',
        0,
        [
          ['G1', 100],
          ['G2', 100],
        ],
      ],
      ['Ratna', 0, [['G9', 2]]],
      ['Gita', 1, [['G2', 100]]],
    ]);
    expect(codesOf(findings)).toEqual([]);
  });

  test('one office that changes hands and title from version to version is one', () => {
    const { papers } = settle([row(0, 'T1', 2), row(1, 'T2', 3)], [team('Ketua Tim Bansos', 1)], { people, of });
    expect(papers.map(({ changes }) => changes?.length)).toEqual([0, 2]);
  });

  test('against a version that is not on record nothing can be said', () => {
    const { papers } = settle([row(1, 'T2', 3)], [], { people, of });
    expect(papers.map(({ changes }) => changes)).toEqual([null]);
  });

  test('who is not known makes no paper', () => {
    const { papers, findings } = settle([draft(0, { unit: 'B1', level: 'supervisor' })], [], { of });
    expect(papers).toEqual([]);
    expect(codesOf(findings)).toContain('agreement-without-official');
  });
});

test('what is told of the row itself comes along', () => {
  const found = settle([draft(0)], [], { budgetDate: '2026-01-05', of: { ...sheets, today: '2026-02-06' } });
  expect(codesOf(found.findings)).toEqual(['agreement-not-signed']);
  const others = { indicators: [agreed('A1'), agreed('S1', null, { unit: 'S' })] };
  expect(codesOf(settle([draft(0)], [], { of: others }).findings)).toEqual(['units-without-agreement']);
});
