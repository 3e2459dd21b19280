import fc from 'fast-check';
import { interimTargetToDate, targetOfPeriod } from '../../../../src/domain/main-job/indicator/interim-target';
import { assess, indicator, period, periodNames, rules, type IndicatorCells, type TargetCell } from '../../builders';

/** The target of a period as a test writes it: a number, or the word for why there is none. */
function targetIn(name: string, cells: IndicatorCells, proportional = false): unknown {
  const outcome = targetOfPeriod(indicator(cells), period(name), proportional);
  if (outcome.kind !== 'target') return outcome.kind;
  return outcome.target.kind === 'number' ? outcome.target.value : outcome.target;
}

const quarterly = [10, 40, 70, 100];

describe('target of the period (rule 1)', () => {
  it.each([
    ['Januari', 'interimMissing'],
    ['Februari', 'interimMissing'],
    ['Maret', 10],
    ['April', 'interimMissing'],
    ['Mei', 'interimMissing'],
    ['Juni', 40],
    ['Juli', 'interimMissing'],
    ['Agustus', 'interimMissing'],
    ['September', 70],
    ['Oktober', 'interimMissing'],
    ['November', 'interimMissing'],
    ['Desember', 100],
    ['TW I', 10],
    ['TW II', 40],
    ['TW III', 70],
    ['TW IV', 100],
    ['Tahunan', 100],
  ])('%s: %p', (name, expected) => expect(targetIn(name, { interim: quarterly })).toBe(expected));

  it.each<[string, string, IndicatorCells, unknown]>([
    ['TW IV has its own target', 'TW IV', { target: 100, interim: [10, 40, 70, 95] }, 95],
    ['TW IV without one takes the year’s', 'TW IV', { target: 100, interim: [10, 40, 70] }, 100],
    ['Desember takes the TW IV target', 'Desember', { target: 100, interim: [1, 2, 3, 95] }, 95],
    ['Tahunan takes the year’s even beside a TW IV target', 'Tahunan', { target: 100, interim: [1, 2, 3, 95] }, 100],
    ['Tahunan needs no interim target', 'Tahunan', { target: 100 }, 100],
    [
      'a range',
      'TW II',
      { polarity: 'range', target: [80, 90], interim: [null, [70, 80]] },
      { kind: 'range', low: 70, high: 80 },
    ],
    ['a grade', 'TW II', { polarity: 'grade', target: 'BB', interim: [null, 'B'] }, { kind: 'grade', grade: 'B' }],
    ['an empty year’s target', 'TW II', { target: null, interim: quarterly }, 'yearMissing'],
    ['an empty year’s target, Tahunan', 'Tahunan', { target: null }, 'yearMissing'],
    ['a missing interim target', 'TW II', { interim: [10, null, 70, 100] }, 'interimMissing'],
    ['`-` in the period’s own cell', 'TW II', { interim: [10, '-', 70, 100] }, 'notDue'],
    ['`Diukur di TW IV` in the period’s own cell', 'TW III', { interim: [10, 40, 'Diukur di TW IV', 100] }, 'notDue'],
    ['`-` in TW IV', 'TW IV', { interim: [10, 40, 70, '-'] }, 'notDue'],
    ['`-` in an earlier cell only', 'TW II', { interim: ['-', 40, 70, 100] }, 40],
    ['0 for a positive indicator', 'TW I', { interim: [0, 40, 70, 100] }, 'notDue'],
    ['0 for a negative indicator', 'TW I', { polarity: 'negative', interim: [0, 40, 70, 100] }, 0],
  ])('%s (rule 1)', (_what, name, cells, expected) => expect(targetIn(name, cells)).toEqual(expected));
});

