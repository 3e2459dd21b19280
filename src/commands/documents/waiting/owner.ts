import { forgetFolders } from '../../../google/drive/documents';
import { recall, remember } from '../../../google/properties';
import { effectiveUser } from '../../../google/session';

/** Under the scope `drive.file` one person makes all files of a workbook; this keeps who. */
const OWNER_KEY = 'pemilikDokumen';

/** Who makes the documents of the workbook: the *pemilik dokumen*. */
export interface DocumentOwner {
  /** E-mail address; empty while nobody has made any. */
  address: string;
  isMe: boolean;
}

/** Whose trigger answers the check boxes of `Dasbor`. */
export const DASHBOARD_TRIGGER_KEY = 'dashboard-trigger';

/** Whether a tick on `Dasbor` makes documents at once, whoever ticks: its trigger is the owner's. */
export const answersTicks = ({ address }: DocumentOwner): boolean => recall(DASHBOARD_TRIGGER_KEY) === address;

/** Who makes the documents; whoever asks first becomes it when `claim` is true. */
export function documentOwner(claim: boolean): DocumentOwner {
  const known = recall(OWNER_KEY) ?? '';
  const me = effectiveUser();
  if (known === '' && claim && me !== '') remember(OWNER_KEY, me);
  // Where Google does not tell who runs the script, nobody can be told apart.
  return { address: known === '' ? me : known, isMe: known === '' || me === '' || known === me };
}

/**
 * Makes the present user the owner: the files of the one before stay with their links, new ones go into new folders.
 *
 * @returns address of the owner before; empty when there was none or it was this user
 */
export function takeOverDocuments(): string {
  const { address, isMe } = documentOwner(false);
  remember(OWNER_KEY, effectiveUser());
  if (isMe) return '';
  forgetFolders();
  return address;
}
