/**
 * Codes of the budget as SIPD and offices write them (Permendagri 90/2019, Kepmendagri 050-3708/2020): urusan `1`, bidang urusan
 * `1.06`, office `1.06.0.00.0.00.01.0000`, programme `1.06.04`, kegiatan `1.06.04.2.01`, sub kegiatan `1.06.04.2.01.0001`,
 * account `5.1.02.01.001.00024`.
 */
export type CodeClass = 'matter' | 'office' | 'programme' | 'activity' | 'subActivity' | 'account';

/** Depths of an outline: each class stands under those before it; accounts deepen by their segments. */
export const depths: Record<Exclude<CodeClass, 'account'>, number> = {
  matter: 0,
  office: 2,
  programme: 3,
  activity: 4,
  subActivity: 5,
};
const ACCOUNT_DEPTH = 6;
/** Segments of the code of a sub kegiatan, and how many more are told apart. */
const SUB_ACTIVITY = 6;
const MOST_DEEPER = 4;

/** `X` and `XX` stand for the matter in programmes that every office has. */
const isCode = /^(\d+|x+)(\.(\d+|x+))*\.?$/i;
/** First segment 4, 5 or 6, the second none or one digit: `5.01.02` is a programme (data dictionary, "Anggaran Belanja"). */
const isAccount = /^[456](\.\d(\.|$)|$)/;
/** An office ends with a group of four digits; SIPD writes eight segments, older lists four. */
const isOffice = /^\d(\.\d+){2,6}\.\d{4}$/;

/** What a code is, and its place in an outline. */
interface Judged {
  found: CodeClass | null;
  depth: number | null;
}

const known = new Map<string, Judged>();
const MOST_KNOWN = 50_000;

/** The same codes stand in every export of an agency. */
function judged(code: string): Judged {
  const before = known.get(code);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const found = judge(code);
  const own = { found, depth: found && placeOf(code, found) };
  known.set(code, own);
  return own;
}

/** The class of a code; null for a text that is none. */
export const classOf = (code: string): CodeClass | null => judged(code).found;

const spacedCode = /^(?:\d+|x+)(?:\s*\.\s*(?:\d+|x+))+\s*\.?$/i;

/** A code without the spaces that some exports set around its full stops (`1 . 06 . 04`); any other text as it is. */
export const withoutSpaces = (text: string): string =>
  text.includes(' ') && spacedCode.test(text) ? text.replace(/\s+/g, '') : text;

/** Place of a code in an outline; null for a text that is no code. */
export const depthOf = (code: string): number | null => judged(code).depth;

function judge(code: string): CodeClass | null {
  if (!isCode.test(code)) return null;
  if (isAccount.test(code)) return 'account';
  const segments = code.split('.');
  if (isOffice.test(code) && (segments.length !== 6 || segments[3]?.length !== 1)) return 'office';
  // A number of one part alone is an urusan, `1` to `9`; longer ones are ids of another list.
  if (segments.length === 1 && code.length > 2) return null;
  if (segments.length <= 2) return 'matter';
  if (segments.length <= 4) return 'programme';
  return segments.length === 5 ? 'activity' : 'subActivity';
}

function placeOf(code: string, found: CodeClass): number {
  if (found === 'account') return ACCOUNT_DEPTH + code.split('.').length;
  const segments = code.split('.').length;
  if (found === 'matter') return segments - 1;
  // Longer ones of older lists (programme `1.06.1.06.01.15`, kegiatan `….15.01`) stand under each other.
  return depths[found] + (found === 'subActivity' ? Math.min(segments - SUB_ACTIVITY, MOST_DEEPER) / 10 : 0);
}

/**
 * One spelling of codes that different exports write differently: without a full stop at the end and with the last groups of
 * accounts (`01.0024` = `001.00024`) and of sub kegiatan (`01` = `0001`) without the zeros in front.
 */
export function joinedCode(code: string): string {
  const before = joined.get(code);
  if (before !== undefined) return before;
  if (joined.size > MOST_KNOWN) joined.clear();
  const found = code
    .replace(/\.$/, '')
    .split('.')
    .map((segment) => segment.replace(/^0+(?=\d)/, ''))
    .join('.');
  joined.set(code, found);
  return found;
}

const joined = new Map<string, string>();
