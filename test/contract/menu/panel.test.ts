import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Runtime } from '../../../local/runtime/apps-script';
import { NO_SCREEN, type Screen } from '../../../local/runtime/screen/screen';
import type { TemplateAnswer } from '../../../src/commands/documents/templates/upload-template';
import type {
  PanelSetting,
  PanelState,
  PanelSummary,
  RepairAnswer,
  SettingAnswer,
} from '../../../src/commands/panel/panel';
import { agency, agencyWithout, changed, type Sheets } from '../../commands/workbooks';
import { at, sheet } from '../at-the-menu';
import { runTasks, worldOf, type World } from '../bundle-world';

const stateOf = (world: World, options = {}): PanelState => world.runtime(options).call('keadaanPanel') as PanelState;
const settingsOf = (world: World): PanelSetting[] => world.runtime().call('pengaturanPanel') as PanelSetting[];
const saved = (world: World, changes: unknown): SettingAnswer =>
  world.runtime().call('simpanPengaturan', changes) as SettingAnswer;

test.each(['id', 'en'])('the menu opens the page in the language of the account: %s', async (language) => {
  const opened: string[] = [];
  const screen: Screen = {
    ...NO_SCREEN,
    openPage: (kind, title, { content }) => opened.push(`${kind} ${title} ${/<html lang="(\w+)"/.exec(content)?.[1]}`),
  };
  const runtime = await at(agency(), { language, screen });
  runtime.call('bukaPanelSamping');
  expect(opened).toEqual([`sidebar Rapor Kinerja ${language}`]);
});

/** What stands of the state in the page that a person opens; null: nothing. */
function keptIn(runtime: Runtime, opened: string[]): PanelState | null {
  runtime.call('bukaPanelSamping');
  const state = /data-state="([^"]*)"/.exec(opened.at(-1) ?? '')?.[1] ?? '';
  return state === '' ? null : (JSON.parse(decodeURIComponent(state)) as PanelState);
}

test('the page opens with the state that was last read or left by a run, in the words of the account', async () => {
  const opened: string[] = [];
  const screen: Screen = { ...NO_SCREEN, openPage: (_, __, { content }) => void opened.push(content) };
  const runtime = await at(agency(), { screen });
  const kept = (): PanelState | null => keptIn(runtime, opened);
  expect(kept()).toBeNull();
  const read = runtime.call('keadaanPanel') as PanelState;
  expect([kept(), read.next]).toEqual([read, 'calculate']);
  const tasks = ['attainment', 'flags', 'absorption'];
  const { panel: left } = runtime.call('jalankan', { tasks, messages: 'id', panel: true }) as PanelSummary;
  expect(left).toMatchObject({ next: 'generate', language: 'id' });
  expect(kept()).toEqual(left);
  expect(runtime.call('keadaanPanel')).toEqual(left);
  const others = ['check'];
  expect(runtime.call('jalankan', { tasks: others, messages: 'id', panel: true })).not.toHaveProperty('panel');
  expect(runtime.call('jalankan', { tasks, messages: 'id' })).not.toHaveProperty('panel');
  runtime.workbook.store('Unit Kerja').setValue(2, 0, 'S');
  const stopped = runtime.call('jalankan', { tasks, messages: 'id', panel: true }) as PanelSummary;
  expect([stopped.ok, stopped.panel?.next, stopped.panel?.figures]).toEqual([false, 'repair', []]);
  expect(kept()).toEqual(stopped.panel);
});

test('a state that hangs on the tab before one person is not kept for others', async () => {
  const opened: string[] = [];
  const screen: Screen = { ...NO_SCREEN, openPage: (_, __, { content }) => void opened.push(content) };
  const pasted = [
    ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
    ['1.06.01', 'Program Penunjang', '9.000.000,00', '4.000.000,00'],
    ['1.06.01.2.01', 'Kegiatan A', '9.000.000,00', '4.000.000,00'],
  ];
  const runtime = await at({ ...agency(), Tempelan: pasted }, { screen, selection: { sheet: 'Tempelan', row: 1 } });
  const state = runtime.call('keadaanPanel') as PanelState;
  expect([state.tab, keptIn(runtime, opened)]).toEqual(['Tempelan', null]);
});

test('the menu entry of templates opens the page at that part', async () => {
  const pages: string[] = [];
  const openPage: Screen['openPage'] = (_, __, { content }) => void pages.push(content);
  const runtime = await at(agency(), { screen: { ...NO_SCREEN, openPage } });
  runtime.call('aturTemplat');
  runtime.call('bukaPanelSamping');
  expect(pages.map((html) => /<html [^>]*>/.exec(html)?.[0])).toEqual([
    '<html lang="id" data-part="templates-part" data-state="">',
    '<html lang="id" data-part="" data-state="">',
  ]);
});

