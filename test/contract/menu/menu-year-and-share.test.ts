import { changed, agency } from '../../commands/workbooks';
import { at, later, sheet, told } from '../at-the-menu';

describe('Tahun baru', () => {
  const january = new Date(2027, 0, 12, 8).getTime();

  test('the year becomes history, Tahun is changed, nothing is emptied; a second time is too early', async () => {
    const runtime = await at(changed('Realisasi', { F2: 120, F3: 90, F4: 82 }), { fixedTime: january });
    const before = ['Indikator', 'Realisasi', 'Anggaran Belanja', 'Tindak Lanjut'].map((name) => sheet(runtime, name));
    runtime.call('siapkanTahunBaru');
    expect(runtime.log[0]).toContain('2026 → 2027');
    expect(sheet(runtime, 'Pengaturan')).toContainEqual(['Tahun', 2027]);
    expect(sheet(runtime, 'Riwayat Kinerja').slice(0, 2)).toEqual([
      ['Kode', 'Indikator', 'Satuan', 'Tahun', 'Target', 'Realisasi', 'Sumber'],
      ['I1', 'Penerima layanan', 'orang', 2026, 400, 396, 'Rapor Kinerja, tahun 2026'],
    ]);
    expect(sheet(runtime, 'Riwayat Kinerja')).toHaveLength(4);
    expect(['Indikator', 'Realisasi', 'Anggaran Belanja', 'Tindak Lanjut'].map((name) => sheet(runtime, name))).toEqual(
      before,
    );
    runtime.call('siapkanTahunBaru');
    expect(told(runtime)).toContain('Tahun 2027 pada Pengaturan belum berakhir');
  });

  test('rows go under the headings of a history that is there; years that stand are not added again', async () => {
    const history = {
      'Riwayat Kinerja': [
        ['Tahun', 'Kode', 'Realisasi', 'Target'],
        [2026, 'I1', 1, 1],
        [2025, 'I2', 2, 2],
      ],
    };
    const runtime = await at({ ...changed('Realisasi', { F2: 120 }), ...history }, { fixedTime: january });
    runtime.call('siapkanTahunBaru');
    const rows = sheet(runtime, 'Riwayat Kinerja').slice(1);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      [2026, 'I1', 1, 1],
      [2025, 'I2', 2, 2],
      [2026, 'I2', 72, 95],
      [2026, 'I3', 81.5, 80],
    ]);
  });

  test('a no changes nothing, errors stop it, and so does a year that is not over', async () => {
    const refused = await at(agency(), { fixedTime: january, answer: () => 'NO' });
    refused.call('siapkanTahunBaru');
    expect(sheet(refused, 'Pengaturan')).toContainEqual(['Tahun', 2026]);
    const wrong = await at(changed('Indikator', { B2: 'X' }), { fixedTime: january });
    wrong.call('siapkanTahunBaru');
    expect(told(wrong)).toContain('1 kesalahan');
    const early = await at(agency());
    early.call('siapkanTahunBaru');
    expect(told(early)).toContain('1 Januari 2027');
    for (const runtime of [refused, wrong, early])
      expect(runtime.workbook.sheetNames()).not.toContain('Riwayat Kinerja');
  });
});

test('Bagikan isian: each run of rows for its unit, sub-units by the unit above, and who has no e-mail', async () => {
  const sheets = changed('Unit Kerja', { E1: 'Email', E3: 'rehsos@contoh.go.id, dua@contoh.go.id' });
  sheets.Indikator?.push(['I4', 'R1', 'Empat', 'orang', 'Positif', 1, 1, 'Akumulasi']);
  const runtime = await at(sheets, { editors: ['lain@contoh.go.id'] });
  runtime.call('bagikanIsian');
  expect(told(runtime)).toMatch(/hanya pemilik yang dapat mengubah barisnya: S\.\n.*unit induknya: R1\./);
  const shares = runtime.workbook.store('Indikator').protections.map(({ area, editors, description }) => ({
    first: (area?.row ?? 0) + 1,
    rows: area?.rows,
    description,
    editors: editors.filter((email) => email.endsWith('contoh.go.id')),
  }));
  const rehsos = ['rehsos@contoh.go.id', 'dua@contoh.go.id'];
  expect(shares).toEqual([
    { first: 1, rows: 1, description: 'Rapor Kinerja · isian · judul', editors: [] },
    { first: 2, rows: 2, description: 'Rapor Kinerja · isian · R', editors: rehsos },
    { first: 4, rows: 1, description: 'Rapor Kinerja · isian · S', editors: [] },
    { first: 5, rows: 1, description: 'Rapor Kinerja · isian · R1', editors: rehsos },
  ]);
  const again = await later(runtime);
  again.call('bagikanIsian');
  expect(runtime.workbook.store('Indikator').protections).toHaveLength(4);
});
