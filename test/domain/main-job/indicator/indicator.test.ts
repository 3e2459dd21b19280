import {
  addsUp,
  countsInMeans,
  isCounted,
  isPercent,
  isState,
  levelRank,
  levelsFromTop,
  weightOf,
  type Level,
} from '../../../../src/domain/main-job/indicator/indicator';
import { indicator } from '../../builders';

test.each([
  // Satuan, a percentage, a state, a count
  ['%', true, true, false],
  [' Persen', true, true, false],
  ['prosen (%)', true, true, false],
  ['percent', true, true, false],
  ['per seribu %', false, false, false],
  ['Indeks', false, true, false],
  ['index', false, true, false],
  ['Nilai', false, true, false],
  ['value', false, true, false],
  ['skor', false, true, false],
  ['score', false, true, false],
  ['level', false, true, false],
  ['tingkat', false, true, false],
  ['predikat', false, true, false],
  ['grade', false, true, false],
  ['opini', false, true, false],
  ['jumlah nilai', false, false, false],
  ['orang', false, false, true],
  [' Orang ', false, false, true],
  ['orang/tahun', false, false, true],
  ['orangtua', false, false, false],
  ['per orang', false, false, false],
  ['sub kegiatan', false, false, true],
  ['families', false, false, true],
  ['family', false, false, true],
  ['activities', false, false, true],
  ['documents', false, false, true],
  ['ton', false, false, false],
  ['', false, false, false],
])('Satuan %p: a percentage %p, a state %p, a count %p (rule 2)', (measureUnit, percent, state, counted) => {
  expect([isPercent(measureUnit), isState(measureUnit), isCounted(measureUnit)]).toEqual([percent, state, counted]);
});

test.each<[Level | null, number | null, boolean]>([
  [null, null, true],
  ['head', 0, true],
  ['administrator', 1, true],
  ['supervisor', 2, true],
  ['subActivity', 3, true],
  ['region', null, false],
])('Tingkat Kinerja %p has rank %p and counts: %p (rule 4)', (level, rank, counts) => {
  expect([levelRank({ level }), countsInMeans({ level })]).toEqual([rank, counts]);
});

test('levels from the top, without Daerah', () => {
  expect(levelsFromTop).toEqual(['head', 'administrator', 'supervisor', 'subActivity']);
});

test.each([
  [null, 1],
  [0, 0],
  [2.5, 2.5],
])('a weight of %p counts as %p', (weight, counted) => expect(weightOf(indicator({ weight }))).toBe(counted));

test('only an Akumulasi adds up', () => {
  const of = (aggregation: 'sum' | 'last' | 'average' | null, measureUnit = 'orang') =>
    addsUp(indicator({ aggregation, measureUnit }));
  expect([of('sum'), of('last'), of('average'), of(null), of(null, '%')]).toEqual([true, false, false, true, false]);
});
