import { writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { openXlsx } from 'hucre';
import type { RowsView } from '../../../local/workbench/protocol';
import { book, opened, place, shown } from './session-world';

test('the menu is the one that onOpen built, and hidden sheets are not listed', async () => {
  const { menus, sheets } = await book(await opened());
  expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Catatan']);
  expect(menus).toEqual([
    {
      label: 'Uji',
      parts: [
        { kind: 'item', label: 'Isi', handler: 'isi' },
        { kind: 'separator' },
        { kind: 'menu', label: 'Lain', parts: [{ kind: 'item', label: 'Bilah', handler: 'bilah' }] },
      ],
    },
  ]);
});

describe('typing', () => {
  test.each([
    ['a number in Indonesian notation', '1.250,5', '1250,5'],
    ['a date', '17/8/2026', '17/08/2026'],
    ['a share', '12,5%', '12,50%'],
    ['text with an apostrophe', "'007", '007'],
  ])('%s', async (_, text, expected) => {
    const world = await opened();
    await world.session.edit({ ...place(1, 1), values: [[text]] });
    expect((await shown(world))[1]).toEqual(['A', expected]);
  });

  test.each([
    ['a formula, which nothing here would calculate', place(1, 1), '=A1', 'formula'],
    ['what is not in a strict list', place(1, 2), 'Mungkin', 'not-in-list'],
    ['a sheet that is gone', place(0, 0, 'Tiada'), 'x', 'no-sheet'],
  ])('refuses %s', async (_, at, text, refused) => {
    const world = await opened();
    expect(await world.session.edit({ ...at, values: [[text]] })).toEqual({ refused, faults: [] });
    expect((await book(world)).isChanged).toBe(false);
  });

  test('takes what is in a strict list, and anything in one that warns', async () => {
    const world = await opened();
    expect(await world.session.edit({ ...place(1, 2), values: [['Ya']] })).toEqual({ faults: [] });
    expect(await world.session.edit({ ...place(1, 3), values: [['Lain']] })).toEqual({ faults: [] });
    expect(await world.session.choices(place(1, 3))).toEqual(['Kode', 'A']);
  });
});

describe('pasting', () => {
  test('fills cells beyond the old content, and keeps formulas as text', async () => {
    const world = await opened();
    const values = [
      ['B', '2'],
      ['=HYPERLINK("x")', '+62 1'],
    ];
    expect(await world.session.edit({ ...place(2, 0), values })).toEqual({ keptAsText: 2, faults: [] });
    expect(await shown(world)).toEqual([
      ['Kode', 'Nilai'],
      ['A', '0,5'],
      ['B', '2'],
      ['=HYPERLINK("x")', '+62 1'],
    ]);
  });

  test('the edit is one event that tells where, not what (events reference)', async () => {
    const world = await opened();
    await world.session.run({ handler: 'pasang', selection: { sheet: 'Data', row: 0 } });
    await world.session.edit({ ...place(1, 1), values: [['0,75']] });
    await world.session.edit({
      ...place(2, 0),
      values: [
        ['B', '2'],
        ['C', '3'],
      ],
    });
    expect(await shown(world, 'Catatan')).toEqual([
      ['B2', '0.75', '0.5'],
      ['A3:B4', 'undefined', 'undefined'],
    ]);
  });
});

describe('scripts', () => {
  test('a question is answered by the person and the script goes on', async () => {
    const world = await opened({ answer: ({ buttons, message }) => (message === 'Isi?' ? buttons : null) });
    expect(await world.session.run({ handler: 'isi', selection: { sheet: 'Data', row: 0 } })).toEqual({ error: null });
    expect((await shown(world))[0]).toEqual(['Kode', 'YES_NO']);
    expect(world.events.at(-1)).toEqual({ kind: 'changed' });
  });

  test('what a script throws comes as words', async () => {
    const { session } = await opened();
    expect(await session.run({ handler: 'gagal', selection: { sheet: 'Data', row: 0 } })).toEqual({ error: 'sengaja' });
  });

  test('a page of a script calls functions of the script, and no others', async () => {
    const { session, events } = await opened();
    await session.run({ handler: 'bilah', selection: { sheet: 'Data', row: 0 } });
    const event = events.find(({ kind }) => kind === 'page');
    const page = event?.kind === 'page' ? event.page : undefined;
    expect(page).toMatchObject({ kind: 'sidebar', title: 'Bilah' });
    const id = page?.id ?? '';
    const content = await session.page({ id });
    expect(content?.html).toBe('<p>Halo</p>');
    expect(content?.functions).toContain('jumlah');
    expect(content?.functions).not.toContain('rahasia_');
    expect(await session.call({ page: id, name: 'jumlah', args: [2, 3] })).toEqual({
      value: { jumlah: 5 },
      error: null,
    });
    const failure = async (name: string, from = id) => (await session.call({ page: from, name, args: [] })).error;
    expect(await failure('rahasia_')).toMatch(/not found/);
    expect(await failure('constructor')).toMatch(/not found/);
    expect(await failure('tanggal')).toMatch(/Date/);
    expect(await failure('jumlah', 'x'.repeat(32))).toMatch(/not found/);
  });
});

test('a run that is asked to stop while it runs ends after what it has in hand, and others look on', async () => {
  const seen: unknown[] = [];
  const world = await opened({
    meanwhile: () => {
      const { rows } = world.session.rows({ sheet: 'Data', from: 0, count: 60 }) as RowsView;
      const written = rows.filter((cells) => cells.some(({ column }) => column === 4)).length;
      seen.push(written);
      if (written === 40) void world.session.stop({});
    },
  });
  await world.session.run({ handler: 'lama', selection: { sheet: 'Data', row: 0 } });
  expect(seen).toContain(20);
  const { rows } = await world.session.rows({ sheet: 'Data', from: 0, count: 300 });
  expect(rows.filter((cells) => cells.some(({ column }) => column === 4))).toHaveLength(40);
  await world.session.undo({});
  expect(await shown(world)).toEqual([
    ['Kode', 'Nilai'],
    ['A', '0,5'],
  ]);
});

test('only what scripts made can be asked for, whatever the id says', async () => {
  const { session, folder, memory } = await opened();
  writeFileSync(join(folder, 'milik-saya.txt'), 'x');
  const entry = { mimeType: 'text/plain', parent: 'root', owner: 'x', appProperties: {}, trashed: false };
  const times = { createdTime: '2026-10-06', modifiedTime: '2026-10-06' };
  memory.files['abc'] = { ...entry, ...times, id: 'abc', name: 'milik-saya', path: 'milik-saya.txt' };
  memory.files['hilang'] = { ...entry, ...times, id: 'hilang', name: 'hilang', path: 'hilang.txt' };
  const made = await session.files({});
  expect(made.files).toMatchObject([{ id: 'abc', name: 'milik-saya.txt', folder: '.' }]);
  // People look for them there with other programs: the path is whole.
  expect(isAbsolute(made.folder)).toBe(true);
  expect(await session.file({ id: 'abc' })).toMatchObject({ path: join(folder, 'milik-saya.txt') });
  for (const id of ['hilang', '../../etc/passwd', Buffer.from('../milik-saya.txt').toString('base64url'), '']) {
    expect(await session.file({ id })).toBeNull();
  }
});

test('the workbook can be saved again and again, with what was written in between', async () => {
  const world = await opened();
  await world.session.edit({ ...place(1, 1), values: [['12,5%']] });
  const first = await world.session.save({});
  expect((await book(world)).isChanged).toBe(false);
  const again = await world.session.save({});
  expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  await world.session.edit({ ...place(5, 0), values: [['17/8/2026', '1']] });
  const { bytes, name } = await world.session.save({});
  expect(name).toBe('Uji.xlsx');
  const [sheet] = (await openXlsx(bytes, { readStyles: true })).sheets;
  expect(sheet?.rows[1]?.[1]).toBe(0.125);
  expect(sheet?.cells?.get('1,1')?.style?.numFmt).toBe('0.00%');
  expect(sheet?.rows[5]?.[0]).toEqual(new Date(Date.UTC(2026, 7, 17)));
  expect(sheet?.dataValidations).toHaveLength(2);
});
