import fc from 'fast-check';
import type { CriterionScore, ParticipantResult } from '../../../src/domain/awards/result';
import { roundPrinted } from '../../../src/domain/number';
import { writeDetails } from '../../../src/workbook/sheets/records/award-details';

const participant = (criteria: CriterionScore[]): ParticipantResult => ({
  code: 'A',
  name: 'Panti A',
  unitName: '',
  recipientName: '',
  score: 80,
  rank: 1,
  outcome: 'nominee',
  gap: null,
  vetoReason: null,
  criteria,
});

const criterion = (changes: Partial<CriterionScore> = {}): CriterionScore => ({
  code: 'K1',
  name: 'Median waktu respons',
  weight: 100,
  raw: 24,
  value: 80,
  points: 80,
  ...changes,
});

const number = (text: string | undefined): number => Number((text ?? '').replace(/\./g, '').replace(',', '.'));

test('value and weight as printed multiply to the points as printed', () => {
  const weight = fc.double({ min: 0.01, max: 100, noNaN: true });
  const value = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(value, weight, (worth, share) => {
      const text = writeDetails(
        participant([criterion({ value: worth, weight: share, points: (worth * share) / 100 })]),
        'id',
      );
      const [, left, right, points] = /→ (\S+) × (\S+)% = (\S+)$/.exec(text) ?? [];
      expect(roundPrinted((number(left) * number(right)) / 100)).toBe(number(points));
    }),
  );
});

test('thirds get the digits that they need, halves none', () => {
  const of = (value: number, weight: number) =>
    writeDetails(participant([criterion({ value, weight, points: (value * weight) / 100 })]), 'id');
  expect(of(97.22, 100 / 3)).toBe('[K1] Median waktu respons: 24 → 97,220 × 33,333% = 32,41');
  expect(of(80, 50)).toBe('[K1] Median waktu respons: 24 → 80,00 × 50% = 40,00');
});

test.each([
  [60.004, '60,004'],
  [1234.5, '1.234,5'],
  [0.379, '0,379'],
  [60, '60'],
])('what was entered stands as it was entered: %d', (raw, text) => {
  expect(writeDetails(participant([criterion({ raw })]), 'id')).toContain(`respons: ${text} →`);
});

test('open reports are told', () => {
  const one = participant([criterion({ open: 7 })]);
  expect(writeDetails(one, 'id')).toMatch(/; K1: 7 laporan terbuka pada batas data, dihitung dengan waktu tunggunya$/);
  expect(writeDetails(one, 'en')).toMatch(/; K1: 7 reports open at the cut-off, counted with the time waited$/);
  expect(writeDetails(participant([criterion()]), 'id')).not.toMatch(/terbuka/);
});
