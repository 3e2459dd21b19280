import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { FOLDER_TYPE } from '../../local/drive/free-path';
import type { RunRequest, RunSummary } from '../../src/commands/run/summary';
import { recordsOf, type Rows } from '../commands/workbooks';
import { otherWords } from '../support/other-words';
import { worldOf, type World } from './bundle-world';

const SAMPLE = join(__dirname, '../../samples/dinas-sosial-contoh.xlsx');
/** Sheets that tell what a run did: how often a document was made, too. */
const TALES = ['Hasil Periksa Data', 'Riwayat Proses', 'Dokumen'];
/** Records whose rows stay as they are once they stand; that of the documents tells each time when it was made. */
const RECORDS = ['Arsip Capaian', 'Hasil Penghargaan', 'Rincian Perjanjian', 'Surat'];

/** Everything that leaves records; freezing again would add the period once more. */
const request: RunRequest = {
  tasks: ['evaluation', 'reconciliation', 'agreements', 'awards', 'reminders', 'board'],
  month: '2026-09',
  finalise: true,
  messages: 'id',
};

/** Runs tasks to their end. */
function run(
  world: World,
  { tasks = request.tasks, code }: { tasks?: RunRequest['tasks']; code?: string } = {},
): RunSummary {
  const runtime = world.runtime(code === undefined ? {} : { code });
  for (;;) {
    const summary = runtime.call('jalankan', { ...request, tasks }) as RunSummary;
    if (!summary.ok || summary.documentsLeft === 0) return summary;
  }
}

const rowsOf = (sheets: Map<string, Rows>, name: string): Rows => sheets.get(name) ?? [];
const column = (sheets: Map<string, Rows>, name: string, heading: string): unknown[] =>
  recordsOf(rowsOf(sheets, name)).map((record) => record[heading]);

/** What is read back of a sheet; the row of the mail sheet that tells how the last run went is no message. */
const codesOf = (sheets: Map<string, Rows>, name: string): unknown[] =>
  column(sheets, name, '_kode').filter((codes) => !String(codes).includes('"key":"PENJADWAL"'));

/** The numbers of a sheet with their cells. */
const numbersOf = (rows: Rows): unknown[] =>
  rows.flatMap((row, y) => row.flatMap((value, x) => (typeof value === 'number' ? [[y, x, value]] : [])));

/** What the documents print: the sources and unrounded values of their figures. */
const figuresOf = (sheets: Map<string, Rows>): unknown[] =>
  recordsOf(rowsOf(sheets, '_Angka')).map((one) => [one._kodeAngka, one._kodeNilai, one.Sel]);

/** The files without the folders, which are called by words. */
const filesOf = (files: World['memory']['files']): string[] =>
  Object.values(files).flatMap(({ id, mimeType }) => (mimeType === FOLDER_TYPE ? [] : [id]));

/** Documents by their keys, with what may not change: where they stand, and whether they are protected. */
const documentsOf = (sheets: Map<string, Rows>): unknown[] =>
  recordsOf(rowsOf(sheets, 'Dokumen')).map((row) => [
    row.Kunci,
    row['ID Berkas'],
    /"status":"\w+"/.exec(String(row._kode))?.[0],
  ]);

test('every word of the texts replaced by another: no figure, status, protection or paper changes but by its words', async () => {
  const { sheets } = await readXlsx(readFileSync(SAMPLE));
  const world = await worldOf(Object.fromEntries<Rows>(sheets.map(({ name, rows }) => [name, rows])));
  expect(run(world, { tasks: ['freeze', ...request.tasks] }).ok).toBe(true);
  world.runtime({ selection: { sheet: 'Dokumen', row: 4, rows: 12 } }).call('tetapkanFinal');
  const before = world.rows();
  const files = structuredClone(world.memory.files);
  const finals = recordsOf(rowsOf(before, 'Dokumen')).filter(({ Status }) => Status === 'Final');
  // Units with a gap in their paper are refused.
  expect(finals).toHaveLength(5);

  const summary = run(world, { code: otherWords });
  expect(summary.ok).toBe(true);
  expect(summary.findings.filter(({ code, severity }) => code.startsWith('record-') || severity === 'error')).toEqual(
    [],
  );
  const after = world.rows();

  // The words are other ones, wherever people see them.
  expect(column(after, 'Capaian', 'Status')).toContain('Hampir Tercapai lain');
  expect(column(after, 'Dokumen', 'Status')).toEqual(expect.arrayContaining(['Selesai lain', 'Final lain']));

  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [name, rows] of before) {
    if (!TALES.includes(name)) expect([name, numbersOf(rowsOf(after, name))]).toEqual([name, numbersOf(rows)]);
  }
  for (const name of RECORDS) {
    const codes = codesOf(before, name);
    expect(codes.length).toBeGreaterThan(10);
    expect([name, codesOf(after, name)]).toEqual([name, codes]);
  }
  expect(documentsOf(after)).toEqual(documentsOf(before));
  expect(figuresOf(after)).toEqual(figuresOf(before));
  for (const row of finals) {
    const id = String(row['ID Berkas']);
    expect(world.memory.files[id]).toEqual(files[id]);
  }
  expect(filesOf(world.memory.files)).toEqual(filesOf(files));
}, 300_000);
