import { attainmentPart } from '../../../src/documents/evaluation/parts/attainment-part';
import { resultsOfUnit } from '../../../src/documents/evaluation/parts/results-of-unit';
import { createWriter } from '../../../src/documents/writer';
import type { Evaluation } from '../../../src/domain/main-job/evaluation';
import type { Language } from '../../../src/text/language';
import { indicator, unit } from '../builders';
import { evaluationOf, profile, rules } from '../fixtures';

/** Three indicators at 80, 120 and 50 of 100; the last of a lower level. */
const ofUnit = (levels: 'mixed' | 'none', changes: Partial<typeof rules> = {}): Evaluation =>
  evaluationOf({
    rules: { ...rules, ...changes },
    units: [unit('U', 'Bidang')],
    indicators: [80, 120, 50].map((actual, index) =>
      indicator(`I${index}`, 'U', `Indikator ${index}`, {
        target: 100,
        actuals: [actual],
        aggregation: 'last',
        weight: index === 0 ? 3 : 1,
        ...(levels === 'mixed' && { level: index < 2 ? 'administrator' : 'supervisor' }),
      }),
    ),
    followUps: [],
    analyses: [],
    budget: null,
  });

function partOf(evaluation: Evaluation, language: Language = 'id') {
  const [report] = evaluation.units;
  if (!report) throw new Error('no unit');
  return attainmentPart(createWriter(evaluation, profile, language, 'x'), report, resultsOfUnit(evaluation, report));
}

test('where the mean of an objective is not the value of the unit, the paper says how each is formed', () => {
  const { paragraphs, objectives } = partOf(ofUnit('mixed'));
  // (3 × 80 + 1 × 100) ÷ 4 is the value, (3 × 80 + 120 + 50) ÷ 5 the mean.
  expect(paragraphs.join(' ')).toContain('Nilai Kinerja Unit 85,00% dihitung dari 2 indikator dengan jumlah bobot 4');
  expect(paragraphs.join(' ')).toContain('mencakup 1 indikator bertanda “keluaran”');
  expect(objectives[0]?.rows.map(({ name }) => name)).toEqual([
    'Indikator 0 (bobot 3)',
    'Indikator 1 (bobot 1)',
    'Indikator 2 (bobot 1; keluaran)',
  ]);
  expect(objectives[0]?.paragraphs.join(' ')).toContain('82,00%');
});

test('the same in English', () => {
  const [told = ''] = partOf(ofUnit('mixed'), 'en').paragraphs;
  expect(told).toContain(
    'formed from 2 indicators with weights of 4 in all: Σ (weight × bounded attainment) ÷ Σ weights.',
  );
  expect(told).toContain('It also covers 1 indicator marked “output”, which forms the output attainment');
});

test.each([
  ['bounds alone make the difference', ofUnit('none'), ['yang dibatasi'], ['keluaran']],
  [
    'without bounds nothing is said of them',
    ofUnit('mixed', { cap: null, floor: null }),
    ['capaian) ÷'],
    ['yang dibatasi)'],
  ],
])('%s', (_, evaluation, said, unsaid) => {
  const told = partOf(evaluation).paragraphs.join(' ');
  for (const part of said) expect(told).toContain(part);
  for (const part of unsaid) expect(told).not.toContain(part);
});

test('where both figures are the same, nothing needs saying', () => {
  expect(partOf(ofUnit('none', { cap: null, floor: null })).paragraphs).toEqual([]);
});
