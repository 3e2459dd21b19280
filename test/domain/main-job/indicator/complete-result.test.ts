import type { Earlier } from '../../../../src/domain/main-job/indicator/measure';
import { assess, rules, type IndicatorCells } from '../../builders';

describe('Kemajuan Tahunan (rule 1)', () => {
  it('uses the same formula against the year’s target (BPS Tapin 2026: 110 % and 6,38 %)', () => {
    const result = assess({ target: 172.4137931, interim: [10], quarterly: [11] }, rules({ period: 'TW I' }));
    expect(result.attainment).toBeCloseTo(110, 9);
    expect(result.annualProgress).toBeCloseTo(6.38, 6);
  });

  it.each(['Februari', 'Mei', 'November'])('is always shown, also in %s without an interim target', (name) => {
    const result = assess({ target: 200, actual: 50 }, rules({ period: name }));
    expect(result.status).toBe('noInterimTarget');
    expect(result.annualProgress).toBe(25);
  });

  it('is the negative formula for a negative indicator', () => {
    const cells: IndicatorCells = { polarity: 'negative', target: 40, interim: [10], actual: 10 };
    expect(assess(cells, rules({ period: 'TW I' })).annualProgress).toBe(175);
  });
});

describe('other columns (rule 13)', () => {
  it.each<[string, IndicatorCells, number | null]>([
    ['R − T of the period', { interim: [20, 50], actual: 45 }, -5],
    ['of a negative indicator too', { polarity: 'negative', interim: [20, 50], actual: 45 }, -5],
    ['none without a target of the period', { actual: 45 }, null],
    ['below a range, to its lower bound', { polarity: 'range', interim: [null, [80, 90]], actual: 70 }, -10],
    ['on the bounds of a range and inside', { polarity: 'range', interim: [null, [80, 90]], actual: 80 }, 0],
    ['above a range, to its upper bound', { polarity: 'range', interim: [null, [80, 90]], actual: 95.5 }, 5.5],
    ['none for grades', { polarity: 'grade', target: 'BB', interim: [null, 'B'], actual: 'B' }, null],
  ])('Selisih: %s', (_what, cells, expected) => {
    expect(assess(cells, rules({ period: 'TW II' })).gap).toBe(expected);
  });

  it.each<[string, IndicatorCells, number | null]>([
    ['still needed to the year’s target', { interim: [20, 50], actual: 45 }, 55],
    ['nothing when the target is passed', { actual: 120 }, 0],
    ['none against a range', { polarity: 'range', target: [80, 90], actual: 85 }, null],
    ['what is left of a position to hold, too', { polarity: 'range', target: 80, actual: 85 }, -5],
    ['the room left of a negative indicator', { polarity: 'negative', target: 60, actual: 45 }, 15],
  ])('Kurang: %s', (_what, cells, expected) => {
    expect(assess(cells, rules({ period: 'TW II' })).remaining).toBe(expected);
  });

  it.each<[string, IndicatorCells, number | null, number | null]>([
    ['R − last year’s actual (Kediri 82 → 66)', { target: 32, actual: 66, lastYear: 82 }, null, -16],
    ['Riwayat Kinerja wins over Realisasi Tahun Lalu', { actual: 66, lastYear: 80 }, 82, -16],
    ['unknown last year', { actual: 66 }, null, null],
    ['nothing reported', { lastYear: 80 }, null, null],
  ])('Perubahan: %s', (_what, cells, history, expected) => {
    expect(assess(cells, rules(), { actual: history, target: null }).change).toBe(expected);
  });

  const graded: IndicatorCells = { polarity: 'grade', target: 'BB' };
  it.each<[string, IndicatorCells, Earlier | null, number | null]>([
    ['between the scores', { ...graded, actual: ['BB', 72.7] }, { kind: 'grade', grade: 'B', score: 68.5 }, 4.2],
    ['none where a score is missing', { ...graded, actual: 'BB' }, { kind: 'grade', grade: 'B', score: 68.5 }, null],
    ['none between letters', { ...graded, actual: 'BB' }, { kind: 'grade', grade: 'B' }, null],
    ['a bare score is one', { ...graded, actual: ['BB', 72.7] }, 68.5, 4.2],
    ['a grade is no earlier figure of a number', { actual: 66 }, { kind: 'grade', grade: 'B', score: 60 }, null],
  ])('Perubahan of grades: %s', (_what, cells, before, expected) => {
    const result = assess(cells, rules(), { actual: before, target: null });
    expect(result.change).toBe(expected);
    expect(result.lastYear).toEqual(cells.polarity === 'grade' ? before : null);
  });

  it.each<[string, IndicatorCells, number]>([
    ['Dumai 2016: 0,320 of 0,277', { target: 0.27, planEnd: 0.277, actual: 0.32 }, 115.523465704],
    ['a negative indicator', { polarity: 'negative', target: 10, planEnd: 8, actual: 9 }, 87.5],
  ])('Renstra (%%) is the attainment formula against the plan-end target: %s', (_what, cells, expected) => {
    expect(assess(cells).planProgress).toBeCloseTo(expected, 6);
  });

  it('rates what is printed and adds melampaui target above 100 (rule 12)', () => {
    expect(assess({ actual: 120 }).rating).toEqual({ rating: 'Sangat Tinggi', exceeds: true });
    expect(assess({ actual: 90.004 }).rating).toEqual({ rating: 'Tinggi', exceeds: false });
  });
});
