import type { awardDecree as indonesian } from '../../id/documents/award-decree';

export const awardDecree: typeof indonesian = {
  decree: (office) => `Decree of the ${office}`,
  about: 'on the',
  number: (number) => `Number ${number}`,
  considering: 'Considering',
  recalling: 'Recalling',
  observing: 'Observing',
  resolves: 'Resolves:',
  enacting: 'To enact',
  clauses: ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FIFTH'],
  enacted: (decree, subject) => `${decree} ON THE ${subject}.`,
  basisOpen: 'legal basis not filled in',
  and: 'and',
  subject: (category, month) => `Recipients of the ${category} Award for ${month}`,
  reasons: {
    purpose: (agency, category) =>
      `that, to acknowledge performance and to encourage better social services, ${agency} gives the ${category} award`,
    minutes: (minutes, names, month) =>
      `that, according to the ${minutes}, ${names} meet the conditions for the award for ${month}`,
    therefore: (office, subject) =>
      `that, for the reasons under a and b, a Decree of the ${office} on the ${subject} is needed`,
  },
  minutes: (category, number, day) => `Assessment Minutes of the ${category} award number ${number} of ${day}`,
  award: {
    recipients: (category, month) =>
      `The recipients of the ${category} award for ${month} are those listed in the Annex, which is an integral part of this Decree.`,
    certificate: 'The recipients named in the FIRST clause are given a Certificate of Award.',
    budget: (document) =>
      `Expenses arising from this Decree are charged to Budget Implementation Document ${document}.`,
    force: 'This Decree takes effect on the day it is enacted.',
    objections: (office, days, last) =>
      ` Objections are submitted in writing to the ${office} within ${days} working days of the decision on the results, that is, until ${last}.`,
  },
  workingDays: (figure, words) => `${figure} (${words})`,
  annex: 'Annex',
  annexTitle: (category, month) => `Recipients of the ${category} Award for ${month}`,
  dated: (day) => `Dated ${day}`,
  enactedAt: (place) => `Enacted at ${place}`,
  enactedOn: (day) => `on ${day}`,
  copies: 'Copies to:',
  copiesTo: { recipients: 'Those concerned', members: 'Members of the jury', file: 'File' },
  team: {
    subject: (category, month) => `Jury of the ${category} Award for ${month}`,
    purpose: (category, agency) =>
      `that a jury is needed so that ${agency} gives the ${category} award objectively, openly and accountably`,
    fit: 'that the persons named in the Annex are considered able and eligible to serve on the jury',
    form: (category, month) =>
      `The jury of the ${category} award for ${month} is formed as listed in the Annex, which is an integral part of this Decree.`,
    duties: (office) =>
      `The jury checks that the records are complete, scores independently by the instrument, draws up the Assessment Minutes, and submits the result to the ${office}.`,
    independence:
      'Members of the jury do not score themselves or their own unit, and keep the scores confidential until the result is decided.',
    annexTitle: (category, month) => `Members of the Jury of the ${category} Award for ${month}`,
    role: '[Chair/Secretary/Member]',
  },
  certificate: {
    awardedTo: 'is presented to',
    as: 'as',
    month: (month) => month,
    score: (score, agency) => `with a score of ${score} out of 100 in the assessment of ${agency}`,
    decree: (office, number) => `by Decree of the ${office} number ${number}`,
  },
};
