/**
 * Lets somebody read a file that the add-on made, without a letter of Google's own.
 *
 * @returns false where Drive refuses: the file of another user, an address that has no account
 */
export function shareWithReader(fileId: string, address: string): boolean {
  if (typeof Drive === 'undefined') return false;
  const permission = { type: 'user', role: 'reader', emailAddress: address };
  try {
    Drive.Permissions.create(permission, fileId, { supportsAllDrives: true, sendNotificationEmail: false });
    return true;
  } catch {
    return false;
  }
}
