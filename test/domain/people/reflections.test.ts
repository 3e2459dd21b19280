import fc from 'fast-check';
import { checkReflections } from '../../../src/domain/people/check-reflections';
import { buildStaffing } from '../../../src/domain/people/office';
import { plannedSteps } from '../../../src/domain/people/planned-steps';
import { recapOf } from '../../../src/domain/people/recap';
import { predicateOf, stepsOf, type Expectation, type Reflection } from '../../../src/domain/people/reflection';
import { themesOf } from '../../../src/domain/people/themes';
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
    ['a rating of a volunteer', [reflection({ id: 'T1', result: 'as' })], ['rating-without-appraisal N2']],
  ])('%s', (_, rows, expected) => expect(codes(rows)).toEqual(expected));
});

test('ratings count civil servants alone, and people without a row are missing', () => {
  const rated = { result: 'as', behaviour: 'as' } as const;
  const year = new Map([
    ['p1', reflection(rated)],
    ['t1', reflection({ id: 'T1', ...rated })],
  ]);
  const recap = recapOf(year, staffing);
  expect([recap.expected, recap.prepared, recap.begun, recap.rated]).toEqual([3, 2, 2, 1]);
  expect(recap.missing.map(({ employee: { id } }) => id)).toEqual(['P2']);
});

test.each<[string, string[]]>([
  ['Kendaraan operasional rusak', ['equipment']],
  ['Anggaran dipotong, data belum lengkap', ['budget', 'data']],
  ['The vehicle broke down', ['equipment']],
  ['Tidak ada', []],
])('themes of %j', (text, expected) => expect(themesOf(text)).toEqual(expected));

describe('steps that become follow-ups', () => {
  const isFromReflection = ({ source }: { source: string }): boolean => source === 'Refleksi';
  const planned = (plan: string, rows: ReturnType<typeof followUp>[]) =>
    plannedSteps([reflection({ plan })], staffing, rows, isFromReflection).map(({ action }) => action);
  const had = (action: string, more = {}) => followUp({ action, source: 'Refleksi', period: 'TW IV 2026', ...more });

  test('lines are steps, without their numbers', () => {
    expect(stepsOf('1. Satu\n2) Dua\n- Tiga\n\nEmpat')).toEqual(['Satu', 'Dua', 'Tiga', 'Empat']);
  });

  test.each<[string, string, ReturnType<typeof followUp>[], string[]]>([
    ['all of them', 'Satu\nDua', [], ['Satu', 'Dua']],
    ['never twice', 'Satu', [had('Satu')], []],
    ['nor with its measure behind it', 'Satu', [had('Satu (ukuran: dua)')], []],
    ['nor after somebody reworded the row', 'Satu', [had('Langkah pertama')], []],
    ['a step that came later', 'Satu\nDua', [had('Satu')], ['Dua']],
    ['a row of another year does not count', 'Satu', [had('Satu', { period: 'TW IV 2025' })], ['Satu']],
    ['nor one of another source', 'Satu', [had('Satu', { source: 'Rapat' })], ['Satu']],
    ['nor one of somebody else', 'Satu', [had('Satu', { owner: 'Bulan Contoh' })], ['Satu']],
  ])('%s', (_, plan, rows, expected) => expect(planned(plan, rows)).toEqual(expected));

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
