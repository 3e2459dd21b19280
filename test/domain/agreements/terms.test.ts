import type { Agreement } from '../../../src/domain/agreements/agreement';
import { agreedBudget, agreedIndicators, agreedLevel, termsToday } from '../../../src/domain/agreements/terms';
import type { Level } from '../../../src/domain/main-job/indicator/indicator';
import { buildUnitTree } from '../../../src/domain/main-job/unit/unit';
import { budgetRow, target } from '../builders';
import { agreed, agreement, evaluation, led } from './builders';

const party = (name: string, position: string) => ({ name, position, rank: '', number: '' });
const endah = party('Endah', 'Kepala Bidang');

const indicators = [
  agreed('K1', 'head', { unit: 'P' }),
  agreed('A1'),
  agreed('A2'),
  agreed('G1', 'supervisor', { owner: 'Ketua Tim Bansos' }),
  agreed('G2', 'supervisor', { owner: 'Ketua Tim Data' }),
  agreed('R1', 'region'),
  agreed('S1', 'supervisor', { unit: 'S' }),
];

const above = (unit: string) => [led('D', '', '', ''), led('B', 'D', '', ''), led('X', unit, '', '')];

describe('the level of an agreement', () => {
  test.each<[what: string, row: Partial<Agreement>, level: Level | null]>([
    ['as the row states it', { level: 'supervisor' }, 'supervisor'],
    ['else the highest of the unit’s indicators', {}, 'administrator'],
    ['of another unit', { unit: 'S' }, 'supervisor'],
    ['of a unit without indicators', { unit: 'S1' }, null],
  ])('%s', (_, row, level) => {
    expect(agreedLevel(agreement(row), evaluation({ indicators }))).toBe(level);
  });

  test.each<[what: string, units: ReturnType<typeof above>, unit: string, level: Level | null]>([
    ['the one unit above all others is the agency', above('B'), 'D', 'head'],
    ['a unit below it is not', above('B'), 'B', 'administrator'],
    ['nor is one of several at the top', above(''), 'D', null],
    ['nor one that has none below it', [led('D', '', '', '')], 'D', null],
  ])('%s', (_, units, unit, level) => {
    expect(buildUnitTree(units).findings).toEqual([]);
    expect(agreedLevel(agreement({ unit }), evaluation({ units, indicators }))).toBe(level);
  });
});

/** The head agrees on the indicators of the head, everybody else on those of their level and office. */
test.each<[what: string, row: Partial<Agreement>, position: string, codes: string[]]>([
  ['of the head: those of level Kepala, wherever they stand', { unit: 'S', level: 'head' }, 'Kepala Dinas', ['K1']],
  ['of a unit: those of its level', {}, 'Kepala Bidang', ['A1', 'A2']],
  ['of an office that some name: only these', { level: 'supervisor' }, 'ketua tim bansos', ['G1']],
  ['of an office that none names: all of the level', { level: 'supervisor' }, 'Analis', ['G1', 'G2']],
  ['of nobody known: all of the level', { level: 'supervisor' }, '', ['G1', 'G2']],
  ['never those of the region', { level: 'region' }, '', []],
])('the indicators %s', (_, row, position, codes) => {
  const found = agreedIndicators(agreement(row), party('', position), evaluation({ indicators }));
  expect(found.map(({ code }) => code)).toEqual(codes);
});

test('where no indicator has a level, those of the unit are agreed, by its head and by the agency’s', () => {
  const loose = [agreed('X1', null), agreed('X2', null, { unit: 'S' }), agreed('R1', 'region')];
  for (const level of [null, 'head'] as const) {
    const found = agreedIndicators(agreement({ level }), null, evaluation({ indicators: loose }));
    expect(found.map(({ code }) => code)).toEqual(['X1']);
  }
});

const budget = [
  budgetRow('1.06.01', { unit: 'S' }),
  budgetRow('1.06.04', { unit: 'B', ceiling: 900 }),
  budgetRow('1.06.04.2.01'),
  { ...budgetRow('1.06.04.2.01.0001'), owner: 'Endah' },
  { ...budgetRow('1.06.04.2.01.0002', { unit: 'B1' }), owner: 'ketua tim data' },
];

/** Kepala: programmes; administrator: kegiatan; pengawas and below: sub kegiatan; what is not there, a level higher. */
test.each<[what: string, row: Partial<Agreement>, first: typeof endah | null, codes: string[]]>([
  ['of the head: programmes of the whole agency', { level: 'head' }, null, ['1.06.01', '1.06.04']],
  ['of an administrator: kegiatan of the unit', { level: 'administrator' }, null, ['1.06.04.2.01']],
  ['without a level: as of an administrator', {}, null, ['1.06.04.2.01']],
  ['that has no kegiatan: its programme', { unit: 'S', level: 'administrator' }, null, ['1.06.01']],
  [
    'of a supervisor: sub kegiatan of the unit and of those below it',
    { level: 'supervisor' },
    null,
    ['1.06.04.2.01.0001', '1.06.04.2.01.0002'],
  ],
  ['of a person that rows name: only these', { level: 'supervisor' }, endah, ['1.06.04.2.01.0001']],
  [
    'of an office that rows name: only these',
    { level: 'subActivity' },
    party('', 'Ketua Tim Data'),
    ['1.06.04.2.01.0002'],
  ],
  ['of a unit without a budget: none', { unit: 'S1', level: 'supervisor' }, null, []],
  ['of the region: none', { level: 'region' }, null, []],
])('the budget %s', (_, row, first, codes) => {
  const found = agreedBudget(agreement(row), first, evaluation({ budget }));
  expect(found.map(({ row: { code } }) => code)).toEqual(codes);
});

