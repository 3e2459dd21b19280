import type { Task } from '../../../src/text/tasks';
import { agency, type Sheets } from '../../commands/workbooks';
import { at, told } from '../at-the-menu';
import { runTasks, worldOf } from '../bundle-world';

/** The agency with nothing below the headings of some sheets. */
function headingsOf(...names: string[]): Sheets {
  const sheets = Object.entries(agency());
  return Object.fromEntries(sheets.map(([name, rows]) => [name, names.includes(name) ? rows.slice(0, 1) : rows]));
}

const FIGURES = ['Indikator', 'Realisasi', 'Anggaran Belanja', 'Sisa Anggaran'];

async function triedWith(sheets: Sheets, task: Task) {
  const world = await worldOf(sheets);
  const { ok, findings, documents } = runTasks(world.runtime(), [task]);
  const [first] = findings;
  return { ok, made: documents.length, first: first && `${first.code} ${first.place}`, said: first?.message };
}

describe('a paper with nothing in it is not made; what is missing is said', () => {
  const papers: Task[] = ['evaluation', 'brief', 'forms', 'lkjip', 'presentation', 'reconciliation'];
  test.each<[Task, Sheets, string]>([
    ...papers.map((task): [Task, Sheets, string] => [task, headingsOf(...FIGURES), 'Indikator']),
    ['action-plan', headingsOf('Indikator', 'Realisasi'), 'Indikator'],
    ['cascading', headingsOf('Indikator', 'Realisasi'), 'Indikator'],
    ['evaluation', headingsOf('Unit Kerja', 'Tindak Lanjut', ...FIGURES), 'Unit Kerja'],
  ])('%s', async (task, sheets, place) => {
    expect(await triedWith(sheets, task)).toMatchObject({ ok: false, made: 0, first: `nothing-to-print ${place}` });
  });

  test('the closing message says what to do, as no cell can be led to', async () => {
    const runtime = await at(headingsOf(...FIGURES));
    runtime.call('evaluasiInstansi');
    expect(told(runtime)).toMatch(/Indikator: Belum ada yang dapat dicetak.*\n.*Impor berkas atau tempelan/s);
  });

  test('every sheet that is empty is named', async () => {
    const { said } = await triedWith(headingsOf('Unit Kerja', 'Tindak Lanjut', ...FIGURES), 'evaluation');
    expect(said).toMatch(/Unit Kerja, Indikator, Anggaran Belanja\.$/);
  });

  test.each<[string, Sheets]>([
    ['a budget alone', headingsOf('Indikator', 'Realisasi')],
    ['indicators alone', headingsOf('Anggaran Belanja', 'Sisa Anggaran')],
  ])('%s is worth an evaluation', async (_, sheets) => {
    const { ok, made } = await triedWith(sheets, 'evaluation');
    expect([ok, made > 0]).toEqual([true, true]);
  });
});
