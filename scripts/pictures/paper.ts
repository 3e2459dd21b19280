import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findProgram, run } from './tools';

const WORKBOOK = 'xl/workbook.xml';

type Parts = Record<string, Uint8Array>;

function textOf(parts: Parts, path: string): string {
  const part = parts[path];
  if (!part) throw new Error(`The workbook has no part ${path}.`);
  return strFromU8(part);
}

/**
 * Writes a copy of a workbook in which one sheet shows, printed as it says itself. LibreOffice prints a hidden one, too, as long as
 * its printed area is named.
 */
export function onlySheet(workbook: Uint8Array, sheet: string, copy: string): void {
  const parts: Parts = unzipSync(workbook);
  const standing = textOf(parts, WORKBOOK);
  const elements = standing.match(/<sheet [^>]*>/g) ?? [];
  const at = elements.findIndex((element) => element.includes(` name="${sheet}"`));
  if (at < 0) throw new Error(`The workbook has no sheet ${sheet}.`);
  const list = standing
    .replace(/<sheet ([^>]*)>/g, (element, attributes: string) =>
      element === elements[at] ? element : `<sheet state="hidden" ${attributes.replace(/ ?\bstate="\w+"/, '')}>`,
    )
    .replace(/<definedName [^>]*_xlnm\.Print_Area[^>]*>[^<]*<\/definedName>/g, (name) =>
      name.includes(` localSheetId="${at}"`) ? name : '',
    )
    .replace(/<bookViews>[\s\S]*?<\/bookViews>/, '')
    .replace('<sheets>', `<bookViews><workbookView activeTab="${at}" firstSheet="${at}"/></bookViews><sheets>`);
  writeFileSync(copy, zipSync({ ...parts, [WORKBOOK]: strToU8(list) }));
}

/** A profile of its own, whose figures are written as in the language of the pictures. */
function profile(folder: string, locale: string): string {
  const path = join(folder, 'libreoffice');
  mkdirSync(join(path, 'user'), { recursive: true });
  const setting = `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>`;
  const head = '<oor:items xmlns:oor="http://openoffice.org/2001/registry">';
  writeFileSync(join(path, 'user/registrymodifications.xcu'), `${head}${setting}</oor:items>`);
  return `-env:UserInstallation=${pathToFileURL(path).href}`;
}

export interface Drawing {
  /** What LibreOffice reads: a document or workbook. */
  file: string;
  picture: string;
  /** Folder for what is made on the way. */
  work: string;
  locale: string;
  /** From 1. */
  page: number;
  dpi: number;
}

/** Draws one page of a document or workbook as LibreOffice prints it. */
export function drawPage({ file, picture, work, locale, page, dpi }: Drawing): void {
  const options = [profile(work, locale), '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', work];
  run(findProgram('soffice', 'libreoffice'), [...options, file]);
  const pdf = join(work, `${basename(file, extname(file))}.pdf`);
  const stem = join(work, 'page');
  run(findProgram('pdftoppm'), ['-f', String(page), '-singlefile', '-r', String(dpi), '-png', pdf, stem]);
  copyFileSync(`${stem}.png`, picture);
}