describe('Sifat Target TW = Per triwulan (rule 1)', () => {
  const perQuarter = (interim: readonly TargetCell[], more: IndicatorCells = {}): IndicatorCells => ({
    interimKind: 'perQuarter',
    interim,
    ...more,
  });

  it.each<[string, string, IndicatorCells, unknown]>([
    ['Akumulasi adds up: TW I', 'TW I', perQuarter([10, 30, 30, 30]), 10],
    ['Akumulasi adds up: TW II', 'TW II', perQuarter([10, 30, 30, 30]), 40],
    ['Akumulasi adds up: September', 'September', perQuarter([10, 30, 30, 30]), 70],
    ['Akumulasi adds up: TW IV', 'TW IV', perQuarter([10, 30, 30, 30]), 100],
    ['an empty one makes the sum missing', 'TW III', perQuarter([10, null, 30, 30]), 'interimMissing'],
    ['an empty later one does not', 'TW II', perQuarter([10, 30, null, null]), 40],
    ['an empty one in TW IV: the year’s', 'TW IV', perQuarter([10, null, 30, 30]), 100],
    ['`-` adds 0', 'TW II', perQuarter(['-', 30, 30, 40]), 30],
    ['`-` in the own cell is not due', 'TW II', perQuarter([10, '-', 30, 60]), 'notDue'],
    ['0 in the own cell keeps the sum', 'TW II', perQuarter([10, 0, 30, 60]), 10],
    ['0 after adding up is not due (positive)', 'TW II', perQuarter(['-', 0, 50, 50]), 'notDue'],
    ['0 after adding up stands (negative)', 'TW II', perQuarter([0, 0, 5, 5], { polarity: 'negative' }), 0],
    ['Posisi Akhir stands as it is', 'TW II', perQuarter([10, 30, 30, 30], { aggregation: 'last' }), 30],
    ['Rata-rata stands as it is', 'TW III', perQuarter([10, 30, 50, 30], { aggregation: 'average' }), 50],
    [
      '% without Cara Hitung is Posisi Akhir',
      'TW II',
      perQuarter([10, 30], { aggregation: null, measureUnit: '%' }),
      30,
    ],
  ])('%s', (_what, name, cells, expected) => expect(targetIn(name, cells)).toEqual(expected));

  it('property: the sum to TW IV is the sum of the four cells', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }), (cells) => {
        const stated = indicator(perQuarter(cells));
        const total = cells.reduce((sum, cell) => sum + cell, 0);
        expect(interimTargetToDate(stated, 4).value).toEqual({ kind: 'number', value: total });
      }),
    );
  });
});

