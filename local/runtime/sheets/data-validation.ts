import type { DataValidation } from 'hucre';
import type { Execution } from '../execution/execution';
import { areaName } from '../../../src/shapes/a1';
import type { Area } from './area';
import { behind, free, service } from '../execution/service';
import { ServiceError } from '../execution/service-error';

/** A rule as it will stand in the file, still without its range. */
export type Rule = Omit<DataValidation, 'range'>;

/** xlsx joins the words of a list with commas and takes 255 characters of them. */
const LIST_LIMIT = 255;

/** `'Unit Kerja'!$A$2:$A$1000`: a range as a formula of another sheet names it. */
function absolute(range: unknown): string {
  const area = behind<Area>(range);
  if (!area) throw new ServiceError('requireValueInRange takes a range.');
  const sheet = (range as { getSheet(): { getName(): string } }).getSheet().getName();
  const address = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheet.replace(/'/g, "''")}'!${address}`;
}

/** A rule as a script sees it; `rangeOf` finds the cells that a formula names. */
export function wrapValidation(execution: Execution, rule: Rule, rangeOf: (formula: string) => object | null): object {
  const { realm } = execution;
  const isRange = rule.values === undefined && rule.formula1 !== undefined;
  return service(
    execution,
    'DataValidation',
    {
      getAllowInvalid: free(() => rule.errorStyle !== 'stop'),
      getHelpText: free(() => rule.inputMessage ?? null),
      getCriteriaType: free(() => (isRange ? 'VALUE_IN_RANGE' : 'VALUE_IN_LIST')),
      // The second one says that the cell shows an arrow.
      getCriteriaValues: free(() =>
        realm.listOf<unknown>([isRange ? rangeOf(rule.formula1 ?? '') : realm.listOf(rule.values ?? []), true]),
      ),
    },
    {},
    rule,
  );
}

/** A cell that `insertCheckboxes` has made one. */
export function checkboxRule(execution: Execution): object {
  return service(execution, 'DataValidation', {
    getAllowInvalid: free(() => false),
    getHelpText: free(() => null),
    getCriteriaType: free(() => 'CHECKBOX'),
    getCriteriaValues: free(() => execution.realm.listOf([])),
  });
}

/** `SpreadsheetApp.newDataValidation()`: drop-downs from a list or a range; other criteria fail loudly. */
export function createValidationBuilder(execution: Execution): object {
  let source: object | null = null;
  const rule: Rule = { type: 'list', allowBlank: true, showErrorMessage: true, errorStyle: 'stop' };
  const self: object = service(execution, 'DataValidationBuilder', {
    requireValueInList: free((values: unknown[]) => {
      rule.values = Array.from(values, String);
      return self;
    }),
    requireValueInRange: free((range: object) => {
      source = range;
      rule.formula1 = absolute(range);
      return self;
    }),
    setAllowInvalid: free((allow: boolean) => {
      rule.errorStyle = allow ? 'warning' : 'stop';
      return self;
    }),
    setHelpText: free((text: string) => {
      rule.showInputMessage = true;
      rule.inputMessage = text.slice(0, LIST_LIMIT);
      return self;
    }),
    build: free(() => {
      if (!rule.values && !rule.formula1) throw new ServiceError('A data validation rule needs a criterion.');
      return wrapValidation(execution, { ...rule }, () => source);
    }),
  });
  return self;
}

/** Whether an xlsx file can hold the rule; Google takes longer lists, so that they are no error. */
export function isStorable({ values }: Rule): boolean {
  return (values ?? []).join(',').length <= LIST_LIMIT;
}

/** The rule behind an object handed to `setDataValidation`; null removes what stands there. */
export function unwrapValidation(wrapped: unknown): Rule | null {
  if (wrapped === null || wrapped === undefined) return null;
  const rule = behind<Rule>(wrapped);
  if (!rule) throw new ServiceError('Cannot convert the data to SpreadsheetApp.DataValidation.');
  return rule;
}
