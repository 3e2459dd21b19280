import { bodyText } from '../../../documents/main';
import { exportDocument, fileState, importCopy, trashFile } from '../../../google/drive/documents';
import { fileTypes, SCRATCH_KEY } from '../making/desk';

/** The text of a document's file without its headers and footers, or why it cannot be read. */
export type DocumentText = { text: string } | { reason: string };

/**
 * Reads the file of a document. A .docx is read by way of a Google Doc made of it, because the advanced Drive service cannot
 * give the bytes of a file that Google did not make.
 */
export function readDocument(fileId: string): DocumentText {
  const file = fileState(fileId);
  if (!file || file.trashed) return { reason: '404' };
  const read = (id: string): DocumentText => ({
    text: bodyText(Uint8Array.from(exportDocument(id, fileTypes.docx), (byte) => byte & 255)),
  });
  if (file.mimeType === fileTypes.google) return read(fileId);
  if (file.mimeType !== fileTypes.docx) return { reason: file.mimeType };
  const copy = importCopy(fileId, { ...file.appProperties, kunci: SCRATCH_KEY });
  try {
    return read(copy);
  } finally {
    trashFile(copy);
  }
}
