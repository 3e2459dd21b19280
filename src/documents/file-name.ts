import { cleanText } from './clean-text';

/** Longest file name without extension; Drive, Windows and zip files all take it. */
const LONGEST = 120;

/** A name without what file systems refuse: separators, reserved and control characters, a full stop at the end. */
export function safeName(text: string): string {
  return cleanText(text)
    .replace(/[\\/:*?"<>|\t\n]+/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
}

/** Cuts a text to a length without cutting a character (a surrogate pair) in two. */
function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, Math.max(length - 1, 1))
        .join('')
        .trimEnd()}…`;
}

/**
 * A file name from its parts; when it is taken already (letter case aside), the code is appended.
 *
 * @param taken names given so far in lower case; the new one is added
 */
export function fileName(before: readonly string[], subject: string, code: string, taken: Set<string>): string {
  const start = before.map(safeName).join(' – ');
  const build = (suffix: string): string => {
    const room = LONGEST - [...start].length - [...suffix].length - 3;
    const name = shorten(safeName(subject), room);
    return safeName(`${start} – ${name}${suffix}`);
  };
  const plain = build('');
  const marked = code === '' ? plain : build(` (${shorten(safeName(code), 30)})`);
  let name = taken.has(plain.toLowerCase()) ? marked : plain;
  for (let copy = 2; taken.has(name.toLowerCase()) && code !== ''; copy++)
    name = build(` (${shorten(safeName(code), 30)}-${copy})`);
  taken.add(name.toLowerCase());
  return name;
}
