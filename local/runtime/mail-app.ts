import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { safeName } from '../drive/file-names';
import type { LocalMemory } from '../drive/memory-file';
import { emlOf, type Letter, type MailAttachment } from '../mail/eml';
import { writeFileWhole } from '../workbook/write-file';
import { blobContent } from './blob';
import type { Execution } from './execution';
import { call, service } from './service';
import { ServiceError } from './service-error';

/** Folder of the letters within the output folder. */
const FOLDER = 'surat';
/** Google's limits for an ordinary account (quotas page): recipients, bytes, attachments; the smaller figures. */
const RECIPIENTS_PER_DAY = 100;
const RECIPIENTS_PER_LETTER = 50;
const BODY_LIMIT = 200 * 1024;
const ATTACHMENTS_LIMIT = 25 * 1024 * 1024;
const MAX_ATTACHMENTS = 250;
/** Characters of a subject (MailApp reference). */
const SUBJECT_LENGTH = 250;
/** Characters of a letter's file name. */
const NAME_LENGTH = 100;
const DAY = 24 * 60 * 60 * 1000;

interface Message {
  to?: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  name?: string;
  noReply?: boolean;
  attachments?: object[];
}

const KNOWN = new Set([
  ...['to', 'cc', 'bcc', 'replyTo', 'subject', 'body', 'htmlBody', 'name', 'noReply', 'attachments'],
]);

function addresses(list: string | undefined): string[] {
  const found = (list ?? '').split(',').map((address) => address.trim());
  const filled = found.filter((address) => address !== '');
  for (const address of filled) {
    const bare = /<([^>]*)>$/.exec(address)?.[1] ?? address;
    if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(bare)) throw new ServiceError(`Invalid email: ${address}`);
  }
  return filled;
}

function attachmentsOf(blobs: readonly object[] | undefined): MailAttachment[] {
  return Array.from(blobs ?? [], (blob, index) => {
    const { name, contentType, bytes } = blobContent(blob);
    return { name: name ?? `attachment-${index + 1}`, contentType: contentType ?? 'application/octet-stream', bytes };
  });
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

function checkSizes({ to, cc, bcc, subject, body, htmlBody, attachments }: Letter): void {
  const recipients = to.length + cc.length + bcc.length;
  if (recipients === 0) throw new ServiceError('Failed to send email: no recipient');
  if (recipients > RECIPIENTS_PER_LETTER) {
    throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
  }
  if (subject.length > SUBJECT_LENGTH) throw new ServiceError('Argument too large: subject');
  if (Math.max(bytesOf(body), bytesOf(htmlBody ?? '')) > BODY_LIMIT) {
    throw new ServiceError('Limit Exceeded: Email Body Size.');
  }
  const total = attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > ATTACHMENTS_LIMIT || attachments.length > MAX_ATTACHMENTS) {
    throw new ServiceError('Limit Exceeded: Email Total Attachments Size.');
  }
}

/** The global `MailApp`: letters become `.eml` files in the output folder; nothing is sent. */
export function createMailApp(execution: Execution, folder: string, memory: LocalMemory): object {
  const { user } = execution;

  /** Recipients written to since the first letter of the present 24 hours. */
  function usage(): { since: number; recipients: number } {
    const all = (memory.mail ??= {});
    const known = all[user];
    if (known && execution.now() - known.since < DAY) return known;
    return (all[user] = { since: execution.now(), recipients: 0 });
  }

  const remaining = (): number => Math.max(RECIPIENTS_PER_DAY - (memory.mail?.[user] ? usage().recipients : 0), 0);

  /** `surat/2026-10-06 001 <subject>.eml`, numbered within the day. */
  function pathFor(subject: string): string {
    const day = new Date(execution.now());
    const two = (part: number): string => String(part).padStart(2, '0');
    const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
    const present = existsSync(join(folder, FOLDER)) ? readdirSync(join(folder, FOLDER)) : [];
    for (let counter = 1; ; counter += 1) {
      const start = `${date} ${String(counter).padStart(3, '0')} `;
      if (present.some((file) => file.startsWith(start))) continue;
      return join(folder, FOLDER, `${safeName((start + subject).slice(0, NAME_LENGTH))}.eml`);
    }
  }

  function send(message: Message): void {
    const unknown = Object.keys(message).find((key) => !KNOWN.has(key));
    if (unknown) throw new ServiceError(`The mail option ${unknown} is not imitated by the local runtime.`);
    const letter: Letter = {
      time: execution.now(),
      from: message.noReply ? 'noreply@localhost' : user,
      ...(message.name !== undefined && { fromName: message.name }),
      to: addresses(message.to),
      cc: addresses(message.cc),
      bcc: addresses(message.bcc),
      ...(message.replyTo !== undefined && { replyTo: addresses(message.replyTo).join(', ') }),
      subject: message.subject ?? '',
      body: message.body ?? '',
      ...(message.htmlBody !== undefined && { htmlBody: message.htmlBody }),
      attachments: attachmentsOf(message.attachments),
    };
    checkSizes(letter);
    const recipients = letter.to.length + letter.cc.length + letter.bcc.length;
    if (recipients > remaining()) {
      throw new ServiceError('Service invoked too many times for one day: email.');
    }
    usage().recipients += recipients;
    writeFileWhole(pathFor(letter.subject), emlOf(letter));
  }

  function sendEmail(...args: unknown[]): void {
    const [first, second, third, fourth] = args;
    if (args.length === 1) return send(first as Message);
    if (typeof fourth === 'string') {
      return send({ to: first as string, replyTo: second as string, subject: third as string, body: fourth });
    }
    return send({ ...(fourth as Message), to: first as string, subject: second as string, body: third as string });
  }

  return service(execution, 'MailApp', {
    sendEmail: call(sendEmail),
    getRemainingDailyQuota: call(remaining),
  });
}
