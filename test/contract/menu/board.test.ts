import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BoardDeck } from '../../../src/commands/board/board-page';
import { agency, runSheets, type Sheets } from '../../commands/workbooks';
import { bundle, runtimeFor, workbookOf } from '../../local/support';
import { program } from '../../support/bundle';
const page = readFileSync(join(__dirname, '../../../dist/papan.html'), 'utf8');

/** The small agency with a schedule of the fifth of October 2026, an announcement and a decided award. */
function withBoard(name = 'Rapat koordinasi'): Sheets {
  return {
    ...agency(),
    'Jadwal Kegiatan': [
      ['No', 'Kegiatan', 'Unit', 'Rencana Mulai', 'Rencana Selesai', 'Jam', 'Penanggung Jawab', 'Tampil di Layar'],
      [1, name, 'R', '2026-10-05', '2026-10-05', '09.00', 'Kepala Bidang', 'Ya'],
      [2, 'Layanan keliling', 'R', '2026-10-05', '2026-10-06', '08.00', 'Petugas Layanan', 'Publik'],
      [3, 'Pembahasan internal', 'S', '2026-10-05', '2026-10-05', '10.00', 'Sekretaris', 'Tidak'],
      [4, 'Verifikasi', 'S', '2026-09-01', '2026-09-04', '', 'Sekretaris', 'Ya'],
    ],
    Pengumuman: [
      ['Judul', 'Isi', 'Mulai', 'Sampai', 'Untuk'],
      ['Apel pagi', 'Pukul 07.30', '2026-10-01', '2026-10-31', 'Pegawai'],
      ['Jam layanan', '08.00 sampai 15.30', '2026-10-01', '2026-10-31', 'Masyarakat'],
    ],
  };
}

const run = (sheets: Sheets, ...more: string[]) => runSheets(sheets, ['--run', 'board', ...more]);

function deckIn(file: string): BoardDeck {
  const [, json = ''] = /application\/json">([\s\S]*?)<\/script>/.exec(readFileSync(file, 'utf8')) ?? [];
  return JSON.parse(json) as BoardDeck;
}

