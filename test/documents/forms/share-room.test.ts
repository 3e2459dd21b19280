import { shareRoom } from '../../../src/documents/forms/share-room';
import { textWidth, wrappedLines } from '../../../src/text/text-width';

const short = 'Bidang Rehabilitasi Sosial';
const long = 'Persentase gelandangan dan pengemis yang terpenuhi kebutuhan dasarnya di luar panti sosial';
const column = (cells: string[], width = 6) => ({ cells, width });
const lines = (texts: readonly string[], widths: readonly number[]): number =>
  Math.max(...texts.map((text, index) => wrappedLines(text, widths[index] ?? 0)));

test('the room goes where rows lose lines: a longer text gets more than a share of its length', () => {
  const widths = shareRoom([column([short]), column([long])], 20);
  const evenly = lines([short, long], [16, 16]);
  expect(lines([short, long], widths)).toBeLessThan(evenly);
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeGreaterThan(2);
});

test('what fits a line already takes none of the room that saves lines', () => {
  const [fits = 0, grown = 0] = shareRoom([column(['Unit']), column([long])], 10);
  expect(wrappedLines(long, grown)).toBe(wrappedLines(long, 16));
  expect(fits).toBeGreaterThanOrEqual(6);
});

test('what one more part would not save, several do', () => {
  // One part alone saves no line: the second word is longer than that.
  const words = 'Pertanggungjawaban kesetiakawanan';
  const [width = 0] = shareRoom([column([words], textWidth('Pertanggungjawaban')), column(['Unit'])], 10);
  expect(wrappedLines(words, width)).toBe(1);
});

test('a row is as tall as its tallest cell: a column beside taller ones gets nothing', () => {
  const rows = [long, long, long];
  const [, tallest = 0] = shareRoom([column(rows.map(() => short)), column(rows)], 4);
  expect(wrappedLines(long, tallest)).toBe(wrappedLines(long, 10));
});

test.each([0, -1, 0.5, 100])('never more than the room of %f, and no column narrower than before', (room) => {
  const widths = shareRoom([column([long, short]), column([short, '']), column(['', ''])], room);
  expect(widths.every((width) => width >= 6 - 1e-9)).toBe(true);
  expect(widths.reduce((total, width) => total + width, 0)).toBeLessThanOrEqual(18 + Math.max(room, 0) + 1e-9);
});
