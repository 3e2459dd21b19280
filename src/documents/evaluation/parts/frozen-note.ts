import { texts } from '../../../text';
import type { Writer } from '../../writer';

/** The day of `2026-10-05 08:00` in words. */
const frozenDay = ({ day, evaluation }: Writer): string => day(evaluation.frozen?.time.slice(0, 10) ?? null);

/** Says that the figures of the period are frozen; empty when they are not. */
export function frozenNote(writer: Writer): string {
  return writer.evaluation.frozen ? texts(writer.language).archive.documentNote(frozenDay(writer)) : '';
}

/**
 * Why the rows of the budget are left out: they have changed since the period was frozen, and the archive keeps totals
 * alone. Empty when they still give the frozen amounts.
 *
 * @param code of the unit, or `INSTANSI`
 */
export function frozenBudgetNote(writer: Writer, code: string): string {
  const differs = writer.evaluation.frozen?.changedBudgets.has(code) ?? false;
  return differs ? texts(writer.language).archive.budgetNote(frozenDay(writer)) : '';
}
