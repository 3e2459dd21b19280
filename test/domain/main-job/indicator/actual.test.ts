import fc from 'fast-check';
import { actualToDate, hasLaterActuals } from '../../../../src/domain/main-job/indicator/actual';
import { aggregationOf, type Indicator, type Series } from '../../../../src/domain/main-job/indicator/indicator';
import { assess, codesOf, indicator, period, rules, type ActualCell, type IndicatorCells } from '../../builders';

const toDate = (cells: IndicatorCells, name: string) => actualToDate(indicator(cells), period(name));

/** The figure to date as a test writes it. */
function figure(cells: IndicatorCells, name: string): number | string {
  const { actual } = toDate(cells, name);
  return actual.kind === 'number' ? actual.value : actual.kind === 'grade' ? actual.grade : 'missing';
}

const findings = (cells: IndicatorCells, name: string): string[] => codesOf(toDate(cells, name).findings);

describe('Akumulasi (rule 2)', () => {
  it.each<[string, string, IndicatorCells, number | string]>([
    ['Polman 2022: 1 + 0 + 2', 'TW III', { quarterly: [1, 0, 2] }, 3],
    ['up to the period only', 'TW II', { quarterly: [10, 20, 30, 40] }, 30],
    ['the whole year', 'Tahunan', { quarterly: [10, 20, 30, 40] }, 100],
    ['months up to the quarter', 'TW I', { monthly: [1, 2, 3, 4] }, 6],
    ['months up to a month', 'Februari', { monthly: [1, 2, 3, 4] }, 3],
    ['quarterly columns in a month: the finished quarters', 'Mei', { quarterly: [7, 9] }, 7],
    ['earlier blanks are summed over', 'TW III', { quarterly: [10, null, 30] }, 40],
    ['the period’s last cell is blank', 'TW II', { quarterly: [10, null, 30] }, 'missing'],
    ['the period’s last month is blank', 'TW I', { monthly: [1, 2, null] }, 'missing'],
    ['zero is a figure', 'TW I', { quarterly: [0] }, 0],
    ['Kumulatif: the last cell alone', 'TW II', { quarterly: [10, 25], actualsKind: 'cumulative' }, 25],
    ['Kumulatif: earlier blanks do not matter', 'TW III', { quarterly: [10, null, 40], actualsKind: 'cumulative' }, 40],
    ['Kumulatif: a blank last cell', 'TW III', { quarterly: [10, 25, null], actualsKind: 'cumulative' }, 'missing'],
  ])('%s', (_what, name, cells, expected) => expect(figure(cells, name)).toBe(expected));

  it('a blank last cell is Belum Lapor with the last known standing', () => {
    const cells: IndicatorCells = { target: 100, quarterly: [10, 20, null], interim: [20, 40, 60] };
    const result = assess(cells, rules({ period: 'TW III' }));
    expect(result.status).toBe('notReported');
    expect(result.toDate.method).toEqual({
      kind: 'notReported',
      standing: { value: 30, position: 2, grid: 'quarter' },
    });
  });

  it('Kumulatif: the last known standing is the last figure, not a sum', () => {
    const { method } = toDate({ quarterly: [10, 25, null], actualsKind: 'cumulative' }, 'TW III');
    expect(method).toMatchObject({ standing: { value: 25, position: 2 } });
  });

  it('earlier blanks are a Peringatan that names them', () => {
    const { findings: found } = toDate({ monthly: [1, null, 3, null, 5, 6] }, 'TW II');
    const blanks = found.find(({ code }) => code === 'earlier-blanks');
    expect(blanks).toMatchObject({ severity: 'warning', sheet: 'Realisasi', values: { cells: ['E7', 'G7'] } });
    expect(findings({ monthly: [1, 5, 3] }, 'TW I')).toEqual([]);
  });

  it('property: the order of the periods changes no sum', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 12, maxLength: 12 }), (monthly) => {
        expect(figure({ monthly: [...monthly].reverse() }, 'Tahunan')).toBe(figure({ monthly }, 'Tahunan'));
      }),
    );
  });

  it('property: running totals declared as Kumulatif give the same figure as their single periods', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }), (parts) => {
        const totals = parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, part) => sum + part, 0));
        for (const name of ['TW I', 'TW II', 'TW III', 'TW IV']) {
          const stated = figure({ quarterly: totals, actualsKind: 'cumulative' }, name);
          expect(stated).toBe(figure({ quarterly: parts }, name));
        }
      }),
    );
  });

  it('property: cells after the period never matter', () => {
    const cell = fc.option(fc.nat(100));
    const row = fc.array(cell, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(
        row,
        row,
        fc.constantFrom('sum' as const, 'last' as const, 'average' as const),
        (first, second, aggregation) => {
          const mixed = [...first.slice(0, 6), ...second.slice(6)];
          expect(figure({ monthly: mixed, aggregation }, 'TW II')).toBe(
            figure({ monthly: first, aggregation }, 'TW II'),
          );
        },
      ),
    );
  });
});

