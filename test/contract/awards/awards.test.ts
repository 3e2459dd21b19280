import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  command,
  recordsOf,
  runSheets,
  setCells,
  userFolder,
  writeWorkbook,
  writtenSheets,
  type Sheets,
} from '../../commands/workbooks';
import { awards, categoryName, changed, run } from './award-workbook';

const results = async (folder: string) => recordsOf((await writtenSheets(folder)).get('Hasil Penghargaan'));

describe('a proposal', () => {
  test('scores from records and jurors, as computed by hand; nothing is decided', async () => {
    const { code, errors, summary, folder } = await runSheets(awards(), run);
    expect([code, errors, summary.highlights[0]?.title]).toEqual([0, [], 'Panti Terbaik · September 2026 · usulan']);
    const rows = await results(folder);
    // A: 12 of 48 hours → 75; (75 + 80) ÷ 2. B: 24 hours → 50; (50 + 90) ÷ 2. C has one report of the two it needs.
    expect(rows.map((row) => [row.Peserta, row.Skor, row.Peringkat, row.Hasil, row.Selisih])).toEqual([
      ['A', 77.5, 1, 'Pemenang', 7.5],
      ['B', 70, 2, 'Nomine', 7.5],
      ['C', '', '', 'Belum Cukup Data', ''],
    ]);
    expect(rows[0]).toMatchObject({
      Bulan: '2026-09',
      Nama: 'Panti Asih',
      Metode: 'SMART',
      Bobot: 'T1 50; T2 50',
      'Batas Data': '2026-09-30 23:59',
      Ditetapkan: '',
      Rincian:
        '[T1] Median jam respons: 12 → 75,00 × 50% = 37,50; [T2] Mutu: 80 → 80,00 × 50% = 40,00; Penerima: Fajar',
    });
    const year = recordsOf((await writtenSheets(folder)).get('Rekap Penghargaan'));
    expect(year[0]).toMatchObject({ Peserta: 'A', Kemenangan: 0, September: 77.5 });
  });

  test('input sheets stay as they are', async () => {
    const folder = userFolder();
    const path = await writeWorkbook(folder, awards());
    const before = readFileSync(path);
    await command(folder, ['dinas.xlsx', ...run, '--finalise']);
    expect(readFileSync(path).equals(before)).toBe(true);
    const written = await writtenSheets(folder);
    for (const [name, rows] of Object.entries(awards())) {
      const text = (values: unknown[][] | undefined) => (values ?? []).map((row) => row.map((cell) => cell ?? ''));
      expect([name, text(written.get(name))]).toEqual([name, text(rows)]);
    }
  });
});

