import type { Count } from '../../count';
import type { attainment as indonesian } from '../../id/documents/attainment';

const indicators = (count: Count): string => `${count} ${count.value === 1 ? 'indicator' : 'indicators'}`;

export const attainment: typeof indonesian = {
  againstTarget: (attainment, period) => `${attainment} against the target of ${period}`,
  weighted: (name, weight) => `${name} (weight ${weight})`,
  output: (name, weight) => `${name} (${weight === '' ? '' : `weight ${weight}; `}output)`,
  formed: (value, counted, weights, isBounded) =>
    `The unit performance score of ${value} is formed from ${indicators(counted)} with weights of ${weights} in all: Σ (weight × ${isBounded ? 'bounded ' : ''}attainment) ÷ Σ weights.`,
  objectivesDiffer:
    'The mean of each objective below is weighted in the same way but bounds no attainment, so it may differ from the score of the unit.',
  outputsIncluded: (count) =>
    `It also covers ${indicators(count)} marked “output”, which ${count.value === 1 ? 'forms' : 'form'} the output attainment and not the score.`,
  withoutObjective: 'Indicators without an objective',
  objectiveTitle: (number, objective) => `${number}. ${objective}`,
  objectiveMean: [
    (mean, rating, counted) => `Mean attainment of ${counted} counted indicators: ${mean} (${rating}).`,
    (mean, rating, counted) =>
      `This objective has a mean attainment of ${mean} from ${counted} counted indicators, rated ${rating}.`,
    (mean, rating, counted) => `With ${counted} indicators counted, the mean attainment is ${mean} (${rating}).`,
  ],
  objectiveSingle: [
    (mean, rating) => `One counted indicator gives an attainment of ${mean} (${rating}).`,
    (mean, rating) => `The objective rests on one counted indicator, at ${mean} (${rating}).`,
  ],
  objectiveNone: [
    () => 'No indicator of this objective has been counted yet.',
    () => 'This objective cannot be assessed yet, as its indicators yield no figure.',
  ],
  regionNote: 'Indicators at regional level are shown for information and count in no mean.',
  noIndicators: 'No indicators have been set for this unit.',
  ofUnitsBelow: 'This unit has no indicators of its own; the tables show those of the units below.',
  comparison: {
    noIndicators: 'No comparison can be given, as no indicators have been set.',
    none: 'Last year’s actuals and the plan-end targets have not been filled in, so no comparison can be given.',
    count: (total, parts) => `Of ${indicators(total)} comparable with last year, ${parts}.`,
    parts: {
      better: (count) => `${count} improved`,
      worse: (count) => `${count} worsened`,
      same: (count) => `${count} stayed the same`,
    },
    alike: {
      better: (total) =>
        `${total.value === 2 ? 'Both' : `All ${total}`} indicators comparable with last year improved.`,
      worse: (total) => `${total.value === 2 ? 'Both' : `All ${total}`} indicators comparable with last year worsened.`,
      same: (total) =>
        `${total.value === 2 ? 'Both' : `All ${total}`} indicators comparable with last year stayed the same.`,
    },
    greatestFall: (indicator, before, now) =>
      `The setback that deserves attention is ${indicator}, from ${before} to ${now}.`,
    greatestRise: (indicator, before, now) => `The most notable improvement is ${indicator}, from ${before} to ${now}.`,
    partOfYear: (count) =>
      `For ${indicators(count)} that ${count.value === 1 ? 'builds' : 'build'} up over the year, the figure to date cannot yet be compared with last year’s full year.`,
    lastYearMissing:
      'Last year’s actuals have not been filled in; the table shows only the progress towards the plan-end target.',
    planMissing: 'Plan-end targets have not been filled in for these indicators.',
    planReached: (names) => `The plan-end target has already been met by ${names}.`,
  },
  shortfalls: {
    none: [
      () => 'All counted indicators in this part reached or exceeded their targets.',
      () => 'No counted indicator is below its target.',
      () => 'In this period every counted indicator met its target.',
    ],
    nothingCounted: 'No indicator has been counted yet, so shortfalls cannot be established.',
    title: (number, name) => `${number}. ${name}`,
    positive: [
      ({ actual, target, attainment, status, gap }) =>
        `An actual of ${actual} against a target of ${target} gives an attainment of ${attainment} (${status}), short by ${gap}.`,
      ({ actual, target, attainment, status, gap }) =>
        `By the end of the period the actual was ${actual} against a target of ${target}; attainment is ${attainment} (${status}), ${gap} short.`,
      ({ actual, target, attainment, status, gap }) =>
        `The target was ${target} and the actual ${actual}. The gap of ${gap} puts attainment at ${attainment} (${status}).`,
      ({ actual, target, attainment, status, gap }) =>
        `Attainment of ${attainment} (${status}) results from ${actual} against a target of ${target}, a shortfall of ${gap}.`,
    ],
    negative: [
      ({ actual, target, attainment, status, gap }) =>
        `The actual of ${actual} exceeds the targeted limit (${target}) by ${gap}, so attainment is ${attainment} (${status}).`,
      ({ actual, target, attainment, status, gap }) =>
        `This figure, which should be low, stands at ${actual}, ${gap} above the target of ${target}; attainment is ${attainment} (${status}).`,
      ({ actual, target, attainment, status, gap }) =>
        `With a target of at most ${target}, the actual of ${actual} means an excess of ${gap} and an attainment of ${attainment} (${status}).`,
    ],
    range: ({ actual, target, attainment, status, gap }) =>
      `The actual of ${actual} lies outside the target range of ${target} by ${gap}; attainment is ${attainment} (${status}).`,
    grade: ({ actual, target, attainment, status }) =>
      `The grade or score obtained (${actual}) has not reached the target of ${target}; attainment is ${attainment} (${status}).`,
    gradeMissed: ({ actual, target, status }) =>
      `The grade obtained (${actual}) is below the target of ${target}; its status is ${status}, as no score is available.`,
    plain: ({ actual, target, attainment, status }) =>
      `An actual of ${actual} against a target of ${target} gives an attainment of ${attainment} (${status}).`,
    better: [
      (before) => `Even so, the figure is better than last year’s (${before}).`,
      (before) => `Compared with last year (${before}), there is an improvement.`,
    ],
    worse: [
      (before) => `The result is also worse than last year’s (${before}).`,
      (before) => `Last year it stood at ${before}, so the result has worsened.`,
    ],
    needed: [
      (remaining, target) =>
        `To meet the target of ${target}, a further ${remaining} must be added by the end of the year.`,
      (remaining, target) => `The year’s target of ${target} will be met only with a further ${remaining}.`,
      (remaining, target) => `The distance to the year’s target of ${target} is ${remaining}.`,
    ],
    room: (remaining, target) => `Against the year’s limit of ${target} there is room for ${remaining}.`,
    overYear: (excess, target) => `The year’s limit of ${target} has already been exceeded by ${excess}.`,
    lower: (excess, target) => `To meet the year’s target of ${target} the figure must come down by ${excess}.`,
    forecast: ({ prognosis, basis, atPace, limit }) =>
      `Attainment at the end of the year would be ${prognosis} ${basis}` +
      (atPace === '' ? '' : `, and ${atPace} at the pace so far alone`) +
      (limit === '' ? '.' : `; this needs attention, being below ${limit}.`),
    recurs: (periods) => `This cause recurs: it was recorded in ${periods} already.`,
    efforts: [(text) => `Efforts made: ${text}`, (text) => `Steps already taken: ${text}`],
  },
  stories: {
    shared: (count) => `${count} indicators with the same cause`,
    untold: (count) => `${count} indicators whose cause has not been explained`,
    listed: (name, attained) => `${name} (attainment ${attained})`,
    ofUnit: (unit, names) => `${unit}: ${names}.`,
    cause: (text) => `Cause: ${text}`,
    remedy: (steps) => `Remedy: ${steps}.`,
    money: (parts) => `Of the budget behind it, the following is recorded: ${parts}.`,
    hindered: (reason, activity, amount) => `${reason} (${activity}, ${amount})`,
    step: (action, facts) => (facts === '' ? action : `${action} (${facts})`),
    inCharge: (text) => `in charge: ${text}`,
    by: (text) => `by ${text}`,
    gaps: {
      cause: 'Cause not explained yet',
      remedy: 'No remedy set yet',
      due: 'No due day set yet',
    },
    ofSome: (gap, count, total) => `${gap} for ${count} of ${total} indicators`,
    stands: {
      cause: (units) => `No explanation from ${units} so far.`,
      remedy: (units) => `No remedy from ${units} so far.`,
      due: (units) => `No due day from ${units} so far.`,
    },
  },
  drivers: {
    noIndicators: 'No drivers can be described, as no indicators have been set.',
    none: 'No drivers have been described for this period yet.',
    title: (name, attained) => (attained === '' ? name : `${name} (attainment ${attained})`),
  },
  pending: {
    noIndicators: 'No indicator awaits measurement or reporting.',
    none: [
      (owner) => `No indicator of ${owner} is unreported or not due in this period.`,
      (owner) => `All indicators of ${owner} were due and have been reported.`,
    ],
    intro: (count, owner) =>
      count.value === 1
        ? `The following indicator of ${owner} counts in no mean yet.`
        : `The following ${count} indicators of ${owner} count in no mean yet.`,
    below: (total, units) =>
      `The units below have ${indicators(total)} that ${total.value === 1 ? 'counts' : 'count'} in no mean yet: ${units}; their own reports hold the details.`,
    inUnit: (unit, parts) => `${unit} (${parts})`,
    region: 'Indicator at regional level; counts in no mean.',
    standing: (value, period) => `Last known figure ${value} (${period}).`,
    frequency: {
      monthly: 'Measured every month.',
      quarterly: 'Measured at the end of the quarter.',
      semester: 'Measured at the end of the half-year.',
      annual: 'Measured at the end of the year.',
    },
    dueQuarter: (quarter) => `Measured in ${quarter}.`,
    reason: {
      polarity: 'The polarity has not been set.',
      target: 'The target cannot be compared with the actual.',
      zeroTarget: 'Target 0 for a positive indicator.',
      negativeTarget: 'The target is negative.',
      grade: 'The grade is unknown.',
      denominator: 'The denominator is 0.',
      notFinite: 'The result is no number that can be meant.',
      unclear: 'A statement that decides the calculation cannot be understood.',
      kind: 'The actual is not of the target’s kind.',
    },
  },
};
