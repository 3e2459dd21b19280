import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime, type RuntimeOptions } from '../../../local/runtime/apps-script';
import type { Dialog } from '../../../local/runtime/execution/execution';
import type { RunSummary } from '../../../src/commands/run/summary';
import { MOMENT, runtimeFor, temporaryFolder, workbookOf, type TestRuntime } from '../../local/support';
import { code } from '../../support/bundle';
import { quickened } from '../../support/quick-bundle';
import { makeRealm } from '../../support/warm-realm';

const request = { tasks: [], selfTest: true, messages: 'id' };
const prefix = '~uji-rk';

const own = {
  name: 'Unit Kerja',
  rows: [
    ['Kode', 'Nama', 'Jenis'],
    ['A', '=1+1 catatan', 'salah satu'],
  ],
};

const runTest = (runtime: TestRuntime): RunSummary => runtime.call('jalankan', request) as RunSummary;
const linesOf = ({ highlights }: RunSummary): string[] => highlights.flatMap(({ title, lines }) => [title, ...lines]);
const standingFiles = ({ memory }: TestRuntime): string[] =>
  Object.values(memory.files).flatMap(({ name, trashed }) => (trashed ? [] : [name]));
const cellsOf = ({ workbook }: TestRuntime, name: string) => workbook.store(name).sheet.rows;

test.each<[name: string, options: Parameters<typeof runtimeFor>[0]]>([
  ['a workbook of an agency', { sheets: [own, { name: 'Hasil', rows: [[1]] }] }],
  ['an empty spreadsheet', { sheets: [{ name: 'Sheet1', rows: [] }] }],
  [
    'a sheet of the user’s under such a name',
    { sheets: [{ name: `${prefix}1 Indikator`, rows: [['milik saya']] }, own] },
  ],
])('passes in %s and leaves nothing behind', async (_, options) => {
  const runtime = await runtimeFor({ code, ...options });
  const names = runtime.workbook.sheetNames();
  const before = JSON.stringify(names.map((name) => cellsOf(runtime, name)));
  const summary = runTest(runtime);
  expect(linesOf(summary).filter((line) => /^[✗–]/.test(line))).toEqual([]);
  expect(summary).toMatchObject({ ok: true, findings: [], sheetsWritten: [] });
  expect(runtime.workbook.sheetNames()).toEqual(names);
  expect(JSON.stringify(names.map((name) => cellsOf(runtime, name)))).toBe(before);
  expect(standingFiles(runtime)).toEqual([]);
  expect(Object.values(runtime.memory.files)).toHaveLength(1);
});

test('tells locale, time zones, account and mail quota', async () => {
  const text = linesOf(runTest(await runtimeFor({ code, sheets: [own] }))).join('\n');
  expect(text).toContain('Lokal spreadsheet: id_ID');
  expect(text).toMatch(/Zona waktu spreadsheet: \S+; skrip: \S+/);
  expect(text).toContain('Akun: lokal@localhost');
  expect(text).toMatch(/Sisa kuota surel hari ini: \d+/);
});

test('a row in Riwayat Proses where the workbook has that sheet', async () => {
  const log = {
    name: 'Riwayat Proses',
    rows: [['Rapor Kinerja · Riwayat Proses'], [], ['Waktu', 'Pengguna', 'Perintah']],
  };
  const runtime = await runtimeFor({ code, sheets: [own, log] });
  runTest(runtime);
  expect(cellsOf(runtime, 'Riwayat Proses')[3]?.slice(2, 4)).toEqual(['Uji mandiri', 'Selesai']);
});

/** A runtime that can be disturbed anew at every call of the script; compiling the bundle each time would take minutes. */
async function disturbable() {
  const options: RuntimeOptions = {
    code: quickened(code),
    makeRealm,
    workbook: await workbookOf([own]),
    folder: temporaryFolder(),
    fixedTime: MOMENT,
    memory: { files: {}, properties: {} },
  };
  const runtime = createRuntime(options);
  const { workbook, memory } = options;
  return {
    temporary: () => workbook.sheetNames().filter((name) => name.startsWith(prefix)),
    standingFiles: () => Object.values(memory.files).filter(({ trashed }) => !trashed),
    ownRows: () => JSON.stringify(workbook.store(own.name).sheet.rows),
    /** Runs the test, disturbed at its n-th service call; null: it did not come back. */
    run(disturbance: { failAt?: number; stopAt?: number } = {}): RunSummary | null {
      const { failAt, stopAt } = disturbance;
      options.failAtCall = failAt && runtime.serviceCalls + failAt;
      options.stopAtCall = stopAt && runtime.serviceCalls + stopAt;
      try {
        return runtime.call('jalankan', request) as RunSummary;
      } catch {
        return null;
      }
    },
    get calls() {
      return runtime.serviceCalls;
    },
  };
}

