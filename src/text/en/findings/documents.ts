import type { documentFindings as indonesian } from '../../id/findings/documents';
import { say } from '../../id/findings/wording';

const renew = 'Make the evaluations again to renew the document, or find out why the data changed.';

/** Wording of the findings about documents that were made. */
export const documentFindings: typeof indonesian = {
  'document-figure-differs': say(
    (v) => `${v.document}: ${v.figure} is printed as ${v.then}, now it is ${v.now}.`,
    renew,
  ),
  'document-figure-gone': say(
    (v) => `${v.document}: ${v.figure} is printed as ${v.then}, but is no longer there.`,
    renew,
  ),
  'document-without-figures': say(
    (v) => `${v.document}: its figures are not recorded, so they were not compared.`,
    'Make the evaluations; figures are recorded when a document is made.',
  ),
  'document-would-differ': say(
    (v) => `${v.document}: its text would be another if it were made now, though its figures are the same.`,
    renew,
  ),
  'document-figure-edited': say(
    (v) =>
      `${v.document}: ${v.figure} was printed as ${v.then}, but ${v.now ? `its file says ${v.now}` : 'is no longer in its file'}.`,
    'The file was edited after it was made. Look at it, or make the document again.',
  ),
  'document-not-readable': say(
    (v) => `${v.document}: the text of its file cannot be read (${v.reason}); only the recorded figures were compared.`,
    'The text of a PDF, and files of other people, cannot be read.',
  ),
};
