import type { CellValue } from 'hucre';
import { columnIndex } from '../../../src/shapes/a1';

/** What a formula gives; null where it names something that is not understood here. */
type Result = string | number | boolean | null;

/** Where a formula stands, and what the cells hold. */
export interface RuleScope {
  row: number;
  column: number;
  /** The first cell of the rule's range: relative references are told from there. */
  base: { row: number; column: number };
  value: (row: number, column: number) => CellValue;
}

type Evaluate = (scope: RuleScope) => Result;

const TOKEN =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|\$?[A-Z]{1,3}\$?\d+(?![\w(])|[A-Z]+(?=\()|TRUE|FALSE|<>|<=|>=|[-+*/=<>(),;&])/iy;

function tokens(formula: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  const text = formula.trim();
  for (let end = 0; end < text.length; end = TOKEN.lastIndex) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) throw new SyntaxError(text.slice(end));
    found.push(token);
  }
  return found;
}

const asNumber = (value: Result): number => (typeof value === 'string' ? Number(value || 0) : Number(value ?? 0));
const isTrue = (value: Result): boolean => (typeof value === 'string' ? value !== '' : Boolean(value));

function plain(value: CellValue): Result {
  if (value === null) return '';
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
}

/** Spreadsheets compare texts without regard to case, and hold any text to be more than any number. */
function compare(left: Result, right: Result): number {
  const rank = (value: Result): number => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0);
  const [a, b] = [
    left === '' && typeof right === 'number' ? 0 : left,
    right === '' && typeof left === 'number' ? 0 : right,
  ];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return asNumber(a) - asNumber(b);
}

const OPERATORS: readonly Record<string, (left: Result, right: Result) => Result>[] = [
  {
    '=': (a, b) => compare(a, b) === 0,
    '<>': (a, b) => compare(a, b) !== 0,
    '<': (a, b) => compare(a, b) < 0,
    '<=': (a, b) => compare(a, b) <= 0,
    '>': (a, b) => compare(a, b) > 0,
    '>=': (a, b) => compare(a, b) >= 0,
  },
  { '&': (a, b) => `${String(a)}${String(b)}` },
  { '+': (a, b) => asNumber(a) + asNumber(b), '-': (a, b) => asNumber(a) - asNumber(b) },
  { '*': (a, b) => asNumber(a) * asNumber(b), '/': (a, b) => asNumber(a) / asNumber(b) },
];

const FUNCTIONS: Record<string, (args: Result[], scope: RuleScope) => Result> = {
  ROW: (_, { row }) => row + 1,
  COLUMN: (_, { column }) => column + 1,
  AND: (args) => args.every(isTrue),
  OR: (args) => args.some(isTrue),
  NOT: ([value = false]) => !isTrue(value),
  ISBLANK: ([value = '']) => value === '',
  LEN: ([value = '']) => String(value).length,
  MOD: ([value = 0, by = 1]) => ((asNumber(value) % asNumber(by)) + asNumber(by)) % asNumber(by),
};

function reference(token: string): Evaluate {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(token) ?? [];
  const column = columnIndex(letters);
  const row = Number(digits) - 1;
  return (scope) =>
    plain(
      scope.value(
        fixedRow ? row : row + scope.row - scope.base.row,
        fixedColumn ? column : column + scope.column - scope.base.column,
      ),
    );
}

function parse(list: string[]): Evaluate {
  let at = 0;
  const take = (wanted: string): void => {
    if (list[at] !== wanted) throw new SyntaxError(`${wanted} is missing`);
    at += 1;
  };

  function operand(): Evaluate {
    const token = list[at] ?? '';
    at += 1;
    if (token === '(') {
      const inner = level(0);
      take(')');
      return inner;
    }
    if (token === '-') {
      const inner = operand();
      return (scope) => -asNumber(inner(scope));
    }
    if (token.startsWith('"')) return () => token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return () => Number(token);
    if (/^(TRUE|FALSE)$/i.test(token)) return () => /^t/i.test(token);
    if (list[at] === '(') return called(token.toUpperCase());
    if (/\d$/.test(token)) return reference(token);
    throw new SyntaxError(token);
  }

  function called(name: string): Evaluate {
    const run = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
    if (!run) throw new SyntaxError(name);
    take('(');
    const args: Evaluate[] = [];
    while (list[at] !== ')') {
      args.push(level(0));
      if (list[at] !== ')') at += 1;
      if (at > list.length) throw new SyntaxError(name);
    }
    take(')');
    return (scope) =>
      run(
        args.map((argument) => argument(scope)),
        scope,
      );
  }

  /** Operators from the loosest to the tightest. */
  function level(depth: number): Evaluate {
    const operators = OPERATORS[depth];
    if (!operators) return operand();
    let left = level(depth + 1);
    for (let token = list[at] ?? ''; Object.hasOwn(operators, token); token = list[at] ?? '') {
      const apply = operators[token] as (a: Result, b: Result) => Result;
      at += 1;
      const [first, second] = [left, level(depth + 1)];
      left = (scope) => apply(first(scope), second(scope));
    }
    return left;
  }

  const whole = level(0);
  if (at < list.length) throw new SyntaxError(list[at]);
  return whole;
}

const compiled = new Map<string, Evaluate | null>();

function compile(formula: string): Evaluate | null {
  try {
    return parse(tokens(formula.replace(/^=/, '')));
  } catch {
    return null;
  }
}

/**
 * Evaluates the formula of a conditional format: references, comparisons, arithmetic and a few functions.
 * @returns false also for formulas that are not understood: a colour less, never a wrong one
 */
export function holds(formula: string, scope: RuleScope): boolean {
  const known = compiled.get(formula);
  const evaluate = known === undefined ? compile(formula) : known;
  compiled.set(formula, evaluate);
  return evaluate !== null && isTrue(evaluate(scope));
}

/** The value of a formula without references to move, as conditions compare with it; null when it is not understood. */
export function valueOf(formula: string, scope: RuleScope): Result {
  return compile(formula)?.(scope) ?? null;
}

/** Whether a cell's value stands to another as a condition on the value says. */
export function compares(operator: string, value: CellValue, bounds: readonly Result[]): boolean {
  const own = plain(value);
  const [first = null, second = null] = bounds;
  const within = compare(own, first) >= 0 && compare(own, second) <= 0;
  const answers: Record<string, boolean> = {
    equal: compare(own, first) === 0,
    notEqual: compare(own, first) !== 0,
    greaterThan: compare(own, first) > 0,
    lessThan: compare(own, first) < 0,
    greaterThanOrEqual: compare(own, first) >= 0,
    lessThanOrEqual: compare(own, first) <= 0,
    between: within,
    notBetween: !within,
  };
  return answers[operator] ?? false;
}
