import type { UnitReport } from '../../domain/main-job/evaluation';
import { roundPrinted } from '../../domain/number';
import { reconcileIndicators, type ReconciledIndicator } from '../../domain/main-job/unit/reconcile';
import { resultsOfUnits } from '../../domain/main-job/results-of-units';
import { mark, type Mark } from '../view-model';
import { DASH, type Writer } from '../writer';
import { computed, ofIndicator, ofUnit } from '../figures/sources';

export interface ReconciledRow extends Mark {
  number: string;
  name: string;
  attainment: string;
  used: string;
  weight: string;
  effect: string;
}

/** The indicators of one unit, and what they add up to. */
export interface UnitGroup {
  title: string;
  rows: ReconciledRow[];
  total: { label: string; weight: string; effect: string };
  note: string[];
}

/** Points with their sign, `+0,43`; a dash where the two figures take the indicator alike. */
function effectOf({ points }: Writer, effect: number, of: string): string {
  const rounded = roundPrinted(effect);
  return rounded === 0 ? DASH : `${rounded > 0 ? '+' : '−'}${points(Math.abs(rounded), computed('effect', of))}`;
}

function causeOf({ t, terms, rules, percent }: Writer, { difference, result }: ReconciledIndicator): string {
  const words = t.reports.reconciliation.causes;
  if (difference === 'uncounted') return terms.indicatorStatus[result.status];
  if (difference === 'cap') return words.cap(percent(rules.cap, computed('rule', 'cap')));
  return difference === 'floor' ? words.floor(percent(rules.floor, computed('rule', 'floor'))) : words[difference];
}

function groupOf(writer: Writer, report: UnitReport): UnitGroup[] {
  const { value } = report;
  const { t, evaluation, rules, points, percent } = writer;
  const words = t.reports.reconciliation;
  const own = resultsOfUnits(evaluation, [value.unit.code]);
  if (own.length === 0) return [];
  const reconciled = reconcileIndicators(own, value, rules);
  const rows = reconciled.map((item, index): ReconciledRow => ({
    number: String(index + 1),
    name: writer.title(item.result.indicator),
    attainment: points(item.result.attainment, ofIndicator(item.result, 'attainment')),
    used: points(item.used, computed('counted', item.result.indicator.code)),
    weight: points(item.share === null ? null : item.share * 100, computed('weight', item.result.indicator.code)),
    effect: effectOf(writer, item.effect, item.result.indicator.code),
    ...mark(causeOf(writer, item), item.difference === 'cap' || item.difference === 'floor'),
  }));
  const effect = reconciled.reduce((sum, item) => sum + item.effect, 0);
  const shares = reconciled.reduce((sum, { share }) => sum + (share ?? 0), 0);
  return [
    {
      title: words.unitTitle(
        value.unit.name,
        percent(value.flagValue, ofUnit(report, 'flagValue')),
        percent(value.meanAttainment, ofUnit(report, 'meanAttainment')),
      ),
      rows,
      total: {
        label: t.reports.total,
        weight: points(shares > 0 ? shares * 100 : null, computed('weight', value.unit.code)),
        effect: effectOf(writer, effect, value.unit.code),
      },
      note: value.formation === 'indicators' ? [] : [words.fromBelow],
    },
  ];
}

/** Every unit with its indicators, those of the single unit that is the agency included. */
export function reconciledUnits(writer: Writer): { groups: UnitGroup[]; hasEffects: boolean } {
  const { units } = writer.evaluation;
  const groups = units.flatMap((unit) => groupOf(writer, unit));
  return { groups, hasEffects: groups.some(({ total }) => total.effect !== DASH) };
}