describe('a decision', () => {
  test('is frozen: a second one, and later data, change nothing; a new month has its own rows', async () => {
    const folder = userFolder();
    await writeWorkbook(folder, awards());
    const first = await command(folder, ['dinas.xlsx', ...run, '--finalise']);
    expect([first.code, first.notes]).toEqual([0, []]);
    const decided = await results(folder);
    // The fourteenth working day after Monday, 5 October, with one holiday between.
    expect(decided[0]?.Ditetapkan).toBe('2026-10-05 08:00; masa sanggah sampai 26 Oktober 2026');

    const second = await command(folder, ['dinas.xlsx', ...run, '--finalise']);
    expect(second.notes).toEqual(['already-finalised Kategori Penghargaan!A2']);
    expect(await results(folder)).toEqual(decided);

    const later = setCells(awards(), 'Penilaian', { F2: 1, F3: 100 });
    setCells(later, 'Kriteria Penilaian', { D2: 10, D3: 90 });
    await writeWorkbook(folder, later);
    expect((await command(folder, ['dinas.xlsx', ...run])).code).toBe(0);
    expect(await results(folder)).toEqual(decided);

    const documents = (await writtenSheets(folder)).get('Dokumen');
    const certificates = recordsOf(documents).filter(({ Versi }) => Versi !== 1);
    expect(certificates).toEqual([]);
  });

  test('the winner sits out two periods, with the reason', async () => {
    const folder = userFolder();
    const sheets = awards();
    for (const month of ['2026-08', '2026-09']) {
      const reports = (sheets['Laporan Masyarakat'] ?? []).slice(1, 6);
      if (month === '2026-08')
        sheets['Laporan Masyarakat']?.push(
          ...reports.map((row) =>
            row.map((cell, column) => (column === 0 ? `8${String(cell)}` : String(cell).replace('2026-09', '2026-08'))),
          ),
        );
    }
    sheets.Penilaian?.push(...['A', 'B', 'C'].map((unit) => ['2026-08', categoryName, unit, 'T2', 'P1', 80, '']));
    await writeWorkbook(folder, sheets);
    await command(folder, ['dinas.xlsx', ...run, '--month', 'Agustus 2026', '--finalise']);
    await command(folder, ['dinas.xlsx', ...run, '--month', '2026-09', '--finalise']);
    const rows = await results(folder);
    expect(rows.map((row) => [row.Bulan, row.Peserta, row.Hasil, row['Alasan Gugur']])).toEqual([
      ['2026-09', 'B', 'Calon Tunggal', ''],
      ['2026-09', 'A', 'Gugur', 'Menang pada 2026-08, jeda 2 periode'],
      ['2026-09', 'C', 'Belum Cukup Data', ''],
      ['2026-08', 'A', 'Pemenang', ''],
      ['2026-08', 'B', 'Nomine', ''],
      ['2026-08', 'C', 'Belum Cukup Data', ''],
    ]);
    const year = recordsOf((await writtenSheets(folder)).get('Rekap Penghargaan'));
    expect(year.map((row) => [row.Peserta, row.Kemenangan, row.Agustus, row.September])).toEqual([
      ['A', 1, 77.5, ''],
      ['B', 0, 65, 70],
      ['C', 0, '', ''],
    ]);
  });

  const tie = { D4: '2026-09-02 20:00', D5: '2026-09-03 20:00' };

  test.each<[string, Sheets, string]>([
    [
      'a tie',
      setCells(changed('Laporan Masyarakat', tie), 'Penilaian', { F3: 80 }),
      'tie-undecided Kategori Penghargaan!A2',
    ],
    ['a missing score', changed('Penilaian', { F3: '' }), 'missing-figure Kriteria Penilaian!D3'],
    [
      'two scores for one cell',
      changed('Penilaian', { A5: '2026-09', B5: categoryName, C5: 'A', D5: 'T2', E5: 'P1', F5: 10 }),
      'duplicate-score Penilaian!F5',
    ],
    ['all vetoed', changed('Penilaian', { F2: 10, F3: 10, F4: 10 }), 'all-out Kategori Penghargaan!A2'],
    ['one alone', changed('Penilaian', { F2: 10 }), 'sole-candidate Kategori Penghargaan!A2'],
    ['a gap in a scale', changed('Kriteria Penilaian', { J3: '<=80=1; 81-100=2' }), 'bin-gap Kriteria Penilaian!J3'],
  ])('%s: nothing is decided by accident', async (_, sheets, reason) => {
    const { code, notes, folder } = await runSheets(sheets, [...run, '--finalise']);
    expect(code).toBe(0);
    expect(notes).toEqual(expect.arrayContaining([reason, 'not-finalised Kategori Penghargaan!A2']));
    expect((await results(folder)).map(({ Ditetapkan }) => Ditetapkan)).toEqual(['', '', '']);
  });

  test('a sole candidate whom the jury confirms with a reason wins', async () => {
    const confirmed = { A5: '2026-09', B5: categoryName, C5: 'B', D5: 'Seri', E5: '', F5: 1, G5: 'Layak menang' };
    const { code, folder } = await runSheets(changed('Penilaian', { F2: 10, ...confirmed }), [...run, '--finalise']);
    expect(code).toBe(0);
    expect((await results(folder)).map((row) => [row.Peserta, row.Hasil])).toEqual([
      ['B', 'Pemenang'],
      ['A', 'Gugur'],
      ['C', 'Belum Cukup Data'],
    ]);
  });

  test('the month is not over', async () => {
    const { notes, folder } = await runSheets(
      setCells(changed('Penilaian', { A2: '2026-10', A3: '2026-10', A4: '2026-10' }), 'Kriteria Penilaian', {
        D2: 0,
        D3: 100,
      }),
      [...run, '--month', '2026-10', '--finalise'],
    );
    expect(notes).toContain('month-not-over Kategori Penghargaan!A2');
    expect((await results(folder)).every(({ Ditetapkan }) => Ditetapkan === '')).toBe(true);
  });

  test('a tie that the jury settled with a reason is decided', async () => {
    const sheets = setCells(changed('Laporan Masyarakat', tie), 'Penilaian', { F3: 80 });
    sheets.Penilaian?.push(['2026-09', categoryName, 'B', 'Seri', '', 1, 'Menangani kebakaran besar']);
    const { folder } = await runSheets(sheets, [...run, '--finalise']);
    expect((await results(folder))[0]).toMatchObject({
      Peserta: 'B',
      Hasil: 'Pemenang',
      Rincian: expect.stringContaining('Keputusan juri: Menangani kebakaran besar') as string,
    });
  });
});

