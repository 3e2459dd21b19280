import type { dashboard as dashboardId } from '../id/dashboard';
import { counted } from './plural';

export const dashboard: typeof dashboardId = {
  heading: (agency, period) => `${agency} · ${period}`,
  cards: {
    attainment: 'Agency Value (%)',
    absorption: 'Budget Absorption (%)',
    flagged: 'Units Needing Attention',
    notReported: 'Indicators Not Reported',
    overdue: 'Follow-ups Overdue',
    findings: 'Data Findings',
  },
  limit: (status, limit) => `${status}, limit ${limit}`,
  ofUnits: (units) => `of ${units} units`,
  ofIndicators: (indicators) => `of ${indicators} indicators`,
  openFollowUps: (open) => `${open} still open`,
  findings: (errors, warnings) => `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
  noBudget: 'No budget data yet',
  charts: {
    units: 'Value by unit and minimum (%)',
    absorption: 'Attainment and absorption by unit (%)',
    trend: 'The agency from period to period (%)',
    statuses: 'Indicators by status',
    wins: 'Awards won this year',
  },
  data: {
    unit: 'Unit',
    met: 'Value, at or above the minimum',
    below: 'Value, below the minimum',
    limit: 'Minimum',
    attainment: 'Attainment',
    absorption: 'Absorption',
    period: 'Period',
    status: 'Status',
    count: 'Count',
    name: 'Winner',
    wins: 'Awards',
  },
  ticks: {
    title: 'Tick to run (from a phone too); the answer appears on the right.',
    calculate: 'Calculate',
    evaluation: 'Make evaluations',
    board: 'Update the board',
  },
  answers: {
    working: 'Working…',
    done: (time) => `Done at ${time}.`,
    stopped: (errors, sheet) => `Stopped: the data has ${counted(errors, 'error')}; see ${sheet}.`,
    busy: 'Another command is running. Wait about a minute, then tick again.',
    partly: (done, all) => `${done} of ${all}, tick again`,
    quota: (done, all) => `Google's quota of today ended at ${done} of ${all}, tick again tomorrow`,
    storage: (done, all) => `Google Drive has no room left at ${done} of ${all}: empty the bin, then tick again`,
    google: (done, all) => `Google's services did not answer at ${done} of ${all}, tick again in a few minutes`,
    documents: (made, time) => `${counted(made, 'document')} checked at ${time}.`,
  },
  trigger: {
    installed: 'The check boxes on the dashboard now work. Their commands run in your name, whoever ticks them.',
    elsewhere: (user) => `The check boxes on the dashboard run in the name of ${user}.`,
    failed:
      'The check boxes on the dashboard do not work yet: your account has not allowed Rapor Kinerja to set a trigger.',
  },
};
