/** Roles in Drive; `owner` of a file in My Drive, the others from `organizer` (Manager) down in a shared drive. */
export type DriveRole = 'owner' | 'organizer' | 'fileOrganizer' | 'writer' | 'commenter' | 'reader';

/** A file or folder as the local Drive remembers it. */
export interface DriveEntry {
  id: string;
  name: string;
  mimeType: string;
  /** Id of the folder; `root` is the folder `dokumen`. */
  parent: string;
  /** Whoever made it; in a shared drive nobody owns it. */
  owner: string;
  appProperties: Record<string, string>;
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  /** Path of the stored file or folder within the output folder, with `/`. */
  path: string;
  /** SHA-256 of the stored content; absent for folders. A different one on disk means somebody edited the file. */
  digest?: string;
  /** People beside the owner, with the role given to them. */
  permissions?: { id: string; type: string; role: string; emailAddress: string }[];
  /** Id of the shared drive in which it lies. */
  driveId?: string;
}

/** An installed trigger. */
export interface TriggerEntry {
  id: string;
  /** Id of the spreadsheet whose script it belongs to. */
  book: string;
  /** The person who made it and as whom it runs. */
  user: string;
  handler: string;
  source: 'CLOCK' | 'SPREADSHEETS';
  event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** When a clock trigger runs, in words; Google picks the minute. */
  schedule: string;
  /** When a trigger that runs once is due, in milliseconds; null: it has run, and stands until somebody deletes it. */
  due?: number | null;
}

/** A letter whose row in the workbook is not on disk yet: the run that wrote it ended before it wrote its workbook. */
export interface PendingLetter {
  /** Digest of recipients, subject and text. */
  id: string;
  /** Its file within the output folder. */
  path: string;
  /** When it was written, in milliseconds. */
  time: number;
  /** How many people it goes to. */
  recipients: number;
}

/** What Google keeps outside the spreadsheet: Drive's knowledge of files, and script properties per spreadsheet. */
export interface LocalMemory {
  files: Record<string, DriveEntry>;
  /** By `<kind>:<spreadsheet id>`. */
  properties: Record<string, Record<string, string>>;
  triggers?: TriggerEntry[];
  /** Members of shared drives with their roles, by the id of the drive. */
  drives?: Record<string, Record<string, DriveRole>>;
  /** Recipients written to by each user in the 24 hours from `since` (milliseconds). */
  mail?: Record<string, { since: number; recipients: number }>;
  /** Letters of runs that did not come to their end; a run that means to send the same one again takes it over. */
  letters?: PendingLetter[];
}
