import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { safeName } from '../drive/file-names';
import type { Journal, MemoryChange } from '../drive/journal';
import type { LocalMemory, PendingLetter } from '../drive/memory';
import { applyChange } from '../drive/settle-journal';
import { emlOf, type Letter, type MailAttachment } from '../mail/eml';
import { writeFileWhole } from '../workbook/file/write-file';
import { blobContent } from './files/blob';
import type { Execution } from './execution/execution';
import { call, service } from './execution/service';
import { ServiceError } from './execution/service-error';
import type { SharedState } from './kept/shared-state';

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
/** A letter of an ended run is taken over for as many days. */
const MEMORY_DAYS = 7;

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

const KNOWN = new Set(['to', 'cc', 'bcc', 'replyTo', 'subject', 'body', 'htmlBody', 'name', 'noReply', 'attachments']);

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

export interface MailParts {
  /** The output folder. */
  folder: string;
  memory: LocalMemory;
  state: SharedState;
  journal: Journal;
}

/** Tells letters apart by what they say to whom; an attached calendar carries the moment at which it was made. */
function digestOf({ from, to, cc, bcc, subject, body, htmlBody, attachments }: Letter): string {
  const content = [from, to, cc, bcc, subject, body, htmlBody, attachments.map(({ name }) => name)];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/**
 * The global `MailApp`: letters become `.eml` files in the output folder; nothing is sent. The row of a letter lies in the
 * workbook, which is written at the end: a letter of a run that ended before is found, not written twice.
 */
export function createMailApp(execution: Execution, { folder, memory, state, journal }: MailParts): object {
  const { user } = execution;

  /** Recipients written to since the first letter of the present 24 hours. */
  function usage(): { since: number; recipients: number } {
    const known = memory.mail?.[user];
    return known && execution.now() - known.since < DAY ? known : { since: execution.now(), recipients: 0 };
  }

  /** Recipients of letters that an ended run left: they count when the script means to write to them, as if for the first time. */
  function unclaimed(since: number): number {
    const left = (memory.letters ?? []).filter(({ path, time }) => !state.letters.has(path) && time >= since);
    return left.reduce((sum, { recipients }) => sum + recipients, 0);
  }

  function remaining(): number {
    const { since, recipients } = usage();
    return Math.max(RECIPIENTS_PER_DAY - recipients + unclaimed(since), 0);
  }

  /** The file of this very letter that an ended run left. */
  function sentBefore(id: string): string | undefined {
    const isHere = ({ path }: PendingLetter): boolean => !state.letters.has(path) && existsSync(join(folder, path));
    const isRecent = ({ time }: PendingLetter): boolean => execution.now() - time < MEMORY_DAYS * DAY;
    return memory.letters?.find((letter) => letter.id === id && isRecent(letter) && isHere(letter))?.path;
  }

  /** `surat/2026-10-06 001 <subject>.eml`, numbered within the day; within the output folder. */
  function pathFor(subject: string): string {
    const day = new Date(execution.now());
    const two = (part: number): string => String(part).padStart(2, '0');
    const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
    const present = existsSync(join(folder, FOLDER)) ? readdirSync(join(folder, FOLDER)) : [];
    for (let counter = 1; ; counter += 1) {
      const start = `${date} ${String(counter).padStart(3, '0')} `;
      if (present.some((file) => file.startsWith(start))) continue;
      return `${FOLDER}/${safeName((start + subject).slice(0, NAME_LENGTH))}.eml`;
    }
  }

  function write(letter: Letter, id: string, recipients: number): void {
    const { since, recipients: before } = usage();
    const pending: PendingLetter = { id, path: pathFor(letter.subject), time: letter.time, recipients };
    const change: MemoryChange = {
      kind: 'letter',
      letter: pending,
      user,
      usage: { since, recipients: before + recipients },
    };
    journal.act(change, () => writeFileWhole(join(folder, pending.path), emlOf(letter)));
    applyChange(memory, change);
    state.letters.add(pending.path);
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
    const id = digestOf(letter);
    const known = sentBefore(id);
    if (known !== undefined) return void state.letters.add(known);
    const recipients = letter.to.length + letter.cc.length + letter.bcc.length;
    if (recipients > remaining()) {
      throw new ServiceError('Service invoked too many times for one day: email.');
    }
    write(letter, id, recipients);
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
