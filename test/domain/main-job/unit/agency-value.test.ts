import fc from 'fast-check';
import { agencyValue, meanOfUnits, objectiveResults } from '../../../../src/domain/main-job/unit/agency-value';
import type { IndicatorResult } from '../../../../src/domain/main-job/indicator/indicator-result';
import type { Rules } from '../../../../src/domain/settings';
import { buildUnitTree, type Unit } from '../../../../src/domain/main-job/unit/unit';
import { unitValues } from '../../../../src/domain/main-job/unit/unit-value';
import { assess, rules, scoring, unit } from '../../builders';

function agency(units: readonly Unit[], results: readonly IndicatorResult[], settings: Rules = rules()) {
  const { tree } = buildUnitTree(units);
  const values = unitValues(tree, results, settings);
  return { value: agencyValue(tree, values, results, settings), mean: meanOfUnits(tree, values, settings) };
}

const ofHead = (points: number | null, objective: string, weight: number | null = null): IndicatorResult =>
  scoring(points, { level: 'head', objective, weight });

describe('value of the agency (rule 6)', () => {
  const two = [unit('U1', '', 3), unit('U2')];

  it('is the mean over sasaran of the weighted mean of their Kepala Dinas indicators', () => {
    const results = [ofHead(100, 'S1', 3), ofHead(60, 'S1'), ofHead(50, 'S2'), scoring(0, { level: 'supervisor' })];
    const { value } = agency(two, results);
    expect(value.flagValue).toBeCloseTo((90 + 50) / 2, 9);
    expect(value.formation).toBe('objectives');
    expect(value.outputAttainment).toBe(0);
  });

  it('in both figures', () => {
    const { value } = agency(two, [ofHead(150, 'S1'), ofHead(50, 'S2')]);
    expect(value.flagValue).toBeCloseTo(75, 9);
    expect(value.meanAttainment).toBeCloseTo(100, 9);
  });

  it('those without Sasaran form one group', () => {
    const { value } = agency(two, [ofHead(100, ''), ofHead(50, ''), ofHead(25, 'S1')]);
    expect(value.flagValue).toBeCloseTo((75 + 25) / 2, 9);
  });

  it('a sasaran without a counted indicator is left out, its indicators awaited (rule 7)', () => {
    const { value } = agency(two, [ofHead(98, 'S1'), ofHead(null, 'S2')]);
    expect(value.flagValue).toBeCloseTo(98, 9);
    expect(value.awaited).toHaveLength(1);
  });

  it('without such indicators it is the weighted mean of the top-level units', () => {
    const results = [scoring(80, { unit: 'U1', level: 'administrator' }), scoring(40, { unit: 'U2' })];
    const { value } = agency(two, results);
    expect(value.flagValue).toBeCloseTo(70, 9);
    expect(value.formation).toBe('units');
    expect(value.singleUnit).toBeNull();
  });

  it('a single top-level unit with children is the agency', () => {
    const units = [unit('D'), unit('U1', 'D'), unit('U2', 'D')];
    const { value } = agency(units, [scoring(80, { unit: 'U1' }), scoring(40, { unit: 'U2' })]);
    expect(value.formation).toBe('singleUnit');
    expect(value.singleUnit?.unit.code).toBe('D');
    expect(value.flagValue).toBeCloseTo(60, 9);
  });

  it('a single unit without children keeps its own row', () => {
    const { value } = agency([unit('U1')], [scoring(80)]);
    expect(value.singleUnit).toBeNull();
    expect(value.flagValue).toBeCloseTo(80, 9);
  });

  it('a single top-level unit keeps its row where Kepala Dinas indicators form the value', () => {
    const { value } = agency([unit('D'), unit('U1', 'D')], [ofHead(80, 'S1'), scoring(10, { unit: 'U1' })]);
    expect(value).toMatchObject({ formation: 'objectives', singleUnit: null });
  });

  it('what nobody can decide of a unit is open for the agency, too; else nothing is said of it', () => {
    const unclear = assess({ unit: 'U2', polarity: 'grade', target: 'WTP', actual: 'WDP' });
    expect(agency(two, [scoring(80, { unit: 'U1' }), unclear]).value.undecided).toEqual([unclear]);
    expect(agency(two, [scoring(80, { unit: 'U1' })]).value).not.toHaveProperty('undecided');
  });

  it('counts every level but Daerah', () => {
    const results = [
      ofHead(80, 'S1'),
      ofHead(70, 'S2'),
      scoring(10, { level: 'region' }),
      scoring(null, { level: 'supervisor' }),
    ];
    expect(agency(two, results).value.counts).toEqual({ indicators: 3, counted: 2, notReported: 1 });
  });

  it('an indicator of level Daerah alone gives no value, never 0', () => {
    expect(agency([unit('U1')], [scoring(10, { level: 'region' })]).value.flagValue).toBeNull();
  });

  it('Rata-rata Unit stays the weighted mean of the top-level units beside it', () => {
    const results = [ofHead(100, 'S1'), scoring(60, { unit: 'U2' })];
    const { value, mean } = agency(two, results);
    expect(value.flagValue).toBeCloseTo(100, 9);
    expect(mean.flagValue).toBeCloseTo((100 * 3 + 60) / 4, 9);
  });

  it('property: the order of rows and of sasaran changes no figure', () => {
    const spec = fc.record({ points: fc.nat(150), objective: fc.constantFrom('', 'S1', 'S2', 'S3') });
    fc.assert(
      fc.property(fc.array(spec, { minLength: 1, maxLength: 10 }), fc.boolean(), (specs, head) => {
        const results = specs.map(({ points, objective }) =>
          head ? ofHead(points, objective) : scoring(points, { objective }),
        );
        const one = agency(two, results).value;
        const other = agency(two, [...results].reverse()).value;
        expect(other.flagValue).toBeCloseTo(one.flagValue ?? NaN, 9);
        expect(other.meanAttainment).toBeCloseTo(one.meanAttainment ?? NaN, 9);
      }),
    );
  });

  it('property: the shares of the agency add up to 1', () => {
    const spec = fc.record({
      points: fc.nat(150),
      objective: fc.constantFrom('', 'S1', 'S2'),
      weight: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(spec, { minLength: 1, maxLength: 10 }), (specs) => {
        const results = specs.map(({ points, objective, weight }) => ofHead(points, objective, weight));
        const { shares } = agency(two, results).value;
        expect(shares.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('Rapor Sasaran (rules 6 and 12)', () => {
  it('covers the indicators at level Kepala Dinas', () => {
    const results = [ofHead(98.06, 'S1'), ofHead(94.79, 'S1'), scoring(10, { objective: 'S1', level: 'supervisor' })];
    const [row] = objectiveResults(results, rules());
    expect(row?.results).toHaveLength(2);
    expect(row?.meanAttainment).toBeCloseTo(96.425, 9);
    expect(row?.rating).toEqual({ rating: 'Sangat Tinggi', exceeds: false });
  });

  it('without any it covers all', () => {
    const rows = objectiveResults([scoring(80, { objective: 'S1' }), scoring(50)], rules());
    expect(rows.map(({ objective, counted }) => [objective, counted])).toEqual([
      ['S1', 1],
      ['', 1],
    ]);
  });

  it('those of level Daerah are another’s result', () => {
    const rows = objectiveResults(
      [scoring(80, { objective: 'S1' }), scoring(10, { objective: 'S1', level: 'region' })],
      rules(),
    );
    expect(rows.map(({ results, meanAttainment }) => [results.length, meanAttainment])).toEqual([[1, 80]]);
  });

  it('rates Rata-rata Capaian, not the bounded figure (Lombok Tengah 2020)', () => {
    const [row] = objectiveResults([ofHead(180, 'S1'), ofHead(60, 'S1')], rules());
    expect(row?.rating).toEqual({ rating: 'Sangat Tinggi', exceeds: true });
  });

  it('shows a sasaran without a counted indicator without a figure', () => {
    const [row] = objectiveResults([ofHead(null, 'S1')], rules());
    expect(row).toMatchObject({ counted: 0, meanAttainment: null, rating: null });
  });
});
