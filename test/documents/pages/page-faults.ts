import type { PdfPage, PdfWord } from '../../support/external-tools';

/** Words of one line, from the left. */
function linesOf({ words }: PdfPage): PdfWord[][] {
  const lines: PdfWord[][] = [];
  for (const word of [...words].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const line = lines[lines.length - 1];
    if (line?.[0] && Math.abs(line[0].top - word.top) < 2) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

const isOutside = ({ width, height }: PdfPage, { left, top, right, bottom }: PdfWord): boolean =>
  left < 0 || top < 0 || right > width + 0.5 || bottom > height + 0.5;

/** What no paper may print: tags, empty values, and a number that a narrow cell tore (its last group has no three digits). */
const unfilled = /[{}]|undefined|\bNaN\b|\bnull\b|\[object/;
const torn = /^\d{1,3}(?:\.\d{3})+\.\d{0,2}$/;

/** Words about the software; a paper is signed by people who never saw it. */
const software =
  /\b(?:lembar (?:kerja|analisis|indikator|realisasi|anggaran)|menu|tombol|spreadsheet|buku kerja|google)\b/i;

/** How a signature begins and ends; between them stand names and ranks. A day that is filled in stands behind its place. */
const signed = /NIP|ruang tanda tangan|…{3,}|Kepala |^[^,]+, \d{1,2} \p{L}+ \d{4}$/u;
/** Lines of a page that carries nothing but the footer and what is signed. */
const FEW_LINES = 9;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Words of a paper that its pages do not show, each once: a row that was lost where its table was torn, or a word that a narrow
 * column broke. Words of neighbouring cells that touch are read as one.
 */
export function lostWords(text: string, pages: readonly PdfPage[]): string[] {
  const shown = pages.flatMap(({ words }) => words.flatMap((word) => wordsIn(word.text)));
  const wanted = new Map<string, number>();
  for (const word of wordsIn(text)) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  const isShown = ([word, count]: [string, number]): boolean =>
    shown.filter((one) => one === word).length >= count || shown.filter((one) => one.includes(word)).length >= count;
  return [...wanted].filter((one) => !isShown(one)).map(([word]) => `lost: ${word}`);
}

/** Months of days in cells; `Mei` and `May` are whole words, too. */
const shortMonth = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Agu|Aug|Sep|Okt|Oct|Nov|Des|Dec)$/;

/** Whether a day in a cell is broken before its month. */
const isBroken = ({ words }: PdfPage, { text, top, left, bottom }: PdfWord): boolean =>
  shortMonth.test(text) &&
  !words.some(
    (one) =>
      /(?<!\d)\d{1,2}$/.test(one.text) &&
      Math.abs(one.top - top) < 2 &&
      Math.abs(left - one.right) < Math.max(6, (bottom - top) / 2),
  );

/** So many lines of text make a page worth turning to, what is signed aside. */
const FEWEST_TEXT = 5;
/** Where a signature begins: place and date. An annex begins a page of its own. */
const signing = /…{3,} \d{4}\s*$|^[^,]+, \d{1,2} \p{L}+ \d{4}$/u;
const annex = /^(?:LAMPIRAN|ANNEX|Lampiran|Annex)\b/;

/** Pages after the first that stand for a line or two; an annex does, too, for what it holds is attached later. */
export function endFaults(pages: readonly PdfPage[]): string[] {
  return pages.flatMap((page, index) => {
    const lines = linesOf(page)
      .map((line) => line.map((word) => word.text).join(' '))
      .filter((line) => !/^KONSEP$/.test(line))
      .slice(0, -1);
    const signedAt = lines.findIndex((line) => signing.test(line));
    const told = signedAt < 0 ? lines : lines.slice(0, signedAt);
    return index === 0 || told.length >= FEWEST_TEXT || annex.test(lines[0] ?? '')
      ? []
      : [`page ${index + 1}: ${told.length} lines: ${told[0] ?? ''}`];
  });
}

/** What is wrong with the pages of a paper, one a line; empty where nothing is. */
export function pageFaults(pages: readonly PdfPage[]): string[] {
  return pages.flatMap((page, index) => {
    const text = linesOf(page).map((line) => line.map((word) => word.text).join(' '));
    const body = text.filter((line) => !/^KONSEP$/.test(line)).slice(0, -1);
    const at = (fault: string): string => `page ${index + 1}: ${fault}`;
    const outside = page.words.filter((word) => isOutside(page, word));
    const broken = page.words.filter(({ text: word }) => torn.test(word));
    return [
      ...(outside.length > 0 ? [at(`outside: ${outside.map((word) => word.text).join(' ')}`)] : []),
      ...broken.map((word) => at(`torn number ${word.text}`)),
      ...page.words.filter((word) => isBroken(page, word)).map(({ text: month }) => at(`broken day before ${month}`)),
      ...text.filter((line) => unfilled.test(line)).map((line) => at(`unfilled: ${line}`)),
      ...text.filter((line) => software.test(line)).map((line) => at(`about software: ${line}`)),
      ...(body.length === 0 ? [at('empty')] : []),
      ...(body.length === 1 && index > 0 ? [at(`one line: ${body[0] ?? ''}`)] : []),
      ...(body.length > 0 && body.length <= FEW_LINES && signed.test(body[0] ?? '') ? [at('only a signature')] : []),
    ];
  });
}
