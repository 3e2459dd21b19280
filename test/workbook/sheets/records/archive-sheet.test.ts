import type { Value } from '../../../../src/domain/main-job/unit/unit-value';
import fc from 'fast-check';
import { evaluate, type Evaluation } from '../../../../src/domain/main-job/evaluation';
import { archiveDifferences } from '../../../../src/domain/archive/archive-differences';
import { wordFinding } from '../../../../src/workbook/finding-words';
import type { Language } from '../../../../src/text/language';
import { archiveRecords, frozenPeriod } from '../../../../src/domain/archive/record';
import type { Period } from '../../../../src/domain/period';
import { archiveSheet, readArchive } from '../../../../src/workbook/sheets/records/archive-sheet';
import { allRecords } from '../../../../src/workbook/sheets/records/read-records';
import type { OutputContent, OutputValue } from '../../../../src/workbook/sheets/output-sheet';
import { budgetHeadings, evaluationOf, frame, indicatorHeadings, settingsOf, unitHeadings } from '../evaluations';
import { grid } from '../../read/grids';

const stamp = { time: '2026-10-05 08:00', user: 'penguji@contoh.invalid' };

/** Everything of an agency that a test may change. */
interface Figures {
  limit: number;
  formula: string;
  cap: string;
  rows: { polarity: string; target: string | number; actual: string | number }[];
  budget: { ceiling: number; spent: number | string }[];
}

function evaluationWith({ limit, formula, cap, rows, budget }: Figures): Evaluation {
  return evaluationOf({
    settings: settingsOf(
      'Tahunan',
      ['Batas Minimal Capaian (%)', limit],
      ['Target Capaian Instansi (%)', limit],
      ['Rumus Indikator Negatif', formula],
      ['Batas Atas (%)', cap],
    ),
    units: [
      unitHeadings,
      ['A', 'Bidang A', 'Bidang', '', ''],
      ['B', 'Bidang B', 'Bidang', '', ''],
      ['B1', 'Seksi', 'Seksi', 'B', ''],
    ],
    indicators: [
      indicatorHeadings,
      ...rows.map(({ polarity, target, actual }, index) => [
        `I${index}`,
        ['A', 'B', 'B1'][index % 3],
        `Indikator ${index}`,
        'orang',
        polarity,
        target,
        actual,
      ]),
    ],
    budget: [
      budgetHeadings,
      ...budget.map(({ ceiling, spent }, index) => [
        `1.06.0${index + 1}`,
        '',
        ['A', 'B1'][index % 2],
        'Program',
        ceiling,
        spent,
      ]),
    ],
  });
}

const archiveOf = (evaluation: Evaluation, language: Language = 'id'): OutputContent =>
  archiveSheet(archiveRecords(evaluation, 'Instansi', stamp), frame(language));

function frozenAt({ name, rows }: Pick<OutputContent, 'name' | 'rows'>, year: number, period: Period) {
  const read = readArchive(grid(name, rows));
  return frozenPeriod(allRecords(read), { year, period }, (record) => `${name}!I${read.rowOf(record)}`);
}

const frozenOf = (content: OutputContent, { input }: Evaluation) =>
  frozenAt(content, input.rules.year, input.rules.period);

/** What people see. */
const shown = ({ rows }: OutputContent): OutputValue[][] => rows.slice(3).map((row) => row.slice(0, 13));

const measure = fc.oneof(
  fc.integer({ min: 0, max: 50000 }),
  fc.double({ min: 0.001, max: 5000, noNaN: true }),
  fc.constantFrom(
    '',
    '-',
    '80-90',
    '1.250,5-2.500',
    'BB',
    'B',
    'A (85,5)',
    'A (91)',
    'B (62,125)',
    'Diukur di TW IV',
    '-3',
  ),
);
const figures: fc.Arbitrary<Figures> = fc.record({
  limit: fc.constantFrom(90, 75, 82.5),
  formula: fc.constantFrom('(2T-R)/T', 'T/R'),
  cap: fc.constantFrom('100', '120', 'tanpa'),
  rows: fc.array(
    fc.record({
      polarity: fc.constantFrom('Positif', 'Negatif', 'Rentang', 'Predikat'),
      target: measure,
      actual: measure,
    }),
    { minLength: 6, maxLength: 6 },
  ),
  budget: fc.array(
    fc.record({
      ceiling: fc.integer({ min: 0, max: 2_000_000_000 }),
      spent: fc.oneof(fc.integer({ min: 0, max: 2_000_000_000 }), fc.constantFrom('', 'Belum')),
    }),
    { minLength: 2, maxLength: 3 },
  ),
});

