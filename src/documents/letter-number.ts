/** Room for what the secretariat writes by hand. */
const blank = '……';

/** The part of `Format Nomor Surat` that a document knows by itself; whatever else stands in braces is left to be written. */
const yearParts = new Set(['tahun', 'year']);

/**
 * The number of a letter after the pattern of setting `Format Nomor Surat`: `000.8/{no}/Dinsos/{tahun}` of 2026 is
 * `000.8/……/Dinsos/2026`. The running number is given by the register of letters, never by a document.
 */
export function letterNumber(pattern: string, year: number): string {
  return pattern
    .trim()
    .replace(/\{\s*([^{}]*?)\s*\}/g, (_, part: string) => (yearParts.has(part.toLowerCase()) ? String(year) : blank));
}
