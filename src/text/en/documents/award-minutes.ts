import { the } from '../article';
import { counted } from '../plural';
import type { awardMinutes as indonesian } from '../../id/documents/award-minutes';

export const awardMinutes: typeof indonesian = {
  subject: (category) => (category === '' ? 'Monthly Awards' : `${category} Award`),
  categoryTitle: (letter, title) => `${letter}. ${title.toUpperCase()}`,
  annexTitle: (number, title) => `ANNEX ${number}. ${title.toUpperCase()}`,
  headings: {
    team: 'A. JURY',
    instrument: '1. Instrument and Weights',
    results: '2. Results',
    dropped: '3. Disqualified Participants and Too Few Cases',
    reliability: '4. Reliability of the Result',
    conclusion: '5. Conclusion',
    matrix: 'Scores by Criterion',
    details: 'Scores of the Recipients',
  },
  opening: (day, category, agency, month) =>
    `On ${day}, the jury of the ${category === '' ? 'awards' : `${category} award`} of ${the(agency)} carried out the assessment for ${month}, as follows.`,
  day: (weekday, date, month, year, figures) => `${weekday}, the ${date} of ${month}, ${year} (${figures})`,
  openDay: '…………………, the ………………… of …………………, …………………',
  appointed: (office, number) => `The jury was appointed by Decree of the ${office} number ${number}.`,
  jurors: (count, names) => `Scores were given by ${count} jurors: ${names}.`,
  oneJuror: (name) => `Scores were given by ${name}.`,
  noJurors:
    'All scores were calculated from records; no criterion was scored by a person. The jury checked the calculation.',
  independence: 'No juror scored themselves or their own unit.',
  basis: (basis) => `Basis of the assessment: ${basis}`,
  method: {
    smart:
      'The assessment uses SMART with fixed anchors. The record of each criterion becomes a value from 0 to 100 by the anchors of the instrument, is multiplied by its weight, and the products add up to the score. As the anchors are fixed, scores of different months can be compared.',
    saw: 'The assessment uses SAW. The record of each criterion is compared with the best among the participants and multiplied by its weight; the products add up to a score from 0 to 100. The score compares the participants of this month and must not be compared with other months.',
    topsis:
      'The assessment uses TOPSIS. Participants are ranked by their closeness to the best on all criteria, as a score from 0 to 100. The score compares the participants of this month and must not be compared with other months.',
  },
  methodName: { smart: 'SMART', saw: 'SAW', topsis: 'TOPSIS' },
  methodAgain: (method, letter) => `The assessment uses ${method} as described in part ${letter}.`,
  criteria: (count) => `The instrument has the following ${counted(count, 'criterion', 'criteria')}.`,
  total: 'Total',
  cutOff: (day, time) => `Records up to ${day}${time === '' ? '' : ` ${time}`} count.`,
  counts: (participants, outcomes) => `Of ${counted(participants, 'participant')}, ${outcomes}.`,
  ranked: (count) => `${counted(count, 'is', 'are')} ranked`,
  noneRanked: (participants) => `Of ${counted(participants, 'participant')} none could be ranked.`,
  noParticipants: 'There are no participants this month.',
  vetoed: (count) => `${counted(count, 'is', 'are')} disqualified`,
  tooFew: (count) => `${counted(count, 'has', 'have')} too few cases`,
  gapNote:
    'The gap is the distance from the next better score; for the first, the lead over the next. Ranks are decided on scores before rounding.',
  noneDropped: 'No participant is disqualified, and all have enough cases to be assessed.',
  droppedIntro: 'The following participants are not ranked.',
  onlyRanked: 'The only participant is ranked.',
  allRanked: (participants) => `All ${participants} participants are ranked.`,
  veto: (criterion, value, rule) => `Criterion ${criterion} is ${value}; the instrument disqualifies ${rule}`,
  coolDown: (month, periods) => `Still within the cool-down of ${counted(periods, 'period')} after winning in ${month}`,
  tooFewReason: 'Fewer cases than the minimum of the instrument; not ranked last',
  vetoReasonUnknown: 'Disqualified by a rule of the instrument',
  shared: (rank, names) => `Rank ${rank} is shared by ${names}, whose scores are equal.`,
  unresolved: (names) =>
    `The tie between ${names} is not resolved by the declared tie order. The jury decides, with this written reason: ………… ………… ………… ………… ………… ………… ………… …………`,
  juryDecision: (name, reason) => `The jury decided the tie for ${name}, for this reason: ${reason}`,
  noTies: 'No ranked participants have equal scores.',
  lead: (gap) => `The first leads the next by ${gap} points.`,
  level: 'The scores of the first and the next are practically equal.',
  stability: (share, verdict) =>
    `When the weights of the criteria are varied by up to 20% in either direction, the first stays first in ${share}% of the trials; ${verdict}.`,
  stabilityVerdicts: [
    'the result does not depend on the choice of weights',
    'the result is fairly robust to the choice of weights',
    'the result is sensitive to the choice of weights, so the jury should discuss it before deciding',
  ],
  noStability: 'The stability of the ranking is not calculated, as fewer than two participants are ranked.',
  agreement: (value, word) =>
    `Agreement between the jurors is ${word} (Kendall's coefficient of concordance W = ${value}; 1 is full agreement).`,
  agreementWords: ['very low', 'low', 'moderate', 'high', 'very high'],
  discuss: 'The differences should be discussed and the reasons recorded.',
  noAgreement: 'Agreement between jurors is not calculated, as there are fewer than two.',
  decided: (category, month) => `On this basis the ${category} award for ${month} goes to:`,
  proposed: (category, month) =>
    `On this basis the following is proposed, but not yet decided, for the ${category} award of ${month}:`,
  person: (name, position, score, words) =>
    `${name}${position === '' ? '' : `, ${position}`}, with a score of ${score} (${words})`,
  tiedProposal: (names) =>
    `No recipient can be proposed yet, because the scores of ${names} are equal. The jury decides between them, with a written reason.`,
  soleProposal: (name) =>
    `No recipient can be proposed yet, because ${name} is the sole candidate. The jury confirms, with a written reason, whether the award is given.`,
  nobody: (category, month) => `Nobody receives the ${category} award for ${month}, because no participant qualifies.`,
  objections: (office, days, last) =>
    `Written objections to this result can be submitted to the ${office} within ${days} working days of the decision, that is, until ${last}.`,
  objectionsOpen: (office, days) =>
    `Written objections can be submitted to the ${office} within ${days} working days of the decision.`,
  proposedWinner: 'Proposed Winner',
  closing: 'These minutes were drawn up truthfully, to be used as appropriate.',
  jurorsTitle: 'The Jury',
  acknowledged: 'Acknowledged by',
  matrix:
    'The first line of each box is the record in the unit of the criterion; the last line, the points it adds to the score. The part on the instrument names the criteria.',
  adjusted:
    'Shares are pulled towards the mean of all participants by the number of cases, so that few cases are neither an advantage nor a handicap; the figure after the arrow is the one that is scored.',
  readAs: (numbers) => `The table is read as explained in Annex ${numbers}.`,
  criterionHead: (code, weight) => `${code}\n${weight}%`,
};
