import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { Language } from '../../text/language';
import { packSlides } from '../board/slides-package';
import { cleanDeep } from '../clean-text';
import { dataDate } from '../evaluation/parts/introduction-part';
import { createWriter } from '../writer';
import { presentationSlideXml } from './presentation-xml';
import type { Slide } from './slide';
import { meetingSlides } from './slides';

/** The slides in words, with what stands at the foot of each. */
export interface PresentationView {
  slides: Slide[];
  source: string;
  /** `Salindia 2 dari 12`, slide by slide. */
  pages: string[];
}

/** Everything that *Bahan Paparan Rapat* prints. */
export function presentationView(evaluation: Evaluation, profile: AgencyProfile, language: Language): PresentationView {
  const writer = createWriter(evaluation, profile, language, 'presentation');
  const date = evaluation.budget ? dataDate(writer) : '';
  const source = [writer.agency, writer.period.title, date].filter((part) => part !== '').join(' · ');
  const slides = meetingSlides(writer);
  const { page } = writer.t.presentation;
  return cleanDeep({ slides, source, pages: slides.map((_slide, index) => page(index + 1, slides.length)) });
}

/** Makes *Bahan Paparan Rapat* as .pptx bytes; the same input gives the same bytes. */
export function renderPresentation(name: string, { slides, source, pages }: PresentationView): Uint8Array {
  const xml = slides.map((slide, index) => presentationSlideXml(slide, { source, page: pages[index] ?? '' }));
  return packSlides(xml, name, false);
}
