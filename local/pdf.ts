import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OFFICE_MEMORY } from './office-memory';

const PROGRAMS = ['soffice', 'soffice.exe', 'libreoffice'];
/** One document takes a few seconds; a first start of LibreOffice somewhat more. */
const PATIENCE = 120_000;

/** Makes a PDF of a .docx. */
export type PdfMaker = (docx: Uint8Array) => Uint8Array;

/** Path of LibreOffice, looked for where the system looks; starting it only to ask would take a fifth of a second. */
function officePath(searchPath: string): string | undefined {
  const places = searchPath.split(delimiter).flatMap((folder) => PROGRAMS.map((name) => join(folder, name)));
  return places.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** LibreOffice as a maker of PDF; null when it is not installed. `close` removes what it left behind. */
export function libreOffice(searchPath = process.env.PATH ?? ''): { toPdf: PdfMaker; close: () => void } | null {
  const program = officePath(searchPath);
  if (program === undefined) return null;
  let folder: string | null = null;
  return {
    toPdf(docx) {
      folder ??= mkdtempSync(join(tmpdir(), 'rapor-pdf-'));
      const [docxPath, pdfPath] = [join(folder, 'dokumen.docx'), join(folder, 'dokumen.pdf')];
      // A profile of its own: an open LibreOffice of the user's would take the conversion over and answer nothing.
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
      writeFileSync(docxPath, docx);
      rmSync(pdfPath, { force: true });
      const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docxPath];
      execFileSync(program, args, { stdio: 'ignore', timeout: PATIENCE, env: { ...process.env, ...OFFICE_MEMORY } });
      return readFileSync(pdfPath);
    },
    close: () => void (folder && rmSync(folder, { recursive: true, force: true })),
  };
}