describe('Bila Target Triwulan Kosong = Proporsional (rule 1)', () => {
  it.each<[string, string, IndicatorCells, unknown]>([
    ['on the line from 0: TW I', 'TW I', { target: 120 }, 30],
    ['on the line from 0: Februari', 'Februari', { target: 120 }, 20],
    ['on the line from 0: November', 'November', { target: 120 }, 110],
    ['between known quarters', 'TW II', { target: 120, interim: [10, null, 50] }, 30],
    ['between a known quarter and the year’s end', 'TW III', { target: 120, interim: [null, 60] }, 90],
    ['a month between two known quarters', 'April', { target: 120, interim: [30, 60] }, 40],
    ['a month before the first known quarter', 'Januari', { target: 120, interim: [30] }, 10],
    ['a known interim target wins', 'TW II', { target: 120, interim: [null, 7] }, 7],
    ['`-` in the own cell wins', 'TW II', { target: 120, interim: [null, '-'] }, 'notDue'],
    [
      'Per triwulan: only complete sums are known',
      'TW II',
      { target: 120, interimKind: 'perQuarter', interim: [20, null] },
      20 + 100 / 3,
    ],
    ['negative Akumulasi too', 'TW II', { target: 120, polarity: 'negative' }, 60],
    ['not for Posisi Akhir', 'TW II', { target: 120, aggregation: 'last' }, 'interimMissing'],
    ['not for Rata-rata', 'TW II', { target: 120, aggregation: 'average' }, 'interimMissing'],
    ['TW IV is the year’s, not the line', 'TW IV', { target: 120, interim: [10] }, 120],
    [
      'a line at 0 is an interim target of 0: not due (positive)',
      'Februari',
      { target: 120, interim: [0, 60] },
      'notDue',
    ],
  ])('%s', (_what, name, cells, expected) => {
    const outcome = targetIn(name, cells, true);
    if (typeof expected === 'number') expect(outcome).toBeCloseTo(expected, 9);
    else expect(outcome).toBe(expected);
  });

  it('names the cells of the targets that it used', () => {
    const cellsOf = (name: string, cells: IndicatorCells, proportional = false) =>
      targetOfPeriod(indicator(cells), period(name), proportional);
    expect(cellsOf('TW II', { interim: quarterly })).toMatchObject({ cells: ['I5'] });
    expect(cellsOf('TW III', { interim: quarterly, interimKind: 'perQuarter' })).toMatchObject({ cells: ['H5:J5'] });
    expect(cellsOf('TW I', { interim: quarterly, interimKind: 'perQuarter' })).toMatchObject({ cells: ['H5'] });
    expect(cellsOf('Tahunan', {})).toMatchObject({ cells: ['G5'] });
    expect(cellsOf('TW II', { interim: [10] }, true)).toMatchObject({ cells: ['H5', 'G5'] });
    expect(cellsOf('TW II', {}, true)).toMatchObject({ cells: ['G5'] });
  });

  it('says that the target is proportional', () => {
    expect(targetOfPeriod(indicator(), period('TW I'), true)).toMatchObject({ kind: 'target', proportional: true });
    expect(targetOfPeriod(indicator({ interim: [9] }), period('TW I'), true)).toMatchObject({ proportional: false });
  });

  it('property: rises with the months when the known points do, and ends at the year’s target', () => {
    const ordered = fc
      .array(fc.option(fc.integer({ min: 1, max: 99 })), { minLength: 3, maxLength: 3 })
      .map((cells) => {
        const sorted = cells.filter((cell) => cell !== null).sort((a, b) => a - b);
        return cells.map((cell) => (cell === null ? null : (sorted.shift() ?? null)));
      });
    fc.assert(
      fc.property(ordered, (interim) => {
        const line = periodNames.slice(0, 12).map((name) => Number(targetIn(name, { target: 100, interim }, true)));
        line.forEach((value, index) => expect(value).toBeGreaterThanOrEqual((line[index - 1] ?? 0) - 1e-9));
        expect(line[11]).toBe(100);
      }),
    );
  });
});

describe('status of an indicator without a target of the period (rule 1)', () => {
  it.each<[string, string, IndicatorCells, string]>([
    ['target belum ditetapkan', 'TW II', { target: null, interim: quarterly, actual: 5 }, 'noTarget'],
    ['target triwulan belum ditetapkan', 'TW II', { actual: 5 }, 'noInterimTarget'],
    ['other months have no target of their own', 'Mei', { interim: quarterly, actual: 5 }, 'noInterimTarget'],
    ['`-` in the own cell', 'TW I', { interim: ['-', 40], actual: 5 }, 'notDue'],
    ['0 for a positive indicator', 'TW I', { interim: [0, 40], actual: 5 }, 'notDue'],
  ])('%s', (_what, name, cells, status) => {
    const result = assess(cells, rules({ period: name }));
    expect(result.status).toBe(status);
    expect(result.attainment).toBeNull();
  });

  it('a zero target is not among the findings where nothing is due yet (rule 1)', () => {
    const cells: IndicatorCells = { target: 120, interim: [0, 60], monthly: [0, 0] };
    const result = assess(cells, rules({ period: 'Februari', proportionalTargets: true }));
    expect(result.status).toBe('notDue');
    expect(result.findings.map(({ code }) => code)).not.toContain('zero-target');
  });
});

