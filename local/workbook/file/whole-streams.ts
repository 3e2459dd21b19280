/**
 * The streams with which the spreadsheet library packs and unpacks the parts of a workbook. Those of Node hand every part to
 * another thread and back, which takes more than half of reading and saving a workbook of forty small parts; a part is in memory
 * as a whole anyway, so it is packed at once, where it is. Whoever imports this file has them.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ZIP_LIMITS } from '../../../src/reading/zip-directory';

/** What of a web stream the library uses; a pipe refuses it. */
interface WholeStream {
  readonly writable: { getWriter: () => { write: (piece: Uint8Array) => Promise<void>; close: () => Promise<void> } };
  readonly readable: {
    getReader: () => { read: () => Promise<{ done: boolean; value?: Uint8Array }>; cancel: () => Promise<void> };
  };
}

/** A stream that turns all that is written into one piece; it is read after it was closed, and what fails fails to be read. */
function wholeStream(turn: (whole: Uint8Array) => Uint8Array): WholeStream {
  const pieces: Uint8Array[] = [];
  let isRead = false;
  const read = (): { done: boolean; value?: Uint8Array } => {
    if (isRead) return { done: true };
    isRead = true;
    const [only, ...others] = pieces;
    return { done: false, value: turn(only && others.length === 0 ? only : Buffer.concat(pieces)) };
  };
  const settled = Promise.resolve();
  return {
    writable: { getWriter: () => ({ write: (piece) => (pieces.push(piece), settled), close: () => settled }) },
    readable: { getReader: () => ({ read: () => new Promise((resolve) => resolve(read())), cancel: () => settled }) },
  };
}

/** A class of such streams; formats other than that of zip archives are left to Node's. */
function streamsOf<F extends string>(
  Original: new (format: F) => object,
  turn: (whole: Uint8Array) => Uint8Array,
): unknown {
  return function stream(format: F): object {
    return format === 'deflate-raw' ? wholeStream(turn) : new Original(format);
  };
}

Object.assign(globalThis, {
  CompressionStream: streamsOf(CompressionStream, (whole) => deflateRawSync(whole)),
  // No part is larger: archives are measured before they are read.
  DecompressionStream: streamsOf(DecompressionStream, (whole) =>
    inflateRawSync(whole, { maxOutputLength: ZIP_LIMITS.bytes }),
  ),
});
