import { joinTables } from '../../../../src/domain/import/indicators/join-tables';
import { Dialogue } from '../../../../src/domain/import/dialogue';
import {
  quarterOf,
  sameIndicators,
  settleIndicators,
} from '../../../../src/domain/import/indicators/settle-indicators';
import type { IndicatorLine, IndicatorTable } from '../../../../src/domain/import/tables/table';
import { indicatorLine, indicatorTable } from '../builders';

function settled(
  lines: IndicatorLine[],
  more: Partial<IndicatorTable> = {},
  answers: Record<string, string> = {},
  takesFallbacks = true,
) {
  const dialogue = new Dialogue(answers, takesFallbacks);
  const rows = settleIndicators(indicatorTable(lines, more), (unit) => `U:${unit}`, dialogue);
  return { rows, questions: dialogue.questions, notes: dialogue.notes };
}

test('a row says what its line says, and where it stands', () => {
  const line = indicatorLine('Penanganan', {
    objective: 'Sasaran',
    unit: 'Bidang A',
    target: 80,
    actual: 72,
    printed: 90,
  });
  expect(settled([line, indicatorLine('Lain', { target: null })]).rows).toMatchObject([
    {
      code: 'IKU-01',
      unit: 'U:Bidang A',
      objective: 'Sasaran',
      name: 'Penanganan',
      measureUnit: '%',
      polarity: 'positive',
      target: 80,
      actual: 72,
      quarters: null,
      isToDate: false,
      layout: 'tata letak',
      source: 'i.xlsx!Indikator!2',
    },
    { code: 'IKU-02', source: 'i.xlsx!Indikator!3' },
  ]);
});

/** Rules a1 and a2: more is better R/T, less is better (2T−R)/T or T/R; what is printed shows which. */
test.each<[target: number | string | null, actual: number | string | null, printed: number | null, polarity: string]>([
  [100, 90, 90, 'positive'],
  [100, 90, 90.9, 'positive'],
  [100, 90, 110, 'negative'],
  [100, 80, 125, 'negative'],
  [100, 90, 91.2, 'positive'],
  [100, 0, 200, 'negative'],
  [100, 100, 100, 'positive'],
  [0, 5, 0, 'positive'],
  ['BB', 'B', null, 'grade'],
  ['80-90', 85, null, 'positive'],
  [100, 90, null, 'positive'],
])('target %p, actual %p, printed %p: %s', (target, actual, printed, polarity) => {
  expect(settled([indicatorLine('x', { target, actual, printed })]).rows?.[0]?.polarity).toBe(polarity);
});

test('how many directions are assumed is told; where both agree, or a grade is asked for, nothing is', () => {
  const lines = [
    indicatorLine('a', { target: 100, actual: 90 }),
    indicatorLine('b', { target: 100, actual: 90, printed: 90 }),
    indicatorLine('c', { target: 100, actual: 100 }),
    indicatorLine('d', { target: 'BB', actual: 'B' }),
    indicatorLine('e', { target: 100 }),
  ];
  expect(settled(lines).notes).toEqual([
    { code: 'polarity-assumed', table: 'i.xlsx › Indikator', cell: '', values: { count: 2 } },
  ]);
});

test.each<[target: number, actual: number, printed: number | null, attainment: number | null]>([
  [100, 90, 95, 90],
  [100, 90, 90.004, null],
  [100, 90, 90.5, 90],
  [100, 80, 120.5, 120],
  [3, 1, 33.33, null],
  [0, 90, 90, null],
  [100, 90, null, null],
])('of %d and %d, printed %p: another attainment is told: %p', (target, actual, printed, attainment) => {
  const found = settled([indicatorLine('x', { target, actual, printed })]).notes.filter(
    ({ code }) => code === 'printed-attainment',
  );
  expect(found).toEqual(
    attainment === null
      ? []
      : [
          {
            code: 'printed-attainment',
            table: 'i.xlsx › Indikator',
            cell: 'Indikator!N2',
            values: { name: 'x', printed, attainment, target, actual },
          },
        ],
  );
});

test('a grade with a figure is measured by it; text is no figure', () => {
  const polarities = (target: string | number | null, actual: string | number | null, printed: number | null) =>
    settled([indicatorLine('x', { target, actual, printed })]);
  expect(polarities('A', '', 90).rows?.[0]?.polarity).toBe('grade');
  expect(polarities(100, '80', 125)).toMatchObject({
    rows: [{ polarity: 'positive' }],
    notes: [{ values: { count: 1 } }],
  });
  expect(polarities('100', 80, 125)).toMatchObject({
    rows: [{ polarity: 'positive' }],
    notes: [{ values: { count: 1 } }],
  });
  expect(polarities(null, null, null).notes).toEqual([]);
});

