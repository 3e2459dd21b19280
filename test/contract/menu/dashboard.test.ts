import { agency, agencyWithout, recordsOf, setCells, type Sheets } from '../../commands/workbooks';
import { reopened } from '../../local/support';
import type { World } from '../bundle-world';
import { worldOf } from '../bundle-world';

const OWNER = 'pemilik@contoh.go.id';
const OTHER = 'kepala@contoh.go.id';
const first = 16;
/** Columns of the numbers behind the charts. */
const [units, absorptions, trends] = [27, 33, 39];

const cell = (world: World, row: number, column: number): unknown => {
  const value = world.workbook.store('Dasbor').rowValues(row - 1)[column - 1];
  return value === '' || value === undefined ? null : value;
};
const answer = (world: World, box: number): unknown => cell(world, first + 2 * box + 1, 2);
const isTicked = (world: World, box: number): unknown => cell(world, first + 2 * box, 1);
const charts = (world: World) =>
  world.workbook
    .store('Dasbor')
    .charts()
    .list.map(({ options, anchor, ranges }) => ({ title: options.title, anchor, rows: ranges[0]?.rows }));
const tick = (world: World, box: number, options = {}) =>
  world.runtime(options).edit({ sheet: 'Dasbor', cell: `A${first + 2 * box}`, value: true, user: OTHER });

/** A spreadsheet whose dashboard its owner has made from the menu. */
async function withDashboard(sheets = agency()): Promise<World> {
  const world = await worldOf(sheets);
  world.runtime({ context: 'menu', user: OWNER, owner: OWNER }).call('perbaruiDasbor');
  return world;
}

test('findings are counted as Hasil Periksa Data tells them: neighbours that say the same are one', async () => {
  const sheets = agency();
  const [headings = [], ...records] = sheets.Indikator ?? [];
  const without = records.map((row) => row.map((value, at) => (headings[at] === 'Cara Hitung' ? '' : value)));
  const more = (rows: Sheets[string]): Sheets[string] =>
    Array.from({ length: 6 }, (_, at) => [`X${at}`, ...(rows[0] ?? []).slice(1)]);
  const actuals = sheets.Realisasi ?? [];
  const world = await withDashboard({
    ...sheets,
    Indikator: [headings, ...without, ...more(without)],
    Realisasi: [...actuals, ...more(actuals.slice(1))],
  });
  const warnings = recordsOf(world.rows().get('Hasil Periksa Data')).filter(({ Tingkat }) => Tingkat === 'Peringatan');
  expect(warnings.some(({ Sel }) => String(Sel).includes(':'))).toBe(true);
  expect(cell(world, 12, 2)).toBe(warnings.length);
});

test('the dashboard shows the headline figures with their limits, and four charts of the numbers beside them', async () => {
  const world = await withDashboard();
  expect(cell(world, 1, 1)).toBe('Rapor Kinerja · Dasbor · 2026 TW III · 2026-10-06 08:00');
  expect(cell(world, 3, 1)).toBe('Dinas Sosial Kota Contoh · 2026 TW III');
  const face = [5, 8, 11].flatMap((row) =>
    [1, 2].map((column) => [0, 1, 2].map((line) => cell(world, row + line, column))),
  );
  expect(face).toEqual([
    ['Nilai Instansi (%)', 93, 'Di Bawah Batas Minimal (95%)'],
    ['Serapan Anggaran (%)', 53.33, 'Di Bawah Batas Minimal (60%)'],
    ['Unit Perlu Perhatian', 1, 'dari 2 unit yang dinilai, 1 tidak dapat dinilai'],
    ['Indikator Belum Lapor', 0, 'dari 3 indikator'],
    ['Tindak Lanjut Lewat Batas', 0, '1 masih terbuka'],
    ['Temuan Data', expect.any(Number), expect.stringMatching(/^0 kesalahan, \d+ peringatan dalam data yang dipakai$/)],
  ]);
  expect([23, 24, 25].map((row) => [1, 2].map((column) => cell(world, row, column)))).toEqual([
    ['Perlu perhatian', null],
    ['Bidang Rehabilitasi Sosial', 'Capaian 86,00 (batas 90,00)\nSerapan 45,00 (batas 60,00)'],
    [null, null],
  ]);
  expect(charts(world).map(({ title }) => title)).toEqual([
    'Nilai per unit (%), terpotong pada batas',
    'Serapan per unit (%), terpotong pada rencana kas',
    'Indikator menurut status',
  ]);
  // The lowest first, whole names, and bars that break at the limit.
  const rows = [5, 6, 7].map((row) => [0, 1, 2, 3, 4].map((column) => cell(world, row, units + column)));
  expect(rows).toEqual([
    ['Bidang Rehabilitasi Sosial · 86,00', null, null, 86, 4],
    ['Sekretariat · 100,00', 90, 10, null, null],
    [expect.stringMatching(/ · –$/), null, null, null, null],
  ]);
});

