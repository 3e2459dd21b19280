import {
  agency,
  changed,
  command,
  recordsOf,
  runSheets,
  userFolder,
  writeWorkbook,
  writtenSheets,
  type Sheets,
} from '../../commands/workbooks';
import { at, sheet, told } from '../at-the-menu';

const run = ['--run', 'comparison', '--period', 'Tahunan'];

/** Five years of the small agency; `Tahunan` compares whole years. */
const history = [
  ['Kode', 'Indikator', 'Satuan', 'Tahun', 'Target', 'Realisasi'],
  ['I1', '', '', 2021, 200, 180],
  ['I1', '', '', 2022, 220, 200],
  ['I1', '', '', 2023, 240, 220],
  ['I1', '', '', 2024, 260, 240],
  ['I1', '', '', 2025, 280, 260],
  ['I2', '', 'persen', 2025, 80, 75],
];

function withHistory(rows: unknown[][] = history, indicators: Record<string, unknown> = {}): Sheets {
  const sheets = changed('Indikator', { I1: 'Program', I2: 'Rehabilitasi', I3: 'Rehabilitasi', ...indicators });
  return { ...sheets, 'Riwayat Kinerja': rows as Sheets[string] };
}

describe('the sheet Perbandingan', () => {
  test('years side by side, change, meaning, proposal; then the programme', async () => {
    const { code, errors, summary, folder } = await runSheets(
      {
        ...withHistory(),
        Realisasi: [
          ['Kode', 'TW I', 'TW II', 'TW III', 'TW IV'],
          ['I1', 70, 70, 70, 76],
          ['I2', '', '', '', 72],
          ['I3', '', '', '', 81],
        ],
      },
      run,
    );
    expect([code, errors]).toEqual([0, []]);
    const rows = recordsOf((await writtenSheets(folder)).get('Perbandingan'));
    expect(rows[0]).toMatchObject({
      Kode: 'I1',
      'Target 2021': 200,
      'Realisasi 2021': 180,
      'Target 2026': 400,
      'Realisasi 2026': 286,
      Perubahan: 26,
      'Satuan Perubahan': 'orang',
      Makna: 'Meningkat',
      'Usulan Target 2027': 306,
    });
    expect(rows[1]).toMatchObject({ Kode: 'I2', Perubahan: -3, 'Satuan Perubahan': 'poin', Makna: 'Menurun' });
    expect(rows[2]).toMatchObject({ Kode: 'I3', Perubahan: '', Makna: 'Indikator baru' });
    // Against the targets of 2026: (286 ÷ 400 + 72 ÷ 95) ÷ 2 and (260 ÷ 400 + 75 ÷ 95) ÷ 2.
    expect(rows[3]).toMatchObject({
      'Indikator Kinerja': 'Program: Rehabilitasi',
      'Realisasi 2025': 71.97,
      'Realisasi 2026': 73.64,
      Perubahan: 1.67,
      Makna: 'Meningkat',
    });
    expect(summary.highlights[0]).toEqual({
      title: 'Hasil 2026 dibandingkan 2025',
      lines: [
        'Program yang melampaui tahun lalu: 1 dari 1 yang dapat dibandingkan (Rehabilitasi)',
        'Indikator: 1 lebih baik, 1 kurang baik, 0 tetap',
        'Tidak dibandingkan: 1 indikator baru',
      ],
    });
  });

  test('without any history nothing is compared and nothing is wrong', async () => {
    const { code, errors, folder } = await runSheets(agency(), run);
    expect([code, errors]).toEqual([0, []]);
    const rows = recordsOf((await writtenSheets(folder)).get('Perbandingan'));
    expect(rows.map((row) => row.Makna)).toEqual([
      'Tanpa data tahun lalu',
      'Tanpa data tahun lalu',
      'Tanpa data tahun lalu',
    ]);
  });

  test('a second run writes the same sheet; the history is never written to', async () => {
    const folder = userFolder();
    await writeWorkbook(folder, withHistory());
    await command(folder, ['dinas.xlsx', ...run]);
    const first = await writtenSheets(folder);
    await command(folder, ['dinas.xlsx', ...run]);
    const second = await writtenSheets(folder);
    expect(second.get('Perbandingan')).toEqual(first.get('Perbandingan'));
    expect(second.get('Riwayat Kinerja')?.slice(1)).toEqual(first.get('Riwayat Kinerja')?.slice(1));
    expect(second.get('Riwayat Kinerja')).toHaveLength(history.length);
  });

  test.each<[what: string, rows: unknown[][], finding: string]>([
    ['a year that is none', [...history, ['I3', '', '', 26, 1, 1]], 'history-year-odd Riwayat Kinerja!D8'],
    ['a year twice', [...history, ['I2', '', '', 2025, 1, 1]], 'history-year-twice Riwayat Kinerja!D8'],
    ['another measure', [history[0] ?? [], ['I1', '', 'KK', 2025, 1, 1]], 'formulation-changed Riwayat Kinerja!D2'],
    ['a code nobody has', [...history, ['I9', '', '', 2025, 1, 1]], 'history-without-indicator Riwayat Kinerja!'],
  ])('%s', async (_, rows, finding) => {
    const { code, notes } = await runSheets(withHistory(rows), run);
    expect([code, notes.includes(finding)]).toEqual([0, true]);
  });
});

