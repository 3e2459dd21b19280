import { FOLDER_TYPE } from '../../../local/drive/free-path';
import type { DriveRole } from '../../../local/drive/memory';
import { LOCAL_USER } from '../../../local/runtime/apps-script';
import { behaviours } from './behaviour';

const SHARED = 'enable-shareddrives guide';
const ALL = `const all = { supportsAllDrives: true };`;
const DOCUMENT = `${ALL} const resource = { name: 'a', mimeType: 'application/vnd.google-apps.document' };`;
const IDS = 'Drive files.generateIds reference';
const EXPORT = 'Drive files.export reference';

const ROLES = 'ref-roles guide';
/** A folder in a shared drive whose members have roles; the user of the behaviours has this one. */
const inSharedDrive = (role: DriveRole) => ({
  memory: {
    files: {
      F: {
        id: 'F',
        name: 'Laporan',
        mimeType: FOLDER_TYPE,
        parent: 'root',
        owner: LOCAL_USER,
        path: 'dokumen',
        appProperties: {},
        createdTime: '',
        modifiedTime: '',
        trashed: false,
        driveId: 'D',
      },
    },
    properties: {},
    drives: { D: { [LOCAL_USER]: role } },
  },
});
const IN_FOLDER = `${ALL} const made = Drive.Files.create({ name: 'a', parents: ['F'] }, Utilities.newBlob('a'), all);`;