describe('Posisi Akhir (rule 2)', () => {
  const last = (cells: IndicatorCells): IndicatorCells => ({ aggregation: 'last', ...cells });

  it.each<[string, string, IndicatorCells, number | string]>([
    ['the last filled value', 'TW II', last({ quarterly: [90, 93, 99] }), 93],
    ['an older value where the last cell is blank', 'TW III', last({ quarterly: [90, 93, null, 99] }), 93],
    ['months', 'TW I', last({ monthly: [1, 2, null, 4] }), 2],
    ['a grade', 'TW IV', last({ polarity: 'grade', target: 'BB', quarterly: [null, 'B', 'BB', null] }), 'BB'],
    ['nothing filled', 'TW II', last({ quarterly: [null, null, 99] }), 'missing'],
  ])('%s', (_what, name, cells, expected) => expect(figure(cells, name)).toBe(expected));

  it.each<[string, string, IndicatorCells, boolean]>([
    ['of an earlier quarter', 'TW III', last({ quarterly: [90, 93] }), true],
    ['of the period’s quarter', 'TW II', last({ quarterly: [90, 93] }), false],
    ['of an earlier month of the same quarter', 'TW II', last({ monthly: [1, 2, 3, 4] }), false],
    ['of a month of an earlier quarter', 'TW II', last({ monthly: [1, 2, 3] }), true],
    ['for the year, of TW III', 'Tahunan', last({ quarterly: [90, 93, 95] }), true],
    [
      'of components of an earlier quarter',
      'TW III',
      last({ measureUnit: '%', numerator: [9, 9], denominator: [10, 10] }),
      true,
    ],
    [
      'of components of an earlier month of the same quarter',
      'TW II',
      last({ measureUnit: '%', componentGrid: 'month', numerator: [1, 2, 3, 4], denominator: [9, 9, 9, 9] }),
      false,
    ],
  ])('an Informasi if older than the period’s quarter: %s', (_what, name, cells, expected) => {
    const found = toDate(cells, name).findings.filter(({ code }) => code === 'older-than-quarter');
    expect(found).toHaveLength(expected ? 1 : 0);
    found.forEach(({ severity }) => expect(severity).toBe('info'));
  });

  it('the Informasi stands at the last figure', () => {
    expect(toDate(last({ quarterly: [90, 93] }), 'TW III').findings).toMatchObject([
      { code: 'older-than-quarter', sheet: 'Realisasi', cell: 'E7' },
    ]);
  });
});

describe('Rata-rata (rule 2)', () => {
  it.each<[string, string, readonly ActualCell[], number | string]>([
    ['KPPN Denpasar: 90 and 100', 'TW II', [90, 100], 95],
    ['mean of the filled cells', 'TW IV', [90, null, 100, null], 95],
    ['zero is a figure', 'TW II', [0, 100], 50],
    ['nothing filled', 'TW II', [null, null], 'missing'],
  ])('%s', (_what, name, quarterly, expected) => {
    expect(figure({ quarterly, aggregation: 'average' }, name)).toBe(expected);
  });

  it('of figures to date is the last of them', () => {
    expect(figure({ quarterly: [90, 94], aggregation: 'average', actualsKind: 'cumulative' }, 'TW II')).toBe(94);
  });

  it('property: lies between the smallest and the largest filled cell', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 12 }), (monthly) => {
        const mean = Number(figure({ monthly, aggregation: 'average' }, 'Tahunan'));
        expect(mean).toBeGreaterThanOrEqual(Math.min(...monthly) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...monthly) + 1e-9);
      }),
    );
  });
});

