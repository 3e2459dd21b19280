import { convertOnce, createOnce, files, getFile, NO_CONTENT, updateFile, type DriveFile } from './drive-files';
import { givenFolder } from './given-folder';
import { isFault } from '../google-fault';
import { patiently } from '../patience';
import { signedBytes } from '../signed-bytes';
import { ServiceProblem } from '../service-problem';
import { forgetAll, recall, remember } from '../properties';

const FOLDER_TYPE = 'application/vnd.google-apps.folder';
/** Type of a Google Doc. */
export const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
const FILE_FIELDS = 'id,name,mimeType,webViewLink,modifiedTime,trashed,appProperties';
/** Key of a folder's id in the document properties; the path follows. */
const FOLDER_KEY = 'folder:';
const ROOT = 'root';

/** A file as Drive tells of it. */
export interface StoredFile {
  id: string;
  name: string;
  mimeType: string;
  link: string;
  /** RFC 3339, e.g. `2026-10-05T01:00:00.000Z`. */
  modifiedTime: string;
  trashed: boolean;
  appProperties: Record<string, string>;
}

export interface DocumentToSave {
  /** Id of the file to renew; absent: a new file. */
  id?: string;
  folderId: string;
  name: string;
  /** Type of `bytes`. */
  mimeType: string;
  /** 0 to 255, or signed as `Blob.getBytes` gives them. */
  bytes: ArrayLike<number>;
  /** True: stored as a Google Doc. */
  convert: boolean;
  appProperties: Record<string, string>;
  /** The file lies in the bin and is taken out of it. */
  restore?: boolean;
  /** It serves for a moment: a second one does no harm, so that it is tried again whatever became of the first. */
  isScratch?: boolean;
}

function stored(file: DriveFile): StoredFile {
  return {
    id: file.id ?? '',
    name: file.name ?? '',
    mimeType: file.mimeType ?? '',
    link: file.webViewLink ?? '',
    modifiedTime: file.modifiedTime ?? '',
    trashed: file.trashed ?? false,
    appProperties: (file.appProperties as Record<string, string> | undefined) ?? {},
  };
}

/** The state of a recorded file; null when this user cannot reach it (deleted, or made by somebody else). */
export function fileState(id: string): StoredFile | null {
  const file = getFile(id, FILE_FIELDS);
  return file && stored(file);
}

/**
 * The add-on's files in a folder, bin excluded, all pages. Searching by name lags behind writes; match in code.
 * Folders are listed too.
 */
