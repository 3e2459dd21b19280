import type { CellValue } from 'hucre';
import { roundPrinted } from '../../src/domain/number';
import type { Expectation } from './case';
import { levelOf, type Observed, type SeenFinding } from './observe';
import { placeOf, touches, type Place } from './places';
import { printedEquations } from './printed-equation';

type Wanted<K extends keyof Expectation> = Expectation & Required<Pick<Expectation, K>>;

const regex = (text: string): RegExp => new RegExp(text, 'iu');
const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';
const shown = (value: unknown): string => (isBlank(value) ? '(empty)' : JSON.stringify(value));
const listed = <T>(one: T | T[]): T[] => [one].flat() as T[];
const placesOf = (texts: string | string[]): Place[] => listed(texts).map(placeOf);
const briefs = (findings: readonly SeenFinding[]): string =>
  findings
    .slice(0, 2)
    .map(({ brief }) => brief)
    .join(' | ');

/** Equal as printed: numbers to two decimals unless `exact`, null is blank. */
function isLike(value: CellValue | undefined, wanted: CellValue, exact = false): boolean {
  if (wanted === null) return isBlank(value);
  if (typeof wanted !== 'number') return !isBlank(value) && String(value).trim() === String(wanted).trim();
  return typeof value === 'number' && (exact ? value === wanted : roundPrinted(value) === roundPrinted(wanted));
}

