import type { Rules } from '../../settings';
import { isAssessed, isFlagged, type Judgement } from './judgement';

/** Units by what is said of them: every one is either assessed or not; of the assessed some are flagged, the others meet. */
export interface JudgedUnits<Unit> {
  assessed: Unit[];
  flagged: Unit[];
  unassessed: Unit[];
}

/**
 * The one count of units that meet or miss their limits, for the dashboard, the board and every paper (data dictionary, Output sheets,
 * `Dasbor`: those `Tidak dapat dinilai` are in neither number, and their own number stands beside it). In the order given.
 */
export function judgedUnits<Unit extends { judgement: Judgement }>(
  units: readonly Unit[],
  rules: Pick<Rules, 'flagBasis'>,
): JudgedUnits<Unit> {
  return {
    assessed: units.filter(({ judgement }) => isAssessed(judgement, rules)),
    flagged: units.filter(({ judgement }) => isFlagged(judgement.flag)),
    unassessed: units.filter(({ judgement }) => !isAssessed(judgement, rules)),
  };
}
