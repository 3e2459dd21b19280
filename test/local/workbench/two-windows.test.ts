import type { Block } from '../../../local/workbench/protocol';
import { opened, place, shown } from './session-world';

const block = (row: number, column: number, rows: number, columns: number): Block => ({
  ...place(row, column),
  rows,
  columns,
});
const rowsOf = ({ rows, columns }: Block): string[][] =>
  Array.from({ length: rows }, () => new Array<string>(columns).fill('saya'));

/** Another window has written B2:C3 since the first one looked. */
test.each([
  ['over it', block(1, 1, 2, 2), 'B2:C3'],
  ['over a corner of it', block(2, 2, 5, 5), 'C3'],
  ['with it inside', block(0, 0, 9, 9), 'B2:C3'],
  ['above it', block(0, 1, 1, 4), null],
  ['beside it', block(1, 3, 2, 2), null],
])('a paste and a clearing %s', async (_, mine, standing) => {
  const { session } = await opened();
  const { revision } = await session.book({});
  const seen = { by: 'satu', revision };
  expect(session.edit({ ...place(1, 1), values: rowsOf(block(1, 1, 2, 2)), seen: { by: 'dua', revision } })).toEqual({
    faults: [],
  });
  const told = standing === null ? { faults: [] } : { refused: 'changed', standing, faults: [] };
  expect(session.edit({ ...mine, values: rowsOf(mine), seen })).toEqual(told);
  expect(session.clear({ ...mine, seen })).toEqual(told);
});

test('whoever has looked, or asks for it, overwrites; nobody is in their own way', async () => {
  const world = await opened();
  const { session } = world;
  const values = rowsOf(block(1, 1, 2, 2));
  const { revision } = await session.book({});
  await session.edit({ ...place(1, 1), values, seen: { by: 'dua', revision } });
  await session.edit({ ...place(1, 1), values, seen: { by: 'dua', revision } });
  expect(session.clear({ ...block(1, 1, 1, 1), seen: { by: 'satu', revision } })).toMatchObject({ refused: 'changed' });
  expect((await shown(world)).flat()).toContain('saya');
  expect(session.clear(block(1, 1, 1, 1))).toEqual({ faults: [] });
  const looked = (await session.book({})).revision;
  expect(session.clear({ ...block(1, 1, 2, 2), seen: { by: 'satu', revision: looked } })).toEqual({ faults: [] });
  expect((await shown(world)).flat()).not.toContain('saya');
});
