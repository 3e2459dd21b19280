import { the } from '../article';
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
  subject: (category, month) => `Recipients of the ${category === '' ? 'Awards' : `${category} Award`} for ${month}`,
  reasons: {
    purpose: ({ agency, categories, many }) =>
      `that, to acknowledge performance and to encourage better social services, ${the(agency)} gives the ${categories} ${many ? 'awards' : 'award'}`,
    minutes: ({ minutes, names, month, many }) =>
      `that, according to the ${minutes}, ${names} ${many ? 'meet' : 'meets'} the conditions for the award for ${month}`,
    therefore: (office, subject) =>
      `that, for the reasons under a and b, a Decree of the ${office} on the ${subject} is needed`,
  },
  minutes: (category, month, number, day) =>
    `Assessment Minutes of the ${category === '' ? 'awards' : `${category} award`} for ${month} number ${number} of ${day}`,
  award: {
    recipients: (category, month, first, last) =>
      `The recipients of the ${category === '' ? 'awards' : `${category} award`} for ${month} are those listed in ${first === '' ? 'the Annex, which is an integral part' : `Annexes ${first} to ${last}, which are integral parts`} of this Decree.`,
    certificate: 'The recipients named in the FIRST clause are given a Certificate of Award.',
    budget: (document) =>
      `Expenses arising from this Decree are charged to Budget Implementation Document ${document}.`,
    force: 'This Decree takes effect on the day it is enacted.',
    objections: (office, days, last) =>
      ` Objections are submitted in writing to the ${office} within ${days} working days of the decision on the results, that is, until ${last}.`,
  },
  workingDays: (figure, words) => `${figure} (${words})`,
  annex: (number) => (number === '' ? 'Annex' : `Annex ${number}`),
  annexTitle: (category, month) => `Recipients of the ${category === '' ? 'Awards' : `${category} Award`} for ${month}`,
  dated: (day) => `Dated ${day}`,
  enactedAt: (place) => `Enacted at ${place}`,
  enactedOn: (day) => `on ${day}`,
  copies: 'Copies to:',
  copiesTo: { recipients: 'Those concerned', members: 'Members of the jury', file: 'File' },
  team: {
    year: (year) => year,
    subject: (year) => `Jury of the Awards of ${year}`,
    purpose: (agency) =>
      `that a jury is needed so that ${the(agency)} gives its monthly awards objectively, openly and accountably`,
    fit: 'that the persons named in the Annex are considered able and eligible to serve on the jury',
    form: (year) =>
      `The jury of the awards of ${year} is formed as listed in the Annex, which is an integral part of this Decree.`,
    duties: (office) =>
      `The jury checks that the records are complete, scores independently by the instrument, draws up the Assessment Minutes, and submits the result to the ${office}.`,
    independence:
      'Members of the jury do not score themselves or their own unit, and keep the scores confidential until the result is decided.',
    annexTitle: (year) => `Members of the Jury of the Awards of ${year}`,
    roleOpen: 'role',
  },
  certificate: {
    awardedTo: 'is presented to',
    as: 'as',
    month: (month) => month,
    reason: (criteria, agency) => `for achievement in ${criteria} within ${the(agency)}`,
    praise: {
      medianResponse: 'answering citizens’ reports quickly',
      p90Response: 'answering citizens’ reports quickly',
      respondedInTime: 'answering citizens’ reports quickly',
      resolvedInTime: 'resolving citizens’ reports in time',
      resolved: 'seeing citizens’ reports through to the end',
      reopened: 'resolving citizens’ reports so that few are reopened',
      unitAttainment: 'reaching the unit’s performance targets',
      publications: 'actively sharing information on services',
      reach: 'reaching many with information on services',
    },
    reasonOpen: (agency) => `for outstanding work within ${the(agency)}`,
    decree: (office, number) => `by Decree of the ${office} number ${number}`,
  },
};
