import { generateEvaluation } from '../../../src/commands/main-job/generate-evaluation';
import type { DocumentJob } from '../../../src/commands/run/task';
import { evaluate } from '../../../src/domain/main-job/evaluation';
import type { Language } from '../../../src/text/language';
import { linesOf } from './printed-lines';
import { contextOf, sampleGrids } from './sample-documents';

const FINAL = { id: ['Status Dokumen', 'FINAL'], en: ['Document Status', 'FINAL'] };
/** A marked gap; what is signed by other means has its place in brackets, too. */
const GAP = /\[(?!(?:ruang|space) )/;

/** The evaluations of the sample's TW III, asked for as final; `stands`: a person lets every missing explanation stand. */
async function finals(language: Language, stands: boolean): Promise<DocumentJob[]> {
  const grids = await sampleGrids(language);
  const [name] = FINAL[language];
  const values = grids.settings?.values.filter(([key]) => key !== name) ?? [];
  const settings = { name: grids.settings?.name ?? '', values: [...values, FINAL[language]] };
  const context = contextOf({ ...grids, settings }, language);
  const { input } = context.data;
  const confirmed = stands ? { confirmed: ({ code }: { code: string }) => code === 'explanations-missing' } : {};
  return generateEvaluation.run({ ...context, evaluation: evaluate({ ...input, ...confirmed }) }).documents ?? [];
}

const textOf = (job: DocumentJob): string => linesOf(job.render().bytes).join('\n');

describe.each<[Language, RegExp]>([
  ['id', /Belum ada penjelasan dari Bidang Penanganan Fakir Miskin/],
  ['en', /No explanation from [^.]*Support for the Poor Division/],
])('papers asked for as final in %s', (language, stands) => {
  test('a paper with a gap stays a draft and says what is open; one without is final and has none', async () => {
    const jobs = await finals(language, false);
    const refused = jobs.map((job) => [job.plan.key, (job.refused?.() ?? []).length > 0] as const);
    const told = jobs.map((job) => [job.plan.key, GAP.test(textOf(job))] as const);
    expect(told).toEqual(refused);
    expect(new Set(refused.map(([, isRefused]) => isRefused))).toEqual(new Set([true, false]));
    for (const job of jobs) {
      const { watermark } = job.view?.() as { watermark: Record<string, boolean> };
      expect([job.plan.key, Object.values(watermark).some(Boolean)]).toEqual([
        job.plan.key,
        (job.refused?.() ?? []).length > 0,
      ]);
    }
  });

  test('what a person lets stand is printed openly, and nothing is refused', async () => {
    const jobs = await finals(language, true);
    expect(jobs.flatMap((job) => job.refused?.() ?? [])).toEqual([]);
    const texts = jobs.map(textOf);
    expect(texts.filter((text) => GAP.test(text))).toEqual([]);
    expect(texts.some((text) => stands.test(text))).toBe(true);
  });
});
