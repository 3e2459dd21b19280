import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, type CellValue } from 'hucre';
import type { LocalMemory } from '../../../local/drive/memory';
import type { RuntimeOptions } from '../../../local/runtime/apps-script';
import { createLocalWorkbook, type LocalWorkbook } from '../../../local/workbook/local-workbook';
import { reopened, runtimeFor, temporaryFolder } from '../../local/support';
import { program } from '../../support/bundle';

const ROOT = join(__dirname, '../../..');

const at = (day: number, hour = 8): number => new Date(2026, 9, day, hour).getTime();

async function sampleWorkbook(): Promise<LocalWorkbook> {
  const book = await openXlsx(readFileSync(join(ROOT, 'samples/dinas-sosial-contoh.xlsx')), { readStyles: true });
  return createLocalWorkbook(book, { name: 'dinas-sosial-contoh' });
}

/** One agency over several days: the same workbook, memory and folder. */
async function agency() {
  const workbook = await sampleWorkbook();
  const memory: LocalMemory = { files: {}, properties: {} };
  const folder = temporaryFolder();
  const runtimeAt = (moment: number, more: Partial<RuntimeOptions> = {}) =>
    runtimeFor({ ...program, workbook, memory, folder, fixedTime: moment, ...more });
  return {
    workbook,
    memory,
    runtimeAt,
    /** The hourly trigger runs; answers with what it threw. */
    tick: async (moment: number, more: Partial<RuntimeOptions> = {}) =>
      (await runtimeAt(moment, more)).runClockTriggers().map(({ error }) => error),
    letters: (): string[] => {
      const path = join(folder, 'surat');
      try {
        return readdirSync(path).sort();
      } catch {
        return [];
      }
    },
    letter: (name: string): string => readFileSync(join(folder, 'surat', name), 'utf8'),
    mail: async (): Promise<Record<string, CellValue>[]> => {
      const sheet = (await reopened(workbook)).sheets.find(({ name }) => name === 'Surat');
      const [, , headings = [], ...rows] = sheet?.rows ?? [];
      return rows.map((row) =>
        Object.fromEntries(headings.map((heading, index) => [String(heading), row[index] ?? ''])),
      );
    },
  };
}

test('switched on once, it sends what is due on a working day and nothing twice', async () => {
  const { runtimeAt, tick, letters, mail, memory } = await agency();
  const menu = await runtimeAt(at(5), { context: 'menu' });
  menu.call('nyalakanPengingat');
  menu.call('nyalakanPengingat');
  expect(memory.triggers).toHaveLength(1);

  expect(await tick(at(5))).toEqual([null]);
  const first = letters();
  expect(first.length).toBeGreaterThan(5);
  const rows = await mail();
  expect(rows[0]).toMatchObject({ Kunci: 'PENJADWAL', 'Jadwal Berikutnya': '2026-10-05 09:00' });
  expect(rows[0]?.Pesan).toMatch(/^Terkirim pada jalan terakhir: \d+; menunggu: 0; sisa kuota hari ini: \d+\.$/);
  const sent = rows.slice(1);
  expect(sent).toHaveLength(first.length);
  expect(new Set(sent.map(({ Status }) => Status))).toEqual(new Set(['Terkirim']));
  expect(sent.filter(({ Jenis }) => Jenis === 'Surat mingguan')).toHaveLength(1);

  expect(await tick(at(5, 9))).toEqual([null]);
  expect(letters()).toEqual(first);
});

test('a run stopped while sending leaves that message uncertain; it is never sent again, the others are', async () => {
  const { runtimeAt, tick, letters, mail } = await agency();
  (await runtimeAt(at(5), { context: 'menu' })).call('nyalakanPengingat');
  const calls: string[] = [];
  const dry = await agency();
  (await dry.runtimeAt(at(5), { context: 'menu' })).call('nyalakanPengingat');
  await dry.tick(at(5), { beforeCall: (_, method) => void calls.push(method) });
  const third = calls.flatMap((method, index) => (method === 'MailApp.sendEmail' ? [index + 1] : []))[2];
  const [error] = await tick(at(5), { stopAtCall: third });
  expect(error).not.toBeNull();
  expect(letters()).toHaveLength(2);
  expect((await mail()).slice(1).map(({ Status }) => Status)).toEqual(['Terkirim', 'Terkirim', 'Mengirim']);

  expect(await tick(at(5, 9))).toEqual([null]);
  const rows = (await mail()).slice(1);
  const uncertain = rows.filter(({ Status }) => Status === 'Tidak pasti');
  expect(uncertain).toHaveLength(1);
  expect(uncertain[0]?.Pesan).toMatch(/terputus/);
  expect(letters()).toHaveLength(rows.length - 1);
  expect(new Set(rows.map(({ Kunci }) => Kunci)).size).toBe(rows.length);
  expect(letters().length).toBe(dry.letters().length - 1);
});

