import type { CellValue } from 'hucre';
import type { ImportAnswer, ImportedSheet } from '../../../src/commands/import/answer';
import type { TestRuntime } from '../../local/support';
import { agency } from '../../commands/workbooks';
import { at, sheet } from '../at-the-menu';
import { august, budget, cell, importing, july, recap, type, type Line } from './import-file';

const [first, second] = ['1.06.01.2.01.0001', '1.06.01.2.01.0002'];
const codesOf = ({ questions }: ImportAnswer): string[] => questions.map(({ id }) => id.split(':')[0] ?? '');

async function afterJuly(lines = july): Promise<TestRuntime> {
  const run = await at({ Lembar: [] });
  importing(run, recap('Juli', lines));
  return run;
}

it('the same file again changes nothing', async () => {
  const run = await afterJuly();
  const before = sheet(run, budget);
  const answer = importing(run, recap('Juli', july));
  expect(answer.written[budget]).toEqual({ new: 0, same: 2, changed: 0, missing: 0, conflicting: 0 });
  expect(answer.writes).toBe(false);
  expect(sheet(run, budget)).toEqual(before);
});

it('an amount that no agency has is no amount: it is named with its cell, and the others are taken', async () => {
  const run = await at({ Lembar: [] });
  const lines = july.map(([code, name, ceiling, spent], index): Line => [
    code,
    name,
    ceiling,
    index === 0 ? 1e308 : spent,
  ]);
  const answer = importing(run, recap('Juli', [...lines, ['1.06.01.2.01.0003', 'Lain', -1e16, 1e308]]));
  expect(answer.findings.map(({ cell: place }) => place).join()).toMatch(/D5/);
  expect([cell(run, first, 'Realisasi'), cell(run, second, 'Realisasi')]).toEqual(['', 100_000]);
});

it('the next month needs no answer, and figures of the import follow it', async () => {
  const run = await afterJuly();
  const answer = importing(run, recap('Agustus', august), { takeDefaults: false });
  expect(answer.questions).toEqual([]);
  expect(answer.written[budget]).toEqual({ new: 0, same: 0, changed: 2, missing: 0, conflicting: 0 });
  expect([cell(run, second, 'Realisasi'), cell(run, second, 'Realisasi s.d. Juli')]).toEqual([250_000, 100_000]);
});

describe('a ceiling that is another one than in the book', () => {
  const changed = august.map(([code, name, ceiling, spent], index): Line => [
    code,
    name,
    ceiling + (index === 0 ? 50_000 : 0),
    spent,
  ]);

  it.each([
    ['pergeseran', 'Pagu Pergeseran', [950_000, 700_000]],
    ['perubahan', 'Pagu Perubahan', [950_000, 700_000]],
    ['leave', 'Pagu Perubahan', ['', '']],
  ])('answered with %s', async (value, heading, expected) => {
    const run = await afterJuly();
    const answer = importing(run, recap('Agustus', changed), { answers: { 'ceiling-in-book': value } });
    const [question] = answer.questions;
    expect(question?.options.map((option) => option.value)).toEqual([
      'pergeseran',
      'perubahan',
      'leave',
      'leave-table',
    ]);
    expect(question?.about).toMatch(/1 baris .*Rp1\.600\.000 di buku, Rp1\.650\.000 di berkas/);
    expect([cell(run, first, 'Pagu'), cell(run, second, 'Pagu')]).toEqual([900_000, 700_000]);
    expect([cell(run, first, heading), cell(run, second, heading)]).toEqual(expected);
    expect(cell(run, first, 'Realisasi')).toBe(350_000);
  });

  it('is not asked about again once its place is known', async () => {
    const run = await afterJuly();
    importing(run, recap('Agustus', changed), { answers: { 'ceiling-in-book': 'pergeseran' } });
    const again = importing(run, recap('September', changed), { takeDefaults: false });
    expect(codesOf(again)).toEqual([]);
    expect(again.written[budget]).toMatchObject({ new: 0, same: 0, changed: 2, conflicting: 0 });
  });

  it('left as it is: the row keeps another figure than the file, and is counted so', async () => {
    const run = await afterJuly();
    const answer = importing(run, recap('Agustus', changed));
    expect(answer.written[budget]).toMatchObject({ changed: 1, conflicting: 1 });
  });
});

