import { checkInstrument } from '../../../src/domain/awards/instrument/check-instrument';
import { closeness, normalise, scoresUnder, shares } from '../../../src/domain/awards/scoring/methods';
import { rank } from '../../../src/domain/awards/scoring/ranking';
import type { AwardMethod } from '../../../src/domain/awards/result';
import { category, criterion } from './builders';
import { criteriaOf, example, matrixOf, printed, weightsOf, type Example } from './examples';

/** Scores 0–100 of an example by a method of the product. */
function scored(method: AwardMethod, data: Example): number[] {
  return scoresUnder(normalise(method, matrixOf(data), criteriaOf(data)), weightsOf(data));
}

function ranksOf(scores: readonly number[]): number[] {
  const places = rank(scores.map((score, index) => ({ code: String(index).padStart(3, '0'), score, tieKeys: [] })));
  return scores.map((_, index) => places.find(({ item }) => Number(item.code) === index)?.rank ?? 0);
}

/**
 * The published examples whose method the product has. `scale`: printed score of a participant who is best in everything;
 * `except`: rows in which the source itself is wrong, each named in a test below.
 */
const reproduced: { file: string; method: AwardMethod; scale: number; tolerance: number; except?: string[] }[] = [
  { file: 'saw-bank-jogja-kinerja-karyawan', method: 'saw', scale: 100, tolerance: 1e-9, except: ['EP'] },
  { file: 'saw-kos-condong-catur-infos2025', method: 'saw', scale: 1, tolerance: 5e-5 },
  { file: 'saw-laptop-buku-spk-2022', method: 'saw', scale: 1, tolerance: 0.01 },
  { file: 'saw-blt-sipbansos-13-kriteria', method: 'saw', scale: 1, tolerance: 1e-4, except: ['A1'] },
  { file: 'factor-rating-bantuan-banjir-ienaco2014', method: 'saw', scale: 5, tolerance: 0.1 },
  { file: 'smart-beasiswa-smk-ppkm1055', method: 'smart', scale: 1, tolerance: 1e-5 },
  { file: 'topsis-gudang-5-kriteria-workbook', method: 'topsis', scale: 1, tolerance: 1e-5 },
  { file: 'topsis-roszkowska-2011', method: 'topsis', scale: 1, tolerance: 1e-6 },
];

describe.each(reproduced)('$file by $method', ({ file, method, scale, tolerance, except = [] }) => {
  const data = example(file);
  const scores = scored(method, data).map((score) => (score / 100) * scale);

  test.each(data.scores_printed.map(({ name, score }, index) => ({ name, score, index })))(
    '$name: $score',
    ({ name, score, index }) => {
      const difference = Math.abs((scores[index] ?? 0) - score);
      if (except.includes(name)) expect(difference).toBeGreaterThan(tolerance);
      else expect(difference).toBeLessThanOrEqual(tolerance);
    },
  );

  test('the ranks', () => {
    expect(ranksOf(scores)).toEqual(data.reproduction.recomputed_rank);
  });
});