/** The data dictionary: a filled cell changes only after the user has seen old and new. */
describe('Usulkan target', () => {
  const empty = (): Sheets => withHistory(history, { F2: '', F3: 70 });
  const unreported = (): Sheets => ({ ...empty(), Realisasi: [['Kode', 'TW I', 'TW II', 'TW III', 'TW IV']] });
  const targets = (runtime: Awaited<ReturnType<typeof at>>) => sheet(runtime, 'Indikator').map((row) => row[5]);

  test('fills what is empty, and replaces what asks less, each after its own question', async () => {
    const questions: string[] = [];
    const runtime = await at(unreported(), {
      answer: (question) => {
        questions.push(JSON.stringify(question));
        return 'YES';
      },
    });
    runtime.call('usulkanTarget');
    expect(targets(runtime)).toEqual(['Target', 280, 75, 80]);
    expect(told(runtime)).toContain('1 target kosong diisi, 1 target diganti.');
    expect(questions.join('\n')).toContain('I1 Penerima layanan: 280');
    expect(questions.join('\n')).toContain('I2 Cakupan verifikasi: 70 → 75');
    runtime.call('usulkanTarget');
    expect(told(runtime)).toContain('Tidak ada target 2026 yang dapat diusulkan');
  });

  test('a no changes nothing', async () => {
    const runtime = await at(unreported(), { answer: () => 'NO' });
    runtime.call('usulkanTarget');
    expect(targets(runtime)).toEqual(['Target', '', 70, 80]);
  });

  test('a target that has an actual stays', async () => {
    const runtime = await at(empty());
    runtime.call('usulkanTarget');
    expect(targets(runtime)).toEqual(['Target', 280, 70, 80]);
    expect(told(runtime)).toContain('Tidak diubah karena sudah mempunyai realisasi: I2.');
  });
});

test('Siapkan perjanjian adds its sheets once', async () => {
  const runtime = await at(agency());
  runtime.call('siapkanPerjanjian');
  expect(sheet(runtime, 'Perjanjian Kinerja')[0]?.slice(0, 4)).toEqual([
    'Unit',
    'ID Pihak Pertama',
    'Versi',
    'Tanggal',
  ]);
  expect(runtime.workbook.sheetNames()).toEqual(expect.arrayContaining(['Pegawai', 'Riwayat Kinerja']));
  runtime.call('siapkanPerjanjian');
  expect(told(runtime)).toContain('Semua lembar dan kolom sudah ada');
});
