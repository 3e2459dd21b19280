import { budgetFigures } from '../../../src/domain/main-job/budget/absorption';
import type { BudgetRow } from '../../../src/domain/main-job/budget/budget';
import { buildBudgetTree } from '../../../src/domain/main-job/budget/budget-tree';
import type { Activity } from '../../../src/domain/schedule/activity';
import { linkBudget, linkFindings } from '../../../src/domain/schedule/budget-links';
import { deriveActivities } from '../../../src/domain/schedule/derive';
import { budgetRow, rules, unit } from '../builders';
import { activity, controlled, frame } from './activities';

const a = '1.06.02.2.01.0001';
const b = '1.06.02.2.01.0002';
const figures = (...rows: BudgetRow[]) =>
  budgetFigures(buildBudgetTree(rows), rules({ period: 'TW III' }), '2025-10-05');
const links = (budget: ReturnType<typeof figures>, ...rows: Partial<Activity>[]) =>
  linkBudget(
    rows.map((changes) => controlled(changes)),
    budget,
  );
const spent = { unit: 'R', ceiling: 100, spent: 40 };

describe('links between schedule and budget', () => {
  test('money spent without any activity', () => {
    const { spentWithoutActivity } = links(figures(budgetRow(a, spent), budgetRow(b, spent)), {
      budgetCode: a,
      actualStart: '2026-10-05',
    });
    const unspent = links(figures(budgetRow(a, spent), budgetRow(b, { ...spent, spent: 0 })), { budgetCode: a });
    expect(unspent.spentWithoutActivity).toEqual([]);
    expect(spentWithoutActivity.map(({ node, spent: amount }) => [node.row.code, amount])).toEqual([[b, 40]]);
  });

  test('money spent before its activity has begun', () => {
    const budget = figures(budgetRow(a, spent));
    expect(links(budget, { budgetCode: a }).spentBeforeActivity).toHaveLength(1);
    expect(links(budget, { budgetCode: a }, { budgetCode: a, actualStart: '2026-10-05' }).spentBeforeActivity).toEqual(
      [],
    );
  });

  test.each<[what: string, changes: Partial<Activity>, before: number]>([
    ['that is planned', {}, 1],
    ['with an actual start', { actualStart: '2026-10-05' }, 0],
    ['with an actual end', { actualEnd: '2026-10-05' }, 0],
    ['that is said to be running', { status: 'running' }, 0],
    ['that is said to be done', { status: 'done' }, 0],
    ['that is postponed', { status: 'postponed' }, 1],
  ])('money spent beside an activity %s', (_, changes, before) => {
    const found = links(figures(budgetRow(a, spent)), { budgetCode: a, ...changes });
    expect(found.spentBeforeActivity).toHaveLength(before);
  });

  test('activity without money: an unknown code, or no ceiling', () => {
    const budget = figures(budgetRow(a, spent), budgetRow(b, { unit: 'R', ceiling: 0, spent: 0 }));
    const { activityWithoutMoney } = links(budget, { budgetCode: b }, { budgetCode: '1.06.09' }, { budgetCode: a });
    expect(activityWithoutMoney.map(({ activity: { budgetCode }, isUnknown }) => [budgetCode, isUnknown])).toEqual([
      [b, false],
      ['1.06.09', true],
    ]);
  });

  test.each(['1.06.02', '1.06.02.2.01', `${a}.0003`])('the code %s above or below links as well', (budgetCode) => {
    const found = links(figures(budgetRow(a, spent)), { budgetCode, actualStart: '2026-10-05' });
    expect([found.spentWithoutActivity, found.spentBeforeActivity, found.activityWithoutMoney]).toEqual([[], [], []]);
  });

  test('a code shared by units: each answers for its own money', () => {
    const budget = figures(budgetRow(a, spent), budgetRow(a, { ...spent, unit: 'S' }));
    const found = links(budget, { budgetCode: a, unit: 'S', actualStart: '2026-10-05' });
    expect(found.spentWithoutActivity.map(({ node }) => node.unit)).toEqual(['R']);
  });

  test('a code of one unit alone is that of everybody who names it, and no code is that of nobody', () => {
    const budget = figures(budgetRow(a, spent), budgetRow(b, { ...spent, unit: 'S' }));
    const begun = { actualStart: '2026-10-05' };
    expect(links(budget, { budgetCode: a, unit: 'X', ...begun }).spentWithoutActivity).toMatchObject([
      { node: { row: { code: b } } },
    ]);
    expect(
      links(budget, { budgetCode: a, unit: '', ...begun }, { budgetCode: '', unit: 'S', ...begun })
        .spentWithoutActivity,
    ).toHaveLength(1);
    // A code is no other one that begins with the same digits.
    expect(links(budget, { budgetCode: '1.06.02.2.01.000', ...begun }).spentWithoutActivity).toHaveLength(2);
  });

  test('only sub kegiatan are looked at, and a cancelled activity needs no money', () => {
    const budget = figures(
      budgetRow('1.06.02', { unit: 'R' }),
      budgetRow('1.06.02.2.01'),
      budgetRow(a, { ceiling: 100, spent: 40 }),
    );
    const found = links(budget, { budgetCode: '1.06.09', status: 'cancelled' });
    expect(found.spentWithoutActivity.map(({ node }) => node.row.code)).toEqual([a]);
    expect(found.activityWithoutMoney).toEqual([]);
  });

  test('what is told, and where: of activities at their code, of money at its row', () => {
    const budget = figures(
      { ...budgetRow(a, { ...spent, row: 8 }), description: 'Asrama' },
      { ...budgetRow(b, { ...spent, row: 9 }), description: 'Gizi' },
      budgetRow('1.06.02.2.01.0003', { unit: 'R', ceiling: 0 }),
    );
    const found = links(
      budget,
      { budgetCode: a, name: 'Rapat' },
      { budgetCode: '1.06.02.2.01.0003', name: 'Bimtek' },
      { budgetCode: '1.06.09', name: 'Survei' },
    );
    expect(
      linkFindings(found, 'Jadwal Kegiatan').map(({ code, sheet, cell, values }) => [code, `${sheet}!${cell}`, values]),
    ).toEqual([
      ['activity-without-money', 'Jadwal Kegiatan!R2', { activity: 'Bimtek', code: '1.06.02.2.01.0003' }],
      ['activity-code-unknown', 'Jadwal Kegiatan!R2', { activity: 'Survei', code: '1.06.09' }],
      ['spent-before-activity', 'Anggaran Belanja!A8', { code: a, amount: 40, activities: ['Rapat'] }],
      ['spent-without-activity', 'Anggaran Belanja!A9', { code: b, name: 'Gizi', amount: 40 }],
    ]);
  });

  test.each([
    ['5.1.01.01.01.0001', ['5.1.01.02'], 0],
    ['5.1.01', [], 0],
    ['5.1.010', [], 1],
    ['15.1.01.01', [], 1],
    ['5.1.01.01', ['5.1.02.01'], 1],
  ])('salaries (%s, %j) need no activity', (account, others, without) => {
    const rows = [account, ...others].map((one) => budgetRow(b, { account: one, ...spent }));
    const found = links(figures(budgetRow(a, spent), budgetRow(b, { unit: 'R' }), ...rows), { budgetCode: a });
    expect(found.spentWithoutActivity).toHaveLength(without);
  });

  test('salaries need no activity', () => {
    const salaries = [budgetRow(b, { unit: 'R' }), budgetRow(b, { account: '5.1.01.01.01.0001', ...spent })];
    expect(links(figures(budgetRow(a, spent), ...salaries), { budgetCode: a }).spentWithoutActivity).toEqual([]);
  });

  test('without a single code there is one remark, and nothing is claimed', () => {
    const found = links(figures(budgetRow(a, spent)), {});
    expect(linkFindings(found, 'Jadwal Kegiatan').map(({ code }) => code)).toEqual(['schedule-not-linked']);
  });
});

