import type { CellValue } from 'hucre';
import type { PanelState } from '../../../src/commands/panel/panel';
import { agency } from '../../commands/workbooks';
import { MOMENT } from '../../local/support';
import { runTasks, worldOf, type World } from '../bundle-world';

const LOG = 'Riwayat Proses';
const KEY = 'prosesBerjalan';
/** A run that writes little. */
const TASKS = ['flags'] as const;
const AT_RUN = 'Tandai unit';

type Row = (CellValue | undefined)[];
const log = (world: World): Row[] =>
  world
    .rows()
    .get(LOG)
    ?.slice(3)
    .map((row) => row.slice(0, 5)) ?? [];
const results = (world: World): (CellValue | undefined)[] => log(world).map((row) => row[3]);
const properties = ({ memory }: World): Record<string, string> => Object.values(memory.properties)[0] ?? {};
const marks = (world: World): unknown[] => JSON.parse(properties(world)[KEY] ?? '[]') as unknown[];
const panel = (world: World, minutes: number): string =>
  (world.runtime({ fixedTime: MOMENT + minutes * 60_000 }).call('keadaanPanel') as PanelState).interrupted;

/** Runs to the end with something done before a call. */
function runWith(world: World, beforeCall: (call: number, method: string) => void): void {
  runTasks(world.runtime({ beforeCall }), TASKS);
}

/** Reverses the rows of the log, as a person sorting it does. */
function sortLog({ workbook }: World): void {
  const { sheet } = workbook.store(LOG);
  sheet.rows.splice(3, sheet.rows.length - 3, ...sheet.rows.slice(3).reverse());
}

/** Reverses the rows of the log without the hidden column, as a person does who sorts the columns that are seen. */
function sortSeen({ workbook }: World): void {
  const { sheet } = workbook.store(LOG);
  const seen = sheet.rows.slice(3).map((row) => row.slice(0, 5));
  sheet.rows.slice(3).forEach((row, at) => row.splice(0, 5, ...(seen[seen.length - 1 - at] ?? [])));
}

/** A workbook in which a run was stopped a moment before it would have been settled, and how many calls a whole run takes. */
async function stopped(): Promise<{ world: World; calls: number }> {
  const whole = await worldOf(agency());
  const runtime = whole.runtime();
  runTasks(runtime, TASKS);
  const world = await worldOf(agency());
  expect(() => runTasks(world.runtime({ stopAtCall: runtime.serviceCalls - 3 }), TASKS)).toThrow();
  return { world, calls: runtime.serviceCalls };
}

test('stopped at service calls in turn, at every one that has to do with the log: the log tells it once, and the next run leaves nothing Berjalan', async () => {
  const { calls } = await stopped();
  const ways = new Set<string>();
  for (let call = 1; call <= calls; call += call < 8 || (call > 24 && call < calls - 8) ? 6 : 1) {
    const world = await worldOf(agency());
    expect(() => runTasks(world.runtime({ stopAtCall: call }), TASKS)).toThrow();
    const [before, wasMarked] = [results(world), marks(world).length > 0];
    runTasks(world.runtime(), TASKS);
    const after = results(world);
    // Settled, but stopped before the mark went: nothing is to be told.
    const told = before.includes('Selesai') ? ['Selesai'] : wasMarked || before.length > 0 ? ['Terhenti'] : [];
    expect({ call, after, marks: marks(world) }).toEqual({ call, after: [...told, 'Selesai'], marks: [] });
    ways.add(`${before.join()} ${wasMarked}`);
  }
  expect([...ways].sort()).toEqual([' false', ' true', 'Berjalan true', 'Selesai false', 'Selesai true']);
}, 60_000);

test('a stopped run is seen in the sheet at once, and in the sidebar after seven minutes, until the next run', async () => {
  const { world } = await stopped();
  expect(log(world)).toEqual([
    [expect.any(String), 'lokal@localhost', AT_RUN, 'Berjalan', expect.stringMatching(/tujuh menit.*lagi/)],
  ]);
  expect(panel(world, 6)).toBe('');
  expect(panel(world, 8)).toMatch(/“Tandai unit”.*08:00.*Jalankan lagi/);
  runTasks(world.runtime(), TASKS);
  expect(panel(world, 8)).toBe('');
  expect(log(world)[0]?.[4]).toMatch(/Terhenti sebelum selesai/);
});

