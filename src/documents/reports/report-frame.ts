import { frameOf, type Frame } from '../frame';
import type { Writer } from '../writer';

/** What stands around a report of the agency; its columns join those of the evaluations. */
export function reportFrame(writer: Writer, title: string, subject: string, period: string): Frame {
  const frame = frameOf(writer, subject, null);
  return {
    ...frame,
    column: { ...frame.column, ...writer.t.reports.columns },
    cover: { ...frame.cover, title: title.toUpperCase(), period: period.toUpperCase() },
    footer: {
      ...frame.footer,
      document: [title, subject, period].filter((part) => part !== '').join(', ') + frame.signature.asOf,
    },
  };
}
