import { standardFindings } from '../../domain/forms/standards';
import { progressForm, progressSheet } from '../../workbook/sheets/forms/progress-sheet';
import { renjaForm, renjaSheet } from '../../workbook/sheets/forms/renja-sheet';
import { standardsForm, standardsSheet } from '../../workbook/sheets/forms/standards-sheet';
import { unitReportForm } from '../../workbook/sheets/main-job/unit-report-sheet';
import { formDocuments } from '../documents/content/form-documents';
import { printedSheets } from '../main-job/printed-sheets';
import { attainmentSheets, budgetSheets, officeSheets, printedOfPeriod, type TaskDefinition } from '../run/task';

/**
 * *Formulir*: the sheets E.81, RFK and Rekap SPM with the sheets whose figures they repeat, and the same forms and the report of
 * units as papers to be handed in.
 */
export const writeForms: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, ...officeSheets, 'followUps', 'analyses'],
  requires: ['units', 'indicators'],
  prints: printedOfPeriod,
  run: (context) => {
    const { data, evaluation, frame } = context;
    const { agency } = data.settings.profile;
    return {
      sheets: [
        ...printedSheets(context),
        renjaSheet(evaluation, frame),
        progressSheet(evaluation, frame),
        standardsSheet(evaluation, frame),
      ],
      documents: [
        ...formDocuments('renjaForm', (form) => renjaForm(evaluation, form), context),
        ...formDocuments('progressForm', (form) => progressForm(evaluation, form), context),
        ...formDocuments('standardsForm', (form) => standardsForm(evaluation, form), context),
        ...formDocuments('unitReportForm', (form) => unitReportForm(evaluation, agency, form), context),
      ],
      findings: standardFindings(evaluation.results),
    };
  },
};
