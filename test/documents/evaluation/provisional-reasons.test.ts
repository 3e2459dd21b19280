import { levelSentences } from '../../../src/documents/evaluation/narrative/level-sentences';
import { createWriter } from '../../../src/documents/writer';
import type { Language } from '../../../src/text/language';
import { indicator, unit } from '../builders';
import { evaluationOf, profile } from '../fixtures';

/** What is said of a unit above its limit whose indicators have these actuals against 100. */
function told(actuals: readonly (number | null)[], language: Language = 'id'): string {
  const evaluation = evaluationOf({
    units: [unit('U', 'Bidang')],
    indicators: actuals.map((actual, index) =>
      indicator(`I${index}`, 'U', `Indikator ${index}`, {
        target: 100,
        actuals: [null, null, actual],
        aggregation: 'last',
      }),
    ),
    followUps: [],
    analyses: [],
    budget: null,
  });
  const [report] = evaluation.units;
  if (!report) throw new Error('no unit');
  return levelSentences(createWriter(evaluation, profile, language, 'x'), 'Bidang', report).join(' ');
}

/** Each reason that keeps a judgement from being final is counted, and none that is not there (data dictionary, rules 3 and 7). */
test.each([
  [[100, null], 'sementara karena 1 indikator pembentuk nilai belum dilaporkan.'],
  [[100, 1500], 'sementara karena angka 1 indikator pembentuk nilai masih perlu dipastikan kebenarannya.'],
  [[100, null, 1500], 'belum dilaporkan dan angka 1 indikator pembentuk nilai masih perlu'],
])('%j', (actuals, expected) => {
  expect(told(actuals)).toContain(expected);
  expect(told(actuals)).not.toContain('0 indikator');
});

test('in English', () => {
  expect(told([100, 1500, 1600], 'en')).toContain(
    'provisional, as the figures of 2 indicators that form the value have yet to be confirmed.',
  );
  expect(told([100, null], 'en')).toContain('as 1 indicator that forms the value has not been reported.');
});

test('what is complete is final', () => {
  expect(told([100, 120])).not.toContain('sementara');
});
