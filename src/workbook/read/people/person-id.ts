import type { Row } from '../row';

/** Sheets keep 15 digits of a number; the rest of a longer one is lost before anybody reads it. */
const KEPT = 1e15;

/** The ID of a person as text. A number is noted without being repeated: findings are read by others too. */
export function personId<K extends string>(row: Row<K>, key: K): string {
  const raw = row.raw(key);
  if (typeof raw === 'number') row.note(raw >= KEPT ? 'id-digits-lost' : 'id-stored-as-number', key);
  return row.optionalText(key);
}
