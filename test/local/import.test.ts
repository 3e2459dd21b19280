import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx, type CellValue } from 'hucre';
import { runCommand } from '../../local/command';
import { lockFolder } from '../../local/run-lock';
import type { ImportAnswer } from '../../src/commands/import/answer';
import { ROOT } from '../commands/workbooks';
import { makeRealm } from '../support/warm-realm';
import { inventAgency, randomOf, sheetOf, sum } from '../workbook/import/agency';
import { inventHabit, sipd } from '../workbook/import/layouts';

type Answer = ImportAnswer & { workbook: string | null; error?: { code: string; message: string } };

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'impor-'));
  folders.push(made);
  return made;
};
afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true, force: true })));

async function run(at: string, ...argv: string[]): Promise<{ exit: number; answer: Answer; text: string }> {
  let text = '';
  const out = { write: (part: string) => (text += part) };
  const world = { env: {}, folder: at, home: ROOT, systemLocale: 'id-ID', out, err: out, makeRealm };
  const exit = await runCommand({ argv, ...world });
  return { exit, text, answer: (text.startsWith('{') ? JSON.parse(text) : {}) as Answer };
}

const workbook = async (rows: CellValue[][]): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: 'Lembar', rows }] });

const budget = (spent: number): CellValue[][] => [
  ['DINAS SOSIAL CONTOH'],
  ['TAHUN ANGGARAN 2026'],
  ['Periode Januari s.d. Juni 2026'],
  ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
  ['1.06.01', 'Program Penunjang', 9_000_000, spent],
  ['1.06.01.2.01', 'Kegiatan A', 9_000_000, 4_000_000],
  ['', 'JUMLAH', 9_000_000, 4_000_000],
];

async function cells(file: string, sheet: string): Promise<CellValue[][]> {
  const { sheets } = await readXlsx(readFileSync(file));
  return sheets.find(({ name }) => name === sheet)?.rows ?? [];
}

it('writes a new workbook that the main job takes as it is', async () => {
  const at = folder();
  const random = randomOf(3);
  const lines = inventAgency(random);
  const draft = sipd(lines, { ...inventHabit(random), notation: 'mixed', hasTotal: true }, random);
  writeFileSync(join(at, 'lra.xlsx'), await workbook(sheetOf(draft).rows as CellValue[][]));
  const { exit, answer } = await run(at, 'import', 'lra.xlsx', '--yes', '--json', '--out', 'baru');
  expect(exit).toBe(0);
  expect(answer).toMatchObject({ ok: true, leftOut: [], workbook: 'baru/rapor-kinerja.xlsx' });
  expect(answer.tables[0]?.totals.every(({ agrees }) => agrees)).toBe(true);
  const absorbed = await run(
    at,
    answer.workbook ?? '',
    '--run',
    'absorption',
    '--json',
    '--out',
    'hasil',
    '--today',
    '2026-10-05',
  );
  expect(absorbed.exit).toBe(0);
  const agency =
    (await cells(join(at, 'hasil/rapor-kinerja.xlsx'), 'Serapan')).find(([code]) => code === 'INSTANSI') ?? [];
  expect(agency).toEqual(expect.arrayContaining([sum(lines, 'ceiling'), sum(lines, 'spent')]));
});

it('writes nothing while money does not add up, and takes the answer', async () => {
  const at = folder();
  writeFileSync(join(at, 'rekap.xlsx'), await workbook(budget(5_000_000)));
  const first = await run(at, 'import', 'rekap.xlsx', '--yes', '--json');
  expect(first.exit).toBe(2);
  expect(existsSync(join(at, 'out'))).toBe(false);
  const [question] = first.answer.questions.filter((one) => one.default === null);
  expect(question?.about).toMatch(/Rp5\.000\.000.*Rp4\.000\.000/);
  writeFileSync(join(at, 'jawaban.json'), JSON.stringify({ [question?.id ?? '']: 'rows' }));
  const second = await run(at, 'import', 'rekap.xlsx', '--yes', '--json', '--answers', 'jawaban.json');
  expect(second.exit).toBe(0);
  expect(second.answer.questions.map(({ id }) => id)).toEqual(first.answer.questions.map(({ id }) => id));
});

