import type { RunSummary } from '../../../src/commands/run/summary';
import { readableSheets } from '../../../src/workbook/schema/input-sheets';
import { nameIn } from '../../../src/workbook/schema/names';
import { agency, recordsOf, type Rows, type Sheets } from '../../commands/workbooks';
import { at, sheet, told } from '../at-the-menu';
import { runTasks, worldOf, type World } from '../bundle-world';

const ledger = (world: World) => recordsOf(world.rows().get('Dokumen'));
const statuses = (world: World): unknown[] => ledger(world).map(({ Status }) => Status);
const ids = (world: World): unknown[] => ledger(world).map((row) => row['ID Berkas']);
const STATUS = 3;
const SUBJECT = 1;

/** The workbook as a run left it, with other cells in `Dokumen` and other figures of every unit. */
function after(world: World, change: (rows: Rows) => Rows): Promise<World> {
  const { memory, folder } = world;
  const sheets: Sheets = Object.fromEntries(world.rows());
  const actuals = sheets.Realisasi?.map((row) => row.map((cell) => (cell === 92 ? 80 : cell))) ?? [];
  const rows = sheets.Dokumen ?? [];
  const changed = [...rows.slice(0, 3), ...change(rows.slice(3).map((row) => [...row]))];
  return worldOf({ ...sheets, Realisasi: actuals, Dokumen: changed }, { memory, folder });
}

const setCell = (rows: Rows, at: number, column: number, value: string): Rows =>
  rows.map((row, index) => (index === at ? row.map((cell, place) => (place === column ? value : cell)) : row));

const filesOf = ({ memory }: World) =>
  Object.values(memory.files).map(({ id, trashed, modifiedTime, digest }) => [id, trashed, modifiedTime, digest]);

async function made(): Promise<World> {
  const world = await worldOf(agency());
  runTasks(world.runtime(), ['evaluation']);
  return world;
}

const codes = ({ findings }: RunSummary): string[] =>
  findings.filter(({ code }) => code.startsWith('record-')).map(({ code, cell }) => `${code} ${cell}`);

test('a row whose words were changed: its document is neither renewed nor trashed, its row stays, a warning says so', async () => {
  const world = await made();
  const changed = await after(world, (rows) => setCell(rows, 1, SUBJECT, 'Lain'));
  const before = filesOf(world).find(([id]) => id === ids(world)[1]);
  const summary = runTasks(changed.runtime(), ['evaluation']);
  expect(codes(summary)).toEqual(['record-row-unmatched A5']);
  expect(ledger(changed)[1]?.Subjek).toBe('Lain');
  expect(filesOf(changed).find(([id]) => id === ids(world)[1])).toEqual(before);
  expect(ids(changed)).toEqual(ids(world));
  // Put right, it is renewed as ever.
  const subject = String(ledger(world)[1]?.Subjek);
  const right = await after(changed, (rows) => setCell(rows, 1, SUBJECT, subject));
  expect(codes(runTasks(right.runtime(), ['evaluation']))).toEqual([]);
  expect([ids(right), statuses(right)]).toEqual([ids(world), Array(4).fill('Selesai')]);
}, 120_000);

test('only the columns that people see sorted: ids, files and a Final stay with their documents', async () => {
  const world = await made();
  const sorted = await after(world, (rows) => {
    const shown = setCell(rows, 0, STATUS, 'Final').map((row) => row.slice(0, -2));
    return shown.reverse().map((row, at) => [...row, ...(rows[at]?.slice(-2) ?? [])]);
  });
  const [final] = ids(world);
  const before = filesOf(world).find(([id]) => id === final);
  expect(codes(runTasks(sorted.runtime(), ['evaluation']))).toEqual([]);
  const idOf = (one: World): unknown[] => ledger(one).map((row) => `${String(row.Kunci)} ${String(row['ID Berkas'])}`);
  expect(idOf(sorted).sort()).toEqual(idOf(world).sort());
  expect(ledger(sorted).map((row) => [row['ID Berkas'], row.Status])).toContainEqual([final, 'Final']);
  expect(filesOf(sorted).find(([id]) => id === final)).toEqual(before);
}, 120_000);

