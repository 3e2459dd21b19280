/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; a space where it has nothing. */
const ofWindows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FIRST = 0x80;

/** Some runtimes read Windows-1252 as Latin-1: dashes and quotation marks of Excel would be lost. */
const withWindowsMarks = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (mark) => ofWindows.charAt(mark.charCodeAt(0) - FIRST));

/** Text as spreadsheets export it: UTF-16 with its mark, UTF-8, or what Excel for Windows writes otherwise. */
export function textOf(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    return withWindowsMarks(new TextDecoder('windows-1252').decode(data));
  }
}
