import type { Count } from '../../count';
import type { actions as indonesian } from '../../id/documents/actions';

/** `1 is`, `2 are`; the verb alone where the number stands at the head of the sentence. */
const are = (count: Count, alike: boolean): string => `${alike ? '' : `${count} `}${count.value === 1 ? 'is' : 'are'}`;
const have = (count: Count, alike: boolean): string =>
  `${alike ? '' : `${count} `}${count.value === 1 ? 'has' : 'have'}`;

export const actions: typeof indonesian = {
  previous: {
    none: [
      () => 'No follow-ups from earlier periods are recorded.',
      () => 'The sheet Follow-up holds no plans from earlier periods for this unit.',
    ],
    summary: (total, parts) => `Of ${total} follow-ups from earlier periods, ${parts}.`,
    alike: (total, part) =>
      total.value === 1
        ? `The one follow-up from earlier periods ${part}.`
        : `${total.value === 2 ? 'Both' : `All ${total}`} follow-ups from earlier periods ${part}.`,
    parts: {
      done: (count, alike) => `${are(count, alike)} done`,
      inProgress: (count, alike) => `${are(count, alike)} in progress`,
      notStarted: (count, alike) => `${have(count, alike)} not been started`,
      impossible: (count, alike) => `${alike ? '' : `${count} `}cannot be carried out`,
    },
    overdue: (count, isAll) =>
      isAll && count.value > 1
        ? 'Their due days have passed; they need to be finished.'
        : `The due day has passed for ${count} ${count.value === 1 ? 'follow-up, which needs' : 'follow-ups, which need'} to be finished.`,
  },
  overdueStatus: (status) => `${status} (overdue)`,
  statusNote: (day) =>
    `What was finished after ${day} is shown as not finished; other statuses stand as recorded, since how they stood on that day was not kept.`,
  finished: (status, day) => `${status} (${day})`,
  current: {
    none: 'The follow-up plan for this period has not been filled in on the sheet Follow-up.',
    intro: (count) =>
      `The follow-up plan for this period holds ${count.value === 1 ? 'one action' : `${count} actions`}.`,
  },
  advice: {
    intro: [
      () => 'The evaluation leads to the following recommendations.',
      () => 'The following is recommended for the next period.',
      () => 'From the above, these recommendations follow.',
    ],
    nextSteps: (indicator, steps) => `${indicator}: ${steps}`,
    accelerate: [
      (indicator, remaining) =>
        `Plan how to speed up ${indicator} to make up the ${remaining} missing to the year’s target by the end of the year.`,
      (indicator, remaining) =>
        `Set monthly steps for ${indicator} to close the gap of ${remaining} to the year’s target.`,
      (indicator, remaining) =>
        `Direct resources to ${indicator}, which is still ${remaining} short of the year’s target.`,
    ],
    restrain: [
      (indicator) => `Bring ${indicator} back in line with its target.`,
      (indicator) => `Set steps to lower ${indicator}.`,
    ],
    review: [
      (indicator) => `Discuss why ${indicator} fell short and decide on improvements.`,
      (indicator) => `Review how ${indicator} is carried out with those in charge.`,
    ],
    report: (names) => `Complete the reports on ${names}.`,
    setTargets: (names) => `Set the missing targets for ${names}.`,
    absorb: (names) => `Speed up spending, above all on ${names}.`,
    explainRemainder: (amount) => `Complete the explanation of the budget remainder of ${amount}.`,
    finishOverdue: (count) => `Finish ${count} overdue ${count.value === 1 ? 'follow-up' : 'follow-ups'}.`,
    setIndicators: 'Set indicators and targets, so that the unit’s performance can be assessed.',
    planActions: 'Draw up a follow-up plan with owners and due days.',
    keepUp: [
      () => 'Keep attainment on target until the end of the year.',
      () => 'Keep delivery and reporting steady, so that targets continue to be met.',
    ],
    keepUpYear: [
      () => 'Keep up this year’s attainment in the coming year.',
      () => 'Take this year’s delivery as the model for the coming year.',
    ],
  },
  closing: {
    flagged: [
      (subject) =>
        `This concludes the evaluation of ${subject}. What has not met its limit calls for prompt follow-up.`,
      (subject) =>
        `This report is submitted as a basis for decisions. Improvement in ${subject} is expected by the next evaluation.`,
      (subject) =>
        `This report is meant as a basis for follow-up. The progress of ${subject} will be monitored in the next period.`,
    ],
    met: [
      (subject) => `This report on ${subject} is submitted for performance control and accountability.`,
      (subject) =>
        `This report is submitted for evaluation. ${subject} should keep the attainment that meets its limits.`,
      (subject) => `This report is submitted for use in guiding the performance of ${subject}.`,
    ],
    open: [
      (subject) =>
        `This report rests on the data available. The assessment of ${subject} will be completed when the data arrive.`,
      (subject) => `This report is submitted with the remark that the data of ${subject} still need to be completed.`,
    ],
  },
  evidence: {
    later: (count) =>
      `The evidence of ${count} ${count.value === 1 ? 'indicator' : 'indicators'} was recorded for a time after this period.`,
    none: 'No evidence has been recorded in the sheet Actuals for the indicators of this unit.',
  },
};
