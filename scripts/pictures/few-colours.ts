import type { Indexed, Pixels } from './png';

type Colour = readonly [red: number, green: number, blue: number];

interface Counted {
  colour: Colour;
  count: number;
}

const CHANNELS = [0, 1, 2] as const;

const colourOf = (key: number): Colour => [key >> 16, (key >> 8) & 255, key & 255];

/** Mean of the colours of a box, as often as they stand in the picture. */
function meanOf(box: readonly Counted[]): Colour {
  const all = box.reduce((sum, { count }) => sum + count, 0);
  const mean = (channel: 0 | 1 | 2): number =>
    box.reduce((sum, { colour, count }) => sum + colour[channel] * count, 0) / all;
  return [mean(0), mean(1), mean(2)];
}

/** How far the colours of a box stand from their mean along the channel where that is farthest. */
function spreadOf(box: readonly Counted[]): { channel: 0 | 1 | 2; error: number } {
  const mean = meanOf(box);
  const errors = CHANNELS.map((channel) => ({
    channel,
    error: box.reduce((sum, { colour, count }) => sum + count * (colour[channel] - mean[channel]) ** 2, 0),
  }));
  return errors.reduce((worst, one) => (one.error > worst.error ? one : worst));
}

/** The box in two, at the mean of its widest channel. */
function split(box: readonly Counted[]): [Counted[], Counted[]] {
  const { channel } = spreadOf(box);
  const middle = meanOf(box)[channel];
  const low = box.filter(({ colour }) => colour[channel] <= middle);
  const high = box.filter(({ colour }) => colour[channel] > middle);
  return [low, high];
}

/** Boxes of like colours: the one whose colours differ most is split until there are so many (median cut, by variance). */
function boxesOf(colours: readonly Counted[], most: number): Counted[][] {
  const boxes = [{ box: [...colours], error: spreadOf(colours).error }];
  while (boxes.length < most) {
    const worst = boxes.reduce((one, other) => (other.error > one.error ? other : one));
    if (worst.error === 0) break;
    boxes.splice(boxes.indexOf(worst), 1, ...split(worst.box).map((box) => ({ box, error: spreadOf(box).error })));
  }
  return boxes.map(({ box }) => box);
}

/** The commonest colour of a box where it is most of it, so that plain areas keep theirs; else the mean. */
function standsFor(box: readonly Counted[]): Colour {
  const common = box.reduce((one, other) => (other.count > one.count ? other : one));
  const all = box.reduce((sum, { count }) => sum + count, 0);
  const [red, green, blue] = common.count * 2 > all ? common.colour : meanOf(box);
  return [Math.round(red), Math.round(green), Math.round(blue)];
}

/** The picture in at most so many colours, without dithering: letters stay crisp and the file small. */
export function fewColours({ width, height, rgb }: Pixels, most: number): Indexed {
  const keys = Uint32Array.from({ length: width * height }, (_, at) => {
    return ((rgb[at * 3] ?? 0) << 16) | ((rgb[at * 3 + 1] ?? 0) << 8) | (rgb[at * 3 + 2] ?? 0);
  });
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const boxes = boxesOf(
    [...counts].map(([key, count]) => ({ colour: colourOf(key), count })),
    most,
  );
  const keyOf = ([red, green, blue]: Colour): number => (red << 16) | (green << 8) | blue;
  const index = new Map(boxes.flatMap((box, at) => box.map(({ colour }) => [keyOf(colour), at] as const)));
  return { width, height, palette: boxes.map(standsFor), indices: Uint8Array.from(keys, (key) => index.get(key) ?? 0) };
}

/** The picture without its white edges, with a white border of so many pixels. */
export function trimmed({ width, height, rgb }: Pixels, border: number): Pixels {
  const isInk = (x: number, y: number): boolean =>
    CHANNELS.some((channel) => rgb[(y * width + x) * 3 + channel] !== 255);
  const rows = Array.from({ length: height }, (_, y) => y);
  const columns = Array.from({ length: width }, (_, x) => x);
  const inked = {
    rows: rows.filter((y) => columns.some((x) => isInk(x, y))),
    columns: columns.filter((x) => rows.some((y) => isInk(x, y))),
  };
  const [top = 0, left = 0] = [inked.rows[0], inked.columns[0]];
  const size = {
    width: (inked.columns.at(-1) ?? width - 1) - left + 1,
    height: (inked.rows.at(-1) ?? height - 1) - top + 1,
  };
  const cut = { width: size.width + 2 * border, height: size.height + 2 * border };
  const made = new Uint8Array(cut.width * cut.height * 3).fill(255);
  for (let y = 0; y < size.height; y += 1) {
    const start = ((top + y) * width + left) * 3;
    made.set(rgb.subarray(start, start + size.width * 3), ((y + border) * cut.width + border) * 3);
  }
  return { ...cut, rgb: made };
}
