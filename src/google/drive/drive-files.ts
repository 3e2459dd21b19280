import { isFault } from '../google-fault';
import { patiently } from '../patience';
import { ServiceProblem } from '../service-problem';

export type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;

/** The advanced Drive service. */
export function files(): Files {
  if (typeof Drive === 'undefined') throw new Error('The advanced Drive service is not enabled for this script.');
  return Drive.Files;
}

/** Drive answers 404 both for a file that is gone and for one that this user may not see. */
export function getFile(id: string, fields: string): DriveFile | null {
  try {
    return patiently(() => files().get(id, { supportsAllDrives: true, fields }));
  } catch (error) {
    if (isFault(error, 'gone')) return null;
    throw error;
  }
}

/** As many ids are asked for at once. */
const STOCK = 50;
let spareIds: string[] = [];

/**
 * The id of a file or folder to be made, from Drive: who makes it twice is told that it exists. Nothing that becomes a Google
 * Doc can be made under one (files.generateIds reference).
 */
function freshId(): string {
  if (spareIds.length === 0) {
    const { ids = [] } = patiently(() => files().generateIds({ count: STOCK, space: 'drive', type: 'files' }));
    spareIds = ids;
  }
  return spareIds.shift() ?? '';
}

/** The types know no form without content that still takes options; Drive accepts null there. */
export const NO_CONTENT = null as unknown as GoogleAppsScript.Base.Blob;

/** Makes a file or folder once, however often the answer is lost. */
export function createOnce(resource: DriveFile, content: GoogleAppsScript.Base.Blob, fields: string): DriveFile {
  const id = freshId();
  try {
    return patiently(() => files().create({ ...resource, id }, content, { supportsAllDrives: true, fields }));
  } catch (error) {
    if (!isFault(error, 'exists')) throw error;
    return patiently(() => files().get(id, { supportsAllDrives: true, fields }));
  }
}

/** Changes a file; doing it twice is the same as once. */
export function updateFile(
  resource: DriveFile,
  id: string,
  content: GoogleAppsScript.Base.Blob,
  fields: string,
): DriveFile {
  return patiently(() => files().update(resource, id, content, { supportsAllDrives: true, fields }));
}

/**
 * Makes a Google Doc out of something: no id can be given beforehand, so that it is tried again only where Drive says that
 * nothing was made.
 * @throws ServiceProblem `answer-lost` when it may have been made
 */
export function convertOnce(name: string, make: () => DriveFile): DriveFile {
  try {
    return patiently(make, { when: 'undone' });
  } catch (error) {
    if (isFault(error, 'busy', 'unknown') && !error.isSure) throw new ServiceProblem('answer-lost', name);
    throw error;
  }
}
