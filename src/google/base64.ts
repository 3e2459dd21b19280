import { signedBytes } from './signed-bytes';

/** Bytes as base64 text. */
export function toBase64(bytes: Uint8Array): string {
  return Utilities.base64Encode(signedBytes(bytes));
}

/** Bytes of base64 text, signed as Google gives them. */
export function fromBase64(text: string): number[] {
  return Utilities.base64Decode(text);
}
