import type { CategoryResult, ParticipantResult } from '../../domain/awards/result';
import { texts } from '../../text';
import { documentTexts } from '../../text/documents';
import type { Language } from '../../text/language';
import type { FilledPlan } from '../document';
import { fileName } from '../file-name';
import { winnersOf } from './award-writer';
import { documentKey, type KindIn, type KeyParts } from '../kinds';

export type AwardPaper = KindIn<'award-papers'>;

/** A paper to be made; its key names paper, month, category, and for certificates the winner. */
export interface AwardPlan extends FilledPlan {
  kind: AwardPaper;
  /** The results it tells of: one category, or all that were decided. */
  results: CategoryResult[];
  winner: ParticipantResult | null;
}

const isDecided = ({ decided }: CategoryResult): boolean => decided !== null;

/**
 * The papers of results: minutes for every category; decree, jury, and a certificate per winner for those that were
 * decided and have one; for the decided ones of a month together what is read at the assembly and the press release.
 *
 * @param single the run was asked for one category, so what tells of all of them is not overwritten
 */
export function planAwards(results: readonly CategoryResult[], language: Language, single: boolean): AwardPlan[] {
  const { awards } = documentTexts(language);
  const { documentKinds } = texts(language);
  const taken = new Set<string>();
  const plan = <Paper extends AwardPaper>(
    kind: Paper,
    told: CategoryResult[],
    subject: string,
    keys: KeyParts<Paper>,
    own: string,
    winner: ParticipantResult | null = null,
  ): AwardPlan => {
    const month = told[0]?.month ?? '';
    return {
      key: documentKey(kind, keys, language),
      kind,
      subject,
      name: fileName([month, documentKinds[kind].name], subject, own, taken),
      folder: [awards.folder(month.slice(0, 4)), month],
      results: told,
      winner,
    };
  };
  const ofCategory = (result: CategoryResult): AwardPlan[] => {
    const { category, month } = result;
    const keys = { month, category };
    const winners = isDecided(result) ? winnersOf(result) : [];
    const minutes = plan('awardMinutes', [result], category, keys, category);
    if (winners.length === 0) return [minutes];
    return [
      minutes,
      plan('awardDecree', [result], category, keys, category),
      plan('awardTeam', [result], category, keys, category),
      ...winners.map((winner) =>
        plan(
          'awardCertificate',
          [result],
          `${category} – ${winner.recipientName.trim() || winner.name}`,
          { ...keys, winner: winner.code },
          winner.code,
          winner,
        ),
      ),
    ];
  };
  const ofMonth = (told: CategoryResult[]): AwardPlan[] => {
    const subject = single ? (told[0]?.category ?? '') : awards.all;
    const keys = { month: told[0]?.month, category: single ? subject : undefined };
    return [
      plan('awardAssembly', told, subject, keys, keys.category ?? ''),
      plan('awardPress', told, subject, keys, keys.category ?? ''),
    ];
  };
  const months = new Map<string, CategoryResult[]>();
  for (const result of results) {
    if (isDecided(result) && winnersOf(result).length > 0)
      months.set(result.month, [...(months.get(result.month) ?? []), result]);
  }
  return [...results.flatMap(ofCategory), ...[...months.values()].flatMap(ofMonth)];
}
