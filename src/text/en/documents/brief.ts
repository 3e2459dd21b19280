import type { brief as indonesian } from '../../id/documents/brief';

export const brief: typeof indonesian = {
  title: 'Brief for the Head',
  subject: (subject, period) => `${subject}, ${period}`,
  charts: {
    units: 'Attainment by unit (%)',
    indicators: 'Attainment by indicator (%)',
    absorption: 'Absorption against the cash plan (%)',
    absorptionOfYear: 'Absorption against the minimum (%)',
  },
  trend: { value: 'Attainment by period (%)', absorption: 'Absorption to date by period (%)' },
  lowest: (title, shown, all) => `${title}: the lowest ${shown} of ${all}`,
  columns: { name: 'Name', period: 'Period', value: 'Figure', limit: 'Limit', bar: '0 – 120; upright stroke = limit' },
  /** The figures of a chart that is drawn, where bars below their limits are hatched. */
  hatched: 'Figure (hatched: below the limit)',
  sections: {
    flagged: 'What is flagged, and why',
    money: 'State of the budget',
    late: 'Earlier decisions that are late',
    decide: 'Decisions asked for',
  },
  cause: (indicator, points) => `mainly ${indicator} (−${points})`,
  budgetCause: (row, absorption) => `mainly ${row} (${absorption})`,
  flagged: (unit, flag, cause) => `${unit}: ${flag} below the limit${cause === '' ? '' : `, ${cause}`}.`,
  money: (spent, ceiling, remainder) => `${spent} of a ceiling of ${ceiling} is spent; ${remainder} remains.`,
  behind: (amount, planned) => `Behind by ${amount}: ${planned} should have been spent by now.`,
  late: (action, owner, due) => `${action}${owner === '' ? '' : ` (${owner})`}, due ${due}.`,
  decide: {
    plan: (units) => `Set a follow-up plan for ${units}.`,
    spend: 'Decide on faster spending or a shift of the ceiling where rows lag behind.',
    remainder: 'Have the remainder explained where rows are below the absorption limit.',
    late: (count) =>
      `Decide on a new due day, or an end, for ${count} late ${count.value === 1 ? 'follow-up' : 'follow-ups'}.`,
    notReported: (count) => `Ask for the reports of ${count} ${count.value === 1 ? 'indicator' : 'indicators'}.`,
  },
  more: (count) => `… and ${count} more; see the full report.`,
};
