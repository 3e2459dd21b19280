import type { Language } from '../../../src/text/language';
import { texts } from '../../../src/text';
import type { Grids } from '../../../src/workbook/read/workbook';

/** The first three letters of words, in any number of them. */
const short = (words: readonly string[]): string => words.map((word) => word.slice(0, 3)).join('|');

/**
 * What may be printed with digits without being a figure. Everything else has to stand in `_Angka`.
 */
const declared = (months: string, shortDays: string): Record<string, RegExp> => ({
  'numbers of columns, with the arithmetic of a form': /^\d+(?:=[\d+/×]+)?$/gm,
  'rounding that is explained': /\b\d[.,]\d\d[–-]\d[.,]\d\d\b|\b(?:89[.,]99\d?|90[.,]00)\b|\b90%/g,
  'the scale of scores': /\b(?:dari|of|out of) 100\b|\b0(?:[–-]| to )100\b|; 1 (?:berarti|means|is)\b/g,
  'spans of days in cells': new RegExp(
    `\\b\\d{1,2}(?:\\s(?:${months}))?(?:\\s\\d{4})? (?:s\\.d\\.|to) \\d{1,2}\\s(?:${months})\\s\\d{4}\\b`,
    'gi',
  ),
  'days and times': new RegExp(`\\b\\d{1,2}\\s(?:${months})\\s\\d{4}(?: (?:pukul )?\\d{2}[.:]\\d{2})?`, 'gi'),
  'days of a month': new RegExp(`\\b\\d{1,2} (?:${months})\\b`, 'gi'),
  'months of a year': new RegExp(`\\b(?:${months}) \\d{4}\\b`, 'gi'),
  'days of the board': new RegExp(`\\b${shortDays}(?:, \\d{2}[.:]\\d{2})?`, 'g'),
  'parts of a slide': /\(\d+\/\d+\)$/gm,
  'days in digits': /\b\d{2}-\d{2}-\d{4}\b/g,
  'days left open': /… ?\d{4}\b/g,
  times: /\b\d{1,2}[.:]\d{2}(?=–| WIB|$)/gm,
  years: /\b(?:tahunan|tahun|tahun anggaran|year|annual|of|in|for|the|to|s\.d\.|TW [IV]+|Q[1-4],?|[IV]+,?) 20\d\d\b/gi,
  'years alone': /^20\d\d$/gm,
  NIP: /\bNIP \d+\b/g,
  'numbers of points and parts': /(?<=^|\s)\d{1,3}\.(?=\s)/gm,
  'numbers of annexes and objectives': /\b(?:lampiran|annex|sasaran|objective) \d+\b/gi,
  'slides of slides': /^\d+ (?:dari|of) \d+$/gm,
  'formulas that are explained': /[×÷=(] ?\d+\b|\b100(?= ?[×%;]|\b)|\b1(?=[;)])/g,
  'the scale of bars': /\b0 – 1\d0(?=;)/g,
  'how many rows are shown of how many':
    /\b\d+ (?:terendah dari|lowest of|lowest out of) \d+\b|\b(?:the )?lowest \d+ of \d+\b/gi,
  'parts of a form, by their columns':
    /^(?:Bagian|Part) \d+ (?:dari|of) \d+: (?:kolom|columns?) \d+(?: (?:s\.d\.|to) \d+)?$/gm,
  quarters: /\bQ[1-4]\b/g,
  'headings of years': /\b(?:Target|Pagu|Realisasi|Ceiling|Actual|Spent|Budget|Realised to|CITY,|AGREEMENTS) 20\d\d\b/g,
  'weights that are tried out': /\b20%(?= ke atas| in either)/g,
});

const masked = (text: string): string => text.replace(/\d/g, '□');

/** Texts of cells that hold digits, the longest first; numbers, days and what `_Angka` keeps are no quotations. */
function quotations(grids: Grids): string[] {
  const cells = Object.values({ ...grids, figures: { values: [] } }).flatMap((grid) => grid.values.flat());
  const lines = cells.flatMap((cell) => (typeof cell === 'string' ? cell.split('\n') : []));
  const quoted = lines.map((line) => line.trim().replace(/[.;]$/, '')).filter((line) => /\d/.test(line));
  // A year alone would take the digits out of the middle of days.
  const told = quoted.filter((text) => (text.length > 3 && !/^20\d\d$/.test(text)) || /[A-Za-z]/.test(text));
  return [...new Set(told.flatMap((text) => [text, text.toUpperCase()]))].sort((a, b) => b.length - a.length);
}

/** Rows are numbered 1, 2, 3, …, each number alone in its cell. */
function withoutRowNumbers(lines: readonly string[]): string[] {
  let last = 0;
  return lines.map((line) => {
    const number = /^\d+$/.test(line) ? Number(line) : NaN;
    if (number !== 1 && number !== last + 1) return line;
    last = number;
    return masked(line);
  });
}

/**
 * The lines of documents in which digits stand that are neither of a figure nor declared.
 *
 * @param documents their texts, with their figures masked
 */
export function undeclaredNumbers(documents: readonly string[], grids: Grids, language: Language): string[] {
  const { terms, board } = texts(language);
  // In cells they are short.
  const months = [...terms.period.months, short(terms.period.months)].join('|');
  const shortDays = `(?:${short(board.weekdays)}), \\d{1,2}\\s(?:${short(terms.period.months)})`;
  // Words that stay in one line are the same words.
  const lines = documents.flatMap((text) => withoutRowNumbers(text.replaceAll('\u00a0', ' ').split('\n')));
  let left = [...new Set(lines)].filter((line) => /\d/.test(line)).join('\n');
  for (const quotation of quotations(grids)) left = left.replaceAll(quotation, masked(quotation));
  for (const pattern of Object.values(declared(months, shortDays))) left = left.replace(pattern, masked);
  return left.split('\n').filter((line) => /\d/.test(line));
}
