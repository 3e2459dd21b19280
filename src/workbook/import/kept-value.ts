import type { KeptValue } from '../../domain/import/book/memory';
import type { PlannedValue } from '../prepare/sheet-plan';

/** A value as it is kept, and back. */
export const keptOf = (value: PlannedValue): KeptValue => (value instanceof Date ? { time: value.getTime() } : value);

/** A value that was kept as text, as it is written into a cell: a moment is a date again. */
export const valueOf = (kept: KeptValue): PlannedValue => (typeof kept === 'object' ? new Date(kept.time) : kept);