describe('quarters', () => {
  const of = (...quarterActuals: (number | null)[]) => indicatorLine('x', { quarterActuals, actual: 9 });
  const id = 'untouched-quarters:i.xlsx:Indikator';

  test('what was reached in them stands there, and not as the year’s', () => {
    const { rows, questions } = settled([of(1, 2, null, null)]);
    expect(rows).toMatchObject([{ actual: null, quarters: [1, 2, null, null] }]);
    expect(questions).toEqual([]);
  });

  test.each<[what: string, lines: IndicatorLine[], untouched: number[], quarters: (number | null)[]]>([
    ['zeros at the end', [of(1, 2, 0, 0), of(3, 0, 0, 0)], [3, 4], [1, 2, null, null]],
    [
      'zeros of a quarter that one line reports',
      [of(1, 0, null, null), of(1, null, null, null)],
      [2],
      [1, null, null, null],
    ],
    ['zeros of all', [of(0, 0, 0, 0)], [1, 2, 3, 4], [null, null, null, null]],
    ['zeros before a figure', [of(0, 0, 0, 5)], [], [0, 0, 0, 5]],
  ])('%s: a form that nobody has filled in', (_what, lines, untouched, quarters) => {
    const { rows, questions } = settled(lines);
    expect(questions.map(({ values, cells }) => [values, cells])).toEqual(
      untouched.length === 0
        ? []
        : [[{ quarters: untouched }, untouched.map((quarter) => `Indikator!${'FGHI'[quarter - 1] ?? ''}`)]],
    );
    expect(rows?.[0]?.quarters).toEqual(quarters);
  });

  test('zeros count where somebody says so; nothing is taken while that is open', () => {
    expect(settled([of(1, 0, 0, 0)], {}, { [id]: 'zero' }).rows?.[0]?.quarters).toEqual([1, 0, 0, 0]);
    expect(settled([of(1, 0, 0, 0)], {}, {}, false).rows).toBeNull();
  });

  test.each<[to: number | null, quarterActuals: (number | null)[], quarter: number | null]>([
    [3, [null, null, null, null], 1],
    [9, [null, null, null, null], 3],
    [12, [null, null, null, null], 4],
    [4, [null, null, null, null], null],
    [6, [1, null, null, null], null],
    [null, [null, null, null, null], null],
  ])('a table to month %p with %j is of quarter %p', (to, quarterActuals, quarter) => {
    const period = to === null ? null : { from: 1, to };
    expect(quarterOf(indicatorTable([indicatorLine('x', { quarterActuals })], { period }))).toBe(quarter);
  });

  test.each<[to: number, actual: number | null, year: number | null, quarters: (number | null)[] | null]>([
    [6, 40, null, [null, 40, null, null]],
    [6, null, null, null],
    [12, 40, 40, null],
  ])('what was reached to month %i, %p, is the year’s %p, or the quarter’s %j', (to, actual, year, quarters) => {
    const { rows } = settled([indicatorLine('x', { actual })], { period: { from: 1, to } });
    expect(rows).toMatchObject([{ actual: year, quarters }]);
  });

  test.each<[from: number | null, to: number, month: number | null, quarter: number | null]>([
    [1, 5, 5, null],
    [5, 5, 5, null],
    [3, 3, 3, null],
    [12, 12, 12, null],
    [1, 3, null, 1],
    [null, 12, null, 4],
  ])('from month %p to %i it is the figure of month %p, or of quarter %p', (from, to, month, quarter) => {
    const [row] = settled([indicatorLine('x', { actual: 40 })], { period: { from, to } }).rows ?? [];
    expect([
      row?.actual,
      (row?.months ?? []).indexOf(40) + 1 || null,
      (row?.quarters ?? []).indexOf(40) + 1 || null,
    ]).toEqual([null, month, quarter]);
  });
});

describe('columns headed by nothing but their quarters', () => {
  const line = indicatorLine('x', { unclearQuarters: [1, null, 3, null], quarterTargets: [9, 9, 9, 9] });
  const id = 'unclear-quarters:i.xlsx:Indikator';

  test.each<[answer: string, targets: (number | null)[] | null, quarters: (number | null)[] | null]>([
    ['actuals', [9, 9, 9, 9], [1, null, 3, null]],
    ['targets', [1, null, 3, null], null],
    ['leave-column', [9, 9, 9, 9], null],
    ['', null, null],
  ])('are asked about: %s', (answer, targets, quarters) => {
    const { rows, questions } = settled([indicatorLine('w'), line], {}, { [id]: answer });
    expect([rows?.[1]?.quarterTargets ?? null, rows?.[1]?.quarters ?? null]).toEqual([targets, quarters]);
    expect(questions).toMatchObject([
      {
        cells: ['Indikator!J3', 'Indikator!K3', 'Indikator!L3', 'Indikator!M3'],
        fallback: null,
        values: { columns: ['J', 'K', 'L', 'M'], example: 'x', values: [1, 3] },
      },
    ]);
  });

  test('zeros in them stand in their own columns', () => {
    const zeros = indicatorLine('x', { unclearQuarters: [1, 0, null, null] });
    const { questions } = settled([zeros], {}, { [id]: 'actuals' });
    expect(questions[1]).toMatchObject({ code: 'untouched-quarters', cells: ['Indikator!K'] });
  });
});

