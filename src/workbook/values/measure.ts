import { statedNumber, type Actual, type Target } from '../../domain/main-job/indicator/measure';
import { isSame } from '../../domain/canonical';
import { isCounted } from '../../domain/main-job/indicator/indicator';
import { withoutDust } from '../../domain/number';
import { choose, opinionWords } from '../schema/choices';
import { cleanText, dueQuarterOf, errorIn, isBlankMarker, isEmptyOrDash } from './markers';
import { isPercentFormat } from '../../shapes/percent';
import { parseNumber, type NumberContext, type ParsedNumber } from './number';

/** A cell as read, before it is understood. */
export interface RawCell {
  raw: unknown;
  format: string;
}

/** What was understood of a cell, and what the reader should be told. */
export interface Understood<T> {
  value: T;
  english?: boolean;
  /** A unit word beside the number that is not its own `Satuan`. */
  extra?: string;
  /** The number that was read, where something is to be told of it. */
  read?: number;
  /** The other reading of an ambiguous text. */
  other?: number;
  /** A word multiplied the number. */
  isMultiplied?: boolean;
  /** The number stood in a cell that shows per cent, or before its sign. */
  shownInPercent?: boolean;
  /** The text is no number, range, grade or marker. */
  unreadable?: boolean;
}

const boundWords: { pattern: RegExp; operator: 'min' | 'max' }[] = [
  { pattern: /^(≥|>=|=>|>|min(imal|imum|\.)?(?=[\s\d]))\s*/i, operator: 'min' },
  { pattern: /^(≤|<=|=<|<|maks?(imal|imum|\.)?(?=[\s\d])|max(imum|\.)?(?=[\s\d]))\s*/i, operator: 'max' },
];

const rangeShape =
  /^([\d.,]+)\s*%?\s*(?:-|–|—|s\.?\/?\s?d\.?|sampai(?:\s+dengan)?|hingga|to)\s*([\d.,]+)\s*(%|[a-z][a-z ]*)?$/i;
const gradeShape = /^([a-z][a-z ]{0,30}(?:\+|[-−](?!\s*\d)|-dpp)?)(?:\s*\(([^)]*)\)|\s*[/:–—−-]?\s*(\d[\d.,]*))?$/i;
/** What a grade is called, which adds nothing to its letters: `B (Baik)`. */
const gradeMeaning = /^(?:(?:sangat|kurang|tidak|agak|cukup|memuaskan|baik|memadai|very|good|fair|poor)(?: |$))+$/i;
/** Words that only say that a grade follows. */
const gradeWord = /^(predikat|opini|nilai|kategori|grade|opinion)\s+(?=\S)/i;
const scoreGradeShape = /^([\d.,]+)\s*\(([a-z][a-z ]{0,30}[+\-−]?)\)$/i;

/** The number of a numeric cell: one whose format shows per cent is multiplied by 100. */
export function numericCell({ raw, format }: RawCell): number | null {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return null;
  return withoutDust(isPercentFormat(format) ? clean(raw * 100) : raw);
}

/** Removes the binary dust of × 100 (0.955 × 100 = 95.5). */
function clean(value: number): number {
  return Number(value.toPrecision(15));
}

type Told = Pick<Understood<unknown>, 'english' | 'extra' | 'read' | 'other' | 'isMultiplied'>;

/**
 * What is to be told of a number: a unit word that is its own measure is no news. A share or an amount where things are counted is:
 * `100%` of 250 people may be 250.
 */
export const told = ({ value, english, extra, other, isMultiplied, sign }: ParsedNumber, measureUnit = ''): Told => {
  const beside = sign && isCounted(measureUnit) ? sign : extra;
  return {
    ...(english && { english }),
    ...(beside !== '' && !isSame(beside, measureUnit) && { extra: beside, read: value }),
    ...(other !== undefined && { other, read: value }),
    ...(isMultiplied && { isMultiplied, read: value }),
  };
};

/** Letters stand in capitals (`BB`), words as written (`Paripurna`). */
function gradeName(text: string): string {
  const name = text.trim().replace(/-DPP$/i, '');
  const opinion = choose(opinionWords, name);
  if (opinion !== null) return opinion;
  return name.length <= 4 ? name.toUpperCase() : name;
}