describe('--run board', () => {
  test('writes two pages that need nothing else; the visitors’ holds nothing of the staff', async () => {
    const { code: exit, folder, summary } = await run(withBoard());
    expect(exit).toBe(0);
    const staff = deckIn(join(folder, 'out/papan.html'));
    expect(staff.stamp).toBe('2026-10-05 08:00');
    expect(staff.staff?.slides[0]?.rows.map(({ title }) => title)).toEqual(['Layanan keliling', 'Rapat koordinasi']);
    const open = readFileSync(join(folder, 'out/papan-publik.html'), 'utf8');
    expect(open).toContain('Layanan keliling');
    expect(open).toContain('Jam layanan');
    for (const secret of ['Rapat koordinasi', 'Pembahasan internal', 'Petugas Layanan', 'Apel pagi']) {
      expect(open.includes(secret)).toBe(false);
    }
    expect(readFileSync(join(folder, 'out/papan.html'), 'utf8')).not.toMatch(/(src|href)="(?!data:)/);
    expect(summary.highlights[0]?.lines[0]).toMatch(/^Papan diperbarui: 2 kegiatan untuk pegawai/);
    expect(summary.documents.map(({ name }) => name)).toEqual([
      'Papan Kegiatan – Layar Pegawai.pptx',
      'Papan Kegiatan – Layar Publik.pptx',
    ]);
    const slides = join(folder, 'out/dokumen/Papan Kegiatan');
    expect(
      readdirSync(slides).every((file) => readFileSync(join(slides, file)).subarray(0, 2).toString() === 'PK'),
    ).toBe(true);
  });

  test('what people write cannot leave the place of the data', async () => {
    const { folder } = await run(withBoard(`</script><script>alert(1)</script><!--`));
    const html = readFileSync(join(folder, 'out/papan.html'), 'utf8');
    expect(html.match(/<script/g)).toHaveLength(page.match(/<script/g)?.length ?? 0);
    expect(deckIn(join(folder, 'out/papan.html')).staff?.slides[0]?.rows[1]?.title).toContain('</script>');
  });

  test('a workbook without a schedule still has a board', async () => {
    const { code: exit, folder } = await run(agency());
    expect(exit).toBe(0);
    expect(deckIn(join(folder, 'out/papan.html')).staff?.slides.map(({ kind }) => kind)).toContain('attainment');
  });

  test('the board is not written when it is not asked for', async () => {
    const { folder } = await runSheets(withBoard(), ['--run', 'attainment']);
    expect(existsSync(join(folder, 'out/papan.html'))).toBe(false);
  });
});

describe('--audio', () => {
  const path = process.env['PATH'];
  let tools = '';
  beforeEach(() => {
    tools = mkdtempSync(join(tmpdir(), 'suara-'));
  });
  afterEach(() => {
    process.env['PATH'] = path;
    rmSync(tools, { recursive: true, force: true });
  });

  /** A stand-in for the synthesiser: it writes what it is told to say, and counts its calls. */
  function installSpeech(): void {
    const file = join(tools, 'espeak-ng');
    const script = `[ "$1" = --version ] && exit 0\nwhile [ "$1" != -w ]; do shift; done\ncat > "$2"\necho "$2" >> ${tools}/calls\n`;
    writeFileSync(file, `#!/bin/sh\n${script}`);
    chmodSync(file, 0o755);
    process.env['PATH'] = `${tools}${delimiter}${path}`;
  }

  test('writes one file per call, in words, which the page knows', async () => {
    installSpeech();
    const { folder } = await run(withBoard(), '--audio');
    const deck = deckIn(join(folder, 'out/papan.html'));
    const ids = [...(deck.staff?.calls ?? []), ...deck.public.calls].map(({ id }) => id);
    expect([...(deck.written ?? [])].sort()).toEqual([...new Set(ids)].sort());
    for (const id of ids) expect(existsSync(join(folder, `out/suara/${id}.wav`))).toBe(true);
    const said = readFileSync(join(folder, 'out/suara/publik-20261005-0745-2.wav'), 'utf8');
    expect(said).toBe('Perhatian. lima belas menit lagi, pukul delapan: Layanan keliling.');
    const visitors = deckIn(join(folder, 'out/papan-publik.html'));
    expect(visitors.written?.every((id) => id.startsWith('publik-'))).toBe(true);
  });

  test('without the synthesiser the board says so and is written all the same', async () => {
    process.env['PATH'] = tools;
    const { code: exit, folder } = await run(withBoard(), '--audio');
    expect(exit).toBe(0);
    expect(deckIn(join(folder, 'out/papan.html')).written).toEqual([]);
    expect(existsSync(join(folder, 'out/suara'))).toBe(false);
  });
});

describe('the board in Google', () => {
  const sheets = Object.entries(withBoard()).map(([name, rows]) => ({ name, rows }));
  const open = async () =>
    runtimeFor({
      ...program,
      fixedTime: new Date(2026, 9, 5, 8).getTime(),
      workbook: await workbookOf(sheets),
      page: (name: string) => (name === 'papan' ? page : undefined),
    });

  test('doGet serves the visitors’ screen unless the staff’s is asked for', async () => {
    const runtime = await open();
    const served = runtime.openWebApp();
    expect(served.content).toContain('data-view="public"');
    expect(served.metaTags.map(({ name }) => name)).toEqual(['viewport']);
    expect(runtime.openWebApp({ layar: 'pegawai' }).content).toContain('data-view="staff"');
  });

  test('the page reads a snapshot, and never the spreadsheet', async () => {
    const runtime = await open();
    expect(runtime.call('dataPapan', 'staff')).toBe('');
    runtime.call('jalankan', { tasks: ['board'] });
    const before = runtime.serviceCalls;
    const deck = JSON.parse(runtime.call('dataPapan', 'staff') as string) as BoardDeck;
    expect(runtime.serviceCalls - before).toBe(1);
    expect(deck.staff?.slides[0]?.rows).toHaveLength(2);
    expect(JSON.parse(runtime.call('dataPapan', 'anything else') as string)).toMatchObject({ staff: null });
  });

  test('the hourly dispatcher renews a board that is in use, without a row in the run log', async () => {
    const runtime = await open();
    runtime.call('dispatcherHourly');
    expect(runtime.call('dataPapan', 'public')).toBe('');
    runtime.call('jalankan', { tasks: ['board'] });
    const stored = Object.entries(runtime.memory.properties).find(([name]) => name.startsWith('script'))?.[1] ?? {};
    const stamp = stored['papan.pegawai'];
    runtime.call('dispatcherHourly');
    expect(stored['papan.pegawai']).not.toBe(stamp);
    expect(runtime.call('dataPapan', 'staff')).not.toBe('');
  });
});

describe('what is kept for all', () => {
  const store = bundle(
    `import { keepForAll, keptForAll } from './src/google/script-store';
     export function keep(name, value) { keepForAll(name, value); }
     export function kept(name) { return keptForAll(name); }
     export function properties() { return PropertiesService.getScriptProperties().getProperties(); }`,
  );
  const large = (sign: string): string[] => Array.from({ length: 3000 }, (_, index) => `${sign} ${index} é – 😀`);

  test('a large value comes back whole, in pieces of 8 KB, the stamp last', async () => {
    const runtime = await runtimeFor({ code: store });
    runtime.call('keep', 'papan', large('satu'));
    expect(JSON.parse(runtime.call('kept', 'papan') as string)).toEqual(large('satu'));
    const values = Object.values(runtime.call('properties') as Record<string, string>);
    expect(Math.max(...values.map((value) => Buffer.byteLength(value)))).toBeLessThanOrEqual(8_000);
  });

  test('a writer that is stopped leaves the old value whole, whenever that is', async () => {
    for (let stopAtCall = 1; ; stopAtCall++) {
      const first = await runtimeFor({ code: store });
      first.call('keep', 'papan', large('lama'));
      const second = await runtimeFor({ code: store, memory: first.memory, workbook: first.workbook, stopAtCall });
      let stopped = false;
      try {
        second.call('keep', 'papan', ['baru']);
      } catch {
        stopped = true;
      }
      const reader = await runtimeFor({ code: store, memory: first.memory, workbook: first.workbook });
      const found = JSON.parse(reader.call('kept', 'papan') as string) as string[];
      expect(found).toEqual(stopped ? large('lama') : ['baru']);
      if (!stopped) break;
    }
  });
});
