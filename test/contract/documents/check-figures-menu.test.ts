import { at, sheet, told } from '../at-the-menu';

const table = [
  ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
  ['Warga terlayani', 200, 150, 75],
  ['Laporan selesai', 40, 30, 57],
  ['Bimbingan', 50, 50, 100],
  ['Kunjungan', 80, 60, 75],
];

it('checks the printed figures of the open tab from the menu', async () => {
  const run = await at({ Tabel: table }, { selection: { sheet: 'Tabel', row: 2 } });
  run.call('periksaAngka');
  const rows = sheet(run, 'Periksa Angka');
  const place = rows.findIndex((row) => row.includes('Tabel!D3') || row.includes('D3'));
  expect(rows[place]?.join(' ')).toMatch(/75/);
  expect(told(run)).not.toBe('');
  expect(sheet(run, 'Tabel')).toEqual(table);
});
