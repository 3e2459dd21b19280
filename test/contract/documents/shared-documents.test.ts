import { createRuntime, type Runtime, type RuntimeOptions } from '../../../local/runtime/apps-script';
import type { ShareAnswer } from '../../../src/commands/documents/lanes/share-works';
import type { RunSummary } from '../../../src/commands/run/summary';
import { recordsOf } from '../../commands/workbooks';
import { MOMENT } from '../../local/support';
import { program } from '../../support/bundle';
import { worldOf, type World } from '../bundle-world';
import { oneUnit, quickCode, standing } from './quick-documents';

const shared = { run: 'uji', lanes: 2 };
const request = { tasks: ['evaluation'], messages: 'id' };
const minutes = (count: number): number => MOMENT + count * 60_000;

/** How a call is disturbed, counted from its first service call, and when it happens. */
interface More {
  failAtCall?: number;
  stopAtCall?: number;
  beforeCall?: (call: number, method: string) => void;
  fixedTime?: number;
}

const worlds = new WeakMap<World, { options: RuntimeOptions; runtime: Runtime; time: number }>();

/** One runtime for a world: reading the scripts anew for every call would take minutes. */
function stageOf(world: World): { options: RuntimeOptions; runtime: Runtime; time: number } {
  const known = worlds.get(world);
  if (known) return known;
  const { workbook, memory, folder } = world;
  const stage = { time: MOMENT } as { options: RuntimeOptions; runtime: Runtime; time: number };
  stage.options = { ...program, code: quickCode, workbook, memory, folder, fixedTime: () => stage.time };
  stage.runtime = createRuntime(stage.options);
  worlds.set(world, stage);
  return stage;
}

/** One call of the sidebar; what it throws is its answer. */
function call<T>(world: World, more: More, name: string, ...args: unknown[]): { answer: T | string; calls: number } {
  const stage = stageOf(world);
  const { options, runtime } = stage;
  const before = runtime.serviceCalls;
  const outer = { ...options };
  const time = stage.time;
  const { failAtCall, stopAtCall, beforeCall, fixedTime = MOMENT } = more;
  options.failAtCall = failAtCall === undefined ? undefined : before + failAtCall;
  options.stopAtCall = stopAtCall === undefined ? undefined : before + stopAtCall;
  options.beforeCall = beforeCall && ((at, method) => beforeCall(at - before, method));
  stage.time = fixedTime;
  try {
    const answer = runtime.call(name, ...args) as T;
    return { answer, calls: runtime.serviceCalls - before };
  } catch (error) {
    return { answer: String((error as Error).message), calls: runtime.serviceCalls - before };
  } finally {
    Object.assign(options, outer);
    stage.time = time;
  }
}

const open = (world: World, more: More = {}) => call<RunSummary>(world, more, 'jalankan', { ...request, shared });
const beside = (world: World, lane: number, more: More = {}) =>
  call<ShareAnswer>(world, more, 'buatBersama', { ...request, shared }, lane);
const close = (world: World, more: More = {}) =>
  call<RunSummary>(world, more, 'jalankan', { ...request, continued: true });

/** The first call with the others at work while it waits for them; tells at which of its calls it has given the lock back. */
function together(world: World, more: More = {}) {
  let looks = 0;
  let unlocked = 0;
  const opened = open(world, {
    ...more,
    beforeCall: (at, method) => {
      more.beforeCall?.(at, method);
      // The second look at the sheets is that of its end.
      if (method === 'Spreadsheet.getSheets' && ++looks === 2) unlocked = at;
      if (method !== 'Properties.getProperty' || looks !== 2) return;
      looks = Infinity;
      beside(world, 0);
      beside(world, 1);
    },
  });
  return { ...opened, unlocked };
}

const told = (world: World) =>
  recordsOf(world.rows().get('Dokumen')).map((row) => [row.Kunci, row.Status, row['ID Berkas']]);

