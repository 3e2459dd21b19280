import type { AgencyReport, Evaluation, UnitReport } from '../../domain/main-job/evaluation';
import { AGENCY_CODE } from '../../domain/main-job/unit/unit';
import { codeOf, computed, ofUnit } from '../figures/sources';
import { periodPart } from '../kinds';
import { periodLabels } from '../period-words';
import type { Writer } from '../writer';
import { chartInOrder, type BarChart, type Charted } from './charts';

type Report = UnitReport | AgencyReport;

/** The report of the same unit in another period; null where it had none. */
const reportOf = ({ agency, units }: Evaluation, code: string): Report | null =>
  code === AGENCY_CODE ? agency : (units.find(({ value }) => value.unit.code === code) ?? null);

/** What of a report is drawn, as its paper of that period says it. */
const drawn = {
  value: { column: 'flagValue', valueOf: ({ value }: Report) => value.flagValue, judged: 'attainment' },
  absorption: {
    column: 'absorption',
    valueOf: ({ absorption }: Report) => absorption?.absorption ?? null,
    judged: 'absorption',
  },
} as const;

/** The course of the year so far, quarter by quarter: none before there are two periods with a figure. */
export function trendCharts(writer: Writer, report: Report): BarChart[] {
  const { evaluation, language, t } = writer;
  const code = codeOf(report);
  const periods = [...(evaluation.earlier ?? []), evaluation];
  return (['value', 'absorption'] as const).flatMap((key) => {
    const { column, valueOf, judged } = drawn[key];
    const rows = periods.flatMap((of): Charted[] => {
      const then = of === evaluation ? report : reportOf(of, code);
      const value = then && valueOf(then);
      if (!then || value === null) return [];
      const { period, year } = of.input.rules;
      const name = periodLabels(period, year, language).short;
      const when = periodPart(of.input.rules);
      const source = of === evaluation ? ofUnit(report, column) : computed('history', `${column} ${when} ${code}`);
      return [{ name, of: `${when} ${code}`, value: [value, source], limit: then.judgement[judged].limit }];
    });
    return rows.length < 2 ? [] : chartInOrder(writer, t.brief.trend[key], t.brief.columns.period, rows);
  });
}
