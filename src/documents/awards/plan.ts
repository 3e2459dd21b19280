import type { CategoryResult, ParticipantResult } from '../../domain/awards/result';
import { texts } from '../../text';
import { documentTexts } from '../../text/documents';
import type { Language } from '../../text/language';
import type { FilledPlan } from '../document';
import { fileName } from '../file-name';
import type { TemplateKind } from '../template/standard-templates';
import { winnersOf } from './award-writer';
import { languageKey } from '../evaluation/plan';

export type AwardPaper = 'minutes' | 'decree' | 'team' | 'certificate' | 'assembly' | 'press';

/** A paper to be made; its key names paper, month, category, and for certificates the winner. */
export interface AwardPlan extends FilledPlan {
  paper: AwardPaper;
  /** The results it tells of: one category, or all that were decided. */
  results: CategoryResult[];
  winner: ParticipantResult | null;
}

const kinds: Record<AwardPaper, TemplateKind> = {
  minutes: 'awardMinutes',
  decree: 'awardDecree',
  team: 'awardTeam',
  certificate: 'awardCertificate',
  assembly: 'awardAssembly',
  press: 'awardPress',
};

const isDecided = ({ decided }: CategoryResult): boolean => decided !== null;

/**
 * The papers of results: minutes for every category; decree, jury, and a certificate per winner for those that were
 * decided and have one; for the decided ones of a month together what is read at the assembly and the press release.
 *
 * @param single the run was asked for one category, so what tells of all of them is not overwritten
 */
export function planAwards(results: readonly CategoryResult[], language: Language, single: boolean): AwardPlan[] {
  const { awards } = documentTexts(language);
  const { papers } = texts(language).awards;
  const taken = new Set<string>();
  const plan = (
    paper: AwardPaper,
    told: CategoryResult[],
    subject: string,
    keys: string[],
    winner: ParticipantResult | null = null,
  ): AwardPlan => {
    const month = told[0]?.month ?? '';
    return {
      key: [kinds[paper], month, ...keys, ...languageKey(language)].join(':'),
      kind: kinds[paper],
      paper,
      subject,
      name: fileName([month, papers[paper]], subject, keys[keys.length - 1] ?? '', taken),
      folder: [awards.folder(month.slice(0, 4)), month],
      results: told,
      winner,
    };
  };
  const ofCategory = (result: CategoryResult): AwardPlan[] => {
    const { category } = result;
    const winners = isDecided(result) ? winnersOf(result) : [];
    const minutes = plan('minutes', [result], category, [category]);
    if (winners.length === 0) return [minutes];
    return [
      minutes,
      plan('decree', [result], category, [category]),
      plan('team', [result], category, [category]),
      ...winners.map((winner) =>
        plan(
          'certificate',
          [result],
          `${category} – ${winner.recipientName.trim() || winner.name}`,
          [category, winner.code],
          winner,
        ),
      ),
    ];
  };
  const ofMonth = (told: CategoryResult[]): AwardPlan[] => {
    const subject = single ? (told[0]?.category ?? '') : awards.all;
    const keys = single ? [subject] : [];
    return (['assembly', 'press'] as const).map((paper) => plan(paper, told, subject, keys));
  };
  const months = new Map<string, CategoryResult[]>();
  for (const result of results) {
    if (isDecided(result) && winnersOf(result).length > 0)
      months.set(result.month, [...(months.get(result.month) ?? []), result]);
  }
  return [...results.flatMap(ofCategory), ...[...months.values()].flatMap(ofMonth)];
}
