/** A part of a template as the library has read it. */
export interface ParsedPart {
  type?: string;
  value?: string;
  /** Of a tag of XML: its name and whether it opens or closes. */
  tag?: string;
  position?: string;
  /** What kind of tag of ours it is; absent: a value. */
  module?: string;
  inverted?: boolean;
  subparsed?: ParsedPart[];
  /** What the library does with a section beyond repeating it. */
  hasPageBreak?: boolean;
  hasPageBreakBeginning?: boolean;
  sectPrCount?: number;
  addContinuousType?: boolean;
  addNextPage?: unknown;
  lastParagrapSectPr?: string;
}

/** What filling does one after the other; `path` is the tag's, in its keys. */
export type Step =
  | { kind: 'text'; text: string; run: string | null }
  | { kind: 'value' | 'raw'; path: readonly string[] }
  | { kind: 'section'; path: readonly string[]; inverted: boolean; steps: readonly Step[] };

/** Takes down how the run looks in which a text goes on after a line break. */
class RunRecorder {
  private isOpen = false;
  run: string | null = null;

  add({ tag, position, value = '' }: ParsedPart): void {
    if (tag === 'w:r') this.run = '';
    else if (tag === 'w:rPr') {
      this.isOpen = position === 'start';
      this.run = (this.run ?? '') + value;
    } else if (this.isOpen) this.run = (this.run ?? '') + value;
  }

  /** What is known of it since the last time that this was asked; null: nothing new. */
  take(): string | null {
    const { run } = this;
    this.run = null;
    return run;
  }
}

/** A section that takes a break of the page or of the paper along is left to the library. */
const isPlain = (part: ParsedPart): boolean =>
  !part.hasPageBreak &&
  !part.hasPageBreakBeginning &&
  !part.addContinuousType &&
  !part.addNextPage &&
  !part.sectPrCount &&
  !part.lastParagrapSectPr;

const kinds: Readonly<Record<string, 'raw' | 'section'>> = { rawxml: 'raw', loop: 'section' };

const isTag = ({ type }: ParsedPart): boolean => type === 'placeholder';
const isKnown = ({ module = '' }: ParsedPart): boolean => module === '' || Object.hasOwn(kinds, module);

/** Whether nothing in a part of a template asks for what only the library does. */
export const areFilledBySteps = (parts: readonly ParsedPart[]): boolean =>
  parts.every((part) => !isTag(part) || (isKnown(part) && isPlain(part) && areFilledBySteps(part.subparsed ?? [])));

/** The keys of a tag; a dot alone is the entry itself. */
export function pathOf(tag: string): string[] {
  const path = tag.trim();
  return path === '.' ? [] : path.split('.');
}

/** What is done to fill a part of a template: everything between two tags is one text. */
export function stepsOf(parts: readonly ParsedPart[]): Step[] {
  const steps: Step[] = [];
  const recorder = new RunRecorder();
  let text = '';
  const flush = (): void => {
    if (text !== '') steps.push({ kind: 'text', text, run: recorder.take() });
    text = '';
  };
  for (const part of parts) {
    if (!isTag(part)) {
      recorder.add(part);
      text += part.value ?? '';
      continue;
    }
    flush();
    const path = pathOf(part.value ?? '');
    const kind = kinds[part.module ?? ''] ?? 'value';
    if (kind !== 'section') steps.push({ kind, path });
    else steps.push({ kind, path, inverted: part.inverted === true, steps: stepsOf(part.subparsed ?? []) });
  }
  flush();
  return steps;
}

/** A tag as a template writes it. */
export const tagOf = (path: readonly string[]): string => (path.length === 0 ? '.' : path.join('.'));

/** A tag as it stands in a template; `parts` are those in its section. */
export interface TagPart {
  path: string;
  kind: 'value' | 'section' | 'raw';
  parts: TagPart[];
}

/** The tags of a part of a template. */
export const tagPartsOf = (steps: readonly Step[]): TagPart[] =>
  steps.flatMap((step) =>
    step.kind === 'text'
      ? []
      : [{ path: tagOf(step.path), kind: step.kind, parts: step.kind === 'section' ? tagPartsOf(step.steps) : [] }],
  );

/** The same steps over texts that are changed, e.g. to another paper. */
export const editSteps = (steps: readonly Step[], edit: (xml: string) => string): Step[] =>
  steps.map((step) => {
    if (step.kind === 'section') return { ...step, steps: editSteps(step.steps, edit) };
    return step.kind === 'text' ? { ...step, text: edit(step.text), run: step.run && edit(step.run) } : step;
  });
