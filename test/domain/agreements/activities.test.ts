import { activitiesBehind, activityShares, namedRows } from '../../../src/domain/agreements/activities';
import { buildBudgetTree, type BudgetNode } from '../../../src/domain/main-job/budget/budget-tree';
import type { Indicator } from '../../../src/domain/main-job/indicator/indicator';
import { buildUnitTree } from '../../../src/domain/main-job/unit/unit';
import { budgetRow, unit } from '../builders';
import { agreed } from './builders';

const { tree } = buildUnitTree([unit('B'), unit('B1', 'B'), unit('S')]);
const described = (code: string, description: string, unitCode = '') => ({
  ...budgetRow(code, { unit: unitCode }),
  description,
});
const budget = buildBudgetTree([
  described('1.06.04', 'Rehabilitasi Sosial', 'B'),
  described('1.06.04.2.01', 'Panti'),
  described('1.06.04.2.01.0001', 'Asrama'),
  described('1.06.04.2.01.0002', 'Gizi', 'B1'),
  { ...budgetRow('1.06.04.2.01.0002', { account: '5.1.02' }), description: 'Gizi' },
  described('1.06.04.2.02.0001', 'Kursus', 'S'),
]);

const naming = (programme: string, more: Partial<Indicator> = {}): Indicator =>
  agreed('A1', 'administrator', { programme, ...more });
const codes = (nodes: readonly BudgetNode[]) => nodes.map(({ row }) => row.code.slice('1.06.04'.length));

test.each<[programme: string, rows: string[]]>([
  ['1.06.04', ['']],
  ['rehabilitasi  sosial', ['']],
  ['Panti', ['.2.01']],
  ['1.06.04.2.01.0002', ['.2.01.0002']],
  ['gizi', ['.2.01.0002']],
  ['', []],
  ['1.06', []],
])('an indicator names %j by code or by words, and never an account', (programme, rows) => {
  expect(codes(namedRows(naming(programme), budget))).toEqual(rows);
});

/** Of a unit its own sub kegiatan, else those of the units below it; of the head of the agency all. */
test.each<[what: string, more: Partial<Indicator>, rows: string[]]>([
  ['those of its unit', {}, ['.2.01.0001']],
  ['those of a unit below', { unit: 'B1' }, ['.2.01.0002']],
  ['all, of the head', { level: 'head' }, ['.2.01.0001', '.2.01.0002', '.2.02.0001']],
  ['none of other units', { unit: 'X' }, []],
])('behind an indicator stand %s', (_, more, rows) => {
  expect(codes(activitiesBehind(naming('1.06.04', more), budget, tree).activities)).toEqual(rows);
});

test('without sub kegiatan of its own, a unit has those of the units below it', () => {
  const below = buildBudgetTree([
    budgetRow('1.06.04', { unit: 'B' }),
    budgetRow('1.06.04.2.01.0002', { unit: 'B1' }),
    budgetRow('1.06.04.2.02.0001', { unit: 'S' }),
  ]);
  expect(codes(activitiesBehind(naming('1.06.04'), below, tree).activities)).toEqual(['.2.01.0002']);
});

test.each<[programme: string, unitCode: string, isOwn: boolean]>([
  ['1.06.04.2.01.0001', 'B', true],
  ['1.06.04.2.01', 'B', false],
  ['1.06.04.2.01.0001', 'X', false],
])('one that names %s of unit %s: its own %s', (programme, unitCode, isOwn) => {
  expect(activitiesBehind(naming(programme, { unit: unitCode }), budget, tree).isOwn).toBe(isOwn);
});

test('two sub kegiatan of one name are not its own, though it names both', () => {
  const twins = buildBudgetTree([
    described('1.06.04.2.01.0001', 'Gizi', 'B'),
    described('1.06.04.2.01.0002', 'Gizi', 'B'),
  ]);
  expect(activitiesBehind(naming('Gizi'), twins, tree).isOwn).toBe(false);
});

describe('sub kegiatan of one programme', () => {
  const whole = { level: 'head' } as const;
  const shared = (share: ReturnType<ReturnType<typeof activityShares>['of']>) => [
    codes(share.nodes),
    share.sharedWith?.code ?? null,
  ];

  test('stand once; the next indicator has the row it names, and is led to them', () => {
    const shares = activityShares(budget, tree);
    expect(shared(shares.of(naming('1.06.04', { ...whole, code: 'K1' })))).toEqual([
      ['.2.01.0001', '.2.01.0002', '.2.02.0001'],
      null,
    ]);
    expect(shared(shares.of(naming('1.06.04', { ...whole, code: 'K2' })))).toEqual([[''], 'K1']);
  });

  test('that another has in part: what is left of them', () => {
    const shares = activityShares(budget, tree);
    shares.of(naming('1.06.04', { code: 'A1' }));
    expect(shared(shares.of(naming('1.06.04', { ...whole, code: 'K1' })))).toEqual([
      ['.2.01.0002', '.2.02.0001'],
      null,
    ]);
  });

  test('that one names itself stand there always; whose money it is, is told once', () => {
    const shares = activityShares(budget, tree);
    const own = (code: string) => naming('1.06.04.2.01.0001', { code });
    expect(shared(shares.of(own('A1')))).toEqual([['.2.01.0001'], null]);
    expect(shared(shares.of(own('A2')))).toEqual([['.2.01.0001'], 'A1']);
    expect(shared(shares.of(own('A3')))).toEqual([['.2.01.0001'], 'A1']);
    expect(shared(shares.of(naming('1.06.04', { code: 'A4' })))).toEqual([[''], 'A1']);
  });

  test('of which none stands behind it: the row it names', () => {
    const shares = activityShares(budget, tree);
    expect(shared(shares.of(naming('1.06.04', { unit: 'X' })))).toEqual([[''], null]);
    expect(shared(shares.of(naming('')))).toEqual([[], null]);
    expect(shared(activityShares(null, tree).of(naming('1.06.04')))).toEqual([[], null]);
  });

  test('are used by whoever names them, shown or not', () => {
    const shares = activityShares(budget, tree);
    shares.touch(naming('1.06.04.2.01.0001'));
    shares.of(naming('1.06.04', { unit: 'S' }));
    expect(codes([...shares.used])).toEqual(['.2.01.0001', '.2.02.0001']);
    expect(shared(shares.of(naming('1.06.04.2.01.0001', { code: 'A9' })))).toEqual([['.2.01.0001'], null]);
  });
});