test('Final and back, typed or from the menu; an unknown word leaves a Final as it is', async () => {
  const world = await made();
  world.runtime({ selection: { sheet: 'Dokumen', row: 4, rows: 3 } }).call('tetapkanFinal');
  // The second unit has not explained its shortfall.
  expect(statuses(world)).toEqual(['Final', 'Selesai', 'Final', 'Selesai']);
  const unknown = await after(world, (rows) => setCell(rows, 0, STATUS, 'Finall'));
  expect(codes(runTasks(unknown.runtime(), ['evaluation']))).toEqual(['record-status-unknown D4']);
  expect(statuses(unknown).slice(0, 3)).toEqual(['Final', 'Selesai', 'Final']);
  const typed = await after(unknown, (rows) => setCell(rows, 0, STATUS, 'Selesai'));
  typed.runtime({ selection: { sheet: 'Dokumen', row: 6 } }).call('lepasFinal');
  expect(statuses(typed)).toEqual(Array(4).fill('Selesai'));
  typed.runtime({ selection: { sheet: 'Realisasi', row: 4 } }).call('tetapkanFinal');
  expect(statuses(typed)).toEqual(Array(4).fill('Selesai'));
}, 120_000);

describe('a document with a gap', () => {
  const row = { sheet: 'Dokumen', row: 5 };

  test('is not set to Final from the menu, which says what is missing and where it is filled in', async () => {
    const { memory, folder, rows } = await made();
    const sheets: Sheets = Object.fromEntries(rows());
    const menu = await at(sheets, { memory, folder, selection: row });
    menu.call('tetapkanFinal');
    expect(told(menu)).toContain('Evaluasi Kinerja Unit – Bidang Rehabilitasi Sosial: penyebab (Analisis Capaian');
    expect(recordsOf(sheet(menu, 'Dokumen')).map(({ Status }) => Status)).toEqual(Array(4).fill('Selesai'));
  }, 120_000);

  test('every gap is named with a sheet of the workbook; filled in there and made again, it is set to Final', async () => {
    const world = await made();
    const { memory, folder, rows } = world;
    const first = await at(Object.fromEntries(rows()), { memory, folder, selection: row });
    first.call('tetapkanFinal');
    const named = [...told(first).matchAll(/[a-z ]+\(([^,)]+)(?:, kolom [^)]+)?\)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(1);
    const known: readonly unknown[] = Object.values(readableSheets).map(({ table }) => nameIn(table, 'id'));
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    const filled = {
      ...Object.fromEntries(rows()),
      'Analisis Capaian': [
        ['Kode Indikator', 'Periode', 'Faktor Penghambat', 'Rencana Berikutnya'],
        ...['I1', 'I2'].map((code) => [code, 'TW III', 'Kendaraan rusak', 'Menyewa kendaraan']),
      ],
      'Tindak Lanjut': [
        [
          'No',
          'Unit',
          'Kode Indikator',
          'Periode',
          'Masalah',
          'Penyebab',
          'Tindakan',
          'Penanggung Jawab',
          'Tenggat',
          'Status',
        ],
        ...['I1', 'I2'].map((code, at) => [
          String(at + 1),
          'R',
          code,
          'TW III',
          'Di bawah target',
          'Kendaraan rusak',
          'Menyewa kendaraan',
          'Kepala Bidang',
          '31/12/2026',
          'Dalam Proses',
        ]),
      ],
    };
    const again = await worldOf(filled, { memory, folder });
    runTasks(again.runtime(), ['evaluation']);
    again.runtime({ selection: row }).call('tetapkanFinal');
    expect(statuses(again)[1]).toBe('Final');
  }, 120_000);

  test('is Final by the word typed, which protects it, and a warning says what it leaves open', async () => {
    const world = await made();
    const typed = await after(world, (rows) => setCell(rows, 1, STATUS, 'Final'));
    const { findings } = runTasks(typed.runtime(), ['evaluation']);
    const [warning] = findings.filter(({ code }) => code === 'final-with-gaps');
    expect(warning).toMatchObject({ severity: 'warning', place: 'Dokumen' });
    expect(warning?.message).toContain('Bidang Rehabilitasi Sosial ditetapkan Final');
    expect(statuses(typed)[1]).toBe('Final');
  }, 120_000);
});