export const driveBehaviours = behaviours([
  [SHARED, 'get without supportsAllDrives', `Drive.Files.get('x', { fields: 'id' })`, /supportsAllDrives/],
  [SHARED, 'create without supportsAllDrives', `Drive.Files.create({ name: 'a' })`, /supportsAllDrives/],
  [SHARED, 'update without supportsAllDrives', `Drive.Files.update({ name: 'a' }, 'x')`, /supportsAllDrives/],
  [SHARED, 'permissions without supportsAllDrives', `Drive.Permissions.list('x')`, /supportsAllDrives/],
  [
    SHARED,
    'list without includeItemsFromAllDrives',
    `Drive.Files.list({ q: "'root' in parents", supportsAllDrives: true })`,
    /includeItemsFromAllDrives/,
  ],
  [
    'Drive API error guide',
    'an exception of Drive tells its code and reason, one of a built-in service its words alone',
    `const told = (work) => { try { work(); } catch (error) { return [error.name, error.details?.code, error.details?.errors[0].reason]; } };
     return [told(() => Drive.Files.get('x', { supportsAllDrives: true })), told(() => SpreadsheetApp.getUi())]`,
    [
      ['GoogleJsonResponseException', 404, 'notFound'],
      ['Exception', null, null],
    ],
  ],
  [SHARED, 'a file that is not there', `Drive.Files.get('x', { supportsAllDrives: true })`, /File not found: x/],
  [
    IDS,
    'a generated id serves once, for files that are not converted',
    `${ALL} const [id] = Drive.Files.generateIds({ count: 1 }).ids;
     const made = Drive.Files.create({ id, name: 'a' }, Utilities.newBlob('a'), all);
     try { Drive.Files.create({ id, name: 'b' }, Utilities.newBlob('b'), all); } catch (e) { return [made.id === id, e.message]; }`,
    [true, expect.stringContaining('A file already exists with the provided ID')],
  ],
  [
    IDS,
    'an id of one’s own making is refused',
    `${ALL} return Drive.Files.create({ id: 'milikku', name: 'a' }, null, all)`,
    /provided file ID is not usable/,
  ],
  [
    IDS,
    'not with a conversion',
    `${DOCUMENT} const [id] = Drive.Files.generateIds().ids; return Drive.Files.create({ ...resource, id }, Utilities.newBlob('a'), all)`,
    /Generated IDs are not supported for Docs Editors formats/,
  ],
  [
    'Drive files.update reference',
    'parents are not changed through the resource',
    `${ALL} const { id } = Drive.Files.create({ name: 'a' }, Utilities.newBlob('a'), all); return Drive.Files.update({ parents: ['root'] }, id, null, all)`,
    /not directly writable/,
  ],
  [
    'Drive files.update reference',
    'into the bin and back',
    `${ALL} const { id } = Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('isi', 'text/plain'), all);
     const state = () => Drive.Files.get(id, { ...all, fields: 'trashed' }).trashed;
     Drive.Files.update({ trashed: true }, id, null, all); const first = state();
     Drive.Files.update({ trashed: false }, id, null, all); return [first, state()]`,
    [true, false],
  ],
  [
    'Drive files reference, trashed',
    'what lies in a folder of the bin is in the bin, and comes back with it',
    `${ALL} const kind = 'application/vnd.google-apps.folder';
     const folder = Drive.Files.create({ name: 'Luar', mimeType: kind }, null, all);
     const inner = Drive.Files.create({ name: 'Dalam', mimeType: kind, parents: [folder.id] }, null, all);
     const { id } = Drive.Files.create({ name: 'a.txt', parents: [inner.id] }, Utilities.newBlob('isi', 'text/plain'), all);
     const state = () => Drive.Files.get(id, { ...all, fields: 'trashed' }).trashed;
     Drive.Files.update({ trashed: true }, folder.id, null, all); const first = state();
     Drive.Files.update({ trashed: false }, folder.id, null, all); return [first, state()]`,
    [true, false],
  ],
  [
    '@types/google-apps-script',
    'options that are not imitated fail loudly',
    `Drive.Files.get('x', { supportsAllDrives: true, acknowledgeAbuse: true })`,
    /acknowledgeAbuse is not imitated/,
  ],
  [
    'Drive search guide',
    'queries other than the content of a folder fail loudly',
    `Drive.Files.list({ q: "fullText contains 'a'", supportsAllDrives: true, includeItemsFromAllDrives: true })`,
    /list a folder and match in code/,
  ],
  [
    'Drive search guide',
    'a search by name does not find what was just made, the folder’s list does',
    `${ALL} const list = { ...all, includeItemsFromAllDrives: true };
     Drive.Files.create({ name: "Tahun '26" }, Utilities.newBlob('a'), all);
     const found = (q) => Drive.Files.list({ ...list, q }).files.length;
     return [found("'root' in parents and name = 'Tahun \\\\'26' and trashed = false"), found("'root' in parents")]`,
    [0, 1],
  ],
  [
    'Drive files.copy reference',
    'a .docx becomes a Google Doc beside it, with marks of its own',
    `${ALL} const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
     const { id } = Drive.Files.create({ name: 'a.docx', appProperties: { k: '1' } }, Utilities.newBlob('isi', word), all);
     const made = Drive.Files.copy({ mimeType: 'application/vnd.google-apps.document', appProperties: { k: '2' } }, id, { ...all, fields: 'id,mimeType,appProperties' });
     return [made.id === id, made.mimeType, made.appProperties.k]`,
    [false, 'application/vnd.google-apps.document', '2'],
  ],
  [
    ROLES,
    'a Contributor of a shared drive adds and renames files',
    `${IN_FOLDER} return Drive.Files.update({ name: 'b' }, made.id, null, { ...all, fields: 'name,driveId,capabilities/canTrash' })`,
    { name: 'b', driveId: 'D', capabilities: { canTrash: false } },
    inSharedDrive('writer'),
  ],
  [
    ROLES,
    'a Contributor trashes nothing',
    `${IN_FOLDER} return Drive.Files.update({ trashed: true }, made.id, null, all)`,
    /does not have sufficient permissions/,
    inSharedDrive('writer'),
  ],
  [
    ROLES,
    'a Content manager does',
    `${IN_FOLDER} return Drive.Files.update({ trashed: true }, made.id, null, { ...all, fields: 'trashed' }).trashed`,
    true,
    inSharedDrive('fileOrganizer'),
  ],
  [ROLES, 'a Viewer adds nothing', `${IN_FOLDER} return made`, /sufficient permissions/, inSharedDrive('reader')],
  [
    EXPORT,
    'export needs alt: media',
    `${DOCUMENT} const { id } = Drive.Files.create(resource, Utilities.newBlob('a'), all); return Drive.Files.export(id, 'application/pdf')`,
    /alt=media/,
  ],
  [
    EXPORT,
    'only Docs Editors files are exported',
    `${ALL} const { id } = Drive.Files.create({ name: 'a' }, Utilities.newBlob('a'), all); return Drive.Files.export(id, 'application/pdf', { alt: 'media' })`,
    /only supports Docs Editors files/,
  ],
  [
    EXPORT,
    'at most 10 MB',
    `${DOCUMENT} const { id } = Drive.Files.create(resource, Utilities.newBlob('x'.repeat(10485761)), all);
     return Drive.Files.export(id, 'application/pdf', { alt: 'media' })`,
    /too large to be exported/,
    { toPdf: (docx) => docx },
  ],
  [
    EXPORT,
    'a document comes as a blob of the type asked for',
    `${DOCUMENT} const { id } = Drive.Files.create(resource, Utilities.newBlob('isi'), all);
     const blob = Drive.Files.export(id, 'application/pdf', { alt: 'media' }); return [blob.getContentType(), blob.getDataAsString()]`,
    ['application/pdf', 'ISI'],
    { toPdf: (docx) => Buffer.from(Buffer.from(docx).toString().toUpperCase()) },
  ],
  [
    EXPORT,
    'without a converter a PDF is not imitated',
    `${DOCUMENT} const { id } = Drive.Files.create(resource, Utilities.newBlob('a'), all); return Drive.Files.export(id, 'application/pdf', { alt: 'media' })`,
    /not imitated/,
  ],
  [
    'Drive files.update reference',
    'a folder moves by addParents and removeParents, and keeps what lies in it',
    `const options = { supportsAllDrives: true, fields: 'id,parents' }; const TYPE = 'application/vnd.google-apps.folder';
     const make = (name, parents) => Drive.Files.create({ name, mimeType: TYPE, parents }, null, options).id;
     const there = make('Tujuan', ['root']); const moved = make('Pindah', ['root']); const inside = make('Dalam', [moved]);
     Drive.Files.update({}, moved, null, { ...options, addParents: there, removeParents: 'root' });
     return [Drive.Files.get(moved, options).parents[0] === there, Drive.Files.get(inside, options).parents[0] === moved]`,
    [true, true],
  ],
]);
