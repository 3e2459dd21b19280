import { canonical } from '../../domain/canonical';

/** A number read from text, with what the reader should be told about it. */
export interface ParsedNumber {
  value: number;
  /** The text was in English notation (`93.6`, `1,004,422.80`). */
  english: boolean;
  /** The unit word behind the number, as it is written (`12 kali`). */
  extra: string;
  /** The other value that the text can stand for: `1,250` is 1,25 or 1250. */
  other?: number;
  /** A word multiplied the number: `2,4 miliar`, `3,5 rb`. */
  isMultiplied?: boolean;
  /** The sign of per cent or of Rupiah that stands with the number. */
  sign?: '%' | 'Rp';
}

/** What decides how a text is understood that a number alone does not tell. */
export interface NumberContext {
  /** An amount in Rupiah or a count has no third decimal: `1,250` is 1250. */
  isWhole?: boolean;
  /** Notation that the other cells of the column show; absent: none, or both. */
  notation?: 'id' | 'en';
  /** `Satuan` of the figure. */
  measureUnit?: string;
  /** Unit words may stand behind the number; without it only a magnitude or the sign of per cent may. */
  takesUnits?: boolean;
}

const magnitudes = new Map(
  Object.entries({
    rb: 1e3,
    ribu: 1e3,
    thousand: 1e3,
    jt: 1e6,
    juta: 1e6,
    million: 1e6,
    miliar: 1e9,
    milyar: 1e9,
    billion: 1e9,
    triliun: 1e12,
    trilyun: 1e12,
    trillion: 1e12,
  }),
);
/** Capitals alone, as agencies print them (`62,94 M`): a small m is a metre, a small t a tonne. */
const capitals = new Map(Object.entries({ M: 1e9, T: 1e12 }));

/** Units that are understood behind a number whatever `Satuan` says (data dictionary, Numbers). */
const unitWords = new Set(
  (
    'orang org jiwa kk keluarga kpm kpp anak lansia balita pegawai peserta penerima warga kasus dokumen dok laporan berkas ' +
    'surat unit buah set paket kegiatan keg sub kegiatan program layanan lembaga kelompok desa kelurahan kecamatan desa/kel ' +
    'kab/kota titik lokasi kali jam menit hari minggu bulan bln tahun thn persen prosen poin nilai indeks skor level aduan pengaduan rekomendasi ' +
    'm m2 km ha kg ton liter rupiah people persons cases documents reports units activities hours minutes days weeks months ' +
    'years percent points times families'
  ).split(' '),
).add('sub kegiatan');

interface Notation {
  pattern: RegExp;
  english: boolean;
  toPlain: (digits: string) => string;
}

const withoutDots = (digits: string): string => digits.replace(/\./g, '').replace(',', '.');
const withoutCommas = (digits: string): string => digits.replace(/,/g, '');

/** Tried in this order: Indonesian first, English only where the text can be nothing else (`1.500` is 1500). */
const notations: readonly Notation[] = [
  { pattern: /^\d+$/, english: false, toPlain: (digits) => digits },
  { pattern: /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/, english: false, toPlain: withoutDots },
  { pattern: /^\d*,\d+$/, english: false, toPlain: withoutDots },
  { pattern: /^[1-9]\d{0,2}(,\d{3}){2,}$/, english: true, toPlain: withoutCommas },
  { pattern: /^[1-9]\d{0,2}(,\d{3})+\.\d+$/, english: true, toPlain: withoutCommas },
  { pattern: /^\d*\.\d+$/, english: true, toPlain: (digits) => digits },
];

/** One comma and exactly three digits behind it: a decimal in Indonesian, a thousand in English. */
const ambiguous = /^[1-9]\d{0,2},\d{3}$/;

type Digits = Pick<ParsedNumber, 'value' | 'english' | 'other'>;

function parseDigits(digits: string, { isWhole, notation: shown }: NumberContext): Digits | null {
  if (ambiguous.test(digits)) {
    const [thousands, decimal] = [Number(withoutCommas(digits)), Number(withoutDots(digits))];
    const isThousands = isWhole === true || shown === 'en';
    return { value: isThousands ? thousands : decimal, english: false, other: isThousands ? decimal : thousands };
  }
  const notation = notations.find(({ pattern }) => pattern.test(digits));
  return notation ? { value: Number(notation.toPlain(digits)), english: notation.english } : null;
}

