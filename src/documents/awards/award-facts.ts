import type { Criterion } from '../../domain/awards/instrument';
import type { CategoryResult } from '../../domain/awards/result';
import type { TeamRole } from '../../domain/awards/team';
import { canonical, isSame } from '../../domain/canonical';

/** A person as award papers name one. */
export interface AwardPerson {
  /** NIP or a number of the agency's own. */
  id: string;
  /** With titles. */
  name: string;
  rank: string;
  position: string;
}

/** A member of the team that judges; null: the sheet states no role. */
export interface TeamPerson extends AwardPerson {
  role: TeamRole | null;
}

/** What award papers know beside the results. */
export interface AwardFacts {
  /** Everybody of `Tim Penilai` once, the chair first. */
  team: readonly TeamPerson[];
  /** By canonical ID. */
  people: ReadonlyMap<string, AwardPerson>;
  /** `Dasar` of every category as written. */
  bases: readonly string[];
  criteria: readonly Pick<Criterion, 'category' | 'code' | 'kind' | 'source'>[];
}

export const noFacts: AwardFacts = { team: [], people: new Map(), bases: [], criteria: [] };

/** The person of an ID; null for nobody that is known. */
export const personOf = ({ people }: AwardFacts, id: string): AwardPerson | null => people.get(canonical(id)) ?? null;

/** What the instrument says of a criterion; null for one that it no longer has. */
export const criterionOf = (
  { criteria }: AwardFacts,
  { category }: Pick<CategoryResult, 'category'>,
  code: string,
): AwardFacts['criteria'][number] | null =>
  criteria.find((one) => isSame(one.category, category) && isSame(one.code, code)) ?? null;

/** The legal bases of a cell: one per line or separated by semicolons. */
export const basesIn = (basis: string): string[] =>
  basis
    .split(/[\n;]/)
    .map((text) => text.trim())
    .filter((text) => text !== '');

/** Numbers of civil servants have eighteen digits; others are of no interest on paper. */
export const isOfficialNumber = (id: string): boolean => /^\d{18}$/.test(id.replace(/\s/g, ''));
