import * as markdown from 'prettier/plugins/markdown';
import { format } from 'prettier/standalone';

/** Text of a table cell: what Markdown would read as its own is marked as text. */
export const cell = (text: string): string => text.replace(/[|*_<>`\\[\]~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A page as the formatter leaves it, so that a check of the whole repository finds nothing to change. */
export function page(parts: readonly string[]): Promise<string> {
  return format(`${parts.join('\n\n')}\n`, { printWidth: 120, parser: 'markdown', plugins: [markdown] });
}
