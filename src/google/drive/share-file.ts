import { isFault } from '../google-fault';
import { patiently } from '../patience';

/**
 * Lets somebody read a file that the add-on made, without a letter of Google's own. Sharing twice is the same as once.
 *
 * @returns false where Drive refuses: the file of another user, an address that has no account
 * @throws GoogleFault where Drive does not answer: whether it may be shared is not known
 */
export function shareWithReader(fileId: string, address: string): boolean {
  if (typeof Drive === 'undefined') return false;
  const { Permissions } = Drive;
  const permission = { type: 'user', role: 'reader', emailAddress: address };
  const options = { supportsAllDrives: true, sendNotificationEmail: false };
  try {
    patiently(() => Permissions.create(permission, fileId, options));
    return true;
  } catch (error) {
    if (isFault(error, 'rights', 'gone', 'refused')) return false;
    throw error;
  }
}