describe('Pembilang and Penyebut (rule 2)', () => {
  const ratio = (cells: IndicatorCells): IndicatorCells => ({ measureUnit: '%', ...cells });

  it.each<[string, string, IndicatorCells, number | string]>([
    ['Akumulasi: Σ ÷ Σ', 'TW II', ratio({ numerator: [50, 90], denominator: [100, 100] }), 70],
    ['Akumulasi: never averaged percentages', 'TW II', ratio({ numerator: [1, 90], denominator: [10, 90] }), 91],
    ['Akumulasi: the period’s last cell is blank', 'TW II', ratio({ numerator: [50], denominator: [100] }), 'missing'],
    [
      'Akumulasi, Kumulatif: the last cells alone',
      'TW II',
      ratio({ numerator: [50, 90], denominator: [100, 120], actualsKind: 'cumulative' }),
      75,
    ],
    ['Rata-rata: Σ ÷ Σ too', 'TW II', ratio({ aggregation: 'average', numerator: [1, 90], denominator: [10, 90] }), 91],
    [
      'Rata-rata: over the filled periods',
      'TW III',
      ratio({ aggregation: 'average', numerator: [10, null, 80], denominator: [100, null, 100] }),
      45,
    ],
    [
      'Posisi Akhir: the last period',
      'TW II',
      ratio({ aggregation: 'last', numerator: [1, 90], denominator: [10, 100] }),
      90,
    ],
    [
      'Posisi Akhir: the last period with both filled',
      'TW III',
      ratio({ aggregation: 'last', numerator: [1, 90, 95], denominator: [10, 100, null] }),
      90,
    ],
    ['Satuan persen', 'TW I', ratio({ measureUnit: 'Persen', numerator: [3], denominator: [4] }), 75],
    [
      'another Satuan is not multiplied',
      'TW I',
      ratio({ measureUnit: 'rasio', numerator: [3], denominator: [4] }),
      0.75,
    ],
    ['a numerator of 0', 'TW I', ratio({ numerator: [0], denominator: [4] }), 0],
  ])('%s', (_what, name, cells, expected) => expect(figure(cells, name)).toBe(expected));

  it('the last known standing is a ratio too', () => {
    const { method } = toDate(ratio({ numerator: [50, 40], denominator: [100, 100] }), 'TW III');
    expect(method).toEqual({ kind: 'notReported', standing: { value: 45, position: 2, grid: 'quarter' } });
  });

  it.each<[string, IndicatorCells]>([
    ['Akumulasi', { numerator: [0, 0], denominator: [0, 0] }],
    ['Posisi Akhir', { aggregation: 'last', numerator: [5, 6], denominator: [10, 0] }],
  ])('Penyebut 0 = Tidak Dapat Dihitung: %s', (_what, cells) => {
    const result = assess(ratio({ target: 90, interim: [90, 90], ...cells }), rules({ period: 'TW II' }));
    expect(result.status).toBe('notComputable');
    expect(result.notComputable).toBe('denominator');
    expect(result.findings).toContainEqual(expect.objectContaining({ code: 'zero-denominator', cell: 'E9' }));
    expect(result.attainment).toBeNull();
  });

  it('a single component of a period is left out with a Peringatan', () => {
    const cells = ratio({ aggregation: 'average', numerator: [10, 80], denominator: [100, null] });
    expect(figure(cells, 'TW II')).toBe(10);
    expect(toDate(cells, 'TW II').findings).toContainEqual(
      expect.objectContaining({ code: 'component-incomplete', severity: 'warning', cell: 'E9' }),
    );
  });

  it.each<[string, IndicatorCells, string]>([
    ['the numerator', { numerator: [10, null], denominator: [100, 80] }, 'E8'],
    ['the denominator', { numerator: [10, 80], denominator: [100, null] }, 'E9'],
  ])('what is missing is told at its own cell: %s', (_what, cells, cell) => {
    const found = toDate(ratio({ aggregation: 'last', ...cells }), 'TW II').findings;
    expect(found).toMatchObject([
      { code: 'component-incomplete', cell },
      { code: 'older-than-quarter', cell: 'D8' },
    ]);
  });

  it.each<[string, IndicatorCells, string[]]>([
    ['Σ ÷ Σ', { numerator: [50, 90], denominator: [100, 100] }, ['Realisasi!D8:E8', 'Realisasi!D9:E9']],
    [
      'Posisi Akhir',
      { aggregation: 'last', numerator: [1, 90], denominator: [10, 100] },
      ['Realisasi!E8', 'Realisasi!E9'],
    ],
  ])('names the cells of both rows: %s', (_what, cells, sources) => {
    expect(toDate(ratio(cells), 'TW II').sources).toEqual(sources);
  });

  it.each<[string, string, IndicatorCells, string[]]>([
    ['a cell of one row alone is no blank of both', 'TW III', { numerator: [1, null, 3], denominator: [2, 2, 6] }, []],
    [
      'a mean has no blanks',
      'TW III',
      { aggregation: 'average', numerator: [1, null, 3], denominator: [2, null, 6] },
      [],
    ],
    [
      'figures to date neither',
      'TW III',
      { actualsKind: 'cumulative', numerator: [1, null, 3], denominator: [2, null, 6] },
      [],
    ],
    ['a sum has', 'TW III', { numerator: [1, null, 3], denominator: [2, null, 6] }, ['E8']],
  ])('earlier blanks: %s', (_what, name, cells, expected) => {
    const found = toDate(ratio(cells), name).findings.filter(({ code }) => code === 'earlier-blanks');
    expect(found.map(({ cell }) => cell)).toEqual(expected);
  });

  it('a mean of an earlier quarter is no older figure', () => {
    expect(findings(ratio({ aggregation: 'average', numerator: [9], denominator: [10] }), 'TW III')).toEqual([]);
  });

  it('no period with both is Belum Lapor, without a standing', () => {
    const cells = ratio({ aggregation: 'last', numerator: [5], denominator: [] });
    expect(toDate(cells, 'TW I').method).toEqual({ kind: 'notReported', standing: null });
  });

  it('the last known standing is none where the denominator was 0, and counts the last cells of figures to date', () => {
    const zero = ratio({ numerator: [5, 5], denominator: [0, 0] });
    expect(toDate(zero, 'TW III').method).toEqual({ kind: 'notReported', standing: null });
    const running = ratio({ actualsKind: 'cumulative', numerator: [5, 8], denominator: [10, 10] });
    expect(toDate(running, 'TW III').method).toMatchObject({ standing: { value: 80, position: 2 } });
  });

  it('earlier blanks of an Akumulasi are a Peringatan here too', () => {
    const cells = ratio({ numerator: [10, null, 30], denominator: [20, null, 60] });
    expect(figure(cells, 'TW III')).toBe(50);
    expect(findings(cells, 'TW III')).toContain('earlier-blanks');
    const complete = ratio({ numerator: [10, 20, 30], denominator: [20, 40, 60] });
    expect(findings(complete, 'TW III')).toEqual([]);
  });

  it('property: Σ ÷ Σ lies between the smallest and the largest single ratio', () => {
    const pair = fc.record({ top: fc.nat(100), bottom: fc.integer({ min: 1, max: 100 }) });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 4, maxLength: 4 }), (pairs) => {
        const cells = ratio({ numerator: pairs.map(({ top }) => top), denominator: pairs.map(({ bottom }) => bottom) });
        const singles = pairs.map(({ top, bottom }) => (top / bottom) * 100);
        const value = Number(figure(cells, 'Tahunan'));
        expect(value).toBeGreaterThanOrEqual(Math.min(...singles) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...singles) + 1e-9);
      }),
    );
  });
});

