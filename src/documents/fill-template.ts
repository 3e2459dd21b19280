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

  constructor(readonly problems: readonly string[]) {
    super(`The template cannot be used: ${problems.join('; ')}`);
  }
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
  properties?: { errors?: { message?: string; properties?: { explanation?: string; rootError?: unknown } }[] };
}

/** What the library reports, as one of our two errors. */
function translate(error: unknown): unknown {
  if (error instanceof UnknownTagError || typeof error !== 'object' || error === null) return error;
  const problems = (error as LibraryError).properties?.errors;
  if (!problems) return error;
  return new TemplateError(problems.map(({ message, properties }) => properties?.explanation ?? message ?? ''));
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
}

function compile(zip: OfficePackage): Docxtemplater {
  return new Docxtemplater(zip, {
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
 * @param source a .docx
 * @param edit changes a part before it is read, e.g. its paper
 * @throws TemplateError when the template's tags do not fit together
 */
export function readTemplate(
  source: TemplateSource,
  edit: (xml: string, path: string) => string = (xml) => xml,
): Template {
  const zip = new OfficePackage(source);
  for (const { name, asText } of Object.values(zip.files)) zip.file(name, edit(asText(), name));
  try {
    return { zip, compiled: compile(zip) };
  } catch (error) {
    throw translate(error);
  }
}

/**
 * Fills a template and packs it as a .docx; the same view gives the same bytes.
 *
 * @throws UnknownTagError when a tag stands for nothing in the view
 */
export function fillTemplate({ zip, compiled }: Template, view: object): Uint8Array {
  // A template is compiled once and rendered often; the library forbids that only because it would mix up the views.
  Object.assign<Docxtemplater, Renderings>(compiled, { rendered: false, scopeManagers: {}, mapper: undefined });
  try {
    compiled.render(view);
  } catch (error) {
    throw translate(error);
  }
  return zip.generate();
}
