/** Bytes as base64 text. */
export function toBase64(bytes: Uint8Array): string {
  return Utilities.base64Encode(Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte)));
}

/** Bytes of base64 text, signed as Google gives them. */
export function fromBase64(text: string): number[] {
  return Utilities.base64Decode(text);
}
