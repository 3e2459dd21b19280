import type { Evaluation } from '../domain/evaluation';
import type { Period } from '../domain/period';
import type { Rules } from '../domain/settings';
import { texts } from '../text';
import { documentTexts } from '../text/documents';
import type { Language } from '../text/language';
import { fileName, safeName } from './file-name';
import { periodLabels } from './period-words';

/** A document to be made; `name` is without extension. */
export interface DocumentPlan {
  /** Stable over runs: kind, period, unit; documents in English have keys of their own. */
  key: string;
  kind: 'unitEvaluation' | 'agencyEvaluation';
  /** Unit code, or empty for the agency. */
  unit: string;
  /** Name of the unit or of the agency, as people know it. */
  subject: string;
  name: string;
  /** Folders from the report folder downwards, e.g. `['2026 TW III']`. */
  folder: string[];
}

/** `Kode` of the agency's row in `Rapor Unit`. */
export const AGENCY_CODE = 'INSTANSI';

const periodLetter = { year: 'Y', quarter: 'Q', month: 'M' } as const;

/** A period within the key of a document: `Y`, `Q3`, `M5`. */
export const periodKey = (period: Period): string =>
  `${periodLetter[period.kind]}${period.kind === 'year' ? '' : period.number}`;

/** Ending of the keys of documents in a language; Indonesian ones have none. */
const languageKey = (language: Language): string[] => (language === 'id' ? [] : [language]);

/** Whether a key is that of an evaluation of the same period in the same language, whatever unit it speaks of. */
export function isEvaluationKey(key: string, { year, period }: Rules, language: Language): boolean {
  const [kind, at, , ...ending] = key.split(':');
  const isKind = kind === 'unitEvaluation' || kind === 'agencyEvaluation';
  return isKind && at === `${year}-${periodKey(period)}` && ending.join(':') === languageKey(language).join(':');
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
): DocumentPlan[] {
  const { rules } = evaluation.input;
  const { terms } = texts(language);
  const { frame } = documentTexts(language);
  const folder = safeName(frame.folder(rules.year, periodLabels(rules.period, rules.year, language).short));
  const key = (kind: DocumentPlan['kind'], unit: string): string =>
    [kind, `${rules.year}-${periodKey(rules.period)}`, unit, ...languageKey(language)].join(':');
  const single = evaluation.agency.value.singleUnit?.unit;
  const agencyName = single?.name ?? terms.budgetLevel.agency;
  const taken = new Set<string>();
  const plan = (kind: DocumentPlan['kind'], unit: string, subject: string): DocumentPlan => ({
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
