/** Set by the build: `full` where the add-on asks for the scope `drive` and so reaches folders that people made. */
declare const DRIVE_SCOPE: string | undefined;

/** A folder's link as Drive shows it. */
const FOLDER_LINK = /^https:\/\/drive\.google\.com\/.*\bfolders\/([\w-]+)/;

/** The id of a folder given by its link; null for a name, and always where only own files can be reached. */
export function givenFolder(name: string): string | null {
  if (typeof DRIVE_SCOPE === 'undefined' || DRIVE_SCOPE !== 'full') return null;
  return FOLDER_LINK.exec(name.trim())?.[1] ?? null;
}
