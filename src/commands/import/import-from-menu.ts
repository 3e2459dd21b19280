import { two } from '../../domain/day';
import { askText, confirm } from '../../google/notify';
import { selectedRow } from '../../google/selection';
import { openSpreadsheet } from '../../google/spreadsheet';
import type { CellValue, SheetGrid } from '../../shapes/sheet-content';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { areaOf } from '../../workbook/read/headings';
import { inputSheets } from '../../workbook/schema/input-sheets';
import { cleanText } from '../../workbook/values/markers';
import { interactive } from '../menu/interactive';
import type { ImportAnswer, ImportedSheet } from './answer';
import { importTables } from './import-tables';

type Question = ImportAnswer['questions'][number];
type Answers = Record<string, string>;

const cellOf = (value: CellValue): string | number | boolean =>
  value instanceof Date ? `${two(value.getDate())}/${two(value.getMonth() + 1)}/${value.getFullYear()}` : (value ?? '');

const sourceOf = (grid: SheetGrid, file: string): ImportedSheet => ({
  ...{ file, name: grid.name, rows: grid.values.map((row) => row.map(cellOf)) },
  merges: (grid.merged ?? []).map(areaOf),
});

const isOwnSheet = (name: string, values: readonly (readonly unknown[])[]): boolean =>
  Object.values(inputSheets).some(({ table }) => table.all.includes(name)) ||
  cleanText(values[0]?.[0]).startsWith('Rapor Kinerja · ');

/** What was recognised, what is taken for granted, and what will be written. */
function preview(answer: ImportAnswer, answers: Answers, language: Language): string {
  const { imports } = texts(language);
  const labelOf = ({ id, options, default: taken }: Question): string =>
    options.find(({ value }) => value === (answers[id] ?? taken))?.label ?? '';
  return [
    ...answer.tables.map(({ sheet, range, kind, rows, totals }) =>
      imports.found(`${sheet}!${range}`, kind, rows, totals.filter(({ agrees }) => agrees).length, totals.length),
    ),
    ...answer.questions
      .filter((question) => labelOf(question) !== '')
      .map((question) => `• ${question.about} → ${labelOf(question)}`),
    ...answer.findings.filter(({ severity }) => severity !== 'info').map(({ message }) => `! ${message}`),
    '',
    ...Object.entries(answer.written).map(([sheet, counts]) => imports.willWrite(sheet, counts)),
  ].join('\n');
}

/** Asks a question at a time; nothing typed is the default. Null when the person stops. */
function askEach(questions: readonly Question[], language: Language): Answers | null {
  const { imports } = texts(language);
  const given: Answers = {};
  for (const { id, about, options, default: taken } of questions) {
    const choices = options.map(
      ({ value, label }, index) => `${index + 1}. ${label}${value === taken ? ` (${imports.byDefault})` : ''}`,
    );
    const typed = askText(imports.command, `${about}\n\n${choices.join('\n')}\n\n${imports.chooseNumber}`);
    const chosen = typed === '' ? taken : options[Number(typed) - 1]?.value;
    if (typed === null || !chosen) return null;
    given[id] = chosen;
  }
  return given;
}

/** Asks what has no default, and the rest too where the defaults are not wanted; null when the person stops. */
function askOpen({ questions }: ImportAnswer, language: Language): Answers | null {
  const { imports } = texts(language);
  const doubts = questions.filter(({ options, default: taken }) => taken !== null && options.length > 1);
  const about = doubts.map(
    (one) => `• ${one.about} → ${one.options.find(({ value }) => value === one.default)?.label}`,
  );
  const takesDefaults =
    doubts.length === 0 || confirm(imports.command, `${about.join('\n')}\n\n${imports.takeDefaults}`);
  return askEach(takesDefaults ? questions.filter((one) => one.default === null) : questions, language);
}

/** *Siapkan ▸ Impor*: takes the table of the tab that is open over into the input sheets. */
export function importFromMenu(): void {
  interactive(texts('id').imports.command, (language) => {
    const { imports, menu } = texts(language);
    const book = openSpreadsheet();
    const { sheet: name } = selectedRow();
    const [grid] = book.readSheets([{ name, formats: false, merged: true }]);
    if (!grid || isOwnSheet(name, grid.values)) return imports.chooseTab(name);
    const request = { sheets: [sourceOf(grid, book.spreadsheetFacts().name)], takeDefaults: true, messages: language };
    const first = importTables({ ...request, answers: {}, dryRun: true });
    if (first.tables.length === 0) return imports.nothingFound;
    const answers = askOpen(first, language);
    if (!answers) return menu.cancelled;
    const planned = importTables({ ...request, answers, dryRun: true });
    const shown = preview(planned, answers, language);
    if (!planned.writes) return [shown, imports.nothingToWrite].join('\n');
    if (!confirm(imports.command, `${shown}\n\n${imports.confirm}`)) return menu.cancelled;
    const done = importTables({ ...request, answers });
    return imports.done(
      Object.entries(done.written)
        .map(([sheet, { new: added, changed }]) => `${sheet}: ${added + changed}`)
        .join(', '),
    );
  });
}
