import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import type { DocumentJob } from '../../../src/commands/run/task';
import { documentKinds, type DocumentKind } from '../../../src/documents/kinds';
import { convertAll, describeWithLibreOffice, pagesOfPdf, withTemporaryFolder } from '../../support/external-tools';
import type { Language } from '../../../src/text/language';
import { writeBrief } from '../../../src/commands/reports/write-brief';
import { contextOf, sampleGrids } from '../../commands/documents/sample-documents';
import { jobsOf, type SheetRows } from '../template/sample-views';
import { largeSheets, smallSheets } from './agencies';
import { textOf } from '../text-of';
import { drawings } from './form-drawings';
import { endFaults, lostWords, pageFaults } from './page-faults';

const tasks = [
  ...(['evaluation', 'brief', 'reconciliation', 'minutes', 'lkjip', 'presentation', 'agreements', 'awards'] as const),
  ...(['roster', 'reflections', 'schedule', 'board', 'check-figures'] as const),
];

/** Of each kind the first and the last paper; of many units these differ most. */
function chosen(sheets: readonly SheetRows[], language: Language): DocumentJob[] {
  const byKind = new Map<DocumentKind, DocumentJob[]>();
  for (const job of jobsOf(sheets, [...tasks], '2026-08', language))
    byKind.set(job.plan.kind, [...(byKind.get(job.plan.kind) ?? []), job]);
  return [...byKind.values()].flatMap((jobs) =>
    [...new Set([jobs[0], jobs[jobs.length - 1]])].flatMap((job) => job ?? []),
  );
}

/** What is wrong with the pages of each paper, and how many there are; `KEEP_PAPERS=FOLDER` keeps them to be looked at. */
function printed(
  sheets: readonly SheetRows[],
  name: string,
  language: Language = 'id',
): {
  kinds: Set<DocumentKind>;
  faults: string[];
  pages: Record<string, number>;
} {
  return withTemporaryFolder((folder) => {
    const made = chosen(sheets, language).map(({ plan, render }, index) => {
      const name = `${index}-${plan.kind}`;
      const file = join(folder, `${name}.${documentKinds[plan.kind].format}`);
      writeFileSync(file, render().bytes);
      return { kind: plan.kind, name, file };
    });
    convertAll(
      made.map(({ file }) => file),
      'pdf',
      folder,
    );
    if (process.env.KEEP_PAPERS) cpSync(folder, join(process.env.KEEP_PAPERS, name), { recursive: true });
    const read = made.map((one) => ({ ...one, pages: pagesOfPdf(join(folder, `${one.name}.pdf`)) }));
    return {
      kinds: new Set(made.map(({ kind }) => kind)),
      faults: read.flatMap(({ name, file, pages }) => {
        // Slides say as much as they have room for.
        const further = file.endsWith('.docx')
          ? [...lostWords(textOf(readFileSync(file)), pages), ...endFaults(pages)]
          : [];
        return [...pageFaults(pages), ...further].map((fault) => `${name} ${fault}`);
      }),
      pages: Object.fromEntries(read.map(({ name, pages }) => [name, pages.length])),
    };
  });
}

/** Every kind that the program makes; some forms have a test of their own. */
const expected = (Object.keys(documentKinds) as DocumentKind[]).filter((kind) => !Object.hasOwn(drawings, kind));

describeWithLibreOffice('papers as they are printed', () => {
  test('one unit, three indicators', () => {
    const { kinds, faults, pages } = printed(smallSheets(), 'small');
    if (process.env.SHOW_PAGES) console.log(pages);
    expect(expected.filter((kind) => !kinds.has(kind) && !/^award(?!Team|Minutes)/.test(kind))).toEqual([]);
    expect(faults).toEqual([]);
    expect(pages['2-brief']).toBe(1);
  });

  test('25 units, 126 indicators, long names', () => {
    const { kinds, faults, pages } = printed(largeSheets(), 'large');
    if (process.env.SHOW_PAGES) console.log(pages);
    expect(expected.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(faults).toEqual([]);
    expect(pages['3-brief']).toBe(1);
  });

  test.each(['DOCX', 'Google Docs'])('a year with much to tell fits the one page of its brief: %s', async (format) => {
    const grids = await sampleGrids('id');
    const values = grids.settings?.values.filter(([key]) => key !== 'Format Dokumen') ?? [];
    const settings = { ...grids.settings, values: [...values, ['Format Dokumen', format]] } as typeof grids.settings;
    const year = contextOf({ ...grids, ...(settings && { settings }) }, 'id', { period: 'Tahunan' }, '2027-01-20');
    const { documents = [] } = writeBrief.run(year);
    const counts = withTemporaryFolder((folder) =>
      documents.map(({ render }, index) => {
        const file = join(folder, `${index}.docx`);
        writeFileSync(file, render().bytes);
        convertAll([file], 'pdf', folder);
        return pagesOfPdf(join(folder, `${index}.pdf`)).length;
      }),
    );
    expect(counts).toEqual([1]);
  });

  test.each([
    ['id', 'dinas-sosial-contoh'],
    ['en', 'social-agency-example'],
  ] as const)('the sample agency in %s', async (language, file) => {
    const { sheets } = await readXlsx(readFileSync(join(__dirname, `../../../samples/${file}.xlsx`)));
    const { faults, pages } = printed(sheets, language, language);
    if (process.env.SHOW_PAGES) console.log(pages);
    expect(faults).toEqual([]);
  });
});
