import { finding, type Finding, type FindingCode, type Given, type ValuesOf } from '../finding';
import { grouped } from '../grouped';
import { maskId } from './identity';
import type { Staffing } from './office';
import { isBegun, requiredTexts, type Reflection, type RequiredText } from './reflection';
import { groupOf, idKey } from './staff';

/** Texts that two people can be expected to write each in their own way; duties may be the same for many. */
const ownTexts = ['achievements', 'obstacles', 'improvements', 'plan'] as const;

/** Shorter texts are alike by chance: *Tidak ada*. Characters without spaces and signs. */
const SHORTEST_COPY = 25;

/** A text as copies are told: letters alone, so that a changed year or full stop does not hide one. */
const copyKey = (text: string): string => {
  const letters = text.toLowerCase().replace(/[^\p{L}]+/gu, '');
  return letters.length < SHORTEST_COPY ? '' : letters;
};

const note = <C extends FindingCode>(
  code: C,
  { sheet, row, columns }: Reflection,
  cell: keyof Reflection['columns'],
  ...values: Given<ValuesOf<C>>
): Finding => finding(code, { sheet, cell: `${columns[cell] || 'A'}${row}` }, ...values);

const keyOf = (year: number | null, id: string): string => `${year}\n${idKey(id)}`;

/** The year's reflections, of each person the first row. */
export function reflectionsOf(reflections: readonly Reflection[], year: number): Map<string, Reflection> {
  const own = new Map<string, Reflection>();
  for (const reflection of reflections) {
    const key = idKey(reflection.id);
    if (reflection.year === year && !own.has(key)) own.set(key, reflection);
  }
  return own;
}

function rowsThatCannotCount(reflections: readonly Reflection[], { byId }: Staffing): Finding[] {
  const first = new Map<string, Reflection>();
  return reflections.flatMap((reflection): Finding[] => {
    const { year, id } = reflection;
    if (!byId.has(idKey(id))) return [note('reflection-of-unknown', reflection, 'id', { value: maskId(id) })];
    if (year === null) return [note('reflection-without-year', reflection, 'year')];
    const known = first.get(keyOf(year, id));
    if (known) return [note('reflection-twice', reflection, 'id', { year, other: known.row })];
    first.set(keyOf(year, id), reflection);
    return [];
  });
}

/** What a row leaves open: whole texts, or a step that nobody can check. */
function gaps(reflection: Reflection, hadPlan: boolean): Finding[] {
  if (!isBegun(reflection)) return [note('reflection-empty', reflection, 'achievements')];
  const missing = requiredTexts.filter((key) => reflection[key] === '');
  const { plan, measure, due, lastOutcome } = reflection;
  return [
    ...missing.map((key) => note('reflection-text-missing', reflection, key, { field: key })),
    ...(plan !== '' && due === null ? [note('step-without-date', reflection, 'due')] : []),
    ...(plan !== '' && measure === '' ? [note('step-without-measure', reflection, 'measure')] : []),
    ...(hadPlan && lastOutcome === '' ? [note('last-step-without-outcome', reflection, 'lastOutcome')] : []),
  ];
}

/** The texts that stand in last year's row of the same person too. */
function copiedFromLastYear(reflection: Reflection, last: Reflection | undefined): RequiredText[] {
  if (!last) return [];
  return ownTexts.filter((key) => copyKey(reflection[key]) !== '' && copyKey(reflection[key]) === copyKey(last[key]));
}

/** Rows of colleagues whose text is the same, by the row; only the later row is reported. */
function copiedFromColleagues(year: readonly Reflection[]): Finding[] {
  const found = new Map<Reflection, { key: RequiredText; other: Reflection }>();
  for (const key of ownTexts) {
    const alike = grouped(
      year.filter((reflection) => copyKey(reflection[key]) !== ''),
      (reflection) => copyKey(reflection[key]),
    );
    for (const [first, ...others] of alike.values()) {
      for (const other of others) if (first && !found.has(other)) found.set(other, { key, other: first });
    }
  }
  return [...found].map(([reflection, { key, other }]) =>
    note('reflection-copied-colleague', reflection, key, { field: key, other: other.row }),
  );
}

/**
 * Checks the reflections of a year: rows that cannot count, gaps, steps without a date or a measure, texts copied from last year
 * or from a colleague, ratings that do not fit the status of a person.
 */
export function checkReflections(reflections: readonly Reflection[], staffing: Staffing, year: number): Finding[] {
  const thisYear = reflectionsOf(reflections, year);
  const lastYear = reflectionsOf(reflections, year - 1);
  const findings = rowsThatCannotCount(reflections, staffing);
  for (const [id, reflection] of thisYear) {
    const person = staffing.byId.get(id);
    if (!person) continue;
    const last = lastYear.get(id);
    findings.push(...gaps(reflection, (last?.plan ?? '') !== ''));
    const [copied] = copiedFromLastYear(reflection, last);
    if (copied) findings.push(note('reflection-copied-last-year', reflection, copied, { field: copied }));
    const isRated = reflection.result !== null || reflection.behaviour !== null;
    if (isRated && groupOf(person.employee) !== 'asn')
      findings.push(note('rating-without-appraisal', reflection, 'result'));
    if (reflection.due !== null && reflection.due < `${year}-01-01`)
      findings.push(note('step-due-long-past', reflection, 'due'));
  }
  return [...findings, ...copiedFromColleagues([...thisYear.values()])];
}