/** One file per document, each in its row, figures and log once. */
function expectWhole(place: string, world: World): void {
  const files = standing(world);
  expect({ place, files: Object.values(files).map((list) => list.length) }).toEqual({ place, files: [1, 1] });
  const wanted = Object.entries(files).map(([key, list]) => [key, 'Selesai', (list[0] as { id: string }).id]);
  expect({ place, rows: told(world).sort() }).toEqual({ place, rows: wanted.sort() });
  const figures = new Set(
    world
      .rows()
      .get('_Angka')
      ?.slice(3)
      .map(([key]) => String(key).split(' # ')[0]),
  );
  expect({ place, figures: [...figures].sort() }).toEqual({ place, figures: Object.keys(files).sort() });
}

test('documents are made by several calls side by side; the chunk that ends the run finds nothing left', async () => {
  const world = await worldOf(oneUnit('Google Docs'));
  expect(open(world).answer).toMatchObject({ ok: true, documentsLeft: 2, sharing: true });
  expect(told(world).map(([, status]) => status)).toEqual(['Sedang dibuat', 'Sedang dibuat']);
  expect(beside(world, 0).answer).toEqual({ done: 1, left: 0 });
  expect(beside(world, 1).answer).toEqual({ done: 1, left: 0 });
  expect(close(world).answer).toMatchObject({ ok: true, documentsLeft: 0 });
  expectWhole('whole', world);
  expect(world.rows().get('Riwayat Proses')?.slice(3)).toHaveLength(1);
  expect(Object.keys(Object.values(world.memory.properties)[0] ?? {})).not.toContain('klaimDokumen');
});

test('the call that has opened the run waits for the others and ends it: nobody reads and calculates once more', async () => {
  const world = await worldOf(oneUnit('Google Docs'));
  expect(together(world).answer).toMatchObject({ ok: true, documentsLeft: 0, progress: { done: 2, left: 0 } });
  expectWhole('together', world);
  expect(world.rows().get('Riwayat Proses')?.slice(3)).toHaveLength(1);
  const kept = Object.keys(Object.values(world.memory.properties)[0] ?? {});
  expect(kept).not.toContain('klaimDokumen');
  expect(kept).not.toContain('permintaanDokumen');
});

test('a claim of less than seven minutes is left alone, also by a run of its own; an older one is taken over', async () => {
  const world = await worldOf(oneUnit('Google Docs'));
  open(world);
  // One minute the first call has waited for the others.
  expect(close(world, { fixedTime: minutes(5) }).answer).toMatchObject({ documentsLeft: 2, documents: [{}, {}] });
  expect(standing(world)).toEqual({});
  expect(close(world, { fixedTime: minutes(8) }).answer).toMatchObject({ ok: true, documentsLeft: 0 });
  expectWhole('taken over', world);
});

test('sheets that have changed since the run began, and another run, make nothing; what waits is made by the next run', async () => {
  const world = await worldOf(oneUnit('Google Docs'));
  open(world);
  stageOf(world).runtime.edit({ sheet: 'Realisasi', cell: 'E2', value: 70 });
  expect(beside(world, 0).answer).toMatchObject({ done: 0, isOutdated: true });
  expect(call(world, {}, 'buatBersama', { ...request, shared: { run: 'lain', lanes: 2 } }, 0).answer).toMatchObject({
    done: 0,
  });
  expect(standing(world)).toEqual({});
});

test('what calls that are over were given and have not made is made at once; what others have in hand is theirs', async () => {
  const world = await worldOf(oneUnit('Google Docs'));
  open(world);
  stageOf(world).runtime.edit({ sheet: 'Realisasi', cell: 'E2', value: 70 });
  for (const lane of [0, 1]) beside(world, lane);
  const end = (lanes: number[]): RunSummary | string =>
    call<RunSummary>(world, {}, 'jalankan', { ...request, continued: true, ended: { run: 'uji', lanes } }).answer;
  expect(end([1])).toMatchObject({ ok: true, documentsLeft: 1 });
  expect(told(world).map(([, status]) => status)).toEqual(['Sedang dibuat', 'Selesai']);
  expect(end([0, 1])).toMatchObject({ ok: true, documentsLeft: 0 });
  expectWhole('given back', world);
  const kept = Object.keys(Object.values(world.memory.properties)[0] ?? {});
  expect(kept).not.toContain('klaimDokumen');
});

