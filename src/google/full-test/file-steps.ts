import { files, NO_CONTENT } from '../drive/drive-files';
import { faultOf, outcome, type TestBench, type TestStep } from './bench';

const FOLDER = 'application/vnd.google-apps.folder';
const DOCUMENT = 'application/vnd.google-apps.document';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FIELDS = 'id,name,mimeType,trashed,parents,appProperties,capabilities/canAddChildren,webViewLink,modifiedTime';
const options = { supportsAllDrives: true, fields: FIELDS };

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** What may be told of a file. */
const told = ({ mimeType, trashed, appProperties, webViewLink, modifiedTime }: DriveFile): unknown => ({
  mimeType,
  trashed,
  marks: Object.keys(appProperties ?? {}).sort(),
  linked: (webViewLink ?? '') !== '',
  dated: (modifiedTime ?? '') !== '',
});

const blobOf = ({ document, prefix }: TestBench): GoogleAppsScript.Base.Blob =>
  Utilities.newBlob(document, WORD, `${prefix}.docx`);

const freshIds = (count: number): string[] => files().generateIds({ count, space: 'drive', type: 'files' }).ids ?? [];

function makeFolder(bench: TestBench, name: string, parent: string): string {
  const resource = { name: bench.prefix + name, mimeType: FOLDER, parents: [parent], appProperties: bench.mark };
  return files().create(resource, NO_CONTENT, options).id ?? '';
}

const idsIn = (folder: string): string[] => {
  const q = `'${folder}' in parents and trashed = false`;
  const wish = {
    q,
    fields: 'nextPageToken,files(id)',
    pageSize: 10,
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
  };
  return (files().list(wish).files ?? []).map(({ id = '' }) => id);
};

function trash(id: string): unknown {
  return told(files().update({ trashed: true }, id, NO_CONTENT, options));
}

/** A .docx under an id generated beforehand: made, made again, renewed, copied as a Google Doc, found, shared, thrown away. */
const file: TestStep = {
  name: 'file',
  run: (bench) => {
    const { note, prefix, mark } = bench;
    const [id = '', ...others] = freshIds(3);
    note('ids', others.length);
    const resource = { id, name: `${prefix}.docx`, mimeType: WORD, parents: ['root'], appProperties: mark };
    note('made', told(files().create(resource, blobOf(bench), options)));
    note(
      'again',
      outcome(() => told(files().create(resource, blobOf(bench), options))),
    );
    note('got', told(files().get(id, options)));
    note('found', idsIn('root').includes(id));
    note(
      'renewed',
      told(files().update({ name: `${prefix}b.docx`, appProperties: { sidik: 'a' } }, id, blobOf(bench), options)),
    );
    const copy = files().copy({ mimeType: DOCUMENT, appProperties: mark }, id, options);
    note('copied', told(copy));
    note(
      'shared',
      outcome(() => shared(id)),
    );
    note(
      'unknown',
      outcome(() => told(files().get(others[0] ?? '', options))),
    );
    note('trashed', [trash(copy.id ?? ''), trash(id)]);
  },
};

/** An address that nobody has: what Drive says of it tells how a refusal looks. */
function shared(id: string): unknown {
  const permission = { type: 'user', role: 'reader', emailAddress: 'tidak-ada@uji.invalid' };
  const given = { supportsAllDrives: true, sendNotificationEmail: false };
  return typeof Drive === 'undefined' ? null : Drive.Permissions.create(permission, id, given).role;
}

/** A .docx with a native chart becomes a Google Doc, under new content too, and comes back as PDF and as .docx. */
const conversion: TestStep = {
  name: 'conversion',
  run: (bench) => {
    const { note, prefix, mark } = bench;
    const resource = { name: prefix, mimeType: DOCUMENT, parents: ['root'], appProperties: mark };
    const made = files().create(resource, blobOf(bench), options);
    const id = made.id ?? '';
    note('made', told(made));
    note('renewed', told(files().update({ name: `${prefix}b` }, id, blobOf(bench), options)));
    const exporting = files() as unknown as {
      export(id: string, mimeType: string, options: object): GoogleAppsScript.Base.Blob;
    };
    const start = (mimeType: string): unknown =>
      outcome(() => exporting.export(id, mimeType, { alt: 'media' }).getBytes().slice(0, 2));
    note('pdf', start('application/pdf'));
    note('docx', start(WORD));
    note('trashed', trash(id));
  },
};

/** A folder that is reached after it was moved, with what lies in it. */
const folder: TestStep = {
  name: 'folder',
  run: (bench) => {
    const { note } = bench;
    const [there, moved] = [makeFolder(bench, 'tujuan', 'root'), makeFolder(bench, 'pindah', 'root')];
    const [id = ''] = freshIds(1);
    files().create({ id, name: 'uji.docx', mimeType: WORD, parents: [moved] }, blobOf(bench), options);
    try {
      files().update({}, moved, NO_CONTENT, { ...options, addParents: there, removeParents: 'root' });
    } catch (error) {
      // Drive takes the alias where it gives the id.
      note('alias', faultOf(error));
    }
    const found = files().get(moved, options);
    note('moved', found.parents?.[0] === there);
    note('open', found.capabilities?.canAddChildren);
    note('inside', idsIn(moved).includes(id));
    note('trashed', [trash(id), trash(moved), trash(there)]);
  },
};

export const fileSteps = [file, conversion, folder];
