import Docxtemplater from 'docxtemplater';
import { OfficePackage, type TemplateSource } from './office-package';

/** A template asks for something that the document does not have. */
export class UnknownTagError extends Error {
  override readonly name = 'UnknownTagError';

  constructor(readonly tag: string) {
    super(`The template has an unknown tag: {${tag}}`);
  }
}

/** A template cannot be read as one: a loop without an end, a tag without its bracket. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  /** @param tags the tags concerned, as they stand in the template */
  constructor(
    readonly problems: readonly string[],
    readonly tags: readonly string[] = [],
  ) {
    super(`The template cannot be used: ${problems.join('; ')}`);
  }
}

/** A tag as it stands in a template; `parts` are those in its section. */
export interface TagPart {
  path: string;
  kind: 'value' | 'section' | 'raw';
  parts: TagPart[];
}

/** Own properties only, so that a tag can never reach what objects inherit; a dot alone is the entry itself. */
function read(scope: unknown, path: string): unknown {
  if (path === '.') return scope;
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
  }, scope);
}

interface LibraryError {
  properties?: {
    errors?: { message?: string; properties?: { explanation?: string; rootError?: unknown; xtag?: string } }[];
  };
}

/** What the library reports, as one of our two errors. */
function translate(error: unknown): unknown {
  if (error instanceof UnknownTagError || typeof error !== 'object' || error === null) return error;
  const problems = (error as LibraryError).properties?.errors;
  if (!problems) return error;
  return new TemplateError(
    problems.map(({ message, properties }) => properties?.explanation ?? message ?? ''),
    problems.map(({ properties }) => properties?.xtag ?? ''),
  );
}

/** A part of a template as the library understands it. */
interface LibraryPart {
  type?: string;
  value?: string;
  module?: string;
  subparsed?: LibraryPart[];
}

const kinds: Record<string, TagPart['kind']> = { loop: 'section', rawxml: 'raw' };

const tagPartsOf = (parsed: readonly LibraryPart[] | undefined): TagPart[] =>
  (parsed ?? [])
    .filter(({ type, value }) => type === 'placeholder' && value !== undefined)
    .map(({ value = '', module = '', subparsed }) => ({
      path: value.trim(),
      kind: kinds[module] ?? 'value',
      parts: tagPartsOf(subparsed),
    }));

/** Listens to the library while it reads a template, and keeps the tags of each part of the file. */
class TagCollector {
  readonly name = 'TagCollector';
  readonly tags = new Map<string, TagPart[]>();
  private file = '';

  set({ inspect }: { inspect?: { filePath?: string; postparsed?: LibraryPart[] } }): void {
    if (inspect?.filePath !== undefined) this.file = inspect.filePath;
    if (inspect?.postparsed) this.tags.set(this.file, tagPartsOf(inspect.postparsed));
  }
}

/** What the library keeps of a rendering and has to forget before the next one. */
interface Renderings {
  rendered: boolean;
  scopeManagers: object;
  mapper: object | undefined;
}

/** A template that has been read and can be filled any number of times. */
export interface Template {
  zip: OfficePackage;
  compiled: Docxtemplater;
  /** Its tags by the part of the file, e.g. `word/header1.xml`. */
  tags: ReadonlyMap<string, readonly TagPart[]>;
}

function compile(zip: OfficePackage, collector: TagCollector): Docxtemplater {
  return new Docxtemplater(zip, {
    modules: [collector],
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser: (tag) => ({ get: (scope: unknown) => read(scope, tag.trim()) }),
    nullGetter: (part: { value?: unknown }) => {
      throw new UnknownTagError(String(part.value));
    },
  });
}

/**
 * Unpacks and reads a template: most of the work of filling it, so a run does it once.
 *
 * @param source a .docx, or one that was opened
 * @param edit changes a part before it is read, e.g. its paper
 * @throws TemplateError when the template's tags do not fit together
 */
export function readTemplate(
  source: TemplateSource | OfficePackage,
  edit: (xml: string, path: string) => string = (xml) => xml,
): Template {
  const zip = source instanceof OfficePackage ? source : new OfficePackage(source);
  if (!(source instanceof OfficePackage)) {
    for (const { name, asText } of Object.values(zip.files)) zip.file(name, edit(asText(), name));
  }
  const collector = new TagCollector();
  try {
    return { zip, compiled: compile(zip, collector), tags: collector.tags };
  } catch (error) {
    throw translate(error);
  }
}

/**
 * Fills a template and packs it as a .docx; the same view gives the same bytes.
 *
 * @param finish changes the filled parts before they are packed
 * @throws UnknownTagError when a tag stands for nothing in the view
 */
export function fillTemplate(
  { zip, compiled }: Omit<Template, 'tags'>,
  view: object,
  finish?: (file: OfficePackage) => void,
): Uint8Array {
  // A template is compiled once and rendered often; the library forbids that only because it would mix up the views.
  Object.assign<Docxtemplater, Renderings>(compiled, { rendered: false, scopeManagers: {}, mapper: undefined });
  try {
    compiled.render(view);
  } catch (error) {
    throw translate(error);
  }
  finish?.(zip);
  return zip.generate();
}
