import { createSelection } from '../../../local/workbench/page/grid/selection';
import { opened, place } from './session-world';

const selection = () =>
  createSelection(
    () => ({ rows: 20, columns: 10 }),
    () => undefined,
  );
const at = ({ active: { row, column } }: ReturnType<typeof selection>): number[] => [row, column];

describe('Tab and Enter as in Sheets', () => {
  test('Enter behind a line of Tabs goes to the start of the next row; any other move ends the line', () => {
    const one = selection();
    one.go(2, 3);
    one.tab(1);
    one.tab(1);
    one.enter(1);
    expect(at(one)).toEqual([3, 3]);
    one.tab(1);
    one.go(3, 6);
    one.enter(1);
    expect(at(one)).toEqual([4, 6]);
    one.enter(-1);
    expect(at(one)).toEqual([3, 6]);
  });

  test('within a selected block they go round, and the block stays', () => {
    const one = selection();
    const block = { row: 1, column: 1, rows: 2, columns: 2 };
    one.take(block);
    const tabs = Array.from({ length: 4 }, () => {
      one.tab(1);
      return at(one);
    });
    expect(tabs).toEqual([
      [1, 2],
      [2, 1],
      [2, 2],
      [1, 1],
    ]);
    one.enter(1);
    expect(at(one)).toEqual([2, 1]);
    one.enter(-1);
    one.enter(-1);
    expect(at(one)).toEqual([2, 2]);
    expect(one.area).toEqual(block);
  });
});

test('a width is set, fitted to the longest text, and taken back', async () => {
  const { session } = await opened();
  const width = async () => (await session.book({})).sheets[0]?.widths[1];
  const usual = await width();
  await session.resize({ sheet: 'Data', column: 1, pixels: 240 });
  expect(await width()).toBe(240);
  await session.edit({ ...place(3, 1), values: [['x'.repeat(30)]] });
  await session.resize({ sheet: 'Data', column: 1, pixels: null });
  expect(await width()).toBe(214);
  await session.undo({});
  expect(await width()).toBe(240);
  await session.undo({});
  await session.undo({});
  expect(await width()).toBe(usual);
});

test('texts are found as they are shown, round the sheet and back', async () => {
  const { session } = await opened();
  await session.edit({ ...place(4, 2), values: [['Kode unit'], ['lain'], ['KODE']] });
  const find = (text: string, row: number, column: number, isBack = false) =>
    session.find({ ...place(row, column), text, isBack });
  expect(await find('kode', 0, 0)).toEqual({ place: place(4, 2), number: 2, count: 3 });
  expect(await find('kode', 6, 2)).toEqual({ place: place(0, 0), number: 1, count: 3 });
  expect(await find('kode', 0, 0, true)).toEqual({ place: place(6, 2), number: 3, count: 3 });
  expect(await find('0,5', 0, 0)).toMatchObject({ place: place(1, 1) });
  expect(await find('tiada', 0, 0)).toEqual({ place: null, number: 0, count: 0 });
  expect(await find('', 0, 0)).toMatchObject({ count: 0 });
});
