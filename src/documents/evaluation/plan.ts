import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import type { Evaluation } from '../../domain/main-job/evaluation';
import { texts } from '../../text';
import { documentTexts } from '../../text/documents';
import type { Language } from '../../text/language';
import type { FilledPlan } from '../document';
import { documentKey, periodPart, type KindIn } from '../kinds';
import { fileName, safeName } from '../file-name';
import { periodLabels } from '../period-words';

type EvaluationKind = KindIn<'evaluation-unit' | 'evaluation-agency'>;

/** An evaluation to be made, of a unit or of the agency. */
export interface EvaluationPlan extends FilledPlan {
  kind: EvaluationKind;
  /** Unit code, or empty for the agency. */
  unit: string;
}

/**
 * The evaluations of a period: one per unit in the order of the tree, the agency last. With a unit's code only that
 * unit's (the agency's for `INSTANSI` and for the single top-level unit that is the agency); names and keys are the same
 * as in a full run.
 */
export function planEvaluations(
  evaluation: Evaluation,
  language: Language,
  selection: { unit: string | null },
): EvaluationPlan[] {
  const { rules } = evaluation.input;
  const { terms } = texts(language);
  const { frame } = documentTexts(language);
  const folder = safeName(frame.folder(rules.year, periodLabels(rules.period, rules.year, language).written));
  const single = evaluation.agency.value.singleUnit?.unit;
  const agencyName = single?.name ?? terms.budgetLevel.agency;
  const taken = new Set<string>();
  const plan = (kind: EvaluationPlan['kind'], unit: string, subject: string): EvaluationPlan => ({
    key: documentKey(kind, { period: periodPart(rules), unit }, language),
    kind,
    unit,
    subject,
    name: fileName([folder, frame.fileTitle], subject, unit || AGENCY_CODE, taken),
    folder: [folder],
  });
  const names = evaluation.units.map(({ value }) => value.unit.name.trim().toLowerCase());
  const isTwin = (name: string): boolean => names.filter((other) => other === name.trim().toLowerCase()).length > 1;
  const units = evaluation.units.map(({ value: { unit } }) => {
    if (isTwin(unit.name)) taken.add(fileName([folder, frame.fileTitle], unit.name, '', new Set()).toLowerCase());
    return plan('unitEvaluation', unit.code, unit.name);
  });
  const all = [...units, plan('agencyEvaluation', '', agencyName)];
  if (selection.unit === null) return all;
  const wanted = selection.unit === AGENCY_CODE || selection.unit === single?.code ? '' : selection.unit;
  return all.filter(({ unit }) => unit === wanted);
}
