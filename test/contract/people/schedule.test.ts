import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { agency, command, runSheets, recordsOf, writtenSheets, type Sheets } from '../../commands/workbooks';

const headings = ['No', 'Kegiatan', 'Unit', 'Rencana Mulai', 'Rencana Selesai', 'Realisasi Mulai', 'Realisasi Selesai'];
const more = ['Penanggung Jawab', 'Email', 'Tempat', 'Status', 'Kode'];

/** The small agency with a schedule, holidays and the rows given. */
function withSchedule(...rows: unknown[][]): Sheets {
  return {
    ...agency(),
    'Jadwal Kegiatan': [[...headings, ...more], ...(rows as Sheets[string])],
    'Hari Libur': [
      ['Tanggal', 'Keterangan'],
      ['1 Mei 2026', 'Hari Buruh'],
    ],
  };
}
const run = (sheets: Sheets) => runSheets(sheets, ['--run', 'schedule']);

test('a schedule under control', async () => {
  const { code, errors, summary, folder } = await run(
    withSchedule(
      [1, 'Bimtek', 'R', '30/04/2026', '05/05/2026', '30/04/2026', '06/05/2026'],
      [2, 'Rapat', 'R', 'Selasa, 6 Oktober', '6 Oktober 2026'],
    ),
  );
  expect([code, errors]).toEqual([0, []]);
  expect(summary.sheetsWritten).toEqual(
    expect.arrayContaining(['Pengendalian Jadwal', 'Ketepatan Jadwal', 'Gantt', 'Hasil Periksa Data']),
  );
  const [first] = recordsOf((await writtenSheets(folder)).get('Pengendalian Jadwal'));
  // 1 May is a holiday, 2 and 3 a weekend: one working day late.
  expect(first).toMatchObject({ Status: 'Selesai', 'Selisih (hari kerja)': 1 });
  expect(summary.highlights[0]?.lines[0]).toMatch(/^2 kegiatan: 1 selesai/);
});

test('bad input becomes findings, never a crash', async () => {
  const { code, notes } = await run(
    withSchedule(
      [1, 'Terbalik', 'R', '06/05/2026', '05/05/2026'],
      [2, 'Tanpa tanggal', 'R', '', ''],
      [3, 'Tak terbaca', 'R', 'segera', '31/02/2026'],
      [4, '=HYPERLINK("http://x")', 'R', '2026-10-06', '2026-10-06'],
      [5, 'Tahun lalu', 'R', '05/05/2025', '05/05/2025'],
    ),
  );
  expect(code).toBe(0);
  const codes = notes.map((note) => note.replace(/ .*!/, ' '));
  expect(codes).toEqual(
    expect.arrayContaining([
      'plan-end-before-start E2',
      'plan-missing D3',
      'unreadable-date D4',
      'unreadable-date E4',
      'plan-of-another-year D6',
    ]),
  );
});

test('an unknown unit or a missing sheet stops the run', async () => {
  expect((await run(withSchedule([1, 'Rapat', 'X', '2026-10-06', '2026-10-06']))).errors).toEqual([
    'unknown-unit Jadwal Kegiatan!C2',
  ]);
  const stopped = await run(agency());
  expect([stopped.code, stopped.errors]).toEqual([2, ['missing-sheet Jadwal Kegiatan!']]);
});

test('a thousand activities, in one hall with one owner', async () => {
  const day = (offset: number): string => new Date(Date.UTC(2026, 0, 5 + offset)).toISOString().slice(0, 10);
  const rows = Array.from({ length: 1000 }, (_, index) => [
    index + 1,
    `Kegiatan ${index + 1}`,
    index % 2 ? 'R' : 'S',
    day(index % 350),
    day((index % 350) + 3),
    '',
    '',
    'Kepala Bidang',
    '',
    'Aula',
    '',
    '',
  ]);
  const { code, folder, summary } = await run(withSchedule(...rows));
  expect(code).toBe(0);
  expect(summary.serviceCalls).toBeLessThan(150);
  expect(recordsOf((await writtenSheets(folder)).get('Gantt'))).toHaveLength(1001);
}, 30_000);

test('text that looks like a formula stays text', async () => {
  const { folder } = await run(withSchedule([1, '=1+1', 'R', '2026-10-06', '2026-10-06']));
  const [record] = recordsOf((await writtenSheets(folder)).get('Pengendalian Jadwal'));
  expect(record?.Kegiatan).toBe('=1+1');
});

test('reminders go out as .eml files, once over several runs, and never when the data has errors', async () => {
  const row = [1, 'Rapat', 'R', '2026-10-06', '2026-10-06', '', '', 'Kepala', 'kepala@contoh.invalid'];
  const { folder, summary } = await runSheets(withSchedule(row), ['--run', 'reminders']);
  const letters = () => readdirSync(join(folder, 'out/surat'));
  expect(letters()).toEqual(['2026-10-05 001 [H-1] Rapat.eml']);
  expect(summary.sheetsWritten).toContain('Surat');
  await command(folder, ['dinas.xlsx', '--run', 'reminders']);
  expect(letters()).toHaveLength(1);
  const wrong = await runSheets(withSchedule(row, [2, 'Rapat', 'X', '2026-10-06', '2026-10-06']), [
    '--run',
    'reminders',
  ]);
  expect([wrong.code, existsSync(join(wrong.folder, 'out/surat'))]).toEqual([2, false]);
});
