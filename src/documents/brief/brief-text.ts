import type { BriefPart } from './brief-part';

/** The first page as a short plain text to paste into a messenger: no table, no chart, one thought a line. */
export function briefText({ title, subject, figures, sections }: BriefPart, asOf: string): string {
  const head = [`${title} – ${subject}${asOf}`];
  const values = figures.map(({ label, value, plain, strong }) => `${label}: ${value} – ${plain || strong}`);
  const told = sections.flatMap((section) => ['', section.title, ...section.points.map(({ text }) => `- ${text}`)]);
  return [...head, '', ...values, ...told].join('\n') + '\n';
}
