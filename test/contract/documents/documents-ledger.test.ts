import type { RunRequest, RunSummary } from '../../../src/commands/run/summary';
import { agency, recordsOf, setCells, type Sheets } from '../../commands/workbooks';
import { runTasks, worldOf, type World } from '../bundle-world';

const ledger = (world: World) => recordsOf(world.rows().get('Dokumen'));
const statuses = (world: World): unknown[] => ledger(world).map(({ Status }) => Status);
const files = ({ memory }: World) =>
  Object.values(memory.files).filter(({ appProperties, trashed }) => appProperties.kunci !== undefined && !trashed);
const ask = (world: World, request: Partial<RunRequest> = {}, options: Parameters<World['runtime']>[0] = {}) =>
  world.runtime(options).call('jalankan', { tasks: ['evaluation'], messages: 'id', ...request }) as RunSummary;

/** The workbook as a run left it, with other cells. */
function after(world: World, change: (sheets: Sheets) => Sheets): Promise<World> {
  const { memory, folder } = world;
  return worldOf(change(Object.fromEntries(world.rows())), { memory, folder });
}

test('a dry run tells what would be made and why, and writes nothing at all', async () => {
  const world = await worldOf(agency());
  const before = JSON.stringify([...world.rows()]);
  const { documents, highlights, sheetsWritten } = ask(world, { dryRun: true });
  expect(documents.map(({ status, message }) => [status, message])).toEqual(
    Array(4).fill(['Akan dibuat', 'belum pernah dibuat']),
  );
  expect(highlights[0]?.lines[0]).toBe('Akan dibuat: 4');
  expect([JSON.stringify([...world.rows()]), world.memory.files, sheetsWritten]).toEqual([before, {}, []]);
}, 60_000);

test('a person stops a run between documents; the next one makes only the rest', async () => {
  const world = await worldOf(agency());
  let made = 0;
  const stop = (_: number, method: string): void => {
    if (method === 'Files.create' && ++made === 3) world.runtime().call('hentikan');
  };
  const stopped = ask(world, {}, { beforeCall: stop });
  // The folder of reports, that of the period, then documents: the wish is uttered while the first of them is made.
  expect(stopped).toMatchObject({ documentsStopped: 'asked', documentsLeft: 2, progress: { done: 2, left: 2 } });
  expect(statuses(world)).toEqual(['Selesai', 'Selesai', 'Menunggu', 'Menunggu']);
  expect(world.runtime().call('kemajuan')).toMatchObject({ done: 2, left: 2 });
  const first = files(world).map(({ id }) => id);
  expect(ask(world)).toMatchObject({ documentsLeft: 0, progress: { done: 2, left: 0 } });
  expect(files(world)).toHaveLength(4);
  expect(files(world).map(({ id }) => id)).toEqual(expect.arrayContaining(first));
}, 60_000);

test('a wish to stop between two calls ends the run that is continued; pressing again begins a new one', async () => {
  const world = await worldOf(agency());
  ask(world, { unit: 'S' });
  world.runtime().call('hentikan');
  const continued = ask(world, { continued: true });
  expect(continued).toMatchObject({ documentsStopped: 'asked', documentsLeft: 3, progress: { done: 0, left: 3 } });
  expect(ask(world)).toMatchObject({ documentsLeft: 0, progress: { done: 3, left: 0 } });
}, 60_000);

test('a unit that is gone: its row says so, its file stays; it comes back with its unit', async () => {
  const world = await worldOf(agency());
  runTasks(world.runtime(), ['evaluation']);
  const unit = agency()['Unit Kerja'] ?? [];
  const without = await after(world, (sheets) => ({ ...sheets, 'Unit Kerja': unit.filter(([code]) => code !== 'R1') }));
  ask(without);
  expect(ledger(without).find(({ Kunci }) => String(Kunci).endsWith(':R1'))?.Status).toBe('Tidak berlaku');
  expect(files(without)).toHaveLength(4);
  const again = await after(without, (sheets) => ({ ...sheets, 'Unit Kerja': unit }));
  ask(again);
  expect(statuses(again)).toEqual(['Selesai', 'Selesai', 'Selesai', 'Selesai']);
  expect(files(again)).toHaveLength(4);
}, 60_000);

test('somebody else’s documents wait for the owner, whose hourly trigger makes them', async () => {
  const world = await worldOf(agency());
  const owner = { user: 'pemilik@contoh.go.id' };
  const other = { user: 'lain@contoh.go.id' };
  ask(world, { unit: 'S' }, owner);
  const waiting = ask(world, {}, other);
  expect(waiting).toMatchObject({ ok: true, documentsLeft: 0 });
  expect(waiting.highlights.at(-1)?.lines).toEqual([
    '3 dokumen menunggu dibuat oleh pemilik dokumen, pemilik@contoh.go.id.',
  ]);
  expect(statuses(world).sort()).toEqual(['Menunggu', 'Menunggu', 'Menunggu', 'Selesai']);
  expect(files(world)).toHaveLength(1);
  world.runtime({ ...owner, context: 'menu' }).call('dispatcherHourly');
  expect(statuses(world)).toEqual(['Selesai', 'Selesai', 'Selesai', 'Selesai']);
  expect(files(world).every((file) => file.owner === owner.user)).toBe(true);
}, 60_000);

