import { agency, recordsOf, runSheets, writtenSheets, type Rows, type Sheets } from '../../commands/workbooks';

/** Budget sheets as offices really fill them in, read end to end through the bundle. */

const head = ['Kode', 'Kode Rekening', 'Unit', 'Uraian', 'Pagu', 'Realisasi'];

function budget(rows: Rows, heading: string[] = head): Sheets {
  return { ...agency(), 'Sisa Anggaran': [['Kode', 'Alasan', 'Jumlah']], 'Anggaran Belanja': [heading, ...rows] };
}

async function sheetsOf(sheets: Sheets): Promise<(name: string) => Record<string, unknown>[]> {
  const { folder, errors } = await runSheets(sheets);
  expect(errors).toEqual([]);
  const written = await writtenSheets(folder);
  return (name) => recordsOf(written.get(name));
}

describe('one key twice under one parent is an error, under two parents it is not', () => {
  test('the same programme is listed for two units and its sub kegiatan inherit the unit', async () => {
    const sheet = await sheetsOf(
      budget([
        ['1.06.01', '', 'S', 'Program Penunjang', 1000, 700],
        ['1.06.01.2.01.0001', '', '', 'Administrasi', 1000, 700],
        ['1.06.01', '', 'R', 'Program Penunjang', 500, 100],
        ['1.06.01.2.01.0001', '', '', 'Administrasi', 500, 100],
      ]),
    );
    const units = new Map(sheet('Rapor Unit').map((row) => [row['Kode'], row['Serapan (%)']]));
    expect([units.get('S'), units.get('R')]).toEqual([70, 20]);
  });

  test('a sub kegiatan of two funds repeats its accounts', async () => {
    const sheet = await sheetsOf(
      budget(
        [
          ['1.06.01.2.01.0001', '', 'S', 'Bantuan', 100, 50, 'DAU'],
          ['', '5.1.02.01', '', 'Barang', 100, 50, ''],
          ['1.06.01.2.01.0001', '', 'S', 'Bantuan', 60, 10, 'DAK'],
          ['', '5.1.02.01', '', 'Barang', 60, 10, ''],
        ],
        [...head, 'Sumber Dana'],
      ),
    );
    expect(sheet('Serapan').at(-1)).toMatchObject({ Pagu: 160, Realisasi: 60 });
  });
});

test('a full stop at the end of a code, or a space in it, does not double the totals', async () => {
  const sheet = await sheetsOf(
    budget([
      ['1.06.01.', '', 'S', 'Program', 100, 50],
      ['1.06.01.2.01.', '', '', 'Kegiatan', 100, 50],
      ['1.06.01.2.01. 0001', '', '', 'Sub kegiatan', 100, 50],
    ]),
  );
  expect(sheet('Serapan').at(-1)).toMatchObject({ Pagu: 100, Realisasi: 50 });
});

test('a cash plan that stands on the sub kegiatan holds for the accounts below it', async () => {
  const sheet = await sheetsOf(
    budget(
      [
        ['1.06.01.2.01.0001', '', 'S', 'Administrasi', 100, 50, 45],
        ['', '5.1.02.01.01.0024', '', 'Alat tulis', 60, 30, ''],
        ['', '5.1.02.01.01.0025', '', 'Cetak', 40, 20, ''],
      ],
      [...head, 'RAK s.d. TW III'],
    ),
  );
  expect(sheet('Rapor Unit').find((row) => row['Kode'] === 'S')).toMatchObject({
    'Status Serapan': 'Memenuhi Batas Minimal',
    Tanda: '',
  });
});

test('a unit whose spending is not reported reads the same in both sheets and is not called low', async () => {
  const sheet = await sheetsOf(
    budget([
      ['1.06.01', '', 'S', 'Program', 1000, 'belum'],
      ['1.06.04', '', 'R', 'Program', 1000, 700],
    ]),
  );
  const report = sheet('Rapor Unit').find((row) => row['Kode'] === 'S');
  const total = sheet('Serapan').find((row) => row['Kode'] === 'S');
  expect(total?.['Serapan (%)']).toBe(report?.['Serapan (%)']);
  expect(report?.['Status Serapan']).not.toMatch(/Di Bawah/);
  expect(report?.['Tanda']).toBe('');
});
