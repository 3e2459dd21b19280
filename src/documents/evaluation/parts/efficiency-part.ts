import type { AgencyReport, UnitReport } from '../../../domain/main-job/evaluation';
import type { Writer } from '../../writer';
import { computed, ofUnit } from '../../figures/sources';

/** IV.C. Efisiensi: the figure, or why it is not computed (data dictionary, rule 10). */
export function efficiencySentence(writer: Writer, report: UnitReport | AgencyReport): string {
  const { t, voice, percent } = writer;
  const words = t.budget.efficiency;
  const { value, absorption, judgement } = report;
  const { efficiency } = judgement;
  const mean = percent(value.meanAttainment, ofUnit(report, 'meanAttainment'));
  if (!absorption) return words.noBudget;
  switch (efficiency.kind) {
    case 'value':
      return words.value(
        mean,
        percent(absorption.absorption, ofUnit(report, 'absorption')),
        percent(efficiency.value, ofUnit(report, 'efficiency')),
      );
    case 'belowTarget':
      return words.belowTarget(mean);
    case 'oneBelowLimit':
      return words.oneBelowLimit(mean, percent(writer.rules.minimumAttainment, computed('limit', 'minimumAttainment')));
    case 'yearNotOver':
      return voice.pick(words.yearNotOver)();
    case 'spendingNotToEnd':
      return words.spendingNotToEnd;
    case 'none':
      return words.none;
  }
}
