import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionPlan } from '../../../src/domain/agreements/action-plan';
import { cascade } from '../../../src/domain/agreements/cascading';
import type { FormTable } from '../../../src/domain/forms/form-table';
import type { PrintFigure } from '../../../src/domain/records/figure-source';
import { listFigures } from '../../../src/documents/figures/figure';
import type { Evaluation } from '../../../src/domain/main-job/evaluation';
import { planForm, type FormKind } from '../../../src/documents/forms/plan';
import { printForm } from '../../../src/documents/forms/print-form';
import { formView } from '../../../src/documents/forms/view';
import { actionPlanForm } from '../../../src/workbook/sheets/forms/action-plan-sheet';
import { cascadingForm } from '../../../src/workbook/sheets/forms/cascading-sheet';
import { progressForm } from '../../../src/workbook/sheets/forms/progress-sheet';
import { renjaForm } from '../../../src/workbook/sheets/forms/renja-sheet';
import { standardsForm } from '../../../src/workbook/sheets/forms/standards-sheet';
import { unitReportForm } from '../../../src/workbook/sheets/main-job/unit-report-sheet';
import type { FormFrame } from '../../../src/workbook/sheets/forms/form-columns';
import { convertAll, describeWithLibreOffice, pagesOfPdf, withTemporaryFolder } from '../../support/external-tools';
import { frame } from '../../workbook/sheets/evaluations';
import { profile } from '../fixtures';
import { largeAgency, smallAgency } from './agencies';
import { textOf } from '../text-of';
import { lostWords, pageFaults } from './page-faults';

type Draw = (evaluation: Evaluation, frame: FormFrame) => FormTable;

const drawings: Partial<Record<FormKind, Draw>> = {
  renjaForm,
  progressForm,
  standardsForm,
  unitReportForm: (evaluation, sheet) => unitReportForm(evaluation, profile.agency, sheet),
  actionPlanForm: (evaluation, sheet) => {
    const { input, budget, tree } = evaluation;
    return actionPlanForm({ rows: actionPlan(input.indicators, budget, tree), evaluation }, sheet);
  },
  cascadingForm: ({ input, budget, tree }, sheet) => {
    const { rows } = cascade(input.indicators, budget?.tree ?? null, tree);
    return cascadingForm({ rows, budget, units: input.units }, sheet);
  },
};

/** Even of rows with the longest names so many stand on a page; the report of units tells of three indicators in each. */
const leastRows = (kind: string): number => (kind === 'unitReportForm' ? 2 : 4);

/** How many pages each form has, and what is wrong with them. */
function printed(
  evaluation: Evaluation,
  paper: 'A4' | 'F4',
): { pages: Record<string, { count: number; rows: number }>; faults: string[] } {
  return withTemporaryFolder((folder) => {
    const layout = { paper, language: 'id' as const };
    const kinds = Object.entries(drawings) as [FormKind, Draw][];
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
