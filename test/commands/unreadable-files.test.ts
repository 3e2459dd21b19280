import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre';
import { agency, command, userFolder, writeWorkbook } from './workbooks';

describe('files that are no workbook: exit code 1 and nothing written', () => {
  test.each<[why: string, code: string, spoil: (data: Buffer) => Buffer | Promise<Uint8Array>]>([
    ['empty', 'input-empty', () => Buffer.alloc(0)],
    ['text', 'input-not-workbook', () => Buffer.from('Kode;Nama\n')],
    ['cut short', 'input-damaged', (data) => data.subarray(0, Math.floor(data.length / 2))],
    ['cut by its last bytes', 'input-damaged', (data) => data.subarray(0, data.length - 30)],
    [
      'encrypted',
      'input-encrypted',
      async (data) => saveXlsx(await openXlsx(data), { encryption: { password: 'x', spinCount: 10 } }),
    ],
  ])('%s', async (_, problem, spoil) => {
    const folder = userFolder();
    const path = await writeWorkbook(folder, agency());
    writeFileSync(path, await spoil(readFileSync(path)));
    const { code, summary } = await command(folder);
    expect([code, summary.ok, summary.error?.code]).toEqual([1, false, problem]);
    expect(readdirSync(folder)).toEqual(['dinas.xlsx']);
  });

  test('a file that is not there, output onto input, a file in place of the folder', async () => {
    const folder = userFolder();
    const path = await writeWorkbook(folder, agency());
    const before = readFileSync(path);
    writeFileSync(join(folder, 'berkas'), 'x');
    const codeOf = async (...argv: string[]): Promise<unknown> => (await command(folder, argv)).summary.error?.code;
    expect(await codeOf('lain.xlsx')).toBe('input-missing');
    expect(await codeOf('dinas.xlsx', '--out', '.')).toBe('same-file');
    expect(await codeOf('dinas.xlsx', '--out', 'berkas')).toBe('output-file');
    expect(await codeOf('dinas.xlsx', '--out', 'berkas/hasil')).toBe('output-file');
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});
