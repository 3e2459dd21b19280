import { grouped } from '../../domain/grouped';
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
 * The papers of results: the decree on the team once a year, before anything is assessed; for each month one set of minutes and,
 * for what was decided, one decree, what is read at the assembly, the press release, and a certificate per winner.
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
  const certificates = (result: CategoryResult): AwardPlan[] =>
    winnersOf(result).map((winner) => {
      const { category, month } = result;
      const subject = `${category} – ${winner.recipientName.trim() || winner.name}`;
      return plan('awardCertificate', [result], subject, { month, category, winner: winner.code }, winner.code, winner);
    });
  /** The papers that tell of all categories of a month; those that name recipients only of what was decided. */
  const ofMonth = (told: CategoryResult[]): AwardPlan[] => {
    const subject = single ? (told[0]?.category ?? '') : awards.all;
    const keys = { month: told[0]?.month, category: single ? subject : undefined };
    const own = keys.category ?? '';
    const decided = told.filter((result) => isDecided(result) && winnersOf(result).length > 0);
    const minutes = plan('awardMinutes', told, subject, keys, own);
    if (decided.length === 0) return [minutes];
    return [
      minutes,
      plan('awardDecree', decided, subject, keys, own),
      ...decided.flatMap(certificates),
      plan('awardAssembly', decided, subject, keys, own),
      plan('awardPress', decided, subject, keys, own),
    ];
  };
  const teamOf = (year: string): AwardPlan => ({
    key: documentKey('awardTeam', { year }, language),
    kind: 'awardTeam',
    subject: year,
    name: fileName([year, documentKinds.awardTeam.name], awards.all, year, taken),
    folder: [awards.folder(year)],
    results: results.filter(({ month }) => month.startsWith(year)),
    winner: null,
  });
  const years = new Set(results.map(({ month }) => month.slice(0, 4)));
  return [...[...years].map(teamOf), ...[...grouped(results, ({ month }) => month).values()].flatMap(ofMonth)];
}
