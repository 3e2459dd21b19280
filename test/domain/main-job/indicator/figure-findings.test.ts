import { assessIndicator } from '../../../../src/domain/main-job/indicator/assess-indicator';
import { assess, codesOf, indicator, rules, type IndicatorCells } from '../../builders';

const noHistory = { actual: null, target: null };
const survey = (cells: IndicatorCells) => ({
  ...indicator({ polarity: 'grade', target: 'B', ...cells }),
  isSurvey: true,
});

describe('what is odd about the figures of an indicator, and where it is told', () => {
  it('Riwayat Kinerja that differs from Realisasi Tahun Lalu is a Peringatan', () => {
    const differing = assess({ actual: 66, lastYear: 80 }, rules(), { actual: 82, target: null });
    expect(differing.findings).toContainEqual(
      expect.objectContaining({ code: 'history-differs', severity: 'warning' }),
    );
    const same = assess({ actual: 66, lastYear: 82 }, rules(), { actual: 82, target: null });
    expect(codesOf(same.findings)).not.toContain('history-differs');
    const alone = [assess({ actual: 66, lastYear: 80 }), assess({ actual: 66 }, rules(), { actual: 82, target: null })];
    for (const one of alone) expect(codesOf(one.findings)).not.toContain('history-differs');
  });

  it('a range of a single figure, and figures of two kinds, are told', () => {
    const told = (cells: IndicatorCells) => assess(cells).findings.map(({ code, cell }) => `${code} ${cell}`);
    expect(told({ polarity: 'range', target: 85, actual: 80 })).toEqual(['range-of-one G5']);
    expect(told({ polarity: 'range', target: [80, 90], actual: 80 })).toEqual([]);
    expect(told({ polarity: 'positive', target: 85, actual: 80 })).toEqual([]);
    expect(told({ polarity: 'grade', target: 70, actual: ['BB', 72] })).toEqual([
      expect.stringMatching(/^kinds-differ/),
    ]);
  });

  it('a result of exactly 0 is not below 0', () => {
    const told = (actual: number) => assess({ polarity: 'negative', target: 40, actual }).findings;
    expect(told(80)).toEqual([]);
    expect(told(80.4)).toMatchObject([
      { code: 'negative-attainment', sheet: 'Indikator', cell: 'M5', values: { value: -1 } },
    ]);
  });

  it('a grade that its score contradicts is told at its cell; surveys have bounds of their own', () => {
    const found = assess({ polarity: 'grade', target: 'B', actual: ['B', 95] }).findings;
    expect(found).toMatchObject([{ code: 'grade-contradicts-score', cell: 'M5', values: { grade: 'B', score: 95 } }]);
    const ofSurvey = assessIndicator(survey({ actual: ['B', 95] }), rules(), noHistory);
    expect([ofSurvey.attainment, ofSurvey.findings]).toEqual([100, []]);
    expect(assessIndicator(survey({ actual: ['CC', 55] }), rules(), noHistory).status).toBe('missedWithoutScore');
  });

  it.each([
    ['M5', 'G5', 'M5'],
    ['', 'G5', 'G5'],
    ['', '', 'A5'],
  ])('an unknown grade is told at the actual (%p), else the target (%p), else the row: %s', (actual, target, cell) => {
    const stated = indicator({ polarity: 'grade', target: 'BB', actual: 'Istimewa' });
    const placed = {
      ...stated,
      actual: { ...stated.actual, cell: actual },
      target: { ...stated.target, cell: target },
    };
    expect(assessIndicator(placed, rules(), noHistory).findings).toMatchObject([
      { code: 'unknown-grade', sheet: 'Indikator', cell, values: { grade: 'BB' } },
    ]);
  });
});
