import { createHash, createHmac } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { blobContent, blobOf, bytesOf, createBlob, signedBytes } from './files/blob';
import type { Execution } from './execution/execution';
import { formatDate } from './format-date';
import { free, service } from './execution/service';
import { ServiceError } from './execution/service-error';

/** Google's names of the digests beside Node's. MD2 is declared there and missing here. */
const DIGESTS = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_384: 'sha384', SHA_512: 'sha512' } as const;
const CHARSETS = { US_ASCII: 'US_ASCII', UTF_8: 'UTF_8' } as const;
/** Longest sleep in milliseconds (Utilities.sleep reference). */
const LONGEST_SLEEP = 300_000;

/** The global `Utilities`: pure helpers, none of which is a service call. */
export function createUtilities(execution: Execution): object {
  let uuids = 0;
  const signed = (bytes: Uint8Array): number[] => signedBytes(execution.realm, bytes);

  function digest(algorithm: string, value: unknown): number[] {
    const name = Object.entries(DIGESTS).find(([known]) => known === algorithm)?.[1];
    if (!name) throw new ServiceError(`The digest ${algorithm} is not imitated by the local runtime.`);
    return signed(createHash(name).update(bytesOf(value)).digest());
  }

  function decode(text: string, alphabet: 'base64' | 'base64url'): number[] {
    const shape = alphabet === 'base64' ? /^[A-Za-z0-9+/]*={0,2}$/ : /^[A-Za-z0-9_-]*={0,2}$/;
    if (!shape.test(text) || text.length % 4 !== 0) throw new ServiceError('Could not decode string.');
    return signed(Buffer.from(text, alphabet));
  }

  /** `base64url` of Node leaves out the padding that Google writes. */
  function encodeWebSafe(value: unknown): string {
    return Buffer.from(bytesOf(value)).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
  }

  const methods = {
    newBlob: free((data: unknown, contentType?: string, name?: string) =>
      createBlob(execution, data, contentType, name),
    ),
    gzip: free((blob: unknown) => {
      const { bytes, name } = blobContent(blob);
      return blobOf(execution, { bytes: gzipSync(bytes), contentType: 'application/x-gzip', name });
    }),
    formatDate: free((date: Date, zone: string, format: string) => formatDate(date.getTime(), zone, format)),
    sleep: free((milliseconds: number) => {
      if (milliseconds > LONGEST_SLEEP) throw new ServiceError('The maximum sleep time is 300000 milliseconds.');
      execution.sleep(milliseconds);
    }),
    getUuid: free(() => {
      // The same run gives the same identifiers.
      uuids += 1;
      const hex = createHash('sha256').update(`${execution.now()}:${uuids}`).digest('hex');
      return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    }),
    computeDigest: free(digest),
    computeHmacSha256Signature: free((value: unknown, key: unknown) =>
      signed(createHmac('sha256', bytesOf(key)).update(bytesOf(value)).digest()),
    ),
    base64Encode: free((value: unknown) => Buffer.from(bytesOf(value)).toString('base64')),
    base64EncodeWebSafe: free(encodeWebSafe),
    base64Decode: free((text: string) => decode(text, 'base64')),
    base64DecodeWebSafe: free((text: string) => decode(text, 'base64url')),
  };
  const algorithms = Object.fromEntries(Object.keys(DIGESTS).map((name) => [name, name]));
  return service(execution, 'Utilities', methods, { DigestAlgorithm: algorithms, Charset: CHARSETS });
}
