import { The, the } from '../article';
import type { Count } from '../../count';
import { counted } from '../plural';
import type { actions as indonesian } from '../../id/documents/actions';

/** `1 is`, `2 are`; the verb alone where the number stands at the head of the sentence. */
const are = (count: Count, alike: boolean): string => `${alike ? '' : `${count} `}${count.value === 1 ? 'is' : 'are'}`;
const have = (count: Count, alike: boolean): string =>
  `${alike ? '' : `${count} `}${count.value === 1 ? 'has' : 'have'}`;

export const actions: typeof indonesian = {
  previous: {
    none: [
      () => 'No follow-ups from earlier periods are recorded.',
      () => 'This unit has no plans from earlier periods.',
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
    none: 'No follow-up plan has been set for this period yet.',
    intro: (count) =>
      `The follow-up plan for this period holds ${count.value === 1 ? 'one action' : `${count} actions`}.`,
  },
  advice: {
    intro: [
      () => 'The evaluation leads to the following recommendations.',
      () => 'The following is recommended for the next period.',
      () => 'From the above, these recommendations follow.',
    ],
    remedies: (count) => `Carry out the remedies for ${counted(count, 'indicator')} of section III.C.`,
    undated: (count, undated) =>
      `Carry out the remedies for ${counted(count, 'indicator')} of section III.C, and set due days for ${undated} of them.`,
    report: (names) => `Complete the reports on ${names}.`,
    setTargets: (names) => `Set the missing targets for ${names}.`,
    absorb: (names) => `Speed up spending, above all on ${names}.`,
    explainRemainder: (amount) => `Complete the explanation of the budget remainder of ${amount}.`,
    finishOverdue: (count) => `Finish ${count} overdue ${count.value === 1 ? 'follow-up' : 'follow-ups'}.`,
    setIndicators: 'Set indicators and targets, so that the unit’s performance can be assessed.',
    planActions: 'Draw up a follow-up plan with owners and due days.',
    none: 'Nothing calls for a recommendation in this period.',
    awaited: 'Recommendations await the plans of the unit.',
  },
  closing: {
    flagged: [
      (subject) =>
        `This concludes the evaluation of ${the(subject)}. What has not met its limit calls for prompt follow-up.`,
      (subject) =>
        `This report is submitted as a basis for decisions. Improvement in ${the(subject)} is expected by the next evaluation.`,
      (subject) =>
        `This report is meant as a basis for follow-up. The progress of ${the(subject)} will be monitored in the next period.`,
    ],
    met: [
      (subject) => `This report on ${the(subject)} is submitted for performance control and accountability.`,
      (subject) =>
        `This report is submitted for evaluation. ${The(subject)} should keep the attainment that meets its limits.`,
      (subject) => `This report is submitted for use in guiding the performance of ${the(subject)}.`,
    ],
    open: [
      (subject) =>
        `This report rests on the data available. The assessment of ${the(subject)} will be completed when the data arrive.`,
      (subject) =>
        `This report is submitted with the remark that the data of ${the(subject)} still need to be completed.`,
    ],
  },
  evidence: {
    later: (count) =>
      `The evidence of ${count} ${count.value === 1 ? 'indicator' : 'indicators'} was recorded for a time after this period.`,
    missing: (names) => `No evidence has been recorded for ${names}.`,
  },
};
