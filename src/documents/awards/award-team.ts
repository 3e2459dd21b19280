import type { CategoryResult } from '../../domain/awards/result';
import type { TeamRole } from '../../domain/awards/jury/team';
import { namedPerson, ofEmployee, type Signatory } from '../signatory';
import type { AwardWriter } from './award-writer';

/** Somebody of the team that judges; null: not known yet. */
export interface Judge {
  person: Signatory | null;
  role: TeamRole | null;
}

/** So many lines are kept for a team of which nobody is known: jurors are not, when all figures come from records. */
const UNNAMED = 3;

/** The team of the sheet, the chair first; where it names nobody, whoever judged. */
export function teamOf(writer: AwardWriter, results: readonly CategoryResult[]): Judge[] {
  const { team } = writer.facts;
  if (team.length > 0)
    return team.map(({ employee, role }) => ({ person: ofEmployee(writer, employee.position, employee), role }));
  const jurors = [...new Set(results.flatMap((result) => result.jurors))];
  const known = jurors.map((name): Judge => ({ person: namedPerson(writer, name), role: null }));
  return known.length > 0 ? known : Array<Judge>(UNNAMED).fill({ person: null, role: null });
}