test('a figure leads to its units, a unit to its causes, those to the cell, and the dashboard to the report', async () => {
  const world = await worldOf(agency());
  const runtime = (): ReturnType<World['runtime']> => world.runtime({ context: 'menu', user: OWNER, owner: OWNER });
  for (const task of ['attainment,flags,absorption', 'dashboard,evaluation'])
    runtime().call('jalankan', { tasks: task.split(',') });
  const book = await reopened(world.workbook);
  const linkAt = (name: string, row: number, column: number): string | undefined => {
    const link = book.sheets.find((sheet) => sheet.name === name)?.cells?.get(`${row - 1},${column - 1}`)?.hyperlink;
    return link?.location ?? link?.target;
  };
  expect([linkAt('Dasbor', 5, 1), linkAt('Dasbor', 5, 2), linkAt('Dasbor', 8, 2)]).toEqual([
    "'Rapor Unit'!A1",
    "'Serapan'!A1",
    "'Capaian'!A1",
  ]);
  expect(linkAt('Dasbor', 24, 1)).toBe("'Rapor Unit'!A4");
  const [, , , flagged = []] = world.rows().get('Rapor Unit') ?? [];
  expect(flagged[1]).toBe(cell(world, 24, 1));
  expect(linkAt('Rapor Unit', 4, 7)).toMatch(/^'Realisasi'![A-Z]+\d/);
  expect(cell(world, 14, 1)).toBe('Buka laporan instansi');
  const ledger = recordsOf(world.rows().get('Dokumen'));
  const agencyReport = ledger.find(({ Kunci }) => String(Kunci).startsWith('agencyEvaluation:'));
  expect(linkAt('Dasbor', 14, 1)).toBe(agencyReport?.Tautan);
  // What the user writes there is the user's.
  world.workbook.store('Dasbor').setValue(13, 0, 'Catatan kami');
  runtime().call('jalankan', { tasks: ['dashboard'] });
  expect(cell(world, 14, 1)).toBe('Catatan kami');
}, 60_000);

test('a dashboard that was made first leads on as soon as the sheets of its figures are there', async () => {
  const world = await withDashboard();
  const links = async (): Promise<Record<string, string | undefined>> => {
    const dashboard = (await reopened(world.workbook)).sheets.find(({ name }) => name === 'Dasbor');
    const at = ([row, column]: [number, number]) => dashboard?.cells?.get(`${row - 1},${column - 1}`)?.hyperlink;
    const places: [number, number][] = [
      [5, 1],
      [5, 2],
      [8, 2],
      [11, 2],
      [24, 1],
    ];
    return Object.fromEntries(places.map((place) => [String(cell(world, ...place)), at(place)?.location]));
  };
  const before = await links();
  expect(before).toEqual({
    'Nilai Instansi (%)': undefined,
    'Serapan Anggaran (%)': undefined,
    'Indikator Belum Lapor': undefined,
    'Temuan Data': "'Hasil Periksa Data'!A1",
    'Bidang Rehabilitasi Sosial': undefined,
  });
  world.workbook.store('Dasbor').setValue(7, 1, 'Belum lapor (kami)');
  world.runtime({ context: 'menu', user: OWNER, owner: OWNER }).call('jalankan', { tasks: ['attainment', 'flags'] });
  expect(await links()).toEqual({
    'Nilai Instansi (%)': "'Rapor Unit'!A1",
    'Serapan Anggaran (%)': undefined,
    'Belum lapor (kami)': undefined,
    'Temuan Data': "'Hasil Periksa Data'!A1",
    'Bidang Rehabilitasi Sosial': "'Rapor Unit'!A4",
  });
  world.runtime({ context: 'menu', user: OWNER, owner: OWNER }).call('jalankan', { tasks: ['absorption'] });
  expect((await links())['Serapan Anggaran (%)']).toBe("'Serapan'!A1");
}, 60_000);

