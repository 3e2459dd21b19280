import type { CellStyle, ConditionalRule } from 'hucre';
import type { Execution } from '../execution/execution';
import { areaName } from '../../../src/shapes/a1';
import type { Area } from './area';
import { behind, free, service } from '../execution/service';
import { colourOf } from './colour';
import { ServiceError } from '../execution/service-error';

/** `#rrggbb`, as Google gives colours back. */
const css = (given: { rgb?: string } | undefined): string | null =>
  given?.rgb === undefined ? null : `#${given.rgb.slice(-6).toLowerCase()}`;

/** A rule as a script sees it; `rule` is what stands in the file, whoever made it. */
export function wrapRule(execution: Execution, rule: ConditionalRule, rangeOf: (a1: string) => object): object {
  const formulas = rule.formula === undefined ? [] : [rule.formula].flat();
  const condition = (): object =>
    service(execution, 'BooleanCondition', {
      getCriteriaValues: free(() => {
        const values = execution.realm.array<string>(formulas.length);
        formulas.forEach((formula, index) => (values[index] = rule.type === 'expression' ? `=${formula}` : formula));
        return values;
      }),
      // Of what a file brought only formulas have their name there.
      getCriteriaType: free(() => (rule.type === 'expression' ? 'CUSTOM_FORMULA' : rule.type)),
      getBackground: free(() => css(rule.style?.fill?.type === 'pattern' ? rule.style.fill.bgColor : undefined)),
      getFontColor: free(() => css(rule.style?.font?.color)),
      getBold: free(() => rule.style?.font?.bold ?? null),
    });
  const methods = {
    getBooleanCondition: free(() => (rule.colorScale ? null : condition())),
    getRanges: free(() => execution.realm.listOf(rule.range.split(' ').map(rangeOf))),
  };
  return service(execution, 'ConditionalFormatRule', methods, {}, rule);
}

/** The rule behind an object handed to `setConditionalFormatRules`. */
export function unwrapRule(wrapped: unknown): ConditionalRule {
  const rule = behind<ConditionalRule>(wrapped);
  if (!rule) throw new ServiceError('Cannot convert the data to SpreadsheetApp.ConditionalFormatRule[].');
  return rule;
}

/** `SpreadsheetApp.newConditionalFormatRule()`: rules on a formula, with background, font colour and bold. */
export function createRuleBuilder(execution: Execution): object {
  let formula: string | undefined;
  let range: string | undefined;
  let given: unknown[] = [];
  const rangeOf = (a1: string): object =>
    given.find((candidate) => areaName(behind<Area>(candidate) as Area) === a1) as object;
  const style: CellStyle = {};

  function build(): object {
    if (formula === undefined) throw new ServiceError('A conditional format rule needs a condition.');
    if (!range) throw new ServiceError('A conditional format rule needs at least one range.');
    return wrapRule(execution, { type: 'expression', priority: 0, formula, range, style }, rangeOf);
  }

  const self: object = service(execution, 'ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied: free((text: string) => {
      formula = text.replace(/^=/, '');
      return self;
    }),
    setRanges: free((ranges: unknown[]) => {
      const areas = ranges.map((candidate) => behind<Area>(candidate));
      if (areas.some((area) => area === undefined)) throw new ServiceError('setRanges takes ranges only.');
      given = Array.from(ranges);
      range = areas.map((area) => areaName(area as Area)).join(' ');
      return self;
    }),
    setBackground: free((css: string) => {
      // Differential formats read the fill from the background colour, other readers from the foreground.
      style.fill = { type: 'pattern', pattern: 'solid', fgColor: colourOf(css), bgColor: colourOf(css) };
      return self;
    }),
    setFontColor: free((css: string) => {
      style.font = { ...style.font, color: colourOf(css) };
      return self;
    }),
    setBold: free((bold: boolean) => {
      style.font = { ...style.font, bold };
      return self;
    }),
    build: free(build),
  });
  return self;
}
