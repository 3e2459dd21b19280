import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agency, setCells, type Sheets } from '../../commands/workbooks';
import { code } from '../../support/bundle';
import { quickened } from '../../support/quick-bundle';
import type { World } from '../bundle-world';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** Stands for LibreOffice, which would take seconds for each: what it gives depends on the document alone. */
export const toPdf = (docx: Uint8Array): Uint8Array => Buffer.from(`%PDF ${hashOf(docx)}`);

export const quickCode = quickened(code);

/** The small agency with its one unit S, so that a run makes two documents, kept in a format. */
export function oneUnit(format: string, actual = 81.5): Sheets {
  const sheets = agency();
  const only = (name: string, keeps: (row: unknown[]) => boolean): void => {
    sheets[name] = (sheets[name] ?? []).filter((row, index) => index === 0 || keeps(row));
  };
  only('Unit Kerja', ([code]) => code === 'S');
  only('Indikator', ([, unit]) => unit === 'S');
  only('Anggaran Belanja', ([, , unit]) => unit === 'S');
  only('Tindak Lanjut', () => false);
  only('Sisa Anggaran', () => false);
  only('Realisasi', ([code]) => code === 'I3');
  sheets.Pengaturan?.push(['Format Dokumen', format]);
  return setCells(sheets, 'Realisasi', { E2: actual });
}

/** The files that stand in Drive, by the key that the add-on gave them: type, name and content. */
export function standing({ memory, folder }: World): Record<string, unknown[]> {
  const found: Record<string, unknown[]> = {};
  for (const { id, appProperties, mimeType, name, path, trashed } of Object.values(memory.files)) {
    const { kunci } = appProperties;
    if (kunci === undefined || trashed) continue;
    const content = hashOf(readFileSync(join(folder, path)));
    (found[kunci] ??= []).push({ mimeType, name, content, id });
  }
  return found;
}
