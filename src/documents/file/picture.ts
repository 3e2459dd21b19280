/** A picture as documents hold it. */
export interface Picture {
  type: 'png' | 'jpeg' | 'gif';
  /** Pixels. */
  width: number;
  height: number;
}

/** Why a picture is refused: it is none of a kind that only shows something, or it is too large. */
export type PictureFault = 'unknown' | 'too-large';

/** Bytes and pixels along a side: more serves no paper, and fills the memory of whoever opens it. */
const LARGEST = 5 * 1024 * 1024;
const LONGEST = 10_000;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
const text = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
const big = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const small = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

/** PNG (ISO 15948): the first chunk, `IHDR`, has the size in four bytes each. */
function png(bytes: Uint8Array): Picture | null {
  if (!startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) || text(bytes, 12, 16) !== 'IHDR')
    return null;
  const long = (at: number): number => big(bytes, at) * 65_536 + big(bytes, at + 2);
  return { type: 'png', width: long(16), height: long(20) };
}

/** GIF (87a, 89a): the size follows the signature, the smaller byte first. */
function gif(bytes: Uint8Array): Picture | null {
  if (!/^GIF8[79]a$/.test(text(bytes, 0, 6))) return null;
  return { type: 'gif', width: small(bytes, 6), height: small(bytes, 8) };
}

/** JPEG (ISO 10918): the size stands in the segment that starts a frame; other segments are passed over by their length. */
function jpeg(bytes: Uint8Array): Picture | null {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff])) return null;
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (startsFrame) return { type: 'jpeg', height: big(bytes, at + 5), width: big(bytes, at + 7) };
    if (marker === 0xff) at += 1;
    else at += 2 + Math.max(big(bytes, at + 2), 2);
  }
  return null;
}

/**
 * Looks at the bytes of a picture that somebody brings along, a logo or one within a template: PNG, JPEG and GIF only show
 * something; SVG, EMF, WMF and all others may fetch or run something. The name of the file says nothing.
 */
export function readPicture(bytes: Uint8Array): Picture | PictureFault {
  if (bytes.length > LARGEST) return 'too-large';
  const picture = png(bytes) ?? gif(bytes) ?? jpeg(bytes);
  if (!picture || picture.width < 1 || picture.height < 1) return 'unknown';
  return Math.max(picture.width, picture.height) > LONGEST ? 'too-large' : picture;
}
