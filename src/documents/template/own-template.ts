import { withoutTokens } from '../figures/figure';
import { decodeBase64, OfficePackage } from '../file/office-package';
import type { TemplateKind } from '../kinds';
import { DOCUMENT_TYPE } from './allowed-parts';
import { checkPackage, typeOfParts, type RefusedPart } from './check-package';
import type { Template } from '../file/fill-template';
import { readTemplate } from '../file/read-template';
import { TemplateError, UnknownTagError } from '../file/template-errors';

/** A template that an agency brought along, as it is kept: base64 of a .docx. */
export interface OwnTemplate {
  /** File name as people know it. */
  name: string;
  base64: string;
  /** Changes when the file does. */
  mark: string;
}

/** Own templates by the kind of their documents; a kind that is missing has the add-on's. */
export type OwnTemplates = Partial<Record<TemplateKind, OwnTemplate>>;

/** Why a file cannot be a template at all. */
export type TemplateFault = 'too-large' | 'not-docx' | 'macros' | 'remote' | 'active' | 'broken';

/** Largest file, in bytes: it is kept in the workbook, and everything in it goes into every document. */
const TEMPLATE_LIMIT = 5 * 1024 * 1024;
/** Largest content after unpacking; more is no template but an attempt to fill the memory. */
const UNPACKED_LIMIT = 60 * 1024 * 1024;

export interface OpenedTemplate {
  template: Template | null;
  fault: TemplateFault | null;
  /** Broken tags; of what is refused, what it is. */
  details: string[];
}

const faulty = (fault: TemplateFault, details: string[] = []): OpenedTemplate => ({ template: null, fault, details });

/** Opens a file as a template: a .docx without macros, of bearable size, whose tags fit together. */
export function openOwnTemplate({ base64 }: Pick<OwnTemplate, 'base64'>): OpenedTemplate {
  if ((base64.length * 3) / 4 > TEMPLATE_LIMIT) return faulty('too-large');
  let zip: OfficePackage;
  try {
    zip = new OfficePackage(decodeBase64(base64), UNPACKED_LIMIT);
  } catch (error) {
    return faulty(error instanceof RangeError ? 'too-large' : 'not-docx');
  }
  const parts = Object.values(zip.files);
  // A character that stands for a figure in our views is no text of a template.
  for (const { name, asText } of parts) if (name.endsWith('.xml')) zip.file(name, withoutTokens(asText()));
  const type = typeOfParts(zip)('word/document.xml');
  const hasMacros = parts.some(({ name }) => /vbaProject\.bin$/i.test(name)) || /macroEnabled/i.test(type);
  if (hasMacros) return faulty('macros');
  if (!zip.files['word/document.xml'] || type !== DOCUMENT_TYPE) return faulty('not-docx');
  const refused = checkPackage(zip);
  const named = (kind: RefusedPart['kind']): string[] =>
    refused.filter((one) => one.kind === kind).map(({ name }) => name);
  if (named('broken').length > 0) return faulty('not-docx');
  for (const kind of ['active', 'remote'] as const) if (named(kind).length > 0) return faulty(kind, named(kind));
  try {
    return { template: readTemplate(zip), fault: null, details: [] };
  } catch (error) {
    return faulty('broken', error instanceof TemplateError ? [...error.tags] : []);
  }
}

/** Own templates read in this run, by their mark. */
const known = new Map<string, Template>();

/** The template of an agency's own, read once a run. @throws TemplateError, UnknownTagError when it does not fit */
export function readOwnTemplate(own: OwnTemplate): Template {
  const template = known.get(own.mark) ?? openOwnTemplate(own).template;
  if (!template) throw new UnknownTagError(own.name);
  known.set(own.mark, template);
  return template;
}