describe('a figure typed by hand since', () => {
  it.each([
    ['is kept without an answer', {}, 123, { changed: 1, conflicting: 1 }],
    ['gives way when that is answered', { 'typed-by-hand:budget': 'file' }, 350_000, { changed: 2, conflicting: 0 }],
  ])('%s', async (_name, answers, expected, counts) => {
    const run = await afterJuly();
    type(run, first, 'Realisasi', 123);
    const answer = importing(run, recap('Agustus', august), { answers });
    expect(answer.questions).toMatchObject([{ id: 'typed-by-hand:budget', default: 'keep', cells: [`${budget}!G2`] }]);
    expect(answer.written[budget]).toMatchObject(counts);
    expect([cell(run, first, 'Realisasi'), cell(run, second, 'Realisasi')]).toEqual([expected, 250_000]);
  });

  it('also where it was emptied, and in a book that was never imported into', async () => {
    const run = await afterJuly();
    type(run, first, 'Realisasi', '');
    expect(codesOf(importing(run, recap('Agustus', august)))).toEqual(['typed-by-hand']);
    const own = await at(agency());
    const lines: Line[] = [['1.06.01', 'Program Penunjang', 1_000_000, 800_000]];
    expect(codesOf(importing(own, recap('September', lines)))).toContain('typed-by-hand');
    expect(cell(own, '1.06.01', 'Realisasi')).toBe(700_000);
  });

  it('a unit given by hand makes no second row', async () => {
    const run = await afterJuly();
    type(run, first, 'Unit', 'BIDANG-A');
    const answer = importing(run, recap('Agustus', august), { takeDefaults: false });
    expect(answer.written[budget]).toMatchObject({ new: 0, changed: 2 });
    expect(cell(run, first, 'Unit')).toBe('BIDANG-A');
  });
});

it('rows that the file does not have any more are named and stay', async () => {
  const run = await afterJuly();
  const answer = importing(run, recap('Agustus', august.slice(0, 1)));
  expect(answer.written[budget]).toMatchObject({ changed: 1, missing: 1 });
  expect(answer.findings.find(({ code }) => code === 'missing-rows')?.message).toMatch(/Penyediaan Bahan/);
  expect(cell(run, second, 'Realisasi')).toBe(100_000);
});

describe('single months', () => {
  const single = (month: string, lines: readonly Line[]): ImportedSheet => recap(month, lines, `Bulan ${month} 2026`);
  const february = july.map(([code, name, ceiling]): Line => [code, name, ceiling, 10_000]);

  it('are added to what the book has reached, without asking twice', async () => {
    const run = await at({ Lembar: [] });
    importing(run, single('Januari', july));
    const learnt = importing(run, single('Februari', february));
    expect(learnt.questions).toMatchObject([{ default: 'month' }]);
    expect(cell(run, first, 'Realisasi')).toBe(310_000);
    const march = importing(run, single('Maret', february), { takeDefaults: false });
    expect(march.questions).toEqual([]);
    expect([cell(run, first, 'Realisasi'), cell(run, first, 'Realisasi s.d. TW I')]).toEqual([320_000, 320_000]);
    expect(importing(run, single('Maret', february)).writes).toBe(false);
  });

  it('are not added while a month between is missing', async () => {
    const run = await at({ Lembar: [] });
    importing(run, single('Januari', july));
    importing(run, single('Februari', february));
    const answer = importing(run, single('April', february));
    expect(answer.questions).toMatchObject([{ id: 'months-missing', default: null }]);
    expect(answer.writes).toBe(false);
  });
});

it('an earlier month leaves the latest figure alone', async () => {
  const run = await afterJuly();
  const june = july.map(([code, name, ceiling, spent]): Line => [code, name, ceiling, spent - 50_000]);
  const answer = importing(run, recap('Juni', june));
  expect(codesOf(answer)).toEqual(['older-period']);
  expect([cell(run, first, 'Realisasi'), cell(run, first, 'Realisasi s.d. TW II')]).toEqual([300_000, 250_000]);
  expect(sheet(run, 'Pengaturan').find(([key]) => key === 'Periode')?.[1]).toBe('Juli');
});

