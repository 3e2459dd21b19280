import { dashboardFigures, type Drawn, type UnitBar, type Wins } from '../../../../src/domain/main-job/dashboard';
import { evaluate } from '../../../../src/domain/main-job/evaluation';
import { dashboardCards, dashboardSheet } from '../../../../src/workbook/sheets/main-job/dashboard-sheet';
import type { Language } from '../../../../src/text/language';
import { rules, unit } from '../../../domain/builders';
import { frame } from '../evaluations';

const figures = dashboardFigures(
  evaluate({
    rules: rules(),
    today: '2026-01-15',
    units: [unit('U1')],
    indicators: [],
    history: [],
    budget: null,
    remainder: [],
    followUps: [],
    analyses: [],
    honours: [],
  }),
  [],
  [],
);
const [bar] = figures.bars.value.shown as [UnitBar];
const drawn = <T>(one: T, shown: number, by: Drawn<T>['by'], of: number): Drawn<T> => ({
  by,
  of,
  shown: Array.from({ length: shown }, () => one),
});

/** The first rows of the numbers behind the charts of units and of awards. */
function firstRows(units: Drawn<UnitBar>, wins: Drawn<Wins>, language: Language): unknown[] {
  const drawnFigures = { ...figures, bars: { value: units, absorption: units }, wins };
  const { data, charts } = dashboardSheet(drawnFigures, '', { errors: 0, warnings: 0 }, '', frame(language));
  // What the chart draws ends with the last row.
  expect(charts[0]?.range.split(':')[1]).toMatch(
    new RegExp(`${4 + units.shown.length + (units.by === 'all' ? 0 : 1)}$`),
  );
  return [data[0], data[4]].map((block) => {
    const widths = new Set(block?.rows.map(({ length }) => length));
    expect([...widths]).toHaveLength(1);
    return block?.rows[1]?.[0];
  });
}

const win: Wins = { name: 'Loket', wins: 1 };

test.each<[reason: string, Drawn<UnitBar>, Drawn<Wins>, Language, string[]]>([
  [
    'all are drawn: nothing is said',
    drawn(bar, 12, 'all', 12),
    drawn(win, 3, 'all', 3),
    'id',
    ['Bidang U1 · –', 'Loket'],
  ],
  [
    'of a long level the lowest, of many winners the first',
    ...([drawn(bar, 12, 'lowest', 25), drawn(win, 12, 'most', 13), 'id'] as const),
    ['12 dari 25 unit: di bawah batas dahulu, lalu yang terendah', '12 dari 13 penerima: yang terbanyak'],
  ],
  [
    'of many levels the upper ones',
    ...([drawn(bar, 5, 'upperLevels', 1025), drawn(win, 3, 'all', 3), 'en'] as const),
    ['5 of 1,025 units: the upper levels alone', 'Loket'],
  ],
])('a chart says in its first row what it leaves out: %s', (_, units, wins, language, expected) =>
  expect(firstRows(units, wins, language)).toEqual(expected),
);

test.each<[how: string, changes: Partial<typeof figures>, tone: string]>([
  ['of nothing, none is no good news', { units: 0, indicators: 0 }, 'plain'],
  ['of some, none is', { units: 2, indicators: 3 }, 'good'],
  ['one is worth a look', { units: 2, flagged: 1, indicators: 3, notReported: 1 }, 'open'],
])('what is flagged and not reported: %s', (_, changes, tone) => {
  const cards = dashboardCards({ ...figures, ...changes }, { errors: 0, warnings: 0 }, 'id');
  expect([cards[2]?.tone, cards[3]?.tone]).toEqual([tone, tone]);
});
