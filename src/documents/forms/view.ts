import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { FormTable } from '../../domain/forms/form-table';
import type { Language } from '../../text/language';
import { cleanDeep } from '../clean-text';
import { plainFigures, type FigurePrinter } from '../figures/figure';
import { knownDataDate } from '../evaluation/parts/introduction-part';
import { frameOf, planningSigner, type Frame, type Signature } from '../frame';
import { createWriter } from '../writer';
import type { FormPlan } from './plan';

/** Everything that a form prints, ready for its template but for the drawing of its table. */
export interface FormView extends Pick<Frame, 'footer' | 'watermark' | 'initials' | 'column'> {
  /** `Formulir E.81`; none where the form has no name of its own. */
  code: string[];
  titles: string[];
  table: FormTable;
  signature: Signature;
}

/** Forms that the head of Bappeda signs, too (Permendagri 86/2017; monthly progress goes to planning). */
const signedByPlanning: ReadonlySet<string> = new Set(['renjaForm', 'progressForm']);

/** Forms that print what was spent. */
const tellsSpending: ReadonlySet<string> = new Set(['renjaForm', 'progressForm', 'standardsForm', 'unitReportForm']);

/** A form with its official heading, and who signs it: at the left whoever receives it, at the right the head of the agency. */
export function formView(
  { kind, key, table }: FormPlan,
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
  figures: FigurePrinter = plainFigures,
): FormView {
  const writer = createWriter(evaluation, profile, language, key, figures);
  const { t, period, rules, agency } = writer;
  const words = t.forms[kind];
  const { footer, watermark, initials, column, signature } = frameOf(writer, agency, null);
  const government = profile.government.trim() || t.forms.governmentFallback;
  const subject = {
    government,
    agency,
    year: String(rules.year),
    period: period.title,
    day: writer.day(profile.today),
  };
  const titles = words.titles(subject);
  const time = words.asOf?.(subject) ?? `${period.title}${signature.asOf}`;
  const data = tellsSpending.has(kind) ? knownDataDate(writer) : '';
  return cleanDeep({
    watermark,
    initials,
    column,
    code: words.code === '' ? [] : [words.code],
    titles: titles.map((title) => title.toUpperCase()),
    footer: {
      ...footer,
      document: [`${words.footer} ${agency}, ${time}`, data].filter((text) => text !== '').join('. '),
    },
    table: table(figures.print),
    signature: { ...signature, acknowledged: signedByPlanning.has(kind) ? [planningSigner(writer)] : [] },
  });
}