test('the quota of the day is respected; what waits goes out when there is quota again', async () => {
  const { runtimeAt, tick, letters, mail, memory } = await agency();
  (await runtimeAt(at(5), { context: 'menu' })).call('nyalakanPengingat');
  memory.mail = { 'lokal@localhost': { since: at(5, 7), recipients: 98 } };
  expect(await tick(at(5))).toEqual([null]);
  expect(letters()).toHaveLength(2);
  const [state, ...rows] = await mail();
  expect(state?.Pesan).toMatch(/menunggu: [1-9]\d*; sisa kuota hari ini: 0\./);
  expect(rows).toHaveLength(2);
  memory.mail = {};
  expect(await tick(at(5, 9))).toEqual([null]);
  expect(letters().length).toBeGreaterThan(5);
});

test.each([
  ['at night', at(5, 20), /Di luar jam/],
  ['on a Saturday', at(10), /Hari libur/],
])('%s nothing is sent, and the state says so', async (_, moment, message) => {
  const { runtimeAt, tick, letters, mail } = await agency();
  (await runtimeAt(moment, { context: 'menu' })).call('nyalakanPengingat');
  expect(await tick(moment)).toEqual([null]);
  expect(letters()).toEqual([]);
  expect((await mail()).map(({ Kunci, Pesan }) => [Kunci, message.test(String(Pesan))])).toEqual([['PENJADWAL', true]]);
});

test('a message at which Google threw something is uncertain, and the others still go out', async () => {
  const { runtimeAt, tick, mail } = await agency();
  (await runtimeAt(at(5), { context: 'menu' })).call('nyalakanPengingat');
  const calls: string[] = [];
  const dry = await agency();
  (await dry.runtimeAt(at(5), { context: 'menu' })).call('nyalakanPengingat');
  await dry.tick(at(5), { beforeCall: (_, method) => void calls.push(method) });
  expect(await tick(at(5), { failAtCall: calls.indexOf('MailApp.sendEmail') + 1 })).toEqual([null]);
  const rows = (await mail()).slice(1);
  expect(rows[0]).toMatchObject({ Status: 'Tidak pasti' });
  expect(rows[0]?.Pesan).toMatch(/server error/);
  expect(rows.slice(1).every(({ Status }) => Status === 'Terkirim')).toBe(true);
});

test('overdue daily until somebody acts', async () => {
  const { runtimeAt, tick, mail } = await agency();
  (await runtimeAt(at(5), { context: 'menu' })).call('nyalakanPengingat');
  for (const day of [5, 6, 7]) expect(await tick(at(day))).toEqual([null]);
  const reminded = async () =>
    (await mail()).map(({ Kunci }) => String(Kunci)).filter((key) => key.startsWith('lewat:'));
  const daily = (await reminded()).filter((key) => key.includes('dayasos'));
  expect(daily.map((key) => key.slice(6, 16))).toEqual(['2026-10-05', '2026-10-06', '2026-10-07']);
  const runtime = await runtimeAt(at(7));
  // Row 15: the tender that should have ended in August; column H is its actual end.
  runtime.edit({ sheet: 'Jadwal Kegiatan', cell: 'H15', value: '2026-10-07' });
  runtime.edit({ sheet: 'Jadwal Kegiatan', cell: 'M22', value: 'Selesai' });
  await tick(at(8));
  const after = (await reminded()).filter((key) => key.startsWith('lewat:2026-10-08'));
  expect(after.some((key) => key.includes('dayasos'))).toBe(false);
});

test('the calendar file goes with the letter', async () => {
  const { runtimeAt, tick, letters, letter } = await agency();
  (await runtimeAt(at(5), { context: 'menu' })).call('nyalakanPengingat');
  await tick(at(5));
  const name = letters().find((file) => file.includes('Evaluasi kinerja')) ?? '';
  const parts = letter(name).split(/--=_\w+/);
  const decode = (part: string | undefined) =>
    Buffer.from((part ?? '').split('\r\n\r\n')[1] ?? '', 'base64').toString();
  expect(decode(parts[1])).toMatch(/^Yth\. .*\n\nKegiatan berikut dijadwalkan mulai 1 hari kerja lagi\./);
  expect(decode(parts[2])).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Evaluasi kinerja triwulan III\r\n/);
});

test('switching off removes the trigger', async () => {
  const { runtimeAt, memory } = await agency();
  const menu = await runtimeAt(at(5), { context: 'menu' });
  menu.call('nyalakanPengingat');
  menu.call('matikanPengingat');
  expect(memory.triggers ?? []).toEqual([]);
});

test('proposed activities are added below, once, and nothing else is touched', async () => {
  const { runtimeAt, workbook } = await agency();
  const rowsOf = async () =>
    (await reopened(workbook)).sheets.find(({ name }) => name === 'Jadwal Kegiatan')?.rows ?? [];
  const before = await rowsOf();
  const menu = await runtimeAt(at(5), { context: 'menu' });
  menu.call('jabarkanKegiatan');
  const after = await rowsOf();
  expect(after.length).toBeGreaterThan(before.length + 50);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after[before.length]?.slice(0, 3)).toEqual([31, expect.stringMatching(/^Persiapan: /), expect.any(String)]);
  menu.call('jabarkanKegiatan');
  expect(await rowsOf()).toHaveLength(after.length);
  expect(menu.log[menu.log.length - 1]).toMatch(/tidak ada yang ditambahkan/);
});
