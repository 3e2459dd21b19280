import type { AgencyReport, UnitReport } from '../../../domain/main-job/evaluation';
import type { Writer } from '../../writer';

/** IV.C. Efisiensi: the figure, or why it is not computed (data dictionary, rule 10). */
export function efficiencySentence(
  writer: Writer,
  { value, absorption, judgement }: UnitReport | AgencyReport,
): string {
  const { t, voice, percent } = writer;
  const words = t.budget.efficiency;
  const { efficiency } = judgement;
  if (!absorption) return words.noBudget;
  switch (efficiency.kind) {
    case 'value':
      return words.value(percent(value.meanAttainment), percent(absorption.absorption), percent(efficiency.value));
    case 'belowTarget':
      return words.belowTarget(percent(value.meanAttainment));
    case 'oneBelowLimit':
      return words.oneBelowLimit(percent(value.meanAttainment), percent(writer.rules.minimumAttainment));
    case 'yearNotOver':
      return voice.pick(words.yearNotOver)();
    case 'none':
      return words.none;
  }
}
