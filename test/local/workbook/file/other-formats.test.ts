import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx, writeOds } from 'hucre';
import { readWorkbookFile } from '../../../../local/workbook/file/read-file';
import { convertAll, describeWithLibreOffice, withTemporaryFolder } from '../../../support/external-tools';

const SAMPLE = join(__dirname, '../../../../samples/dinas-sosial-contoh.xlsx');

/** The cells of a workbook, dates as their instants and nothing for what is blank. */
const cellsOf = (book: Awaited<ReturnType<typeof readWorkbookFile>>): unknown =>
  book.sheets.map(({ name, rows }) => [
    name,
    rows.flatMap((row, at) =>
      row.flatMap((value, column) =>
        value === null || value === '' ? [] : [[at, column, value instanceof Date ? value.getTime() : value]],
      ),
    ),
  ]);

const inFolder = async (name: string, data: Uint8Array | string): Promise<unknown> => {
  const reading = withTemporaryFolder((folder) => {
    writeFileSync(join(folder, name), data);
    return readWorkbookFile(join(folder, name));
  });
  return cellsOf(await reading);
};

describe('files in other formats are read as workbooks', () => {
  test.each<[what: string, name: string, data: Uint8Array | string]>([
    ['commas, UTF-8', 'Unit Kerja.csv', 'Kode,Nama\n01,"Bidang A, B"\n'],
    ['semicolons, as Excel in Indonesia exports', 'Unit Kerja.csv', 'Kode;Nama\r\n01;Bidang A, B\r\n'],
    [
      'tabs and a mark, as Excel exports Unicode text',
      'Unit Kerja.txt',
      Buffer.from('\ufeffKode\tNama\r\n01\tBidang A, B\r\n', 'utf16le'),
    ],
  ])('%s: texts stay as they were written', async (_, name, data) => {
    expect(await inFolder(name, data)).toEqual([
      [
        'Unit Kerja',
        [
          [0, 0, 'Kode'],
          [0, 1, 'Nama'],
          [1, 0, '01'],
          [1, 1, 'Bidang A, B'],
        ],
      ],
    ]);
  });

  test.each([
    [
      'an error',
      '<table:table-cell table:formula="of:=#REF!" office:value-type="string" office:string-value=""',
      '#REF!',
    ],
    ['a number', '<table:table-cell table:formula="of:=2+3" office:value-type="float" office:value="5"', '5'],
    ['a text', '<table:table-cell table:formula="of:=[.A1]" office:value-type="string"', 'Bidang'],
  ])('a formula of an .ods file that shows %s is read as what it shows', async (_, cell, shown) => {
    const parts = unzipSync(await writeOds({ sheets: [{ name: 'Realisasi', rows: [['Kode', 'TW I']] }] }));
    const content = strFromU8(parts['content.xml'] ?? new Uint8Array()).replace(
      /<table:table-cell[^>]*><text:p>TW I/,
      `${cell}><text:p>${shown}`,
    );
    const data = zipSync({ ...parts, 'content.xml': strToU8(content) }, { level: 0 });
    const value = /^\d+$/.test(shown) ? Number(shown) : shown;
    expect(await inFolder('Realisasi.ods', data)).toEqual([
      [
        'Realisasi',
        [
          [0, 0, 'Kode'],
          [0, 1, value],
        ],
      ],
    ]);
  });

  test('sheets keep their names where an .xlsx file can bear them, and are told apart where it cannot', async () => {
    const long = 'Rekapitulasi Realisasi Anggaran Bidang';
    const names = ['History', 'Unit / Kerja', `${long} A`, `${long} B`];
    const written = await writeOds({ sheets: names.map((name, index) => ({ name: `S${index}`, rows: [[name]] })) });
    // The library writes no such names; other programs do.
    const parts = unzipSync(written);
    const content = strFromU8(parts['content.xml'] ?? new Uint8Array()).replace(
      /table:name="S(\d)"/g,
      (_, index: string) => `table:name="${names[Number(index)] ?? ''}"`,
    );
    const data = zipSync({ ...parts, 'content.xml': strToU8(content) }, { level: 0 });
    expect(await inFolder('lama.ods', data)).toEqual([
      ['History', [[0, 0, 'History']]],
      ['Unit - Kerja', [[0, 0, 'Unit / Kerja']]],
      ['Rekapitulasi Realisasi Anggaran', [[0, 0, `${long} A`]]],
      ['Rekapitulasi Realisasi Anggar 2', [[0, 0, `${long} B`]]],
    ]);
  });

  test('bytes that are no UTF-8 are read as Excel for Windows writes them; a sheet cannot bear every name', async () => {
    const data = Buffer.from('Kode;Nama\n1;Caf\u00e9\n', 'latin1');
    expect(await inFolder('Unit [lama].csv', data)).toEqual([
      [
        'Unit -lama-',
        [
          [0, 0, 'Kode'],
          [0, 1, 'Nama'],
          [1, 0, '1'],
          [1, 1, 'Café'],
        ],
      ],
    ]);
  });

  test('an OpenDocument workbook', async () => {
    const day = new Date(Date.UTC(2026, 2, 19));
    const data = await writeOds({
      sheets: [
        {
          name: 'Jadwal',
          rows: [
            ['Kode', 'Mulai'],
            ['01', day],
            ['02', 12.5],
          ],
        },
      ],
    });
    expect(await inFolder('a.ods', data)).toEqual([
      [
        'Jadwal',
        [
          [0, 0, 'Kode'],
          [0, 1, 'Mulai'],
          [1, 0, '01'],
          [1, 1, day.getTime()],
          [2, 0, '02'],
          [2, 1, 12.5],
        ],
      ],
    ]);
  });
});

describeWithLibreOffice('the sample saved by LibreOffice', () => {
  test.each(['ods', 'xls'])('.%s holds what the .xlsx holds', async (format) => {
    const [original, other] = await withTemporaryFolder((folder) => {
      mkdirSync(join(folder, 'saved'));
      convertAll([SAMPLE], format, join(folder, 'saved'));
      const name = `dinas-sosial-contoh.${format}`;
      return Promise.all([openXlsx(readFileSync(SAMPLE)), readWorkbookFile(join(folder, 'saved', name))]);
    });
    expect(cellsOf(other)).toEqual(cellsOf(original));
  });
});
