import { periodPart, readKey } from '../../documents/kinds';
import { monthlyPlaces, yearView } from '../../domain/awards/months/year-view';
import { withoutCovered } from '../../domain/finding';
import { dashboardFigures, type DashboardFigures, type Wins } from '../../domain/main-job/dashboard';
import { agencyTrend } from '../../domain/archive/record';
import { sortFindings } from '../../workbook/finding-words';
import { awardResults, readAwards } from '../../workbook/sheets/records/award-results-sheet';
import { readLedger } from '../../workbook/sheets/records/ledger-sheet';
import { allRecords, recordsAmong } from '../../workbook/sheets/records/read-records';
import { dashboardSheet } from '../../workbook/sheets/main-job/dashboard-sheet';
import { attainmentSheets, type TaskContext, type TaskDefinition } from '../run/task';

/** Decided awards of the year by winner, most first; somebody may win in several categories. */
function winsOf({ grids, data }: Pick<TaskContext, 'grids' | 'data'>): Wins[] {
  const wins = new Map<string, number>();
  const results = awardResults(allRecords(readAwards(grids.awardResults)));
  for (const row of yearView(monthlyPlaces(results), data.input.rules.year)) {
    if (row.wins > 0) wins.set(row.name || row.participant, (wins.get(row.name || row.participant) ?? 0) + row.wins);
  }
  return [...wins].map(([name, count]) => ({ name, wins: count })).sort((a, b) => b.wins - a.wins);
}

/** The figures at a glance, from what a run has read. */
export function figuresAtAGlance(
  context: Pick<TaskContext, 'grids' | 'data' | 'evaluation' | 'archive'>,
): DashboardFigures {
  const { archive, evaluation, data } = context;
  const trend = agencyTrend(archive?.records ?? [], data.input.rules.year);
  return dashboardFigures(evaluation, trend, winsOf(context));
}

/** Whether a document is the agency's evaluation of a period. */
export function isReportOf(key: string, rules: Parameters<typeof periodPart>[0]): boolean {
  const read = readKey(key);
  return read?.kind === 'agencyEvaluation' && read.parts[0] === periodPart(rules);
}

/** Address of the agency's evaluation of the period; empty: it is not made. */
function reportOf({ grids, data }: TaskContext): string {
  return recordsAmong(readLedger(grids.ledger)).find(({ key }) => isReportOf(key, data.input.rules))?.link ?? '';
}

/** *Perbarui dasbor*: sheet `Dasbor`; without a budget sheet absorption is left out. */
export const updateDashboard: TaskDefinition = {
  reads: [...attainmentSheets, 'budget', 'followUps', 'awardResults', 'ledger'],
  requires: ['units', 'indicators'],
  run: (context) => {
    const { data, evaluation, frame } = context;
    // As `Hasil Periksa Data` tells them: neighbours that say the same are one.
    const found = sortFindings(withoutCovered([...data.findings, ...evaluation.findings]));
    const count = (wanted: string): number => found.filter(({ severity }) => severity === wanted).length;
    const findings = { errors: count('error'), warnings: count('warning') };
    return {
      dashboard: dashboardSheet(
        figuresAtAGlance(context),
        data.settings.profile.agency,
        findings,
        reportOf(context),
        frame,
      ),
    };
  },
};