test('a template is kept only when the person has agreed and the data are clean, and gives way to the built-in one', async () => {
  const world = await worldOf(agency());
  const call = (name: string, ...given: unknown[]) => world.runtime().call(name, ...given);
  const docx = readFileSync(join(__dirname, '../../../src/documents/templates/evaluation-unit.docx')).toString(
    'base64',
  );
  const upload = (content: string, agreed: boolean): TemplateAnswer =>
    call('unggahTemplat', 'evaluasi', 'kami.docx', content, agreed) as TemplateAnswer;
  expect(upload('AAAA', true)).toMatchObject({ ok: false, isUsed: false });
  const tried = upload(docx, false);
  expect(tried).toMatchObject({ ok: true, isUsed: false, dataErrors: 0 });
  expect(tried.preview?.name).toMatch(/\.docx$/);
  expect(call('templatPanel')).toEqual([]);
  const units = world.workbook.store('Unit Kerja');
  units.setValue(2, 0, 'S');
  const refused = upload(docx, true);
  expect([refused.isUsed, refused.dataErrors > 0, call('templatPanel')]).toEqual([false, true, []]);
  units.setValue(2, 0, 'R');
  expect(upload(docx, true)).toMatchObject({ ok: true, isUsed: true });
  expect(call('templatPanel')).toEqual([{ kind: 'evaluasi', name: 'kami.docx' }]);
  expect(upload('', true)).toMatchObject({ ok: true, isUsed: true });
  expect(call('templatPanel')).toEqual([]);
}, 60_000);

test('the next step follows the workbook: sheets, clean data, figures, documents', async () => {
  const bare = await worldOf({ Lembar: [['x']] });
  expect(stateOf(bare).next).toBe('prepare');
  // A sheet that is not there cannot be opened.
  const missing = stateOf(bare).findings.filter(({ code }) => code === 'missing-sheet');
  expect(missing.map(({ sheet, way }) => [sheet, way])).toEqual([
    ['Unit Kerja', 'prepare'],
    ['Indikator', 'prepare'],
  ]);
  bare.runtime({ context: 'menu' }).call('siapkanLembarInti');
  expect(stateOf(bare)).toMatchObject({ next: 'import', target: { sheet: 'Unit Kerja', cell: 'A2' } });
  const wrong = await worldOf(agency());
  wrong.workbook.store('Unit Kerja').setValue(2, 0, 'S');
  const stopped = stateOf(wrong);
  expect([stopped.next, stopped.target]).toEqual([
    'repair',
    { sheet: 'Unit Kerja', cell: 'A3', place: 'Unit Kerja!A3' },
  ]);
  expect([stopped.figures, stopped.steps.find(({ step }) => step === 'check')]).toEqual([
    [],
    { step: 'check', isDone: false, count: expect.stringMatching(/^\d+$/) as string },
  ]);
  expect(stateOf(wrong).findings[0]).toMatchObject({ severity: 'error', sheet: 'Unit Kerja', cell: 'A3' });
  const world = await worldOf(agency());
  expect(stateOf(world).next).toBe('calculate');
  world.runtime({ context: 'menu' }).call('hitungCapaian');
  expect(stateOf(world).next).toBe('generate');
  runTasks(world.runtime(), ['evaluation']);
  expect(stateOf(world).next).toBe('renew');
});