test('tables list the same indicators by their names, in their order', () => {
  const of = (...names: string[]) => indicatorTable(names.map((name) => indicatorLine(name)));
  expect(sameIndicators(of('A', 'B'), of('a ', 'B'))).toBe(true);
  for (const other of [of('A'), of('B', 'A'), of('A', 'B', 'C')])
    expect(sameIndicators(of('A', 'B'), other)).toBe(false);
});

describe('tables of the same indicators', () => {
  const table = (sheet: string, to: number | null, lines: [target: number | null, actual: number | null][]) =>
    indicatorTable(
      lines.map(([target, actual], index) => indicatorLine(`i${index}`, { target, actual, printed: 50 })),
      { sheet, period: to === null ? null : { from: 1, to } },
    );
  const joined = (...tables: IndicatorTable[]) => {
    const dialogue = new Dialogue({}, true);
    return { tables: joinTables(tables, dialogue), notes: dialogue.notes };
  };

  test('one for each quarter are one, with what was reached by quarter', () => {
    const { tables } = joined(table('TW1', 3, [[80, 10]]), table('TW3', 9, [[80, 55]]), table('TW2', 6, [[80, 30]]));
    expect(tables).toMatchObject([
      {
        sheet: 'TW3',
        columns: { quarters: ['E', 'E', 'E', 'E'] },
        lines: [{ target: 80, actual: null, printed: null, quarterActuals: [10, 30, 55, null] }],
      },
    ]);
    expect(tables[0]?.lines[0]?.quarterTargets).toEqual([null, null, null, null]);
  });

  test('targets that differ from quarter to quarter are the quarters’ own', () => {
    const { tables } = joined(
      table('TW1', 3, [
        [20, 10],
        [7, 1],
      ]),
      table('TW4', 12, [
        [80, 70],
        [7, 6],
      ]),
    );
    expect(tables[0]?.lines).toMatchObject([
      { target: 80, quarterTargets: [20, null, null, 80], quarterActuals: [10, null, null, 70] },
      { target: 7, quarterTargets: [7, null, null, 7] },
    ]);
    const without = joined(table('TW1', 3, [[20, 10]]), table('TW2', 6, [[40, 30]]));
    expect(without.tables[0]?.lines[0]).toMatchObject({ target: null, quarterTargets: [20, 40, null, null] });
  });

  test('of one quarter, or of none, complete each other; what differs is told', () => {
    const { tables, notes } = joined(
      table('A', 3, [
        [80, null],
        [5, 4],
      ]),
      table('B', 3, [
        [80, 10],
        [5, 3],
      ]),
    );
    expect(tables[0]?.lines).toMatchObject([
      { target: 80, actual: 10 },
      { target: 5, actual: 4 },
    ]);
    expect(notes).toEqual([
      {
        code: 'indicator-differs',
        table: 'i.xlsx › B',
        cell: 'B!A3',
        values: { name: 'i1', taken: 4, other: 3, from: 'i.xlsx › A' },
      },
    ]);
    expect(joined(table('A', null, [[80, null]]), table('B', 3, [[80, 10]])).tables).toMatchObject([
      { sheet: 'A', lines: [{ actual: 10 }] },
    ]);
  });

  test('a list of targets beside one of what was reached: what one lacks is taken from the other', () => {
    const none = [null, null, null, null];
    const targets = indicatorTable(
      [
        indicatorLine('a', {
          objective: 'S',
          measureUnit: '',
          unit: 'U',
          target: 80,
          quarterTargets: [20, null, 60, 80],
        }),
        indicatorLine('b', { quarterTargets: [], target: null, actual: 5, printed: 7, unit: '' }),
      ],
      {
        sheet: 'A',
        columns: { actual: '', printed: '', unit: '', quarters: ['', '', '', ''], unclear: ['', '', '', ''] },
      },
    );
    const reached = indicatorTable(
      [
        indicatorLine('a', {
          objective: 'T',
          measureUnit: 'orang',
          unit: 'V',
          target: 80,
          actual: 70,
          printed: 87.5,
          quarterTargets: [20, 40, 61, null],
          quarterActuals: [9, null, null, null],
        }),
        indicatorLine('b', {
          quarterTargets: none,
          target: 6,
          actual: 5,
          printed: 8,
          unit: 'V',
          unclearQuarters: [1, 2, 3, 4],
        }),
      ],
      { sheet: 'B', period: { from: 1, to: 5 }, periodFrom: 'title' },
    );
    const { tables, notes } = joined(targets, reached);
    expect(tables).toMatchObject([
      {
        sheet: 'A',
        period: { from: 1, to: 5 },
        periodFrom: 'title',
        isToDate: false,
        columns: { actual: 'E', printed: 'N', quarters: ['F', 'G', 'H', 'I'], unclear: ['J', 'K', 'L', 'M'] },
        lines: [
          {
            objective: 'S',
            measureUnit: 'orang',
            unit: 'U',
            target: 80,
            actual: 70,
            printed: 87.5,
            quarterTargets: [20, 40, 60, 80],
            quarterActuals: [9, null, null, null],
          },
          {
            measureUnit: '%',
            unit: 'V',
            target: 6,
            actual: 5,
            printed: 7,
            quarterTargets: none,
            unclearQuarters: [1, 2, 3, 4],
          },
        ],
      },
    ]);
    expect(notes.map(({ cell, values }) => [cell, values])).toEqual([
      ['B!A2', { name: 'a', taken: 60, other: 61, from: 'i.xlsx › A' }],
    ]);
  });

  test('what both say stands as the first says it, with its own columns and period', () => {
    const first = {
      ...table('A', 5, [[80, 10]]),
      columns: { ...indicatorTable([]).columns, actual: 'X', printed: 'Y' },
    };
    const second = table('B', 5, [[80, 10]]);
    expect(joined(first, second).tables).toMatchObject([
      { period: { to: 5 }, columns: { actual: 'X', printed: 'Y', quarters: ['F', 'G', 'H', 'I'] } },
    ]);
    const some = { ...second, columns: { ...second.columns, quarters: ['', 'Q', '', ''] } };
    expect(joined(some, first).tables[0]?.columns.quarters).toEqual(['', 'Q', '', '']);
  });

  test('an empty text contradicts nothing', () => {
    const of = (sheet: string, target: string | number) => indicatorTable([indicatorLine('x', { target })], { sheet });
    expect(joined(of('A', ''), of('B', 5)).notes).toEqual([]);
    expect(joined(of('A', 5), of('B', '')).notes).toEqual([]);
  });

  test('what is to date in one is so in all', () => {
    const toDate = { ...table('TW2', 6, [[80, 30]]), isToDate: true };
    expect(joined(table('TW1', 3, [[80, 10]]), toDate).tables[0]?.isToDate).toBe(true);
    expect(joined(table('A', null, [[80, 10]]), toDate).tables[0]?.isToDate).toBe(true);
  });

  test('others stay apart', () => {
    const other = indicatorTable([indicatorLine('lain')]);
    expect(joined(table('A', 3, [[80, 1]]), other).tables).toHaveLength(2);
  });
});

