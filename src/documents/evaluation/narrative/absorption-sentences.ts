import type { Absorption } from '../../../domain/main-job/absorption';
import type { LimitJudgement } from '../../../domain/main-job/judgement';
import { roundPrinted } from '../../../domain/number';
import { paragraph } from '../../clean-text';
import { limitPeriodLabel } from '../../period-words';
import type { Writer } from '../../writer';

/** What the limit in force is called. */
function basisOf({ t, rules, fullYear, language }: Writer, isAgency: boolean): string {
  const { limitBasis } = t.budget;
  if (!fullYear) return limitBasis.quarter(limitPeriodLabel(rules.period, language));
  return isAgency ? limitBasis.agencyYear : limitBasis.year;
}

/** The absorption of a unit or of the agency against its limit, in one or two sentences. */
export function absorptionSentence(
  writer: Writer,
  absorption: Absorption,
  judged: LimitJudgement,
  isAgency: boolean,
): string {
  const { t, voice, percent, rupiah, distance } = writer;
  const { ceiling, spent, remainder, absorption: value } = absorption;
  if (value === null || spent === null) return ceiling > 0 ? t.budget.notKnown : t.budget.noCeiling;
  const figures = {
    ceiling: rupiah(ceiling),
    spent: rupiah(spent),
    absorption: percent(value),
    remainder: rupiah(remainder),
  };
  const level = voice.pick(t.budget.level)(figures);
  if (judged.limit === null) return paragraph([level, t.budget.noLimit]);
  const limit = percent(judged.limit);
  const basis = basisOf(writer, isAgency);
  const against =
    judged.status === 'below'
      ? voice.pick(t.budget.below)(limit, basis, distance(roundPrinted(judged.limit) - roundPrinted(value)))
      : voice.pick(t.budget.met)(limit, basis);
  return paragraph([level, against]);
}

/** The absorption without personnel spending, where it prints another figure than the absorption itself. */
export function withoutPersonnelOf({ absorption, withoutPersonnel }: Absorption): number | null {
  if (absorption === null || withoutPersonnel === null) return null;
  return roundPrinted(withoutPersonnel) === roundPrinted(absorption) ? null : withoutPersonnel;
}

/** What stands beside the absorption: without personnel, physical progress, rows not reported. */
export function absorptionDetails(writer: Writer, absorption: Absorption): string {
  const { t, percent, distance } = writer;
  const { absorption: value, physical, notReported } = absorption;
  const withoutPersonnel = withoutPersonnelOf(absorption);
  const deviation =
    physical === null || value === null ? null : roundPrinted(roundPrinted(physical) - roundPrinted(value));
  const ofPhysical =
    deviation === null
      ? ''
      : deviation === 0
        ? t.budget.physicalEqual(percent(physical))
        : t.budget.physical(percent(physical), distance(deviation), deviation > 0);
  return paragraph([
    withoutPersonnel === null ? '' : t.budget.withoutPersonnel(percent(withoutPersonnel)),
    ofPhysical,
    notReported > 0 ? t.budget.notReported(notReported) : '',
  ]);
}
