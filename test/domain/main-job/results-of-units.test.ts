import fc from 'fast-check';
import type { IndicatorResult } from '../../../src/domain/main-job/indicator/indicator-result';
import { resultsOfUnits } from '../../../src/domain/main-job/results-of-units';

const resultOf = (unit: string): IndicatorResult => ({ indicator: { unit } }) as IndicatorResult;

describe('the results of some units', () => {
  it('are those of a plain search through all results, in the order of the sheet', () => {
    const codes = fc.array(fc.constantFrom<string[]>('A', 'B', 'C', 'D'));
    fc.assert(
      fc.property(codes, codes, (units, wanted) => {
        const results = units.map(resultOf);
        const expected = results.filter(({ indicator }) => wanted.includes(indicator.unit));
        expect(resultsOfUnits({ results }, wanted)).toEqual(expected);
        // A second question is answered from what the first one found out.
        expect(resultsOfUnits({ results }, wanted)).toEqual(expected);
      }),
    );
  });

  it('of another evaluation are not mixed up with them', () => {
    const [first, second] = [[resultOf('A')], [resultOf('B'), resultOf('A')]];
    expect(resultsOfUnits({ results: first }, ['A'])).toEqual(first);
    expect(resultsOfUnits({ results: second }, ['A'])).toEqual([second[1]]);
  });
});
