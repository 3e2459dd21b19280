import { openTargets } from '../../../src/domain/comparison/open-targets';
import { assessIndicator } from '../../../src/domain/main-job/indicator/assess-indicator';
import { rules, target } from '../builders';
import { past, stated, type Stated } from './builders';

/** The year is 2025; 2023 was 90 and 2024 was 100, so that 110 is proposed. */
const open = (...cells: Stated[]) => {
  const results = cells.map((one) => assessIndicator(stated(one), rules(), { actual: null, target: null }));
  const records = cells.flatMap(({ code, polarity }) => {
    const [first, last] = polarity === 'negative' ? [110, 100] : [90, 100];
    return [past(2023, first, { code }), past(2024, last, { code: code?.toUpperCase() })];
  });
  const { empty, behind, settled } = openTargets(results, records, rules());
  return [empty, behind, settled].map((list) =>
    list.map(({ result, before, after }) => [
      result.indicator.code,
      before,
      after.kind === 'number' ? after.value : after,
    ]),
  );
};

test.each<[what: string, cells: Stated, kind: 'empty' | 'behind' | 'settled' | null]>([
  ['an empty one', { target: null }, 'empty'],
  ['one that asks less', { target: 105 }, 'behind'],
  ['one that asks less, and has an actual', { target: 105, actual: 40 }, 'settled'],
  ['one that asks the same', { target: 110 }, null],
  ['one that asks the same as it is printed', { target: 109.9999999 }, null],
  ['one that asks more', { target: 111 }, null],
  ['one that is not due', { target: '-' }, null],
])('a target that could be another: %s', (_, cells, kind) => {
  const found = open({ code: 'i1', ...cells });
  const row = [['i1', target(cells.target ?? null), 110]];
  expect(found).toEqual((['empty', 'behind', 'settled'] as const).map((one) => (one === kind ? row : [])));
});

test('where less is better, a higher target asks less', () => {
  expect(open({ code: 'I1', polarity: 'negative', target: 95 })[1]).toMatchObject([['I1', target(95), 90]]);
  expect(open({ code: 'I1', polarity: 'negative', target: 85 })[1]).toEqual([]);
});

test('an indicator without a past is open to nothing', () => {
  const result = assessIndicator(stated({ target: null }), rules(), { actual: null, target: null });
  expect(openTargets([result], [], rules())).toEqual({ empty: [], behind: [], settled: [] });
});