test.each<Language>(['id', 'en'])(
  'what was frozen is what is printed, whatever changes afterwards (%s)',
  (language) => {
    fc.assert(
      fc.property(figures, figures, (then, later) => {
        const before = evaluationWith(then);
        const content = archiveOf(before, language);
        const frozen = frozenOf(content, before);
        const today = evaluationWith(later);
        expect(shown(archiveOf(evaluate(today.input, frozen), language))).toEqual(shown(content));
      }),
      { numRuns: 150 },
    );
  },
);

test('an unchanged workbook differs in nothing, and a frozen evaluation is today’s at full precision', () => {
  fc.assert(
    fc.property(figures, fc.constantFrom<Language>('id', 'en'), (same, language) => {
      const today = evaluationWith(same);
      const frozen = frozenOf(archiveOf(today, language), today);
      if (!frozen) throw new Error('The period is not frozen.');
      expect(archiveDifferences(today, frozen, { indicators: true, budget: true })).toEqual([]);
      const again = evaluate(today.input, frozen);
      expect(again.results).toEqual(today.results);
      const kept = <R extends { value: Value }>(report: R) => ({
        ...report,
        value: { ...report.value, wasProvisional: undefined },
      });
      expect(again.units.map(kept)).toEqual(today.units);
      expect(kept(again.agency)).toEqual(today.agency);
    }),
    { numRuns: 100 },
  );
});

const plain: Figures = {
  limit: 90,
  formula: '(2T-R)/T',
  cap: '100',
  rows: [
    { polarity: 'Positif', target: 300, actual: 276 },
    { polarity: 'Positif', target: 10, actual: 8 },
  ],
  budget: [
    { ceiling: 1000, spent: 900 },
    { ceiling: 1000, spent: 500 },
  ],
};

test('another year or period of the archive is not this one', () => {
  const content = archiveOf(evaluationWith(plain));
  expect(frozenAt(content, 2026, { kind: 'year' })).toMatchObject(stamp);
  expect(frozenAt(content, 2025, { kind: 'year' })).toBeNull();
  expect(frozenAt(content, 2026, { kind: 'quarter', number: 4 })).toBeNull();
});

test('every digit is kept; a change that no print shows is found, with digits that tell the two apart', () => {
  const third = { ...plain, rows: [{ polarity: 'Positif', target: 3, actual: 2 }] };
  const before = evaluationWith(third);
  const frozen = frozenOf(archiveOf(before), before);
  if (!frozen) throw new Error('The period is not frozen.');
  expect(frozen.indicators.get('I0')?.attainment).toBe((2 / 3) * 100);
  const later = evaluationWith({ ...third, rows: [{ polarity: 'Positif', target: 3, actual: 2.00001 }] });
  const [found] = archiveDifferences(later, frozen, { indicators: true, budget: true });
  expect(found).toMatchObject({
    code: 'frozen-differs',
    values: { figure: 'actual', then: { value: 2 }, now: { value: 2.00001 } },
  });
  expect(found && wordFinding(found, 'id').message).toContain('semula 2, kini 2,00001');
});

test('rows that came or went since are found; only those of then are printed', () => {
  const before = evaluationWith({ ...plain, rows: plain.rows.slice(0, 1) });
  const frozen = frozenOf(archiveOf(before), before);
  const today = evaluationWith(plain);
  if (!frozen) throw new Error('The period is not frozen.');
  const compared = { indicators: true, budget: true };
  const codes = (evaluation: Evaluation): string[] =>
    archiveDifferences(evaluation, frozen, compared).map(({ code, values }) => `${code} ${String(values.code)}`);
  expect(codes(today)).toContain('frozen-row-new I1');
  expect(evaluate(today.input, frozen).results.map(({ indicator }) => indicator.code)).toEqual(['I0']);
  expect(codes(evaluationWith({ ...plain, rows: [] }))).toContain('frozen-row-gone I0');
});

test('sheets that a run has not read are not compared', () => {
  const before = evaluationWith(plain);
  const frozen = frozenOf(archiveOf(before), before);
  if (!frozen) throw new Error('The period is not frozen.');
  const nothing = evaluate({ ...before.input, indicators: [], budget: null });
  expect(archiveDifferences(nothing, frozen, { indicators: false, budget: false })).toEqual([]);
});
