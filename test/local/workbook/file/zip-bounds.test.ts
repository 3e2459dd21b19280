import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { readWorkbookFile } from '../../../../local/workbook/file/read-file';
import { zipFault } from '../../../../local/workbook/file/zip-bounds';
import { ZIP_LIMITS } from '../../../../src/reading/zip-directory';
import { Problem } from '../../../../local/problem';
import { temporaryFolder } from '../../support';

const SAMPLE = join(__dirname, '../../../../samples/published/itjen-2019.xlsx');

const zipOf = (parts: Zippable): Buffer => Buffer.from(zipSync(parts));
const blank = (size: number): Uint8Array => new Uint8Array(size).fill(32);

/** The directory says another size than the part has. */
function lying(size: number): Buffer {
  const data = zipOf({ 'a.xml': blank(1000) });
  const directory = data.readUInt32LE(data.length - 22 + 16);
  data.writeUInt32LE(size, directory + 24);
  return data;
}

test.each<[string, () => Buffer, ReturnType<typeof zipFault>]>([
  ['a workbook', () => readFileSync(SAMPLE), null],
  ['stored, not deflated', () => zipOf({ 'a.xml': [blank(10), { level: 0 }] }), null],
  ['texts at the limit', () => zipOf({ 'a.xml': blank(ZIP_LIMITS.textBytes) }), null],
  ['texts above it', () => zipOf({ 'a.xml': blank(ZIP_LIMITS.textBytes), 'b.xml': blank(1) }), 'too-large'],
  ['pictures as large', () => zipOf({ 'a.png': blank(ZIP_LIMITS.textBytes + 1) }), null],
  [
    'too many parts',
    () => zipOf(Object.fromEntries(Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, at) => [`${at}`, blank(0)]))),
    'too-large',
  ],
  ['a smaller size stated than is there', () => lying(10), 'damaged'],
  ['a larger one', () => lying(2000), 'damaged'],
  ['no archive', () => Buffer.from('PK\u0003\u0004'), 'damaged'],
  ['nothing', () => Buffer.alloc(0), 'damaged'],
])('%s', (_, data, fault) => {
  expect(zipFault(data())).toBe(fault);
});

test('a small file that unpacks to 100 MB is refused before it is read, and named so', async () => {
  const path = join(temporaryFolder(), 'besar.xlsx');
  const parts = unzipSync(readFileSync(SAMPLE));
  writeFileSync(path, zipOf({ ...parts, 'xl/worksheets/sheet9.xml': blank(100_000_000) }));
  const code = await readWorkbookFile(path).then(
    () => 'read',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );
  expect(code).toBe('input-too-large');
});
