import type { Fault } from '../../../local/runtime/execution/faults';
import type { RunSummary } from '../../../src/commands/run/summary';
import { agency, recordsOf, setCells } from '../../commands/workbooks';
import { runTasks, worldOf, type World } from '../bundle-world';
import { quickCode } from './quick-documents';

/** An agency that shares its documents with whoever gets their link; both of its units have an address. */
async function shared(): Promise<World> {
  const sheets = setCells(agency(), 'Unit Kerja', { E1: 'Email', E2: 's@contoh.go.id', E3: 'r@contoh.go.id' });
  sheets.Pengaturan?.push(['Format Dokumen', 'DOCX'], ['Bagikan Otomatis', 'Ya']);
  const world = await worldOf(sheets);
  runTasks(world.runtime({ code: quickCode }), ['evaluation']);
  return world;
}

const readers = ({ memory }: World): string[] =>
  Object.values(memory.files)
    .flatMap(({ permissions = [] }) => permissions.map(({ emailAddress }) => emailAddress))
    .sort();
const letters = (world: World) => recordsOf(world.rows().get('Surat')).filter(({ Kunci }) => Kunci !== 'PENJADWAL');
const both = ['r@contoh.go.id', 's@contoh.go.id'];

/** Sends the links; null: the run ended there. */
function send(world: World, fault?: Omit<Fault, 'atCall' | 'method'>): RunSummary | null {
  const failing = fault && { fault: { ...fault, atCall: 1, method: /^Permissions\./ } };
  try {
    return world.runtime({ code: quickCode, ...failing }).call('jalankan', { tasks: ['links'] }) as RunSummary;
  } catch (error) {
    expect((error as Error).name).toBe('GoogleFault');
    return null;
  }
}

test.each<[string, Omit<Fault, 'atCall' | 'method'>]>([
  ['an outage', { kind: 'outage', times: 2 }],
  ['a limit of sharing in a short time', { kind: 'rate', times: 3, language: 'id' }],
  ['a lost answer', { kind: 'unexplained', times: 1, moment: 'after' }],
])('a file is shared with whoever gets its link in spite of %s', async (_, fault) => {
  const world = await shared();
  expect(send(world, fault)).not.toBeNull();
  expect(readers(world)).toEqual(both);
  expect(letters(world).map(({ Status, Pesan }) => [Status, Pesan])).toEqual([
    ['Terkirim', ''],
    ['Terkirim', ''],
  ]);
});

test('while Drive does not answer no letter goes out that cannot be opened; the next run sends them all', async () => {
  const world = await shared();
  expect(send(world, { kind: 'outage' })).toBeNull();
  expect([readers(world), letters(world)]).toEqual([[], []]);
  expect(send(world)).not.toBeNull();
  expect(readers(world)).toEqual(both);
  expect(letters(world).map(({ Status }) => Status)).toEqual(['Terkirim', 'Terkirim']);
});

test('a refusal is told beside the letter and at the end', async () => {
  const world = await shared();
  const summary = send(world, { kind: 'rights', times: 1 });
  expect(readers(world)).toHaveLength(1);
  expect(letters(world).filter(({ Pesan }) => /menolak membagikan/.test(String(Pesan)))).toHaveLength(1);
  expect(JSON.stringify(summary?.highlights)).toContain('1 berkas tidak dapat dibagikan');
});
