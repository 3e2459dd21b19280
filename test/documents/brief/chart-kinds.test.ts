import { partsOf } from '../../../src/documents/file/office-package';
import type { DocumentJob } from '../../../src/commands/run/task';
import { generateEvaluation } from '../../../src/commands/main-job/generate-evaluation';
import { draftAnnualReport } from '../../../src/commands/reports/draft-annual-report';
import { present } from '../../../src/commands/reports/present';
import { writeBrief } from '../../../src/commands/reports/write-brief';
import type { Language } from '../../../src/text/language';
import { contextOf, sampleGrids } from '../../commands/documents/sample-documents';
import { linesOf } from '../../commands/documents/printed-lines';

const DOCX = { id: ['Format Dokumen', 'DOCX'], en: ['Document Format', 'DOCX'] };

/** The papers with charts of the sample, by their kinds: of units the first. */
async function papers(language: Language, isFile: boolean): Promise<Map<string, Uint8Array>> {
  const grids = await sampleGrids(language);
  const [name] = DOCX[language];
  const values = grids.settings?.values.filter(([key]) => key !== name) ?? [];
  const settings = { name: grids.settings?.name ?? '', values: isFile ? [...values, DOCX[language]] : values };
  const context = contextOf({ ...grids, settings }, language);
  const jobs: DocumentJob[] = [generateEvaluation, draftAnnualReport, present, writeBrief].flatMap(
    (task) => task.run(context).documents ?? [],
  );
  const made = new Map<string, Uint8Array>();
  for (const { plan, render } of jobs)
    if (!made.has(plan.kind) && plan.subject !== '') made.set(plan.kind, render().bytes);
  return made;
}

const partNames = (bytes: Uint8Array): string[] => Object.keys(partsOf(bytes));
const chartsIn = (bytes: Uint8Array): string[] =>
  partNames(bytes).filter((name) => /^word\/charts\/[^/]+\.xml$/.test(name));
const withBars = ['unitEvaluation', 'agencyEvaluation', 'lkjip', 'brief'];

describe.each<Language>(['id', 'en'])('charts in %s', (language) => {
  let files: Map<string, Uint8Array>;
  beforeAll(async () => {
    files = await papers(language, true);
  });

  test('a file that is kept has native charts, and a table of their figures beside each', () => {
    for (const kind of withBars) {
      const bytes = files.get(kind) ?? new Uint8Array();
      const charts = chartsIn(bytes);
      expect([kind, charts.length > 0]).toEqual([kind, true]);
      const lines = new Set(linesOf(bytes));
      for (const name of charts) {
        const xml = partsOf(bytes)[name]?.asText() ?? '';
        const names = [...xml.matchAll(/<c:cat>[\s\S]*?<\/c:cat>/g)].flatMap(([part]) =>
          [...part.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text = '']) => text),
        );
        expect([kind, names.length > 0, names.filter((one) => !lines.has(one))]).toEqual([kind, true, []]);
      }
    }
  });

  test('what Google converts has bars of shaded cells, and no native chart', async () => {
    const made = await papers(language, false);
    for (const kind of withBars) {
      const bytes = made.get(kind) ?? new Uint8Array();
      expect([kind, chartsIn(bytes)]).toEqual([kind, []]);
      expect([kind, linesOf(bytes).some((line) => /^0 – 120/.test(line))]).toEqual([kind, true]);
    }
  });

  test('slides have bars beside their figures', () => {
    const bytes = files.get('presentation') ?? new Uint8Array();
    const slides = partNames(bytes).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    const bars = slides.filter((name) => /name="(?:Bar|Limit)/.test(partsOf(bytes)[name]?.asText() ?? ''));
    expect(bars.length).toBeGreaterThan(2);
  });
});
