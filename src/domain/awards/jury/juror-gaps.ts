import { finding, type Finding } from '../../finding';
import type { Criterion } from '../instrument/instrument';
import type { JuryScore } from './jury';
import type { StaffMember } from '../participants';
import type { Participant } from '../scoring/score-category';

/**
 * Jurors who scored only some of the participants: a lenient juror who leaves some out would decide the ranking.
 *
 * @param scores as they count; a juror who takes part has none of them
 */
export function jurorGaps(
  scores: readonly JuryScore[],
  criteria: readonly Criterion[],
  participants: readonly Participant[],
  staff: readonly StaffMember[],
): { findings: Finding[]; blocking: Finding[] } {
  const members = new Map(staff.map((member) => [member.id, member]));
  const given = new Set(
    scores.map(({ participant, criterion, juror }) => `${participant}\u0000${criterion}\u0000${juror}`),
  );
  const findings: Finding[] = [];
  const blocking: Finding[] = [];
  for (const criterion of criteria.filter(({ source }) => source === 'jury')) {
    const { code, sheet, row, weight, ifMissing } = criterion;
    const jurors = [...new Set(scores.filter((score) => score.criterion === code).map(({ juror }) => juror))];
    for (const juror of jurors.filter((one) => one !== '')) {
      const left = participants.filter((one) => !given.has(`${one.code}\u0000${code}\u0000${juror}`));
      if (left.length === 0) continue;
      const values = { juror: members.get(juror)?.name ?? juror, participants: left.map(({ name }) => name), code };
      const found = finding('incomplete-juror', { sheet, cell: weight.cell || `A${row}` }, values);
      findings.push(found);
      if (ifMissing === 'stop') blocking.push(found);
    }
  }
  return { findings, blocking };
}
