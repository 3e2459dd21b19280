import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDriveStore, type NewFile } from '../../../local/drive/drive-store';
import { openKeptMemory } from '../../../local/drive/kept-memory';
import { Problem } from '../../../local/problem';
import { temporaryFolder } from '../support';

const TIME = '2026-10-06T01:00:00.000Z';
const FILE: NewFile = {
  name: 'Evaluasi',
  mimeType: 'application/pdf',
  parent: 'root',
  owner: 'a@localhost',
  appProperties: { kunci: 'a' },
  content: Buffer.from('isi'),
};
const JOURNAL = '.rapor-kinerja.journal';
const MEMORY = '.rapor-kinerja.json';

const storeOf = (folder: string) => {
  const kept = openKeptMemory(folder);
  return { ...kept, store: openDriveStore(folder, kept.memory, kept.journal) };
};

/** Runs that end without keeping their memory leave the journal alone behind. */
const cut = (folder: string, doing: (store: ReturnType<typeof storeOf>['store']) => void): void =>
  doing(storeOf(folder).store);

const lastLineOf = (folder: string): string =>
  readFileSync(join(folder, JOURNAL), 'utf8').trimEnd().split('\n').at(-1) ?? '';

function codeOf(doing: () => unknown): string {
  try {
    doing();
    return 'none';
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
}

describe('what a run that ended early had done is known to the next one', () => {
  test('a file it made', () => {
    const folder = temporaryFolder();
    cut(folder, (store) => void store.create(FILE, TIME));
    const { memory } = storeOf(folder);
    expect(Object.values(memory.files).map(({ path }) => path)).toEqual(['dokumen/Evaluasi.pdf']);
    expect(readdirSync(folder).sort()).toEqual([MEMORY, 'dokumen']);
  });

  test('a file it announced and did not make is none', () => {
    const folder = temporaryFolder();
    cut(folder, (store) => void store.create(FILE, TIME));
    const announced = readFileSync(join(folder, JOURNAL), 'utf8');
    const other = temporaryFolder();
    writeFileSync(join(other, JOURNAL), announced);
    expect(storeOf(other).memory.files).toEqual({});
  });

  test('a file it renewed, and one it was about to renew', () => {
    const folder = temporaryFolder();
    cut(folder, (store) => {
      const entry = store.create(FILE, TIME);
      store.update(entry, { content: Buffer.from('baru'), appProperties: { sidik: '2' } }, TIME);
    });
    const renewed = storeOf(folder);
    const [entry] = Object.values(renewed.memory.files);
    expect(entry?.appProperties).toEqual({ kunci: 'a', sidik: '2' });
    if (!entry) throw new Error('no file');
    renewed.store.update(entry, { content: Buffer.from('lagi'), appProperties: { sidik: '3' } }, TIME);
    writeFileSync(join(folder, entry.path), 'baru');
    expect(Object.values(storeOf(folder).memory.files)[0]?.appProperties.sidik).toBe('2');
  });

  test('a line that was cut off was not begun', () => {
    const folder = temporaryFolder();
    cut(folder, (store) => {
      store.create(FILE, TIME);
      store.create({ ...FILE, name: 'Kedua' }, TIME);
    });
    const text = readFileSync(join(folder, JOURNAL), 'utf8');
    writeFileSync(join(folder, JOURNAL), text.slice(0, text.length - lastLineOf(folder).length / 2));
    expect(Object.values(storeOf(folder).memory.files)).toHaveLength(1);
  });

  test('a journal that the memory already holds is passed over', () => {
    const folder = temporaryFolder();
    const { store, keep, memory } = storeOf(folder);
    store.create(FILE, TIME);
    const journal = readFileSync(join(folder, JOURNAL), 'utf8');
    keep();
    writeFileSync(join(folder, JOURNAL), journal.replace('"over":null', '"over":"another"'));
    expect(storeOf(folder).memory.files).toEqual(memory.files);
  });

  test('half-written files of ours are swept away, those of others stay', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'dokumen'));
    mkdirSync(join(folder, 'lain'));
    const names = ['dokumen/a.docx.0123abcd.tmp', 'lain/a.docx.0123abcd.tmp', 'catatan.tmp'];
    for (const name of names) writeFileSync(join(folder, name), '');
    storeOf(folder);
    expect(names.map((name) => existsSync(join(folder, name)))).toEqual([false, true, true]);
  });

  test('a file taken out of the bin and renewed at once holds the new content', () => {
    const folder = temporaryFolder();
    const { store } = storeOf(folder);
    const entry = store.update(store.create(FILE, TIME), { trashed: true }, TIME);
    store.update(entry, { trashed: false, name: 'Baru', content: Buffer.from('baru') }, TIME);
    expect(readFileSync(join(folder, 'dokumen/Baru.pdf'), 'utf8')).toBe('baru');
  });
});

describe('a memory that is not ours or leads elsewhere is refused by name', () => {
  const entry = {
    id: 'a',
    name: 'a',
    mimeType: 'application/pdf',
    parent: 'root',
    owner: 'o',
    appProperties: {},
    createdTime: TIME,
    modifiedTime: TIME,
    trashed: false,
  };
  const withPath = (path: string): string =>
    JSON.stringify({ version: 1, files: { a: { ...entry, path } }, properties: {} });

  test.each([
    ['not JSON', '{', 'memory-damaged'],
    ['another program’s', '{"version": 7}', 'memory-foreign'],
    ['null', 'null', 'memory-foreign'],
    ['a list', '[]', 'memory-foreign'],
    ['files without ids', '{"version":1,"files":{"a":{}},"properties":{}}', 'memory-foreign'],
    ['a path to above', withPath('../x'), 'memory-foreign'],
    ['a path to above in the middle', withPath('dokumen/../../x'), 'memory-foreign'],
    ['an absolute path', withPath('/etc/passwd'), 'memory-foreign'],
    ['a path of Windows', withPath('C:\\x'), 'memory-foreign'],
    ['an id that is a path', withPath('dokumen/x').replaceAll('"a"', '"../a"'), 'memory-foreign'],
    ['one that may be carried on', withPath('dokumen/x.pdf'), 'none'],
  ])('%s', (_, content, code) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, MEMORY), content);
    expect(codeOf(() => openKeptMemory(folder))).toBe(code);
  });

  test('a journal with a path to above', () => {
    const folder = temporaryFolder();
    cut(folder, (store) => void store.create(FILE, TIME));
    const text = readFileSync(join(folder, JOURNAL), 'utf8');
    writeFileSync(join(folder, JOURNAL), text.replace('dokumen/Evaluasi.pdf', '../Evaluasi.pdf'));
    expect(codeOf(() => openKeptMemory(folder))).toBe('memory-damaged');
  });

  test('a link out of the output folder', () => {
    const folder = temporaryFolder();
    symlinkSync(temporaryFolder(), join(folder, 'dokumen'));
    expect(codeOf(() => openKeptMemory(folder))).toBe('output-link');
  });
});
