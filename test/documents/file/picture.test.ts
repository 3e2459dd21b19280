import { readPicture } from '../../../src/documents/file/picture';

const bytes = (...parts: (number[] | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

const png = (width: number[], height: number[]): Uint8Array =>
  bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', width, height);

test.each([
  ['PNG', png([0, 0, 1, 0], [0, 0, 0, 2]), { type: 'png', width: 256, height: 2 }],
  ['GIF', bytes('GIF89a', [3, 1, 4, 0]), { type: 'gif', width: 259, height: 4 }],
  [
    'JPEG, behind another segment',
    bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 0, 5, 1, 0, 3, 0]),
    { type: 'jpeg', width: 256, height: 5 },
  ],
  ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'unknown'],
  ['EMF', bytes([1, 0, 0, 0, 0x6c, 0, 0, 0]), 'unknown'],
  ['WMF', bytes([0xd7, 0xcd, 0xc6, 0x9a]), 'unknown'],
  ['a program', bytes('MZ'), 'unknown'],
  ['nothing', bytes(), 'unknown'],
  ['a picture without size', png([0, 0, 0, 0], [0, 0, 0, 1]), 'unknown'],
  ['a JPEG that is cut off', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4]), 'unknown'],
  ['a JPEG whose segments never end', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0]), 'unknown'],
  ['a picture of a million pixels a side', png([0, 0x0f, 0x42, 0x40], [0, 0, 0, 1]), 'too-large'],
  ['6 MB', new Uint8Array(6 * 1024 * 1024), 'too-large'],
])('%s', (_, content, expected) => {
  expect(readPicture(content)).toEqual(expected);
});
