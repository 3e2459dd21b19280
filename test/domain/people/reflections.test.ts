import fc from 'fast-check';
import { checkReflections } from '../../../src/domain/people/check-reflections';
import { buildStaffing } from '../../../src/domain/people/office';
import { plannedSteps } from '../../../src/domain/people/planned-steps';
import { predicateOf, stepsOf, type Expectation, type Reflection } from '../../../src/domain/people/reflection';
import { employee, followUp, reflection, unit } from './builders';

const people = [
  employee(),
  employee({ id: 'P2', name: 'Bulan Contoh', fullName: 'Bulan Contoh', row: 3 }),
  employee({ id: 'T1', name: 'Bintang Contoh', fullName: 'Bintang Contoh', employment: 'tagana', row: 4 }),
];
const staffing = buildStaffing(people, [], [unit('B')], '2026-12-01');
const codes = (rows: Reflection[]) => checkReflections(rows, staffing, 2026).map(({ code, cell }) => `${code} ${cell}`);

// The nine fields of PermenPANRB 6/2022 (rules.md f).
test.each<[Expectation, Expectation, string]>([
  ['above', 'below', 'poor'],
  ['above', 'as', 'good'],
  ['above', 'above', 'veryGood'],
  ['as', 'below', 'poor'],
  ['as', 'as', 'good'],
  ['as', 'above', 'good'],
  ['below', 'below', 'veryPoor'],
  ['below', 'as', 'needsImprovement'],
  ['below', 'above', 'needsImprovement'],
])('results %s and behaviour %s give %s', (result, behaviour, expected) =>
  expect(predicateOf(result, behaviour)).toBe(expected),
);

test('half of it gives none', () => {
  expect([predicateOf(null, 'as'), predicateOf('as', null)]).toEqual([null, null]);
});

describe('the quality of a reflection', () => {
  const long = 'Menyelesaikan pendampingan seratus keluarga pada 2025.';
  const next = 'Menyelesaikan pendampingan seratus keluarga pada 2026!';
  test.each<[string, Reflection[], string[]]>([
    ['a good one', [reflection()], []],
    [
      'an empty one',
      [reflection({ achievements: '', obstacles: '', improvements: '', plan: '' })],
      ['reflection-empty E2'],
    ],
    ['a text missing', [reflection({ obstacles: '' })], ['reflection-text-missing G2']],
    ['a step without a date', [reflection({ due: null })], ['step-without-date K2']],
    ['a step without a measure', [reflection({ measure: '' })], ['step-without-measure J2']],
    ['a date before the year', [reflection({ due: '2025-03-31' })], ['step-due-long-past K2']],
    [
      'copied from last year but for the year',
      [reflection({ achievements: next, lastOutcome: 'ya' }), reflection({ achievements: long, year: 2025, row: 3 })],
      ['reflection-copied-last-year E2'],
    ],
    [
      'last years step without an outcome',
      [reflection(), reflection({ year: 2025, row: 3 })],
      ['last-step-without-outcome M2'],
    ],
    [
      'copied from a colleague: the later row',
      [reflection({ achievements: long }), reflection({ id: 'P2', achievements: next, row: 3 })],
      ['reflection-copied-colleague E3'],
    ],
    ['short texts are alike by chance', [reflection(), reflection({ id: 'P2', row: 3 })], []],
    ['two rows of one year', [reflection(), reflection({ row: 3 })], ['reflection-twice B3']],
    ['nobody', [reflection({ id: 'P9' })], ['reflection-of-unknown B2']],
    ['no year', [reflection({ year: null })], ['reflection-without-year A2']],
    [
      'a step is asked nothing of where there is none',
      [reflection({ plan: '', due: null, measure: '' })],
      ['reflection-text-missing I2'],
    ],
    ['the first day of the year is not past', [reflection({ due: '2026-01-01' })], []],
    ['a rating of behaviour alone', [reflection({ id: 'T1', behaviour: 'as' })], ['rating-without-appraisal N2']],
    ['a rating of a civil servant', [reflection({ result: 'as' })], []],
    [
      'another text than last year',
      [
        reflection({ achievements: next, lastOutcome: 'ya' }),
        reflection({ achievements: `lain ${long}`, plan: '', year: 2025, row: 3 }),
      ],
      [],
    ],
    [
      'twenty-five letters are enough to be a copy',
      [
        reflection({ obstacles: 'abcdefghij KLMNOPQRST uvwxy' }),
        reflection({ id: 'P2', obstacles: 'Abcdefghij, klmnopqrst; uvwxy', row: 3 }),
      ],
      ['reflection-copied-colleague G3'],
    ],
    [
      'twenty-four are not',
      [
        reflection({ obstacles: 'abcdefghij klmnopqrst uvwx' }),
        reflection({ id: 'P2', obstacles: 'abcdefghij klmnopqrst uvwx', row: 3 }),
      ],
      [],
    ],
    [
      'another long text is none',
      [reflection({ achievements: long }), reflection({ id: 'P2', achievements: `Lain: ${next}`, row: 3 })],
      [],
    ],
    [
      'a row is told once, with the first text that is copied',
      [
        reflection({ achievements: long, obstacles: long }),
        reflection({ id: 'P2', achievements: long, obstacles: long, row: 3 }),
      ],
      ['reflection-copied-colleague E3'],
    ],
    ['a rating of a volunteer', [reflection({ id: 'T1', result: 'as' })], ['rating-without-appraisal N2']],
  ])('%s', (_, rows, expected) => expect(codes(rows)).toEqual(expected));
});