/** Grades of AKIP and opinions of the auditors, which nobody takes for a number; `B (65,20)` is one with its score. */
const knownGrade = /^(?:AA|A|BB|B|CC|C|D|WTP|WDP|TMP)$/;

/** Whether a text is a grade that everybody knows. */
export const isKnownGrade = (text: string): boolean => knownGrade.test(gradeOf(text.trim())?.grade ?? '');

const isMeaningOnly = (behind = ''): boolean => behind.trim() === '' || gradeMeaning.test(behind.trim());

function gradeOf(text: string): { grade: string; score?: number } | null {
  const scored = scoreGradeShape.exec(text);
  if (scored?.[1] && scored[2]) {
    const score = parseNumber(scored[1]);
    if (score) return { grade: gradeName(scored[2]), score: score.value };
  }
  const named = gradeShape.exec(text.replace(gradeWord, ''));
  if (!named?.[1]) return null;
  const behind = named[2] ?? named[3];
  const score = behind ? parseNumber(behind.trim()) : null;
  // What stands behind a grade is understood, or the whole cell is not.
  if (!score && !isMeaningOnly(behind)) return null;
  return { grade: gradeName(named[1]), ...(score && { score: score.value }) };
}

/**
 * Understands a target cell: a number, `≥95`, `Maks 1%`, `80-90`, `BB`, or a marker.
 *
 * @param isGrade the indicator's polarity is Predikat, so that letters are a grade
 */
export function understandTarget(cell: RawCell, isGrade: boolean, context: NumberContext = {}): Understood<Target> {
  const number = numericCell(cell);
  if (number !== null) return { value: statedNumber(number) };
  const text = errorIn(cell.raw) === null ? cleanText(cell.raw) : '';
  if (text === '') return { value: { kind: 'missing' } };
  if (isEmptyOrDash(text) || dueQuarterOf(text) !== null) return { value: { kind: 'notDue' } };
  if (isBlankMarker(text)) return { value: { kind: 'missing' } };
  if (cell.raw instanceof Date || typeof cell.raw === 'boolean')
    return { value: { kind: 'missing' }, unreadable: true };
  const bound = boundWords.find(({ pattern }) => pattern.test(text));
  const rest = bound ? text.replace(bound.pattern, '') : text;
  const range = rangeShape.exec(rest);
  if (range?.[1] && range[2]) {
    const low = parseNumber(range[1]);
    const high = parseNumber(range[2]);
    if (low && high && low.value <= high.value) {
      const english = low.english || high.english;
      return { value: { kind: 'range', low: low.value, high: high.value }, ...(english && { english }) };
    }
  }
  const grade = isGrade ? gradeOf(text) : null;
  if (grade) return { value: { kind: 'grade', ...grade } };
  const parsed = parseNumber(rest, { ...context, takesUnits: true });
  if (!parsed) return { value: { kind: 'missing' }, unreadable: true };
  return {
    value: { kind: 'number', value: parsed.value, ...(bound && { operator: bound.operator }) },
    ...told(parsed, context.measureUnit),
  };
}

/** Understands a cell of reported figures: a number, a grade with or without score, or a marker of *not reported*. */
export function understandActual(cell: RawCell, isGrade: boolean, context: NumberContext = {}): Understood<Actual> {
  const number = numericCell(cell);
  if (number !== null) {
    const value: Actual = statedNumber(number);
    return isPercentFormat(cell.format) ? { value, shownInPercent: true } : { value };
  }
  const text = errorIn(cell.raw) === null ? cleanText(cell.raw) : '';
  if (isBlankMarker(text)) {
    const dueQuarter = dueQuarterOf(text);
    return { value: dueQuarter ? { kind: 'missing', dueQuarter } : { kind: 'missing' } };
  }
  if (cell.raw instanceof Date || typeof cell.raw === 'boolean')
    return { value: { kind: 'missing' }, unreadable: true };
  const grade = isGrade ? gradeOf(text) : null;
  if (grade) return { value: { kind: 'grade', ...grade } };
  const parsed = parseNumber(text, { ...context, takesUnits: true });
  if (!parsed) return { value: { kind: 'missing' }, unreadable: true };
  return {
    value: { kind: 'number', value: parsed.value },
    ...told(parsed, context.measureUnit),
    ...(parsed.sign === '%' && { shownInPercent: true }),
  };
}
