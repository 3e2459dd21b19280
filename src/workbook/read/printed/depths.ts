import { normaliseName } from '../../schema/names';

const roman = /^(x{0,3})(ix|iv|v?i{0,3})$/;

/** The way in which rows of a list are numbered at one level. */
function styleOf(code: string): string | null {
  const text = code.trim().replace(/[.)]+$/, '');
  if (text === '') return null;
  if (/^\d+([.\-/]\d+)*$/.test(text)) return `digits ${text.split(/[.\-/]/).length}`;
  if (roman.test(text.toLowerCase())) return text === text.toUpperCase() ? 'ROMAN' : 'roman';
  if (/^[A-Z]$/.test(text)) return 'LETTER';
  return /^[a-z]$/.test(text) ? 'letter' : null;
}

/** Levels that the names of rows begin with, from the top. */
const levels = ['urusan', 'program', 'kegiatan', 'sub kegiatan'] as const;

const levelOf = (label: string): number | null => {
  const name = normaliseName(label);
  const at = [...levels]
    .reverse()
    .findIndex((level) => name.startsWith(`${level} `) || name.startsWith(`${level.replace(' ', '')} `));
  return at < 0 ? null : levels.length - 1 - at;
};

/**
 * How deep each row stands, by its numbering (A, I, 1.1; 1.06.01, 1.06.01.2.01) in the order in which the styles first appear, else by
 * the words that its name begins with; null where neither tells.
 */
export function depthsOf(rows: readonly { code: string; label: string }[]): (number | null)[] {
  const styles: string[] = [];
  for (const { code } of rows) {
    const style = styleOf(code);
    if (style && !styles.includes(style)) styles.push(style);
  }
  const digits = styles
    .filter((style) => style.startsWith('digits'))
    .sort((one, other) => Number(one.slice(7)) - Number(other.slice(7)));
  // Codes of several lengths are as deep as they are long, whatever comes first.
  const ordered = styles.filter((style) => !style.startsWith('digits'));
  const all = [...ordered, ...digits];
  if (all.length > 1) return rows.map(({ code }) => (styleOf(code) ? all.indexOf(styleOf(code) ?? '') : null));
  const byName = rows.map(({ label }) => levelOf(label));
  return new Set(byName.filter((level) => level !== null)).size > 1 ? byName : rows.map(() => null);
}
