import { AGENCY_CODE } from '../../../domain/main-job/unit/unit';
import type { AgencyReport, UnitReport } from '../../../domain/main-job/evaluation';
import type { Absorption } from '../../../domain/main-job/budget/absorption';
import { roundPrinted } from '../../../domain/number';
import { paragraph } from '../../clean-text';
import { limitPeriodLabel } from '../../period-words';
import type { Writer } from '../../writer';
import { codeOf, computed, ofBudget, ofUnit } from '../../figures/sources';

/** What the limit in force is called. */
function basisOf({ t, rules, fullYear, language }: Writer, isAgency: boolean): string {
  const { limitBasis } = t.budget;
  if (!fullYear) return limitBasis.quarter(limitPeriodLabel(rules.period, language));
  return isAgency ? limitBasis.agencyYear : limitBasis.year;
}

type Reported = Pick<UnitReport | AgencyReport, 'value' | 'judgement'>;

/** The absorption of a unit or of the agency against its limit, in one or two sentences. */
export function absorptionSentence(writer: Writer, absorption: Absorption, report: Reported): string {
  const { t, voice, percent, rupiah, distance } = writer;
  const { ceiling, spent, remainder, absorption: value } = absorption;
  const judged = report.judgement.absorption;
  const row = codeOf(report);
  if (value === null || spent === null) return ceiling > 0 ? t.budget.notKnown : t.budget.noCeiling;
  const figures = {
    ceiling: rupiah(ceiling, ofBudget(row, 'ceiling')),
    spent: rupiah(spent, ofBudget(row, 'spent')),
    absorption: percent(value, ofUnit(report, 'absorption')),
    remainder: rupiah(remainder, ofBudget(row, 'remainder')),
  };
  const level = voice.pick(t.budget.level)(figures);
  if (judged.limit === null) return paragraph([level, t.budget.noLimit]);
  const limit = percent(judged.limit, computed('limit', row));
  const basis = basisOf(writer, row === AGENCY_CODE);
  const against =
    judged.status === 'below'
      ? voice.pick(t.budget.below)(
          limit,
          basis,
          distance(roundPrinted(judged.limit) - roundPrinted(value), computed('difference', row)),
        )
      : voice.pick(t.budget.met)(limit, basis);
  return paragraph([level, against]);
}

/** The absorption without personnel spending, where it prints another figure than the absorption itself. */
export function withoutPersonnelOf({ absorption, withoutPersonnel }: Absorption): number | null {
  if (absorption === null || withoutPersonnel === null) return null;
  return roundPrinted(withoutPersonnel) === roundPrinted(absorption) ? null : withoutPersonnel;
}

/** What stands beside the absorption: without personnel, physical progress, rows not reported. */
export function absorptionDetails(writer: Writer, absorption: Absorption, report: Reported): string {
  const { t, percent, distance, count } = writer;
  const row = codeOf(report);
  const { physical, deviation, notReported } = absorption;
  const withoutPersonnel = withoutPersonnelOf(absorption);
  const ofPhysical =
    deviation === null
      ? ''
      : deviation === 0
        ? t.budget.physicalEqual(percent(physical, ofBudget(row, 'physical')))
        : t.budget.physical(
            percent(physical, ofBudget(row, 'physical')),
            distance(deviation, computed('difference', row)),
            deviation > 0,
          );
  return paragraph([
    withoutPersonnel === null
      ? ''
      : t.budget.withoutPersonnel(percent(withoutPersonnel, ofUnit(report, 'withoutPersonnel'))),
    ofPhysical,
    notReported > 0 ? t.budget.notReported(count(notReported, computed('rows', row))) : '',
  ]);
}

/** Why the column of physical progress is empty; nothing where something stands in it. */
export const physicalGap = ({ t }: Pick<Writer, 't'>, { physical }: Absorption): string =>
  physical === null ? t.budget.noPhysical : '';
