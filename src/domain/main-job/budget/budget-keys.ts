import { isAccountCode } from './budget';

/** Numbers as lists have them: `1`, `1.1`, without a zero in front; a code of a programme has its zeros. */
const ordinal = /^[1-9]\d?(\.[1-9]\d?){0,2}$/;
const letter = /^[a-z]$/i;
const roman = /^(?=[ivx])x{0,3}(ix|iv|v?i{0,3})$/i;

/** A key without the brackets and the full stop of a list. */
const bare = (key: string): string => key.replace(/^\(|[.)]+$/g, '');

/** All that codes begin with, before a full stop. */
function beginnings(codes: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const code of new Set(codes)) {
    for (let end = code.lastIndexOf('.'); end > 0; end = code.lastIndexOf('.', end - 1)) known.add(code.slice(0, end));
  }
  return known;
}

const separators = /\s*[.,/\\_:-]\s*/g;
const numbersFirst = /^\d+[a-z]?(?:\s*[.,/\\_:-]\s*\d+[a-z]?)*/i;

const isPlain = (key: string): boolean => /^[\d.]*$/.test(key);

/** The code that a key begins with, whatever stands between its parts and behind it: `1/06/04`, `1.06.04 - PROGRAM …`. */
const codeIn = (key: string): string => numbersFirst.exec(key)?.[0].replace(separators, '.') ?? key;

/** Whether a key is words alone; digits inside a word are none: `Dinas Sosial P3A`. */
const isWords = (key: string): boolean =>
  !/\d/.test(key) || (/\s/.test(key) && !/\d/.test(key.replace(/(?<=[a-z])\d+(?=[a-z])/gi, '')));

export type KeyKind = 'code' | 'numbering' | 'total';

/**
 * What the keys of a budget are (data dictionary, sheet Anggaran Belanja): single letters, Roman numerals and bare ordinals that no
 * longer code begins with are a numbering; any other key without digits is a total. A key that stands above others only where its
 * signs are read as full stops, or without the words behind it, forms no tree as it is written, and is none to be added up either.
 */
export function keyKinds(codes: readonly string[]): KeyKind[] {
  const parents = beginnings(codes);
  const parentsInOtherSigns = codes.every(isPlain) ? parents : beginnings(codes.map(codeIn));
  const kindOf = (code: string): KeyKind => {
    const key = bare(code);
    if (key === '' || parents.has(code)) return 'code';
    if (letter.test(key) || roman.test(key)) return 'numbering';
    if (isWords(key)) return 'total';
    if (!isPlain(code) && parentsInOtherSigns.has(codeIn(code))) return 'numbering';
    return ordinal.test(key) && !isAccountCode(key) ? 'numbering' : 'code';
  };
  // The accounts of a sub kegiatan all bear its code.
  const known = new Map<string, KeyKind>();
  return codes.map((code) => {
    const kind = known.get(code) ?? kindOf(code);
    known.set(code, kind);
    return kind;
  });
}
