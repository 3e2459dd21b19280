import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const HEAD = `# Quality, measured

Every section is written by the command it names; nothing here is written by hand.
`;

/**
 * Puts a section into the page of measured figures, in place of the one of the same title, in the order of titles.
 * @param lines Markdown below the title
 */
export function writeQualitySection(page: string, title: string, lines: readonly string[]): void {
  const text = existsSync(page) ? readFileSync(page, 'utf8') : HEAD;
  const [, ...sections] = text.split(/^## /m);
  const others = sections.filter((section) => !section.startsWith(`${title}\n`)).map((section) => section.trimEnd());
  const all = [...others, `${title}\n\n${lines.join('\n')}`].sort();
  writeFileSync(page, `${HEAD}\n${all.map((section) => `## ${section}\n`).join('\n')}`);
}
