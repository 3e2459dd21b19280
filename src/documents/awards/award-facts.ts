import type { Criterion } from '../../domain/awards/instrument/instrument';
import type { CategoryResult } from '../../domain/awards/result';
import type { TeamRole } from '../../domain/awards/jury/team';
import type { Employee } from '../../domain/people/staff';
import { isSame } from '../../domain/canonical';

/** A member of the team that judges. */
export interface TeamPerson {
  employee: Employee;
  /** Null: the sheet states no role. */
  role: TeamRole | null;
}

/** What award papers know beside the results. */
export interface AwardFacts {
  /** Everybody of `Tim Penilai` once, the chair first. */
  team: readonly TeamPerson[];
  /** `Dasar` of every category as written. */
  bases: readonly string[];
  criteria: readonly Pick<Criterion, 'category' | 'code' | 'kind' | 'source'>[];
  /** Numbers of letters that people gave to documents, by the keys of these. */
  numbers: ReadonlyMap<string, string>;
}

export const noFacts: AwardFacts = { team: [], bases: [], criteria: [], numbers: new Map() };

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