it('writes what is settled and names what stays out', async () => {
  const at = folder();
  writeFileSync(join(at, 'rekap.xlsx'), await workbook(budget(5_000_000)));
  const table: CellValue[][] = [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
    [1, 'Warga terlayani', 'orang', 40, 30],
  ];
  writeFileSync(join(at, 'iku.xlsx'), await workbook(table));
  const { exit, answer } = await run(at, 'import', 'rekap.xlsx', 'iku.xlsx', '--yes', '--json');
  expect(exit).toBe(3);
  expect(answer.leftOut).toEqual(['rekap.xlsx › Lembar']);
  expect(Object.keys(answer.written)).toEqual(expect.arrayContaining(['Indikator']));
});

it('joins the next month into the workbook and keeps the one before', async () => {
  const at = folder();
  const month = async (name: string, title: string, spent: number): Promise<void> => {
    const rows = budget(spent).map((row) =>
      row.map((cell) => (cell === 'Periode Januari s.d. Juni 2026' ? title : cell === 4_000_000 ? spent : cell)),
    );
    writeFileSync(join(at, name), await workbook(rows));
  };
  await month('juni.xlsx', 'Periode Januari s.d. Juni 2026', 4_000_000);
  await month('juli.xlsx', 'Periode Januari s.d. Juli 2026', 5_500_000);
  const first = await run(at, 'import', 'juni.xlsx', '--yes', '--json');
  const book = first.answer.workbook ?? '';
  const second = await run(at, 'import', 'juli.xlsx', '--into', book, '--yes', '--json');
  expect(second.exit).toBe(0);
  expect(second.answer.written['Anggaran Belanja']).toEqual({
    new: 0,
    same: 0,
    changed: 2,
    missing: 0,
    conflicting: 0,
  });
  const rows = await cells(join(at, book), 'Anggaran Belanja');
  const of = (heading: string): CellValue => rows[1]?.[(rows[0] ?? []).indexOf(heading)] ?? null;
  expect([of('Realisasi'), of('Realisasi s.d. TW II'), of('Realisasi s.d. Juli')]).toEqual([
    5_500_000, 4_000_000, 5_500_000,
  ]);
  expect(readdirSync(join(at, 'out'))).toEqual(expect.arrayContaining(['rapor-kinerja.sebelum-impor.xlsx']));
  const again = await run(at, 'import', 'juli.xlsx', '--into', book, '--yes', '--json');
  expect(again.answer.written['Anggaran Belanja']).toMatchObject({ new: 0, changed: 0, same: 2 });
  expect([again.exit, again.answer.ok, again.answer.workbook]).toEqual([0, true, null]);
  expect(readdirSync(join(at, 'out'))).not.toContain('rapor-kinerja.sebelum-impor-2.xlsx');
});

it('carries on what an ended import left, and waits for nobody who works there', async () => {
  const at = folder();
  writeFileSync(join(at, 'juni.xlsx'), await workbook(budget(4_000_000)));
  const rows = budget(4_500_000).map((row) => row.map((cell) => (cell === 4_000_000 ? 4_500_000 : cell)));
  writeFileSync(join(at, 'juli.xlsx'), await workbook(rows));
  const book = (await run(at, 'import', 'juni.xlsx', '--yes', '--json')).answer.workbook ?? '';
  copyFileSync(join(at, book), join(at, 'out/rapor-kinerja.sebelum-impor.xlsx'));
  writeFileSync(join(at, 'out/rapor-kinerja.xlsx.0123abcd.tmp'), 'setengah');
  const unlock = lockFolder(join(at, 'out'));
  const busy = await run(at, 'import', 'juli.xlsx', '--into', book, '--yes', '--json');
  unlock();
  expect([busy.exit, busy.answer.error?.code]).toEqual([1, 'output-busy']);
  expect((await run(at, 'import', 'juli.xlsx', '--into', book, '--yes')).exit).toBe(0);
  expect(readdirSync(join(at, 'out')).sort()).toEqual(['rapor-kinerja.sebelum-impor.xlsx', 'rapor-kinerja.xlsx']);
});

