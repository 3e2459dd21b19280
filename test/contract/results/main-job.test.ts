import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from 'hucre';
import {
  agency,
  agencyWithout,
  command,
  recordsOf,
  runSheets,
  userFolder,
  writeWorkbook,
  writtenSheets,
} from '../../commands/workbooks';

/** The whole way of a small agency: a workbook through the command line and the built bundle to the written sheets. */
const outputs = [
  'Capaian',
  'Rapor Sasaran',
  'Rapor Unit',
  'Serapan',
  'Rekap Sisa',
  'Hasil Periksa Data',
  'Riwayat Proses',
];

test('a run without documents: exit code 0 and these sheets, figures as computed by hand', async () => {
  const { code, summary, errors, folder } = await runSheets(agency());
  expect([code, errors, summary.ok, summary.period, summary.year]).toEqual([0, [], true, 'TW III', 2026]);
  expect(summary.sheetsWritten).toEqual(outputs);
  const sheets = await writtenSheets(folder);
  expect([...sheets.keys()]).toEqual([...Object.keys(agency()), ...outputs]);
  expect(recordsOf(sheets.get('Capaian'))).toMatchObject([
    {
      Kode: 'I1',
      Realisasi: 276,
      'Capaian (%)': 92,
      Penjelasan: '276 ÷ 300 × 100 = 92,00; Realisasi: 100 + 84 + 92 = 276',
      Sumber: 'Realisasi!C2:E2; Indikator!G2',
    },
    { Kode: 'I2', 'Capaian (%)': 80, Sumber: 'Realisasi!E3; Indikator!G3' },
    { Kode: 'I3', 'Capaian (%)': 101.88, Status: 'Melampaui Target' },
  ]);
  expect(recordsOf(sheets.get('Rapor Unit'))).toMatchObject([
    { Kode: 'R', 'Nilai Penandaan (%)': 86, 'Serapan (%)': 45, Tanda: 'Capaian, Serapan' },
    { Kode: 'S', 'Nilai Penandaan (%)': 100, 'Rata-rata Capaian (%)': 101.88, 'Serapan (%)': 70, Tanda: '' },
    { Kode: 'R1', Tanda: '' },
    { Kode: '', Unit: 'Rata-rata Unit', 'Nilai Penandaan (%)': 93 },
    {
      Kode: 'INSTANSI',
      'Nilai Penandaan (%)': 93,
      'Serapan (%)': 53.33,
      'Status Capaian': 'Di Bawah Batas Minimal (95%)',
    },
  ]);
  expect(recordsOf(sheets.get('Rekap Sisa'))[0]).toMatchObject({ Kode: 'E', 'Jumlah (Rp)': 100000, 'Porsi (%)': 7.14 });
});

test('calculating never writes input sheets: the file is byte-identical, its sheets come out cell by cell', async () => {
  const folder = userFolder();
  const own = {
    name: 'Catatan Kami',
    rows: [
      ['jangan', 'diubah'],
      [1.5, true],
    ],
  };
  const hidden = { name: 'Arsip', rows: [['lama']], hidden: true };
  const path = await writeWorkbook(folder, agency(), [own, hidden]);
  const before = readFileSync(path);
  expect((await command(folder)).code).toBe(0);
  expect(readFileSync(path).equals(before)).toBe(true);
  const [input, output] = await Promise.all(
    [path, join(folder, 'out/dinas.xlsx')].map((file) => openXlsx(readFileSync(file))),
  );
  for (const sheet of input?.sheets ?? []) {
    const same = output?.sheets.find(({ name }) => name === sheet.name);
    expect(same?.rows).toEqual(sheet.rows);
    expect(same?.hidden).toEqual(sheet.hidden);
  }
});

test('every output sheet bears the marker in A1 and stands behind the input', async () => {
  const { folder } = await runSheets(agency());
  const sheets = await writtenSheets(folder);
  for (const name of outputs)
    expect(sheets.get(name)?.[0]?.[0]).toBe(`Rapor Kinerja · ${name} · 2026 TW III · 2026-10-05 08:00`);
});

test('a second run rewrites its own sheets and lets Riwayat Proses grow', async () => {
  const folder = userFolder();
  await writeWorkbook(folder, agency());
  await command(folder);
  const fewer = agency();
  fewer['Indikator']?.pop();
  fewer['Realisasi']?.pop();
  await writeWorkbook(folder, fewer);
  expect((await command(folder)).code).toBe(0);
  const sheets = await writtenSheets(folder);
  expect(recordsOf(sheets.get('Capaian')).filter(({ Kode }) => Kode !== '')).toHaveLength(2);
  expect(recordsOf(sheets.get('Riwayat Proses'))).toHaveLength(2);
});