test('a document in the bin, and one moved elsewhere: neither is made twice', async () => {
  const world = await worldOf(agency());
  runTasks(world.runtime(), ['evaluation']);
  const [binned, moved] = files(world);
  if (!binned || !moved) throw new Error('no documents');
  binned.trashed = true;
  moved.parent = 'root';
  const changed = await after(world, (sheets) => setCells(sheets, 'Realisasi', { E2: 10, E4: 10 }));
  ask(changed);
  const rows = ledger(changed);
  expect(rows.find((row) => row['ID Berkas'] === binned.id)?.Status).toBe('Tidak terjangkau');
  expect(rows.find((row) => row['ID Berkas'] === moved.id)?.Status).toBe('Selesai');
  expect(Object.values(changed.memory.files)).toHaveLength(6);
  ask(changed, { remake: 'failed' });
  expect(changed.memory.files[binned.id]?.trashed).toBe(false);
  expect(statuses(changed)).toEqual(['Selesai', 'Selesai', 'Selesai', 'Selesai']);
}, 60_000);

describe('how many service calls a document costs', () => {
  /** An agency of so many units. */
  function sized(units: number, format: string): Sheets {
    const sheets = agency();
    const numbers = Array.from({ length: units }, (_, index) => index + 1);
    sheets['Unit Kerja'] = [
      ['Kode', 'Nama', 'Jenis', 'Induk'],
      ...numbers.map((n) => [`U${n}`, `Bidang / "${n}" 😀`, 'Bidang', '']),
    ];
    sheets.Indikator = [
      (sheets.Indikator ?? [])[0] ?? [],
      ...numbers.map((n) => [`I${n}`, `U${n}`, `Layanan ${n}`, 'orang', 'Positif', 100, 75, 'Akumulasi']),
    ];
    sheets.Realisasi = [(sheets.Realisasi ?? [])[0] ?? [], ...numbers.map((n) => [`I${n}`, '', 20, 20, 30, ''])];
    for (const name of ['Anggaran Belanja', 'Sisa Anggaran', 'Tindak Lanjut']) delete sheets[name];
    sheets.Pengaturan?.push(['Format Dokumen', format]);
    return sheets;
  }
  test.each([
    ['Google Docs', 3],
    ['DOCX', 3],
    ['PDF', 4],
  ])(
    '%s: at most %d on average',
    async (format, most) => {
      const toPdf = (docx: Uint8Array): Uint8Array => docx.slice(0, 8);
      const cost = async (units: number): Promise<number> => {
        const world = await worldOf(sized(units, format));
        const runtime = world.runtime({ toPdf });
        expect(runTasks(runtime, ['evaluation']).documents).toHaveLength(units + 1);
        return runtime.serviceCalls;
      };
      const [few, many] = [await cost(9), await cost(29)];
      process.stdout.write(`${format}: ${(many - few) / 20} service calls a document\n`);
      expect((many - few) / 20).toBeLessThanOrEqual(most);
    },
    120_000,
  );
});

test('every figure of a document is traced to its cell, and told when it or the file changes', async () => {
  const world = await worldOf(agency());
  runTasks(world.runtime(), ['evaluation']);
  const figures = recordsOf(world.rows().get('_Angka'));
  const target = recordsOf(world.rows().get('Capaian')).findIndex(({ Kode }) => Kode === 'I1') + 4;
  expect(figures).toContainEqual(
    expect.objectContaining({
      Kunci: 'unitEvaluation:2026-Q3:R',
      Angka: 'I1 · Capaian (%)',
      Nilai: '92,00',
      Sel: `Capaian!J${target}`,
    }),
  );
  const quiet = ask(world, { tasks: ['consistency'] });
  expect(quiet.findings.filter(({ code }) => code.startsWith('document-'))).toEqual([]);
  const changed = await after(world, (sheets) => setCells(sheets, 'Realisasi', { E2: 10 }));
  const told = ask(changed, { tasks: ['consistency'] }).findings.filter(
    ({ code }) => code === 'document-figure-differs',
  );
  expect(told).toContainEqual(expect.objectContaining({ sheet: 'Capaian', cell: `J${target}` }));
  expect(told.map(({ message }) => message).join('\n')).toContain('I1 · Capaian (%) tercetak 92,00');
}, 60_000);

/** The cell `Capaian!J7` as it was written. */
function cellAt(world: World, place: unknown): unknown {
  const [, sheet = '', letter = '', row = ''] = /^(.*)!([A-Z])(\d+)$/.exec(String(place)) ?? [];
  return world.rows().get(sheet)?.[Number(row) - 1]?.[letter.charCodeAt(0) - 65];
}

