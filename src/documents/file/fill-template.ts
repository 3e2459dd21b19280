import Docxtemplater from 'docxtemplater';
import { fillSteps, read } from './fill-steps';
import { OfficePackage, type TemplateSource } from './office-package';
import { TemplateError, UnknownTagError } from './template-errors';
import { pathOf, stepsOf, type ParsedPart, type Step } from './template-steps';

/** A tag as it stands in a template; `parts` are those in its section. */
export interface TagPart {
  path: string;
  kind: 'value' | 'section' | 'raw';
  parts: TagPart[];
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

const kinds: Record<string, TagPart['kind']> = { loop: 'section', rawxml: 'raw' };

const tagPartsOf = (parsed: readonly ParsedPart[] | undefined): TagPart[] =>
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
  readonly steps = new Map<string, Step[] | null>();
  private file = '';

  set({ inspect }: { inspect?: { filePath?: string; postparsed?: ParsedPart[] } }): void {
    if (inspect?.filePath !== undefined) this.file = inspect.filePath;
    if (!inspect?.postparsed) return;
    this.tags.set(this.file, tagPartsOf(inspect.postparsed));
    this.steps.set(this.file, stepsOf(inspect.postparsed));
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
  /** How its parts are filled; null: only the library can fill one of them. */
  steps: ReadonlyMap<string, readonly Step[]> | null;
}

function compile(zip: OfficePackage, collector: TagCollector): Docxtemplater {
  return new Docxtemplater(zip, {
    modules: [collector],
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser: (tag) => ({ get: (scope: unknown) => read(scope, pathOf(tag)) }),
    nullGetter: (part: { value?: unknown }) => {
      throw new UnknownTagError(String(part.value));
    },
  });
}

/** The steps of all parts; null where one is left to the library. */
function plainSteps(all: ReadonlyMap<string, Step[] | null>): Template['steps'] {
  const steps = new Map<string, Step[]>();
  for (const [path, part] of all) {
    if (!part) return null;
    steps.set(path, part);
  }
  return steps;
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
    const compiled = compile(zip, collector);
    return { zip, compiled, tags: collector.tags, steps: plainSteps(collector.steps) };
  } catch (error) {
    throw translate(error);
  }
}

/** Parts whose line feeds are no breaks of lines: they stand in no text. */
const PROPERTIES = /^docProps\//;

/** Has the library fill the template. */
function fillByLibrary(compiled: Docxtemplater, view: object): void {
  // A template is compiled once and rendered often; the library forbids that only because it would mix up the views.
  Object.assign<Docxtemplater, Renderings>(compiled, { rendered: false, scopeManagers: {}, mapper: undefined });
  try {
    compiled.render(view);
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
  { zip, compiled, steps }: Omit<Template, 'tags'>,
  view: object,
  finish?: (file: OfficePackage) => void,
): Uint8Array {
  if (!steps) fillByLibrary(compiled, view);
  for (const [path, part] of steps ?? []) zip.file(path, fillSteps(part, view, !PROPERTIES.test(path)));
  finish?.(zip);
  return zip.generate();
}
