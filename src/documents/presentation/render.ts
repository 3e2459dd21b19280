import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/evaluation';
import type { Language } from '../../text/language';
import { packSlides } from '../board/slides-package';
import { cleanDeep } from '../clean-text';
import { fingerprint } from '../fingerprint';
import { dataDate } from '../parts/introduction-part';
import { createWriter } from '../writer';
import type { PresentationPlan } from './plan';
import { presentationSlideXml } from './presentation-xml';
import type { Slide } from './slide';
import { meetingSlides } from './slides';

/** The slides in words, with what stands at the foot of each. */
function deckOf(
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
): { slides: Slide[]; source: string } {
  const writer = createWriter(evaluation, profile, language, 'presentation');
  const date = evaluation.budget ? dataDate(writer) : '';
  const source = [writer.agency, writer.period.title, date].filter((part) => part !== '').join(' · ');
  return cleanDeep({ slides: meetingSlides(writer), source });
}

/** Makes *Bahan Paparan Rapat* as .pptx bytes; the same input gives the same bytes. */
export function renderPresentation(
  plan: PresentationPlan,
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
): Uint8Array {
  const { slides, source } = deckOf(evaluation, profile, language);
  const { page } = createWriter(evaluation, profile, language, 'presentation').t.presentation;
  const xml = slides.map((slide, index) =>
    presentationSlideXml(slide, { source, page: page(index + 1, slides.length) }),
  );
  return packSlides(xml, plan.name, false);
}

/** Fingerprint of the slides and their name. */
export function presentationFingerprint(
  plan: PresentationPlan,
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
): string {
  return fingerprint({ deck: deckOf(evaluation, profile, language), language, name: plan.name, folder: plan.folder });
}