test('what people do to the rows meanwhile stays: sorted, with a number, set to Final', async () => {
  const world = await worldOf(oneUnit('Google Docs'));
  open(world);
  let isDone = false;
  beside(world, 0, {
    beforeCall: (_, method) => {
      if (method !== 'Files.create' || isDone) return;
      isDone = true;
      const { rows } = world.workbook.store('Dokumen').sheet;
      [rows[3], rows[4]] = [rows[4] ?? [], rows[3] ?? []];
    },
  });
  beside(world, 1);
  close(world);
  expectWhole('sorted', world);
});

test('Berhenti ends after the documents in hand', async () => {
  const world = await worldOf(oneUnit('Google Docs'));
  expect(
    call<RunSummary>(world, {}, 'jalankan', { ...request, shared: { run: 'uji', lanes: 1 } }).answer,
  ).toMatchObject({
    documentsLeft: 2,
  });
  call(world, {}, 'hentikan');
  const answer = call<ShareAnswer>(
    world,
    {},
    'buatBersama',
    { ...request, shared: { run: 'uji', lanes: 1 } },
    0,
  ).answer;
  expect(answer).toMatchObject({ done: 0 });
  expect(close(world, { fixedTime: minutes(8) }).answer).toMatchObject({ documentsStopped: 'asked' });
});

/** Which of the calls is disturbed, and at which of its points: most where claims are settled, some of the others, which other tests try. */
const PARTS = { open: 40, beside: 2, close: 23 };

test('cut off or failed while it waits and ends the run: one file per document, nothing lost', async () => {
  const whole = await worldOf(oneUnit('Google Docs'));
  const { calls, unlocked } = together(whole);
  expect(calls - unlocked).toBeGreaterThan(20);
  for (const how of ['stopAtCall', 'failAtCall'] as const) {
    for (let point = unlocked; point <= calls; point += how === 'failAtCall' ? 29 : 11) {
      const world = await worldOf(oneUnit('Google Docs'));
      together(world, { [how]: point });
      close(world, { fixedTime: minutes(9) });
      expectWhole(`${how} ${point} of ${calls}`, world);
    }
  }
}, 120_000);

describe('cut off or failed at a call of any part: one file per document, nothing lost', () => {
  test.each(['open', 'beside', 'close'] as const)(
    '%s',
    async (part) => {
      const steps = {
        open,
        beside: (world: World, more?: More) => beside(world, 0, more),
        close,
      };
      const whole = await worldOf(oneUnit('Google Docs'));
      const all = Object.entries(steps).map(([name, step]) => [name, step(whole).calls] as const);
      const calls = Object.fromEntries(all)[part] ?? 0;
      let reading = 0;
      // Until the first claim is looked up nothing but reading has happened.
      if (part === 'beside') {
        const world = await worldOf(oneUnit('Google Docs'));
        open(world);
        beside(world, 0, {
          beforeCall: (call, method) => void (reading ||= method === 'Properties.getProperty' ? call : 0),
        });
        expect(calls - reading).toBeGreaterThan(8);
      }
      for (const how of ['stopAtCall', 'failAtCall'] as const) {
        const step = PARTS[part] * (how === 'failAtCall' ? 4 : 1);
        for (let point = reading + 1; point <= calls; point += step) {
          const world = await worldOf(oneUnit('Google Docs'));
          for (const [name, take] of Object.entries(steps)) take(world, name === part ? { [how]: point } : {});
          const place = `${part} ${how} ${point} of ${calls}`;
          close(world, { fixedTime: minutes(9) });
          const isWhole = told(world).length === 2 && told(world).every(([, status]) => status === 'Selesai');
          if (!isWhole) close(world, { fixedTime: minutes(18) });
          expectWhole(place, world);
        }
      }
    },
    300_000,
  );
});
