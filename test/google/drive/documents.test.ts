import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentToSave, StoredFile } from '../../../src/google/drive/documents';
import { bundle, runtimeFor, type TestRuntime } from '../../local/support';

const source = `
  import { ensureFolder, fileState, listFolder, saveDocument } from './src/google/drive/documents';
  import { ServiceProblem } from './src/google/service-problem';
  function attempt(work) {
    try { return work(); } catch (error) {
      if (error instanceof ServiceProblem) return error.code + ' ' + error.subject;
      throw error;
    }
  }
  export function folder(path) { return attempt(() => ensureFolder(path)); }
  export function save(document) { return attempt(() => saveDocument(document)); }
  export function state(id) { return fileState(id); }
  export function list(id) { return listFolder(id); }
`;
const code = bundle(source);

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function document(folderId: string, change: Partial<DocumentToSave> = {}): DocumentToSave {
  const base = { folderId, name: 'Evaluasi Bidang A', mimeType: DOCX, bytes: [80, 75, 200, 255] };
  return { ...base, convert: true, appProperties: { buku: 'B', kunci: 'k1' }, ...change };
}

async function runtimeWithFolder(): Promise<{ runtime: TestRuntime; folderId: string }> {
  const runtime = await runtimeFor({ code });
  return { runtime, folderId: runtime.call('folder', ['Laporan', '2026 TW III']) as string };
}

test('a folder is made once and then remembered', async () => {
  const { runtime, folderId } = await runtimeWithFolder();
  expect(runtime.call('folder', ['Laporan', '2026 TW III'])).toBe(folderId);
  const [report] = runtime.call('list', 'root') as StoredFile[];
  expect(report).toMatchObject({ name: 'Laporan' });
  expect(runtime.call('list', report?.id)).toMatchObject([{ id: folderId, name: '2026 TW III' }]);
});

test('a folder made by an interrupted run, not yet recorded, is taken up', async () => {
  const { runtime, folderId } = await runtimeWithFolder();
  runtime.memory.properties = {};
  const again = await runtimeFor({ code, memory: runtime.memory, folder: runtime.folder });
  expect(again.call('folder', ['Laporan', '2026 TW III'])).toBe(folderId);
});

test('a recorded folder that is gone stops: no second folder', async () => {
  const { runtime, folderId } = await runtimeWithFolder();
  const folder = runtime.memory.files[folderId];
  if (folder) folder.trashed = true;
  expect(runtime.call('folder', ['Laporan', '2026 TW III'])).toBe('folder-unreachable Laporan/2026 TW III');
});

test('a document: readable place, bytes unsigned again, id and link stable on renewal', async () => {
  const { runtime, folderId } = await runtimeWithFolder();
  const made = runtime.call('save', document(folderId)) as StoredFile;
  expect(made.link).toBe('dokumen/2026 TW III/Evaluasi Bidang A.docx');
  expect([...readFileSync(join(runtime.folder, made.link))]).toEqual([80, 75, 200, 255]);
  const renewed = runtime.call('save', document(folderId, { id: made.id, bytes: [1] }));
  expect(renewed).toMatchObject({ id: made.id, link: made.link, appProperties: { buku: 'B', kunci: 'k1' } });
  expect([...readFileSync(join(runtime.folder, made.link))]).toEqual([1]);
});

test('the same run gives the same ids and files', async () => {
  const ids = await Promise.all(
    [1, 2].map(async () => {
      const { runtime, folderId } = await runtimeWithFolder();
      const made = runtime.call('save', document(folderId));
      return { made, memory: runtime.memory };
    }),
  );
  expect(ids[0]).toEqual(ids[1]);
});

test('namesakes and impossible names get files of their own', async () => {
  const { runtime, folderId } = await runtimeWithFolder();
  const links = ['Laporan: A/B?', 'Laporan: A/B?', 'CON', '..'].map(
    (name) => (runtime.call('save', document(folderId, { name })) as StoredFile).link,
  );
  expect(links.map((link) => link.split('/').at(-1))).toEqual([
    'Laporan- A-B-.docx',
    'Laporan- A-B- (2).docx',
    '_CON.docx',
    '_.docx',
  ]);
});

test('an edit on disk shows as a later change, a deletion as the bin', async () => {
  const { runtime, folderId } = await runtimeWithFolder();
  const made = runtime.call('save', document(folderId)) as StoredFile;
  writeFileSync(join(runtime.folder, made.link), 'disunting');
  const edited = runtime.call('state', made.id) as StoredFile;
  expect(edited.modifiedTime).not.toBe(made.modifiedTime);
  rmSync(join(runtime.folder, made.link));
  expect(runtime.call('state', made.id)).toMatchObject({ trashed: true });
  expect(runtime.call('list', folderId)).toEqual([]);
});

test('drive.file: what another user made is out of reach, and no second file is made', async () => {
  const { runtime, folderId } = await runtimeWithFolder();
  const made = runtime.call('save', document(folderId)) as StoredFile;
  const other = await runtimeFor({ code, memory: runtime.memory, folder: runtime.folder, user: 'lain@contoh.go.id' });
  expect(other.call('state', made.id)).toBeNull();
  expect(other.call('save', document(folderId, { id: made.id }))).toBe(`file-unreachable ${made.id}`);
  // The report folder, the folder of the period and the one document.
  expect(Object.keys(runtime.memory.files)).toHaveLength(3);
});

describe('--drive=full: Folder Laporan may be the link of a folder that stands', () => {
  const full = bundle(source, { DRIVE_SCOPE: '"full"' });
  const link = (id: string): string => `https://drive.google.com/drive/u/0/folders/${id}?usp=sharing`;

  test('documents go below it, though somebody else made it and shared it', async () => {
    const head = await runtimeFor({ code, user: 'kepala@contoh.go.id' });
    const shared = head.call('folder', ['Arsip']) as string;
    const entry = head.memory.files[shared];
    const user = 'operator@contoh.go.id';
    if (entry) entry.permissions = [{ id: '1', type: 'user', role: 'writer', emailAddress: user }];
    const { memory, folder } = head;
    const runtime = await runtimeFor({
      code: full,
      memory,
      folder,
      user,
      scopes: ['drive', 'spreadsheets.currentonly'],
    });
    const inside = runtime.call('folder', [link(shared), '2026 TW III']) as string;
    expect(memory.files[inside]).toMatchObject({ parent: shared, name: '2026 TW III', owner: user });
    expect(runtime.call('folder', [link(shared), '2026 TW III'])).toBe(inside);
  });

  test('a link that leads nowhere stops', async () => {
    const runtime = await runtimeFor({ code: full });
    expect(runtime.call('folder', [link('takada'), '2026'])).toBe(`folder-unreachable ${link('takada')}`);
  });
});
