import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormTable } from '../../../src/domain/forms/form-table';
import type { PrintFigure } from '../../../src/domain/records/figure-source';
import { listFigures } from '../../../src/documents/figures/figure';
import type { Evaluation } from '../../../src/domain/main-job/evaluation';
import { planForm, type FormKind } from '../../../src/documents/forms/plan';
import { printForm } from '../../../src/documents/forms/print-form';
import { formView } from '../../../src/documents/forms/view';
import { convertAll, describeWithLibreOffice, pagesOfPdf, withTemporaryFolder } from '../../support/external-tools';
import { frame } from '../../workbook/sheets/evaluations';
import { profile } from '../fixtures';
import { largeAgency, smallAgency } from './agencies';
import { drawings, type DrawForm } from './form-drawings';
import { textOf } from '../text-of';
import { lostWords, pageFaults } from './page-faults';

/** Even of rows with the longest names so many stand on a page; the report of units tells of three indicators in each. */
const leastRows = (kind: string): number => (kind === 'unitReportForm' ? 2 : 4);

/** How many pages each form has, and what is wrong with them. */
function printed(
  evaluation: Evaluation,
  paper: 'A4' | 'F4',
): { pages: Record<string, { count: number; rows: number }>; faults: string[] } {
  return withTemporaryFolder((folder) => {
    const layout = { paper, language: 'id' as const };
    const kinds = Object.entries(drawings) as [FormKind, DrawForm][];
    const files = kinds.map(([kind, draw]) => {
      const table = (print: PrintFigure): FormTable => draw(evaluation, { ...frame(), print });
      const plan = planForm(kind, table, evaluation, profile.agency, 'id');
      const file = join(folder, `${kind}.docx`);
      const figures = listFigures();
      const view = formView(plan, evaluation, { ...profile, paper }, 'id', figures);
      writeFileSync(file, printForm(view, figures, layout).bytes);
      return { file, rows: view.table.rows.length };
    });
    convertAll(
      files.map(({ file }) => file),
      'pdf',
      folder,
    );
    const made = kinds.map(([kind], index) => ({
      kind,
      file: files[index]?.file ?? '',
      rows: files[index]?.rows ?? 0,
      pages: pagesOfPdf(join(folder, `${kind}.pdf`)),
    }));
    expect(made.flatMap(({ pages }) => pages.filter(({ width, height }) => width < height))).toEqual([]);
    return {
      pages: Object.fromEntries(made.map(({ kind, pages, rows }) => [kind, { count: pages.length, rows }])),
      faults: made.flatMap(({ kind, file, pages }) =>
        [...pageFaults(pages), ...lostWords(textOf(readFileSync(file)), pages)].map((fault) => `${kind} ${fault}`),
      ),
    };
  });
}

describeWithLibreOffice('forms as they are printed', () => {
  test('an agency of one unit and three indicators: a page each, and two for the form in parts', () => {
    const { pages, faults } = printed(smallAgency(), 'A4');
    expect(faults).toEqual([]);
    for (const [kind, { count }] of Object.entries(pages))
      expect([kind, count]).toEqual([kind, kind === 'renjaForm' ? 2 : 1]);
  });

  test('25 units, 126 indicators, long names: across on F4, nothing outside, no signature alone', () => {
    const { pages, faults } = printed(largeAgency(), 'F4');
    expect(faults).toEqual([]);
    for (const [kind, { count, rows }] of Object.entries(pages))
      expect([kind, count <= Math.ceil(rows / leastRows(kind)) + 1]).toEqual([kind, true]);
  });
});
