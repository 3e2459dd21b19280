import { book, opened, place, shown, type Opened } from './session-world';

test('the last edits are taken back one by one, with the formats they brought, and made again', async () => {
  const world = await opened();
  const before = await shown(world);
  await world.session.edit({ ...place(1, 1), values: [['17/8/2026']] });
  const dated = await shown(world);
  await world.session.clear({ ...place(0, 0), rows: 1000, columns: 26 });
  expect(await shown(world)).toEqual([]);
  await world.session.undo({});
  expect(dated[1]).toEqual(['A', '17/08/2026']);
  expect(await shown(world)).toEqual(dated);
  expect(await world.session.undo({})).toEqual({ done: true, place: place(1, 1) });
  expect(await shown(world)).toEqual(before);
  expect(await world.session.undo({})).toEqual({ done: false, place: null });
  expect(await book(world)).toMatchObject({ canUndo: false, canRedo: true });
  expect(await world.session.redo({})).toEqual({ done: true, place: place(1, 1) });
  expect(await shown(world)).toEqual(dated);
  await world.session.redo({});
  expect(await shown(world)).toEqual([]);
  expect(await world.session.redo({})).toEqual({ done: false, place: null });
});

describe('steps of scripts and people', () => {
  const run = (world: Opened, handler: string) => world.session.run({ handler, selection: { sheet: 'Data', row: 0 } });
  const names = async (world: Opened) => (await book(world)).sheets.map(({ name }) => name);

  test('are taken back and made again in their order', async () => {
    const world = await opened();
    const states: unknown[] = [];
    const look = async () => ({
      data: await shown(world),
      made: await shown(world, 'Baru'),
      sheets: await names(world),
    });
    const steps = [
      () => world.session.edit({ ...place(2, 0), values: [['B', '2']] }),
      () => run(world, 'isi'),
      () => run(world, 'lembar'),
      () => world.session.edit({ ...place(0, 0, 'Baru'), values: [['lain']] }),
      () => run(world, 'buang'),
    ];
    states.push(await look());
    for (const step of steps) {
      await step();
      states.push(await look());
    }
    expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(6);
    for (const state of states.slice(0, -1).reverse()) {
      expect(await world.session.undo({})).toMatchObject({ done: true });
      expect(await look()).toEqual(state);
    }
    expect(await world.session.undo({})).toMatchObject({ done: false });
    for (const state of states.slice(1)) {
      expect(await world.session.redo({})).toMatchObject({ done: true });
      expect(await look()).toEqual(state);
    }
    // A new step ends what could have been made again.
    await world.session.undo({});
    await world.session.edit({ ...place(5, 0), values: [['x']] });
    expect(await book(world)).toMatchObject({ canUndo: true, canRedo: false });
  });

  test('a script that changes nothing is no step', async () => {
    const world = await opened();
    await run(world, 'gagal');
    expect(await book(world)).toMatchObject({ canUndo: false });
  });

  test('an edit that a trigger answers is taken back with the answer', async () => {
    const world = await opened();
    await run(world, 'pasang');
    await world.session.edit({ ...place(1, 1), values: [['0,75']] });
    expect(await shown(world, 'Catatan')).toEqual([['B2', '0.75', '0.5']]);
    await world.session.undo({});
    expect(await shown(world, 'Catatan')).toEqual([]);
    expect((await shown(world))[1]).toEqual(['A', '0,5']);
  });
});

test('whoever was slower is told what stands in the cell, and overwrites it only when asked', async () => {
  const world = await opened();
  const type = (text: string, was?: string) => world.session.edit({ ...place(1, 1), values: [[text]], was });
  expect(await type('1', '0,5')).toEqual({ faults: [] });
  expect(await type('2', '0,5')).toEqual({ refused: 'changed', standing: '1', faults: [] });
  expect((await shown(world))[1]).toEqual(['A', '1']);
  expect(await type('1', '0,5')).toEqual({ faults: [] });
  expect(await type('2')).toEqual({ faults: [] });
  expect((await shown(world))[1]).toEqual(['A', '2']);
});

test('a block of any size is given as text, as shown and as edited, and cleared without losing a row', async () => {
  const world = await opened();
  const values = Array.from({ length: 9000 }, (_, row) => [`R${row}`, `${row},12345678901`, 'dua\nbaris']);
  await world.session.edit({ ...place(2, 0), values });
  const block = { ...place(0, 0), rows: 1_000_000, columns: 26 };
  const { text, entries } = await world.session.block(block);
  expect(entries).toHaveLength(9002);
  expect(entries[9001]).toEqual(['R8999', '8999,12345678901', 'dua\nbaris']);
  expect(text.startsWith('Kode\tNilai\t\nA\t0,5\t\nR0\t0,123456789\t"dua\nbaris"\n')).toBe(true);
  await world.session.clear(block);
  expect(await shown(world)).toEqual([]);
  await world.session.edit({ ...place(0, 0), values: entries });
  const again = await world.session.block(block);
  expect(again.text === text && JSON.stringify(again.entries) === JSON.stringify(entries)).toBe(true);
});