it('another year than that of the settings is money of another book', async () => {
  const run = await at({
    ...agency(),
    Pengaturan: [
      ['Pengaturan', 'Nilai'],
      ['Tahun', 2025],
    ],
  });
  const answer = importing(run, recap('Juli', july));
  expect(answer.questions.find(({ id }) => id === 'year-differs')).toMatchObject({ default: null });
  expect(answer).toMatchObject({ writes: false, ok: false });
});

it('keeps raw texts and sources in a hidden sheet, and leaves a row in the log', async () => {
  const run = await afterJuly();
  const kept = sheet(run, '_Impor');
  expect(run.workbook.store('_Impor').sheet.hidden).toBe(true);
  expect(kept).toContainEqual(
    expect.arrayContaining([
      'row',
      'lra_juli.xlsx!Sheet1!5',
      '1.06.01.2.01.0001 | Penyusunan Dokumen | 900000 | 300000',
    ]) as unknown,
  );
  const [log = []] = sheet(run, 'Riwayat Proses').slice(-1);
  expect(log[4]).toMatch(/^lra_juli\.xlsx \([0-9a-f]{16}\): \d+ baris ditulis\. Kolom: .*ceiling = C · Anggaran/);
});

it('totals of another agency to the Rupiah are those of a form that was handed on', async () => {
  const run = await afterJuly();
  const rows = recap('Juli', july).rows.map((row) =>
    row.map((value) => (value === 'DINAS SOSIAL CONTOH' ? 'DINAS PASAR CONTOH' : value)),
  );
  const answer = importing(run, { ...recap('Juli', july), rows });
  expect(answer.questions).toMatchObject([{ id: 'same-totals:lra_juli.xlsx:Sheet1', default: null }]);
  expect(answer.writes).toBe(false);
});

it('a new account stands below its sub kegiatan, where the main job adds it up', async () => {
  const withAccounts = (month: string, extra: (string | number)[][]): ImportedSheet => ({
    ...recap(month, []),
    rows: [
      ...recap(month, []).rows.slice(0, 3),
      ['Kode', 'Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi'],
      ['1.06.01.2.01.0001', '', 'Sub A', 900_000 + 50_000 * extra.length, 300_000],
      ['1.06.01.2.01.0001', '5.1.02.01.001.00024', 'Alat tulis', 900_000, 300_000],
      ...extra,
      ['1.06.01.2.01.0002', '', 'Sub B', 700_000, 100_000],
      ['1.06.01.2.01.0002', '5.1.02.01.001.00052', 'Makanan', 700_000, 100_000],
    ],
  });
  const run = await at({ Lembar: [] });
  importing(run, withAccounts('Juli', []));
  const before = sheet(run, budget);
  const travel = ['1.06.01.2.01.0001', '5.1.02.04.001.00003', 'Perjalanan', 50_000, 0];
  importing(run, withAccounts('Agustus', [travel]), { answers: { 'ceiling-in-book': 'pergeseran' } });
  expect(sheet(run, budget).map((row) => row[3])).toEqual([
    'Uraian',
    'Sub A',
    'Alat tulis',
    'Perjalanan',
    'Sub B',
    'Makanan',
  ]);
  expect([4, 7].map((column) => sheet(run, budget)[3]?.[column])).toEqual([0, 50_000]);
  run.call('batalkanImpor', { answers: {}, takeDefaults: true });
  expect(sheet(run, budget).map((row) => row.slice(0, 7))).toEqual(before.map((row) => row.slice(0, 7)));
});