export function listFolder(folderId: string): StoredFile[] {
  const found: StoredFile[] = [];
  let pageToken: string | undefined;
  do {
    const options = {
      q: `'${folderId}' in parents and trashed = false`,
      fields: `nextPageToken,files(${FILE_FIELDS})`,
      pageSize: 1000,
      supportsAllDrives: true,
      includeItemsFromAllDrives: true,
      ...(pageToken ? { pageToken } : {}),
    };
    const page = patiently(() => files().list(options));
    found.push(...(page.files ?? []).map(stored));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return found;
}

function usableFolder(id: string): boolean {
  const folder = getFile(id, 'id,trashed,driveId,capabilities/canAddChildren');
  return folder !== null && !folder.trashed && folder.capabilities?.canAddChildren !== false;
}

/**
 * The id of the folder at `path` as recorded or given, without making anything; null when there is none yet.
 * @throws ServiceProblem `folder-unreachable` as `ensureFolder`
 */
export function knownFolder(path: string[]): string | null {
  const key = FOLDER_KEY + path.join('/');
  const known = recall(key);
  if (known !== null && !usableFolder(known)) throw new ServiceProblem('folder-unreachable', path.join('/'));
  return known;
}

/** Forgets every recorded folder: the next document makes new ones, the old stay where they are. */
export function forgetFolders(): void {
  forgetAll(FOLDER_KEY);
}

/** Folders made by this execution: nothing lies in them that it has not put there. */
const fresh = new Set<string>();

/** The add-on's files in a folder as the execution found it; one that it has made is empty. */
export const filesAtFirst = (folderId: string): StoredFile[] => (fresh.has(folderId) ? [] : listFolder(folderId));

/** Takes up a folder that an interrupted run made but did not record, else makes it. */
function makeFolder(name: string, parentId: string, book: string): string {
  const orphan = filesAtFirst(parentId).find((file) => file.name === name && file.appProperties.buku === book);
  if (orphan) return orphan.id;
  const resource = { name, mimeType: FOLDER_TYPE, parents: [parentId], appProperties: { buku: book } };
  const id = createOnce(resource, NO_CONTENT, 'id').id ?? '';
  fresh.add(id);
  return id;
}

/**
 * The id of the folder at `path` below the add-on's place in Drive, made when this spreadsheet has none yet and
 * recorded in its properties. With the build flag `--drive=full` the first part may be the link of a folder that stands.
 * @throws ServiceProblem `folder-unreachable` when a recorded folder cannot be used: a second one is never made.
 */
export function ensureFolder(path: string[]): string {
  const book = SpreadsheetApp.getActiveSpreadsheet().getId();
  let parent = ROOT;
  path.forEach((name, depth) => {
    const given = depth === 0 ? givenFolder(name) : null;
    if (given !== null) {
      if (!usableFolder(given)) throw new ServiceProblem('folder-unreachable', name);
      parent = given;
      return;
    }
    const key = FOLDER_KEY + path.slice(0, depth + 1).join('/');
    const known = recall(key);
    if (known === null) {
      parent = makeFolder(name, parent, book);
      remember(key, parent);
      return;
    }
    // A folder inside another is checked with the innermost one, where files are added.
    if (depth === path.length - 1 && !usableFolder(known))
      throw new ServiceProblem('folder-unreachable', path.join('/'));
    parent = known;
  });
  return parent;
}

/**
 * Makes a document, or renews one under the same id and link.
 * @throws ServiceProblem `file-unreachable` when `id` cannot be reached; a second file is never made for it. `answer-lost`
 * when a new Google Doc may or may not have been made: it is looked for later
 */
export function saveDocument(document: DocumentToSave): StoredFile {
  const { id, folderId, name, mimeType, convert, appProperties } = document;
  const blob = Utilities.newBlob(signedBytes(document.bytes), mimeType, name);
  if (id === undefined) {
    const resource = { name, parents: [folderId], appProperties };
    if (!convert) return stored(createOnce(resource, blob, FILE_FIELDS));
    const options = { supportsAllDrives: true, fields: FILE_FIELDS };
    const asDocument = { ...resource, mimeType: DOCUMENT_TYPE };
    const make = (): DriveFile => files().create(asDocument, blob, options);
    return stored(document.isScratch ? patiently(make) : convertOnce(name, make));
  }
  try {
    const resource = { name, appProperties, ...(document.restore && { trashed: false }) };
    return stored(updateFile(resource, id, blob, FILE_FIELDS));
  } catch (error) {
    if (isFault(error, 'gone')) throw new ServiceProblem('file-unreachable', id);
    throw error;
  }
}

/** The top of the user's Drive, as a folder id. */
export const TOP_FOLDER = ROOT;

/** Moves files at the top of Drive that carry all of these properties into the bin; other files are never touched. */
export function trashMarked(properties: Record<string, string>): void {
  const isMarked = ({ appProperties }: StoredFile): boolean =>
    Object.entries(properties).every(([key, value]) => appProperties[key] === value);
  for (const { id } of listFolder(ROOT).filter(isMarked)) trashFile(id);
}

/**
 * Moves a file into the bin.
 *
 * @returns false where this user may not: a Contributor of a shared drive adds and edits files, but trashes none
 */
export function trashFile(id: string): boolean {
  try {
    updateFile({ trashed: true }, id, NO_CONTENT, 'id');
    return true;
  } catch (error) {
    if (isFault(error, 'rights')) return false;
    throw error;
  }
}

/**
 * Makes a Google Doc of a stored .docx and gives its id; whoever asks throws it away. A second one does no harm, so that it is
 * tried again whatever became of the first.
 *
 * @param appProperties mark of the copy, which would otherwise pass for the original
 */
export function importCopy(id: string, appProperties: Record<string, string>): string {
  const resource = { mimeType: DOCUMENT_TYPE, appProperties };
  return patiently(() => files().copy(resource, id, { supportsAllDrives: true, fields: 'id' })).id ?? '';
}

/** A Google Doc in another format; Google gives at most 10 MB. */
export function exportDocument(id: string, mimeType: string): number[] {
  // Declared without options and answer, but it takes `alt: media` and gives a blob then.
  const exportAs = files() as unknown as {
    export(id: string, mimeType: string, options: object): GoogleAppsScript.Base.Blob;
  };
  return patiently(() => exportAs.export(id, mimeType, { alt: 'media' }).getBytes());
}