describe('what is filled in wrongly is led to, not taken for nothing', () => {
  const cells = (name: string, change: (row: unknown[], index: number) => unknown[]): Sheets => ({
    ...agency(),
    [name]: (agency()[name] ?? []).map(change) as Sheets[string],
  });
  const blank = (name: string, headings: readonly RegExp[]): Sheets => {
    const titles = agency()[name]?.[0]?.map(String) ?? [];
    return cells(name, (row, index) =>
      row.map((cell, at) => (index > 0 && headings.some((one) => one.test(titles[at] ?? '')) ? '' : cell)),
    );
  };
  const beside = (name: string): Sheets => cells(name, (row, index) => (index === 0 ? row : ['', ...row.slice(0, -1)]));
  const renamed = (name: string, heading: string): Sheets =>
    cells(name, (row, index) => (index === 0 ? row.map((cell) => (cell === heading ? 'Besaran' : cell)) : row));

  test.each<[what: string, sheets: Sheets, next: string, target: object]>([
    ['units pasted a column too far', beside('Unit Kerja'), 'repair', { sheet: 'Unit Kerja' }],
    ['indicators under a wrong heading', renamed('Indikator', 'Target'), 'repair', { sheet: 'Indikator', cell: '1:1' }],
    ['no target of the quarter', blank('Indikator', [/^Target TW/]), 'fillTargets', { sheet: 'Indikator' }],
    ['no actual of the year', blank('Realisasi', [/^TW/]), 'fillActuals', { sheet: 'Realisasi', cell: 'E2' }],
  ])('%s', async (_, sheets, next, target) => {
    expect(stateOf(await worldOf(sheets))).toMatchObject({ next, target });
  });

  test.each([
    ['no target of the quarter: no report would say anything', blank('Indikator', [/^Target TW/]), 'fillTargets'],
    ['no actual of the year: the report says so', blank('Realisasi', [/^TW/]), 'generate'],
  ])('calculated with %s', async (_, sheets, next) => {
    const world = await worldOf(sheets);
    world.runtime({ context: 'menu' }).call('hitungCapaian');
    expect(stateOf(world).next).toBe(next);
  });
});

test('a budget without indicators is asked for its absorption first, then for indicators', async () => {
  const sheets = agency();
  const world = await worldOf({
    ...sheets,
    Indikator: (sheets.Indikator ?? []).slice(0, 1),
    Realisasi: [['Kode', 'TW I']],
  });
  expect(stateOf(world).next).toBe('absorb');
  runTasks(world.runtime(), ['absorption']);
  expect(stateOf(world)).toMatchObject({ next: 'fillIndicators', target: { sheet: 'Indikator', cell: 'A2' } });
  world.workbook.store('Anggaran Belanja').setValue(1, 4, 'dua juta');
  expect(stateOf(world)).toMatchObject({ next: 'repair', target: { sheet: 'Anggaran Belanja', cell: 'E2' } });
});

test('Memang begitu writes the row that answers a question, and the question is gone', async () => {
  const world = await worldOf(changed('Realisasi', { E2: 40000 }));
  const asked = stateOf(world).findings.filter(({ canConfirm }) => canConfirm);
  expect(asked.length).toBeGreaterThan(0);
  for (const { code, sheet: name, cell } of asked)
    expect(world.runtime().call('memangBegitu', { code, sheet: name, cell, alike: false })).toBe(1);
  expect(world.rows().get('Konfirmasi')).toHaveLength(asked.length + 1);
  expect(stateOf(world).findings.filter(({ canConfirm }) => canConfirm)).toEqual([]);
  const [first] = asked;
  const { code, sheet: name, cell } = first ?? {};
  expect(world.runtime().call('memangBegitu', { code, sheet: name, cell, alike: false })).toBe(0);
});

test('a repair from a card shows old and new first, writes on a word, and is gone then', async () => {
  const sheets = agency();
  const [headings = [], ...records] = sheets.Indikator ?? [];
  const world = await worldOf({
    ...sheets,
    Indikator: [headings, ...records.map((row) => row.map((cell, at) => (headings[at] === 'Cara Hitung' ? '' : cell)))],
  });
  const asked = stateOf(world).findings.filter(({ code }) => code === 'default-aggregation');
  const [first] = asked;
  expect(first?.alike).toBe(asked.length);
  expect(asked.length).toBeGreaterThan(1);
  const index = first?.repairs.indexOf('Cara Hitung: Posisi Akhir') ?? -1;
  const wish = { code: 'default-aggregation', sheet: first?.sheet, cell: first?.cell, repair: index };
  const before = world.rows();
  const repair = (alike: boolean, agreed: boolean): RepairAnswer =>
    world.runtime().call('perbaikiTemuan', { ...wish, alike, agreed }) as RepairAnswer;
  expect(repair(false, false)).toEqual({
    cells: [
      {
        code: expect.any(String) as string,
        place: expect.stringMatching(/^Indikator!/) as string,
        before: '',
        after: 'Posisi Akhir',
      },
    ],
    isWritten: false,
  });
  expect(world.rows()).toEqual(before);
  expect(repair(true, true)).toMatchObject({ isWritten: true, cells: { length: asked.length } });
  expect(stateOf(world).findings.filter(({ code }) => code === 'default-aggregation')).toEqual([]);
  expect(repair(true, true)).toEqual({ cells: [], isWritten: false });
});

