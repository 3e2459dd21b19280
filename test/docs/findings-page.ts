import { severities, type FindingCode } from '../../src/domain/finding';
import { texts } from '../../src/text';
import { findingTexts } from '../../src/text/findings';
import type { Language } from '../../src/text/language';
import type { FindingValues } from '../../src/text/id/findings/wording';
import { cell, page, table } from './markdown';
import { pageWords } from './words';

/** Every value of a finding as dots: what stands there depends on the workbook. */
const dots: FindingValues = new Proxy({}, { get: () => '…' });

/** A day made of dots is told as dots. */
const told = (text: string): string => cell(text.replace(/(?<![\d.,])0\s+…/g, '…'));

/** Every finding with its cause and remedy, by code. */
export function findingsPage(language: Language, otherFile: string): Promise<string> {
  const words = pageWords[language];
  const { findings } = findingTexts(language);
  const { terms } = texts(language);
  const codes = (Object.keys(severities) as FindingCode[]).sort();
  const rows = codes.map((code) => {
    const { message, advice } = findings[code];
    return [`\`${code}\``, terms.severity[severities[code]], told(message(dots)), told(advice(dots))];
  });
  return page([
    `# ${words.findings.title}`,
    `[${words.other}](${otherFile})`,
    `<!-- ${words.made} -->`,
    words.findings.intro,
    table(words.findings.columns, rows),
  ]);
}
