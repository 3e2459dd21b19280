import type { BudgetRow } from '../../../../src/domain/import/budget/budget-row';
import type { BookUnits } from '../../../../src/domain/import/units/propose-units';
import { Dialogue } from '../../../../src/domain/import/dialogue';
import { planUnits, unitOfIndicator, type UnitRow } from '../../../../src/domain/import/units/units';

const row = (code: string, more: Partial<BudgetRow> = {}): BudgetRow => ({
  office: { code: '', name: '' },
  label: '',
  code,
  account: '',
  name: `Nama ${code}`,
  kind: '',
  group: '',
  fund: '',
  amounts: new Map(),
  isLeaf: true,
  hasOwnCode: true,
  startsAt: null,
  layouts: [],
  source: '',
  ...more,
});
const noBook: BookUnits = { names: [], lines: [] };

function planned(
  rows: BudgetRow[],
  agency = '',
  answers: Record<string, unknown> = {},
  { takesFallbacks = true, before = {}, book = noBook } = {},
) {
  const dialogue = new Dialogue(answers, takesFallbacks, before);
  const plan = planUnits(rows, agency, dialogue, book);
  return {
    units: plan?.units.map(({ code, name }) => [code, name]) ?? null,
    ofRows: plan ? rows.map(plan.unitOf) : null,
    given: plan?.units.map(({ isGiven }) => isGiven),
    questions: dialogue.questions,
    learnt: dialogue.learnt,
  };
}

describe('several offices are the units', () => {
  const of = (name: string, code = '') => row('1.06.02', { office: { code, name } });

  test('by their codes, or codes of their names', () => {
    const found = planned([of('Dinas Sosial', '1.06'), of('Dinas Perhubungan'), of('DINAS perhubungan'), row('9')]);
    expect(found.units).toEqual([
      ['1.06', 'Dinas Sosial'],
      ['DINAS-PERHUBUNGAN', 'Dinas Perhubungan'],
    ]);
    expect(found.given).toEqual([true, false]);
    expect(found.ofRows).toEqual(['1.06', 'DINAS-PERHUBUNGAN', 'DINAS-PERHUBUNGAN', '']);
  });

  test.each<[names: string[], codes: string[]]>([
    [
      ['Dinas A/B', 'Dinas A B'],
      ['DINAS-A-B', 'DINAS-A-B-2'],
    ],
    [
      ['Dinas A/B', 'Dinas A B', 'Dinas A-B'],
      ['DINAS-A-B', 'DINAS-A-B-2', 'DINAS-A-B-3'],
    ],
    [
      ['(Panti) Asih', 'Lain'],
      ['PANTI-ASIH', 'LAIN'],
    ],
    [
      ['Dinas Pemberdayaan Perempuan', 'Lain'],
      ['DINAS-PEMBERDAYAAN-PEREM', 'LAIN'],
    ],
    [
      ['社会', 'Lain'],
      ['UNIT', 'LAIN'],
    ],
  ])('%j have the codes %j', (names, codes) => {
    expect(planned(names.map((name) => of(name))).units?.map(([code]) => code)).toEqual(codes);
  });

  test('an office with a code and no name is called by it', () => {
    expect(planned([of('', '1.06'), of('', '2.15')]).units).toEqual([
      ['1.06', '1.06'],
      ['2.15', '2.15'],
    ]);
  });
});

describe('labels of rows are the units', () => {
  const labels = (...given: string[]) => planned(given.map((label, index) => row(`1.0${index}.01`, { label })));

  test('where more than half of the rows bear one', () => {
    expect(labels('Bidang A', 'bidang a', '')).toMatchObject({
      units: [['BIDANG-A', 'Bidang A']],
      ofRows: ['BIDANG-A', 'BIDANG-A', ''],
      questions: [],
    });
    expect(labels('Bidang A', '').units).toEqual([]);
    expect(labels().units).toEqual([]);
  });
});

test.each([
  ['', []],
  ['1.06.0.00', []],
  ['2 Dinas', [['2-DINAS', '2 Dinas']]],
  ['Dinas Sosial', [['DINAS-SOSIAL', 'Dinas Sosial']]],
])('rows that name no office are those of the title’s: %j', (agency, units) => {
  expect(planned([row('1.06.02')], agency).units).toEqual(units);
});

