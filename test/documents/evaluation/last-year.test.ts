import { compare } from '../../../src/domain/comparison/compare';
import { earlierFigure } from '../../../src/domain/main-job/indicator/measure';
import { planEvaluations } from '../../../src/documents/evaluation/plan';
import type { UnitView } from '../../../src/documents/evaluation/unit-view';
import { evaluationView } from '../../../src/documents/evaluation/view';
import { meaningOf } from '../../../src/documents/evaluation/parts/comparison-part';
import { past } from '../../domain/comparison/builders';
import { actual, assess, rules, type ActualCell, type IndicatorCells } from '../../domain/builders';
import { indicator } from '../builders';
import { evaluationOf, profile } from '../fixtures';

const graded: IndicatorCells = { polarity: 'grade', target: 'BB', measureUnit: 'predikat' };

/** Rule 13: a change is told in the sheet `Perbandingan` and in papers alike. */
test.each<[string, IndicatorCells, ActualCell, string]>([
  ['a better grade', { ...graded, actual: 'BB' }, 'B', 'better'],
  ['a worse grade', { ...graded, actual: 'B' }, 'BB', 'worse'],
  ['the same grade', { ...graded, actual: 'BB' }, 'BB', 'same'],
  ['a better score in the same grade', { ...graded, actual: ['BB', 74] }, ['BB', 72.7], 'better'],
  ['an opinion', { ...graded, target: 'WTP', actual: 'WDP' }, 'WTP', 'worse'],
  ['of another scale', { ...graded, actual: 'BB' }, 'WTP', 'notComparable'],
  ['a number', { actual: 66 }, 82, 'down'],
  ['less is better', { polarity: 'negative', actual: 66 }, 82, 'better'],
])('%s is told alike', (_what, cells, before, expected) => {
  const settings = rules();
  const result = assess(cells, settings, { actual: earlierFigure(actual(before)), target: null });
  const [row] = compare([result], [past(settings.year - 1, before)], settings).indicators;
  expect([row?.meaning, meaningOf({ rules: settings }, result)]).toEqual([expected, expected]);
});

test('a paper prints last year’s grade', () => {
  const reached = { kind: 'grade', grade: 'BB', score: 72.7 } as const;
  const akip = indicator('A', 'RHS', 'Nilai AKIP', {
    polarity: 'grade',
    target: { kind: 'grade', grade: 'BB' },
    aggregation: 'last',
    measureUnit: 'predikat',
    actuals: [reached, reached, reached],
    lastYear: { kind: 'grade', grade: 'B', score: 68.5 },
  });
  const evaluation = evaluationOf({ indicators: [akip] });
  const [plan] = planEvaluations(evaluation, 'id', { unit: 'RHS' });
  const view = plan && (evaluationView(plan, evaluation, profile, 'id') as UnitView);
  expect(view?.comparison.tables[0]?.rows[0]).toMatchObject({
    lastYear: 'B (68,5)',
    thisYear: 'BB (72,7)',
    change: '4,2',
    plain: 'Membaik',
  });
});
