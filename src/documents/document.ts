import { BODY_PATH } from './file/cut-body';
import { fillTemplate } from './file/fill-template';
import { setCharts } from './file/charts';
import { dropEmptySectionOf } from './file/drop-section';
import { keepEndOf } from './file/keep-end';
import { keepRowsOf } from './file/keep-rows';
import type { OfficePackage } from './file/office-package';
import { setLogo } from './file/logo';
import { fingerprint } from '../domain/fingerprint';
import { printFigures, type Atom } from './figures/atoms';
import type { FigureList } from './figures/figure';
import { withoutSigningDay } from './frame';
import { readOwnTemplate, type OwnTemplate } from './template/own-template';
import { standardTemplate, type Layout } from './template/standard-templates';
import type { DocumentKind, TemplateKind } from './kinds';

/** A document to be made. */
export interface DocumentPlan {
  kind: DocumentKind;
  /** See `documentKey`. */
  key: string;
  /** What the document is about, as people know it. */
  subject: string;
  /** File name without extension. */
  name: string;
  /** Folders from the report folder downwards, e.g. `['2026 TW III']`. */
  folder: string[];
}

/** A document that is filled into a template. */
export interface FilledPlan extends DocumentPlan {
  kind: TemplateKind;
}

/**
 * Makes a document as .docx bytes; the same input gives the same bytes.
 *
 * @param view what it prints: the tags of its template
 * @param own the agency's own template, which keeps its paper and language as they are; absent: the add-on's
 * @throws UnknownTagError, TemplateError when the template does not fit (see fill-template)
 */
export const renderDocument = (kind: TemplateKind, view: object, layout: Layout, own?: OwnTemplate): Uint8Array =>
  fillTemplate(
    own ? readOwnTemplate(own) : standardTemplate(kind, layout),
    view,
    (file) => finish(file, layout),
    layout.pack,
  );

function finish(file: OfficePackage, { logo }: Layout): void {
  dropEmptySectionOf(file);
  keepRowsOf(file);
  keepEndOf(file);
  setCharts(file);
  setLogo(file, logo, BODY_PATH);
}

/** A file, with the numbers that it prints in their order. */
export interface PrintedDocument {
  bytes: Uint8Array;
  atoms: Atom[];
}

/** The same for a view whose figures stand in a list of their own. */
export function printDocument(
  kind: TemplateKind,
  view: object,
  figures: FigureList,
  layout: Layout,
  own?: OwnTemplate,
): PrintedDocument {
  let atoms: Atom[] = [];
  const template = own ? readOwnTemplate(own) : standardTemplate(kind, layout);
  const filled = (file: OfficePackage): void => {
    atoms = printFigures(file, figures);
    finish(file, layout);
  };
  const bytes = fillTemplate(template, view, filled, layout.pack);
  return { bytes, atoms };
}

/**
 * Fingerprint of a planned document: what it prints, its paper and its name, without the day of signing, so that a
 * document does not count as changed only because a day has passed.
 *
 * @param template mark of the agency's own template; empty: the add-on's
 * @param figures those of the view, where they stand in a list
 */
export function documentFingerprint(
  { name, folder }: DocumentPlan,
  view: object,
  { paper, language }: Layout,
  template = '',
  figures?: FigureList,
): string {
  const own = template !== '' && { template };
  return fingerprint({ view: withoutSigningDay(view), paper, language, name, folder, ...own }, (text) =>
    figures ? figures.plain(text, (figure) => JSON.stringify(figure.text).slice(1, -1)) : text,
  );
}
