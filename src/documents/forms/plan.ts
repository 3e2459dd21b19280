import type { Evaluation } from '../../domain/main-job/evaluation';
import type { FormTable } from '../../domain/forms/form-table';
import type { PrintFigure } from '../../domain/records/figure-source';
import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import { texts } from '../../text';
import { documentTexts } from '../../text/documents';
import type { Language } from '../../text/language';
import type { DocumentPlan } from '../document';
import { fileName, safeName } from '../file-name';
import { documentKey, periodPart, type DocumentKind } from '../kinds';
import { periodLabels } from '../period-words';

/** The forms that are handed in. */
export type FormKind = Extract<DocumentKind, `${string}Form`>;

/** A form to be made. */
export interface FormPlan extends DocumentPlan {
  kind: FormKind;
  /** What it shows, drawn up only when that is asked for. */
  table: (print: PrintFigure) => FormTable;
}

/** Where the form of a period is kept, and under which name. */
export function planForm(
  kind: FormKind,
  table: FormPlan['table'],
  evaluation: Evaluation,
  agency: string,
  language: Language,
): FormPlan {
  const { rules } = evaluation.input;
  const folder = safeName(
    documentTexts(language).frame.folder(rules.year, periodLabels(rules.period, rules.year, language).written),
  );
  const { documentKinds, terms } = texts(language);
  const subject = agency.trim() || terms.budgetLevel.agency;
  return {
    kind,
    key: documentKey(kind, { period: periodPart(rules) }, language),
    subject,
    name: fileName([folder, documentKinds[kind].name], subject, AGENCY_CODE, new Set()),
    folder: [folder],
    table,
  };
}
