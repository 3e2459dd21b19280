/** Names that Windows keeps for devices, in any letter case and with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const LONGEST = 120;
/** A name takes 255 bytes, its ending and a number included. */
const MOST_BYTES = 220;

const EXTENSIONS: Record<string, string> = {
  'application/vnd.google-apps.document': '.docx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': '.pptx',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
};

/** What no file name holds: separators, controls, signs that turn the direction of reading, halves of a character. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu;

/** The beginning of a text that takes so many bytes at most. */
function within(text: string, most: number): string {
  let bytes = 0;
  return [...text].filter((letter) => (bytes += Buffer.byteLength(letter)) <= most).join('');
}

/** A name for a file or folder that every operating system takes; Drive itself allows any text. */
export function safeName(name: string): string {
  const plain = within(
    name.normalize('NFC').replace(FORBIDDEN, '-').slice(0, LONGEST).replace(FORBIDDEN, '-'),
    MOST_BYTES,
  ).replace(/^[. ]+|[. ]+$/g, '');
  return plain === '' || RESERVED.test(plain) ? `_${plain}` : plain;
}

/** The local file name of a Drive file: a Google Doc is kept as .docx; `counter` above 1 keeps namesakes apart. */
export function localFileName(name: string, mimeType: string, counter: number): string {
  const extension = EXTENSIONS[mimeType] ?? '';
  const hasExtension = extension !== '' && name.toLowerCase().endsWith(extension);
  const stem = safeName(hasExtension ? name.slice(0, -extension.length) : name);
  return counter > 1 ? `${stem} (${counter})${extension}` : stem + extension;
}
