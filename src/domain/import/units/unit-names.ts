import { canonical } from '../../canonical';

/** How agencies of social affairs shorten the names of their units, in tabs and columns. */
const shortNames: readonly [RegExp, string][] = [
  [/\b(rehsos|rehabsos|rehab sos(?:ial)?)\b/, 'rehabilitasi sosial'],
  [/\b(linjamsos|perlinjamsos)\b/, 'perlindungan dan jaminan sosial'],
  [/\b(dayasos|pemsos)\b/, 'pemberdayaan sosial'],
  [/\b(banjamsos|bantuan jaminan sosial)\b/, 'bantuan dan jaminan sosial'],
  [/\bpfm\b/, 'penanganan fakir miskin'],
  [/^(sekret|sekretaris|sekertariat|sekretriat)$/, 'sekretariat'],
  [/\b(p3a|pp dan pa)\b/, 'pemberdayaan perempuan dan perlindungan anak'],
];

/** Units that tabs name without the word *Bidang*. */
const fullNames = [...new Set(shortNames.map(([, name]) => name))];

/** A name of a unit as it is compared: its short forms written out, without *Bidang* before it. */
export function unitKey(name: string): string {
  const words = canonical(name)
    .replace(/[&+]/g, ' dan ')
    .replace(/\s+/g, ' ')
    .replace(/^bid(?:\.|ang)? +|^bid\./, '')
    .replace(/\bsub ?-?bag(?:\.|ian)? +/, 'sub bagian ')
    .trim();
  return shortNames.reduce((text, [pattern, full]) => text.replace(pattern, full), words);
}

/** Whether two names are of one unit: `Rehsos`, `Bidang Rehabilitasi Sosial`. */
export const isSameUnit = (one: string, other: string): boolean => unitKey(one) === unitKey(other);

/** Whether a text is the usual name of a unit and nothing else. */
export const isUsualUnit = (text: string): boolean => fullNames.includes(unitKey(text));

/** The words of a tab's name that are the usual name of a unit; empty where none are. */
export function usualUnitIn(tab: string): string {
  const words = tab
    .replace(/[_\-.()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const lower = words.toLowerCase();
  const short = shortNames.flatMap(([pattern]) => pattern.exec(lower) ?? [])[0];
  if (short) {
    const at = lower.indexOf(short);
    return words.slice(at, at + short.length);
  }
  const full = fullNames.find((name) => lower.includes(name));
  return full === undefined ? '' : words.slice(lower.indexOf(full), lower.indexOf(full) + full.length);
}
