import { printedNumber, type Actual, type Target } from '../../domain/main-job/indicator/measure';
import { formatMeasured, formatQuantity } from '../../text/format';
import type { Language } from '../../text/language';

/** A target as a cell shows it: a number stays a number, a range or grade is text, a missing one an empty cell. */
export function targetValue(target: Target | null, language: Language): number | string | null {
  if (!target || target.kind === 'missing' || target.kind === 'notDue') return null;
  if (target.kind === 'number') return printedNumber(target);
  if (target.kind === 'grade') return target.grade;
  return `${formatMeasured(target.low, language)}–${formatMeasured(target.high, language)}`;
}

/** An actual as a cell shows it; a grade with its score in brackets. */
export function actualValue(actual: Actual | null, language: Language): number | string | null {
  if (!actual || actual.kind === 'missing') return null;
  if (actual.kind === 'number') return printedNumber(actual);
  return actual.score === undefined ? actual.grade : `${actual.grade} (${formatQuantity(actual.score, language)})`;
}

/** A target within a text, with its measure: `14,5%`, `12 orang`; an empty text for a missing one. */
export function targetText(target: Target, measureUnit: string, language: Language): string {
  const value = targetValue(target, language);
  if (value === null) return '';
  const printed = typeof value === 'number' ? formatMeasured(value, language) : value;
  return measureUnit.startsWith('%') ? `${printed}%` : `${printed} ${measureUnit}`.trim();
}