test('one category alone leaves the others as they stand', async () => {
  const folder = userFolder();
  const sheets = awards();
  sheets['Kategori Penghargaan']?.push(['Panti Ramah', 'A, B', '', 'SAW', '', 0, 0]);
  sheets['Kriteria Penilaian']?.push(['Panti Ramah', 'R1', 'Keramahan', 100, 'Manfaat', 'Input']);
  sheets.Penilaian?.push(
    ['2026-09', 'Panti Ramah', 'A', 'R1', '', 3, ''],
    ['2026-09', 'Panti Ramah', 'B', 'R1', '', 4, ''],
  );
  await writeWorkbook(folder, sheets);
  await command(folder, ['dinas.xlsx', ...run]);
  expect((await command(folder, ['dinas.xlsx', ...run, '--category', 'panti ramah', '--finalise'])).code).toBe(0);
  const rows = await results(folder);
  expect(rows.map((row) => [row.Kategori, row.Peserta, row.Skor, row.Ditetapkan !== ''])).toEqual([
    ['Panti Terbaik', 'A', 77.5, false],
    ['Panti Terbaik', 'B', 70, false],
    ['Panti Terbaik', 'C', '', false],
    ['Panti Ramah', 'B', 100, true],
    ['Panti Ramah', 'A', 75, true],
  ]);
});

test('service calls do not grow with rows', async () => {
  const sized = (count: number): Sheets => {
    const sheets = awards();
    const day = (index: number): string => String(1 + (index % 28)).padStart(2, '0');
    sheets['Laporan Masyarakat']?.push(
      ...Array.from({ length: count }, (_, index) => [
        `R${index}`,
        'LAPOR',
        `2026-09-${day(index)} 08:00`,
        `2026-09-${day(index)} 16:00`,
        `2026-09-${day(index)} 20:00`,
        'A',
        'Selesai',
        '',
      ]),
    );
    return sheets;
  };
  const [small, large] = [await runSheets(sized(10), run), await runSheets(sized(5000), run)];
  expect([small.code, large.code]).toEqual([0, 0]);
  expect(large.summary.serviceCalls).toBe(small.summary.serviceCalls);
}, 60_000);

test('the sample agency decides four categories of March 2026 without an error, in both languages', async () => {
  for (const [file, sheet] of [
    ['dinas-sosial-contoh.xlsx', 'Hasil Penghargaan'],
    ['social-agency-example.xlsx', 'Award Results'],
  ]) {
    const folder = userFolder();
    const path = join(__dirname, '../../../samples', file ?? '');
    const { code, errors, summary } = await command(folder, [path, ...run, '--month', '2026-03', '--finalise']);
    expect([code, errors, summary.highlights.length]).toEqual([0, [], 4]);
    expect(summary.sheetsWritten).toContain(sheet);
    expect(summary.findings.filter(({ severity }) => severity === 'warning')).toEqual([]);
  }
}, 60_000);
