import type { LocalWorkbook } from '../../workbook/local-workbook';
import type { SheetStore } from '../../workbook/sheet/sheet-store';
import { createRuleBuilder } from './conditional-format';
import type { Execution } from '../execution/execution';
import { refuseProtected } from './protection';
import { behind, call, free, service, type Methods } from '../execution/service';
import { ServiceError } from '../execution/service-error';
import { createValidationBuilder } from './data-validation';
import { createRichTextBuilder } from './rich-text';
import { sheetId } from './area';
import { createSheet } from './sheet';
import { createUi } from '../screen/ui';

/** Characters that xlsx does not allow in a sheet name, of which it takes 31. */
const IMPOSSIBLE_NAME = /[[\]:*?/\\]|^'|'$|^.{32,}$|^$/;

function createSpreadsheet(execution: Execution, workbook: LocalWorkbook): object {
  const handles = new Map<string, object>();
  let active: string | null = null;

  function sheetOf(gid: number): string | null {
    return workbook.sheetNames().find((name) => sheetId(name) === gid) ?? null;
  }

  function rangeNamed(formula: string): object | null {
    const [, sheet = '', cells = ''] = /^'?(.*?)'?!(.*)$/.exec(formula) ?? [];
    const name = sheet.replace(/''/g, "'");
    if (!workbook.sheetNames().includes(name)) return null;
    return (handle(name) as { getRange(a1: string): object }).getRange(cells);
  }

  function handle(name: string): object {
    const store = workbook.store(name);
    const known = handles.get(name) ?? createSheet(execution, store, workbook.locale, { sheetOf, rangeNamed });
    handles.set(name, known);
    return known;
  }

  /** The name of a sheet handed back by the script. */
  function nameOf(sheet: unknown): string {
    const name = behind<SheetStore>(sheet)?.sheet.name;
    if (name === undefined || !workbook.sheetNames().includes(name)) {
      throw new ServiceError('The sheet does not belong to this spreadsheet.');
    }
    return name;
  }

  function deleteSheet(sheet: object): void {
    const name = nameOf(sheet);
    if (workbook.sheetNames().length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
    refuseProtected(execution, workbook.store(name), 'everything');
    workbook.removeSheet(name);
    handles.delete(name);
    if (active === name) active = null;
  }

  /** `position` counts from 1. */
  function moveActiveSheet(position: number): void {
    const count = workbook.sheetNames().length;
    if (!Number.isInteger(position) || position < 1 || position > count) {
      throw new ServiceError(`The position is from 1 to ${count}, not ${position}.`);
    }
    const name = activeName();
    if (name !== '') workbook.moveSheet(name, position - 1);
  }

  function insertSheet(name: unknown, index?: unknown): object {
    if (typeof name !== 'string') throw new ServiceError('insertSheet is imitated with a name only.');
    const names = workbook.sheetNames();
    if (names.some((taken) => taken.toLowerCase() === name.toLowerCase())) {
      throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    if (IMPOSSIBLE_NAME.test(name)) throw new ServiceError(`"${name}" cannot be the name of a sheet in an xlsx file.`);
    if (typeof index !== 'number' || index < 0 || index > names.length)
      throw new ServiceError('insertSheet is imitated with the index of a place among the sheets only.');
    workbook.addSheet(name);
    workbook.moveSheet(name, index);
    active = name;
    return handle(name);
  }

  function activeName(): string {
    return active ?? execution.selection?.sheet ?? workbook.sheetNames()[0] ?? '';
  }

  function activeSheet(): object {
    return handle(activeName());
  }

  function getSheets(): object[] {
    const names = workbook.sheetNames();
    const list = execution.realm.array<object>(names.length);
    names.forEach((name, index) => (list[index] = handle(name)));
    return list;
  }

  const methods: Methods = {
    getId: free(() => workbook.id),
    getName: call(() => workbook.name),
    getSpreadsheetTimeZone: call(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
    getSpreadsheetLocale: call(() => workbook.locale),
    getSheets: call(getSheets),
    getSheetByName: call((name: string) => (workbook.sheetNames().includes(name) ? handle(name) : null)),
    insertSheet: call(insertSheet),
    setActiveSheet: free((sheet: object) => {
      active = nameOf(sheet);
      return (sheet as { activate(): object }).activate();
    }),
    toast: call((message: string, title = '', seconds = 5) => {
      execution.log(`toast: ${[title, message].filter((text) => text !== '').join(' — ')}`);
      execution.screen.toast(message, title, seconds);
    }),
    deleteSheet: call(deleteSheet),
    moveActiveSheet: call(moveActiveSheet),
    getActiveSheet: free(activeSheet),
    getActiveRange: free(() => {
      const { row, rows = 1 } = execution.selection ?? { row: 1 };
      type Ranges = { getRange(row: number, column: number, rows: number, columns: number): object };
      return (activeSheet() as Ranges).getRange(row, 1, rows, 1);
    }),
    getCurrentCell: free(() => {
      const row = execution.selection?.row ?? 1;
      return (activeSheet() as { getRange(row: number, column: number): object }).getRange(row, 1);
    }),
  };
  return service(execution, 'Spreadsheet', methods, {}, workbook.id);
}

/** The global `SpreadsheetApp`, over one workbook: the one the script belongs to. */
export function createSpreadsheetApp(execution: Execution, workbook: LocalWorkbook): object {
  const spreadsheet = createSpreadsheet(execution, workbook);
  const methods = {
    getActive: free(() => spreadsheet),
    getActiveSpreadsheet: free(() => spreadsheet),
    newConditionalFormatRule: free(() => createRuleBuilder(execution)),
    newDataValidation: free(() => createValidationBuilder(execution)),
    newRichTextValue: free(() => createRichTextBuilder(execution)),
    getUi: free(() => createUi(execution)),
    flush: free(() => undefined),
  };
  return service(execution, 'SpreadsheetApp', methods, { ProtectionType: { SHEET: 'SHEET', RANGE: 'RANGE' } });
}