const LONG_NAME =
  'Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana Kabupaten Contoh';
const named = (name: string): Sheets => setCells(agency(), 'Pengaturan', { B2: name });
const headingOf = ({ workbook }: World) => {
  const { merges = [], rowDefs } = workbook.store('Dasbor').sheet;
  return { merges: merges.map(({ startRow, endCol }) => [startRow, endCol]), height: rowDefs?.get(2)?.height };
};

test('a long name of the agency breaks within what a phone shows, a short one stands in one line', async () => {
  const short = await withDashboard();
  expect(headingOf(short)).toEqual({ merges: [[2, 1]], height: 22.5 });
  const long = await withDashboard(named(LONG_NAME));
  expect(cell(long, 3, 1)).toBe(`${LONG_NAME} · 2026 TW III`);
  expect(headingOf(long).merges).toEqual([[2, 1]]);
  expect(headingOf(long).height).toBeGreaterThan(60);
});

test('on a dashboard of before the heading breaks too, but nothing of the user goes with it', async () => {
  const world = await withDashboard(named(LONG_NAME));
  const { sheet } = world.workbook.store('Dasbor');
  sheet.merges = [];
  world.workbook.store('Dasbor').setValue(2, 1, 'Catatan kami');
  const again = (): unknown => world.runtime({ context: 'menu', user: OWNER, owner: OWNER }).call('perbaruiDasbor');
  again();
  expect([headingOf(world).merges, cell(world, 3, 2)]).toEqual([[], 'Catatan kami']);
  world.workbook.store('Dasbor').setValue(2, 1, null);
  again();
  expect(headingOf(world).merges).toEqual([[2, 1]]);
});

test('without a budget there is neither absorption nor its chart', async () => {
  const world = await withDashboard(agencyWithout('Anggaran Belanja', 'Sisa Anggaran'));
  expect([cell(world, 6, 2), cell(world, 7, 2)]).toEqual(['–', 'Belum ada data anggaran']);
  expect(charts(world)).toHaveLength(2);
});

test('the trend begins with the frozen periods and ends with the present one', async () => {
  const world = await worldOf(agency());
  world.runtime().call('jalankan', { tasks: ['freeze'], period: 'TW II' });
  world.runtime().call('jalankan', { tasks: ['dashboard'] });
  const trend = [5, 6, 7].map((row) => [0, 1].map((column) => cell(world, row, trends + column)));
  expect(trend.map(([period]) => period)).toEqual(['TW II', 'TW III', null]);
  expect(trend[1]?.[1]).toBe(93);
});

test('a tick calculates in the name of the owner, answers beside the box and empties it', async () => {
  const world = await withDashboard();
  expect(world.memory.triggers?.map(({ handler, user, event }) => [handler, user, event])).toEqual([
    ['dashboardTicked', OWNER, 'ON_EDIT'],
  ]);
  setInput(world, 'Realisasi', 1, 4, 128);
  expect(tick(world, 0)).toEqual([{ handler: 'dashboardTicked', user: OWNER, error: null }]);
  expect([isTicked(world, 0), answer(world, 0)]).toEqual([false, 'Selesai pukul 08:00.']);
  expect(world.rows().has('Capaian')).toBe(true);
  expect(cell(world, 6, 1)).not.toBe(93);
});

/** Changes a cell of an input sheet as a person would, zero-based. */
function setInput(world: World, sheet: string, row: number, column: number, value: number): void {
  world.workbook.store(sheet).setValue(row, column, value);
}

