import fc from 'fast-check';
import { textWidth } from '../../../src/text/text-width';
import { columnWidths, type ColumnFace, type Room } from '../../../src/workbook/sheets/column-room';

/** Pixels of the rooms, as long as no heading asks for more. */
const pixelsOf: Record<Room, number> = { word: 100, code: 140, office: 150, name: 190, text: 260, long: 340 };
const face = (room: Room): ColumnFace => ({ heading: 'A', known: 'A', format: 'text', room });

/** What is wasted at least when so many runs may be set, found by trying every way of parting the columns. */
function leastWaste(needed: readonly number[], most: number): number {
  if (needed.length === 0) return 0;
  const parts = needed.map((_, index) => {
    const first = needed.slice(0, index + 1);
    const width = Math.max(...first);
    const left = most - (width > pixelsOf.word ? 1 : 0);
    const wasted = first.reduce((sum, pixels) => sum + width - pixels, 0);
    return left < 0 ? Infinity : wasted + leastWaste(needed.slice(index + 1), left);
  });
  return Math.min(...parts);
}

const widthsOf = (rooms: readonly Room[], most: number): number[] => {
  const widths = rooms.map(() => pixelsOf.word);
  const columns = rooms.map(face);
  for (const { from, count, pixels } of columnWidths(columns, false, most))
    widths.fill(pixels, from - 1, from - 1 + count);
  return widths;
};

describe('widths of columns are set in few calls', () => {
  test.each<[string, Room[], number, number[]]>([
    ['a call for each where there are enough', ['name', 'word', 'long'], 2, [190, 100, 340]],
    ['neighbours share the wider one', ['name', 'text', 'word', 'word'], 1, [260, 260, 100, 100]],
    ['the narrow one between them goes along', ['name', 'word', 'long'], 1, [340, 340, 340]],
    ['nothing is set where the usual width does', ['word', 'word'], 0, [100, 100]],
    ['no columns', [], 4, []],
  ])('%s', (_, rooms, most, widths) => {
    expect(widthsOf(rooms, most)).toEqual(widths);
  });

  test('none is too narrow, and nothing less could be wasted', () => {
    const room = fc.constantFrom<Room>('word', 'code', 'office', 'name', 'text', 'long');
    fc.assert(
      fc.property(fc.array(room, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (rooms, most) => {
        const needed = rooms.map((one) => pixelsOf[one]);
        const widths = widthsOf(rooms, most);
        const wasted = widths.map((width, index) => width - (needed[index] ?? 0));
        expect(Math.min(...wasted)).toBeGreaterThanOrEqual(0);
        expect(wasted.reduce((sum, one) => sum + one, 0)).toBe(leastWaste(needed, most));
        expect(columnWidths(rooms.map(face), false, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

/** Arial of 10 points in pixels, and what is left free at both sides. */
const [TYPE, MARGIN] = [40 / 3, 10];

test.each<[what: string, room: Room, code: string]>([
  ['an account of the national list', 'code', '5.1.02.01.001.00024'],
  ['an office', 'office', '1.06.0.00.0.00.01.0000'],
  ['a sub kegiatan', 'code', '1.06.04.2.01.0005'],
])('the code of %s stands in one line', (_, room, code) => {
  expect(textWidth(code) * TYPE + MARGIN).toBeLessThanOrEqual(pixelsOf[room]);
});
