import { printedText } from '../../documents/main';
import { exportDocument, fileState, importCopy, trashFile } from '../../google/documents';
import { fileTypes, SCRATCH_KEY } from './desk';

/**
 * Every number in the text of a document's file. A .docx is read by way of a Google Doc made of it, because the advanced
 * Drive service cannot give the bytes of a file that Google did not make.
 *
 * @returns a reason in the words of Drive where the file cannot be read
 */
export function numbersOfDocument(fileId: string): ReadonlySet<string> | string {
  const file = fileState(fileId);
  if (!file || file.trashed) return '404';
  const read = (id: string): ReadonlySet<string> =>
    printedText(Uint8Array.from(exportDocument(id, fileTypes.docx), (byte) => byte & 255)).numbers;
  if (file.mimeType === fileTypes.google) return read(fileId);
  if (file.mimeType !== fileTypes.docx) return file.mimeType;
  const copy = importCopy(fileId, { ...file.appProperties, kunci: SCRATCH_KEY });
  try {
    return read(copy);
  } finally {
    trashFile(copy);
  }
}