test('the other two boxes make documents and the board', async () => {
  const world = await withDashboard();
  expect(cell(world, 14, 1)).toBeFalsy();
  tick(world, 1);
  expect(cell(world, 14, 1)).toBe('Buka laporan instansi');
  expect(answer(world, 1)).toMatch(/^\d+ dokumen diperiksa pukul 08:00\.$/);
  expect(world.rows().get('Dokumen')?.length).toBeGreaterThan(3);
  tick(world, 2);
  expect([isTicked(world, 2), answer(world, 2)]).toEqual([false, expect.stringMatching(/./)]);
});

test('documents that a person stopped ask for another tick, which makes the rest', async () => {
  const world = await withDashboard();
  let made = 0;
  const stop = (_: number, method: string): void => {
    if (method === 'Files.create' && ++made === 3) world.runtime().call('hentikan');
  };
  tick(world, 1, { beforeCall: stop });
  expect([isTicked(world, 1), answer(world, 1)]).toEqual([false, '2 dari 4, centang lagi']);
  tick(world, 1);
  expect(answer(world, 1)).toMatch(/^4 dokumen diperiksa pukul/);
}, 60_000);

test('a tick while another command runs says so; one that was answered already does nothing', async () => {
  const world = await withDashboard();
  tick(world, 0, { lockBusy: true });
  expect(answer(world, 0)).toBe('Perintah lain sedang berjalan. Tunggu sekitar satu menit, lalu centang lagi.');
  expect([isTicked(world, 0), world.rows().has('Capaian')]).toEqual([false, false]);
  tick(world, 0);
  const before = world.rows();
  // The event of a second tick that comes when the first one has emptied the box.
  const runtime = world.runtime();
  runtime.edit({ sheet: 'Dasbor', cell: `A${first}`, value: false, user: OTHER });
  expect(world.rows()).toEqual(before);
});

test('errors in the data and faults are answered too, and the box is empty again', async () => {
  const world = await withDashboard();
  world.workbook.store('Unit Kerja').setValue(2, 0, 'S');
  tick(world, 0);
  expect(answer(world, 0)).toMatch(/^Dihentikan: ada \d+ kesalahan pada data; lihat Hasil Periksa Data\.$/);
  expect(isTicked(world, 0)).toBe(false);
});

test('edits elsewhere cost no call, on the dashboard and on other sheets', async () => {
  const world = await withDashboard();
  const runtime = world.runtime();
  for (const edit of [
    { sheet: 'Dasbor', cell: 'D20', value: 'catatan' },
    { sheet: 'Dasbor', cell: 'A4', value: true },
    { sheet: 'Realisasi', cell: 'C2', value: 5 },
    { sheet: 'Realisasi', cell: 'A10', value: 'I9' },
  ]) {
    const [run] = runtime.edit({ ...edit, user: OTHER });
    expect(run?.error).toBeNull();
  }
  expect(runtime.serviceCalls).toBe(0);
});

test("the user's cells and charts stay, and ours keep the place that the user gave them", async () => {
  const world = await withDashboard();
  const put = (address: string, value: string): unknown =>
    world.runtime().edit({ sheet: 'Dasbor', cell: address, value, user: OTHER });
  for (const address of ['A32', 'G5', 'E10', 'Z3', 'B40']) put(address, `milik ${address}`);
  const list = world.workbook.store('Dasbor').charts().list;
  const own = { ...list[0], id: 1, options: { title: 'Grafik saya' }, anchor: { row: 80, column: 2, x: 0, y: 0 } };
  list.push(own as (typeof list)[number]);
  const [ours] = list;
  if (ours) Object.assign(ours, { anchor: { row: 60, column: 3, x: 1, y: 1 } });
  world.workbook.store('Unit Kerja').setValue(4, 0, 'T');
  world.workbook.store('Unit Kerja').setValue(4, 1, 'Bidang Baru');
  world.runtime({ context: 'menu', user: OTHER }).call('perbaruiDasbor');
  for (const [row, column] of [
    [32, 1],
    [5, 7],
    [10, 5],
    [3, 26],
    [40, 2],
  ] as const) {
    expect(cell(world, row, column)).toMatch(/^milik /);
  }
  const now = charts(world);
  expect(now).toHaveLength(4);
  expect(now[0]).toMatchObject({ rows: 5, anchor: { row: 60, column: 3, x: 1, y: 1 } });
  expect(now[3]).toEqual({ title: 'Grafik saya', rows: 4, anchor: own.anchor });
  expect(world.memory.triggers).toHaveLength(1);
});

