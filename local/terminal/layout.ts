/** The widest line the command prints. */
export const LINE_WIDTH = 80;

/** Paints text on a terminal that shows colours, and leaves it alone elsewhere. */
export type Paint = Record<'bold' | 'red' | 'yellow' | 'dim', (text: string) => string>;

function escape(code: number, enabled: boolean): (text: string) => string {
  return (text) => (enabled && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
}

/** Colours for the terminal, which do nothing where they are not wanted. */
export function createPaint(enabled: boolean): Paint {
  return { bold: escape(1, enabled), red: escape(31, enabled), yellow: escape(33, enabled), dim: escape(2, enabled) };
}

/** Cuts with `…` what is longer than `width` characters, and fills up what is shorter. */
export function fit(text: string, width: number): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  const cut = characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : characters.join('');
  return cut + ' '.repeat(Math.max(width - characters.length, 0));
}

/** Breaks text into lines of at most `LINE_WIDTH` with `indent`; words longer than a line stay whole. */
export function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > LINE_WIDTH) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, indent + line];
}

/** Points with two decimals in the language's notation; null is a dash. */
export function points(value: number | null, language: 'id' | 'en'): string {
  if (value === null) return '–';
  return value.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
