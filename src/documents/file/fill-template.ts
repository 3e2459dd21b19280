import { BODY_PATH } from './cut-body';
import { fillBody, fillSteps } from './fill-steps';
import type { OfficePackage } from './office-package';
import type { Step } from './template-steps';
import type { Pack } from './zip-file';

/** A template that has been read and can be filled any number of times. */
export interface Template {
  zip: OfficePackage;
  /** How its parts are filled, by their paths, e.g. `word/header1.xml`. */
  steps: ReadonlyMap<string, readonly Step[]>;
  /** Fills all of them where one asks for what only the library does. */
  byLibrary: ((view: object) => void) | null;
}

/** Parts whose line feeds are no breaks of lines: they stand in no text. */
const PROPERTIES = /^docProps\//;

/**
 * Fills a template and packs it as a .docx; the same view gives the same bytes.
 *
 * @param finish changes the filled parts before they are packed
 * @param pack absent: its parts stay as they are
 * @throws UnknownTagError when a tag stands for nothing in the view
 */
export function fillTemplate(
  { zip, steps, byLibrary }: Template,
  view: object,
  finish?: (file: OfficePackage) => void,
  pack?: Pack,
): Uint8Array {
  if (byLibrary) byLibrary(view);
  else {
    for (const [path, part] of steps) {
      zip.file(path, path === BODY_PATH ? fillBody(part, view) : fillSteps(part, view, !PROPERTIES.test(path)));
    }
  }
  finish?.(zip);
  return zip.generate(pack);
}
