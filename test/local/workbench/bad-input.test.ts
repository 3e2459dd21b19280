import fs, { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, writeXlsx, type WriteSheet } from 'hucre';
import { openSession } from '../../../local/workbench/host/open-session';
import type { Session } from '../../../local/workbench/host/session';
import type { WorkbenchEvent } from '../../../local/workbench/protocol';
import { runFault } from '../../../local/workbench/text';
import { convertAll, describeWithLibreOffice } from '../../support/external-tools';
import { temporaryFolder } from '../support';

const ROOT = join(__dirname, '../../..');

interface World {
  session: Session;
  events: WorkbenchEvent[];
  input: string;
}

async function begin(input: string): Promise<World> {
  const events: WorkbenchEvent[] = [];
  const session = await openSession(
    {
      input,
      folder: temporaryFolder(),
      emptyName: 'Buku',
      emptySheet: 'Lembar1',
      language: 'id',
      bundle: join(ROOT, 'dist/Code.js'),
      isVerbose: false,
    },
    { answer: () => null, tell: (event) => void events.push(event), meanwhile: () => undefined },
  );
  return { session, events, input };
}

async function fileOf(sheets: WriteSheet[]): Promise<string> {
  const path = join(temporaryFolder(), 'buku.xlsx');
  writeFileSync(path, await writeXlsx({ sheets }));
  return path;
}

const saved = async ({ session }: World) => (await openXlsx((await session.save({})).bytes)).sheets;
const type = ({ session }: World, sheet: string, text: string) =>
  session.edit({ sheet, row: 4, column: 1, values: [[text]] });

const LONG = 'panjang '.repeat(6250);
const SIGNS = '👩🏽‍🦽 keluarga 🇮🇩 — ‏مرحبا بالعالم‏ שלום';
const own = (count: number): WriteSheet[] =>
  Array.from({ length: count }, (_, index) => ({ name: `Bagian ${index + 1}`, rows: [['Judul', index]] }));

describe('what a workbook or a person brings', () => {
  test.each([
    ['a cell of 50,000 characters', own(1), LONG],
    ['emoji and text from right to left', own(1), SIGNS],
    ['sixty sheets', own(60), 'isian'],
    ['a workbook without our sheets', own(2), 'isian'],
  ])('%s stands, is saved, and comes back', async (_, sheets, text) => {
    const world = await begin(await fileOf(sheets));
    const original = readFileSync(world.input);
    const [{ name = '' } = {}] = sheets;
    expect(type(world, name, text)).toEqual({ faults: [] });
    const facts = await world.session.book({});
    expect([facts.sheets.length, facts.hasData]).toEqual([sheets.length, false]);
    const { rows } = await world.session.rows({ sheet: name, from: 4, count: 1 });
    expect(rows[0]?.[0]?.text).toBe(text);
    const kept = await saved(world);
    expect(kept.filter((sheet) => sheets.some((one) => one.name === sheet.name))).toHaveLength(sheets.length);
    expect(kept[0]?.rows[4]?.[1]).toBe(text);
    expect(readFileSync(world.input).equals(original)).toBe(true);
  });

  test('one character more than a cell holds is refused, and nothing of the paste is written', async () => {
    const world = await begin(await fileOf(own(1)));
    const values = [['baik'], [`${LONG}x`]];
    expect(world.session.edit({ sheet: 'Bagian 1', row: 0, column: 0, values })).toMatchObject({ refused: 'too-long' });
    expect((await saved(world))[0]?.rows[0]?.[0]).toBe('Judul');
  });
});

describe('a disk that takes nothing more', () => {
  test.each([
    ['ENOSPC', 'cakram penuh'],
    ['EROFS', 'folder hanya dapat dibaca'],
    ['EIO', 'gagal'],
  ])('%s is told once in words, and all that was typed is there to be saved', async (code, why) => {
    const world = await begin(await fileOf(own(1)));
    const fail = (): never => {
      throw Object.assign(new Error('gagal'), { code });
    };
    const spies = (['writeFileSync', 'appendFileSync'] as const).map((name) =>
      jest.spyOn(fs, name).mockImplementation(fail),
    );
    try {
      for (const text of ['satu', 'dua']) expect(type(world, 'Bagian 1', text)).toEqual({ faults: [] });
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    expect(world.events.filter(({ kind }) => kind === 'unkept')).toEqual([{ kind: 'unkept', why }]);
    expect((await saved(world))[0]?.rows[4]?.[1]).toBe('dua');
  });
});

test('a full disk does not keep the workbook from being saved in the browser', async () => {
  const world = await begin(await fileOf(own(1)));
  const spies = (['writeFileSync', 'appendFileSync'] as const).map((name) =>
    jest.spyOn(fs, name).mockImplementation(() => {
      throw Object.assign(new Error('gagal'), { code: 'ENOSPC' });
    }),
  );
  try {
    // What a command remembers waits to be written, too.
    await world.session.run({ handler: 'periksaData', selection: { sheet: 'Bagian 1', row: 0 } });
    void type(world, 'Bagian 1', 'satu');
    expect((await saved(world))[0]?.rows[4]?.[1]).toBe('satu');
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  expect(world.events).toContainEqual({ kind: 'unremembered', why: 'cakram penuh' });
});

test.each<[string, unknown, string]>([
  ['with its code', Object.assign(new Error('write'), { code: 'ENOSPC' }), 'cakram penuh. Atasi dahulu'],
  ['with its message alone', new Error('ENOSPC: no space left on device, write'), 'cakram penuh. Atasi dahulu'],
  ['of a folder that may not be written to', new Error("EACCES: permission denied, open 'x'"), 'folder tidak boleh'],
  ['of the script', new Error('Kolom "Kode" tidak ada.'), 'Kolom "Kode" tidak ada.'],
])('a fault %s is told in words, with what to do', (_, error, words) => {
  expect(runFault('id', error).startsWith(words)).toBe(true);
});

describeWithLibreOffice('a workbook that LibreOffice saved', () => {
  test('is opened as ours, with its figures and drop-downs', async () => {
    const folder = temporaryFolder();
    convertAll([join(ROOT, 'samples/dinas-sosial-contoh.xlsx')], 'xlsx', folder);
    const { session } = await begin(join(folder, 'dinas-sosial-contoh.xlsx'));
    expect(await session.book({})).toMatchObject({ hasData: true });
    const { rows } = await session.rows({ sheet: 'Indikator', from: 0, count: 3 });
    expect(rows[0]?.slice(0, 2).map(({ text }) => text)).toEqual(['Kode', 'Unit']);
    expect(await session.choices({ sheet: 'Indikator', row: 1, column: 5 })).toContain('Positif');
  });
});
