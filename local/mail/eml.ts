import { createHash } from 'node:crypto';

export interface MailAttachment {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

/** A letter as `MailApp` sends it. */
export interface Letter {
  /** Moment of sending, in milliseconds. */
  time: number;
  from: string;
  /** Display name of the sender. */
  fromName?: string;
  to: readonly string[];
  cc: readonly string[];
  bcc: readonly string[];
  replyTo?: string;
  subject: string;
  body: string;
  htmlBody?: string;
  attachments: readonly MailAttachment[];
}

const END = '\r\n';
/** Longest piece of text in one encoded word of a header, in bytes (RFC 2047 allows 75 characters in all). */
const WORD_BYTES = 42;

function base64Lines(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('base64');
  return (text.match(/.{1,76}/g) ?? ['']).join(END);
}

/** A header's text; what is not plain ASCII becomes encoded words (RFC 2047), cut between characters. */
function headerText(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (/^[\x20-\x7e]*$/.test(plain)) return plain;
  const words: string[] = [];
  let word = '';
  for (const character of plain) {
    if (Buffer.byteLength(word + character) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join(`${END} `);
}

interface Part {
  headers: string[];
  content: string;
}

function textPart(kind: 'plain' | 'html', text: string): Part {
  const headers = [`Content-Type: text/${kind}; charset=UTF-8`, 'Content-Transfer-Encoding: base64'];
  return { headers, content: base64Lines(Buffer.from(text)) };
}

function attachmentPart({ name, contentType, bytes }: MailAttachment): Part {
  // RFC 2231, which needs no quoting for any name.
  const fileName = `filename*=UTF-8''${encodeURIComponent(name)}`;
  const headers = [
    `Content-Type: ${contentType}`,
    `Content-Disposition: attachment; ${fileName}`,
    'Content-Transfer-Encoding: base64',
  ];
  return { headers, content: base64Lines(bytes) };
}

/** Parts under one boundary, which follows from their content so that the same letter is the same file. */
function multipart(kind: 'alternative' | 'mixed', parts: readonly Part[]): Part {
  const written = parts.map(({ headers, content }) => [...headers, '', content].join(END));
  const boundary = `=_${createHash('sha256').update(written.join('')).digest('hex').slice(0, 32)}`;
  const content = [...written.map((part) => `--${boundary}${END}${part}`), `--${boundary}--`].join(END);
  return { headers: [`Content-Type: multipart/${kind}; boundary="${boundary}"`], content };
}

/** The letter as an `.eml` file (RFC 5322), which every mail program opens. */
export function emlOf(letter: Letter): string {
  const { time, from, fromName, to, cc, bcc, replyTo, subject, body, htmlBody, attachments } = letter;
  const plain = textPart('plain', body);
  const text = htmlBody === undefined ? plain : multipart('alternative', [plain, textPart('html', htmlBody)]);
  const whole = attachments.length === 0 ? text : multipart('mixed', [text, ...attachments.map(attachmentPart)]);
  const id = createHash('sha256').update(`${time}\n${to.join()}\n${subject}\n${body}`).digest('hex').slice(0, 24);
  const optional = (name: string, value: string): string[] => (value === '' ? [] : [`${name}: ${value}`]);
  const headers = [
    `Date: ${new Date(time).toUTCString().replace('GMT', '+0000')}`,
    `From: ${fromName ? `${headerText(fromName)} <${from}>` : from}`,
    `To: ${to.join(', ')}`,
    ...optional('Cc', cc.join(', ')),
    ...optional('Bcc', bcc.join(', ')),
    ...optional('Reply-To', replyTo ?? ''),
    `Subject: ${headerText(subject)}`,
    `Message-ID: <${id}@rapor-kinerja.invalid>`,
    'MIME-Version: 1.0',
    ...whole.headers,
  ];
  return [...headers, '', whole.content, ''].join(END);
}
