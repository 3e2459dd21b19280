import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { Language } from '../../text/language';
import type { Frame } from '../frame';
import { provisional } from '../frame';
import { reportFrame } from '../reports/report-frame';
import { createWriter, type Writer } from '../writer';
import { briefPart, type BriefPart } from './brief-part';
import { briefText } from './brief-text';

/** *Ringkasan Pimpinan* alone. */
export interface BriefView extends Frame {
  brief: BriefPart;
}

/** What the one page for the head prints, on its own. */
export function briefView(writer: Writer): BriefView {
  const { t, agency, period, evaluation } = writer;
  return {
    ...reportFrame(writer, t.brief.title, agency, period.title),
    brief: briefPart(writer, evaluation.agency, agency),
  };
}

/** *Ringkasan Pimpinan* as a plain text to paste into a messenger. */
export function briefMessage(evaluation: Evaluation, profile: AgencyProfile, language: Language): string {
  const writer = createWriter(evaluation, profile, language, 'brief');
  return briefText(briefPart(writer, evaluation.agency, writer.agency), provisional(writer));
}
