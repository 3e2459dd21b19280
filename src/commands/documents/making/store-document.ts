import type { LedgerEntry } from '../../../domain/records/ledger';
import { letterFactsOf } from '../../../domain/records/letter-facts';
import { saveDocument, trashFile, type StoredFile } from '../../../google/drive/documents';
import type { PdfPress } from '../../../google/drive/pdf-press';
import { now } from '../../../google/session';
import { texts } from '../../../text';
import type { OutputFrame } from '../../../workbook/sheets/output-sheet';
import { timeOf } from '../../run/clock';
import { fileTypes, propertiesOf } from './desk';
import { keptDraft, withOpen, type Work } from './work';

/** Writes a document into a new file or, under the same id and link, into the one that stands. */
function write(work: Work, mark: Record<string, string>, press: PdfPress): StoredFile {
  const { job, format, file, folder } = work;
  const { plan } = job;
  const { bytes, figures } = job.render(letterFactsOf(work.entry));
  work.figures = figures();
  const isSame = file?.mimeType === fileTypes[format];
  return saveDocument({
    ...(isSame && { id: file.id, restore: file.trashed }),
    folderId: folder.id,
    name: format === 'google' ? plan.name : `${plan.name}.${format}`,
    mimeType: format === 'google' ? fileTypes.docx : fileTypes[format],
    bytes: format === 'pdf' ? press.print(bytes) : bytes,
    convert: format === 'google',
    appProperties: mark,
  });
}

/**
 * Makes or renews a document and gives its row. A file of another format is thrown away only when the new one stands, and
 * where this user may.
 *
 * @param maker e-mail address that the row names
 * @throws whatever the template, the figures or Drive refuse
 */
export function storeDocument(work: Work, press: PdfPress, maker: string, frame: OutputFrame): LedgerEntry {
  const { entry, file, stale } = work;
  const fingerprint = work.fingerprint ?? work.job.fingerprint(letterFactsOf(entry));
  const isFirst = entry.fileId === '' && !file;
  const version = isFirst ? 1 : entry.version + 1;
  const moment = now();
  const mark = propertiesOf({ book: entry.book, key: entry.key, fingerprint, version, moment });
  const saved = write(work, mark, press);
  const replaced = [file, stale].flatMap((old) => (old && !old.trashed && old.id !== saved.id ? [old.id] : []));
  const left = replaced.filter((id) => !trashFile(id));
  const message = left.length > 0 ? texts(frame.language).ledger.oldFormatStays : keptDraft(work.job, frame);
  const time = timeOf(moment);
  const written = { link: saved.link, fileId: saved.id, fingerprint, made: entry.made || time, changed: time };
  return withOpen({ ...entry, ...written, version, status: 'done', maker, message }, work.job);
}
