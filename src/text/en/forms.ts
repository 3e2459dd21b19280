import type { forms as indonesian } from '../id/forms';

export const forms: typeof indonesian = {
  renja: {
    meanAttainment: 'Mean performance attainment (%)',
    absorption: 'Budget absorption of the agency (%)',
    rating: 'Performance rating',
    drivers: 'What drove performance',
    obstacles: 'What held performance back',
    actions: 'Follow-up needed',
    note: 'Note',
    planMoney:
      'The workbook holds no plan budget and no spending of earlier years; fill them in on a copy of the form.',
    nothing: 'Nothing is filled in for this period in the sheets Analysis (Analisis Capaian) or Follow-up.',
    more: (count) => `… and ${count} more.`,
  },
  progress: { total: 'Total', withoutBudget: 'The sheet Budget is not filled in.' },
  standards: {
    mean: 'Mean attainment of the minimum standards',
    none: 'No indicator has the kind “SPM” in the sheet Indicators.',
  },
};