/** The records of a result sheet below the row in which all the wanted headings stand. */
function recordsOf(rows: CellValue[][], headings: readonly string[]): Record<string, CellValue>[] | null {
  const plain = (value: CellValue | undefined): string =>
    String(value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  const head = rows.slice(0, 20).findIndex((row) => headings.every((one) => row.some((value) => plain(value) === one)));
  if (head < 0) return null;
  const names = (rows[head] ?? []).map(plain);
  return rows
    .slice(head + 1)
    .filter((row) => row.some((value) => !isBlank(value)))
    .map((row) => Object.fromEntries(names.map((name, column) => [name, row[column] ?? null])));
}

function chosen({ sheet, where = {}, column }: Wanted<'sheet'>, { sheets, exit }: Observed) {
  const rows = sheets.get(sheet);
  if (!rows) return `no sheet ${sheet} (exit ${exit})`;
  const records = recordsOf(rows, [...Object.keys(where), ...(column === undefined ? [] : [column])]);
  if (!records) return `no such columns in ${sheet}`;
  return records.filter((record) =>
    Object.entries(where).every(([name, value]) =>
      value === null ? isBlank(record[name]) : String(record[name] ?? '').trim() === String(value),
    ),
  );
}

function cell(wanted: Wanted<'sheet'>, observed: Observed): string | null {
  const records = chosen(wanted, observed);
  if (typeof records === 'string') return records;
  const { rows, column = '', is, not, matches, notMatches, exact } = wanted;
  if (rows !== undefined) return records.length === rows ? null : `${records.length} such rows`;
  if (records.length !== 1) return `${records.length} such rows`;
  const value = records[0]?.[column];
  const text = String(value ?? '');
  const holds =
    is !== undefined
      ? isLike(value, is, exact)
      : not !== undefined
        ? !isLike(value, not, exact)
        : notMatches !== undefined
          ? !regex(notMatches).test(text)
          : regex(matches ?? '').test(text);
  return holds ? null : shown(value);
}

function equations(
  { sheet = 'Capaian', column = 'Penjelasan', where }: Expectation,
  observed: Observed,
): string | null {
  const records = chosen({ sheet, column, ...(where && { where }) }, observed);
  if (typeof records === 'string') return records;
  const found = records.map((record) => printedEquations(String(record[column] ?? '')));
  const wrong = found.flatMap((one) => one.wrong);
  if (wrong.length > 0) return wrong.join(' | ');
  return found.some(({ seen }) => seen > 0) ? null : 'no equation';
}

function files({ docx, files: count, matches, notMatches }: Wanted<'docx'>, observed: Observed): string | null {
  const hit = [...observed.files].filter(([path]) => regex(docx).test(path));
  if (count !== undefined) return hit.length === count ? null : `${hit.length} such files`;
  if (hit.length === 0) return `no such file among ${[...observed.files.keys()].join(', ')}`;
  if (matches !== undefined) return hit.some(([, text]) => regex(matches).test(text)) ? null : 'in no such file';
  const [bad] = hit.filter(([, text]) => regex(notMatches ?? '').test(text));
  return bad ? `${bad[0]} has it` : null;
}

function finding({ finding: at, level, says, notSays }: Wanted<'finding'>, { findings }: Observed): string | null {
  const wanted = placesOf(at);
  const there = findings.filter(({ places }) => touches(places, wanted));
  const good = there.filter(
    (one) =>
      one.level >= (level === undefined ? 0 : levelOf(level)) &&
      (says === undefined || regex(says).test(one.text)) &&
      (notSays === undefined || !regex(notSays).test(one.text)),
  );
  return good.length > 0 ? null : briefs(there) || `none there; ${findings.length} elsewhere`;
}

function noFinding({ noFinding: level, at, says }: Wanted<'noFinding'>, { findings }: Observed): string | null {
  const bad = findings.filter(
    (one) =>
      one.level === levelOf(level) &&
      (at === undefined || touches(one.places, placesOf(at))) &&
      (says === undefined || regex(says).test(one.text)),
  );
  return bad.length === 0 ? null : briefs(bad);
}

/** Whether a finding or the terminal says something; of a level or graver only findings. */
function isSaid(what: string, level: string | undefined, { findings, terminal }: Observed): boolean {
  if (level !== undefined) return findings.some((one) => one.level >= levelOf(level) && regex(what).test(one.text));
  return findings.some(({ brief, text }) => regex(what).test(`${brief} ${text}`)) || regex(what).test(terminal);
}

type Judge = (wanted: never, observed: Observed) => string | null;

/** How each kind of expectation is judged, by the key that tells it: null when it holds, else what was seen. */
const judges: [key: keyof Expectation, judge: Judge][] = [
  ['exit', ({ exit }: Wanted<'exit'>, seen) => (listed(exit).includes(seen.exit) ? null : `exit ${seen.exit}`)],
  [
    'anyOf',
    ({ anyOf }: Wanted<'anyOf'>, seen) => {
      const tried = anyOf.map((list) => list.map((one) => unmet(one, seen)).filter((got) => got !== null));
      return tried.some(({ length }) => length === 0) ? null : tried.map(([first]) => first).join(' / ');
    },
  ],
  ['docx', files],
  ['cellEquation', equations],
  ['sheet', cell],
  ['finding', finding],
  ['noFinding', noFinding],
  [
    'maxFindings',
    ({ maxFindings, level }: Wanted<'maxFindings'>, { findings }) => {
      const count = findings.filter((one) => level === undefined || one.level === levelOf(level)).length;
      return count <= maxFindings ? null : `${count} findings`;
    },
  ],
  [
    'message',
    ({ message, level }: Wanted<'message'>, seen) =>
      isSaid(message, level, seen) ? null : briefs(seen.findings) || 'nothing',
  ],
  [
    'notMessage',
    ({ notMessage }: Wanted<'notMessage'>, seen) => (isSaid(notMessage, undefined, seen) ? 'it is said' : null),
  ],
];

/** What was seen in place of what is expected; null when it holds. */
export function unmet(wanted: Expectation, observed: Observed): string | null {
  const [, judge] = judges.find(([key]) => key in wanted) ?? [];
  if (!judge) throw new Error(`An expectation of an unknown kind: ${JSON.stringify(wanted)}`);
  const got = judge(wanted as never, observed);
  return got === null ? null : `expected ${JSON.stringify(wanted)}, got ${got}`;
}
