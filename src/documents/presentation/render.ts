import type { PrintedDocument } from '../document';
import type { OfficePackage } from '../file/office-package';
import { printFigures, type Atom } from '../figures/atoms';
import { plainFigures, type FigureList, type FigurePrinter } from '../figures/figure';
import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { Language } from '../../text/language';
import { packSlides } from '../board/slides-package';
import { cleanDeep } from '../clean-text';
import { dataDate } from '../evaluation/parts/introduction-part';
import { provisional } from '../frame';
import { createWriter } from '../writer';
import { presentationSlideXml } from './presentation-xml';
import type { Slide } from './slide';
import { meetingSlides } from './slides';

/** The slides in words, with what stands at the foot of each. */
export interface PresentationView {
  slides: Slide[];
  source: string;
  /** Behind it, how far the data of a running period go; else empty. */
  asOf: string;
  /** `Salindia 2 dari 12`, slide by slide. */
  pages: string[];
}

/** Everything that *Bahan Paparan Rapat* prints. */
export function presentationView(
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
  figures: FigurePrinter = plainFigures,
): PresentationView {
  const writer = createWriter(evaluation, profile, language, 'presentation', figures);
  const date = evaluation.budget ? dataDate(writer) : '';
  const source = [writer.agency, writer.period.title, date].filter((part) => part !== '').join(' · ');
  const slides = meetingSlides(writer);
  const { page } = writer.t.presentation;
  return cleanDeep({
    slides,
    source,
    asOf: provisional(writer),
    pages: slides.map((_slide, index) => page(index + 1, slides.length)),
  });
}

/**
 * Makes *Bahan Paparan Rapat* as .pptx bytes; the same input gives the same bytes.
 *
 * @param finish changes the slides before they are packed
 */
export function renderPresentation(
  name: string,
  { slides, source, asOf, pages }: PresentationView,
  finish?: (file: OfficePackage) => void,
): Uint8Array {
  const xml = slides.map((slide, index) =>
    presentationSlideXml(slide, { source: `${source}${asOf}`, page: pages[index] ?? '' }),
  );
  return packSlides(xml, name, false, finish);
}

/** The same for a view whose figures stand in a list of their own. */
export function printPresentation(name: string, view: PresentationView, figures: FigureList): PrintedDocument {
  let atoms: Atom[] = [];
  const bytes = renderPresentation(name, view, (file) => (atoms = printFigures(file, figures)));
  return { bytes, atoms };
}
