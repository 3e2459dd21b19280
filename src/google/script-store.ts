import { patiently } from './patience';

/** Google takes 9 KB per value; texts given here are ASCII, so that a character is a byte. */
const CHUNK = 8_000;

/** What stands under a text's own name: which of its two copies is whole, and in how many chunks. */
interface Stamp {
  copy: 'a' | 'b';
  chunks: number;
  length: number;
}

function readStamp(json: string | undefined): Stamp | null {
  return json === undefined ? null : (JSON.parse(json) as Stamp);
}

/** Beyond ASCII a character takes up to three bytes; escaped it takes six, and the JSON says the same. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Keeps a JSON-safe value of any size with the script, where a web app can read it without opening the spreadsheet. It is
 * written beside the copy in use, the stamp last, so that a reader never meets half of it.
 */
export function keepForAll(name: string, value: unknown): void {
  patiently(() => keep(name, value));
}

function keep(name: string, value: unknown): void {
  const store = PropertiesService.getScriptProperties();
  const json = asciiJson(value);
  const all = store.getProperties();
  const copy = readStamp(all[name])?.copy === 'a' ? 'b' : 'a';
  const chunks = Math.ceil(json.length / CHUNK);
  const prefix = `${name}.${copy}.`;
  for (const key of Object.keys(all)) {
    if (key.startsWith(prefix) && Number(key.slice(prefix.length)) >= chunks) store.deleteProperty(key);
  }
  const parts = Array.from({ length: chunks }, (_, index) => [
    `${prefix}${index}`,
    json.slice(index * CHUNK, (index + 1) * CHUNK),
  ]);
  store.setProperties(Object.fromEntries(parts) as Record<string, string>);
  const stamp: Stamp = { copy, chunks, length: json.length };
  store.setProperty(name, JSON.stringify(stamp));
}

/** The JSON of what was kept under a name; null when there is none or it is not whole. */
export function keptForAll(name: string): string | null {
  const all = patiently(() => PropertiesService.getScriptProperties().getProperties());
  const stamp = readStamp(all[name]);
  if (!stamp) return null;
  const parts = Array.from({ length: stamp.chunks }, (_, index) => all[`${name}.${stamp.copy}.${index}`] ?? '');
  const json = parts.join('');
  return json.length === stamp.length ? json : null;
}