it('takes the last import back, and keeps the workbook that held it', async () => {
  const at = folder();
  writeFileSync(join(at, 'juni.xlsx'), await workbook(budget(4_000_000)));
  const book = (await run(at, 'import', 'juni.xlsx', '--yes', '--json')).answer.workbook ?? '';
  const before = await cells(join(at, book), 'Anggaran Belanja');
  const rows = budget(4_500_000).map((row) => row.map((cell) => (cell === 4_000_000 ? 4_500_000 : cell)));
  writeFileSync(join(at, 'lagi.xlsx'), await workbook(rows));
  expect((await run(at, 'import', 'lagi.xlsx', '--into', book, '--yes', '--json')).exit).toBe(0);
  expect(await cells(join(at, book), 'Anggaran Belanja')).not.toEqual(before);
  const undone = await run(at, 'import', '--undo', '--into', book, '--json');
  expect(undone.exit).toBe(0);
  expect(undone.answer).toMatchObject({
    undone: { files: ['lagi.xlsx'] },
    restored: { 'Anggaran Belanja': { rows: 0, cells: 4 } },
    workbook: book,
  });
  expect(await cells(join(at, book), 'Anggaran Belanja')).toEqual(before);
  expect(readdirSync(join(at, 'out'))).toEqual(expect.arrayContaining(['rapor-kinerja.sebelum-impor-2.xlsx']));
  const nothing = await run(at, 'import', '--undo', '--into', book);
  expect(nothing.exit).toBe(2);
  expect(nothing.text).toMatch(/Tidak ada impor yang dapat dibatalkan/);
});

it('reads web pages saved as .xls, and text with commas', async () => {
  const at = folder();
  const html = budget(4_000_000)
    .map((row) => `<tr>${row.map((cell) => `<td>${String(cell)}</td>`).join('')}</tr>`)
    .join('');
  writeFileSync(join(at, 'laman.xls'), `<html><body><table>${html}</table></body></html>`);
  expect((await run(at, 'import', 'laman.xls', '--yes', '--json', '--out', 'a')).answer.tables).toMatchObject([
    { rows: 1 },
  ]);
  writeFileSync(
    join(at, 'data.csv'),
    `\ufeff${budget(4_000_000)
      .slice(3)
      .map((row) => row.join(';'))
      .join('\n')}`,
  );
  expect((await run(at, 'import', 'data.csv', '--yes', '--json', '--out', 'b')).answer.tables).toMatchObject([
    { rows: 1 },
  ]);
});

it.each([
  ['an empty tab', async () => workbook([['']]), 'nothing-found'],
  ['words without a table', async () => workbook([['Catatan rapat'], ['Hadir', 'semua bidang']]), 'nothing-found'],
  ['a PDF renamed', () => Buffer.from('%PDF-1.7 ...'), 'input-not-workbook'],
  ['a truncated file', async () => (await workbook(budget(4_000_000))).slice(0, 900), 'input-damaged'],
])('%s: one sentence, nothing written', async (_name, content, code) => {
  const at = folder();
  writeFileSync(join(at, 'berkas.xlsx'), await content());
  const { exit, answer } = await run(at, 'import', 'berkas.xlsx', '--yes', '--json');
  expect(exit).toBeGreaterThan(0);
  expect(answer.error?.code ?? answer.findings[0]?.code).toBe(code);
  expect(existsSync(join(at, 'out'))).toBe(false);
});

it('keeps text that looks like a formula as text', async () => {
  const at = folder();
  const rows = budget(4_000_000).map((row) => row.map((cell) => (cell === 'Kegiatan A' ? '=HYPERLINK("x")' : cell)));
  writeFileSync(join(at, 'rekap.xlsx'), await workbook(rows.map((row) => row.map((cell) => cell))));
  const { answer } = await run(at, 'import', 'rekap.xlsx', '--yes', '--json');
  const written = await readXlsx(readFileSync(join(at, answer.workbook ?? '')));
  const formulas = written.sheets.flatMap(({ cells: of }) =>
    [...(of ?? [])].filter(([, cell]) => cell.formula !== undefined),
  );
  expect(formulas).toEqual([]);
});
