import { isDay } from '../domain/day';
import { findingCodes, joinAdjacent, type Finding } from '../domain/finding';
import type { FindingDeclaration, PlainKind, Raw, ValueKind } from '../domain/finding-codes/values';
import { stakeOf } from '../domain/finding-stakes';
import type { Actual, Target } from '../domain/main-job/indicator/measure';
import { questionOf, type QuestionCode } from '../domain/questions/table';
import { texts } from '../text';
import { findingTexts } from '../text/findings';
import { formatDay, formatMeasured, formatMonth, formatQuantity, formatRupiah } from '../text/format';
import type { Language } from '../text/language';
import { periodLabel } from './values/period';

/** A finding in words: what is wrong and what to do. */
export interface WordedFinding {
  severity: Finding['severity'];
  /** Stable code, e.g. `unknown-unit`. */
  code: string;
  sheet: string;
  /** A1 notation within `sheet`; empty when the finding is about the sheet as a whole. */
  cell: string;
  /** Where it is, as a person looks for it: `Indikator!B5`, `Indikator, baris 1`; empty: nowhere in particular. */
  place: string;
  message: string;
  advice: string;
}

/** How many members of a list are named. */
const NAMED = 10;

type Writer<K extends PlainKind> = (value: Raw<K>, language: Language) => string;

const asIs = (text: string): string => text;
/** What a cell says; a day is written as people write it. */
const written = (text: string, language: Language): string =>
  isDay(text) ? formatDay(text, texts(language).terms.period.months) : text;
const plainNumber = (value: number): string => String(value);
const few = (list: readonly string[]): string =>
  [...list.slice(0, NAMED), ...(list.length > NAMED ? ['…'] : [])].join(', ');

/** A target or an actual as findings name it; empty where there is none. */
function measure(value: Target | Actual, language: Language): string {
  const number = (of: number): string => formatMeasured(of, language);
  if (value.kind === 'number') return number(value.value);
  if (value.kind === 'range') return `${number(value.low)}–${number(value.high)}`;
  if (value.kind !== 'grade') return '';
  return value.score === undefined ? value.grade : `${value.grade} (${number(value.score)})`;
}

/** How values of each kind are written. */
const writers: { [K in PlainKind]: Writer<K> } = {
  text: written,
  code: asIs,
  range: asIs,
  quantity: (value, language) => formatMeasured(value, language),
  quantities: (values, language) => values.map((value) => formatMeasured(value, language)).join('; '),
  count: formatQuantity,
  points: formatQuantity,
  percent: (value, language) => `${formatQuantity(value, language)} %`,
  rupiah: formatRupiah,
  row: plainNumber,
  rows: (rows) => rows.join(', '),
  year: plainNumber,
  day: (day, language) => formatDay(day, texts(language).terms.period.months),
  month: (month, language) => formatMonth(month, texts(language).terms.period.months),
  period: (period, language) => periodLabel(period, texts(language).terms),
  measure: (value, language) =>
    value === null ? '' : typeof value === 'number' ? formatMeasured(value, language) : measure(value, language),
  version: (number, language) => findingTexts(language).findingWords.version(number),
  list: (list) => list.join(', '),
  few,
  phrases: (list) => list.slice(0, NAMED).join('; '),
  choices: (words, language) => words[language].join(', '),
};

/** A value of a declared kind in a language; what is missing is told as such. */
export function writeValue<K extends ValueKind>(kind: K, value: Raw<K>, language: Language): string;
export function writeValue(kind: ValueKind, value: unknown, language: Language): string {
  const { findingWords } = findingTexts(language);
  const [, base = '', list] = /^(word:(\w+)|\w+)\??$/.exec(kind) ?? [];
  if (kind.endsWith('?') && value === null) return findingWords.missing;
  if (list !== undefined)
    return (findingWords as unknown as Record<string, Record<string, string>>)[list]?.[String(value)] ?? '';
  const write = writers[base as PlainKind] as (value: unknown, language: Language) => string;
  return write(value, language) || (base === 'measure' ? findingWords.missing : '');
}

/** The number that a value of a finding is, or holds. */
function numberIn(value: unknown): number | undefined {
  const held = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof held === 'number' ? held : undefined;
}

/** A cell as a person looks for it; a whole row (`1:1`) in words. */
export function cellInWords(cell: string, language: Language): string {
  const [first, last] = cell.split(':');
  return first !== undefined && first === last ? texts(language).terms.row(first) : cell;
}

/** The name of a finding's sheet, or that it speaks of all of them. */
export const sheetInWords = (sheet: string, language: Language): string =>
  sheet === '' ? texts(language).terms.wholeBook : sheet;

/** A place of the workbook as a person looks for it. */
function placeInWords(sheet: string, cell: string, language: Language): string {
  if (sheet === '' || cell === '') return sheetInWords(sheet, language);
  const words = cellInWords(cell, language);
  return words === cell ? `${sheet}!${cell}` : `${sheet}, ${words}`;
}

/** The values of a finding as words. */
const filledValues = (finding: Finding, language: Language): Record<string, string> => {
  const { values: kinds }: FindingDeclaration = findingCodes[finding.code];
  return Object.fromEntries(
    Object.entries(kinds).map(([key, kind]) => [key, writeValue(kind, finding.values[key] as never, language)]),
  );
};

/** The row of `Konfirmasi` that answers a question; null where only the sheets can answer it. */
export function confirmationOf(
  finding: Finding,
  language: Language,
): { code: string; matter: string; value: string } | null {
  const { confirmed } = questionOf(finding.code) ?? {};
  if (!confirmed) return null;
  const filled = filledValues(finding, language);
  const [value = ''] = confirmed.value;
  const { matters } = findingTexts(language);
  return {
    code: filled[confirmed.by] ?? '',
    matter: matters[finding.code as QuestionCode],
    value: filled[value] ?? '',
  };
}

/** How a question is confirmed, in words; empty for any other finding. */
function confirmation(finding: Finding, language: Language): string {
  const row = confirmationOf(finding, language);
  return row ? findingTexts(language).findingWords.confirm(row.code, row.matter, row.value) : '';
}

/** Words a finding in the chosen language: its values are written as their kinds declare. */
export function wordFinding(finding: Finding, language: Language): WordedFinding {
  const wording = findingTexts(language).findings[finding.code];
  const filled = filledValues(finding, language);
  // Figures that differ are told apart, however small the difference is.
  const [then, now] = [finding.values.then, finding.values.now].map(numberIn);
  if (then !== undefined && now !== undefined && then !== now && filled.then === filled.now)
    Object.assign(filled, { then: formatQuantity(then, language, 8), now: formatQuantity(now, language, 8) });
  const { severity, code, sheet, cell } = finding;
  return {
    severity,
    code,
    sheet,
    cell,
    place: placeInWords(sheet, cell, language),
    message: wording.message(filled),
    advice: [wording.advice(filled), confirmation(finding, language)].join(' ').trim(),
  };
}

const order = { error: 0, warning: 1, info: 2 };

/**
 * Findings as people work through them: neighbours that say the same as one, errors first, then warnings, then information; each by what it may cost, else in the order in which the sheets were read.
 *
 * @param ceiling of the agency in Rupiah; null where no budget was read
 */
export function sortFindings(findings: readonly Finding[], ceiling: number | null = null): Finding[] {
  const weighed = joinAdjacent(findings).map((item) => ({ item, stake: stakeOf(item, ceiling) }));
  weighed.sort((a, b) => order[a.item.severity] - order[b.item.severity] || b.stake - a.stake);
  return weighed.map(({ item }) => item);
}
