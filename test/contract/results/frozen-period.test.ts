import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import type { Dialog } from '../../../local/runtime/execution/execution';
import {
  agency,
  command,
  recordsOf,
  setCells,
  userFolder,
  writeWorkbook,
  writtenSheets,
  type Answer,
  type Sheets,
} from '../../commands/workbooks';
import { runtimeFor, workbookOf } from '../../local/support';
import { program } from '../../support/bundle';

const archiveName = 'Arsip Capaian';

/** Freezes TW III of an agency, changes its sheets, and runs again with the memory of the first run. */
async function frozenThen(change: (sheets: Sheets) => Sheets, run: string): Promise<Answer & { folder: string }> {
  const folder = userFolder();
  await writeWorkbook(folder, agency());
  expect(await command(folder, ['dinas.xlsx', '--run', 'freeze'])).toMatchObject({ code: 0, errors: [] });
  await writeWorkbook(folder, change(agency()));
  return { ...(await command(folder, ['dinas.xlsx', '--run', run])), folder };
}

const figuresOf = ({ summary }: Answer, ...codes: string[]): string[] =>
  summary.findings
    .filter(({ code }) => codes.includes(code))
    .map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`);

/** The words of a document, without markup. */
function documentText(folder: string, name: string): string {
  const zip = new PizZip(readFileSync(join(folder, 'out', name)));
  return (zip.file('word/document.xml')?.asText() ?? '').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}

test('freezing writes every indicator, unit and the agency, with time, user, limits and words', async () => {
  const folder = userFolder();
  await writeWorkbook(folder, agency());
  const { code, summary } = await command(folder, ['dinas.xlsx', '--run', 'freeze']);
  expect([code, summary.ok]).toEqual([0, true]);
  expect(summary.sheetsWritten).toEqual([archiveName, 'Hasil Periksa Data', 'Riwayat Proses']);
  expect(summary.highlights).toHaveLength(1);
  const sheets = await writtenSheets(folder);
  expect(sheets.get(archiveName)?.[2]).toEqual([
    'Ditetapkan',
    'Pengguna',
    'Tahun',
    'Periode',
    'Jenis',
    'Kode',
    'Nama',
    'Target',
    'Realisasi',
    'Nilai',
    'Rata-rata Capaian (%)',
    'Serapan (%)',
    'Status',
    '_kode',
    '_kodeTanda',
  ]);
  const rows = recordsOf(sheets.get(archiveName));
  expect(rows.map(({ Jenis, Kode }) => `${String(Jenis)} ${String(Kode)}`)).toEqual([
    'Indikator I1',
    'Indikator I2',
    'Indikator I3',
    'Unit S',
    'Unit R',
    'Unit R1',
    'Instansi INSTANSI',
  ]);
  expect(rows[0]).toMatchObject({
    Ditetapkan: '2026-10-05 08:00',
    Pengguna: 'lokal@localhost',
    Tahun: 2026,
    Periode: 'TW III',
    Nama: 'Penerima layanan',
    Target: 300,
    Realisasi: 276,
    Nilai: 92,
    Status: 'Hampir Tercapai',
  });
  expect(rows[4]).toMatchObject({
    Target: 2000000,
    Realisasi: 900000,
    Nilai: 86,
    'Rata-rata Capaian (%)': 86,
    'Serapan (%)': 45,
    Status: 'Capaian: Di Bawah Batas Minimal (90%); Serapan: Di Bawah Batas Minimal (60%)',
  });
  expect(rows[6]).toMatchObject({ Nilai: 93, 'Serapan (%)': 53.33 });
});

test('freezing again changes nothing and says so', async () => {
  const { code, summary, folder } = await frozenThen((sheets) => sheets, 'freeze');
  expect([code, summary.sheetsWritten]).toEqual([0, ['Hasil Periksa Data', 'Riwayat Proses']]);
  expect(summary.highlights[0]).toMatchObject({ title: 'Periode 2026 TW III sudah ditetapkan sebelumnya' });
  expect(summary.highlights[0]?.lines[0]).toContain('2026-10-05 08:00 oleh lokal@localhost');
  expect(recordsOf((await writtenSheets(folder)).get(archiveName))).toHaveLength(7);
});

test('another period of the same workbook is added below', async () => {
  const folder = userFolder();
  await writeWorkbook(folder, agency());
  await command(folder, ['dinas.xlsx', '--run', 'freeze']);
  await command(folder, ['dinas.xlsx', '--run', 'freeze', '--period', 'TW II']);
  const rows = recordsOf((await writtenSheets(folder)).get(archiveName));
  expect(rows.map(({ Periode }) => Periode)).toEqual([
    ...Array<string>(7).fill('TW III'),
    ...Array<string>(7).fill('TW II'),
  ]);
});

test.each<[name: string, change: Record<string, Record<string, unknown>>, findings: string[]]>([
  ['an unchanged workbook', {}, []],
  [
    'an actual',
    { Realisasi: { E2: 110 } },
    [
      'Realisasi!C2:E2 Realisasi "I1" berubah setelah periode ditetapkan: semula 276, kini 294.',
      'Unit Kerja!A3 Nilai Penandaan (%) "R" berubah setelah periode ditetapkan: semula 86, kini 89.',
      'Unit Kerja! Nilai Penandaan (%) "INSTANSI" berubah setelah periode ditetapkan: semula 93, kini 94,5.',
    ],
  ],
  [
    'a target',
    { Indikator: { G2: 276 } },
    expect.arrayContaining([
      'Indikator!G2 Target "I1" berubah setelah periode ditetapkan: semula 300, kini 276.',
    ]) as string[],
  ],
  [
    'a figure taken away',
    { Realisasi: { E4: '' } },
    expect.arrayContaining([
      'Realisasi!E4 Realisasi "I3" berubah setelah periode ditetapkan: semula 81,5, kini (kosong).',
    ]) as string[],
  ],
  [
    'a limit',
    { Pengaturan: { A5: 'Batas Minimal Capaian (%)', B5: 80 } },
    expect.arrayContaining([
      'Indikator!A3 Status "I2" berubah setelah periode ditetapkan: semula Belum Tercapai, kini Hampir Tercapai.',
      'Unit Kerja!A3 Batas Minimal Capaian (%) "R" berubah setelah periode ditetapkan: semula 90, kini 80.',
    ]) as string[],
  ],
])('%s is found with old and new value at its cell', async (_, change, findings) => {
  const answer = await frozenThen((sheets) => {
    for (const [sheet, cells] of Object.entries(change)) setCells(sheets, sheet, cells);
    return sheets;
  }, 'attainment,flags');
  expect(answer.code).toBe(0);
  expect(figuresOf(answer, 'frozen-differs', 'frozen-status-differs')).toEqual(findings);
  expect(figuresOf(answer, 'period-frozen')).toHaveLength(1);
});

test('the sheets of a frozen period print the archive, whatever changed since', async () => {
  const { folder } = await frozenThen((sheets) => {
    setCells(sheets, 'Realisasi', { E2: 110, E4: '' });
    setCells(sheets, 'Indikator', { G3: 60, A5: 'I4', B5: 'R', C5: 'Baru', D5: 'orang', E5: 'Positif', F5: 10 });
    setCells(sheets, 'Pengaturan', { A5: 'Batas Minimal Capaian (%)', B5: 50 });
    return setCells(sheets, 'Anggaran Belanja', { E3: 3000000, E4: 3000000 });
  }, 'attainment,flags,absorption');
  const sheets = await writtenSheets(folder);
  const archive = recordsOf(sheets.get(archiveName));
  const indicators = archive.filter(({ Jenis }) => Jenis === 'Indikator');
  const printed = recordsOf(sheets.get('Capaian'));
  expect(
    printed.map((row) => [row['Kode'], row['Target'], row['Realisasi'], row['Capaian (%)'], row['Status']]),
  ).toEqual(indicators.map((row) => [row['Kode'], row['Target'], row['Realisasi'], row['Nilai'], row['Status']]));
  expect(printed[0]).toMatchObject({
    Penjelasan: expect.stringContaining('276 ÷ 300 × 100 = 92,00') as string,
    Sumber: 'Arsip Capaian!I4',
  });
  const units = archive.filter(({ Jenis }) => Jenis !== 'Indikator');
  // Flagged units come first on the sheet; the archive keeps the order of the units.
  const order = units.map(({ Kode }) => Kode);
  const report = recordsOf(sheets.get('Rapor Unit'))
    .filter(({ Kode }) => Kode !== '')
    .sort((a, b) => order.indexOf(a['Kode']) - order.indexOf(b['Kode']));
  const figures = ['Kode', 'Rata-rata Capaian (%)', 'Serapan (%)'];
  expect(report.map((row) => figures.map((name) => row[name]))).toEqual(
    units.map((row) => figures.map((name) => row[name])),
  );
  expect(report.map((row) => row['Nilai Penandaan (%)'])).toEqual(units.map((row) => row['Nilai']));
  expect(report.map((row) => row['Tanda'])).toEqual(['', 'Capaian, Serapan', '', 'Capaian, Serapan']);
});

test('documents of a frozen period print the frozen figures and say so', async () => {
  const folder = userFolder();
  await writeWorkbook(folder, agency());
  await command(folder, ['dinas.xlsx', '--run', 'freeze']);
  const changed = setCells(agency(), 'Realisasi', { E2: 110 });
  await writeWorkbook(folder, setCells(changed, 'Anggaran Belanja', { E3: 4000000, E4: 4000000 }));
  const { summary } = await command(folder, ['dinas.xlsx', '--run', 'evaluation', '--unit', 'R']);
  const text = documentText(folder, summary.documents[0]?.link ?? '');
  expect(text).toContain('86,00');
  expect(text).toContain('45,00');
  expect(text).not.toContain('89,00');
  expect(text).not.toContain('22,50');
  expect(text).toMatch(/ditetapkan pada 5 Oktober 2026/);
});

test.each<[name: string, change: (sheets: Sheets) => Sheets, errors: string[]]>([
  [
    'an error in the data',
    (sheets) => setCells(sheets, 'Realisasi', { E2: 'sembilan' }),
    ['unreadable-number Realisasi!E2'],
  ],
  [
    'a sheet of the user’s under the name of the archive',
    (sheets) => ({ ...sheets, [archiveName]: [['catatan']] }),
    [`foreign-output-sheet ${archiveName}!A1`],
  ],
  [
    'no indicator at all',
    (sheets) => ({
      ...sheets,
      Indikator: (sheets['Indikator'] ?? []).slice(0, 1),
      Realisasi: (sheets['Realisasi'] ?? []).slice(0, 1),
    }),
    ['nothing-to-freeze !'],
  ],
])('%s stops freezing', async (_, change, errors) => {
  const folder = userFolder();
  await writeWorkbook(folder, change(agency()));
  const answer = await command(folder, ['dinas.xlsx', '--run', 'freeze']);
  expect([answer.code, answer.errors, answer.summary.highlights]).toEqual([2, errors, []]);
});

test('what is not reported, and a period that is not over, only warn', async () => {
  const folder = userFolder();
  await writeWorkbook(folder, setCells(agency(), 'Realisasi', { F4: '' }));
  const { code, notes } = await command(folder, ['dinas.xlsx', '--run', 'freeze', '--period', 'TW IV']);
  expect(code).toBe(0);
  expect(notes).toEqual(expect.arrayContaining(['frozen-not-reported Indikator!', 'period-not-over Indikator!']));
});

test('the menu asks, naming the period, before it freezes; a period that is frozen needs no question', async () => {
  const sheets = Object.entries(agency()).map(([name, rows]) => ({ name, rows }));
  const workbook = await workbookOf(sheets);
  const dialogs: Dialog[] = [];
  const choose = async (answer: string): Promise<void> => {
    dialogs.length = 0;
    const reply = (dialog: Dialog): string => {
      dialogs.push(dialog);
      return dialog.buttons === 'OK' ? 'OK' : answer;
    };
    (await runtimeFor({ ...program, workbook, context: 'menu', answer: reply })).call('tetapkanPeriode');
  };
  await choose('NO');
  expect(dialogs[0]?.message).toContain('TW III 2026');
  expect([dialogs[1]?.message, workbook.sheetNames()]).toEqual([
    'Dibatalkan; tidak ada yang diubah.',
    sheets.map(({ name }) => name),
  ]);
  await choose('YES');
  expect(dialogs).toHaveLength(2);
  expect(dialogs[1]?.message).toContain('Periode 2026 TW III ditetapkan');
  expect(workbook.sheetNames()).toContain(archiveName);
  await choose('YES');
  expect(dialogs).toHaveLength(1);
  expect(dialogs[0]?.message).toContain('sudah ditetapkan sebelumnya');
});
