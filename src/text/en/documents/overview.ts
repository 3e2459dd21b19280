import { counted } from '../plural';
import { the } from '../article';
import type { Count } from '../../count';
import type { overview as indonesian } from '../../id/documents/overview';

/** `1 is`, `2 are`; the verb alone where the number stands at the head of the sentence. */
const are = (count: Count, alike = false): string => `${alike ? '' : `${count} `}${count.value === 1 ? 'is' : 'are'}`;
const have = (count: Count): string => `${count} ${count.value === 1 ? 'has' : 'have'}`;

const late = (open: Count, overdue: Count): string => {
  if (overdue.value === 0) return '';
  if (overdue.value < open.value) return ` (${overdue} of them past the due day)`;
  return open.value === 1 ? ' (past its due day)' : ` (${open.value === 2 ? 'both' : 'all'} past the due day)`;
};

export const overview: typeof indonesian = {
  met: [
    ({ subject, period, value, rating, limit }) =>
      `Up to ${period}, ${the(subject)} recorded a unit performance score of ${value}, rated ${rating}, and so meets the limit of ${limit}.`,
    ({ subject, period, value, rating, limit }) =>
      `The performance of ${the(subject)} in ${period} meets the limit of ${limit}: the unit performance score stands at ${value} (${rating}).`,
    ({ subject, period, value, rating, limit }) =>
      `With a unit performance score of ${value} (${rating}), ${the(subject)} meets the limit of ${limit} in ${period}.`,
    ({ subject, period, value, rating, limit }) =>
      `In ${period} the unit performance score of ${the(subject)} is ${value}, rated ${rating}; the limit of ${limit} is met.`,
  ],
  below: [
    ({ subject, period, value, rating, limit, distance }) =>
      `Up to ${period}, the unit performance score of ${the(subject)} is ${value} (${rating}), ${distance} below the limit of ${limit}.`,
    ({ subject, period, value, rating, limit, distance }) =>
      `In ${period} ${the(subject)} does not yet meet the limit of ${limit}: its unit performance score is ${value} (${rating}), short by ${distance}.`,
    ({ subject, period, value, rating, limit, distance }) =>
      `In ${period} ${the(subject)} reached a unit performance score of ${value}, rated ${rating}, and still needs ${distance} to meet the limit of ${limit}.`,
    ({ subject, period, value, rating, limit, distance }) =>
      `Attainment of ${the(subject)} up to ${period} gives a unit performance score of ${value} (${rating}); the limit of ${limit} is missed by ${distance}.`,
  ],
  provisional: (reasons) => `This judgement is provisional, as ${reasons}.`,
  provisionalReasons: {
    awaited: (count) =>
      `${counted(count, 'indicator that forms', 'indicators that form')} the value ${count.value === 1 ? 'has' : 'have'} not been reported`,
    undecided: (count) =>
      `${counted(count, 'indicator that forms', 'indicators that form')} the value cannot be computed yet`,
    doubtful: (count) =>
      `the figures of ${counted(count, 'indicator that forms', 'indicators that form')} the value have yet to be confirmed`,
    frozen: 'it was so when the period was frozen',
  },
  notAssessable: [
    ({ subject, period }) =>
      `Attainment of ${the(subject)} in ${period} cannot be assessed yet, as no indicator yields a figure.`,
    ({ subject, period }) =>
      `Up to ${period} there is no figure of attainment for ${the(subject)}, so no value can be given.`,
  ],
  sameMean: [
    () => 'The mean attainment without bounds is the same.',
    () => 'This equals the mean attainment without bounds.',
  ],
  otherMean: [
    (mean, difference, direction) => `The mean attainment without bounds is ${mean}, ${difference} ${direction}.`,
    (mean, difference, direction) =>
      `Without bounds the mean attainment is ${mean}, ${difference} ${direction === 'higher' ? 'above' : 'below'} the unit performance score.`,
    (mean, difference, direction) =>
      `The mean attainment, which takes every attainment as it is, stands at ${mean} (${difference} ${direction}).`,
  ],
  figuresDisagree: (value, mean, limit, meanIsBelow) =>
    meanIsBelow
      ? `The two figures are judged differently: the unit performance score (${value}) meets the limit of ${limit}, the mean attainment (${mean}) lies below it.`
      : `The two figures are judged differently: the mean attainment (${mean}) meets the limit of ${limit}, the unit performance score (${value}) lies below it.`,
  boundedIndicators: (names, count) =>
    `The difference comes from the bounded attainment of ${count.value === 1 ? 'one indicator' : `${count} indicators`}: ${names}.`,
  owners: { unit: 'this unit', unitsBelow: 'the units below', agency: 'the agency' },
  counts: [
    (total, owner, parts) => `Of the ${total} indicators of ${owner}, ${parts}.`,
    (total, owner, parts) => `The ${total} indicators of ${owner} stand as follows: ${parts}.`,
    (total, owner, parts) => `By status, of the ${total} indicators of ${owner}, ${parts}.`,
  ],
  countsBelow: (total, parts) =>
    total.value === 1
      ? `The units below have one indicator of their own: ${parts}.`
      : `The units below have ${total} indicators of their own: ${parts}.`,
  onlyIndicator: (owner, status) => `The only indicator of ${owner} has the status “${status}”.`,
  statusCount: {
    exceeded: (count) => `${are(count)} above target`,
    reached: (count) => `${are(count)} on target`,
    nearlyReached: (count) => `${are(count)} nearly on target`,
    belowLimit: (count) => `${are(count)} not yet on target`,
    notReached: (count) => `${are(count)} not on target`,
    notReported: (count) => `${have(count)} not been reported`,
    notDue: (count) => `${are(count)} not due yet`,
    noTarget: (count) => `${are(count)} not assessed for want of a target`,
    noInterimTarget: (count) => `${are(count)} not assessed for want of an interim target`,
    notComputable: (count) => `${are(count)} not computable`,
    missedWithoutScore: (count) => `${are(count)} missed and not counted`,
  },
  causes: [
    (causes) => `The value is lowered most by ${causes}.`,
    (causes) => `Most of the shortfall lies in ${causes}.`,
    (causes) => `The greatest losses come from ${causes}.`,
  ],
  cause: (indicator, points) => `${indicator} (${points})`,
  outputAttainment: (value) => `The output attainment of the lower levels is ${value}.`,
  category: {
    effectiveHigh: 'Attainment and absorption are both adequate (category “Effective, high absorption”).',
    effectiveLow: 'Attainment meets its limit while absorption is low (category “Effective, low absorption”).',
    effectiveEfficient: 'Targets were met with less money (category “Effective and efficient”).',
    notEffectiveHigh: 'The money was spent, but targets were not met (category “High absorption, not yet effective”).',
    bothLow: 'Both attainment and absorption are below their limits (category “Low attainment and absorption”).',
  },
  followUps: (total, parts) => `Of ${total} recorded follow-ups, ${parts}.`,
  followUpsAlike: (total, part) =>
    total.value === 1
      ? `The one recorded follow-up ${part}.`
      : `${total.value === 2 ? 'Both' : `All ${total}`} recorded follow-ups ${part}.`,
  followUpParts: {
    done: (count, alike) => `${are(count, alike)} done`,
    open: (count, overdue, alike) => `${are(count, alike)} open${late(count, overdue)}`,
    impossible: (count, alike) => `${alike ? '' : `${count} `}cannot be carried out`,
  },
  figures: {
    meanAttainment: 'Mean Attainment (%)',
    outputAttainment: 'Output Attainment (%)',
    rating: 'Rating',
    absorption: 'Budget Absorption (%)',
    withoutPersonnel: 'Absorption without Personnel (%)',
    physical: 'Physical Progress (%)',
    counted: 'Indicators Counted',
    countedBelow: 'Indicators Counted (with the units below)',
    flag: 'Flag',
  },
  countedOf: (counted, total) => `${counted} of ${total}`,
  noFlag: 'None',
  unitsBelow: 'Units below:',
  formation: {
    children: 'This value is formed by the values of the units below.',
    combined: 'This value is formed by the unit’s own indicators together with the values of the units below.',
  },
};