describe('rows without codes', () => {
  const list = (
    month: string,
    lines: (string | number)[][],
    headings = ['Uraian', 'Anggaran', 'Realisasi'],
  ): ImportedSheet => ({
    ...recap(month, []),
    rows: [...recap(month, []).rows.slice(0, 3), headings, ...lines],
  });
  const spentBy = (run: TestRuntime): Record<string, CellValue> => {
    const [headings = [], ...rows] = sheet(run, budget);
    return Object.fromEntries(rows.map((row) => [String(row[3]), row[headings.indexOf('Realisasi')] ?? '']));
  };

  it('are known by their names, wherever they stand', async () => {
    const run = await at({ Lembar: [] });
    importing(
      run,
      list('Juli', [
        ['Rapat', 900_000, 100_000],
        ['Perjalanan', 700_000, 200_000],
      ]),
    );
    const answer = importing(
      run,
      list('Agustus', [
        ['Pelatihan', 500_000, 50_000],
        ['Perjalanan', 700_000, 250_000],
        ['Rapat', 900_000, 150_000],
      ]),
    );
    expect(answer.written[budget]).toMatchObject({ new: 1, changed: 2 });
    expect(spentBy(run)).toEqual({ Rapat: 150_000, Perjalanan: 250_000, Pelatihan: 50_000 });
  });

  it('that numbers tell apart are asked about once the numbers stand for other things', async () => {
    const run = await at({ Lembar: [] });
    const headings = ['No', 'Uraian', 'Anggaran', 'Realisasi'];
    const rows = (names: string[], spent: number): (string | number)[][] => [
      ['A', 'Program A', 1_000_000, spent * 2],
      ...names.map((name, index) => [index + 1, name, 500_000, spent]),
      ['B', 'Program B', 400_000, spent],
      [1, 'Lain', 400_000, spent],
    ];
    importing(run, list('Juli', rows(['Rapat', 'Perjalanan'], 100_000), headings));
    const answer = importing(run, list('Agustus', rows(['Perjalanan', 'Rapat'], 150_000), headings));
    expect(answer.questions).toMatchObject([{ id: 'renumbered', default: null }]);
    expect(answer.writes).toBe(false);
  });
});

describe('whose the programmes are', () => {
  const lines: readonly Line[] = [
    ['1.06.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH', 900_000, 300_000],
    ['1.06.01.2.01', 'Perencanaan', 900_000, 300_000],
    ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 700_000, 100_000],
    ['1.06.04.2.01', 'Rehabilitasi Dasar', 700_000, 100_000],
  ];
  const units = [
    ['Kode', 'Nama'],
    ['SEK', 'Sekretariat'],
    ['RES', 'Bidang Rehabilitasi Sosial'],
    ['DAY', 'Bidang Pemberdayaan Sosial'],
  ];
  const more: Line = ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 500_000, 50_000];
  const unitsOf = (run: TestRuntime): unknown[] => lines.map(([code]) => cell(run, code, 'Unit'));

  it('is proposed, asked once, and asked again for a new programme alone', async () => {
    const run = await at({ 'Unit Kerja': units });
    const first = importing(run, recap('Juli', lines));
    expect(first.questions).toMatchObject([
      { default: 'proposed', assign: { choices: units.slice(1).map(([, name]) => name) } },
    ]);
    expect(unitsOf(run)).toEqual(['SEK', 'SEK', 'RES', 'RES']);
    expect(importing(run, recap('Agustus', lines)).questions).toEqual([]);
    const [asked] = importing(run, recap('September', [...lines, more])).questions;
    expect(asked?.assign?.rows).toContainEqual({ code: more[0], name: more[1], unit: 'Bidang Pemberdayaan Sosial' });
    expect(cell(run, more[0], 'Unit')).toBe('DAY');
  });

  it('a table that a person gives is kept as it is', async () => {
    const run = await at({ 'Unit Kerja': units });
    const [question] = importing(run, recap('Juli', lines), { dryRun: true }).questions;
    const answers = { [question?.id ?? '']: { '1.06.01': 'Bidang Pemberdayaan Sosial', '1.06.04': 'Sekretariat' } };
    importing(run, recap('Juli', lines), { answers });
    expect(unitsOf(run)).toEqual(['DAY', 'DAY', 'SEK', 'SEK']);
    expect(importing(run, recap('Agustus', lines)).questions).toEqual([]);
    expect(unitsOf(run)).toEqual(['DAY', 'DAY', 'SEK', 'SEK']);
  });
});
