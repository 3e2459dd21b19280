import type { Amount } from '../../domain/main-job/budget/budget';
import { cleanText, errorIn, isBlankMarker, isEmptyOrDash } from './markers';
import { numericCell } from './measure';
import { parseNumber } from './number';

/** Understands a cell of an amount in Rupiah: empty or a dash is blank, which a sum takes for 0; null: no amount at all. */
export function understandAmount(raw: unknown): Amount | null {
  const number = numericCell({ raw, format: '' });
  if (number !== null) return { kind: 'number', value: number };
  if (errorIn(raw) !== null) return { kind: 'notReported' };
  const text = cleanText(raw);
  if (isEmptyOrDash(text)) return { kind: 'blank' };
  if (isBlankMarker(text)) return { kind: 'notReported' };
  const parsed = raw instanceof Date ? null : parseNumber(text, { isWhole: true });
  return parsed && { kind: 'number', value: parsed.value };
}