test('reports, minutes and slides are traced as evaluations are, rows of the budget too', async () => {
  const sheets = agency();
  sheets['Rapat'] = [
    ['No', 'Jenis', 'Tanggal', 'Tempat', 'Pimpinan', 'Agenda'],
    [1, 'Evaluasi', '12 Oktober 2026', 'Aula', 'Kepala Dinas', 'Evaluasi TW III'],
  ];
  const world = await worldOf(sheets);
  const made = runTasks(world.runtime(), ['reconciliation', 'minutes', 'lkjip', 'presentation']);
  expect(made.documents).toHaveLength(4);
  const figures = recordsOf(world.rows().get('_Angka')).filter(({ Angka }) => Angka !== undefined);
  const kinds = figures.map(({ Kunci }) => String(Kunci).split(':')[0]);
  expect([...new Set(kinds)].sort()).toEqual(['lkjip', 'minutes', 'presentation', 'reconciliation']);
  expect(figures.map(({ Angka }) => Angka)).toContain('1.06.01 · Pagu');
  const shown = figures.filter(({ Sel }) => /^(Capaian|Rapor Unit|Serapan)!/.test(String(Sel)));
  expect(shown.length).toBeGreaterThan(40);
  for (const { Nilai, Sel } of shown) {
    const printed = Number(
      String(Nilai)
        .replace(/[-+−.]/g, '')
        .replace(',', '.'),
    );
    expect([Sel, Math.abs(Number(cellAt(world, Sel)))]).toEqual([Sel, printed]);
  }
  const changed = await after(world, (all) => setCells(all, 'Realisasi', { E2: 10 }));
  const told = ask(changed, { tasks: ['consistency'] }).findings.filter(
    ({ code }) => code === 'document-figure-differs',
  );
  const documents = new Set(told.map(({ message }) => message.split(' – ')[0]));
  expect([...documents].sort()).toEqual([
    'Bahan Paparan Rapat',
    'Draf LKjIP Bab III',
    'Notula Rapat',
    'Rekonsiliasi dengan LKjIP',
  ]);
}, 60_000);

const printedTable = (actual: number) => [
  ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
  ['Warga terlayani', 200, 150, 75],
  ['Laporan selesai', 40, actual, 57],
  ['Bimbingan', 50, 50, 100],
  ['Kunjungan', 80, 60, 75],
];

test.each([[['Tabel']], [['Lampiran', 'Tabel']]])(
  'a paper about the printed figures of %s is compared with its sheets again',
  async (names) => {
    const sheets = { ...agency(), ...Object.fromEntries(names.map((name) => [name, printedTable(30)])) };
    const world = await worldOf(sheets);
    const made = ask(world, { tasks: ['check-figures'], sheets: names });
    expect(made.documents).toHaveLength(1);
    const about = ({ findings }: RunSummary) => findings.filter(({ code }) => code.startsWith('document-figure'));
    expect(about(ask(world, { tasks: ['consistency'] }))).toEqual([]);
    const changed = await after(world, (all) => ({ ...all, Tabel: printedTable(20) }));
    const told = about(ask(changed, { tasks: ['consistency'] }));
    expect(told).toContainEqual(expect.objectContaining({ sheet: 'Tabel', cell: 'D3' }));
    expect(told.every(({ message }) => message.includes('Hasil Uji Angka'))).toBe(true);
    const gone = await after(world, (all) =>
      Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'Tabel')),
    );
    expect(about(ask(gone, { tasks: ['consistency'] }))).toEqual([]);
  },
  60_000,
);

test('a link goes to the head of a unit once for each version of its document', async () => {
  const sheets = agency();
  sheets['Unit Kerja'] = (sheets['Unit Kerja'] ?? []).map((row, index) => [
    ...row,
    ['Email', 's@contoh.go.id', 'r@contoh.go.id', ''][index] ?? '',
  ]);
  const world = await worldOf(sheets);
  runTasks(world.runtime(), ['evaluation']);
  const send = (at: World) => {
    ask(at, { tasks: ['links'] });
    const sent = recordsOf(at.rows().get('Surat')).filter(({ Status }) => Status === 'Terkirim');
    return sent.map(({ Kunci, Penerima }) => `${String(Kunci)} ${String(Penerima)}`).sort();
  };
  const first = ['unitEvaluation:2026-Q3:R#1 r@contoh.go.id', 'unitEvaluation:2026-Q3:S#1 s@contoh.go.id'];
  expect(send(world)).toEqual(first);
  expect(send(world)).toEqual(first);
  const changed = await after(world, (all) => setCells(all, 'Realisasi', { E2: 10 }));
  ask(changed);
  expect(send(changed)).toEqual([...first, 'unitEvaluation:2026-Q3:R#2 r@contoh.go.id'].sort());
}, 60_000);
