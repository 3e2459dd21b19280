import type { forms as indonesian } from '../id/forms';

export const forms: typeof indonesian = {
  renja: {
    ofQuarter: 'Performance by Quarter',
    ofYear: (year) => `Target and Budget ${year}`,
    meanAttainment: 'Mean performance attainment (%)',
    meanOf: (mean, count) => `${mean}, indicators counted: ${count}`,
    rating: 'Performance rating',
    drivers: 'What drove performance',
    obstacles: 'What held performance back',
    nextQuarter: 'Follow-up needed in the next quarter',
    nextPlan: 'Follow-up needed in the next work plan (Renja)',
    nothing: 'Nothing is stated for this period.',
    gaps: {
      planBudget: 'No budget of the strategic plan is recorded, so the amounts of the plan-end target are empty.',
      planSpent: (year) =>
        `No spending of the strategic plan to ${year} is recorded, so the amounts realised under the plan are empty.`,
    },
  },
  progress: {
    total: 'Total',
    withoutBudget: 'There are no budget data yet.',
    gaps: {
      monthly: 'Spending of this period is not known by month, so the columns To Last Month and This Month are empty.',
      plannedPhysical: 'No planned physical progress is recorded for this period, so its column is empty.',
      physical:
        'No physical progress is recorded for this period, so its column, the weighted one and the deviation are empty.',
    },
  },
  standards: {
    mean: 'Mean cover of the minimum services',
    missing: 'not stated',
    none: 'There is no indicator of the minimum service standards.',
  },
  actionPlan: { obstacle: (quarter, text) => `${quarter}: ${text}` },
};
