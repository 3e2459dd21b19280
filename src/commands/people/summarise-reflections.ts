import { finding } from '../../domain/finding';
import { checkReflections, reflectionsOf } from '../../domain/people/check-reflections';
import { recapOf } from '../../domain/people/recap';
import { texts } from '../../text';
import { reflectionSummarySheet } from '../../workbook/sheets/people/reflection-summary-sheet';
import { reflectionTable } from '../../workbook/schema/people-tables';
import { reflectionDocuments } from './people-documents';
import { readReflectionData } from './people-inputs';
import { attainmentSheets, type TaskDefinition } from '../run/task';

/** Themes that the summary names. */
const MOST_THEMES = 3;

/** *Rekap dan dokumen refleksi*: sheet `Rekap Refleksi`, the findings, and a paper for each person and each unit. */
export const summariseReflections: TaskDefinition = {
  reads: [...attainmentSheets, 'staff', 'transfers', 'reflections', 'training', 'templates'],
  requires: ['units', 'staff', 'reflections'],
  run: (context) => {
    const { data, grids, frame, spoken, request } = context;
    const read = readReflectionData(grids, data.input);
    const { year } = data.input.rules;
    const thisYear = reflectionsOf(read.reflections, year);
    const recap = recapOf(thisYear, read.staffing);
    const unitNames = new Map(data.input.units.map(({ code, name }) => [code, name]));
    const { highlight, theme } = texts(spoken).people;
    const named = recap.themes
      .slice(0, MOST_THEMES)
      .map((one) => highlight.theme(theme[one.theme], String(one.people)))
      .join(', ');
    const place = { sheet: grids.reflections?.name ?? reflectionTable.id, cell: '' };
    const missing = { count: recap.missing.length, year };
    return {
      sheets: [reflectionSummarySheet(recap, unitNames, { ...frame, period: String(year) })],
      documents: reflectionDocuments(context, read, thisYear),
      findings: [
        // A run that also checks staff and transfers reports what reading them found once.
        ...(request.tasks.includes('roster') ? [] : read.reading),
        ...read.findings,
        ...checkReflections(read.reflections, read.staffing, year),
        ...(recap.missing.length > 0 ? [finding('reflections-not-begun', place, missing)] : []),
      ],
      highlights: [
        {
          title: highlight.reflections,
          lines: [
            highlight.filled(String(recap.begun), String(recap.expected)),
            ...(named === '' ? [] : [highlight.themes(named)]),
          ],
        },
      ],
    };
  },
};
