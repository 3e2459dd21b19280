import { canonical } from '../../canonical';
import type { IndicatorTable } from '../tables/table';

/** Characters of a code that somebody gives an indicator; more is a text. */
const MOST = 30;

/** Letters tell the code of an indicator from a number of the row and from the codes of the budget, which stand beside many tables. */
const isOwn = (code: string): boolean => /\p{L}/u.test(code) && code.length <= MOST && !/^contoh/i.test(code);

/**
 * The codes that a table gives its indicators, in their order; empty where they are not those of each one: a column that is filled
 * for some of them, or says the same of two, has the codes of what is above them.
 */
export function ownCodes({ lines }: IndicatorTable): readonly string[] {
  const codes = lines.map(({ code = '' }) => code);
  return codes.every(isOwn) && new Set(codes.map(canonical)).size === codes.length ? codes : [];
}

interface Coded {
  code: string;
  ownCode?: string | undefined;
}

/** Gives indicators the codes by which the sheets refer to them: their own where no other has it, else the next free `IKU-n`. */
export function withIndicatorCodes<Row extends Coded>(rows: readonly Row[]): Row[] {
  const taken = new Set<string>();
  const kept = rows.map(({ ownCode }) => {
    if (ownCode === undefined || taken.has(canonical(ownCode))) return null;
    taken.add(canonical(ownCode));
    return ownCode;
  });
  let number = 0;
  const next = (): string => {
    let code: string;
    do code = `IKU-${String(++number).padStart(2, '0')}`;
    while (taken.has(canonical(code)));
    return code;
  };
  return rows.map((row, index) => ({ ...row, code: kept[index] ?? next() }));
}
