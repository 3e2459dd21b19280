import type { budget as indonesian } from '../../id/documents/budget';

export const budget: typeof indonesian = {
  noSheet: 'There are no budget data, so this part cannot be given yet.',
  noRows: 'No budget is recorded for this unit.',
  level: [
    ({ ceiling, spent, absorption }) => `Of a ceiling of ${ceiling}, ${spent} or ${absorption} has been spent.`,
    ({ ceiling, spent, absorption }) =>
      `Spending reached ${spent}, which is ${absorption} of the ceiling of ${ceiling}.`,
    ({ ceiling, spent, absorption, remainder }) =>
      `Absorption stands at ${absorption} (${spent} of a ceiling of ${ceiling}), leaving ${remainder}.`,
  ],
  noCeiling: 'Absorption cannot be computed, as the ceiling is zero.',
  notKnown: 'Absorption cannot be computed, as the spending of this period is not known.',
  met: [(limit, basis) => `This meets ${basis} ${limit}.`, (limit, basis) => `It is not below ${basis} ${limit}.`],
  below: [
    (limit, basis, distance) => `This is ${distance} below ${basis} ${limit}.`,
    (limit, basis, distance) => `It is ${distance} short of ${basis} ${limit}.`,
  ],
  noLimit: 'No absorption limit is in force in this period yet.',
  limitBasis: {
    year: 'the minimum absorption of',
    agencyYear: 'the agency’s absorption target of',
    quarter: (quarter) => `the absorption limit in force for ${quarter}, that is`,
  },
  withoutPersonnel: (value) => `Without personnel spending, absorption is ${value}.`,
  physical: (value, deviation, ahead) =>
    `Physical progress, where it is stated, is ${value}, ${deviation} ${ahead ? 'above' : 'below'} financial progress.`,
  physicalEqual: (value) => `Physical progress, where it is stated, is ${value}, equal to financial progress.`,
  noPhysical: 'No physical progress is recorded for this period, so its column is empty.',
  notReported: (count) =>
    `Spending has not been reported for ${count} budget ${count.value === 1 ? 'row' : 'rows'}; the ceiling still counts.`,
  rowCount: {
    programme: (count) => `${count} ${count.value === 1 ? 'programme' : 'programmes'}`,
    activity: (count) => `${count} ${count.value === 1 ? 'activity' : 'activities'}`,
    subActivity: (count) => `${count} ${count.value === 1 ? 'sub-activity' : 'sub-activities'}`,
    other: (count) => `${count} budget ${count.value === 1 ? 'row' : 'rows'}`,
  },
  lowRows: (rows, names, ownLimits) =>
    `Absorption stays below ${ownLimits ? 'the row’s own limit' : 'the limit'} in ${rows}: ${names}.`,
  noLowRows: (ownLimits) => `No budget row has absorption below ${ownLimits ? 'its own limit' : 'the limit'}.`,
  ownLimits:
    'The limit of each row follows from its cash plan (column Limit) and may differ from the limit of the unit.',
  namedFigure: (name, value) => `${name} (${value})`,
  total: 'Total',
  otherProgramme: 'Outside any programme',
  unspecified: 'Not specified',
  kindsUnknown: 'Kinds of spending have not been filled in, so this breakdown cannot be given.',
  fundsUnknown: 'Sources of funds have not been filled in, so this breakdown cannot be given.',
  accountKinds: {
    '5.1.01': 'Personnel',
    '5.1.02': 'Goods and Services',
    '5.1.05': 'Grants',
    '5.1.06': 'Social Assistance',
    '5.2': 'Capital',
    '5.3': 'Contingencies',
    '5.4': 'Transfers',
  },
  remainder: {
    noBudget: 'As no budget is recorded, there is no remainder to explain.',
    nothingLeft: 'There is no remainder to explain.',
    missingInterim: (remainder) =>
      `The remainder of ${remainder} has not been explained; at the end of the year reasons are required for sub-activities below the limit.`,
    missingYear: (remainder) => `The remainder of ${remainder} has not been explained.`,
    summary: (remainder, explained, share) =>
      `Of the remainder of ${remainder}, ${explained} has been explained (${share}).`,
    summaryShared: (remainder) =>
      `The remainder is ${remainder}; some explanations are recorded at a parent code and cover several rows together.`,
    main: (reason, amount) => `The main reason is ${reason}, with ${amount}.`,
    described: (reason, description) => `${reason} (${description})`,
    groupOf: (group, amount, reasons) => `${group} ${amount}: ${reasons.join('; ')}.`,
    reasonOf: (reason, amount, items) => `${reason} ${amount}, on ${items}`,
    gap: (unit, items) => `Remainder not explained by ${unit}: ${items}`,
    stands: (unit, items) => `No explanation from ${unit} so far of the remainder on ${items}.`,
    open: 'Not explained yet',
    noReason: 'Without a reason code',
    reason: (code, words) => `${code}. ${words}`,
    subtotal: (group) => `Sub-total ${group}`,
    explained: 'Total explained',
    total: 'Budget remainder',
    agencyNone: 'The remainder has not been explained yet, so it cannot be grouped by reason.',
    agencySummary: (remainder, explained, share) =>
      `The agency’s remainder is ${remainder}; of this, ${explained} or ${share} has been explained.`,
  },
  efficiency: {
    value: (mean, absorption, value) =>
      `A mean attainment of ${mean} was reached with an absorption of ${absorption}; budget efficiency is ${value}.`,
    belowTarget: (mean) =>
      `Efficiency is not computed, as the mean attainment (${mean}) is below 100%: money left while targets are missed is no saving.`,
    oneBelowLimit: (mean, limit) =>
      `Efficiency is not computed: the mean attainment is ${mean}, but an indicator lies below ${limit}, so money left is no saving yet.`,
    yearNotOver: [
      () => 'Efficiency is computed only at the end of the year, when attainment and absorption are complete.',
      () => 'As the budget year is not over, efficiency is not computed yet.',
    ],
    spendingNotToEnd:
      'Efficiency is not computed, as the data on spending do not reach the end of the year: money left is no saving yet.',
    noBudget: 'Efficiency is not computed, as no budget is recorded.',
    none: 'Efficiency cannot be computed, as attainment or absorption is incomplete.',
  },
};
