import type { awardPublic as indonesian } from '../../id/documents/award-public';

export const awardPublic: typeof indonesian = {
  assembly: {
    subject: 'Staff Assembly',
    greeting: (office) => `${office}, officials and colleagues.`,
    opening: (agency, month) => `These are the awards of ${agency} for ${month}.`,
    month: (month, year) => `${month}, ${year}`,
    winner: (title, person, score) => `${title} is ${person}, with a score of ${score} out of one hundred.`,
    person: (name, position) => (position === '' ? name : `${name}, ${position}`),
    strength: (criterion, value) => `The best value was on ${criterion}: ${value} out of one hundred.`,
    closing: [
      'Congratulations to all recipients. May these awards encourage all of us to serve faster, more thoroughly and more kindly.',
      'We invite the recipients to come forward.',
      'This concludes the announcement. Thank you.',
    ],
    note: 'Read slowly; pause after each name.',
  },
  press: {
    subject: 'Monthly Awards',
    headlineOne: (name, title, month) => `${name} Named ${title} of ${month}`,
    headlineMany: (agency, count, month) => `${agency} Honours ${count} Recipients for ${month}`,
    lead: (place, day, agency, names, month) =>
      `${place}, ${day} – ${agency} has given its awards for ${month} to ${names}. The recipients were determined from service records and an assessment instrument whose criteria and weights are stated below.`,
    winner: (name, position, title, score, count) =>
      `${name}${position === '' ? '' : `, ${position},`} receives the award ${title} with a score of ${score} out of 100, the highest among ${count} ranked participants.`,
    winnerAlone: (name, position, title, score) =>
      `${name}${position === '' ? '' : `, ${position},`} receives the award ${title} with a score of ${score} out of 100.`,
    strength: (criterion, value) => `The best value is ${value}, on ${criterion}.`,
    instrument: (criteria, cutOff) =>
      `The assessment covers ${criteria}.${cutOff === '' ? '' : ` Records up to ${cutOff} count.`}`,
    weighted: (criterion, weight) => `${criterion} (weight ${weight}%)`,
    quotesTitle: 'Sentences to quote',
    quotes: {
      score: (name, title, month, score) =>
        `“${name} is the ${title} of ${month}, with a score of ${score} out of 100.”`,
      strength: (name, criterion, value) => `“On ${criterion}, ${name} reached ${value} out of 100.”`,
      heaviest: (criterion, weight, category) =>
        `“For ${category}, the greatest weight, ${weight}%, is given to ${criterion}.”`,
    },
    contact: (contact) => `Contact: ${contact}`,
  },
};