describe('a TW IV target after adding up ≠ Target is a Peringatan (rule 1)', () => {
  const found = (cells: IndicatorCells): boolean =>
    assess({ actual: 5, ...cells }).findings.some(({ code }) => code === 'fourth-quarter-target-differs');

  it.each<[string, IndicatorCells, boolean]>([
    ['equal', { interim: quarterly }, false],
    ['empty', { interim: [10, 40, 70] }, false],
    ['lower', { interim: [10, 40, 70, 90] }, true],
    ['single quarters left as Kumulatif', { interim: [25, 25, 25, 25] }, true],
    ['single quarters as Per triwulan', { interim: [25, 25, 25, 25], interimKind: 'perQuarter' }, false],
    ['single quarters that do not add up', { interim: [25, 25, 25, 20], interimKind: 'perQuarter' }, true],
    ['`-` adds 0', { interim: ['-', 50, '-', 50], interimKind: 'perQuarter' }, false],
    ['another range', { polarity: 'range', target: [80, 90], interim: [null, null, null, [80, 95]] }, true],
    ['the same range', { polarity: 'range', target: [80, 90], interim: [null, null, null, [80, 90]] }, false],
    ['another grade', { polarity: 'grade', target: 'BB', interim: [null, null, null, 'B'], actual: 'BB' }, true],
  ])('%s: %p → %p', (_what, cells, expected) => expect(found(cells)).toBe(expected));
});

describe('why there is no target, and from which cells one comes', () => {
  const of = (name: string, cells: IndicatorCells, proportional = false) =>
    targetOfPeriod(indicator(cells), period(name), proportional);
  const missing = (between: boolean) => ({ kind: 'interimMissing', between });
  const at = (cells: string[], value: number, proportional = false) => ({
    kind: 'target',
    target: { kind: 'number', value },
    cells,
    proportional,
  });

  it.each<[string, string, IndicatorCells, boolean, object]>([
    ['a month between quarters', 'Mei', { interim: [10, 40] }, false, missing(true)],
    ['an empty cell of a quarter', 'TW II', { interim: [10] }, false, missing(false)],
    ['a position is never on a line, in a month', 'Mei', { aggregation: 'last' }, true, missing(true)],
    ['a position is never on a line, in a quarter', 'TW II', { aggregation: 'last' }, true, missing(false)],
    ['a range is never on a line, in a month', 'Mei', { target: [80, 90], aggregation: 'sum' }, true, missing(true)],
    [
      'a range is never on a line, in a quarter',
      'TW II',
      { target: [80, 90], aggregation: 'sum' },
      true,
      missing(false),
    ],
    ['the year’s own cell', 'Tahunan', { interim: [10, 40] }, false, at(['G5'], 100)],
    ['the year’s cell for an empty TW IV', 'TW IV', { interim: [10, 40] }, false, at(['G5'], 100)],
    ['the quarter’s cell', 'TW II', { interim: [10, 40] }, false, at(['I5'], 40)],
    ['not due', 'TW II', { interim: [10, '-'] }, false, { kind: 'notDue', cells: ['I5'] }],
    ['0 of a rising one', 'TW II', { interim: [10, 0] }, false, { kind: 'notDue', cells: ['I5'] }],
    ['0 without a polarity is a target', 'TW II', { polarity: null, interim: [10, 0] }, false, at(['I5'], 0)],
    ['a year without a target', 'TW II', { target: '-', interim: [10, 40] }, false, { kind: 'yearMissing' }],
    ['the line from January', 'Mei', { target: 120 }, true, at(['G5'], 50, true)],
    ['the line between two known points', 'Mei', { target: 120, interim: [20, 50] }, true, at(['H5', 'I5'], 40, true)],
    [
      'the line from a known point at its very month',
      'TW I',
      { target: 110, interim: [null, 20] },
      true,
      at(['I5'], 10, true),
    ],
    [
      'the line behind the last point',
      'Oktober',
      { target: 120, interim: [null, null, 90] },
      true,
      at(['J5', 'G5'], 100, true),
    ],
    ['the line at 0', 'Februari', { target: 120, interim: [0, 60] }, true, { kind: 'notDue', cells: ['H5'] }],
  ])('%s', (_what, name, cells, proportional, expected) => {
    const found = of(name, cells, proportional);
    expect(found).toEqual('target' in expected ? { ...expected, target: expect.anything() } : expected);
    if (found.kind === 'target' && found.target.kind === 'number' && 'target' in expected)
      expect(found.target.value).toBeCloseTo((expected as ReturnType<typeof at>).target.value, 9);
  });
});
