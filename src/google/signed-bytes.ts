/** Bytes as `newBlob` takes them, from -128 to 127. */
export function signedBytes(bytes: ArrayLike<number>): number[] {
  const { length } = bytes;
  const signed = new Array<number>(length);
  // A plain loop: documents have tens of thousands of bytes, and mapping them takes several times as long.
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0;
    signed[index] = byte > 127 ? byte - 256 : byte;
  }
  return signed;
}
