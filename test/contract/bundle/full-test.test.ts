import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuntimeOptions } from '../../../local/runtime/apps-script';
import { NO_SCREEN } from '../../../local/runtime/screen/screen';
import { ownReport } from '../../../local/self-test/own-report';
import { differences, readReport, type Report } from '../../../local/self-test/report';
import { runtimeFor, workbookOf, type TestRuntime } from '../../local/support';
import { code } from '../../support/bundle';
import { calledMethods } from './called-methods';

const DIST = join(__dirname, '../../../dist');
const page = (name: string): string => readFileSync(join(DIST, `${name}.html`), 'utf8');
const own = {
  name: 'Unit Kerja',
  rows: [
    ['Kode', 'Nama'],
    ['A', 'Bidang Rahasia'],
  ],
};

const reportOf = (text: string): Report => {
  const report = readReport(text);
  if (!report) throw new Error('The text holds no report.');
  return report;
};

/** What the menu command itself asks of Google beside its steps: questions, the lock, the menu and the sidebar. */
const FRAME = ['lock.ts', 'mail.ts', 'menu.ts', 'notify.ts', 'sidebar.ts'];

test('the full self-test calls every method of Google that the add-on calls', () => {
  const called = calledMethods();
  const methods = (isOurs: (path: string) => boolean): string[] =>
    [...called].flatMap(([path, names]) => (isOurs(path) ? [...names] : []));
  const isTest = (path: string): boolean => path.startsWith('full-test');
  const tried = new Set(methods((path) => isTest(path) || FRAME.includes(path)));
  const wanted = [...new Set(methods((path) => !isTest(path)))];
  expect(wanted.length).toBeGreaterThan(150);
  expect(wanted.filter((method) => !tried.has(method)).sort()).toEqual([]);
});

let text = '';
beforeAll(async () => {
  text = await ownReport(code, page);
});

test('every step comes to its end, and tells no address and no id', () => {
  const { steps } = reportOf(text);
  expect(steps.size).toBeGreaterThan(20);
  expect([...steps].filter(([, items]) => items.has('failed')).map(([name]) => name)).toEqual([]);
  expect(text).not.toMatch(/[\w.]+@[a-z]|https?:/);
  expect(steps.get('triggers')?.get('fired')).toBe('true');
  expect(steps.get('entries')?.get("@ '=1+1")).toContain('"value":"=1+1"');
});

test('a report is compared with the own one: changed values and missing steps are named, words of exceptions are not compared', () => {
  expect(differences(reportOf(text), reportOf(text))).toEqual([]);
  const other = text
    .replace('"size": [1000,26]', '"size": [100,26]')
    .replace(/\[cache\] \d+ ms\n("[^\n]*\n)*/, '')
    .replace('The coordinates of the range are outside', 'Koordinat rentang berada di luar')
    .replace('"noFilter": null\n', '');
  expect(differences(reportOf(`Halo,\r\n> ${other.split('\n').join('\r\n> ')}`), reportOf(text))).toEqual([
    'changed: grid: size: Google [100,26], here [1000,26]',
    'missing value: looks: noFilter',
    'missing step: cache',
  ]);
  expect(readReport('rapor-kinerja')).toBeNull();
});

interface World {
  runtime: TestRuntime;
  dialogs: string[];
  pages: string[];
}

type Disturbance = Partial<Pick<RuntimeOptions, 'stopAtCall' | 'fault' | 'beforeCall'>>;

async function worldOf(answers: (question: string) => string | null, disturbance: Disturbance = {}): Promise<World> {
  const dialogs: string[] = [];
  const pages: string[] = [];
  const runtime = await runtimeFor({
    code,
    page,
    context: 'menu',
    ...disturbance,
    workbook: await workbookOf([own]),
    screen: { ...NO_SCREEN, openPage: (_, title) => void pages.push(title) },
    answer: ({ kind, message, buttons }) => {
      dialogs.push(message);
      return kind === 'alert' && buttons === 'OK' ? 'OK' : answers(message);
    },
    memory: {
      files: {},
      properties: {},
      triggers: [
        ...(['dispatcherHourly', 'ujiPemicu'] as const).map((handler, index) => ({
          id: String(index),
          handler,
          user: 'lokal@localhost',
          source: 'CLOCK' as const,
          event: 'CLOCK' as const,
          book: '',
          schedule: 'everyHours 1',
        })),
      ],
    },
  });
  for (const trigger of runtime.memory.triggers ?? []) trigger.book = runtime.workbook.id;
  return { runtime, dialogs, pages };
}

const left = ({ runtime: { workbook, memory } }: World) => ({
  sheets: workbook.sheetNames(),
  rows: workbook.store(own.name).sheet.rows,
  files: Object.values(memory.files).filter(({ trashed }) => !trashed),
  triggers: memory.triggers?.map(({ handler }) => handler),
  properties: Object.values(memory.properties).flatMap((values) => Object.keys(values)),
});
const CLEAN = { sheets: [own.name], rows: own.rows, files: [], triggers: ['dispatcherHourly'], properties: [] };

test('the menu asks, leaves nothing behind but standing triggers, and shows the report; a letter only where one is wanted', async () => {
  const world = await worldOf((question) => (question.includes('surat') ? null : 'YES'));
  world.runtime.call('ujiLengkap');
  expect(left(world)).toEqual(CLEAN);
  expect(world.pages).toEqual(['Laporan uji lengkap']);
  // Without PDF on this machine every step still comes to its end.
  expect(world.dialogs.at(-1)).toBe('Uji lengkap selesai. Laporannya terbuka di panel samping.');
  expect(world.runtime.memory.mail).toBeUndefined();
  const refused = await worldOf(() => 'NO');
  refused.runtime.call('ujiLengkap');
  expect(refused.runtime.serviceCalls).toBeLessThan(5);
}, 60_000);

test.each([0.3, 0.6, 0.85])(
  'a test that was cut off after %d of its calls is cleared by the next one',
  async (part) => {
    const whole = await worldOf(() => 'YES');
    whole.runtime.call('ujiLengkap');
    const world = await worldOf(() => 'YES', { stopAtCall: Math.round(whole.runtime.serviceCalls * part) });
    expect(() => world.runtime.call('ujiLengkap')).toThrow();
    expect(left(world)).not.toEqual(CLEAN);
    const next = await runtimeFor({
      code,
      page,
      context: 'menu',
      workbook: world.runtime.workbook,
      memory: world.runtime.memory,
      folder: world.runtime.folder,
      answer: () => 'YES',
    });
    next.call('ujiLengkap');
    expect(left({ ...world, runtime: next })).toEqual(CLEAN);
  },
);

// Before the first step and after the last one nothing notes an exception, so that a moment's fault must be waited for.
test.each([
  ['Range.setValue', 0, 'before'],
  ['Range.setValue', 0, 'late'],
  ['Session.getScriptTimeZone', -1, 'before'],
] as const)('%s fails once outside the steps: the report comes all the same', async (method, which, moment) => {
  const calls: number[] = [];
  const beforeCall = (number: number, called: string): void => void (called === method && calls.push(number));
  const whole = await worldOf(() => 'YES', { beforeCall });
  whole.runtime.call('ujiLengkap');
  const fault = { kind: 'outage', atCall: calls.at(which) ?? NaN, times: 1, moment, language: 'invented' } as const;
  const world = await worldOf(() => 'YES', { fault });
  world.runtime.call('ujiLengkap');
  expect(world.dialogs.at(-1)).toBe(whole.dialogs.at(-1));
  expect(left(world)).toEqual(CLEAN);
});