describe('the anomalies that the sources are known for', () => {
  test('Bank Jogja: EP was scored with 4 instead of 3; AI and BR tie, and were printed as 4 and 5', () => {
    const data = example('saw-bank-jogja-kinerja-karyawan');
    const scores = scored('saw', data);
    const at = (name: string): number => data.alternatives.findIndex((one) => one.name === name);
    expect([printed(data)[at('EP')], scores[at('EP')]]).toEqual([77.5, 67.5]);
    const slipped = {
      ...data,
      alternatives: data.alternatives.map((one) => (one.name === 'EP' ? { ...one, values: [4, 2, 3, 3] } : one)),
    };
    expect(scored('saw', slipped)[at('EP')]).toBeCloseTo(77.5, 9);
    expect([ranksOf(scores)[at('AI')], ranksOf(scores)[at('BR')]]).toEqual([4, 4]);
    expect(data.scores_printed.filter(({ name }) => name === 'AI' || name === 'BR').map((one) => one.rank)).toEqual([
      4, 5,
    ]);
  });

  test('SIPBANSOS: the printed products of A1 add up to 0.7776, not to 0.7976', () => {
    const [a1 = 0] = scored('saw', example('saw-blt-sipbansos-13-kriteria'));
    expect(a1 / 100).toBeCloseTo(0.7776, 4);
  });

  test('JITET: a “normalised” 3.0, weights of 0.16 and a recoded cost made the last phone the first', () => {
    const data = example('saw-smartphone-jitet2025');
    const outside = (data.normalised ?? []).flat().filter((value) => value > 1);
    expect(outside).toEqual([3]);
    const own = normalise('saw', matrixOf(data), criteriaOf(data));
    expect(own.values.flat().every((value) => value >= 0 && value <= 1)).toBe(true);
    // As declared, but computed right.
    const declared = scored('saw', data);
    expect(declared.map((score) => Number((score / 100).toFixed(6)))).toEqual(
      data.reproduction.recomputed_weights_normalised,
    );
    // With the price as the benefit that its recoding made it.
    const asBenefit = criteriaOf(data).map((one) => ({ ...one, kind: 'benefit' as const }));
    const corrected = scoresUnder(normalise('saw', matrixOf(data), asBenefit), weightsOf(data));
    expect(ranksOf(corrected)).toEqual(data.reproduction.recomputed_price_as_benefit_rank);
    expect(data.alternatives[ranksOf(corrected).indexOf(1)]?.name).toBe('REALME');
    expect(data.alternatives[ranksOf(corrected).indexOf(7)]?.name).toBe('OPPO');
    const criteria = data.criteria.map(({ code, name, weight, type }) =>
      criterion({ code, name, weight, kind: type, source: 'input' }),
    );
    const columns = criteria.map((one, index) => ({
      criterion: one,
      figures: matrixOf(data).map((row) => row[index] ?? 0),
    }));
    const found = checkInstrument(category({ method: 'saw' }), criteria, columns);
    expect(found.map(({ code, values }) => [code, values.total ?? values.name])).toEqual([
      ['criteria-weights-total', 0.16],
      ['recoded-cost', criteria[0]?.name],
    ]);
  });

  test('IENACO: absolute counts let the biggest district win; per 1,000 people another one does', () => {
    const data = example('factor-rating-bantuan-banjir-ienaco2014');
    expect(ranksOf(scored('saw', data))[0]).toBe(1);
    const perThousand = data.alternatives.map(({ values: [people = 1, victims = 0] }) => (victims / people) * 1000);
    expect(data.alternatives[perThousand.indexOf(Math.max(...perThousand))]?.name).toBe('Dayeuhkolot');
  });

  test('the scholarship: the normalisation, not the weights, decides who wins', () => {
    const data = example('smart-beasiswa-smk-ppkm1055');
    expect(ranksOf(scored('smart', data)).indexOf(1)).toBe(1);
    expect(ranksOf(scored('saw', data))).toEqual([1, 3, 5, 4, 2]);
    expect(shares(weightsOf(data)).map((share) => Number(share.toFixed(5)))).toEqual([
      0.25444, 0.26331, 0.24556, 0.23669,
    ]);
  });

  test('the mountain: printed figures need stretched columns; with vectors another one wins', () => {
    const data = example('topsis-opricovic-tzeng-2004');
    const criteria = criteriaOf(data);
    const stretched = normalise('topsis', matrixOf(data), criteria, 'stretched');
    const scores = closeness(stretched, weightsOf(data)).map(({ score }) => score);
    printed(data).forEach((score, index) => expect(Math.abs((scores[index] ?? 0) - score)).toBeLessThanOrEqual(0.0005));
    expect(ranksOf(scores)).toEqual([2, 1, 2]);
    const vector = scored('topsis', data).map((score) => Number((score / 100).toFixed(6)));
    expect(vector).toEqual(data.reproduction.recomputed_vector_normalisation);
    expect(ranksOf(vector)).toEqual([1, 2, 3]);
  });

  test('BPS Jombang: rounding at every step prints 99.82, full precision gives 99.81', () => {
    const kipapp = 80 + ((94.51666666666667 - 91.85) / 2.73) * 20;
    const criteria = [40, 40, 20].map((weight) => ({ weight, kind: 'benefit' as const, zero: 0, hundred: 100 }));
    const score = (values: number[]): number =>
      scoresUnder(
        normalise('smart', [values], criteria),
        criteria.map(({ weight }) => weight),
      )[0] ?? 0;
    expect(Number(score([kipapp, 100, 100]).toFixed(4))).toBe(99.8144);
    expect(Number(score([99.56, 100, 100]).toFixed(2))).toBe(99.82);
    expect(printed(example('weighted-sum-bps-jombang-triwulan'))).toEqual([99.82]);
  });
});

describe('TOPSIS: distances as printed', () => {
  test('Roszkowska, six decimals', () => {
    const data = example('topsis-roszkowska-2011');
    const distances = closeness(normalise('topsis', matrixOf(data), criteriaOf(data)), weightsOf(data));
    expect(distances.map(({ best }) => Number(best.toFixed(6)))).toEqual(data.dplus_printed);
    expect(distances.map(({ worst }) => Number(worst.toFixed(6)))).toEqual(data.dminus_printed);
  });

  test('the warehouse: weights that do not sum to 1 stretch the distances, not the closeness', () => {
    const data = example('topsis-gudang-5-kriteria-workbook');
    const distances = closeness(normalise('topsis', matrixOf(data), criteriaOf(data)), weightsOf(data));
    expect(distances.map(({ best }) => Number(best.toFixed(5)))).toEqual([2.68496, 2.99779, 2.0249]);
    expect(distances.map(({ score }) => Number(score.toFixed(5)))).toEqual([0.52752, 0.47248, 0.51978]);
  });
});