test('a dashboard of the earlier layout is laid out anew, and what the user wrote beside it stays', async () => {
  const blank = new Array<string>(24).fill('');
  const row = (...cells: unknown[]): unknown[] => [...cells, ...blank.slice(cells.length)];
  const earlier = [
    row('Rapor Kinerja · Dasbor · 2026 TW II · x'),
    row(),
    row('Dinas · TW II'),
    row('', '', '', '', '', '', '', 'Unit'),
    row('Nilai', 'Serapan', 'a', 'b', 'c', 'd', 'milik kami', 'Sekretariat', 100),
    row(93),
    row('batas'),
    row(),
    row('Centang'),
    row(false, 'Hitung', 'Selesai'),
    row(false),
    row(false),
  ] as (string | number | boolean)[][];
  const world = await worldOf({ ...agency(), Dasbor: earlier });
  world.runtime({ context: 'menu', user: OWNER, owner: OWNER }).call('perbaruiDasbor');
  expect([cell(world, 5, 7), cell(world, 5, 3), cell(world, 5, 8), cell(world, 10, 3)]).toEqual([
    'milik kami',
    null,
    null,
    null,
  ]);
  expect([cell(world, 5, 1), cell(world, first, 1), cell(world, first, 2)]).toEqual([
    'Nilai Instansi (%)',
    false,
    'Hitung',
  ]);
  expect(tick(world, 0)[0]?.error).toBeNull();
  expect(answer(world, 0)).toMatch(/^Selesai pukul/);
});

test("numbers of an earlier run do not stay behind the charts; a user's sheet of that name stays whole", async () => {
  const world = await withDashboard();
  world.workbook.removeSheet('Anggaran Belanja');
  world.runtime({ context: 'menu', user: OWNER }).call('perbaruiDasbor');
  expect([5, 6, 7].map((row) => cell(world, row, absorptions))).toEqual([null, null, null]);
  const foreign = await worldOf({ ...agency(), Dasbor: [['Catatan rapat']] });
  const summary = foreign.runtime().call('jalankan', { tasks: ['dashboard'] }) as { ok: boolean };
  expect([summary.ok, foreign.rows().get('Dasbor')]).toEqual([false, [['Catatan rapat']]]);
});

test('calculating from the menu renews a dashboard that stands, and makes none', async () => {
  const bare = await worldOf(agency());
  bare.runtime({ context: 'menu' }).call('hitungCapaian');
  expect(bare.rows().has('Dasbor')).toBe(false);
  const world = await withDashboard();
  setInput(world, 'Realisasi', 1, 4, 128);
  world.runtime({ context: 'menu' }).call('hitungCapaian');
  expect(cell(world, 6, 1)).not.toBe(93);
});

test('a trigger that is gone with its owner is replaced by whoever updates the dashboard next', async () => {
  const world = await withDashboard();
  world.runtime({ context: 'menu', user: OTHER }).call('perbaruiDasbor');
  expect(world.memory.triggers?.map(({ user }) => user)).toEqual([OWNER]);
  world.memory.triggers = [];
  tick(world, 0);
  world.runtime({ context: 'menu', user: OTHER }).call('perbaruiDasbor');
  expect(world.memory.triggers.map(({ user }) => user)).toEqual([OTHER]);
});

test('in English the sheet, its charts and its answers are English', async () => {
  const sheets = setCells(agency(), 'Pengaturan', { A5: 'Bahasa', B5: 'en' });
  const world = await worldOf(sheets);
  world.runtime({ context: 'menu', user: OWNER }).call('perbaruiDasbor');
  const rows = world.rows().get('Dashboard');
  expect(rows?.[4]?.[0]).toBe('Agency Value (%)');
  world.runtime().edit({ sheet: 'Dashboard', cell: `A${first}`, value: true, user: OTHER });
  expect(world.rows().get('Dashboard')?.[first]?.[1]).toBe('Done at 08:00.');
});
