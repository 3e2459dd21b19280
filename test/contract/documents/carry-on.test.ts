import type { RuntimeOptions } from '../../../local/runtime/apps-script';
import { MOMENT } from '../../local/support';
import { worldOf, type World } from '../bundle-world';
import { oneUnit, quickCode, standing } from './quick-documents';

const OWNER = 'pemilik@contoh.go.id';
const HEAD = 'kepala@contoh.go.id';
const BOX = { row: 18, cell: 'A18' };
const minute = 60_000;

interface Stage extends World {
  /** Somebody ticks *Buat evaluasi* on a phone; after its first document the run has no time left. */
  tick: (more?: Partial<RuntimeOptions>) => unknown;
  /** The time of the trigger has come. */
  fire: (more?: Partial<RuntimeOptions>) => unknown;
  answer: () => unknown;
  triggers: () => unknown[];
}

/** A dashboard that the owner has made, and a clock that every file moves on by three minutes. */
async function stage(): Promise<Stage> {
  const world = await worldOf(oneUnit('docx'));
  let time = MOMENT;
  const slow = (_: number, method: string): void => void (time += method === 'Files.create' ? 3 * minute : 0);
  const options = { code: quickCode, owner: OWNER, user: OWNER, fixedTime: () => time };
  const runtime = (more: Partial<RuntimeOptions> = {}) => world.runtime({ ...options, beforeCall: slow, ...more });
  runtime({ context: 'menu' }).call('perbaruiDasbor');
  return {
    ...world,
    tick: (more) => runtime(more).edit({ sheet: 'Dasbor', cell: BOX.cell, value: true, user: HEAD }),
    fire: (more) => runtime(more).runClockTriggers(),
    answer: () => world.workbook.store('Dasbor').rowValues(BOX.row)[1],
    triggers: () => (world.memory.triggers ?? []).map(({ handler, user, schedule }) => [handler, user, schedule]),
  };
}

const EDITS = ['dashboardTicked', OWNER, ''];
const ONCE = (minutes: number) => ['lanjutkan', OWNER, `after ${minutes * minute}`];

test('what a tick leaves is made by itself, by one trigger at a time, and the box says when to look again', async () => {
  const { tick, fire, answer, triggers, ...world } = await stage();
  tick();
  expect(answer()).toMatch(/^1 dari 2, dilanjutkan sendiri; lihat lagi pukul 08:1\d\.$/);
  expect(triggers()).toEqual([EDITS, ONCE(1)]);
  fire();
  expect(Object.keys(standing(world))).toHaveLength(2);
  expect(answer()).toMatch(/^2 dokumen diperiksa pukul 08:\d\d\.$/);
  expect(triggers()).toEqual([EDITS]);
});

test('a run in which nothing is made comes later each time; the trigger that runs is deleted before', async () => {
  const { tick, fire, answer, triggers } = await stage();
  tick();
  for (const wait of [5, 15, 60, 240, 240, 240]) {
    fire({ lockBusy: true });
    expect(triggers()).toEqual([EDITS, ONCE(wait)]);
  }
  fire({ lockBusy: true });
  expect([triggers(), answer()]).toEqual([[EDITS], '1 dari 2, centang lagi']);
});

test.each<[string, Partial<RuntimeOptions>]>([
  ['Google does not answer', { fault: { kind: 'outage', atCall: 1, method: /^Range\.getValues/, language: 'id' } }],
  ['a property cannot be read', { fault: { kind: 'unexplained', atCall: 9, times: 3, method: /^Properties\./ } }],
])('%s: it is gone on with later, and the box says when', async (_, failing) => {
  const { tick, fire, answer, triggers, ...world } = await stage();
  tick();
  fire(failing);
  expect(triggers()).toEqual([EDITS, ONCE(5)]);
  expect(answer()).toMatch(/^1 dari 2, dilanjutkan sendiri; lihat lagi pukul 08:\d\d\.$/);
  fire();
  expect(Object.keys(standing(world))).toHaveLength(2);
  expect([triggers(), answer()]).toEqual([[EDITS], expect.stringMatching(/^2 dokumen diperiksa/)]);
});

test('a trigger that cannot be deleted is no reason to stop, and goes with the next', async () => {
  const { tick, fire, answer, triggers } = await stage();
  tick();
  fire({ fault: { kind: 'outage', atCall: 1, times: 3, method: /^ScriptApp\./ }, lockBusy: true });
  expect([triggers(), answer()]).toEqual([[EDITS, ONCE(5)], expect.stringMatching(/^1 dari 2, dilanjutkan sendiri/)]);
  fire();
  expect([triggers(), answer()]).toEqual([[EDITS], expect.stringMatching(/^2 dokumen diperiksa/)]);
});

test('errors that came into the data meanwhile end it, and the box says so', async () => {
  const { tick, fire, answer, triggers, workbook } = await stage();
  tick();
  const codes = workbook.store('Unit Kerja');
  codes.setValue(2, 0, codes.rowValues(1)[0] ?? null);
  fire();
  expect([triggers(), answer()]).toEqual([
    [EDITS],
    expect.stringMatching(/^Dihentikan: ada \d+ kesalahan pada data; lihat /),
  ]);
});

test('a trigger removed by hand: the next tick makes the rest; a second tick adds no second trigger', async () => {
  const { tick, answer, triggers, memory } = await stage();
  tick();
  tick({ lockBusy: true });
  expect(triggers()).toEqual([EDITS, ONCE(1)]);
  memory.triggers = (memory.triggers ?? []).filter(({ handler }) => handler !== 'lanjutkan');
  tick();
  expect([triggers(), answer()]).toEqual([[EDITS], expect.stringMatching(/^2 dokumen diperiksa/)]);
});

test('a second tick that makes the rest ends what was to go on by itself', async () => {
  const { tick, answer, triggers } = await stage();
  tick();
  expect(triggers()).toEqual([EDITS, ONCE(1)]);
  tick();
  expect([triggers(), answer()]).toEqual([[EDITS], expect.stringMatching(/^2 dokumen diperiksa/)]);
});

test('Berhenti in a second tab ends it, and nothing goes on by itself', async () => {
  const world = await stage();
  world.tick();
  world.runtime({ code: quickCode, user: HEAD }).call('hentikan');
  world.fire();
  expect([world.triggers(), world.answer()]).toEqual([[EDITS], '1 dari 2, centang lagi']);
});

test('the hourly trigger of an add-on that was set for documents alone writes no letters, and goes when they are made', async () => {
  const world = await stage();
  world.tick();
  const [properties = {}] = Object.values(world.memory.properties);
  properties.jamPinjaman = '1';
  const [edits] = world.memory.triggers ?? [];
  const hourly = { ...edits, id: 'jam', handler: 'dispatcherHourly', source: 'CLOCK', event: 'CLOCK', schedule: '' };
  world.memory.triggers = [edits, hourly] as typeof world.memory.triggers;
  world.fire();
  expect([world.triggers(), world.answer()]).toEqual([[EDITS], expect.stringMatching(/^2 dokumen diperiksa/)]);
  expect(world.rows().has('Surat')).toBe(false);
});
