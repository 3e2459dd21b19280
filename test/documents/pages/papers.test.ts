import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentJob } from '../../../src/commands/run/task';
import { documentKinds, type DocumentKind } from '../../../src/documents/kinds';
import { convertAll, describeWithLibreOffice, pagesOfPdf, withTemporaryFolder } from '../../support/external-tools';
import { jobsOf, type SheetRows } from '../template/sample-views';
import { largeSheets, smallSheets } from './agencies';
import { pageFaults } from './page-faults';

const tasks = [
  ...(['evaluation', 'brief', 'reconciliation', 'minutes', 'lkjip', 'presentation', 'agreements', 'awards'] as const),
  ...(['roster', 'reflections'] as const),
];

/** Of each kind the first and the last paper; of many units these differ most. */
function chosen(sheets: readonly SheetRows[]): DocumentJob[] {
  const byKind = new Map<DocumentKind, DocumentJob[]>();
  for (const job of jobsOf(sheets, [...tasks], '2026-08'))
    byKind.set(job.plan.kind, [...(byKind.get(job.plan.kind) ?? []), job]);
  return [...byKind.values()].flatMap((jobs) =>
    [...new Set([jobs[0], jobs[jobs.length - 1]])].flatMap((job) => job ?? []),
  );
}

/** What is wrong with the pages of each paper, and how many there are. */
function printed(sheets: readonly SheetRows[]): {
  kinds: Set<DocumentKind>;
  faults: string[];
  pages: Record<string, number>;
} {
  return withTemporaryFolder((folder) => {
    const made = chosen(sheets).map(({ plan, render }, index) => {
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
    const read = made.map((one) => ({ ...one, pages: pagesOfPdf(join(folder, `${one.name}.pdf`)) }));
    return {
      kinds: new Set(made.map(({ kind }) => kind)),
      faults: read.flatMap(({ name, pages }) => pageFaults(pages).map((fault) => `${name} ${fault}`)),
      pages: Object.fromEntries(read.map(({ name, pages }) => [name, pages.length])),
    };
  });
}

/** Every kind that is a paper of these tasks; forms have a test of their own. */
const expected: readonly DocumentKind[] = [
  ...(['unitEvaluation', 'agencyEvaluation', 'brief', 'reconciliation', 'minutes', 'lkjip', 'presentation'] as const),
  ...([
    'agreement',
    'awardTeam',
    'awardMinutes',
    'awardDecree',
    'awardCertificate',
    'awardAssembly',
    'awardPress',
  ] as const),
  ...(['farewell', 'thanks', 'handover', 'reflection', 'unitReflection'] as const),
];

describeWithLibreOffice('papers as they are printed', () => {
  test('one unit, three indicators', () => {
    const { kinds, faults, pages } = printed(smallSheets());
    if (process.env.SHOW_PAGES) console.log(pages);
    expect(expected.filter((kind) => !kinds.has(kind) && !/^award(?!Team|Minutes)/.test(kind))).toEqual([]);
    expect(faults).toEqual([]);
    expect(pages['2-brief']).toBe(1);
  });

  test('25 units, 126 indicators, long names', () => {
    const { kinds, faults, pages } = printed(largeSheets());
    if (process.env.SHOW_PAGES) console.log(pages);
    expect(expected.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(faults).toEqual([]);
    expect(pages['3-brief']).toBe(1);
  });
});
