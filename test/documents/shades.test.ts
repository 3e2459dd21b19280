import { paperShades, slideShades, touchingShades } from '../../src/documents/shades';

/** How light a colour is, from 0 to 1 (WCAG 2, relative luminance). */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ['paper', paperShades],
  ['slides', slideShades],
])('pieces of a bar on %s are told apart in grey print', (_where, shades) => {
  const close = touchingShades.filter(([one, other, least]) => contrast(shades[one], shades[other]) < least);
  expect(close).toEqual([]);
  const named = new Set(touchingShades.flatMap(([one, other]) => [one, other]));
  expect([...named].sort()).toEqual(Object.keys(shades).sort());
});
