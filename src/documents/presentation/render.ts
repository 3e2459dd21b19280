import type { PrintedDocument } from '../document';
import { setLogo, slideLogo } from '../file/logo';
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
import type { Layout } from '../template/standard-templates';
import { createWriter } from '../writer';
import { presentationSlideXml } from './presentation-xml';
import type { Slide } from './slide';
import { meetingSlides } from './slides';

/** Where the picture stands on the cover, in points: its upper right corner. */
const LOGO = { right: 924, top: 36 };

/** The slides in words, with what stands at the foot of each. */
export interface PresentationView {
  /** The drawing of the picture on the cover; empty: none is kept. */
  logo: string;
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
    logo: profile.logo ? slideLogo(profile.logo, LOGO.right, LOGO.top) : '',
    slides,
    source,
    asOf: provisional(writer),
    pages: slides.map((_slide, index) => page(index + 1, slides.length)),
  });
}

/** Makes *Bahan Paparan Rapat* as .pptx bytes, with where its figures stand; the same input gives the same bytes. */
export function printPresentation(
  name: string,
  { slides, source, asOf, pages, logo: drawing }: PresentationView,
  figures: FigureList,
  { logo, pack }: Pick<Layout, 'logo' | 'pack'> = {},
): PrintedDocument {
  const xml = slides.map((slide, index) =>
    presentationSlideXml(slide, {
      source: `${source}${asOf}`,
      page: pages[index] ?? '',
      logo: slide.kind === 'cover' ? drawing : '',
    }),
  );
  let atoms: Atom[] = [];
  const filled = (file: OfficePackage): void => {
    atoms = printFigures(file, figures);
    setLogo(file, logo, 'ppt/slides/slide1.xml');
  };
  const bytes = packSlides(xml, name, false, filled, pack);
  return { bytes, atoms };
}
