import type { DriveRole } from '../../../local/drive/memory';
import { LOCAL_USER } from '../../../local/runtime/apps-script';
import { FOLDER_TYPE } from '../../../local/drive/free-path';
import type { RunSummary } from '../../../src/commands/run/summary';
import { agency, recordsOf, setCells, type Sheets } from '../../commands/workbooks';
import { worldOf, type World } from '../bundle-world';

const DRIVE = 'drive-bersama';

/** The whole folder of reports in a shared drive, as its Manager moved it there; this user has a role in it, or none. */
function inSharedDrive({ memory }: World, role: DriveRole | null): void {
  for (const entry of Object.values(memory.files)) entry.driveId = DRIVE;
  memory.drives = { [DRIVE]: role === null ? {} : { [LOCAL_USER]: role } };
}

const evaluate = (world: World): RunSummary =>
  world.runtime().call('jalankan', { tasks: ['evaluation'], messages: 'id' }) as RunSummary;
const after = ({ rows, memory, folder }: World, change: (sheets: Sheets) => Sheets): Promise<World> =>
  worldOf(change(Object.fromEntries(rows())), { memory, folder });
const withFormat =
  (format: string) =>
  (sheets: Sheets): Sheets => ({ ...sheets, Pengaturan: [...(sheets.Pengaturan ?? []), ['Format Dokumen', format]] });
const ledger = (world: World) => recordsOf(world.rows().get('Dokumen'));
const documents = ({ memory }: World) =>
  Object.values(memory.files).filter(({ mimeType, trashed }) => mimeType !== FOLDER_TYPE && !trashed);

/** A workbook whose documents were made, and whose folder then moved to a shared drive. */
async function moved(role: DriveRole | null): Promise<World> {
  const world = await worldOf(agency());
  evaluate(world);
  inSharedDrive(world, role);
  return world;
}

test.each<DriveRole>(['organizer', 'fileOrganizer', 'writer'])(
  'as %s the documents of a moved folder are renewed under their ids, and new ones lie beside them',
  async (role) => {
    const world = await moved(role);
    const ids = documents(world).map(({ id }) => id);
    const changed = await after(world, (sheets) =>
      setCells(sheets, 'Unit Kerja', { A5: 'R2', B5: 'Seksi Lansia', C5: 'Seksi', D5: 'R' }),
    );
    expect(evaluate(changed).ok).toBe(true);
    expect(documents(changed)).toHaveLength(ids.length + 1);
    expect(documents(changed).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(documents(changed).every(({ driveId }) => driveId === DRIVE)).toBe(true);
    expect(new Set(ledger(changed).map(({ Status }) => Status))).toEqual(new Set(['Selesai']));
  },
);

test.each<[DriveRole, trashed: boolean]>([
  ['organizer', true],
  ['fileOrganizer', true],
  ['writer', false],
])(
  'as %s files of another format take the place of those that stand; the old ones in the bin: %s',
  async (role, trashed) => {
    const world = await moved(role);
    const old = documents(world).map(({ id }) => id);
    const changed = await after(world, withFormat('DOCX'));
    expect(evaluate(changed).documents.map(({ status }) => status)).toEqual(old.map(() => 'Selesai'));
    expect(old.map((id) => changed.memory.files[id]?.trashed)).toEqual(old.map(() => trashed));
    const told = ledger(changed).map(({ Pesan }) => String(Pesan ?? ''));
    expect(told.every((text) => text.includes('drive bersama') !== trashed)).toBe(true);
    const before = documents(changed).length;
    evaluate(changed);
    expect(documents(changed)).toHaveLength(before);
  },
);

test('a Contributor makes PDF too; what serves for a moment stays and is used again', async () => {
  const world = await moved('writer');
  const changed = await after(world, withFormat('PDF'));
  const toPdf = (docx: Uint8Array): Uint8Array => docx.slice(0, 8);
  const run = (remake: string): RunSummary =>
    changed.runtime({ toPdf }).call('jalankan', { tasks: ['evaluation'], messages: 'id', remake }) as RunSummary;
  expect(run('').documents.map(({ status }) => status)).toEqual(Array(4).fill('Selesai'));
  const count = documents(changed).length;
  expect(run('all').documents.map(({ status }) => status)).toEqual(Array(4).fill('Selesai'));
  expect(documents(changed)).toHaveLength(count);
});

test.each<DriveRole | null>(['reader', 'commenter', null])(
  'as %s the run stops, names the folder, and makes neither a file nor a second folder',
  async (role) => {
    const world = await moved(role);
    const before = JSON.stringify(world.memory.files);
    const changed = await after(world, (sheets) => setCells(sheets, 'Realisasi', { E2: 10 }));
    expect(() => evaluate(changed)).toThrow('folder-unreachable');
    expect(JSON.stringify(changed.memory.files)).toBe(before);
  },
);
