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

/** Fits what is printed of a sheet to the width of one page. */
const fitted = (sheet: string): string =>
  sheet
    .replace(/(<worksheet [^>]*>)(<sheetPr[^>]*\/>)?/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/(<pageMargins [^>]*\/>)/, '$1<pageSetup paperSize="9" fitToWidth="1" fitToHeight="1"/>');

/**
 * Writes a copy of a workbook that prints one range of one sheet, such as `$A$1:$F$60`; LibreOffice does not print
 * hidden sheets.
 */
export function onlySheet(workbook: Uint8Array, sheet: string, range: string, copy: string): void {
  const parts: Parts = unzipSync(workbook);
  const elements = textOf(parts, WORKBOOK).match(/<sheet [^>]*>/g) ?? [];
  const at = elements.findIndex((element) => element.includes(` name="${sheet}"`));
  const id = /r:id="([^"]*)"/.exec(elements[at] ?? '')?.[1];
  const links = textOf(parts, 'xl/_rels/workbook.xml.rels').match(/<Relationship [^>]*>/g) ?? [];
  const target = /Target="\/?(?:xl\/)?([^"]*)"/.exec(links.find((link) => link.includes(` Id="${id}"`)) ?? '')?.[1];
  const path = `xl/${target}`;
  const area = `<definedName name="_xlnm.Print_Area" localSheetId="${at}">'${sheet}'!${range}</definedName>`;
  const list = textOf(parts, WORKBOOK)
    .replace(/<sheet [^>]*>/g, (element) =>
      element === elements[at] ? element : element.replace('<sheet ', '<sheet state="hidden" '),
    )
    .replace(/<bookViews>[\s\S]*?<\/bookViews>/, '')
    .replace('<sheets>', `<bookViews><workbookView activeTab="${at}" firstSheet="${at}"/></bookViews><sheets>`)
    .replace('<definedNames>', `<definedNames>${area}`);
  const made = { ...parts, [WORKBOOK]: strToU8(list), [path]: strToU8(fitted(textOf(parts, path))) };
  writeFileSync(copy, zipSync(made));
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
