import { recall, remember } from '../../google/properties';
import { sumOf } from '../../google/short-sum';
import type { OutputContent } from '../../workbook/sheets/output-sheet';

/** What the run whose documents are still to be made has written, by sheet. */
const KEY = 'lembarTertulis';

/** A sum of what a sheet says; its marker tells only when it was said. */
const contentSum = ({ rows }: OutputContent): string => sumOf(JSON.stringify(rows.slice(1)));

/** The sheets of a further chunk that do not say what an earlier chunk has written already. */
export function notYetWritten(contents: readonly OutputContent[]): OutputContent[] {
  const written = JSON.parse(recall(KEY) ?? '{}') as Record<string, string>;
  return contents.filter((content) => written[content.name] !== contentSum(content));
}

/** Keeps what was written for the chunks to come; null: none comes. */
export function keepWritten(contents: readonly OutputContent[] | null): void {
  if (contents === null) remember(KEY, null);
  else
    remember(KEY, JSON.stringify(Object.fromEntries(contents.map((content) => [content.name, contentSum(content)]))));
}
