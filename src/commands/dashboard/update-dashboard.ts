import { yearView } from '../../domain/awards/year-view';
import { dashboardFigures, type DashboardFigures, type Wins } from '../../domain/main-job/dashboard';
import { readTrend } from '../../workbook/read/archive-trend';
import { monthlyPlaces, readAwardRows } from '../../workbook/read/awards/results';
import { dashboardSheet } from '../../workbook/sheets/main-job/dashboard-sheet';
import { attainmentSheets, type TaskContext, type TaskDefinition } from '../run/task';

/** Decided awards of the year by winner, most first; somebody may win in several categories. */
function winsOf({ grids, data }: Pick<TaskContext, 'grids' | 'data'>): Wins[] {
  const wins = new Map<string, number>();
  for (const row of yearView(monthlyPlaces(readAwardRows(grids.awardResults)), data.input.rules.year)) {
    if (row.wins > 0) wins.set(row.name || row.participant, (wins.get(row.name || row.participant) ?? 0) + row.wins);
  }
  return [...wins].map(([name, count]) => ({ name, wins: count })).sort((a, b) => b.wins - a.wins);
}

/** The figures at a glance, from what a run has read. */
export function figuresAtAGlance(
  context: Pick<TaskContext, 'grids' | 'data' | 'evaluation' | 'archive'>,
): DashboardFigures {
  const { archive, evaluation, data } = context;
  const trend = archive?.grid ? readTrend(archive.grid, data.input.rules.year) : [];
  return dashboardFigures(evaluation, trend, winsOf(context));
}

/** *Perbarui dasbor*: sheet `Dasbor`; without a budget sheet absorption is left out. */
export const updateDashboard: TaskDefinition = {
  reads: [...attainmentSheets, 'budget', 'followUps', 'awardResults'],
  requires: ['units', 'indicators'],
  run: (context) => {
    const { data, evaluation, frame } = context;
    const found = [...data.findings, ...evaluation.findings];
    const count = (wanted: string): number => found.filter(({ severity }) => severity === wanted).length;
    const findings = { errors: count('error'), warnings: count('warning') };
    return {
      dashboard: dashboardSheet(figuresAtAGlance(context), data.settings.profile.agency, findings, frame),
    };
  },
};
