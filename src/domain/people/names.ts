import { nameKey } from './staff';

/** Academic titles and those of professions, as they stand before a name; what follows a comma is a title after it. */
const EARNED = 'prof|dr|drs|dra|drg|ir|apt|ns';
/** Religious ones belong to the name as people write it, but do not tell one person from another. */
const RELIGIOUS = 'h|hj|kh';

const titlesBefore = new RegExp(`^(?:(?:${EARNED})\\b\\.?\\s+)+`, 'i');
const everyTitleBefore = new RegExp(`^(?:(?:${EARNED}|${RELIGIOUS})\\.\\s*)+`, 'i');

/** A name that carries its titles, taken apart; null when it carries none. */
export function splitTitles(name: string): { before: string; name: string; after: string } | null {
  const [start = '', ...rest] = name.split(',');
  const before = titlesBefore.exec(start.trim())?.[0] ?? '';
  const after = rest.join(',').trim();
  if (before === '' && after === '') return null;
  return { before: before.trim(), name: start.trim().slice(before.length).trim(), after };
}

/** A name without titles, however it was written. */
export const withoutTitles = (name: string): string =>
  (name.split(',')[0] ?? '').trim().replace(everyTitleBefore, '').trim();

/** A name as it is compared where one of two may carry titles. */
export const bareNameKey = (name: string): string => nameKey(withoutTitles(name));

/**
 * The one of some people whom a name means: who bears it, titles aside; else the only one in whose longer name it stands word by
 * word. Undefined where nobody is meant, or several may be.
 */
export function personNamed<P extends { fullName: string }>(people: readonly P[], name: string): P | undefined {
  const bare = bareNameKey(name);
  if (bare === '') return undefined;
  const holding = people.filter(({ fullName }) => ` ${bareNameKey(fullName)} `.includes(` ${bare} `));
  const same = holding.filter(({ fullName }) => bareNameKey(fullName) === bare);
  const meant = same.length > 0 ? same : holding;
  return meant.length === 1 ? meant[0] : undefined;
}
