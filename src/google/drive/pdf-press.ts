import { exportDocument, saveDocument, trashFile, type StoredFile } from './documents';

/** Turns .docx files into PDF by way of one Google Doc, which serves for a whole run. */
export interface PdfPress {
  /** Bytes of the PDF, signed as Google gives them. Two service calls. */
  print(docx: ArrayLike<number>): number[];
  /** Throws the Google Doc away. */
  close(): void;
}

export interface PressPlace {
  folderId: string;
  /** Marks the Google Doc, so that one left by an interrupted run is taken up. */
  appProperties: Record<string, string>;
  leftOver: StoredFile | undefined;
  mimeType: string;
  name: string;
}

/**
 * A conversion makes a document, and Google allows 250 of them a day: renewing the same one counts as one and saves a
 * call for throwing each away.
 */
export function openPdfPress({ folderId, appProperties, leftOver, mimeType, name }: PressPlace): PdfPress {
  let id = leftOver?.id;
  return {
    print(docx) {
      const base = { folderId, name, mimeType, bytes: docx, convert: true, appProperties, isScratch: true };
      id = saveDocument({ ...base, ...(id !== undefined && { id }) }).id;
      return exportDocument(id, 'application/pdf');
    },
    close() {
      try {
        if (id !== undefined) trashFile(id);
      } catch {
        // Documents are made; the next run throws away what is left over.
      }
      id = undefined;
    },
  };
}
