import { budgetFigures } from '../../../src/domain/main-job/absorption';
import type { BudgetRow } from '../../../src/domain/main-job/budget';
import { buildBudgetTree } from '../../../src/domain/main-job/budget-tree';
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
