import type { Execution } from '../execution/execution';
import type { Realm } from '../execution/realm';
import { behind, free, service } from '../execution/service';
import { ServiceError } from '../execution/service-error';

/** Content of a blob; `bytes` as Node has them, 0 to 255. */
export interface BlobContent {
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}

/**
 * Text as UTF-8, or signed bytes as Google takes them.
 * @throws ServiceError for a byte outside -128 to 127
 */
export function bytesOf(data: unknown): Uint8Array {
  if (typeof data === 'string') return new TextEncoder().encode(data);
  const given = data as readonly unknown[];
  const signed = new Int8Array(given.length);
  for (let index = 0; index < given.length; index += 1) {
    const byte = given[index];
    // Java's bytes: 255 is out of range there and must be given as -1.
    if (typeof byte !== 'number' || !Number.isInteger(byte) || byte < -128 || byte > 127) {
      throw new ServiceError(`Cannot convert ${String(byte)} at ${index} to a byte: bytes run from -128 to 127.`);
    }
    signed[index] = byte;
  }
  return new Uint8Array(signed.buffer);
}

/** Bytes as a script gets them: an array of its own world, from -128 to 127. */
export function signedBytes(realm: Realm, bytes: Uint8Array): number[] {
  const signed = realm.array<number>(bytes.length);
  new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length).forEach((byte, index) => (signed[index] = byte));
  return signed;
}

function wrapBlob(execution: Execution, content: BlobContent): object {
  const self: object = service(
    execution,
    'Blob',
    {
      getBytes: free(() => signedBytes(execution.realm, content.bytes)),
      getContentType: free(() => content.contentType),
      getDataAsString: free(() => new TextDecoder().decode(content.bytes)),
      getName: free(() => content.name),
      copyBlob: free(() => wrapBlob(execution, { ...content, bytes: content.bytes.slice() })),
      setName: free((name: string) => {
        content.name = name;
        return self;
      }),
      setContentType: free((contentType: string | null) => {
        content.contentType = contentType;
        return self;
      }),
    },
    {},
    content,
  );
  return self;
}

/** `Utilities.newBlob`: text or signed bytes. */
export function createBlob(execution: Execution, data: unknown, contentType?: string, name?: string): object {
  return wrapBlob(execution, { bytes: bytesOf(data), contentType: contentType ?? null, name: name ?? null });
}

/** A blob that a service gives to a script. */
export function blobOf(execution: Execution, content: BlobContent): object {
  return wrapBlob(execution, content);
}

/** The content of a blob that a script handed to another service. */
export function blobContent(blob: unknown): BlobContent {
  const content = behind<BlobContent>(blob);
  if (!content) throw new ServiceError('Cannot convert the media to Blob.');
  return content;
}