describe('what is agreed', () => {
  const rows = [
    budgetRow('1.06.04', { unit: 'B', fund: 'DAU' }),
    budgetRow('1.06.04.2.01', { plan: [null, 40, '-', null], revised: 90 }),
    budgetRow('1.06.04.2.01.0001', { ceiling: 60, revised: 50, plan: [10, 20, 30, null], fund: 'PAD' }),
    budgetRow('1.06.04.2.01.0002', { ceiling: 40, revised: 40, plan: [5, 15, 25, null], fund: 'DAU' }),
    budgetRow('1.06.04.2.01.0003', { plan: ['belum', null, null, null], fund: 'PAD' }),
  ];
  const terms = (row: Partial<Agreement>, settings = {}) =>
    termsToday(agreement(row), null, evaluation({ indicators: [agreed('A1')], budget: rows, settings }));

  it('is targets by quarter, then ceilings with their cash plan and funds', () => {
    const missing = target(null);
    const [term, ceiling, ...others] = terms({ level: 'administrator', version: 1 });
    expect(term).toEqual({
      kind: 'indicator',
      code: 'A1',
      objective: '',
      name: 'Indikator',
      measureUnit: 'orang',
      target: target(100),
      interim: [missing, missing, missing, missing],
      ceiling: null,
      fund: '',
    });
    // TW I: the sum of the rows below that have one; TW II: its own; TW III: nothing planned; TW IV: nothing is stated.
    expect(ceiling).toEqual({
      kind: 'budget',
      code: '1.06.04.2.01',
      objective: '',
      name: '',
      measureUnit: '',
      target: missing,
      interim: [{ kind: 'number', value: 15 }, { kind: 'number', value: 40 }, { kind: 'number', value: 0 }, missing],
      ceiling: 90,
      fund: 'PAD, DAU',
    });
    expect(others).toEqual([]);
  });

  test.each<[what: string, row: Partial<Agreement>, settings: object, ceiling: number]>([
    ['Murni: Pagu', { version: 0 }, {}, 100],
    ['Perubahan 1: Pagu Perubahan', { version: 1 }, {}, 90],
    [
      'by its day, where the change is dated',
      { version: 0, date: '2026-09-02' },
      { ceilingDates: { shifted: null, revised: '2026-09-01' } },
      90,
    ],
    [
      'by its day, before the change',
      { version: 1, date: '2026-08-31' },
      { ceilingDates: { shifted: null, revised: '2026-09-01' } },
      100,
    ],
  ])('%s', (_, row, settings, ceiling) => {
    expect(terms({ level: 'administrator', ...row }, settings)[1]?.ceiling).toBe(ceiling);
  });

  it('has no ceilings where there is no budget', () => {
    expect(termsToday(agreement(), null, evaluation({ indicators: [agreed('A1')] }))).toHaveLength(1);
    expect(agreedBudget(agreement(), null, evaluation())).toEqual([]);
  });
});

/** The sheet has one cash plan; an agreement prints it only where it goes with the ceilings that this version carries. */
describe('the cash plan of a version', () => {
  const plan = [10, 20, 30];
  test.each<
    [what: string, row: { ceiling: number; revised?: number; end: number | null }, version: 0 | 1, known: boolean]
  >([
    ['ceilings never changed: it stands, whatever its end is', { ceiling: 100, end: 90 }, 0, true],
    ['its end is the ceiling before the change: of Murni', { ceiling: 100, revised: 120, end: 100 }, 0, true],
    ['and not of the revision', { ceiling: 100, revised: 120, end: 100 }, 1, false],
    ['its end is the changed ceiling: of the revision', { ceiling: 100, revised: 120, end: 120 }, 1, true],
    ['and not of Murni', { ceiling: 100, revised: 120, end: 120 }, 0, false],
    ['a ceiling that did not change is that of both', { ceiling: 100, revised: 100, end: 100 }, 0, true],
    ['without an end it goes with the newest ceiling', { ceiling: 100, revised: 120, end: null }, 1, true],
    ['and not with one that was another', { ceiling: 100, revised: 120, end: null }, 0, false],
    ['an end that is neither: with the newest', { ceiling: 100, revised: 120, end: 119 }, 1, true],
    ['and not with the one before', { ceiling: 100, revised: 120, end: 119 }, 0, false],
  ])('%s', (_, { ceiling, revised, end }, version, known) => {
    const rows = [
      budgetRow('1.06.04.2.01', { unit: 'B' }),
      budgetRow('1.06.04.2.01.0001', { ceiling, revised, plan: [10, 20, 30, end] }),
    ];
    const [term] = termsToday(agreement({ version, level: 'administrator' }), null, evaluation({ budget: rows }));
    const shown = term?.interim.slice(0, 3).map((of) => (of.kind === 'number' ? of.value : null));
    expect([term?.ceiling, shown]).toEqual([
      version === 0 ? ceiling : (revised ?? ceiling),
      plan.map((of) => (known ? of : null)),
    ]);
  });

  it('a sum is not known where that of one row is not', () => {
    const rows = [
      budgetRow('1.06.04.2.01', { unit: 'B' }),
      budgetRow('1.06.04.2.01.0001', { ceiling: 100, revised: 120, plan: [10, null, null, 120] }),
      budgetRow('1.06.04.2.01.0002', { ceiling: 50, revised: 50, plan: [5, 10, null, 50] }),
    ];
    const [term] = termsToday(agreement({ level: 'administrator' }), null, evaluation({ budget: rows }));
    // TW II: only the row that did not change has a plan.
    expect(term?.interim.map(({ kind }) => kind)).toEqual(['missing', 'number', 'missing', 'missing']);
  });
});