describe('the row and Indikator.Realisasi (rule 2)', () => {
  it.each<[string, string, IndicatorCells, number | string]>([
    ['no row', 'TW II', { actual: 42 }, 42],
    ['an empty row', 'TW II', { actual: 42, quarterly: [] }, 42],
    ['a row filled after the period only', 'TW II', { actual: 42, quarterly: [null, null, 9] }, 42],
    ['a row filled up to the period', 'TW II', { actual: 42, quarterly: [10, 20] }, 30],
    ['a row filled early whose last cell is blank', 'TW II', { actual: 42, quarterly: [10, null] }, 'missing'],
    ['neither', 'TW II', { quarterly: [] }, 'missing'],
    ['one component without the other', 'TW II', { actual: 42, numerator: [5, 6] }, 42],
    ['one component alone', 'TW II', { numerator: [5, 6] }, 'missing'],
    ['one component filled', 'TW II', { actual: 42, numerator: [5, 6], denominator: [] }, 'missing'],
  ])('%s', (_what, name, cells, expected) => expect(figure(cells, name)).toBe(expected));

  it.each<[string, IndicatorCells, boolean]>([
    ['disagree', { actual: 42, quarterly: [10, 20] }, true],
    ['agree', { actual: 30, quarterly: [10, 20] }, false],
    ['only one is filled', { quarterly: [10, 20] }, false],
    [
      'grades agree',
      { polarity: 'grade', aggregation: 'last', target: 'BB', actual: 'BB', quarterly: [null, 'BB'] },
      false,
    ],
    [
      'grades disagree',
      { polarity: 'grade', aggregation: 'last', target: 'BB', actual: 'BB', quarterly: [null, 'B'] },
      true,
    ],
    [
      'a grade and a score',
      { polarity: 'grade', aggregation: 'last', target: 'BB', actual: 65, quarterly: [null, 'B'] },
      false,
    ],
  ])('both filled and disagreeing is a finding: %s', (_what, cells, expected) => {
    expect(findings(cells, 'TW II').includes('actuals-disagree')).toBe(expected);
  });

  it.each(['sum', 'last', 'average'] as const)(
    '`Diukur di TW IV` in the period’s own cell is Belum Waktunya Diukur (rule 1): %s',
    (aggregation) => {
      const cells: IndicatorCells = { aggregation, interim: [10, 20], quarterly: [null, 'TW IV'] };
      expect(assess(cells, rules({ period: 'TW II' })).status).toBe('notDue');
    },
  );

  it('a quarter that has come is due: `Diukur di TW II` in TW II is Belum Lapor', () => {
    const cells: IndicatorCells = { interim: [10, 20], quarterly: [null, 'TW II'] };
    expect(assess(cells, rules({ period: 'TW II' })).status).toBe('notReported');
  });

  it('in January no quarter has passed: nothing is reported, and no cell is named', () => {
    expect(toDate({ quarterly: [10] }, 'Januari')).toMatchObject({
      actual: { kind: 'missing' },
      sources: [],
      left: 4,
      method: { kind: 'notReported', standing: null },
    });
  });

  it('cells up to the period that show an error are named, of every row', () => {
    const parts = indicator({ numerator: [1, 2, 3], denominator: [4, 5, 6] });
    const withErrors = (series: Series | undefined, ...at: number[]) =>
      series && {
        ...series,
        cells: series.cells.map((cell, index) => (at.includes(index) ? { ...cell, showsError: true } : cell)),
      };
    const { numerator, denominator } = parts.reported ?? {};
    const shown: Indicator = {
      ...parts,
      reported: { grid: 'quarter', numerator: withErrors(numerator, 0, 2), denominator: withErrors(denominator, 1) },
    };
    expect(actualToDate(shown, period('TW II')).errorCells).toEqual(['Realisasi!D8', 'Realisasi!E9']);
    expect(actualToDate(parts, period('TW II'))).not.toHaveProperty('errorCells');
  });

  it.each<[string, IndicatorCells, string, boolean]>([
    ['no row', { actual: 5 }, 'TW I', false],
    ['up to the period', { quarterly: [1, 2] }, 'TW II', false],
    ['after the period', { quarterly: [1, 2, 0] }, 'TW II', true],
    ['after a month', { monthly: [1, 2, 3] }, 'Februari', true],
    ['of a component', { numerator: [1], denominator: [1, 2] }, 'TW I', true],
  ])('figures of a later time: %s', (_what, cells, name, expected) => {
    expect(hasLaterActuals(indicator(cells), period(name))).toBe(expected);
  });

  it('what figures to date added is spread over the periods since the last one', () => {
    const { increments, left } = toDate({ quarterly: [null, 20, 50], actualsKind: 'cumulative' }, 'TW III');
    expect(increments).toEqual([10, 10, 30]);
    expect(left).toBe(1);
  });

  it('names the cells that it used', () => {
    expect(toDate({ quarterly: [10, 20] }, 'TW II').sources).toEqual(['Realisasi!D7:E7']);
    expect(toDate({ actual: 5 }, 'TW II').sources).toEqual(['Indikator!M5']);
  });
});