describe('proposed activities', () => {
  const derive = (today: string, budget: ReturnType<typeof figures>, activities: Activity[] = []) =>
    deriveActivities({ budget, activities, units: [unit('R')], holidays: frame.holidays, today, year: 2026 }).map(
      ({ code, stage, quarter, cash, start, end }) => [code, stage, quarter, cash, start, end],
    );

  test('preparation, one execution for each quarter with planned cash, reporting', () => {
    const plan: [number, number, number, number | null] = [0, 30, 60, null];
    expect(derive('2026-01-01', figures(budgetRow(a, { unit: 'R', ceiling: 100, plan })))).toEqual([
      [a, 'preparation', null, null, '2026-01-01', '2026-01-14'],
      [a, 'execution', 2, 30, '2026-04-01', '2026-06-30'],
      [a, 'execution', 3, 30, '2026-07-01', '2026-09-30'],
      [a, 'execution', 4, 40, '2026-10-01', '2026-12-31'],
      [a, 'reporting', null, null, '2026-12-18', '2026-12-31'],
    ]);
  });

  test('in a running year only what is still ahead', () => {
    const plan: [number, number, number, number] = [10, 30, 60, 100];
    const found = derive('2026-08-15', figures(budgetRow(a, { unit: 'R', ceiling: 100, plan })));
    expect(found.map(([, stage, quarter, , start]) => [stage, quarter, start])).toEqual([
      ['preparation', null, '2026-08-17'],
      ['execution', 3, '2026-08-17'],
      ['execution', 4, '2026-10-01'],
      ['reporting', null, '2026-12-18'],
    ]);
  });

  test('owner and address: the officer of the row or below it, else the head of the unit, by office or by name', () => {
    const of = (owner: string, more: Partial<ReturnType<typeof unit>>, below = '') => {
      const rows = [
        { ...budgetRow(a, { unit: 'R' }), owner },
        { ...budgetRow(a, { account: '5.1.02', ceiling: 9 }), owner: below },
      ];
      const input = { activities: [], holidays: frame.holidays, today: '2026-01-05', year: 2026 };
      const [first] = deriveActivities({ ...input, budget: figures(...rows), units: [{ ...unit('R'), ...more }] });
      return [first?.owner, first?.email];
    };
    const led = { head: 'Endah', headTitle: 'Kepala Bidang', email: 'r@example.com' };
    expect(of('PPTK Satu', led)).toEqual(['PPTK Satu', 'r@example.com']);
    expect(of('', led, 'PPTK Dua')).toEqual(['PPTK Dua', 'r@example.com']);
    expect(of('', led)).toEqual(['Kepala Bidang', 'r@example.com']);
    expect(of('', { ...led, headTitle: '' })).toEqual(['Endah', 'r@example.com']);
    expect(of('', { code: 'X' })).toEqual(['', '']);
  });

  test('cash of accounts adds up, and a plan that falls is no cash', () => {
    const rows = [
      budgetRow(a, { unit: 'R' }),
      budgetRow(a, { account: '5.1.01', ceiling: 50, plan: [10, 20, null, 40] }),
      budgetRow(a, { account: '5.1.02', ceiling: 50, plan: [5, 5, null, 5] }),
    ];
    expect(derive('2026-01-01', figures(...rows)).map(([, , quarter, cash]) => [quarter, cash])).toEqual([
      [null, null],
      [1, 15],
      [2, 10],
      [4, 20],
      [null, null],
    ]);
    expect(
      derive('2026-01-01', figures(budgetRow(a, { unit: 'R', ceiling: 50, plan: [30, 20, 20, 50] }))).map(
        ([, , , cash]) => cash,
      ),
    ).toEqual([null, 30, 30, null]);
  });

  test('to the last day of a quarter, on working days', () => {
    const plan: [number, number, number, number] = [10, 30, 60, 100];
    const of = (today: string) =>
      derive(today, figures(budgetRow(a, { unit: 'R', ceiling: 100, plan }))).map(([, , quarter]) => quarter);
    expect(of('2026-09-30')).toEqual([null, 3, 4, null]);
    expect(of('2026-10-01')).toEqual([null, 4, null]);
    // In another year the whole of it is ahead; after it there is nothing.
    expect(of('2025-11-01')).toEqual([null, 1, 2, 3, 4, null]);
    const sunday = deriveActivities({
      budget: figures(budgetRow(a, { unit: 'R', ceiling: 100, plan })),
      activities: [],
      units: [],
      year: 2028,
      holidays: new Set<string>(),
      today: '2028-01-01',
    });
    // 1 January and 31 December 2028 are a Saturday and a Sunday.
    expect([sunday[0]?.start, sunday.at(-1)?.end]).toEqual(['2028-01-03', '2028-12-29']);
  });

  test('without a cash plan one execution to the end of the year', () => {
    const found = derive('2026-01-05', figures(budgetRow(a, { unit: 'R', ceiling: 100 })));
    expect(found.map(([, stage, quarter, cash]) => [stage, quarter, cash])).toEqual([
      ['preparation', null, null],
      ['execution', null, null],
      ['reporting', null, null],
    ]);
  });

  test('what has an activity, no ceiling, or salaries alone gets nothing', () => {
    const budget = figures(
      budgetRow(a, { unit: 'R', ceiling: 100 }),
      budgetRow(b, { unit: 'R', ceiling: 0 }),
      budgetRow('1.06.02.2.01.0003', { unit: 'R' }),
      budgetRow('1.06.02.2.01.0003', { account: '5.1.01.01.01.0001', ceiling: 10 }),
    );
    expect(derive('2026-01-05', budget, [activity({ budgetCode: a })])).toEqual([]);
  });
});
