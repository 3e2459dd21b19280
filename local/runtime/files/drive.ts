import type { DriveStore } from '../../drive/drive-store';
import { ROOT } from '../../drive/free-path';
import type { DriveEntry } from '../../drive/memory';
import { may } from '../../drive/roles';
import { selectFields } from '../../drive/select-fields';
import { blobContent, blobOf, type BlobContent } from './blob';
import { createPermissions, descriptionOf } from './drive-permissions';
import type { Execution } from '../execution/execution';
import { call, service } from '../execution/service';
import { ServiceError } from '../execution/service-error';
import type { SharedState } from '../kept/shared-state';

const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DEFAULT_FIELDS = 'kind,id,name,mimeType';
const PAGE_SIZE = 100;
/** Largest file that `export` gives (Drive files.export reference). */
const EXPORT_LIMIT = 10 * 1024 * 1024;
/** Queries that are imitated: the content of a folder, all of it or under one name. */
const IN_FOLDER = /^'([^']+)' in parents(?: and name ?= ?'((?:[^'\\]|\\.)*)')?(?: and trashed ?= ?false)?$/;

/** Options and properties that are imitated; whatever else a script gives fails loudly instead of being passed over. */
const OPTIONS = {
  get: ['supportsAllDrives', 'fields'],
  create: ['supportsAllDrives', 'fields'],
  copy: ['supportsAllDrives', 'fields'],
  update: ['supportsAllDrives', 'fields', 'addParents', 'removeParents'],
  list: ['supportsAllDrives', 'includeItemsFromAllDrives', 'fields', 'q', 'pageSize', 'pageToken'],
  generateIds: ['count', 'space', 'type'],
  export: ['alt'],
} as const;
const RESOURCE = ['id', 'name', 'mimeType', 'parents', 'appProperties', 'trashed'];

interface Options {
  supportsAllDrives?: boolean;
  includeItemsFromAllDrives?: boolean;
  fields?: string;
  addParents?: string;
  removeParents?: string;
  q?: string;
  pageSize?: number;
  pageToken?: string;
}

interface Resource {
  id?: string;
  name?: string;
  mimeType?: string;
  parents?: string[];
  appProperties?: Record<string, string>;
  trashed?: boolean;
}

const NO_RIGHT = 'The user does not have sufficient permissions for this file.';
/** Reasons that Drive gives beside its words (Drive API error guide), with the code of the answer. */
const CODES = {
  badRequest: 400,
  insufficientFilePermissions: 403,
  notFound: 404,
  conflict: 409,
} as const;

/** An exception of Drive's: its words, and what `details` tells. */
function failure(method: string, message: string, reason: keyof typeof CODES = 'badRequest'): ServiceError {
  const errors = [{ domain: 'global', reason, message }];
  return new ServiceError(`API call to drive.files.${method} failed with error: ${message}`, {
    code: CODES[reason],
    message,
    errors,
  });
}

function onlyKnown(given: object | null | undefined, known: readonly string[], what: string): void {
  const unknown = Object.keys(given ?? {}).find((key) => !known.includes(key));
  if (unknown) throw new ServiceError(`${what} ${unknown} is not imitated by the local runtime.`);
}

/** Without it a file in a shared drive answers 404, which reads as if it were gone. */
function requireAllDrives(options: Options | undefined, method: keyof typeof OPTIONS): Options {
  if (options?.supportsAllDrives !== true) {
    throw new ServiceError('The call takes supportsAllDrives: true; without it files in shared drives are not found.');
  }
  onlyKnown(options, OPTIONS[method], `The option of Drive.Files.${method}`);
  return options;
}

export interface DriveParts {
  store: DriveStore;
  state: SharedState;
  /** Makes a PDF of a .docx; absent: exports of documents as PDF are not imitated. */
  toPdf?: (docx: Uint8Array) => Uint8Array;
}

/**
 * The advanced service `Drive` (version 3) over a folder. Under the scope `drive.file` each user reaches only files that
 * the add-on made for this very user; with `drive` also those that were shared with the user.
 */
export function createDrive(execution: Execution, { store, state, toPdf }: DriveParts): object {
  const { realm, user } = execution;
  const time = (): string => new Date(execution.now()).toISOString();
  const hasFullScope = execution.scopes.includes('drive');

  function answer(value: Record<string, unknown>, fields: string): unknown {
    return realm.copy(selectFields(value, fields));
  }

  /** `drive.file` is granted per user: a file that the add-on made for somebody else is out of reach, whatever the role. */
  function isWithin(entry: DriveEntry): boolean {
    return store.role(entry, user) !== null && (hasFullScope || entry.owner === user);
  }

  /** @throws as Drive does where the role of the user does not go so far */
  function requireRole(entry: DriveEntry, what: 'edit' | 'trash', method: string): void {
    if (!may(store.role(entry, user), what)) throw failure(method, NO_RIGHT, 'insufficientFilePermissions');
  }

  /** A file that is gone and one that this user may not see answer alike. */
  function reach(id: string, method: string): DriveEntry {
    const entry = store.find(id);
    if (!entry || !isWithin(entry)) throw failure(method, `File not found: ${id}.`, 'notFound');
    return entry;
  }

  function describe(entry: DriveEntry): Record<string, unknown> {
    return descriptionOf(entry, store.role(entry, user));
  }

  function checkParent(parents: string[] | undefined): string {
    if (parents && parents.length > 1) throw failure('create', 'A file cannot have more than one parent.');
    const parent = parents?.[0] ?? ROOT;
    if (parent === ROOT) return parent;
    const folder = reach(parent, 'create');
    if (folder.trashed) throw new ServiceError(`The folder ${parent} is in the bin.`);
    requireRole(folder, 'edit', 'create');
    return parent;
  }

  /** Ids come from `generateIds`, serve once, and not for conversions (files.generateIds reference). */
  function checkId(id: string | undefined, converts: boolean): void {
    if (id === undefined) return;
    if (converts) throw failure('create', 'Generated IDs are not supported for Docs Editors formats.');
    if (store.find(id)) throw failure('create', 'A file already exists with the provided ID.', 'conflict');
    if (!state.generatedIds.delete(id)) throw failure('create', 'The provided file ID is not usable.');
  }

  function create(resource: Resource, media?: object | null, options?: Options): unknown {
    const { fields = DEFAULT_FIELDS } = requireAllDrives(options, 'create');
    onlyKnown(resource, RESOURCE, 'The file property');
    const content: BlobContent | undefined = media ? blobContent(media) : undefined;
    const mimeType = resource.mimeType ?? content?.contentType ?? 'application/octet-stream';
    checkId(resource.id, mimeType === DOCUMENT_TYPE && content !== undefined);
    const entry = store.create(
      {
        name: resource.name ?? 'Untitled',
        mimeType,
        parent: checkParent(resource.parents),
        owner: user,
        appProperties: resource.appProperties ?? {},
        content: content?.bytes,
        id: resource.id,
      },
      time(),
    );
    state.notYetIndexed.add(entry.id);
    return answer(describe(entry), fields);
  }

  /** A copy beside the original, which `mimeType` turns into a Google Doc; what a script may not reach it cannot copy. */
  function copy(resource: Resource, id: string, options?: Options): unknown {
    const { fields = DEFAULT_FIELDS } = requireAllDrives(options, 'copy');
    onlyKnown(resource, RESOURCE, 'The file property');
    const source = reach(id, 'copy');
    const {
      mimeType = source.mimeType,
      name = `Copy of ${source.name}`,
      appProperties = source.appProperties,
    } = resource;
    if (mimeType !== source.mimeType && !(mimeType === DOCUMENT_TYPE && source.mimeType === WORD_TYPE)) {
      throw new ServiceError(`The conversion of ${source.mimeType} to ${mimeType} is not imitated.`);
    }
    const parent = checkParent(resource.parents ?? [source.parent]);
    const content = store.content(source);
    const entry = store.create({ name, mimeType, parent, owner: user, appProperties, content }, time());
    state.notYetIndexed.add(entry.id);
    return answer(describe(entry), fields);
  }

  function update(resource: Resource, id: string, media?: object | null, options?: Options): unknown {
    const { fields = DEFAULT_FIELDS, addParents, removeParents } = requireAllDrives(options, 'update');
    onlyKnown(resource, RESOURCE, 'The file property');
    if (resource.parents || resource.id || resource.mimeType) {
      throw failure('update', 'The resource body includes fields which are not directly writable.');
    }
    const entry = reach(id, 'update');
    const { name, appProperties, trashed } = resource;
    if (entry.trashed && trashed === undefined) throw failure('update', `File not found: ${id}.`, 'notFound');
    const content = media ? blobContent(media).bytes : undefined;
    if (trashed !== undefined) requireRole(entry, 'trash', 'update');
    if (name !== undefined || appProperties || content) requireRole(entry, 'edit', 'update');
    if (name !== undefined && name !== entry.name) state.notYetIndexed.add(id);
    if (addParents !== undefined) {
      if (removeParents !== entry.parent) throw failure('update', 'A file has exactly one parent: the old one goes.');
      return answer(describe(store.relocate(entry, checkParent([addParents]), time())), fields);
    }
    return answer(describe(store.update(entry, { name, appProperties, content, trashed }, time())), fields);
  }

  function list(options?: Options): unknown {
    const given = requireAllDrives(options, 'list');
    const { q = '', fields = `kind,files(${DEFAULT_FIELDS})`, pageSize = PAGE_SIZE, pageToken } = given;
    if (given.includeItemsFromAllDrives !== true) throw new ServiceError('list takes includeItemsFromAllDrives: true.');
    if (pageSize < 1 || pageSize > 1000) throw failure('list', `Invalid value '${pageSize}' for pageSize: 1 to 1000.`);
    const query = IN_FOLDER.exec(q.trim());
    if (!query?.[1]) throw new ServiceError(`The query ${q} is not imitated: list a folder and match in code.`);
    const name = query[2]?.replace(/\\(.)/g, '$1');
    // A search by name looks into an index that knows new files and new names only after a while.
    const isFound = (entry: DriveEntry): boolean =>
      name === undefined || (entry.name === name && !state.notYetIndexed.has(entry.id));
    const found = store
      .children(query[1])
      .filter((entry) => isWithin(entry) && isFound(entry) && !(q.includes('trashed') && entry.trashed));
    const start = pageToken ? Number(pageToken) : 0;
    const page = found.slice(start, start + pageSize).map(describe);
    const next = start + pageSize < found.length ? { nextPageToken: String(start + pageSize) } : {};
    return answer({ kind: 'drive#fileList', files: page, ...next }, fields);
  }

  function exportAs(id: string, mimeType: string, options?: object): unknown {
    if ((options as { alt?: string } | undefined)?.alt !== 'media') {
      throw failure('export', `Export requires alt=media to download the exported content.`);
    }
    onlyKnown(options, OPTIONS.export, 'The option of Drive.Files.export');
    const entry = reach(id, 'export');
    if (entry.mimeType !== DOCUMENT_TYPE) throw failure('export', 'Export only supports Docs Editors files.');
    const stored = store.content(entry);
    if (mimeType !== WORD_TYPE && !(mimeType === 'application/pdf' && toPdf)) {
      throw new ServiceError(`The export of a document as ${mimeType} is not imitated by the local runtime.`);
    }
    const bytes = mimeType === WORD_TYPE ? stored : (toPdf?.(stored) ?? stored);
    if (bytes.length > EXPORT_LIMIT) throw failure('export', 'This file is too large to be exported.');
    return blobOf(execution, { bytes, contentType: mimeType, name: entry.name });
  }

  function generateIds(options?: { count?: number; space?: string; type?: string }): unknown {
    onlyKnown(options, OPTIONS.generateIds, 'The option of Drive.Files.generateIds');
    const count = options?.count ?? 10;
    if (count < 1 || count > 1000) throw failure('generateIds', `Invalid value '${count}' for count: 1 to 1000.`);
    const ids: string[] = [];
    for (let index = 0; ids.length < count; index += 1) {
      const id = store.nextId(`generated ${index}`);
      if (!state.generatedIds.has(id)) ids.push(id);
      state.generatedIds.add(id);
    }
    return realm.copy({ kind: 'drive#generatedIds', ids, space: 'drive' });
  }

  const files = service(execution, 'Files', {
    create: call(create),
    copy: call(copy),
    update: call(update),
    list: call(list),
    get: call((id: string, options?: Options) => {
      const { fields = DEFAULT_FIELDS } = requireAllDrives(options, 'get');
      return answer(describe(reach(id, 'get')), fields);
    }),
    export: call(exportAs),
    generateIds: call(generateIds),
  });
  const permissions = createPermissions(execution, { reach: (id) => reach(id, 'get'), answer, store });
  return service(execution, 'Drive', {}, { Files: files, Permissions: permissions });
}
