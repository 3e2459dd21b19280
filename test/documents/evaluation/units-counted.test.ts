import { planEvaluations } from '../../../src/documents/evaluation/plan';
import type { AgencyView } from '../../../src/documents/evaluation/agency-view';
import { evaluationView } from '../../../src/documents/evaluation/view';
import { chart } from '../../../src/documents/brief/charts';
import { computed } from '../../../src/documents/figures/sources';
import { meetingSlides } from '../../../src/documents/presentation/slides';
import { createWriter } from '../../../src/documents/writer';
import { dashboardFigures } from '../../../src/domain/main-job/dashboard';
import type { Language } from '../../../src/text/language';
import { indicator, unit } from '../builders';
import { evaluationOf, profile } from '../fixtures';

/** An agency whose units reported so much of 75 by the third quarter; null: nothing. */
const reaching = (actuals: readonly (number | null)[]) => {
  const codes = actuals.map((_, index) => `U${index + 1}`);
  return evaluationOf({
    units: codes.map((code) => unit(code, `Bidang ${code}`)),
    indicators: codes.map((code, index) =>
      indicator(`I${code}`, code, `Indikator ${code}`, {
        target: 100,
        interim: [25, 50, 75],
        aggregation: 'last',
        actuals: typeof actuals[index] === 'number' ? [25, 50, actuals[index]] : [],
      }),
    ),
    followUps: [],
    analyses: [],
    budget: null,
  });
};

/** Data dictionary, Output sheets (`Dasbor`): those that cannot be assessed are in neither number, and stand beside it. */
test.each<[Language, (number | null)[], said: string, flagged: string, note: string]>([
  [
    'id',
    [75, 30, null],
    'Dari 2 unit kerja yang dapat dinilai, 1 berada di bawah batas minimal; 1 unit tidak dapat dinilai.',
    '1 dari 2',
    '1 tidak dapat dinilai',
  ],
  ['id', [75, 30], 'Dari 2 unit kerja, 1 berada di bawah batas minimal.', '1 dari 2', ''],
  ['id', [75, 75], 'Dari 2 unit kerja, tidak ada yang berada di bawah batas minimal.', '0 dari 2', ''],
  ['id', [null], 'Belum ada unit kerja yang dapat dinilai.', '0 dari 0', '1 tidak dapat dinilai'],
  [
    'en',
    [75, 30, null, null],
    'Of 2 units that can be assessed, 1 is below the minimum; 2 units cannot be assessed.',
    '1 of 2',
    '2 cannot be assessed',
  ],
  ['en', [75, 30], 'Of 2 units, 1 is below the minimum.', '1 of 2', ''],
  ['en', [null], 'No unit can be assessed yet.', '0 of 0', '1 cannot be assessed'],
])('%s, %j: %s', (language, actuals, said, flagged, note) => {
  const evaluation = reaching(actuals);
  const [plan] = planEvaluations(evaluation, language, { unit: 'INSTANSI' });
  const view = plan && (evaluationView(plan, evaluation, profile, language) as AgencyView);
  expect(view?.units.paragraphs).toEqual([said]);
  expect(view?.summary.paragraphs.join(' ')).toContain(said);
  const slides = meetingSlides(createWriter(evaluation, profile, language, 'presentation'));
  expect(slides[1]?.figures.pop()).toMatchObject({ value: flagged, note });
  const { flagged: below, units, notAssessed } = dashboardFigures(evaluation, [], []);
  expect(flagged).toBe(`${below} ${language === 'id' ? 'dari' : 'of'} ${units}`);
  expect(note.startsWith(`${notAssessed} `)).toBe(notAssessed > 0);
});

test.each([
  [3, 'Capaian: 2 terendah dari 3'],
  [2, 'Capaian'],
])('of the lowest, those without a value are none: %i with one', (valued, told) => {
  const writer = createWriter(reaching([75]), profile, 'id', 'brief');
  const rows = [null, ...Array.from({ length: valued }, (_, index) => 50 + index)].map((value, index) => ({
    name: `Unit ${index}`,
    value: [value, computed('rows', '')] as [number | null, ReturnType<typeof computed>],
    limit: 90,
  }));
  const [made] = chart(writer, 'Capaian', rows, 2);
  expect(made?.title).toBe(told);
});
