/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; a space where it has nothing. */
const ofWindows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FIRST = 0x80;

/** Some runtimes read Windows-1252 as Latin-1: dashes and quotation marks of Excel would be lost. */
const withWindowsMarks = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (mark) => ofWindows.charAt(mark.charCodeAt(0) - FIRST));

/** How many bytes are looked at for UTF-16 without a mark. */
const LOOKED_AT = 512;

/** Which half of each pair of bytes is empty in text of Latin letters; null where neither is: the text is not UTF-16. */
function emptyHalf(data: Uint8Array): 0 | 1 | null {
  const pairs = Math.min(data.length, LOOKED_AT) >> 1;
  const empty = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (data[at] === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  const half = (empty[0] ?? 0) > (empty[1] ?? 0) ? 0 : 1;
  return pairs > 0 && (empty[half] ?? 0) * 2 > pairs ? half : null;
}

/** The byte order of UTF-16, by its mark or by its empty halves; null for other text. */
function orderOf(data: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = data;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const empty = emptyHalf(data);
  return empty === null ? null : empty === 0 ? 'utf-16be' : 'utf-16le';
}

/** Text as spreadsheets export it: UTF-16 in either order, UTF-8, or what Excel for Windows writes otherwise. */
export function textOf(data: Uint8Array): string {
  const order = orderOf(data);
  if (order !== null) return new TextDecoder(order).decode(data);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    return withWindowsMarks(new TextDecoder('windows-1252').decode(data));
  }
}
