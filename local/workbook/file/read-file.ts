import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { EncryptedFileError, openXlsx, type RoundtripWorkbook } from 'hucre';
import { codeOf } from '../../error-facts';
import { Problem, type ProblemCode } from '../../problem';
import { noteChartSizes } from '../charts/chart-sizes';
import { isDocx } from './docx-tables';
import {
  documentReach,
  GRID_LIMITS,
  hasLongText,
  pageReach,
  sheetNames,
  textReach,
  tooWide,
  worksheetReach,
  type Reach,
} from '../../../src/reading/grid-bounds';
import { readOtherFormat, type OtherFormat } from './other-formats';
import { withoutFarBlanks } from '../../../src/reading/far-blanks';
import { ZIP_LIMITS } from '../../../src/reading/zip-directory';
import { zipFault, type ZipFault } from './zip-bounds';
import './whole-streams';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream that holds a password-protected workbook, as OLE2 spells it. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const ODS_TYPE = Buffer.from('application/vnd.oasis.opendocument');
const ZIP_END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
/** The record that ends a zip file stands within its last 22 bytes and a comment of at most 64 KB. */
const ZIP_TAIL = 22 + 0xffff;

/** What the library says of a sheet whose last cell lies so far away that its cells are not to be counted. */
const farCell = /Sheet "(.*)" spans (\d+) rows/;

const startsWith = (data: Buffer, signature: number[]): boolean => signature.every((byte, at) => data[at] === byte);

/**
 * The bytes of an input file.
 * @throws Problem where it is a folder, too large, missing or not to be read
 */
export function readBytes(path: string): Buffer {
  try {
    const facts = statSync(path);
    if (facts.isDirectory()) throw new Problem('input-folder', path);
    if (facts.size > ZIP_LIMITS.bytes) throw new Problem('input-too-large', path);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(codeOf(error) === 'ENOENT' ? 'input-missing' : 'input-unreadable', path, { cause: error });
  }
}

/** Tells from the bytes, of plain text from the file's name, in which other format a file is; null when it is in none. */
export function otherFormat(data: Buffer, path: string, withDocuments = false): OtherFormat | null {
  if (startsWith(data, OLE2)) return data.includes(ENCRYPTED_STREAM) ? null : 'xls';
  if (withDocuments && startsWith(data, ZIP) && isDocx(data)) return 'docx';
  if (startsWith(data, ZIP)) return data.subarray(0, 200).includes(ODS_TYPE) ? 'ods' : null;
  return data.length > 0 && /^\.(csv|tsv|txt)$/i.test(extname(path)) ? 'csv' : null;
}

/** Tells from the bytes alone what keeps a file from being an .xlsx workbook; null when it may be one. */
function fileProblem(data: Buffer): ProblemCode | null {
  if (data.length === 0) return 'input-empty';
  if (startsWith(data, OLE2)) return 'input-encrypted';
  if (!startsWith(data, ZIP)) return 'input-not-workbook';
  if (!data.subarray(-ZIP_TAIL).includes(ZIP_END)) return 'input-damaged';
  return data.includes('xl/workbook') ? null : 'input-not-workbook';
}

const zipProblems: Record<ZipFault, ProblemCode> = { 'too-large': 'input-too-large', damaged: 'input-damaged' };

/** How far the sheets of an archive reach; each part is looked at once and let go. @throws Problem when it is not to be unpacked */
function archiveReach(data: Buffer, path: string): Reach[] {
  const found: Reach[] = [];
  const frame: Record<string, string> = {};
  let isLong = false;
  const fault = zipFault(data, (name, content) => {
    if (/^xl\/(?:worksheets\/[^/]*|sharedStrings)\.xml$/i.test(name)) {
      // Every letter of a tag and an address is one byte.
      const xml = content.toString('latin1');
      isLong ||= hasLongText(xml);
      if (/^xl\/worksheets\//i.test(name)) found.push({ name: basename(name), ...worksheetReach(xml) });
    }
    if (/^xl\/(?:_rels\/)?workbook\.xml/.test(name)) frame[name] = content.toString('utf8');
    if (name === 'content.xml') found.push(...documentReach(content.toString('utf8')));
  });
  if (fault ?? isLong) throw new Problem(fault ? zipProblems[fault] : 'input-too-large', path);
  const names = sheetNames(frame['xl/workbook.xml'] ?? '', frame['xl/_rels/workbook.xml.rels'] ?? '');
  return found.map((sheet) => ({ ...sheet, name: names.get(sheet.name) ?? sheet.name }));
}

/** How far the sheets of a file reach, as far as that can be told without reading it. @throws Problem when it is not to be read */
function reachOf(format: OtherFormat | 'page' | null, data: Buffer, path: string): Reach[] {
  if (startsWith(data, ZIP)) return archiveReach(data, path);
  if (data.length > ZIP_LIMITS.textBytes) throw new Problem('input-too-large', path);
  const name = basename(path);
  if (format === 'page') return [{ name, ...pageReach(data.toString('latin1')) }];
  if (format !== 'csv') return [];
  const { text, ...reach } = textReach(data);
  if (text > GRID_LIMITS.text) throw new Problem('input-too-large', path);
  return [{ name, ...reach }];
}

/**
 * The bytes that are read: those of the file, of a workbook without the blank cells far away that make it too wide.
 * @param most cells of all sheets
 * @throws Problem with one of the `input-…` codes when a file is none that is read, or larger than what is read
 */
export function readableBytes(
  format: OtherFormat | 'page' | null,
  data: Buffer,
  path: string,
  most: number = GRID_LIMITS.cells,
): Buffer {
  const problem = format === null ? fileProblem(data) : null;
  if (problem) throw new Problem(problem, path);
  const wide = tooWide(reachOf(format, data, path), most);
  if (!wide) return data;
  const trimmed = format === null ? Buffer.from(withoutFarBlanks(data)) : null;
  if (trimmed && !tooWide(archiveReach(trimmed, path))) return trimmed;
  throw new Problem('input-too-wide', `"${wide.name}" → ${wide.rows} × ${wide.columns}`);
}

/** What keeps a file from being read, in terms that the terminal has words for. */
export function readProblem(error: unknown, path: string): Problem {
  if (error instanceof EncryptedFileError) return new Problem('input-encrypted', path, { cause: error });
  const span = farCell.exec(String(error));
  if (span) return new Problem('input-too-wide', `"${span[1]}" → ${span[2]}`, { cause: error });
  return new Problem('input-damaged', path, { cause: error });
}

/**
 * Reads an .xlsx or .xlsm file with everything in it, for editing; of an .xls, .ods or .csv file its values.
 * @param withDocuments the tables of a Word document are read, too, each as a sheet
 * @throws Problem with one of the `input-…` codes.
 */
export async function readWorkbookFile(path: string, withDocuments = false): Promise<RoundtripWorkbook> {
  const file = readBytes(path);
  const other = otherFormat(file, path, withDocuments);
  const data = readableBytes(other, file, path, other ? GRID_LIMITS.convertedCells : GRID_LIMITS.cells);
  try {
    if (other) return await readOtherFormat(other, data, path);
    const book = await openXlsx(data, { readStyles: true });
    noteChartSizes(book, data);
    return book;
  } catch (error) {
    throw readProblem(error, path);
  }
}
