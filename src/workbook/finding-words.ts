import type { Finding } from '../domain/finding';
import { texts } from '../text';
import { findingTexts } from '../text/findings';
import { formatQuantity, formatRupiah } from '../text/format';
import type { Language } from '../text/language';

/** Values of a finding that are amounts in Rupiah. */
const rupiahCodes: ReadonlySet<Finding['code']> = new Set([
  'parent-differs',
  'spent-above-ceiling',
  'explained-beyond-remainder',
  'remainder-open',
  'remainder-unexplained',
  'spent-before-activity',
  'spent-without-activity',
]);

/** A finding in words: what is wrong and what to do. */
export interface WordedFinding {
  severity: Finding['severity'];
  code: string;
  sheet: string;
  cell: string;
  message: string;
  advice: string;
}

/** Writes the values of a finding in a language: numbers, Rupiah and the program's own words. */
function values(finding: Finding, language: Language): Record<string, string> {
  const { terms } = texts(language);
  const { findingWords } = findingTexts(language);
  const words: Record<string, Record<string, string>> = {
    what: findingWords.what,
    polarity: terms.polarity,
    aggregation: terms.aggregation,
  };
  const { allowedInEnglish, ...given } = finding.values;
  const own: Finding['values'] =
    language === 'en' && allowedInEnglish !== undefined ? { allowed: allowedInEnglish } : {};
  const { then, now } = given;
  // Figures that differ are told apart, however small the difference is.
  const looksAlike =
    then !== now &&
    [then, now].every(
      (value) =>
        typeof value === 'number' && formatQuantity(value, language) === formatQuantity(Number(then), language),
    );
  const entries = Object.entries({ ...given, ...own }).map(([key, value]): [string, string] => {
    if (typeof value !== 'number') return [key, words[key]?.[value] ?? value];
    const isCount = key === 'row' && finding.code !== 'actuals-disagree';
    if (isCount) return [key, String(value)];
    return [
      key,
      rupiahCodes.has(finding.code)
        ? formatRupiah(value, language)
        : formatQuantity(value, language, looksAlike ? 8 : 2),
    ];
  });
  return Object.fromEntries(entries);
}

/** Words a finding in the chosen language. */
export function wordFinding(finding: Finding, language: Language): WordedFinding {
  const wording = findingTexts(language).findings[finding.code];
  const filled = values(finding, language);
  const { severity, code, sheet, cell } = finding;
  return { severity, code, sheet, cell, message: wording.message(filled), advice: wording.advice(filled) };
}

const order = { error: 0, warning: 1, info: 2 };

/** Errors first, then warnings, then information; each in the order in which the sheets were read. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
}
