import { patiently } from './patience';

/** A message as it is sent; plain text with an optional form in HTML. */
export interface OutgoingMail {
  /** Addresses, separated by commas. */
  to: string;
  subject: string;
  body: string;
  htmlBody?: string;
  /** Name beside the sender's address. */
  senderName: string;
  attachments: { name: string; mimeType: string; text: string }[];
}

/** How many recipients may still be written to today. */
export function remainingMailQuota(): number {
  return patiently(() => MailApp.getRemainingDailyQuota());
}

/** Google's limit of a subject, in characters. */
const SUBJECT_LIMIT = 250;

/**
 * Sends one message. Line breaks in the subject would end the header and are taken out. It is never tried again: whatever is
 * thrown may have come after it was sent.
 */
export function sendMail({ to, subject, body, htmlBody, senderName, attachments }: OutgoingMail): void {
  MailApp.sendEmail({
    to,
    subject: subject.replace(/[\r\n]+/g, ' ').slice(0, SUBJECT_LIMIT),
    body,
    name: senderName,
    ...(htmlBody !== undefined && { htmlBody }),
    ...(attachments.length > 0 && {
      attachments: attachments.map(({ name, mimeType, text }) => Utilities.newBlob(text, mimeType, name)),
    }),
  });
}