describe('programmes of one office', () => {
  const rows = [
    row('1.06.02', { name: 'Rehabilitasi' }),
    row('1.06.02.2.01', { name: 'Kegiatan' }),
    row('1.06.02.2.01.0001', { account: '5.1', name: 'Belanja' }),
    row('1.06.04', { name: 'Perlindungan' }),
    row('1.06.04.2.01.0001', { name: 'Sub' }),
  ];
  const id = 'units:dinas sosial';
  const of = (answers: Record<string, unknown> = {}, more: Parameters<typeof planned>[3] = {}) =>
    planned(rows, 'Dinas Sosial', answers, more);

  test('are asked about: one unit unless somebody says another way', () => {
    const { units, ofRows, questions, learnt } = of();
    expect(units).toEqual([['DINAS-SOSIAL', 'Dinas Sosial']]);
    expect(new Set(ofRows)).toEqual(new Set(['DINAS-SOSIAL']));
    expect(questions).toMatchObject([
      {
        id,
        table: 'Dinas Sosial',
        fallback: 'one',
        holdsFor: 'dinas sosial',
        isDoubtful: false,
        values: { office: 'Dinas Sosial', programmes: 2, proposed: [] },
        options: [
          { value: 'one', word: 'oneUnit', about: 'Dinas Sosial' },
          { value: 'programmes', word: 'unitPerProgramme', about: 2 },
        ],
        assign: {
          rows: [
            { code: '1.06.02', name: 'Rehabilitasi', unit: '' },
            { code: '1.06.04', name: 'Perlindungan', unit: '' },
          ],
          choices: [],
        },
      },
    ]);
    expect(learnt).toEqual({ 'units|dinas sosial': 'one' });
  });

  test('may be a unit each', () => {
    expect(of({ [id]: 'programmes' })).toMatchObject({
      units: [
        ['1.06.02', 'Rehabilitasi'],
        ['1.06.04', 'Perlindungan'],
      ],
      ofRows: ['1.06.02', '1.06.02', '1.06.02', '1.06.04', '1.06.04'],
    });
  });

  test('are open while nobody answers', () => {
    expect(of({}, { takesFallbacks: false }).units).toBeNull();
  });

  test('one programme alone is no question', () => {
    const found = planned(rows.slice(0, 3), 'Dinas Sosial');
    expect([found.units, found.questions]).toEqual([[['DINAS-SOSIAL', 'Dinas Sosial']], []]);
  });

  test('an office with a code is asked by it', () => {
    const office = { code: '1.06.01', name: 'Dinas Sosial' };
    const { units, questions } = planned(rows.map((one) => ({ ...one, office })));
    expect([units, questions[0]?.id]).toEqual([[['1.06.01', 'Dinas Sosial']], 'units:1.06.01']);
  });

  test('are given to units by the longest beginning of their codes', () => {
    const table = { '1.06.02': 'Bidang A', '1.06.02.2.01': ' Bidang B ', '1.06.04': '', '1.06.9': 7 };
    const found = of({ [id]: table });
    expect(found.questions).toEqual([]);
    expect(found.ofRows).toEqual(['BIDANG-A', 'BIDANG-B', 'BIDANG-B', 'DINAS-SOSIAL', 'DINAS-SOSIAL']);
  });

  test('a unit called like the office is the office; a code is no beginning of another', () => {
    const found = of({ [id]: { '1.06.02': 'dinas sosial', '1.06.0': 'Bidang A' } });
    expect(new Set(found.ofRows)).toEqual(new Set(['DINAS-SOSIAL']));
  });

  test('as answered before; what it does not tell is asked again', () => {
    const key = 'units|dinas sosial';
    const whole = of({}, { before: { [key]: { '1.06.02': 'Bidang A', '1.06.04': 'Bidang B' } } });
    expect([whole.questions, whole.ofRows?.[0], whole.ofRows?.[3]]).toEqual([[], 'BIDANG-A', 'BIDANG-B']);
    const lacking = of({}, { before: { [key]: { '1.06.02': 'Bidang A' } } });
    expect(lacking.questions).toMatchObject([{ id, isDoubtful: true }]);
  });

  describe('by what the book says of its units', () => {
    const book: BookUnits = {
      names: ['Bidang Rehabilitasi', 'Bidang Lain'],
      lines: [{ code: '1.06.02', name: '', unit: 'Bidang Rehabilitasi' }],
    };

    test('are proposed; what nothing tells of stays with the office', () => {
      const { ofRows, questions, learnt } = of({}, { book });
      expect(questions).toMatchObject([
        {
          fallback: 'proposed',
          assign: { choices: book.names },
          options: [{ value: 'proposed', about: 1 }, { value: 'one' }, { value: 'programmes' }],
          values: { proposed: [{ code: '1.06.02', unit: 'Bidang Rehabilitasi' }] },
        },
      ]);
      expect(ofRows).toEqual([
        'BIDANG-REHABILITASI',
        'BIDANG-REHABILITASI',
        'BIDANG-REHABILITASI',
        'DINAS-SOSIAL',
        'DINAS-SOSIAL',
      ]);
      expect(learnt).toEqual({ 'units|dinas sosial': { '1.06.02': 'Bidang Rehabilitasi', '1.06.04': '' } });
    });

    test('are not the default where less than half is told', () => {
      const more = [...rows, row('1.06.05', { name: 'Jaminan' })];
      expect(planned(more, 'Dinas Sosial', {}, { book }).questions[0]?.fallback).toBe('one');
    });

    test('are not proposed where the book has one unit', () => {
      const single = { ...book, names: ['Bidang Rehabilitasi'] };
      expect(of({}, { book: single }).questions[0]?.options.map(({ value }) => value)).toEqual(['one', 'programmes']);
    });
  });
});

describe('the unit of an indicator', () => {
  const unit = (code: string, name: string): UnitRow => ({ code, name, isGiven: false });

  test.each<[what: string, named: string, units: UnitRow[], expected: string, added: unknown[]]>([
    ['the one that its row names', 'bidang a', [unit('A', 'Bidang A'), unit('B', 'Bidang B')], 'A', []],
    ['the only one, where it names none', '', [unit('A', 'Bidang A')], 'A', []],
    ['the agency among several', '', [unit('A', 'Bidang A'), unit('D', 'Dinas Sosial')], 'D', []],
    ['a new one', 'Bidang C', [unit('A', 'Bidang A')], 'U02', [['U02', 'Bidang C']]],
    ['the agency as a new one', '', [], 'U01', [['U01', 'Dinas Sosial']]],
  ])('is %s', (_what, named, units, expected, added) => {
    const all = [...units];
    expect(unitOfIndicator(named, 'Dinas Sosial', all)).toBe(expected);
    expect(all.slice(units.length).map(({ code, name }) => [code, name])).toEqual(added);
  });
});
