import { normaliseName, withoutSuffix } from '../schema/names';
import { keysOf, type Column, type Table } from '../schema/table';

/** How many letters may differ in a word of so many letters before it is another word. */
const tolerance = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Letters to insert, delete, change or swap with their neighbour; more than `most` is given as `most + 1`. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}

/** Words that say the same in headings, and short ones, by the one that known headings use. */
const sameMeaning = new Map(
  Object.entries({
    anggaran: 'pagu',
    sebelumnya: 'lalu',
    metode: 'cara',
    level: 'tingkat',
    dppa: 'perubahan',
    pendanaan: 'dana',
    akhir: 'selesai',
    awal: 'mulai',
    tgl: 'tanggal',
    th: 'tahun',
    thn: 'tahun',
    jml: 'jumlah',
    ket: 'keterangan',
    real: 'realisasi',
    nomor: 'no',
    rek: 'rekening',
    sat: 'satuan',
    ind: 'indikator',
    prog: 'program',
    keg: 'kegiatan',
    tgt: 'target',
    triwulan: 'tw',
    tribulan: 'tw',
  }),
);

/** The words of a heading that tell it from others: without the year and without *sampai dengan*. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/(?:\b(?:tahun|t\.?a\.?) )?\b(?:19|20)\d\d\b/g, '')
    .replace(/\bp-apbd\b/g, 'perubahan')
    .replace(/\bs\.d\./g, '')
    .split(/[ ./()-]+/)
    .filter((word) => word !== '')
    .map((word) => sameMeaning.get(word) ?? word);

/** Whether a word is another one with a slip of letters, or with a prefix or suffix: `menghitung`, `pembobotan`. */
const isLike = (written: string, meant: string): boolean => {
  if (written === meant) return true;
  const most = tolerance(meant.length);
  return (meant.length > 4 && written.includes(meant)) || (most > 0 && editDistance(written, meant, most) <= most);
};

/** How many words a heading may have more than the name that it means. */
const MORE_WORDS = 2;

/** The words that may stand with a period and change nothing: `Data TW I` is near to `TW I`, `Target TW I` is something else. */
const besidePeriod = new Set(
  'data nilai angka jumlah hasil realisasi capaian kinerja bulan periode actual actuals value figure month'.split(' '),
);

/** A name of so many words is known by all but one of them. */
const MANY_WORDS = 3;

/**
 * How far the words of a heading are from those of a name, in any order: so many words more, one word less of a name of many
 * words (`Target Akhir` of `Target Akhir Renstra`) or at the end of a choice, or the word *target* less (`TW III`); null where
 * others are meant.
 */
function wordsApart(heading: string, name: string, { isPeriod, kind }: Column): number | null {
  const [rest, meant] = [wordsOf(heading), wordsOf(name)];
  const lacking = meant.filter((word) => {
    const index = rest.findIndex((written) => isLike(written, word));
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  if (lacking.length === 0) {
    const isSame = rest.length <= MORE_WORDS && (!isPeriod || rest.every((word) => besidePeriod.has(word)));
    return isSame ? rest.length : null;
  }
  if (lacking.length > 1 || rest.length > 0 || meant.length < 2) return null;
  const isShortened = kind === 'choice' ? lacking[0] === meant[meant.length - 1] : lacking[0] === 'target';
  const isKnownByOthers = meant.length >= MANY_WORDS && !meant.includes('tw');
  return isShortened || isKnownByOthers ? MORE_WORDS + 1 : null;
}

const lettersOf = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '');

/** How far a heading is from a name: 0 the nearest, null not near at all. */
function distance(heading: string, name: string, column: Column): number | null {
  if (lettersOf(heading) === lettersOf(name)) return 0;
  const most = tolerance(name.length);
  const letters = editDistance(heading, name, most);
  if (letters <= most) return letters;
  const words = wordsApart(heading, name, column);
  return words === null ? null : most + 1 + words;
}

/** A year of four digits in a heading. */
const statedYear = /\b(?:19|20)\d\d\b/g;

/** Whether a text names another year than the workbook's, where that is known. */
export const namesAnotherYear = (text: string, year: number | undefined): boolean =>
  year !== undefined && [...text.matchAll(statedYear)].some(([stated]) => Number(stated) !== year);

/**
 * The unknown headings that are close to a known one that is missing: a slip of letters, the same words in another order, a word
 * more, another word for the same (data dictionary, Headings). Each is near to one key at most; one of another year is not meant where
 * one of this year is (`Pagu 2025` beside `Pagu 2026`).
 *
 * @param written the heading of each column
 * @param used the columns whose headings are known
 * @param year the year of the workbook
 */
export function nearHeadings<K extends string>(
  table: Table<K>,
  columns: Partial<Record<K, number>>,
  written: readonly string[],
  used: ReadonlySet<number>,
  year?: number,
): { column: number; key: K }[] {
  const isQuarter = (key: K): boolean => normaliseName(table.columns[key].id).startsWith('tw ');
  const stated = keysOf(table).find((key) => table.columns[key].isPeriod && columns[key] !== undefined);
  /** Months are not looked for beside quarters, nor quarters beside months. */
  const isOfOtherGrid = (key: K): boolean =>
    table.columns[key].isPeriod === true && stated !== undefined && isQuarter(key) !== isQuarter(stated);
  const open = keysOf(table).filter((key) => columns[key] === undefined && !isOfOtherGrid(key));
  const near = written.flatMap((text, column) => {
    if (text === '' || used.has(column)) return [];
    const heading = withoutSuffix(normaliseName(text.replace(/_/g, ' ')));
    let best: { key: K; far: number } | null = null;
    for (const key of open) {
      for (const name of table.columns[key].all) {
        const far = distance(heading, withoutSuffix(normaliseName(name)), table.columns[key]);
        if (far !== null && far < (best?.far ?? Infinity)) best = { key, far };
      }
    }
    return best ? [{ column, key: best.key }] : [];
  });
  const ofAnotherYear = new Set(near.filter(({ column }) => namesAnotherYear(written[column] ?? '', year)));
  const ofThisYear = new Set(near.filter((one) => !ofAnotherYear.has(one)).map(({ key }) => key));
  return near.filter((one) => !ofAnotherYear.has(one) || !ofThisYear.has(one.key));
}
