/** Academic and other titles before a name; what follows a comma is a title after it. */
const titlesBefore = /^(?:(?:prof|dr|drs|dra|drg|ir|apt|ns)\b\.?\s+)+/i;

/** A name that carries its titles, taken apart; null when it carries none. */
export function splitTitles(name: string): { before: string; name: string; after: string } | null {
  const [start = '', ...rest] = name.split(',');
  const before = titlesBefore.exec(start.trim())?.[0] ?? '';
  const after = rest.join(',').trim();
  if (before === '' && after === '') return null;
  return { before: before.trim(), name: start.trim().slice(before.length).trim(), after };
}
