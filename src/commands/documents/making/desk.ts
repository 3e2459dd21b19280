import { fingerprint } from '../../../documents/main';
import type { FileState, LedgerEntry } from '../../../domain/records/ledger';
import {
  DOCUMENT_TYPE,
  ensureFolder,
  fileState,
  knownFolder,
  filesAtFirst,
  type StoredFile,
} from '../../../google/drive/documents';
import { now } from '../../../google/session';
import type { DocumentJob } from '../../run/task';

/** Types of the files that are stored, by what they are kept as. */
export const fileTypes = {
  google: DOCUMENT_TYPE,
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

export type FileFormat = keyof typeof fileTypes;

/** A folder of documents with the add-on's files in it. */
export interface Folder {
  /** Empty in a dry run where the folder is still to be made. */
  id: string;
  files: StoredFile[];
  /** When they were listed, in milliseconds. */
  listed: number;
}

/** The path of a job's folder. */
export const folderPath = (reportFolder: string, { plan }: DocumentJob): string[] => [reportFolder, ...plan.folder];

/**
 * The files of each folder that the jobs need, by path; a folder is looked up and listed once.
 *
 * @param isDry makes no folder
 * @throws ServiceProblem `folder-unreachable`
 */
export function openFolders(jobs: readonly DocumentJob[], reportFolder: string, isDry: boolean): Map<string, Folder> {
  const folders = new Map<string, Folder>();
  for (const job of jobs) {
    const path = folderPath(reportFolder, job);
    if (folders.has(path.join('/'))) continue;
    const id = isDry ? (knownFolder(path) ?? '') : ensureFolder(path);
    folders.set(path.join('/'), { id, files: id === '' ? [] : filesAtFirst(id), listed: now().getTime() });
  }
  return folders;
}

/** Bytes of a text in UTF-8. */
const utf8Length = (text: string): number => encodeURIComponent(text).replace(/%../g, '-').length;

/** Drive takes 124 bytes for the name and the value of a property together. */
const PROPERTY_BYTES = 110;

/** Key of Google Docs that serve for a moment only; one that an interrupted run left is thrown away by the next. */
export const SCRATCH_KEY = 'sementara';

/** How a file is marked with its key; a key that is too long for a property is marked with its hash. */
export const markOf = (key: string): string => (utf8Length(key) > PROPERTY_BYTES ? fingerprint(key) : key);

/** What is written with a file, so that a run that ended before it wrote the ledger is understood by the next one. */
export interface FileMark {
  book: string;
  key: string;
  fingerprint: string;
  version: number;
  moment: Date;
}

/** A mark in the words of Drive. */
export function propertiesOf({ book, key, fingerprint: sign, version, moment }: FileMark): Record<string, string> {
  return { buku: book, kunci: markOf(key), sidik: sign, versi: String(version), waktu: moment.toISOString() };
}

/** The file of a document, and one that it took the place of. */
export interface Found {
  file: StoredFile | null;
  /** Another file of the same document in an earlier format, to be thrown away. */
  stale: StoredFile | null;
  /** Further files of the same document: the answers to their making came late. */
  twins: StoredFile[];
}

/**
 * Finds the file of a document: the recorded one, wherever it lies, or one that bears the key and this workbook's mark
 * because the run that made it ended early. A file in the wanted format goes before one that is to be replaced.
 */
export function findFile(entry: LedgerEntry, { files }: Folder, wanted: FileFormat): Found {
  const recorded = files.find(({ id }) => id === entry.fileId) ?? null;
  const mark = markOf(entry.key);
  const own = files.filter(({ appProperties }) => appProperties.kunci === mark && appProperties.buku === entry.book);
  const others = own.filter(({ mimeType, id }) => mimeType === fileTypes[wanted] && id !== entry.fileId);
  if (recorded?.mimeType === fileTypes[wanted]) return { file: recorded, stale: null, twins: others };
  const [fitting, ...twins] = others;
  if (fitting) return { file: fitting, stale: recorded, twins };
  if (recorded) return { file: recorded, stale: null, twins: [] };
  const other = own[0] ?? (entry.fileId === '' ? null : fileState(entry.fileId));
  return { file: other, stale: null, twins: [] };
}

/** What the ledger has to know of a file. */
export function stateOf(file: StoredFile, entry: LedgerEntry, wanted: FileFormat): FileState {
  const { waktu, sidik } = file.appProperties;
  const written = new Date(waktu ?? entry.changed.replace(' ', 'T')).getTime();
  const minutes = (new Date(file.modifiedTime).getTime() - written) / 60_000;
  return {
    changedAfter: Number.isNaN(minutes) ? 0 : minutes,
    fingerprint: sidik ?? null,
    trashed: file.trashed,
    otherFormat: file.mimeType !== fileTypes[wanted],
  };
}
