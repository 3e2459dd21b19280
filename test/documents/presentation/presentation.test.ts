import { FigureList, plainFigures } from '../../../src/documents/figures/figure';
import { documentFingerprint } from '../../../src/documents/document';
import { planPresentation } from '../../../src/documents/presentation/plan';
import { presentationView, printPresentation, type PresentationView } from '../../../src/documents/presentation/render';
import { fittingPoints, short } from '../../../src/documents/presentation/slide';
import { meetingSlides } from '../../../src/documents/presentation/slides';
import { createWriter } from '../../../src/documents/writer';
import { documentTexts } from '../../../src/text/documents';
import { formatPoints } from '../../../src/text/format';
import type { Language } from '../../../src/text/language';
import { evaluationOf, profile } from '../fixtures';
import { indicator, unit } from '../builders';
import { partOf } from '../text-of';

const evaluation = evaluationOf();
const bytesOf = (name: string, view: PresentationView): Uint8Array =>
  printPresentation(name, view, new FigureList()).bytes;
const slidesOf = (of = evaluation, language: Language = 'id') =>
  meetingSlides(createWriter(of, profile, language, 'presentation'));

const sized = (count: number, lastQuarter = (index: number): number => index) => {
  const codes = Array.from({ length: count }, (_, index) => `U${index + 1}`);
  return evaluationOf({
    units: codes.map((code) => unit(code, `Bidang ${code}`)),
    indicators: codes.map((code, index) =>
      indicator(`I${code}`, code, `Indikator ${code}`, {
        target: 100,
        interim: [25, 50, 75],
        actuals: [25, 25, lastQuarter(index)],
      }),
    ),
    followUps: [],
    analyses: [],
    budget: null,
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
  const file = bytesOf(plan.name, presentationView(evaluation, profile, language));
  const slides = slidesOf(evaluation, language);
  slides.forEach((_slide, index) => {
    const xml = partOf(file, `ppt/slides/slide${index + 1}.xml`);
    expect(xml).not.toMatch(/undefined|NaN|id="\?"/);
    const opened = xml.match(/<[a-z]+:[A-Za-z]+(?= |>)[^>]*[^/]>|<[a-z]+:[A-Za-z]+>/g) ?? [];
    expect(opened.length).toBe((xml.match(/<\/[a-z]+:[A-Za-z]+>/g) ?? []).length);
  });
  expect(partOf(file, 'ppt/presProps.xml')).not.toContain('kiosk');
});

test('beside a value stands its bar with the limit, as shares of a scale to 120', () => {
  const of = sized(12);
  const [, summary] = slidesOf(of);
  const rows = summary?.table?.rows ?? [];
  const named = new Map(of.units.map((unit) => [unit.value.unit.name, unit]));
  for (const { cells, bars } of rows) {
    const points = named.get(cells[0] ?? '')?.value.flagValue ?? 0;
    expect(cells[1]).toBe(formatPoints(points, 'id'));
    expect(bars?.[2]).toEqual({ value: Math.round(points * 100) / 100 / 120, limit: 0.75 });
  }
  // Where not all have room, the flagged ones come first, the lowest at the top.
  const values = rows.map(({ cells }) => Number(cells[1]?.replace(',', '.')));
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(rows.every(({ isBad }) => isBad)).toBe(true);
});

test.each([7, 8, 9, 12])('of %i units the one that is flagged stands on the slide of the agency', (count) => {
  const [, summary] = slidesOf(sized(count, (index) => (index === count - 1 ? 0 : 25)));
  expect(summary?.table?.rows.filter(({ isBad }) => isBad)).toHaveLength(1);
});

test('the slide of a unit shows its lowest indicators with their bars, and says of how many', () => {
  const name = (index: number): string =>
    `Persentase penyandang masalah kesejahteraan sosial kelompok ${index} yang terlayani`;
  const of = evaluationOf({
    units: [unit('U', 'Bidang')],
    indicators: Array.from({ length: 60 }, (_, index) =>
      indicator(`I${index}`, 'U', name(index), { target: 100, interim: [25, 50, 75], actuals: [1, 2, 75 - index] }),
    ),
    followUps: [],
    analyses: [],
    budget: null,
  });
  const slide = slidesOf(of).find(({ title }) => title === 'Bidang');
  const rows = slide?.table?.rows ?? [];
  expect(slide?.table?.columns[0]?.head).toBe(`Indikator (${rows.length} terendah dari 60)`);
  expect(rows.length).toBeGreaterThan(2);
  expect(rows[0]).toMatchObject({
    cells: [name(59), formatPoints((19 / 75) * 100, 'id'), ''],
    bars: [null, null, { value: 25.33 / 120, limit: 0.75 }],
    isBad: true,
  });
});

test('the slide of a unit with few indicators shows all of them', () => {
  const slide = slidesOf(sized(1)).find(({ title }) => title === 'Bidang U1');
  expect(slide?.table).toMatchObject({ columns: [{ head: 'Indikator' }, {}, {}], rows: [{ isBad: true }] });
});

test('points beside a table are as many as have room there', () => {
  const many = Array.from({ length: 20 }, (_, index) => `${index} ${'kata '.repeat(20)}`);
  const plain = (text: string): string => text;
  const shown = fittingPoints(many, { width: 300, height: 150, size: 16 }, plain);
  expect(shown).toEqual(many.slice(0, 2));
  expect(fittingPoints(many, { width: 300, height: 1, size: 16 }, plain)).toHaveLength(1);
});

test('bars stand within their cells, and the table ends above the foot', () => {
  const xml = partOf(bytesOf('P', presentationView(evaluation, profile, 'id')), 'ppt/slides/slide2.xml');
  const boxes = [
    ...xml.matchAll(/name="(Scale|Value|Limit)".*?<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g),
  ];
  const scales = boxes.filter(([, name]) => name === 'Scale');
  expect(scales.length).toBeGreaterThan(0);
  const point = 12_700;
  for (const [, , x, y, width, height] of boxes) {
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(924 * point);
    expect(Number(y) + Number(height)).toBeLessThanOrEqual(466 * point);
  }
});

test('what is done, open and cannot be done adds up to what is recorded', () => {
  const slide = slidesOf().find(({ title }) => title === documentTexts('id').presentation.followUps);
  const [total, done, open] = (slide?.figures ?? []).map(({ value }) => Number(value));
  const left = Number(/\d+/.exec(slide?.figures[0]?.note ?? '')?.[0] ?? 0);
  expect((done ?? 0) + (open ?? 0) + left).toBe(total);
});

test('names that differ at their end are told apart', () => {
  const long = 'Unit Pelaksana Teknis Daerah Pelayanan dan Rehabilitasi Sosial Penyandang Disabilitas Wilayah';
  const of = evaluationOf({ units: [unit('A', `${long} 1`), unit('B', `${long} 2`)], indicators: [], budget: null });
  const names = slidesOf(of)[1]?.table?.rows.map(({ cells }) => cells[0]);
  expect(names).toEqual([`${long} 1`, `${long} 2`]);
});

test('text of people stays text, and long texts are cut at a word', () => {
  const of = evaluationOf({ units: [unit('U', 'Bidang <A> & "B"')], indicators: [], budget: null });
  const file = bytesOf('Paparan', presentationView(of, profile, 'id'));
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
