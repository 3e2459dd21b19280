import type { awardsCodes } from '../../../domain/finding-codes/awards';
import { say, type Wordings } from '../../id/findings/wording';
import { counted } from '../plural';

/** Wording of the findings about awards. */
export const awardsFindings: Wordings<typeof awardsCodes> = {
  'unknown-requested-month': say(
    (v) => `Month "${v.value}" is not known.`,
    'Write a month such as 2026-03 or March 2026.',
  ),
  'unknown-requested-category': say(
    (v) => `Category "${v.value}" is not in sheet Award Categories.`,
    (v) => `Use one of: ${v.names}.`,
  ),
  'criteria-weights-total': say(
    (v) => `The weights of "${v.category}" total ${v.total} instead of 100.`,
    'Change the weights in sheet Award Criteria until they total exactly 100.',
  ),
  'category-without-criteria': say(
    (v) => `Category "${v.category}" has no criteria and is not scored.`,
    'Add its criteria to sheet Award Criteria.',
  ),
  'instrument-unclear': say(
    (v) => `Category "${v.category}" is not scored, because its Method, Kind, Source or Veto is not understood.`,
    'Correct the cell that another finding names, then run again.',
  ),
  'unknown-category': say(
    (v) => `Category "${v.value}" is not in sheet Award Categories; this row is not used.`,
    'Write the same name, or add the category.',
  ),
  'unknown-participants': say(
    (v) => `"${v.value}" is no type of unit, "Staff", code of a unit or ID of an employee.`,
    'Write a Type of sheet Units, the word Staff, or a list of codes separated by commas.',
  ),
  'zero-weight': say(
    (v) => `Criterion ${v.code} has weight 0 and adds nothing to the score.`,
    'Fill in its weight, or leave it when it only serves as a veto or tie-breaker.',
  ),
  'default-direction': say(
    (v) => `The kind of criterion ${v.code} is empty; ${v.direction} is used.`,
    'Fill in column Kind to make sure.',
  ),
  'direction-contradicts-source': say(
    (v) => `Is it right that ${v.direction} for "${v.name}"? Its source is usually read the other way.`,
    'Check column Kind of this criterion.',
  ),
  'recoded-cost': say(
    (v) =>
      `"${v.name}" is scored on a scale but declared lower is better. If the highest score means the best, the best is punished.`,
    'Choose "Benefit" when the highest score of the scale is the best.',
  ),
  'anchors-missing': say(
    (v) => `Criterion ${v.code} "${v.name}" lacks Zero Point and Hundred Point and cannot be scored by SMART.`,
    'Fill in both: the figure worth 0 and the figure worth 100. Jurors with a Scale need none.',
  ),
  'anchors-equal': say(
    (v) =>
      `Zero Point and Hundred Point of criterion ${v.code} "${v.name}" are both ${v.value}, so that nothing can be measured.`,
    'Fill in two different figures: the one worth 0 and the one worth 100.',
  ),
  'anchors-contradict-direction': say(
    (v) => `The anchors of "${v.name}" (worth 0: ${v.zero}, worth 100: ${v.hundred}) contradict ${v.direction}.`,
    'Exchange the anchors or correct column Kind.',
  ),
  'constant-criterion': say(
    (v) => `Every participant has ${v.value} on "${v.name}"; the criterion tells nobody apart.`,
    'Check the figures; if they are right, consider another criterion.',
  ),
  'bin-gap': say(
    (v) => `The scale of criterion ${v.code} has a gap: figures between ${v.from} and ${v.to} earn nothing.`,
    'Join the bounds, for example <70=1; 70-<80=2; >=80=3.',
  ),
  'bin-overlap': say(
    (v) => `The scale of criterion ${v.code} overlaps: figures from ${v.from} to ${v.to} earn two scores.`,
    'Separate the bounds, for example <70=1; 70-<80=2; >=80=3.',
  ),
  'zero-in-ratio': say(
    (v) =>
      `"${v.name}" has ${counted(v.count, 'figure')} of 0, while SAW divides by the figure. A 0 is worth the full value, and the others are measured against the smallest figure above 0.`,
    'Use SMART with fixed anchors, or make sure that this rule is what you want.',
  ),
  'negative-in-ratio': say(
    (v) => `"${v.name}" has negative figures, which SAW cannot value.`,
    'Correct the figures, or use SMART.',
  ),
  'not-a-count': say(
    (v) => `${v.value} in column "${v.column}" is no whole number from ${v.least} on, and is not used.`,
    'Write a whole number, or empty the cell.',
  ),
  'tie-order-repeated': say(
    (v) => `Two criteria bear the tie order ${v.value}, ${v.other} and ${v.code}; ${v.other} decides first.`,
    'Give each criterion that decides ties an order of its own: 1, 2 and so on.',
  ),
  'unreadable-veto': say(
    (v) => `Veto "${v.value}" cannot be read; this category is not scored.`,
    'Write it like <60 or >0.',
  ),
  'unreadable-scale': say(
    (v) => `Scale "${v.value}" cannot be read and is not used.`,
    'Write it like 0-100, or as a table like <70=1; 70-<80=2; >=80=3.',
  ),
  'unreadable-month': say(
    (v) => `Month "${v.value}" cannot be read; this row is not used.`,
    'Write it like 2026-03, March 2026, or as a date.',
  ),
  'unknown-participant': say(
    (v) => `"${v.value}" does not take part in "${v.category}"; this score is not used.`,
    'Write the code of a participant.',
  ),
  'unknown-criterion': say(
    (v) => `Criterion "${v.value}" is not one of "${v.category}"; this score is not used.`,
    'Write the code of a criterion of sheet Award Criteria.',
  ),
  'score-not-used': say(
    (v) => `Criterion ${v.code} is counted from records; the score typed here is not used.`,
    'Leave it if records are meant to count; if not, change the criterion’s Source to Jury or Input.',
  ),
  'score-outside-scale': say(
    (v) => `Score ${v.score} lies outside the scale ${v.low}–${v.high} and is not used.`,
    'Correct the score.',
  ),
  'duplicate-score': say(
    (v) => `${v.juror} has already scored ${v.participant} for criterion ${v.code} in row ${v.row}; the first counts.`,
    'Ask the juror which score holds, then correct Juror, Participant or Criterion of the other row; no winner can be decided while both stand.',
  ),
  'own-score': say((v) => `${v.juror} scores himself or herself; this score is refused.`, 'Ask another juror.'),
  'own-unit-score': say(
    (v) => `${v.juror} scores the own unit, ${v.participant}; this score is refused.`,
    'Ask a juror from another unit.',
  ),
  'participant-scores': say(
    (v) => `${v.juror} takes part in category "${v.category}", alone or with the own unit; this score is refused.`,
    'Ask a juror who takes no part. Where all Staff take part, list the jurors in sheet Award Team.',
  ),
  'juror-missing': say(
    (v) => `A score of criterion ${v.code} names no juror, so scoring of oneself or the own unit cannot be ruled out.`,
    'Write the ID of an employee in column Juror.',
  ),
  'unknown-juror': say(
    (v) => `Juror "${v.value}" is no ID of sheet Staff, so scoring of oneself or the own unit cannot be ruled out.`,
    'Write the ID of an employee in column Juror.',
  ),
  'juror-outside-team': say(
    (v) => `${v.juror} is not in Award Team for the category "${v.category}"; the scores count all the same.`,
    'Add the juror to Award Team if appointed, or correct column Juror.',
  ),
  'team-of-unknown': say(
    (v) => `"${v.value}" is no ID of sheet Staff; this row is not used.`,
    'Write the ID of an employee, or add the person to sheet Staff.',
  ),
  'missing-figure': say(
    (v) => `Criterion ${v.code} "${v.name}" has no figure for ${counted(v.count, 'participant')}: ${v.participants}.`,
    'Complete the data; with If Missing = Stop no winner can be decided yet.',
  ),
  'incomplete-juror': say(
    (v) => `${v.juror} has not scored ${v.participants} for criterion ${v.code}.`,
    'Complete the scores, so that the same jurors judge every participant.',
  ),
  'tie-without-reason': say(
    (v) => `The decision on the tie for ${v.participant} has no written reason and is not used.`,
    'Write the place in column Score and the reason in column Notes.',
  ),
  'records-missing': say(
    (v) => `Category "${v.category}" is counted from sheet "${v.sheet}", which is missing.`,
    (v) => `Add sheet "${v.sheet}", or change the Source of its criteria.`,
  ),
  'responded-before-received': say(
    'The report was answered before it was received; it is not counted.',
    'Correct the time in column Received or Responded.',
  ),
  'resolved-before-received': say(
    'The report was resolved before it was received; it is not counted.',
    'Correct the time in column Received or Resolved.',
  ),
  'resolved-without-date': say(
    'The report’s status is Resolved without a time; it counts as resolved, but not in time.',
    'Fill in column Resolved.',
  ),
  'report-without-unit': say('The report has no unit and is not counted.', 'Fill in column Unit.'),
  'publication-without-unit': say('The publication has no unit and is not counted.', 'Fill in column Unit.'),
  'report-in-future': say(
    'The report was received after the time of this run and is not counted.',
    'Check the date in column Received.',
  ),
  'duplicate-report': say(
    (v) => `Report "${v.key}" already stands in row ${v.row}; this row is not counted.`,
    'Give it an ID of its own if the reports differ; if they are one, put what both rows hold together.',
  ),
  'limit-not-positive': say(
    (v) => `Column "${v.column}" holds ${v.value} hours; the term of the class of the report is used.`,
    'Write the limit in hours above 0, or leave it empty.',
  ),
  'many-like-this': say(
    (v) => `The sheet has ${counted(v.count, 'more finding')} of this kind.`,
    'Correct those that are listed, then run again.',
  ),
  'attainment-not-available': say(
    (v) =>
      `There is no attainment of units for ${v.month}: no quarter of that year has ended, or its sheets are empty.`,
    'Use another source for that month, or complete sheets Indicators and Actuals.',
  ),
  'attainment-period': say(
    (v) => `Attainment of units is that of ${v.period} ${v.year}, the last quarter that had ended.`,
    'Nothing to do.',
  ),
  'category-without-participants': say(
    (v) => `Category "${v.category}" has no participants or no data in ${v.month}.`,
    'Check column Participants, and fill in the data of the month.',
  ),
  'all-out': say(
    (v) => `Nobody can win "${v.category}" in ${v.month}: all are disqualified or have too few cases.`,
    'See columns Reason Disqualified and Details of sheet Award Results.',
  ),
  'sole-candidate': say(
    (v) =>
      `${v.participant} is the only eligible participant of "${v.category}" in ${v.month}; the score alone makes no winner.`,
    'If the award is deserved all the same, add a row to sheet Award Scores: Criterion "Tie", Score = 1, and the reason in Notes.',
  ),
  'tie-undecided': say(
    (v) => `Rank ${v.rank} of "${v.category}" is shared by ${v.participants}; the jury has to decide.`,
    'Add a row to sheet Award Scores: Criterion "Tie", Score = place (1, 2, …), and the reason in Notes.',
  ),
  'near-tie': say(
    (v) =>
      `The scores of ${v.first} and ${v.second} of "${v.category}" print alike; the tie order or the jury tells them apart.`,
    'Make sure that this order is meant.',
  ),
  'low-agreement': say(
    (v) => `The jurors of "${v.category}" hardly agree (W = ${v.agreement}).`,
    'Discuss the differences between jurors before deciding.',
  ),
  'month-not-over': say(
    (v) => `${v.month} is not over, so that its winners cannot be decided yet.`,
    'Decide after the month has ended.',
  ),
  'not-finalised': say(
    (v) => `The winner of "${v.category}" for ${v.month} is not decided, because something is left to settle.`,
    'Settle the warnings about this category, then decide again.',
  ),
  'already-finalised': say(
    (v) => `"${v.category}" for ${v.month} has been decided and is not changed.`,
    'Nothing to do.',
  ),
};
