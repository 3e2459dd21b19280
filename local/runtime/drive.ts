import { FOLDER_TYPE, ROOT, type DriveStore } from '../drive/drive-store';
import type { DriveEntry } from '../drive/memory-file';
import { selectFields } from '../drive/select-fields';
import { blobContent, type BlobContent } from './blob';
import type { Execution } from './execution';
import { call, service } from './service';
import { ServiceError } from './service-error';

const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
const DEFAULT_FIELDS = 'kind,id,name,mimeType';
const PAGE_SIZE = 100;
const IN_FOLDER = /^'([^']+)' in parents(?: and trashed ?= ?false)?$/;

interface Options {
  supportsAllDrives?: boolean;
  includeItemsFromAllDrives?: boolean;
  fields?: string;
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
}

/** Without it a file in a shared drive answers 404, which reads as if it were gone. */
function requireAllDrives(options: Options | undefined): Options {
  if (options?.supportsAllDrives !== true) {
    throw new ServiceError('The call takes supportsAllDrives: true; without it files in shared drives are not found.');
  }
  return options;
}

function describe(entry: DriveEntry): Record<string, unknown> {
  const { id, name, mimeType, parent, appProperties, createdTime, modifiedTime, trashed } = entry;
  return {
    kind: 'drive#file',
    ...{ id, name, mimeType, parents: [parent], appProperties, createdTime, modifiedTime, trashed },
    webViewLink: entry.path,
    capabilities: { canAddChildren: mimeType === FOLDER_TYPE, canEdit: true },
  };
}

/** The advanced service `Drive` (version 3) over a folder; each user reaches only files that this user made. */
export function createDrive(execution: Execution, store: DriveStore): object {
  const { realm, user } = execution;
  const time = (): string => new Date(execution.now()).toISOString();

  function answer(value: Record<string, unknown>, fields: string): unknown {
    return realm.copy(selectFields(value, fields));
  }

  function reach(id: string): DriveEntry {
    const entry = store.find(id);
    if (!entry || entry.owner !== user) {
      throw new ServiceError(`API call to drive.files.get failed with error: File not found: ${id}.`);
    }
    return entry;
  }

  function checkParent(parents: string[] | undefined): string {
    const parent = parents?.[0] ?? ROOT;
    if (parent !== ROOT && reach(parent).trashed) throw new ServiceError(`The folder ${parent} is in the bin.`);
    return parent;
  }

  function create(resource: Resource, media?: object | null, options?: Options): unknown {
    const { fields = DEFAULT_FIELDS } = requireAllDrives(options);
    const content: BlobContent | undefined = media ? blobContent(media) : undefined;
    const mimeType = resource.mimeType ?? content?.contentType ?? 'application/octet-stream';
    const converts = mimeType === DOCUMENT_TYPE && content !== undefined;
    if (converts && resource.id) {
      throw new ServiceError(
        'API call to drive.files.create failed with error: Generated IDs are not supported for Docs Editors formats.',
      );
    }
    const name = resource.name ?? 'Untitled';
    const parent = checkParent(resource.parents);
    const entry = store.create(
      {
        name,
        mimeType,
        parent,
        owner: user,
        appProperties: resource.appProperties ?? {},
        content: content?.bytes,
        id: resource.id,
      },
      time(),
    );
    return answer(describe(entry), fields);
  }

  function update(resource: Resource, id: string, media?: object | null, options?: Options): unknown {
    const { fields = DEFAULT_FIELDS } = requireAllDrives(options);
    const entry = reach(id);
    if (entry.trashed)
      throw new ServiceError(`API call to drive.files.update failed with error: File not found: ${id}.`);
    const content = media ? blobContent(media).bytes : undefined;
    const { name, appProperties } = resource;
    return answer(describe(store.update(entry, { name, appProperties, content }, time())), fields);
  }

  function list(options?: Options): unknown {
    const {
      q = '',
      fields = `kind,files(${DEFAULT_FIELDS})`,
      pageSize = PAGE_SIZE,
      pageToken,
    } = requireAllDrives(options);
    if (options?.includeItemsFromAllDrives !== true)
      throw new ServiceError('list takes includeItemsFromAllDrives: true.');
    const folder = IN_FOLDER.exec(q.trim())?.[1];
    if (!folder) throw new ServiceError(`The query ${q} is not imitated: list a folder and match in code.`);
    const found = store
      .children(folder)
      .filter((entry) => entry.owner === user && !(q.includes('trashed') && entry.trashed));
    const start = pageToken ? Number(pageToken) : 0;
    const page = found.slice(start, start + pageSize).map(describe);
    const next = start + pageSize < found.length ? { nextPageToken: String(start + pageSize) } : {};
    return answer({ kind: 'drive#fileList', files: page, ...next }, fields);
  }

  const files = service(execution, 'Files', {
    create: call(create),
    update: call(update),
    list: call(list),
    get: call((id: string, options?: Options) => {
      const { fields = DEFAULT_FIELDS } = requireAllDrives(options);
      return answer(describe(reach(id)), fields);
    }),
    generateIds: call(() =>
      realm.copy({ kind: 'drive#generatedIds', ids: [store.nextId('generated')], space: 'drive' }),
    ),
  });
  return service(execution, 'Drive', {}, { Files: files });
}
