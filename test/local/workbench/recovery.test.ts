import fs, { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from 'hucre';
import { createRecovery, recoveryPath, type Recovery } from '../../../local/workbench/host/recovery';
import { sheetsOf } from '../../../local/workbook/book-change';
import { temporaryFolder, workbookOf } from '../support';
import { book, opened, place, shown, type Opened } from './session-world';

const SHEETS = [
  {
    name: 'Data',
    rows: [
      ['Kode', 'Nilai'],
      ['A', 0.5],
    ],
  },
  { name: 'Catatan', rows: [] },
];

interface Kept extends Opened {
  path: string;
  told: unknown[];
}

/** A session over the same book and folder as others before it. */
async function begin(folder: string): Promise<Kept> {
  const workbook = await workbookOf(SHEETS);
  const path = recoveryPath(folder, 'Uji', null);
  const told: unknown[] = [];
  const recovery: Recovery = createRecovery(
    path,
    () => sheetsOf(workbook),
    (error) => told.push(error),
  );
  return { ...(await opened({ workbook, folder, recovery })), path, told };
}

const type = (world: Opened, text: string, row = 1) => world.session.edit({ ...place(row, 1), values: [[text]] });
const run = (world: Opened, handler: string) => world.session.run({ handler, selection: { sheet: 'Data', row: 0 } });

async function state(world: Opened) {
  return { data: await shown(world), made: await shown(world, 'Baru'), book: (await book(world)).sheets };
}

/** Everything that changes a book; the session ends behind it without a word. */
async function work(world: Opened): Promise<void> {
  await type(world, '1.250,5');
  await run(world, 'lembar');
  await world.session.edit({
    ...place(4, 0),
    values: [
      ['x', '12,5%'],
      ['y', "'007"],
    ],
  });
  await type(world, 'terbuang');
  await world.session.undo({});
  await world.session.clear({ ...place(4, 0), rows: 1, columns: 1 });
}

test('a session that was killed goes on where it was, and what it brought is one step', async () => {
  const folder = temporaryFolder();
  const first = await begin(folder);
  const before = await state(first);
  await work(first);
  const left = await state(first);
  expect((await book(first)).recovery).toBeNull();

  const next = await begin(folder);
  expect((await book(next)).recovery?.time).toMatch(/^\d{4}-/);
  expect(await state(next)).toEqual(before);
  expect(() => type(next, 'x')).toThrow(/lanjutkan/i);
  await next.session.recover({ take: true });
  expect(await state(next)).toEqual(left);
  expect(await book(next)).toMatchObject({ recovery: null, isChanged: true });
  await next.session.undo({});
  expect(await state(next)).toEqual(before);
  await next.session.redo({});

  // Killed again, with nothing new done.
  const third = await begin(folder);
  await third.session.recover({ take: true });
  expect(await state(third)).toEqual(left);
});

test('what a person does not go on with is a workbook of its own', async () => {
  const folder = temporaryFolder();
  await work(await begin(folder));
  const next = await begin(folder);
  const before = await state(next);
  const { file } = await next.session.recover({ take: false });
  expect(await state(next)).toEqual(before);
  expect(await book(next)).toMatchObject({ recovery: null });
  const kept = await openXlsx(readFileSync(file ?? ''), { readStyles: true });
  expect(kept.sheets.map(({ name }) => name)).toContain('Baru');
  expect(readdirSync(folder).filter((name) => name.endsWith('.pemulihan'))).toEqual([]);
});

test('what was downloaded is not offered, what was done since is, with everything before', async () => {
  const folder = temporaryFolder();
  const first = await begin(folder);
  await type(first, '1');
  await first.session.save({});
  expect((await book(await begin(folder))).recovery).toBeNull();
  await type(first, '2', 2);
  const next = await begin(folder);
  await next.session.recover({ take: true });
  expect(await shown(next)).toEqual(await shown(first));
});

test.each([1, 40, 3000])('a file torn %i bytes before its end gives what stands before', async (bytes) => {
  const folder = temporaryFolder();
  const first = await begin(folder);
  await type(first, '1');
  const whole = await shown(first);
  await type(first, 'x'.repeat(4000), 2);
  truncateSync(first.path, readFileSync(first.path).length - bytes);
  const next = await begin(folder);
  await next.session.recover({ take: true });
  expect(await shown(next)).toEqual(whole);
});

test('a file that is none offers nothing', async () => {
  const folder = temporaryFolder();
  writeFileSync(recoveryPath(folder, 'Uji', null), Buffer.alloc(500, 7));
  const world = await begin(folder);
  expect((await book(world)).recovery).toBeNull();
  await type(world, '1');
  expect((await book(await begin(folder))).recovery).not.toBeNull();
});

test('a folder that takes no file is told once, and editing goes on', async () => {
  const folder = join(temporaryFolder(), 'tiada');
  const world = await begin(folder);
  await type(world, '1');
  await type(world, '2');
  expect(world.told).toEqual([expect.objectContaining({ code: 'ENOENT' })]);
  expect((await shown(world))[1]).toEqual(['A', '2']);
});

/** A disk on which no more than some bytes of each writing find room; ended by what is returned. */
function fillDisk(room: number): () => void {
  const full = (flag: string) => (path: fs.PathOrFileDescriptor, data: string | NodeJS.ArrayBufferView) => {
    const handle = fs.openSync(String(path), flag);
    fs.writeSync(handle, Buffer.from(data as Uint8Array).subarray(0, room));
    fs.closeSync(handle);
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
  const spies = [
    jest.spyOn(fs, 'writeFileSync').mockImplementation(full('w')),
    jest.spyOn(fs, 'appendFileSync').mockImplementation(full('a')),
  ];
  return () => spies.forEach((spy) => spy.mockRestore());
}

describe('a disk that is full while somebody types', () => {
  test.each([0, 5, 40])(
    'is told of; the safety copy before stays whole, and later ones are kept (%d bytes)',
    async (room) => {
      const folder = temporaryFolder();
      const world = await begin(folder);
      await type(world, 'sebelum');
      const before = readFileSync(world.path);
      const files = readdirSync(folder);
      const empty = fillDisk(room);
      try {
        await type(world, 'satu');
        // The next one begins anew, as a draft.
        jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
        await type(world, 'dua');
      } finally {
        empty();
      }
      expect(world.told).toMatchObject([{ code: 'ENOSPC' }]);
      expect(readFileSync(world.path).equals(before)).toBe(true);
      // Nothing is left behind that takes the room which saving needs.
      expect(readdirSync(folder)).toEqual(files);
      const { bytes } = await world.session.save({});
      expect((await openXlsx(bytes)).sheets[0]?.rows[1]?.[1]).toBe('dua');

      jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
      await type(world, 'ada tempat lagi');
      jest.restoreAllMocks();
      expect(world.told).toMatchObject([{ code: 'ENOSPC' }, null]);
      const next = await begin(folder);
      await next.session.recover({ take: true });
      expect(await shown(next)).toEqual(await shown(world));
    },
  );
});
