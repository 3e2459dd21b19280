import { comparabilityOf, isOnItsWay, isSameFormula } from '../../../../src/domain/main-job/indicator/comparability';
import { indicator, period, target, type IndicatorCells, type TargetCell } from '../../builders';

const compared = (cells: IndicatorCells, interim: TargetCell) => ({
  indicator: indicator(cells),
  target: target(interim),
});

test.each<[string, IndicatorCells, TargetCell, string, boolean]>([
  ['a sum within the year', { target: 100 }, 100, 'TW II', true],
  ['a position with the year’s target', { target: 100, aggregation: 'last' }, 100, 'TW II', false],
  ['a position with an interim target of its own', { target: 100, aggregation: 'last' }, 90, 'TW II', true],
  ['a sum at the year’s end', { target: 100 }, 100, 'Tahunan', false],
  ['an interim target at the year’s end', { target: 100, aggregation: 'last' }, 90, 'TW IV', false],
  ['a range', { target: [80, 90], aggregation: 'last' }, 85, 'TW II', false],
  ['a grade', { target: 'BB', polarity: 'grade', aggregation: 'last' }, 'B', 'TW II', false],
])('on its way (rule 13): %s', (_what, cells, interim, name, expected) => {
  expect(isOnItsWay(compared(cells, interim), period(name))).toBe(expected);
});

test.each([
  [null, true, 'Tahunan', 'noLastYear'],
  [80, false, 'Tahunan', 'formulaChanged'],
  [80, true, 'TW III', 'yearRunning'],
  [80, true, 'Tahunan', 'comparable'],
  [0, true, 'Tahunan', 'comparable'],
])('last year %p, same formula %p, %s: %s', (lastYear, sameFormula, name, expected) => {
  expect(comparabilityOf({ ...compared({}, 100), lastYear }, sameFormula, period(name))).toBe(expected);
});

test.each<[string, [string, string], [string, string], boolean]>([
  ['the same', ['Jumlah penerima', 'orang'], ['Jumlah penerima', 'orang'], true],
  ['nothing was stated', ['', ''], ['Jumlah penerima', 'orang'], true],
  ['blanks were stated', ['  ', '  '], ['Jumlah penerima', 'orang'], true],
  ['letter case, spaces and marks', ['JUMLAH  penerima (KPM)', 'Orang'], ['Jumlah penerima KPM.', 'orang'], true],
  ['two words for per cent', ['Cakupan', 'Persen'], ['Cakupan', '%'], true],
  ['another measure', ['Jumlah penerima', 'keluarga'], ['Jumlah penerima', 'orang'], false],
  ['another name', ['Jumlah pemohon', 'orang'], ['Jumlah penerima', 'orang'], false],
  ['another name, no measure', ['Jumlah pemohon', ''], ['Jumlah penerima', 'orang'], false],
  ['another number in the name', ['Desil 1', ''], ['Desil 2', ''], false],
])('like is compared with like: %s', (_what, [name, measureUnit], [nameNow, unitNow], expected) => {
  expect(isSameFormula({ indicator: name, measureUnit }, { name: nameNow, measureUnit: unitNow })).toBe(expected);
});