/** Digits and signs in the width of East Asian letters, and the apostrophe by which a spreadsheet is told that a text follows. */
const plainly = (text: string): string =>
  (/[\uff01-\uff5e]/.test(text) ? text.normalize('NFKC') : text).replace(/^['‘’]\s*/, '');

/** Groups of three with a space between them, as some programs and standards write them: `1 000 000,50`. */
const spacedGroups = /(?<![\d.,])([1-9]\d{0,2})((?:\s\d{3})+)(?![\d.]|\s\d)/;
const withDots = (text: string): string =>
  text.replace(spacedGroups, (_, first: string, groups: string) => first + groups.replace(/\s/g, '.'));

const shape =
  /^([-\u2010-\u2015\u2212+]?)\s*(rp\.?|idr)?\s*([-\u2010-\u2015\u2212]?)\s*([\d.,]*\d)\s*(?:[.,][-–]+)?\s*(%|persen|percent)?\s*(.*)$/i;

/** The notation that a text shows beyond doubt; null where it could be either, or is no number. */
export function notationOf(text: string): 'id' | 'en' | null {
  const digits = shape.exec(withDots(text))?.[4] ?? '';
  if (!/[.,]/.test(digits) || ambiguous.test(digits)) return null;
  const found = notations.find(({ pattern }) => pattern.test(digits));
  if (!found) return null;
  return found.english ? 'en' : 'id';
}

/** A magnitude at the beginning of what stands behind a number, and the rest. */
function magnitudeIn(extra: string): { factor: number; rest: string } {
  const [first = '', ...others] = extra.split(' ');
  const factor = capitals.get(first) ?? magnitudes.get(first.toLowerCase().replace(/\.$/, ''));
  return factor === undefined ? { factor: 1, rest: extra } : { factor, rest: others.join(' ') };
}

function signOf(percent?: string, rupiah?: string): Pick<ParsedNumber, 'sign'> {
  if (percent) return { sign: '%' };
  return rupiah ? { sign: 'Rp' } : {};
}

/** `(1.234)` as accountants write a negative amount, also behind `Rp`. */
const inBrackets = /^(?:(rp\.?|idr)\s*)?\((.+)\)$/i;

const negative = (inner: ParsedNumber | null, rupiah?: string): ParsedNumber | null =>
  inner && {
    ...inner,
    value: -inner.value,
    ...(inner.other !== undefined && { other: -inner.other }),
    ...signOf(undefined, rupiah),
  };

/**
 * Reads a number from text in Indonesian notation (`1.234,5`, `Rp 1.234.567,00`, `Rp. 1.028.058.131,-`, `95,5%`), or in
 * English notation where it can be no other (data dictionary, Numbers). `(1.234)` is negative, as accountants write. The text is
 * understood whole or not at all.
 *
 * @returns null when the text is not a number
 */
export function parseNumber(written: string, context: NumberContext = {}): ParsedNumber | null {
  const text = plainly(written);
  const bracketed = inBrackets.exec(text);
  if (bracketed?.[2]) return negative(parseNumber(bracketed[2].trim(), context), bracketed[1]);
  const match = shape.exec(withDots(text));
  if (!match) return null;
  const [, signBefore = '', rupiah, signAfter = '', digits = '', percent, behind = ''] = match;
  const { factor, rest } = magnitudeIn(behind.trim().replace(/\s+/g, ' '));
  const word = canonical(rest);
  const isUnit = unitWords.has(word) || (word !== '' && word === canonical(context.measureUnit ?? ''));
  if (rest !== '' && !(context.takesUnits && isUnit)) return null;
  const parsed = parseDigits(digits, factor === 1 ? context : {});
  if (!parsed) return null;
  const sign = /[-\u2010-\u2015\u2212]/.test(signBefore + signAfter) ? -factor : factor;
  return {
    value: parsed.value * sign,
    english: parsed.english,
    extra: rest,
    ...(parsed.other !== undefined && factor === 1 && { other: parsed.other * sign }),
    ...(factor !== 1 && { isMultiplied: true }),
    ...signOf(percent, rupiah),
  };
}