test('a failure at any service call is overcome, and leaves no sheet and no document', async () => {
  const bench = await disturbable();
  expect(bench.run()?.ok).toBe(true);
  const { calls } = bench;
  expect(calls).toBeLessThan(130);
  let told = 0;
  for (let failAt = 1; failAt <= calls; failAt++) {
    if (bench.run({ failAt })?.ok !== true) told++;
    expect([failAt, bench.temporary(), bench.standingFiles()]).toEqual([failAt, [], []]);
  }
  // Only a Google Doc of which nobody knows whether it was made is not tried again.
  expect(told).toBeLessThan(4);
  expect(bench.run()?.ok).toBe(true);
}, 400_000);

test('a test cut off at any service call is cleared by the next one', async () => {
  const bench = await disturbable();
  const before = bench.ownRows();
  bench.run();
  const first = bench.calls;
  bench.run();
  // The looks of sheets are known from the second run on, which costs fewer calls.
  const calls = bench.calls - first;
  let leftBehind = 0;
  // Each run is cut one call later than the one before, whose leftovers it has cleared first.
  for (let stopAt = 1; stopAt <= calls; stopAt++) {
    expect(bench.run({ stopAt })).toBeNull();
    leftBehind += bench.temporary().length > 0 || bench.standingFiles().length > 0 ? 1 : 0;
    expect([stopAt, bench.ownRows()]).toEqual([stopAt, before]);
    if (stopAt % 10 > 0 && stopAt < calls) continue;
    expect([stopAt, bench.run()?.ok]).toEqual([stopAt, true]);
    expect([stopAt, bench.temporary(), bench.standingFiles()]).toEqual([stopAt, [], []]);
  }
  expect(leftBehind).toBeGreaterThan(calls / 2);
}, 180_000);

test('the menu asks first; a no changes nothing, a yes ends with one message', async () => {
  const dialogs: Dialog[] = [];
  const answering = (answer: string) => (dialog: Dialog) => {
    dialogs.push(dialog);
    return dialog.buttons === 'OK' ? 'OK' : answer;
  };
  const workbook = await workbookOf([own]);
  const no = await runtimeFor({ code, workbook, context: 'menu', answer: answering('NO') });
  no.call('ujiMandiri');
  expect([dialogs.length, dialogs[1]?.message, no.memory.files]).toEqual([2, 'Dibatalkan; tidak ada yang diubah.', {}]);
  const yes = await runtimeFor({ code, workbook, context: 'menu', answer: answering('YES') });
  yes.call('ujiMandiri');
  expect(dialogs).toHaveLength(4);
  expect(dialogs[3]?.message).toMatch(/^Uji mandiri berhasil/);
});

test('another run at the same time: nothing is made', async () => {
  const runtime = await runtimeFor({ code, sheets: [own], lockBusy: true });
  expect(() => runTest(runtime)).toThrow(/lock-busy/);
  expect(runtime.workbook.sheetNames()).toEqual([own.name]);
});

test('Tentang tells the version of package.json and one sentence for each scope', async () => {
  const dialogs: Dialog[] = [];
  const answer = (dialog: Dialog): string => {
    dialogs.push(dialog);
    return 'OK';
  };
  const runtime = await runtimeFor({ code, sheets: [own], context: 'menu', answer });
  runtime.call('tentang');
  const manifest = JSON.parse(readFileSync(join(__dirname, '../../../appsscript.json'), 'utf8')) as {
    oauthScopes: string[];
  };
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as { version: string };
  expect(dialogs).toHaveLength(1);
  expect(dialogs[0]?.message).toContain(`versi ${version}`);
  expect(dialogs[0]?.message.match(/^• /gm)).toHaveLength(manifest.oauthScopes.length);
  expect(runtime.serviceCalls).toBeLessThanOrEqual(3);
});
