import type { CheckedTable, Figure, Method, RuleUse } from '../../../domain/printed-figures/figure';
import { texts } from '../../../text';
import { correctionInWords, methodInWords, remarkInWords, ruleInWords } from '../../../text/figure-words';
import type { Language } from '../../../text/language';

/** A printed figure as programs read it; codes do not depend on the language, words do. */
export interface ReportedFigure {
  cell: string;
  kind: Figure['kind'];
  row: string;
  column: string;
  printed: string;
  recomputed: number | string | null;
  /** `R/T`, `R/T cap 100`, `R/T (truncated)`, `mean of 5`, `scale sakip`; null: none. */
  rule: string | null;
  difference: number | null;
  verdict: Figure['verdict'];
  correction: string | null;
  /** In words: the rule, the likely slip, or why it is not checked. */
  reason: string;
  slip: string | null;
  byRule: { rule: string; value: number }[];
}

export interface ReportedTable {
  file: string;
  sheet: string;
  range: string;
  /** The rule that explains most figures of its columns. */
  rule: string | null;
  rules: { column: string; rule: string | null; words: string; explained: number; checked: number }[];
  figures: ReportedFigure[];
}

/** A rule as a code. */
export function ruleCode(use: Pick<RuleUse, 'rule' | 'cap' | 'rounding' | 'form'> & Partial<RuleUse>): string {
  const { rule, cap, rounding, form, isFloored, isUnrounded, rows, scale } = use;
  if (scale) return `scale ${scale}`;
  const parts = [
    rule,
    rows === undefined ? '' : `of ${rows}`,
    cap === null ? '' : `cap ${cap}`,
    isFloored ? 'floor 0' : '',
    rounding === 'nearest' ? '' : rounding === 'truncated' ? '(truncated)' : '(rounded up)',
    form === 'ratio' ? '(ratio)' : '',
    isUnrounded ? '(unrounded operands)' : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function reported(figure: Figure, language: Language): ReportedFigure {
  const words = texts(language).figureCheck;
  const { cell, kind, row, column, printed, recomputed, rule, difference, verdict, slip, byRule } = figure;
  const remark = remarkInWords(figure, words);
  const correction = correctionInWords(figure, language);
  return {
    cell,
    kind,
    row,
    column,
    printed,
    recomputed,
    difference,
    verdict,
    rule: rule && ruleCode(rule),
    correction: correction === '' ? null : correction,
    reason: remark === '' && rule ? ruleInWords(rule, words) : remark,
    slip: slip?.slip ?? null,
    byRule: [...byRule],
  };
}

const explained = (method: Method | null): number => method?.explained ?? 0;

/** The checked tables as the command line gives them. */
export function figureReport(tables: readonly CheckedTable[], language: Language): ReportedTable[] {
  const words = texts(language).figureCheck;
  return tables.map(({ sheet, range, series, figures }) => {
    const [most] = [...series].sort((one, other) => explained(other.method) - explained(one.method));
    return {
      file: '',
      sheet,
      range,
      rule: most?.method ? ruleCode(most.method) : null,
      rules: series.map(({ column, method }) => ({
        column,
        rule: method && ruleCode(method),
        words: methodInWords(method, words),
        explained: explained(method),
        checked: method?.checked ?? 0,
      })),
      figures: figures.map((figure) => reported(figure, language)),
    };
  });
}