describe('rows that name no unit', () => {
  const lines = (units: string[]) => units.map((unit, index) => indicatorLine(`i${index}`, { unit, row: index + 2 }));
  const id = 'unit-left-empty:i.xlsx:Indikator';

  test.each<[reason: string, units: string[], answers: Record<string, string>, given: string[], asked: number]>([
    ['every row names its unit: nothing is asked', ['A', 'B'], {}, ['A', 'B'], 0],
    ['no row does: they are the agency, nothing is asked', ['', ''], {}, ['', ''], 0],
    ['those above the first that does are the agency', ['', 'A'], {}, ['', 'A'], 0],
    ['below one that does, merged cells have become empty ones', ['A', '', 'B', ''], {}, ['A', 'A', 'B', 'B'], 1],
    ['they may mean the agency, who knows says so', ['A', '', 'B', ''], { [id]: 'agency' }, ['A', '', 'B', ''], 1],
  ])('%s', (_, units, answers, given, asked) => {
    const { rows, questions } = settled(lines(units), {}, answers);
    expect(rows?.map(({ unit }) => unit)).toEqual(given.map((unit) => `U:${unit}`));
    expect(questions).toHaveLength(asked);
  });

  test('the question names the rows, and nothing is written while it is open', () => {
    const { rows, questions } = settled(lines(['A', '', 'B', '']), {}, {}, false);
    expect(rows).toBeNull();
    expect(questions).toMatchObject([
      { cells: ['Indikator!B3', 'Indikator!B5'], values: { count: 2, example: 'i1', unit: 'A' }, fallback: 'above' },
    ]);
  });
});
