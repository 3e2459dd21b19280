import { trendCharts } from '../../../src/documents/brief/trend';
import { createWriter } from '../../../src/documents/writer';
import { evaluate } from '../../../src/domain/main-job/evaluation';
import { evaluationOf, profile } from '../fixtures';

const now = evaluationOf();
const { rules } = now.input;
const quarter = (number: number) =>
  evaluate({ ...now.input, rules: { ...rules, period: { kind: 'quarter', number } } });
const trend = (earlier: number[], code = 'RHS') => {
  const evaluation = { ...now, earlier: earlier.map(quarter) };
  const unit = evaluation.units.find(({ value }) => value.unit.code === code);
  if (!unit) throw new Error(code);
  return trendCharts(createWriter(evaluation, profile, 'id', 'x'), unit);
};

test('one period is no course', () => expect(trend([])).toEqual([]));

test('from two periods on each stands with its value and the limit of its day, in the order of time', () => {
  const [value] = trend([2]);
  const { rows = [] } = value?.native[0] ?? {};
  expect(value?.nameHead).toBe('Periode');
  expect(rows.map(({ name, limit }) => [name, limit])).toEqual([
    ['TW II', '90,00'],
    ['TW III', '90,00'],
  ]);
  const then = quarter(2).units.find((one) => one.value.unit.code === 'RHS')?.value.flagValue ?? NaN;
  expect(rows[0]?.value).toBe(then.toFixed(2).replace('.', ','));
});