test('the state is the same figures as the dashboard, and writes nothing', async () => {
  const world = await worldOf(agency());
  const before = world.rows();
  const state = stateOf(world);
  expect(world.rows()).toEqual(before);
  expect(state).toMatchObject({ agency: 'Dinas Sosial Kota Contoh', period: '2026 TW III', hasBudget: true });
  expect(state.figures.map(({ value, tone }) => [value, tone])).toEqual([
    ['93,00', 'bad'],
    ['53,33', 'bad'],
    ['1', 'open'],
    ['0', 'good'],
    ['0', 'good'],
    [expect.any(String), expect.any(String)],
  ]);
  expect(stateOf(await worldOf(agencyWithout('Anggaran Belanja', 'Sisa Anggaran'))).hasBudget).toBe(false);
  expect(stateOf(world, { language: 'en' }).figures[0]?.label).toBe('Agency Value (%)');
});

test('documents stand with their links and states', async () => {
  const world = await worldOf(agency());
  runTasks(world.runtime(), ['evaluation']);
  const { documents } = stateOf(world);
  expect(documents.length).toBeGreaterThan(2);
  expect(documents.every(({ link, status, subject }) => link !== '' && status === 'Selesai' && subject !== '')).toBe(
    true,
  );
});

test('a finding leads to its cell, of several the first; a sheet that is gone says so', async () => {
  const runtime = await at(agency());
  expect(runtime.call('bukaSel', 'Realisasi', 'C2, C4')).toBe(true);
  expect(runtime.log.at(-1)).toBe('active range: Realisasi!C2');
  expect(runtime.call('bukaSel', 'Indikator', '')).toBe(true);
  expect(runtime.log.at(-1)).toBe('active sheet: Indikator');
  expect(runtime.call('bukaSel', 'Tidak Ada', 'A1')).toBe(false);
});

test('settings come with explanation and choices, and only the changed cells are written', async () => {
  const sheets = agency();
  sheets.Pengaturan?.push(
    ['Batas Minimal Capaian (%)', 87.5],
    ['Dasar Penandaan', 'Capaian'],
    ['Bukan pengaturan', 'x'],
  );
  const world = await worldOf(sheets);
  const list = settingsOf(world);
  expect(list.map(({ key, value }) => [key, value])).toEqual([
    ['agency', 'Dinas Sosial Kota Contoh'],
    ['year', '2026'],
    ['period', 'TW III'],
    ['minimumAttainment', '87,5'],
    ['flagBasis', 'Capaian'],
  ]);
  expect(list.every(({ help }) => help !== '')).toBe(true);
  expect(list.at(-1)?.choices).toContain('Serapan');
  const answer = saved(world, [
    { key: 'minimumAttainment', before: '87,5', value: '92,25' },
    { key: 'agency', before: 'Dinas Sosial Kota Contoh', value: '=HYPERLINK("x")' },
  ]);
  expect(answer).toEqual({ saved: ['Batas Minimal Capaian (%)', 'Nama Instansi'], refused: [] });
  const rows = world.rows().get('Pengaturan');
  expect(rows?.slice(1).map(([, value]) => value)).toEqual(['=HYPERLINK("x")', 2026, 'TW III', 92.25, 'Capaian', 'x']);
  const log = world.rows().get('Riwayat Proses')?.at(-1);
  expect(log?.slice(2, 4)).toEqual(['Ubah pengaturan', 'Selesai']);
  expect(log?.[4]).toContain('Batas Minimal Capaian (%): 87,5 → 92,25');
});

test.each([
  ['minimumAttainment', '90', 'sembilan puluh', 'Isikan angka, misalnya 90 atau 92,5.'],
  ['minimumAttainment', '80', '95', 'Sel ini sudah diubah orang lain. Muat ulang pengaturan, lalu ubah lagi.'],
  ['paper', '', 'A4', 'Pengaturan ini tidak ditemukan lagi di lembar Pengaturan.'],
])('%s shown as %s and changed to %s is refused', async (key, before, value, reason) => {
  const sheets = agency();
  sheets.Pengaturan?.push(['Batas Minimal Capaian (%)', 90]);
  const world = await worldOf(sheets);
  const standing = world.rows();
  expect(saved(world, [{ key, before, value }])).toEqual({ saved: [], refused: [{ key, reason }] });
  expect(world.rows()).toEqual(standing);
});

test('without a settings sheet there is no form, and nothing is written', async () => {
  const world = await worldOf(agencyWithout('Pengaturan'));
  expect(settingsOf(world)).toEqual([]);
  expect(saved(world, [{ key: 'agency', before: '', value: 'x' }]).saved).toEqual([]);
  expect(sheet(await at(agency()), 'Pengaturan')).toHaveLength(4);
});
