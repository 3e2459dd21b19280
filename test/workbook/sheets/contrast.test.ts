import { INK } from '../../../src/google/sheet/write-dashboard';
import { tones } from '../../../src/workbook/sheets/output-sheet';

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is that of the standard', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** WCAG 2.2, 1.4.3 (AA): 4.5 for ordinary type. */
const LEAST = 4.5;
const states = Object.entries(tones);

test.each(states)('%s is read on its own colour, and so are headlines and their notes', (_, tone) => {
  const inks = [tone.fontColour, INK.heading, INK.quiet];
  for (const ink of inks) expect(contrast(ink, tone.background)).toBeGreaterThanOrEqual(LEAST);
});

test('no two states look alike', () => {
  expect(new Set(states.map(([, { background }]) => background)).size).toBe(states.length);
});
