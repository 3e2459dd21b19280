/** Names that Windows keeps for devices, in any letter case and with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const LONGEST = 120;

const EXTENSIONS: Record<string, string> = {
  'application/vnd.google-apps.document': '.docx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': '.pptx',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
};

/** A name for a file or folder that every operating system takes; Drive itself allows any text. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^[. ]+|[. ]+$/g, '');
  return plain === '' || RESERVED.test(plain) ? `_${plain}` : plain;
}

/** The local file name of a Drive file: a Google Doc is kept as .docx; `counter` above 1 keeps namesakes apart. */
export function localFileName(name: string, mimeType: string, counter: number): string {
  const extension = EXTENSIONS[mimeType] ?? '';
  const hasExtension = extension !== '' && name.toLowerCase().endsWith(extension);
  const stem = safeName(hasExtension ? name.slice(0, -extension.length) : name);
  return counter > 1 ? `${stem} (${counter})${extension}` : stem + extension;
}
