import { plainFigures } from '../../../src/documents/figures/figure';
import { documentFingerprint } from '../../../src/documents/document';
import { planPresentation } from '../../../src/documents/presentation/plan';
import { presentationView, renderPresentation } from '../../../src/documents/presentation/render';
import { short } from '../../../src/documents/presentation/slide';
import { meetingSlides } from '../../../src/documents/presentation/slides';
import { createWriter } from '../../../src/documents/writer';
import { formatPoints } from '../../../src/text/format';
import type { Language } from '../../../src/text/language';
import { evaluationOf, profile } from '../fixtures';
import { indicator, unit } from '../builders';
import { partOf } from '../text-of';

const evaluation = evaluationOf();
const slidesOf = (of = evaluation, language: Language = 'id') =>
  meetingSlides(createWriter(of, profile, language, 'presentation'));

const sized = (count: number) => {
  const codes = Array.from({ length: count }, (_, index) => `U${index + 1}`);
  return evaluationOf({
    units: codes.map((code) => unit(code, `Bidang ${code}`)),
    indicators: codes.map((code, index) =>
      indicator(`I${code}`, code, `Indikator ${code}`, {
        target: 100,
        interim: [25, 50, 75],
        actuals: [25, 25, index],
      }),
    ),
    ...{ followUps: [], analyses: [], budget: null },
  });
};

/** The brief of a meeting: 8 to 10 slides, however many units there are; every top-level unit stands on one of them. */
test.each([1, 2, 4, 5, 6, 7, 8, 15])(
  'with %i units there are 8 to 10 slides, and every unit stands on one',
  (count) => {
    const of = sized(count);
    const slides = slidesOf(of);
    expect(slides.length).toBeGreaterThanOrEqual(8);
    expect(slides.length).toBeLessThanOrEqual(10);
    for (const { value } of of.units) {
      const named = slides.filter(
        ({ title, table }, index) =>
          index > 1 && (title === value.unit.name || table?.rows.some(({ cells }) => cells[0] === value.unit.name)),
      );
      expect(named).toHaveLength(1);
    }
  },
);

test('the slide of a unit shows its figures as printed, and is marked where they lie below a limit', () => {
  for (const { value, judgement, depth } of evaluation.units) {
    if (depth > Math.min(...evaluation.units.map((report) => report.depth))) continue;
    const [figure] = slidesOf().find(({ title }) => title === value.unit.name)?.figures ?? [];
    expect(figure).toMatchObject({
      value: value.flagValue === null ? '–' : `${formatPoints(value.flagValue, 'id')}%`,
      isBad: judgement.attainment.status === 'below',
    });
  }
});

test.each<Language>(['id', 'en'])('in %s every slide is well-formed and says nothing undefined', (language) => {
  const plan = planPresentation(evaluation, profile, language);
  const file = renderPresentation(plan.name, presentationView(evaluation, profile, language));
  const slides = slidesOf(evaluation, language);
  slides.forEach((_slide, index) => {
    const xml = partOf(file, `ppt/slides/slide${index + 1}.xml`);
    expect(xml).not.toMatch(/undefined|NaN|id="\?"/);
    const opened = xml.match(/<[a-z]+:[A-Za-z]+(?= |>)[^>]*[^/]>|<[a-z]+:[A-Za-z]+>/g) ?? [];
    expect(opened.length).toBe((xml.match(/<\/[a-z]+:[A-Za-z]+>/g) ?? []).length);
  });
  expect(partOf(file, 'ppt/presProps.xml')).not.toContain('kiosk');
});

test('text of people stays text, and long texts are cut at a word', () => {
  const of = evaluationOf({ units: [unit('U', 'Bidang <A> & "B"')], indicators: [], budget: null });
  const file = renderPresentation('Paparan', presentationView(of, profile, 'id'));
  expect(partOf(file, 'ppt/slides/slide3.xml')).toContain('Bidang &lt;A&gt; &amp; &quot;B&quot;');
  expect(short({ figures: plainFigures }, 'kata '.repeat(60), 'cell')).toMatch(/^(kata )+…$/);
  expect(short({ figures: plainFigures }, 'satu\ndua', 'cell')).toBe('satu dua');
});

test('another day changes nothing, other figures do', () => {
  const plan = planPresentation(evaluation, profile, 'id');
  const of = (day: string, figures = evaluation) =>
    documentFingerprint(plan, presentationView(figures, { ...profile, today: day }, 'id'), {
      paper: 'A4',
      language: 'id',
    });
  expect(of('2026-11-01')).toBe(of('2026-10-08'));
  expect(of('2026-10-08', evaluationOf({ budget: null }))).not.toBe(of('2026-10-08'));
});
