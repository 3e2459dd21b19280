import { findingCodes, type FindingCode } from '../../src/domain/finding';
import { texts } from '../../src/text';
import { findingTexts } from '../../src/text/findings';
import type { Language } from '../../src/text/language';
import { cell, page, table } from './markdown';
import { pageWords } from './words';

/** Every value of a finding as dots: what stands there depends on the workbook. */
const dots = new Proxy<Record<string, string>>({}, { get: () => '…' });

/** Every finding with its cause and remedy, by code. */
export function findingsPage(language: Language, otherFile: string): Promise<string> {
  const words = pageWords[language];
  const { findings } = findingTexts(language);
  const { terms } = texts(language);
  const codes = (Object.keys(findingCodes) as FindingCode[]).sort();
  const rows = codes.map((code) => {
    const { message, advice } = findings[code];
    return [`\`${code}\``, terms.severity[findingCodes[code].severity], cell(message(dots)), cell(advice(dots))];
  });
  return page([
    `# ${words.findings.title}`,
    `[${words.other}](${otherFile})`,
    `<!-- ${words.made} -->`,
    words.findings.intro,
    table(words.findings.columns, rows),
  ]);
}
