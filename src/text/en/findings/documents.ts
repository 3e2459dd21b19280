import type { documentCodes } from '../../../domain/finding-codes/documents';
import { say, type Wordings } from '../../id/findings/wording';

const renew = 'Make the evaluations again to renew the document, or find out why the data changed.';

/** Wording of the findings about documents that were made. */
export const documentFindings: Wordings<typeof documentCodes> = {
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
  'document-figures-unkept': say(
    (v) => `${v.document}: it has more figures than can be recorded one by one; only its text as a whole was compared.`,
    'Compare its figures with their sheet if the file was ever edited.',
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
  'explanations-missing': say(
    (v) =>
      `Documents of ${v.name} (${v.unit}) for ${v.period} remain DRAFT, as these are not filled in: ${[
        v.cause && `causes (${v.cause})`,
        v.remedy && `remedies (${v.remedy})`,
        v.due && `due days (${v.due})`,
        v.rows && `reasons for the budget remainder (${v.rows})`,
      ]
        .filter((part) => part)
        .join('; ')}.`,
    'Fill in Analysis (Obstacles, Next Steps), Follow-up (Owner, Due) and Budget Remainder. If it may stand, documents print "No explanation so far".',
  ),
  'final-with-gaps': say(
    (v) => `${v.document} was set to Final, but still has parts that are not filled in: ${v.gaps}.`,
    'Write Done into column Status, fill in the sheets named, and make it again; or complete it in its file.',
  ),
  'record-row-unmatched': say(
    (v) => `Row ${v.row} no longer fits what Rapor Kinerja has recorded: its cells were swapped, changed or copied.`,
    'Restore the row from the version history (File ▸ Version history); do not delete it. Until then it is left alone, and no document or mail follows it.',
  ),
  'record-status-unknown': say(
    (v) => `The status "${v.value}" in row ${v.row} is not known; the status before it holds.`,
    (v) => `Write one of: ${v.allowed}.`,
  ),
};