test('the output is itself a workbook to run on', async () => {
  const { folder } = await runSheets(agency());
  const again = await command(folder, ['out/dinas.xlsx', '--out', 'lagi']);
  expect([again.code, again.errors]).toEqual([0, []]);
});

test('a workbook in English: names, words and output', async () => {
  const { code, errors, folder } = await runSheets({
    Settings: [
      ['Key', 'Value'],
      ['Year', 2026],
      ['Period', 'TW III'],
      ['Language', 'en'],
    ],
    Units: [
      ['Code', 'Name', 'Type'],
      ['R', 'Rehabilitation', 'Division'],
    ],
    Indicators: [
      ['Code', 'Unit', 'Indicator', 'Measure Unit', 'Polarity', 'Target', 'Aggregation', 'Target TW III'],
      ['I1', 'R', 'Coverage', '%', 'Up', 95, 'Last', 90],
    ],
    Actuals: [
      ['Code', 'TW I', 'TW II', 'TW III'],
      ['I1', 10, 20, 81],
    ],
    Budget: [
      ['Code', 'Description', 'Ceiling', 'Spent', 'Unit'],
      ['1.06.04', 'Programme', 100, 70, 'R'],
    ],
  });
  expect([code, errors]).toEqual([0, []]);
  const sheets = await writtenSheets(folder);
  expect(recordsOf(sheets.get('Attainment'))).toMatchObject([
    { Code: 'I1', 'Attainment (%)': 90, Explanation: expect.stringContaining('81 ÷ 90 × 100 = 90.00') },
  ]);
  expect(sheets.get('Capaian')).toBeUndefined();
});

test.each([
  ['attainment', ['Capaian', 'Rapor Sasaran']],
  ['flags', ['Rapor Unit']],
  ['absorption', ['Serapan', 'Rekap Sisa']],
])('--run %s writes %j and the two sheets of every run', async (task, written) => {
  const { code, summary } = await runSheets(agency(), ['--run', task]);
  expect([code, summary.sheetsWritten]).toEqual([0, [...written, 'Hasil Periksa Data', 'Riwayat Proses']]);
});

test('a command checks only the sheets that it needs', async () => {
  const sheets = agency();
  sheets['Anggaran Belanja'] = [
    ['Kode', 'Pagu'],
    ['1', 'salah'],
  ];
  expect(await runSheets(sheets, ['--run', 'attainment'])).toMatchObject({ code: 0, errors: [] });
  expect(await runSheets(agencyWithout('Indikator'), ['--run', 'absorption'])).toMatchObject({ code: 0, errors: [] });
});

test('without Periode every command judges the same period', async () => {
  const sheets = agency();
  sheets['Pengaturan']?.pop();
  const periods = [];
  for (const task of ['attainment', 'flags', 'absorption', 'attainment,flags,absorption']) {
    const { summary } = await runSheets(sheets, ['--run', task]);
    periods.push(summary.period);
  }
  expect(periods).toEqual(['TW III', 'TW III', 'TW III', 'TW III']);
});

test('the defaults hold without Pengaturan, the column Indikator.Realisasi without Realisasi', async () => {
  const sheets = agencyWithout('Pengaturan', 'Realisasi');
  sheets['Indikator'] = [
    ['Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
    ['I1', 'R', 'Penerima layanan', 'orang', 'Positif', '400', '300'],
  ];
  const { code, summary, notes, folder } = await runSheets(sheets);
  expect([code, summary.year, summary.period]).toEqual([0, 2026, 'Tahunan']);
  expect(notes).toEqual(expect.arrayContaining(['missing-year Pengaturan!', 'default-period Pengaturan!']));
  expect(recordsOf((await writtenSheets(folder)).get('Capaian'))[0]).toMatchObject({
    'Capaian (%)': 75,
    Sumber: 'Indikator!G2; Indikator!F2',
  });
  expect(existsSync(join(folder, 'out/dinas.xlsx'))).toBe(true);
});

test('the period asked for wins over the setting', async () => {
  const { summary } = await runSheets(agency(), ['--period', 'Triwulan 2']);
  expect(summary.period).toBe('TW II');
});
