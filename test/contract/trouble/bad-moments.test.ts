import type { CellValue } from 'hucre';
import type { RunSummary } from '../../../src/commands/run/summary';
import type { Task } from '../../../src/text/tasks';
import { agency, recordsOf, type Rows } from '../../commands/workbooks';
import { runTasks, sheetsOf, worldOf, type World } from '../bundle-world';

const FIGURES: Task[] = ['attainment', 'flags', 'absorption'];
const INPUT = Object.keys(agency());

/** Capaian by code, as the sheet prints it. */
function attainments(rows: Rows | undefined): Record<string, CellValue | undefined> {
  const records = recordsOf(rows).filter(({ Kode }) => Kode !== '' && Kode !== null);
  return Object.fromEntries(records.map((record) => [String(record.Kode), record['Capaian (%)']]));
}

/** Puts the rows below the headings of a sheet in the opposite order, as a person sorting it does. */
function sortByHand({ workbook }: World, name: string): void {
  const { sheet } = workbook.store(name);
  sheet.rows.splice(1, sheet.rows.length - 1, ...sheet.rows.slice(1).reverse());
}

/** Rows of the ledger, by key and spreadsheet. */
function ledger(world: World): Record<string, CellValue | undefined>[] {
  return recordsOf(world.rows().get('Dokumen'));
}

describe('a second person at the same time', () => {
  test('is told that the workbook is busy, at every moment of the first run, and changes nothing', async () => {
    const world = await worldOf(agency());
    const answers = new Set<string>();
    let tried = 0;
    const other = world.runtime({ user: 'kedua@contoh.go.id' });
    const first = world.runtime({
      user: 'pertama@contoh.go.id',
      beforeCall: () => {
        const before = JSON.stringify([...world.rows()]);
        tried += 1;
        try {
          other.call('jalankan', { tasks: FIGURES });
          answers.add('ran');
        } catch (error) {
          answers.add(String((error as { code?: unknown }).code));
        }
        expect(JSON.stringify([...world.rows()])).toBe(before);
      },
    });
    expect(runTasks(first, FIGURES).ok).toBe(true);
    expect([...answers]).toEqual(['lock-busy']);
    expect(tried).toBe(first.serviceCalls);
    // Afterwards the way is free.
    expect((other.call('jalankan', { tasks: FIGURES }) as RunSummary).ok).toBe(true);
  }, 60_000);
});

describe('rows sorted by hand during a run', () => {
  test('the figures are those of the sheet as read, and the new order stays', async () => {
    const quiet = await worldOf(agency());
    const { serviceCalls } = (() => {
      const runtime = quiet.runtime();
      runTasks(runtime, FIGURES);
      return runtime;
    })();
    const expected = attainments(quiet.rows().get('Capaian'));
    for (let at = 2; at <= serviceCalls; at += 5) {
      const world = await worldOf(agency());
      const sort = (call: number): void =>
        void (call === at && ['Realisasi', 'Indikator'].forEach((name) => sortByHand(world, name)));
      const summary = runTasks(world.runtime({ beforeCall: sort }), FIGURES);
      expect({ at, ok: summary.ok }).toEqual({ at, ok: true });
      expect({ at, figures: attainments(world.rows().get('Capaian')) }).toEqual({ at, figures: expected });
      sortByHand(quiet, 'Realisasi');
      sortByHand(quiet, 'Indikator');
      expect({ at, input: sheetsOf(world, INPUT) }).toEqual({ at, input: sheetsOf(quiet, INPUT) });
      sortByHand(quiet, 'Realisasi');
      sortByHand(quiet, 'Indikator');
    }
  }, 60_000);
});

describe('a copy of the workbook', () => {
  test('never touches the documents and ledger rows of the workbook it was copied from', async () => {
    const original = await worldOf(agency());
    runTasks(original.runtime(), ['evaluation']);
    const made = JSON.stringify(original.memory.files);
    const rows = ledger(original);
    expect(rows.length).toBeGreaterThan(2);

    const changed = Object.fromEntries(original.rows());
    changed.Realisasi =
      agency().Realisasi?.map((row) => (row[0] === 'I1' ? ['I1', row[1] ?? '', 1, 1, 1, ''] : row)) ?? [];
    const { memory, folder } = original;
    const copy = await worldOf(changed, { name: 'Salinan dari Uji', memory, folder });
    expect(runTasks(copy.runtime(), ['evaluation']).ok).toBe(true);

    const before = JSON.parse(made) as Record<string, unknown>;
    for (const [id, file] of Object.entries(before)) expect(memory.files[id]).toEqual(file);
    const [foreign, own] = [original.workbook.id, copy.workbook.id].map((id) =>
      ledger(copy).filter((row) => row.Buku === id),
    );
    const facts = (row: Record<string, unknown>) => [
      row.Kunci,
      row['ID Berkas'],
      row.Versi,
      row.Tautan,
      row['Penanda Versi Data'],
    ];
    expect(foreign?.map(facts)).toEqual(rows.map(facts));
    expect(own?.map(({ Kunci }) => Kunci)).toEqual(rows.map(({ Kunci }) => Kunci));
    const ids = new Set(own?.map((row) => row['ID Berkas']));
    expect(rows.some((row) => ids.has(row['ID Berkas']))).toBe(false);
  }, 60_000);
});
