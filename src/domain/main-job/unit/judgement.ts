import type { Absorption } from '../budget/absorption';
import { isBelow, roundPrinted } from '../../number';
import { isFullYear } from '../../period';
import type { Rules } from '../../settings';
import type { Value } from './unit-value';

/** `Status Capaian` and `Status Serapan`; `below` prints the limit in force. */
export type LimitStatus = 'met' | 'below' | 'provisional' | 'notAssessable';

export interface LimitJudgement {
  status: LimitStatus;
  /** Limit in force in points; null when there is none. */
  limit: number | null;
}

/** `Tanda`: which of the chosen figures lie below their limit. */
export interface Flag {
  attainment: boolean;
  absorption: boolean;
}

/** `Kategori Capaian–Serapan` (data dictionary, rule 10). */
export type Category = 'effectiveHigh' | 'effectiveLow' | 'effectiveEfficient' | 'notEffectiveHigh' | 'bothLow';

/** `Efisiensi`: points, or why it is not computed; an indicator below its limit is enough. */
export type Efficiency =
  | { kind: 'value'; value: number }
  | { kind: 'belowTarget' }
  | { kind: 'oneBelowLimit' }
  | { kind: 'yearNotOver' }
  | { kind: 'spendingNotToEnd' }
  | { kind: 'none' };

export interface Judgement {
  attainment: LimitJudgement;
  absorption: LimitJudgement;
  flag: Flag;
  efficiency: Efficiency;
  category: Category | null;
  /** The two figures of attainment would be judged differently; the document explains why. */
  figuresDisagree: boolean;
  /** Printed figures that lie exactly on their limit (an Informasi points them out). */
  onTheLimit: ('attainment' | 'absorption')[];
}

/** Whether something that forms the value is not reported, or is asked about (data dictionary, rules 3 and 7). */
const isProvisional = ({ awaited, undecided, shares, wasProvisional }: Value): boolean =>
  wasProvisional ?? (awaited.length > 0 || undecided !== undefined || shares.some(({ result }) => result.isDoubtful));

function judgeLimit(value: number | null, limit: number | null, provisional: boolean): LimitJudgement {
  if (value === null || limit === null) return { status: 'notAssessable', limit };
  if (isBelow(value, limit)) return { status: 'below', limit };
  return { status: provisional ? 'provisional' : 'met', limit };
}

/**
 * Efficiency of the full year once it has ended, where everything is reached on average and no indicator lies below its limit
 * (rule 10); spending that stands as of a day before the last quarter is not the year's, and nothing is saved by it.
 *
 * @param attainments of the indicators that count, in points, as their mean
 */
export function efficiencyOf(
  { mean, attainments }: { mean: number | null; attainments: readonly (number | null)[] },
  spending: Pick<Absorption, 'absorption' | 'isOfEarlierDay'> | null,
  { period, minimumAttainment, isRunning }: Rules,
): Efficiency {
  if (!isFullYear(period) || isRunning) return { kind: 'yearNotOver' };
  if (mean === null) return { kind: 'none' };
  if (isBelow(mean, 100)) return { kind: 'belowTarget' };
  if (attainments.some((value) => value !== null && isBelow(value, minimumAttainment)))
    return { kind: 'oneBelowLimit' };
  if (spending === null || spending.absorption === null) return { kind: 'none' };
  return spending.isOfEarlierDay ? { kind: 'spendingNotToEnd' } : { kind: 'value', value: 100 - spending.absorption };
}

function categoryOf(attainment: LimitJudgement, absorption: LimitJudgement, efficiency: Efficiency): Category | null {
  if (attainment.status === 'notAssessable' || absorption.status === 'notAssessable') return null;
  const effective = attainment.status !== 'below';
  const high = absorption.status !== 'below';
  if (effective && high) return 'effectiveHigh';
  if (effective) return efficiency.kind === 'value' ? 'effectiveEfficient' : 'effectiveLow';
  return high ? 'notEffectiveHigh' : 'bothLow';
}

/**
 * Judges a unit or the agency (data dictionary, rules 7, 8 and 10) by the figures as they are printed.
 *
 * @param limit limit of the attainment in points: `Batas Minimal Capaian`, for the agency `Target Capaian Instansi`
 * @param absorption null when the workbook has no budget
 */
export function judge(value: Value, absorption: Absorption | null, limit: number, rules: Rules): Judgement {
  const attained = judgeLimit(value.flagValue, limit, isProvisional(value));
  const figure = absorption?.absorption ?? null;
  const absorbed = judgeLimit(figure, absorption?.limit ?? null, (absorption?.notReported ?? 0) > 0);
  const mean = value.meanAttainment;
  const attainments = value.shares.map(({ result }) => result.attainment);
  const efficiency = efficiencyOf({ mean, attainments }, absorption, rules);
  const onTheLimit: Judgement['onTheLimit'] = [];
  if (value.flagValue !== null && roundPrinted(value.flagValue) === roundPrinted(limit)) onTheLimit.push('attainment');
  if (figure !== null && absorbed.limit !== null && roundPrinted(figure) === roundPrinted(absorbed.limit)) {
    onTheLimit.push('absorption');
  }
  return {
    attainment: attained,
    absorption: absorbed,
    flag: {
      attainment: rules.flagBasis !== 'absorption' && attained.status === 'below',
      absorption: rules.flagBasis !== 'attainment' && absorbed.status === 'below',
    },
    efficiency,
    category: categoryOf(attained, absorbed, efficiency),
    figuresDisagree:
      value.flagValue !== null && mean !== null && isBelow(value.flagValue, limit) !== isBelow(mean, limit),
    onTheLimit,
  };
}

/**
 * Whether a unit counts among those that meet or miss their limits. One whose attainment, being a chosen figure, has no value is
 * `Tidak dapat dinilai`, however well it spends; it may be flagged all the same, for its absorption.
 */
export function isAssessed(
  { attainment, absorption, flag }: Judgement,
  { flagBasis }: Pick<Rules, 'flagBasis'>,
): boolean {
  const { status } = flagBasis === 'absorption' ? absorption : attainment;
  return status !== 'notAssessable' || isFlagged(flag);
}

/** Whether any chosen figure is below its limit. */
export function isFlagged({ attainment, absorption }: Flag): boolean {
  return attainment || absorption;
}
