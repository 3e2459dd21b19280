import { agreementsCodes } from './finding-codes/agreements';
import { archiveCodes } from './finding-codes/archive';
import { awardsCodes } from './finding-codes/awards';
import { budgetCodes } from './finding-codes/budget';
import { documentCodes } from './finding-codes/documents';
import { mainJobCodes } from './finding-codes/main-job';
import { meetingCodes } from './finding-codes/meetings';
import { peopleCodes } from './finding-codes/people';
import { prepareCodes } from './finding-codes/prepare';
import { printedFigureCodes } from './finding-codes/printed-figures';
import { questionCodes } from './finding-codes/questions';
import { remainderCodes } from './finding-codes/remainder';
import { scheduleCodes } from './finding-codes/schedule';
import { templateCodes } from './finding-codes/templates';
import { grouped } from './grouped';
import type { FindingDeclaration, FindingTable, Raw, Severity } from './finding-codes/values';

export type { Severity } from './finding-codes/values';

/**
 * Every finding the program can make, with its severity (data dictionary, "Severity") and the kinds of its values. The
 * wording stands in `src/text`, under the same code.
 */
export const findingCodes = {
  ...mainJobCodes,
  ...budgetCodes,
  ...remainderCodes,
  ...questionCodes,
  ...archiveCodes,
  ...awardsCodes,
  ...scheduleCodes,
  ...peopleCodes,
  ...prepareCodes,
  ...meetingCodes,
  ...agreementsCodes,
  ...templateCodes,
  ...documentCodes,
  ...printedFigureCodes,
} satisfies FindingTable;

export type FindingCode = keyof typeof findingCodes;

type KindsOf<C extends FindingCode> = (typeof findingCodes)[C]['values'];

/** The values that a finding of a code is raised with; of several codes, those of one of them. */
export type ValuesOf<C extends FindingCode> = C extends FindingCode
  ? { readonly [Key in keyof KindsOf<C>]: Raw<KindsOf<C>[Key]> }
  : never;

/** Values as a parameter that is left out where a code has none. */
export type Given<V> = Record<never, never> extends V ? [values?: V] : [values: V];

/** Where a finding belongs: the sheet's own name and a cell or range in A1 notation, empty for the whole sheet. */
export interface Place {
  sheet: string;
  cell: string;
}

/** A finding as a value: never thrown, worded only when it is shown. */
export interface Finding extends Place {
  severity: Severity;
  code: FindingCode;
  /** What the wording needs, of the declared kinds: numbers stay numbers, so that each language can write them its own way. */
  values: Readonly<Record<string, unknown>>;
}

/** Makes a finding of the code's severity; of the values, those that it declares are kept. */
export function finding<C extends FindingCode>(code: C, place: Place, ...[given]: Given<ValuesOf<C>>): Finding {
  const declared: FindingDeclaration = findingCodes[code];
  const stated: Readonly<Record<string, unknown>> = given ?? {};
  const values = Object.fromEntries(Object.keys(declared.values).map((key) => [key, stated[key]]));
  return { severity: declared.severity, code, sheet: place.sheet, cell: place.cell, values };
}

/** What is left to state of a code's values when some are the same for all findings of a place. */
export type Rest<C extends FindingCode, Shared> = C extends FindingCode
  ? Given<Omit<ValuesOf<C>, keyof Shared>>
  : never;

/** Makes a finding some of whose values are those of its place: the column, the person of the row. */
export function findingWith<C extends FindingCode, Shared extends object>(
  code: C,
  place: Place,
  shared: Shared,
  ...[values]: Rest<C, Shared>
): Finding {
  return finding(code, place, ...([{ ...shared, ...values }] as unknown as Given<ValuesOf<C>>));
}

/** Each finding once: two tasks of a run may notice the same. */
export function distinctFindings(findings: readonly Finding[]): Finding[] {
  const byContent = new Map(
    findings.map((item) => [JSON.stringify([item.code, item.sheet, item.cell, Object.entries(item.values)]), item]),
  );
  return [...byContent.values()];
}

