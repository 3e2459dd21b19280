import { AGENCY_CODE } from '../../domain/main-job/unit';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { Period } from '../../domain/period';
import type { Rules } from '../../domain/settings';
import { texts } from '../../text';
import { documentTexts } from '../../text/documents';
import type { Language } from '../../text/language';
import type { FilledPlan } from '../document';
import { fileName, safeName } from '../file-name';
import { periodLabels } from '../period-words';

/** An evaluation to be made, of a unit or of the agency. */
export interface EvaluationPlan extends FilledPlan {
  kind: 'unitEvaluation' | 'agencyEvaluation';
  /** Unit code, or empty for the agency. */
  unit: string;
}

const periodLetter = { year: 'Y', quarter: 'Q', month: 'M' } as const;

/** A period within the key of a document: `Y`, `Q3`, `M5`. */
export const periodKey = (period: Period): string =>
  `${periodLetter[period.kind]}${period.kind === 'year' ? '' : period.number}`;

/** Ending of the keys of documents in a language; Indonesian ones have none. */
export const languageKey = (language: Language): string[] => (language === 'id' ? [] : [language]);

/** How many parts the keys of some documents have, without the language. */
const keyParts: Record<string, number> = {
  unitEvaluation: 3,
  agencyEvaluation: 3,
  reconciliation: 2,
  minutes: 3,
  lkjip: 2,
  presentation: 2,
};

/** Whether a key is that of a document in a language; keys of documents about awards, agreements and people never are. */
export function isInLanguage(key: string, language: Language): boolean {
  const [kind = '', ...rest] = key.split(':');
  const parts = Object.hasOwn(keyParts, kind) ? keyParts[kind] : undefined;
  return parts !== undefined && rest.slice(parts - 1).join(':') === languageKey(language).join(':');
}

/** Whether a key is that of a document about the same period in the same language; keys that name no period are not. */
export const isOfPeriod = (key: string, { year, period }: Rules, language: Language): boolean =>
  key.split(':')[1] === `${year}-${periodKey(period)}` && isInLanguage(key, language);

/** Whether a key is that of an evaluation of the same period in the same language, whatever unit it speaks of. */
export const isEvaluationKey = (...[key, rules, language]: Parameters<typeof isOfPeriod>): boolean =>
  /^(unit|agency)Evaluation:/.test(key) && isOfPeriod(key, rules, language);

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
  const folder = safeName(frame.folder(rules.year, periodLabels(rules.period, rules.year, language).short));
  const key = (kind: EvaluationPlan['kind'], unit: string): string =>
    [kind, `${rules.year}-${periodKey(rules.period)}`, unit, ...languageKey(language)].join(':');
  const single = evaluation.agency.value.singleUnit?.unit;
  const agencyName = single?.name ?? terms.budgetLevel.agency;
  const taken = new Set<string>();
  const plan = (kind: EvaluationPlan['kind'], unit: string, subject: string): EvaluationPlan => ({
    key: key(kind, unit),
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
