import type { DriveEntry, LocalMemory, PendingLetter, TriggerEntry } from './memory';

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextRecord = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isText);
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const hasTexts = (value: Fields, names: readonly string[]): boolean => names.every((name) => isText(value[name]));
const optional = (value: unknown, check: (value: unknown) => boolean): boolean => value === undefined || check(value);
const every = (value: unknown, check: (value: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(check);
const list = (value: unknown, check: (value: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(check);

/** Ids become names in the bin's folder. */
const ID = /^[\w-]{1,100}$/;

/** Whether a path stays in the output folder: parts that are names, joined by `/`. */
export function staysInside(path: string): boolean {
  const parts = path.split('/');
  const isName = (part: string): boolean => part !== '' && part !== '.' && part !== '..';
  return !/[\\:\0]/.test(path) && parts.every(isName);
}

const isPath = (value: unknown): boolean => isText(value) && staysInside(value);

/** Whether a value is what the local Drive keeps of a file. */
export function isEntry(value: unknown): value is DriveEntry {
  return (
    isRecord(value) &&
    hasTexts(value, ['id', 'name', 'mimeType', 'parent', 'owner', 'createdTime', 'modifiedTime']) &&
    ID.test(value.id as string) &&
    isPath(value.path) &&
    typeof value.trashed === 'boolean' &&
    isTextRecord(value.appProperties) &&
    optional(value.digest, isText) &&
    optional(value.driveId, isText) &&
    optional(value.permissions, (given) =>
      list(given, (one) => isRecord(one) && hasTexts(one, ['id', 'type', 'role', 'emailAddress'])),
    )
  );
}

const triggerTexts = ['id', 'book', 'user', 'handler', 'source', 'event', 'schedule'];

/** Whether a value is a list of triggers. */
export const areTriggers = (value: unknown): value is TriggerEntry[] =>
  list(value, (one) => isRecord(one) && hasTexts(one, triggerTexts));

/** Whether a value is a letter that was about to be sent. */
export const isLetter = (value: unknown): value is PendingLetter =>
  isRecord(value) && hasTexts(value, ['id']) && isPath(value.path) && isCount(value.time) && isCount(value.recipients);

/** Whether a value says how many recipients were written to since when. */
export const isMailUsage = (value: unknown): value is { since: number; recipients: number } =>
  isRecord(value) && isCount(value.since) && isCount(value.recipients);

/** Whether a value is a whole memory, in which no path leaves the output folder. */
export function isMemory(value: unknown): value is LocalMemory {
  if (!isRecord(value) || !isRecord(value.files)) return false;
  return (
    Object.entries(value.files).every(([id, entry]) => isEntry(entry) && entry.id === id) &&
    every(value.properties, isTextRecord) &&
    optional(value.triggers, areTriggers) &&
    optional(value.mail, (mail) => every(mail, isMailUsage)) &&
    optional(value.drives, (drives) => every(drives, isTextRecord)) &&
    optional(value.letters, (letters) => list(letters, isLetter))
  );
}