/** A finding (key) that says less than another (value) of the same place. */
const covered: Partial<Record<FindingCode, FindingCode>> = {
  'flagged-without-follow-up': 'flagged-without-action',
  'interim-targets-fall': 'interim-target-above-year',
  'missing-polarity': 'unknown-deciding-choice',
};

/** Of a cell that shows an error nothing else is true: whatever takes it for blank would mislead (data dictionary, "Error cells"). */
const sayAll: ReadonlySet<FindingCode> = new Set<FindingCode>([
  ...(['error-cell-carries', 'error-cell-target', 'error-cell-reported', 'error-cell-compared'] as const),
  ...(['error-cell-shown', 'cell-loading', 'figure-loading'] as const),
]);

/** Without what another finding of the same place already says, more strictly. */
export function withoutCovered(findings: readonly Finding[]): Finding[] {
  const placeOf = ({ sheet, cell }: Place): string => JSON.stringify([sheet, cell]);
  const keyOf = (code: FindingCode, place: Place): string => code + placeOf(place);
  const there = new Set(findings.map((item) => keyOf(item.code, item)));
  const faulty = new Set(findings.filter(({ code }) => sayAll.has(code)).map(placeOf));
  return findings.filter((item) => {
    if (faulty.has(placeOf(item)) && !sayAll.has(item.code)) return false;
    const by = covered[item.code];
    return by === undefined || !there.has(keyOf(by, item));
  });
}

/** The column and row of a single cell; null for a range, a row or a whole sheet. */
function singleCell(cell: string): { column: string; row: number } | null {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return column === undefined ? null : { column, row: Number(row) };
}

/** As many neighbours as are told together even where each is about a code of its own. */
const MANY = 5;

/** The values of a finding that name a code; a question is one of each code, which is confirmed by it. */
const codesOf = ({ code }: Finding): string[] => {
  if (code in questionCodes) return [];
  const { values }: FindingDeclaration = findingCodes[code];
  return Object.keys(values).filter((key) => values[key] === 'code');
};

const without = (values: Finding['values'], keys: readonly string[]): [string, unknown][] =>
  Object.entries(values).filter(([key]) => !keys.includes(key));

/** Findings that say the same of neighbouring cells of a column, as one with their range, where the first of them stood. */
export function joinAdjacent(findings: readonly Finding[]): Finding[] {
  return joinRuns(
    joinRuns(findings, 2, () => []),
    MANY,
    codesOf,
  );
}

/** Joins runs of at least so many findings that say the same but for some values, of which the first and the last are named. */
function joinRuns(findings: readonly Finding[], least: number, namesOf: (of: Finding) => string[]): Finding[] {
  const groups = grouped(findings, (item) => {
    const { code, sheet, cell, values } = item;
    return JSON.stringify([code, sheet, singleCell(cell)?.column ?? cell, without(values, namesOf(item))]);
  });
  const joined = new Map<Finding, Finding>();
  for (const group of groups.values()) {
    const placed = group.flatMap((item) => {
      const place = singleCell(item.cell);
      return place ? [{ item, ...place }] : [];
    });
    placed.sort((a, b) => a.row - b.row);
    for (let from = 0, to = 0; from < placed.length; from = to + 1, to = from) {
      while ((placed[to + 1]?.row ?? NaN) - (placed[to]?.row ?? NaN) <= 1) to++;
      const [first, last] = [placed[from], placed[to]];
      if (!first || !last || last.row - first.row + 1 < least) continue;
      const run = placed.slice(from, to + 1).map(({ item }) => item);
      const named = namesOf(first.item).map((key) => [
        key,
        `${String(first.item.values[key])} … ${String(last.item.values[key])}`,
      ]);
      const values = { ...first.item.values, ...(Object.fromEntries(named) as Finding['values']) };
      const whole = { ...first.item, values, cell: `${first.item.cell}:${last.item.cell}` };
      for (const item of run) joined.set(item, whole);
    }
  }
  return [...new Set(findings.map((item) => joined.get(item) ?? item))];
}
