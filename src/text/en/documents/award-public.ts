import { The, the } from '../article';
import type { awardPublic as indonesian } from '../../id/documents/award-public';

export const awardPublic: typeof indonesian = {
  assembly: {
    subject: 'Staff Assembly',
    greeting: (office) => `${office}, officials and colleagues.`,
    opening: (agency, month) => `These are the awards of ${the(agency)} for ${month}.`,
    month: (month, year) => `${month}, ${year}`,
    winner: (title, person) => `${title}: ${person}.`,
    person: (name, position) => (position === '' ? name : `${name}, ${position}`),
    strength: (fact) => `On record: ${fact}.`,
    percent: (value) => `${value} per cent`,
    closing: [
      'Congratulations to all recipients. May these awards encourage all of us to serve faster, more thoroughly and more kindly.',
      'We invite the recipients to come forward.',
      'This concludes the announcement. Thank you.',
    ],
    note: 'Read slowly; pause after each name.',
  },
  facts: {
    medianResponse: (value) => `half of the reports were answered within ${value} hours or less`,
    p90Response: (value) => `nine out of ten reports were answered within ${value} hours or less`,
    respondedInTime: (value) => `${value} of the reports were answered in time`,
    resolvedInTime: (value) => `${value} of the reports were resolved in time`,
    resolved: (value) => `${value} of the reports were resolved`,
    reopened: (value) => `${value} of the reports were reopened (the lower the better)`,
    unitAttainment: (value) => `the attainment of the unit is ${value}`,
    publications: (value) => `the number of publications is ${value}`,
    reach: (value) => `the publications reached ${value} people`,
    other: (criterion, value) => `${criterion} stands at ${value}`,
  },
  benefits: {
    response: 'their reports are answered quickly',
    resolved: 'their reports are resolved',
    reopened: 'they need not report the same matter twice',
    attainment: 'services are delivered as planned',
    information: 'information on social services is easier to find',
  },
  press: {
    subject: 'Monthly Awards',
    headlineOne: (name, title, month) => `${name} Named ${title} of ${month}`,
    headlineMany: (agency, count, month) => `${agency} Honours ${count} Recipients for ${month}`,
    lead: (place, day, agency, names, month) =>
      `${place}, ${day} – ${The(agency)} has given its awards for ${month} to ${names}. The recipients were determined from service records and an assessment instrument whose criteria and weights are stated below.`,
    winner: (name, position, title) =>
      `${The(name)}${position === '' ? '' : `, ${position},`} receives the award ${title}.`,
    cause: (facts) => `The award is given because ${facts}.`,
    byJury: 'The recipient was chosen by the jury by the criteria stated below.',
    benefit: (benefits) => `For citizens this means that ${benefits}.`,
    instrument: (criteria, cutOff) =>
      `The assessment covers ${criteria}.${cutOff === '' ? '' : ` Records up to ${cutOff} count.`}`,
    weighted: (criterion, weight) => `${criterion} (weight ${weight}%)`,
    quotation: (dots, name, office) => `“${dots}”, said ${name === '' ? '' : `${name}, `}${office}.`,
    contact: (contact) => `Contact: ${contact}`,
  },
};
