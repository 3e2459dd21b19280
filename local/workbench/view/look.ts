import { resolveThemeColor, type CellStyle, type Color, type ConditionalRule } from 'hucre';
import type { Area } from '../../runtime/sheets/area';
import type { SheetStore } from '../../workbook/sheet/sheet-store';
import type { CellLook } from '../protocol';
import { contains, parseAreas } from './areas';
import { compares, holds, valueOf, type RuleScope } from './rule-formula';

/** The colours that a cell may name by number: light and dark, texts and accents. */
export type Theme = string[] | undefined;

function css(colour: Color | undefined, theme: Theme): string | undefined {
  if (colour?.rgb !== undefined) return `#${colour.rgb.slice(-6)}`;
  if (colour?.theme === undefined || !theme) return undefined;
  return `#${resolveThemeColor(theme, colour.theme, colour.tint).slice(-6)}`;
}

/** Sheets writes in 10 points, Excel in 11: neither is worth telling. */
const isUsual = (size: number): boolean => size === 10 || size === 11;

const typeOf = (font: CellStyle['font']): CellLook => ({
  ...(font?.bold && { bold: true }),
  ...(font?.italic && { italic: true }),
  ...(font?.underline && { underline: true }),
  ...(font?.strikethrough && { strike: true }),
  ...(font?.size !== undefined && !isUsual(font.size) && { size: font.size }),
});

/** The look that a style of the file gives. */
export function lookOf({ font, fill, alignment }: CellStyle, theme: Theme): CellLook {
  const solid = fill?.type === 'pattern' && fill.pattern !== 'none' ? fill : undefined;
  const background = css(solid?.fgColor, theme) ?? css(solid?.bgColor, theme);
  const colour = css(font?.color, theme);
  const { horizontal, vertical } = alignment ?? {};
  return {
    ...(background !== undefined && { background }),
    ...(colour !== undefined && { colour }),
    ...typeOf(font),
    ...(alignment?.wrapText && { wrap: true }),
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { align: horizontal }),
    ...((vertical === 'top' || vertical === 'center' || vertical === 'bottom') && { vertical }),
  };
}

/** Whether a rule speaks of a cell's content, by the kind of rule; other kinds are not shown. */
const CONDITIONS: Partial<Record<ConditionalRule['type'], (rule: ConditionalRule, scope: RuleScope) => boolean>> = {
  expression: ({ formula }, scope) => [formula ?? []].flat().some((text) => holds(text, scope)),
  cellIs: ({ operator = 'equal', formula }, scope) => {
    const value = scope.value(scope.row, scope.column);
    const bounds = [formula ?? []].flat().map((text) => valueOf(text, scope));
    return value !== null && compares(operator, value, bounds);
  },
  containsText: ({ text = '' }, scope) => shown(scope).includes(text.toLowerCase()),
  notContainsText: ({ text = '' }, scope) => !shown(scope).includes(text.toLowerCase()),
  beginsWith: ({ text = '' }, scope) => shown(scope).startsWith(text.toLowerCase()),
  endsWith: ({ text = '' }, scope) => shown(scope).endsWith(text.toLowerCase()),
  containsBlanks: (_, scope) => shown(scope) === '',
  notContainsBlanks: (_, scope) => shown(scope) !== '',
};

const shown = ({ value, row, column }: RuleScope): string => String(value(row, column) ?? '').toLowerCase();

/** A conditional format, ready to be asked for each cell. */
interface ReadyRule {
  rule: ConditionalRule;
  areas: Area[];
  look: CellLook;
}

/** Looks of the cells of one sheet; made anew for each window of rows, since rules and styles change. */
export function cellLooks(store: SheetStore, theme: Theme): (row: number, column: number) => CellLook {
  const styles = new Map<CellStyle, CellLook>();
  const rules = store
    .conditionalRules()
    .filter(({ type }) => CONDITIONS[type])
    .sort((a, b) => a.priority - b.priority)
    .map((rule): ReadyRule => ({ rule, areas: parseAreas(rule.range), look: lookOf(rule.style ?? {}, theme) }));
  const value = (row: number, column: number) => store.rowValues(row)[column] ?? null;

  function styleLook(style: CellStyle): CellLook {
    const known = styles.get(style) ?? lookOf(style, theme);
    styles.set(style, known);
    return known;
  }

  function ruleLook(row: number, column: number): CellLook {
    const look: CellLook = {};
    for (const { rule, areas, look: wanted } of rules) {
      const [base] = areas;
      if (!base || !areas.some((area) => contains(area, row, column))) continue;
      if (!CONDITIONS[rule.type]?.(rule, { row, column, base, value })) continue;
      // The rule that comes first wins, property by property.
      Object.assign(look, { ...wanted, ...look });
      if (rule.stopIfTrue) break;
    }
    return look;
  }

  return (row, column) => {
    const style = store.style(row, column);
    return { ...(style && styleLook(style)), ...(rules.length > 0 && ruleLook(row, column)) };
  };
}
