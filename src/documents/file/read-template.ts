import Docxtemplater from 'docxtemplater';
import { read } from './fill-steps';
import type { Template } from './fill-template';
import { OfficePackage } from './office-package';
import { TemplateError, UnknownTagError } from './template-errors';
import { areFilledBySteps, pathOf, stepsOf, type ParsedPart, type Step } from './template-steps';

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

/** Listens to the library while it reads a template, and keeps the steps of each part of the file. */
class StepCollector {
  readonly name = 'StepCollector';
  readonly steps = new Map<string, Step[]>();
  isPlain = true;
  private file = '';

  set({ inspect }: { inspect?: { filePath?: string; postparsed?: ParsedPart[] } }): void {
    if (inspect?.filePath !== undefined) this.file = inspect.filePath;
    if (!inspect?.postparsed) return;
    this.steps.set(this.file, stepsOf(inspect.postparsed));
    this.isPlain &&= areFilledBySteps(inspect.postparsed);
  }
}

function compile(zip: OfficePackage, collector: StepCollector): Docxtemplater {
  try {
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
  } catch (error) {
    throw translate(error);
  }
}

/** What the library keeps of a rendering and has to forget before the next one. */
interface Renderings {
  rendered: boolean;
  scopeManagers: object;
  mapper: object | undefined;
}

/** Has the library fill a template. */
const fillingOf =
  (compiled: Docxtemplater) =>
  (view: object): void => {
    // A template is compiled once and rendered often; the library forbids that only because it would mix up the views.
    Object.assign<Docxtemplater, Renderings>(compiled, { rendered: false, scopeManagers: {}, mapper: undefined });
    try {
      compiled.render(view);
    } catch (error) {
      throw translate(error);
    }
  };

/**
 * Has the library read a template: most of the work of filling it, so it is done once, for the add-on's own when the project
 * is built.
 *
 * @param source base64 of a .docx, or one that was opened
 * @throws TemplateError when the template's tags do not fit together
 */
export function readTemplate(source: string | OfficePackage): Template {
  const zip = typeof source === 'string' ? new OfficePackage(source) : source;
  const collector = new StepCollector();
  const compiled = compile(zip, collector);
  return { zip, steps: collector.steps, byLibrary: collector.isPlain ? null : fillingOf(compiled) };
}
