import { The } from '../article';
import type { Count } from '../../count';
import type { agency as indonesian } from '../../id/documents/agency';

const units = (count: Count): string => `${count} ${count.value === 1 ? 'unit' : 'units'}`;

export const agency: typeof indonesian = {
  unitsSummary: (assessed, flagged, unassessed) => {
    if (assessed.value === 0) return 'No unit can be assessed yet.';
    const below =
      flagged.value === 0
        ? 'none is below its minimum'
        : `${flagged} ${flagged.value === 1 ? 'is' : 'are'} below the minimum`;
    return unassessed === null
      ? `Of ${units(assessed)}, ${below}.`
      : `Of ${units(assessed)} that can be assessed, ${below}; ${units(unassessed)} cannot be assessed.`;
  },
  flaggedUnit: {
    attainment: (unit, value) => `${unit} (attainment ${value})`,
    absorption: (unit, value) => `${unit} (absorption ${value})`,
    both: (unit, value, absorption) => `${unit} (attainment ${value}, absorption ${absorption})`,
  },
  flaggedIntro: 'Flagged units:',
  flaggedOthers: (count) => `… and ${count} other ${count.value === 1 ? 'unit' : 'units'}; see part III.`,
  notAssessable: (names) => `Units that cannot be assessed: ${names}.`,
  formation: {
    objectives: 'The agency’s value is the mean of its objectives, measured by the indicators at head-of-agency level.',
    units: 'The agency’s value is the weighted mean of the top-level units.',
    singleUnit: 'The agency’s value is that of its only top-level unit.',
  },
  agreement: {
    noHeadIndicators:
      'No indicators at head-of-agency level have been set; the table sums up all indicators by objective.',
    none: 'No indicators have been set.',
    summary: (objectives, indicators) =>
      `The head’s performance agreement holds ${indicators} ${indicators.value === 1 ? 'indicator' : 'indicators'} under ${objectives} ${objectives.value === 1 ? 'objective' : 'objectives'}.`,
    allReached: 'All counted indicators reached their targets.',
    notReached: (names) => `Indicators below target: ${names}.`,
  },
  units: {
    none: 'No unit is assessed apart from the agency yet.',
    flaggedGroup: 'Below the minimum',
    otherGroup: 'Meeting the minimum',
    openGroup: 'Not assessable yet',
    absorptionOnly: (unit, absorption, limit) =>
      `${The(unit)} is flagged because its absorption is ${absorption}, below the limit of ${limit}.`,
    absorptionOnlyAll: (count, units, limit) =>
      `${count} units are flagged only for an absorption below ${limit === '' ? 'their limits' : `the limit of ${limit}`}: ${units}.`,
    figure: (unit, absorption) => `${unit} (${absorption})`,
    figureOf: (unit, absorption, limit) => `${unit} (${absorption}, limit ${limit})`,
    alsoAbsorption: (absorption, limit) => `Its absorption of ${absorption} is also below the limit of ${limit}.`,
  },
  standards: {
    none: 'No indicators of minimum service standards have been set.',
    summary: (total, reached, target) =>
      `Of ${total} counted SPM ${total.value === 1 ? 'indicator' : 'indicators'}, ${reached} reached ${target}.`,
    notReached: (names, target) => `The following have not reached ${target}, with their attainment: ${names}.`,
    target: (period) => (period === '' ? "the year's target" : `the target of ${period}`),
    nothingCounted: 'No SPM indicator has been counted in this period yet.',
  },
  recurring: {
    none: 'No problem is recorded in two or more periods.',
    intro: (count) =>
      `${count.value === 1 ? 'One problem is' : `${count} problems are`} recorded in at least two periods.`,
    fromLastYear: (count) =>
      `${count.value === 1 ? 'One of them recurs' : `${count} of them recur`} from the year before.`,
    recurs: (status) => (status === '' ? 'Recurs from the year before' : `${status}; recurs from the year before`),
    remainder: (description) => `Budget remainder: ${description}`,
  },
  strategy: {
    none: 'No unit has set its next steps yet, so strategic steps cannot be summed up.',
    intro: 'These steps sum up the plans submitted by the units in charge.',
    step: (indicator, steps) => `${indicator}: ${steps}`,
    nextYearMissing: (year) =>
      `Targets for ${year} have not been set yet; the plan-end targets are given for reference.`,
    nothing: (year) => `Neither targets for ${year} nor plan-end targets have been set yet.`,
  },
  nextActivities: {
    none: (year) => `The activities of ${year} have not been scheduled yet.`,
    intro: (count, year) =>
      `${count.value === 1 ? 'One activity' : `${count} activities`} of ${year} are scheduled, broken down by stage.`,
    noUnit: 'Not settled',
    stages: { preparation: 'Preparation', procurement: 'Procurement', execution: 'Execution', reporting: 'Reporting' },
  },
  honours: {
    none: (year) => `No honours are recorded for ${year}.`,
    intro: (count) => `${count.value === 1 ? 'One honour is' : `${count} honours are`} recorded.`,
  },
  matrix: { none: 'No follow-up plans have been set yet.' },
};