test.each<[string, (world: World) => void, string[]]>([
  ['sorted', sortLog, ['Selesai', 'Terhenti', 'Selesai']],
  [
    'its word written over',
    ({ workbook }) => workbook.store(LOG).setValue(3, 3, 'Läuft'),
    ['Selesai', 'Terhenti', 'Selesai'],
  ],
  ['the columns that are seen sorted', sortSeen, ['Selesai', 'Terhenti', 'Selesai']],
  ['a mark lost', (world) => delete properties(world)[KEY], ['Terhenti', 'Selesai', 'Selesai']],
  ['a mark damaged', (world) => (properties(world)[KEY] = '{"x":'), ['Terhenti', 'Selesai', 'Selesai']],
  [
    'a row taken out',
    ({ workbook }) => workbook.store(LOG).sheet.rows.splice(3, 1),
    ['Selesai', 'Terhenti', 'Selesai'],
  ],
])('%s after a run was stopped', async (_, change, wanted) => {
  const { world } = await stopped();
  const [, ...rest] = log(world)[0] ?? [];
  world.workbook
    .store(LOG)
    .sheet.rows.push(['2026-10-01 08:00', ...rest.slice(0, 2), 'Selesai', 'lama'].map((cell) => cell ?? null));
  change(world);
  runTasks(world.runtime({ fixedTime: MOMENT + 8 * 60_000 }), TASKS);
  expect([...results(world)].sort()).toEqual([...wanted].sort());
  expect(log(world).filter((row) => row[4] === 'lama')).toHaveLength(1);
});

test('a log of an earlier version is carried on: codes come beside its columns, what people keep there stays', async () => {
  const { world } = await stopped();
  const store = world.workbook.store(LOG);
  store.deleteColumns(5, 1);
  store.setValue(2, 5, 'Catatan kami');
  store.setValue(3, 5, 'dicek');
  world.memory.properties = {};
  runTasks(world.runtime({ fixedTime: MOMENT + 8 * 60_000 }), TASKS);
  const rows = world
    .rows()
    .get(LOG)
    ?.slice(2)
    .map((row) => row.slice(0, 7));
  expect(rows?.map((row) => row.slice(3, 4).concat(row.slice(5)))).toEqual([
    ['Hasil', '_kode', 'Catatan kami'],
    ['Terhenti', null, 'dicek'],
    ['Selesai'],
  ]);
  expect(
    world.workbook
      .store(LOG)
      .sheet.columns?.map(({ hidden = false }) => hidden)
      .indexOf(true),
  ).toBe(5);
});

test('people sort the log while a run is under way, at every moment: its own row is settled, no other', async () => {
  const { calls } = await stopped();
  for (let at = 12; at <= calls; at += 4) {
    const world = await worldOf(agency());
    runTasks(world.runtime(), TASKS);
    world.workbook.store(LOG).sheet.rows[3]?.splice(4, 1, 'pertama');
    runWith(world, (call) => void (call === at && sortLog(world)));
    expect({ at, results: results(world) }).toEqual({ at, results: ['Selesai', 'Selesai'] });
    expect(log(world).filter((row) => row[4] === 'pertama')).toHaveLength(1);
  }
});

test('a run whose code fails says so in its row, once', async () => {
  const world = await worldOf(agency());
  const runtime = world.runtime({
    context: 'menu',
    beforeCall: (_, method) => {
      if (method === 'Sheet.setFrozenColumns') throw new TypeError('x is undefined');
    },
  });
  runtime.call('tandaiUnit');
  expect(log(world)).toEqual([
    [
      expect.any(String),
      'lokal@localhost',
      AT_RUN,
      expect.stringMatching(/^Gangguan \w{5}$/),
      expect.stringContaining('x is undefined'),
    ],
  ]);
  expect(marks(world)).toEqual([]);
});
