import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { OFFICE_MEMORY } from '../../local/office-memory';

/** A program that some suites need and that a developer's machine may lack. */
interface Tool {
  name: string;
  /** Names to look for in PATH, best first. */
  commands: string[];
  /** Where installers put it when PATH does not name it. */
  places: string[];
}

const LIBREOFFICE: Tool = {
  name: 'LibreOffice',
  commands: ['soffice', 'libreoffice'],
  places: ['/usr/lib/libreoffice/program/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
};
const CHROMIUM: Tool = {
  name: 'Chromium',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
};
const POPPLER: Tool = { name: 'poppler-utils', commands: ['pdftotext'], places: [] };

const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starting LibreOffice on two busy cores takes longer than Jest's default allows, and so does each file that it converts. */
const LIBREOFFICE_TIMEOUT = 300_000;
const FILE_TIMEOUT = 20_000;

/** Path of a tool, or null when it is not on this machine. */
function findTool(tool: Tool): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...tool.commands.flatMap((name) => folders.map((folder) => join(folder, name))), ...tool.places];
  for (const candidate of candidates) {
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      continue;
    }
  }
  return null;
}

function requireTool(tool: Tool): string {
  const path = findTool(tool);
  if (path === null) throw new Error(`${tool.name} is needed by this test and was not found.`);
  return path;
}

/**
 * The single place where a suite is left out: a tool is missing and `CI` is not set. With `CI` set a missing tool fails
 * the suite, so that a check can never go quiet there.
 */
function describeWith(tools: Tool[], name: string, suite: () => void): void {
  const missing = tools.filter((tool) => findTool(tool) === null).map((tool) => tool.name);
  if (missing.length === 0) {
    describe(name, suite);
  } else if (process.env['CI']) {
    describe(name, () => {
      test(`finds ${missing.join(' and ')}`, () => {
        throw new Error(`With CI set every suite must run; install ${missing.join(' and ')}.`);
      });
    });
  } else {
    process.stderr.write(`Left out: "${name}" needs ${missing.join(' and ')}, which this machine does not have.\n`);
    describe.skip(`${name} (needs ${missing.join(' and ')})`, suite);
  }
}

/** A suite that reads our files with LibreOffice and the poppler tools. */
export function describeWithLibreOffice(name: string, suite: () => void): void {
  describeWith([LIBREOFFICE, POPPLER], name, () => {
    jest.setTimeout(LIBREOFFICE_TIMEOUT);
    suite();
  });
}

/** A suite that opens pages in Chromium. */
export function describeWithChromium(name: string, suite: () => void): void {
  describeWith([CHROMIUM], name, suite);
}

/** A folder for one test's files, removed when `use` is over. */
export function withTemporaryFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-kinerja-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  let result: Result;
  try {
    result = use(folder);
  } catch (error) {
    remove();
    throw error;
  }
  if (result instanceof Promise) return result.finally(remove) as Result;
  remove();
  return result;
}

const convert = (file: string, filter: string, folder: string): void => convertAll([file], filter, folder);

/** Runs LibreOffice once, with a profile of its own so that two suites never wait for each other's lock. */
export function convertAll(files: readonly string[], filter: string, folder: string): void {
  withTemporaryFolder((profile) => {
    execFileSync(
      requireTool(LIBREOFFICE),
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        ...files,
      ],
      {
        stdio: 'pipe',
        timeout: LIBREOFFICE_TIMEOUT + files.length * FILE_TIMEOUT,
        env: { ...process.env, ...OFFICE_MEMORY },
      },
    );
  });
}

/** Converts a `.docx` or `.xlsx` to PDF in `folder`; returns the PDF's path. */
export function convertToPdf(file: string, folder: string): string {
  convert(file, 'pdf', folder);
  return join(folder, `${basename(file, extname(file))}.pdf`);
}

/** A workbook as LibreOffice understands it: the XML of one flat OpenDocument file. */
export function flatOpenDocument(workbook: string): string {
  return withTemporaryFolder((folder) => {
    convert(workbook, 'fods', folder);
    return readFileSync(join(folder, `${basename(workbook, extname(workbook))}.fods`), 'utf8');
  });
}

/** Text of a PDF, in reading order with its layout kept. */
export function textOfPdf(pdf: string): string {
  return execFileSync(requireTool(POPPLER), ['-layout', pdf, '-'], { encoding: 'utf8' });
}

/** A word of a PDF and its box, in points from the upper left corner of its page. */
export interface PdfWord {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PdfPage {
  width: number;
  height: number;
  words: PdfWord[];
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** The pages of a PDF with every word where it stands. */
export function pagesOfPdf(pdf: string): PdfPage[] {
  const html = execFileSync(requireTool(POPPLER), ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const words = [
        ...page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g),
      ].map(([, left, top, right, bottom, text = '']) => ({
        text: text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }));
      return { width: Number(width), height: Number(height), words };
    });
}

/** Splits CSV as LibreOffice writes it (comma, double quotes, quotes doubled). */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (end === '' && row.length === 0 && !quoted && !plain) break;
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

/** Every sheet of a workbook as LibreOffice shows it: sheet name to rows of displayed text. */
export function readWithLibreOffice(workbook: string): Map<string, string[][]> {
  return withTemporaryFolder((folder) => {
    // Comma, double quote, UTF-8, from line 1, cells as shown, one file per sheet.
    convert(workbook, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1', folder);
    const prefix = `${basename(workbook, extname(workbook))}-`;
    const files = readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith('.csv'));
    return new Map(
      files.map((name) => [
        name.slice(prefix.length, -'.csv'.length),
        parseCsv(readFileSync(join(folder, name), 'utf8')),
      ]),
    );
  });
}

/** Opens Chromium without network chatter; the caller closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: requireTool(CHROMIUM), args: CHROMIUM_FLAGS });
}
