import { renameSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findProgram, run } from './tools';

const WORKBOOK = 'xl/workbook.xml';

/** Writes a copy of a workbook in which only one sheet shows: LibreOffice does not print hidden ones. */
export function onlySheet(workbook: Uint8Array, sheet: string, copy: string): void {
  const parts = unzipSync(workbook);
  const part = parts[WORKBOOK];
  if (!part) throw new Error('The workbook has no list of sheets.');
  let count = -1;
  let active = 0;
  const sheets = strFromU8(part).replace(/<sheet [^>]*>/g, (element) => {
    count++;
    const plain = element.replace(/ state="[^"]*"/, '');
    if (!element.includes(` name="${sheet}"`)) return plain.replace('<sheet ', '<sheet state="hidden" ');
    active = count;
    return plain;
  });
  const views = `<bookViews><workbookView activeTab="${active}" firstSheet="${active}"/></bookViews>`;
  const xml = sheets.replace(/<bookViews>[\s\S]*?<\/bookViews>/, '').replace('<sheets>', `${views}<sheets>`);
  writeFileSync(copy, zipSync({ ...parts, [WORKBOOK]: strToU8(xml) }));
}

/** Draws one page (from 1) of a document or workbook as LibreOffice prints it. */
export function drawPage(file: string, page: number, picture: string, folder: string, dpi: number): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'libreoffice')).href}`;
  const convert = [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, file];
  run(findProgram('soffice', 'libreoffice'), convert);
  const pdf = join(folder, `${basename(file, extname(file))}.pdf`);
  const stem = join(folder, 'page');
  const range = ['-f', String(page), '-l', String(page), '-singlefile'];
  run(findProgram('pdftoppm'), [...range, '-r', String(dpi), '-png', pdf, stem]);
  renameSync(`${stem}.png`, picture);
}
