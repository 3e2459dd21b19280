import { the } from '../article';
import type { Count } from '../../count';
import type { introduction as indonesian } from '../../id/documents/introduction';

const plural = (count: Count, one: string, many: string): string => `${count} ${count.value === 1 ? one : many}`;

const notReportedBelow = (count: Count, below: Count): string => {
  if (below.value === 0) return '';
  return below.value === count.value ? ' of the units below' : ` (${below} of them in the units below)`;
};

export const introduction: typeof indonesian = {
  basisUnit: (unit, year, budgetDocument) =>
    `This report is based on the ${year} performance agreement of ${the(unit)} and on ${budgetDocument}.`,
  basisAgency: (agency, year, budgetDocument) =>
    `This report is based on the ${year} performance agreement of the head of ${the(agency)} and on ${budgetDocument}.`,
  budgetDocument: (number, year) =>
    number === ''
      ? `the budget execution document (DPA/DPPA) for ${year}`
      : `the budget execution document (DPA/DPPA) for ${year}, number ${number}`,
  scope: ({ subject, period, indicators, objectives, withUnitsBelow }) =>
    indicators.value === 0
      ? `The evaluation covers the performance of ${the(subject)} up to ${period}. No indicators have been set yet.`
      : `The evaluation covers ${plural(indicators, 'indicator', 'indicators')}` +
        `${withUnitsBelow ? ' (those of the units below included)' : ''}` +
        `${objectives.value > 0 ? ` under ${plural(objectives, 'objective', 'objectives')}` : ''} of ${the(subject)} up to ${period}.`,
  scopeBudget: (rows, ceiling) => `As to the budget, it covers ${rows} with a ceiling of ${ceiling}.`,
  scopeNoBudget: 'Budget data are not available, so the evaluation is limited to performance.',
  scopeUnits: (units) => `Results are given for the agency as a whole and for ${plural(units, 'unit', 'units')}.`,
  data: 'Targets, actuals and analyses come from the reports of the units in charge.',
  dataNotReported: (count, below) =>
    `When this report was made, ${plural(count, 'indicator', 'indicators')}${notReportedBelow(count, below)} had not been reported.`,
  olderPositions: (period, codes) =>
    `The latest position reported for ${codes} is that of ${period}, not yet of this period.`,
  ceiling: {
    original: 'The original ceiling is used.',
    shifted: 'The ceiling after shifts is used.',
    revised: 'The revised ceiling is used.',
  },
  method: {
    interimTarget: {
      period:
        'Actuals up to the period are compared with the target of the period; annual progress is measured against the year’s target.',
      year: 'Actuals are compared with the year’s target.',
    },
    bounds: (floor, cap) => {
      if (floor !== null && cap !== null) return `each attainment kept between ${floor} and ${cap}`;
      if (cap !== null) return `each attainment kept at or below ${cap}`;
      return floor !== null ? `each attainment kept at or above ${floor}` : 'attainments without bounds';
    },
    twoFigures: (bounds) =>
      `The unit performance score is the weighted mean of the indicators’ attainments (${bounds}); the mean attainment is the weighted ` +
      'mean without bounds. The two are always shown together.',
    level:
      'A unit’s value is formed by its indicators of the highest performance level present; lower levels are shown as output ' +
      'attainment.',
    uncounted: 'Indicators that are not reported, not due, not assessed or not computable count in no mean.',
    limits: (attainment, absorption) =>
      `The minimum attainment of a unit is ${attainment}; the minimum absorption at the end of the year is ${absorption}.`,
    agencyLimits: (attainment, absorption) =>
      `The agency’s attainment target is ${attainment}; its absorption target at the end of the year is ${absorption}.`,
    interimLimit:
      'Before the end of the year the absorption limit follows from the cash plan (RAK) or, where that is empty, from the ' +
      'quarterly absorption target.',
    formation: {
      objectives:
        'The agency’s value is the mean of its objectives, each formed by the indicators at head-of-agency level.',
      units:
        'The agency’s value is the weighted mean of the top-level units, as no indicators at head-of-agency level have been set.',
      singleUnit:
        'The agency’s value is that of the single top-level unit, as no indicators at head-of-agency level have been set.',
    },
    absorption:
      'Absorption = total spent ÷ total ceiling × 100, computed from the most detailed budget rows; percentages are not averaged.',
    rounding:
      'Calculations use full precision; printed and judged figures are rounded to two decimals (half away from zero), so that ' +
      '90.00% is not judged to be below a limit of 90%.',
  },
};