describe('Cara Hitung when empty (rule 2)', () => {
  it.each([
    ['%', 'last'],
    ['Persen', 'last'],
    ['indeks', 'last'],
    ['Indeks', 'last'],
    ['nilai', 'last'],
    ['Skor', 'last'],
    ['level', 'last'],
    ['orang', 'sum'],
    ['dokumen', 'sum'],
    ['kasus', 'sum'],
    ['', 'sum'],
  ] as const)('Satuan %p → %s', (measureUnit, expected) => {
    expect(aggregationOf(indicator({ aggregation: null, measureUnit }))).toBe(expected);
  });

  it('grades are Posisi Akhir', () => {
    expect(aggregationOf(indicator({ aggregation: null, polarity: 'grade', target: 'BB', measureUnit: '' }))).toBe(
      'last',
    );
  });

  it('what is stated wins', () => {
    expect(aggregationOf(indicator({ aggregation: 'sum', measureUnit: '%' }))).toBe('sum');
  });

  it('is a Peringatan to confirm', () => {
    const result = assess({ aggregation: null, quarterly: [10, 20, 30, 40] });
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: 'default-aggregation', severity: 'warning' }),
    );
    expect(codesOf(assess({ quarterly: [10, 20, 30, 40] }).findings)).not.toContain('default-aggregation');
  });
});