describe('steps that become follow-ups', () => {
  const planned = (plan: string, rows: ReturnType<typeof followUp>[]) =>
    plannedSteps([reflection({ plan })], staffing, rows).map(({ action }) => action);
  const had = (action: string, more = {}) => followUp({ action, origin: 'reflection', period: 'TW IV 2026', ...more });

  test('lines are steps, without their numbers', () => {
    expect(stepsOf('1. Satu\n2) Dua\n- Tiga\n\nEmpat')).toEqual(['Satu', 'Dua', 'Tiga', 'Empat']);
    expect(stepsOf('  12.  Satu \r\n • Dua')).toEqual(['Satu', 'Dua']);
    // On one line behind a semicolon; a number within a step is no number of one.
    expect(stepsOf('1. Satu; 2. Dua;3) Tiga;  10. Sepuluh')).toEqual(['Satu', 'Dua', 'Tiga', 'Sepuluh']);
    expect(stepsOf('Latih 20. orang; lalu ukur')).toEqual(['Latih 20. orang; lalu ukur']);
    expect(stepsOf('2026) selesai')).toEqual(['2026) selesai']);
  });

  test.each<[string, string, ReturnType<typeof followUp>[], string[]]>([
    ['all of them', 'Satu\nDua', [], ['Satu', 'Dua']],
    ['never twice', 'Satu', [had('Satu')], []],
    ['nor with its measure behind it', 'Satu', [had('Satu (ukuran: dua)')], []],
    ['nor after somebody reworded the row', 'Satu', [had('Langkah pertama')], []],
    ['a step that came later', 'Satu\nDua', [had('Satu')], ['Dua']],
    ['a row of another year does not count', 'Satu', [had('Satu', { period: 'TW IV 2025' })], ['Satu']],
    ['nor one of another source', 'Satu', [had('Satu', { origin: 'meeting' })], ['Satu']],
    ['nor one of somebody else', 'Satu', [had('Satu', { owner: 'Bulan Contoh' })], ['Satu']],
  ])('%s', (_, plan, rows, expected) => expect(planned(plan, rows)).toEqual(expected));

  test('a step carries its problem, its cause, its measure and whose it is, in the unit of today', () => {
    const step = { plan: 'Satu', improvements: 'Perbaikan', obstacles: 'Kendala' };
    const of = (more: object, people = staffing) => plannedSteps([reflection({ ...step, ...more })], people, []);
    expect(of({})).toEqual([
      {
        unit: 'B',
        year: 2026,
        problem: 'Perbaikan',
        cause: 'Kendala',
        action: 'Satu',
        measure: 'Ukuran',
        owner: 'Sinar Contoh',
        due: '2027-03-31',
      },
    ]);
    expect(of({ improvements: '' })).toMatchObject([{ problem: 'Kendala' }]);
    expect([of({ id: 'P9' }), of({ year: null })]).toEqual([[], []]);
    const twins = buildStaffing([employee(), employee({ id: 'P2', unit: 'C', row: 3 })], [], [unit('B')], '2026-12-01');
    expect(of({}, twins)).toMatchObject([{ owner: 'Sinar Contoh (B)' }]);
    const gone = buildStaffing([employee({ until: '2026-11-30' })], [], [unit('B')], '2026-12-01');
    expect(of({}, gone)).toMatchObject([{ unit: 'B' }]);
  });

  test('what was added is never added again, whatever order it stands in', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, fc.func(fc.integer()), (steps, shuffle) => {
        const plan = steps.join('\n');
        const rows = planned(plan, []).map((action) => had(action));
        const order = [...rows].sort((a, b) => shuffle(a.action) - shuffle(b.action));
        expect(planned(plan, order)).toEqual([]);
      }),
    );
  });
});
