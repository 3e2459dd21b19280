import type { LocalWorkbook } from '../workbook/local-workbook';
import { createRuleBuilder } from './conditional-format';
import type { Execution } from './execution';
import { call, free, service } from './service';
import { ServiceError } from './service-error';
import { createSheet } from './sheet';
import { createUi } from './ui';

/** Characters that xlsx does not allow in a sheet name, of which it takes 31. */
const IMPOSSIBLE_NAME = /[[\]:*?/\\]|^'|'$|^.{32,}$|^$/;

function createSpreadsheet(execution: Execution, workbook: LocalWorkbook): object {
  const handles = new Map<string, object>();

  function handle(name: string): object {
    const store = workbook.store(name);
    const known = handles.get(name) ?? createSheet(execution, store, workbook.locale);
    handles.set(name, known);
    return known;
  }

  function insertSheet(name: unknown, index?: unknown): object {
    if (typeof name !== 'string') throw new ServiceError('insertSheet is imitated with a name only.');
    const names = workbook.sheetNames();
    if (names.some((taken) => taken.toLowerCase() === name.toLowerCase())) {
      throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    if (IMPOSSIBLE_NAME.test(name)) throw new ServiceError(`"${name}" cannot be the name of a sheet in an xlsx file.`);
    if (index !== names.length) throw new ServiceError('insertSheet is imitated at the end of the workbook only.');
    workbook.addSheet(name);
    return handle(name);
  }

  function getSheets(): object[] {
    const names = workbook.sheetNames();
    const list = execution.realm.array<object>(names.length);
    names.forEach((name, index) => (list[index] = handle(name)));
    return list;
  }

  return service(execution, 'Spreadsheet', {
    getId: free(() => workbook.id),
    getName: call(() => workbook.name),
    getSpreadsheetTimeZone: call(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
    getSpreadsheetLocale: call(() => workbook.locale),
    getSheets: call(getSheets),
    getSheetByName: call((name: string) => (workbook.sheetNames().includes(name) ? handle(name) : null)),
    insertSheet: call(insertSheet),
  });
}

/** The global `SpreadsheetApp`, over one workbook: the one the script belongs to. */
export function createSpreadsheetApp(execution: Execution, workbook: LocalWorkbook): object {
  const spreadsheet = createSpreadsheet(execution, workbook);
  const methods = {
    getActive: free(() => spreadsheet),
    getActiveSpreadsheet: free(() => spreadsheet),
    newConditionalFormatRule: free(() => createRuleBuilder(execution)),
    getUi: free(() => createUi(execution)),
    flush: free(() => undefined),
  };
  return service(execution, 'SpreadsheetApp', methods, { ProtectionType: { SHEET: 'SHEET', RANGE: 'RANGE' } });
}
