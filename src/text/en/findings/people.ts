import type { peopleCodes } from '../../../domain/finding-codes/people';
import { say, type Wordings } from '../../id/findings/wording';
import { counted } from '../plural';

const compareId =
  'Compare it with the decree or the identity card and correct column ID. The row is used all the same.';
const number = (what: string) => say((v) => `The number in the ID of ${v.name} ${what}.`, compareId);

/** Wording of the findings about staff, transfers, reflections and follow-ups. */
export const peopleFindings: Wordings<typeof peopleCodes> = {
  'id-digits-lost': say(
    'The ID is stored as a number of more than 15 digits: its last digits are lost already and cannot be restored from this sheet.',
    'Format column ID as plain text and type the whole number again from the decree.',
  ),
  'nip-length': number('does not have 18 digits (a NIP of 9 digits is an old one)'),
  'nip-birth-date': number('does not begin with a birthday that the calendar has (first 8 digits)'),
  'nip-appointment': number(
    'has neither a month of appointment 01–12 in digits 13–14 (PNS) nor a contract number from 21 (PPPK)',
  ),
  'nip-too-young': number('would mean an appointment below the age of 18'),
  'nip-sex': number('does not have 1 or 2 as its 15th digit'),
  'nip-serial': number('ends with 000; serial numbers begin with 001'),
  'nik-as-id': say(
    (v) => `The ID of ${v.name} has 16 digits and seems to be a citizen's number (NIK).`,
    'Do not keep NIK in this sheet; use a membership number or one of the agency.',
  ),
  'nip-of-volunteer': say(
    (v) => `${v.name} is not a civil servant, but the ID looks like a NIP.`,
    'Check the type or the ID; documents of volunteers print no NIP.',
  ),
  'name-with-titles': say(
    (v) => `The name "${v.name}" carries titles.`,
    (v) =>
      `Write "${v.bare}" in Name and move the titles to the degree columns: certificates are printed without them.`,
  ),
  'staff-listed-twice': say(
    (v) => `${v.name} is listed in row ${v.row} already; this row is not used.`,
    'Correct the ID if they are two people; if they are one, put what both rows hold together.',
  ),
  'staff-in-two-units': say(
    (v) => `${v.name} is listed in two units: ${v.unit} (row ${v.row}) and ${v.other}; the first row counts.`,
    "Keep one row with today's unit; record moves and acting offices in Transfers.",
  ),
  'staff-end-before-start': say((v) => `To lies before From for ${v.name}.`, 'Correct one of the two dates.'),
  'superior-unknown': say(
    (v) => `The superior of ${v.name} (${v.value}) is not in sheet Staff.`,
    'Enter an ID that is listed, or add the person.',
  ),
  'superior-self': say(
    (v) => `${v.name} is listed as their own superior.`,
    'Enter the ID of the superior; leave it empty for the head of the agency.',
  ),
  'superior-circular': say(
    (v) => `The chain of superiors of ${v.name} leads back to them through ${v.superior}.`,
    'Correct Superior in one of the rows of this circle.',
  ),
  'superior-left': say(
    (v) => `The superior of ${v.name}, ${v.superior}, has left.`,
    'Enter the successor or whoever acts for the office.',
  ),
  'office-vacant': say(
    (v) => `The head's office of ${v.unit} is vacant: ${v.name} no longer works there and nobody has followed.`,
    'Record the successor or an acting head in Transfers, and update Head in Units.',
  ),
  'head-replaced': say(
    (v) => `Units still names ${v.name} as head of ${v.unit}; today it is ${v.holder}.`,
    'Update Head and its ID in Units.',
  ),
  'transfer-of-unknown': say(
    (v) => `ID ${v.value} of this transfer is not in sheet Staff; the row is not used.`,
    'Correct the ID, or add the person to Staff (who has left keeps a row too).',
  ),
  'transfer-without-date': say(
    (v) => `A transfer of ${v.name} has no effective date; the row is not used.`,
    'Enter the date of the decree.',
  ),
  'transfer-without-place': say(
    (v) => `A transfer of ${v.name} does not say where to.`,
    'Enter the code of the unit in To.',
  ),
  'transfer-from-unknown-unit': say(
    (v) => `The former unit "${v.value}" is not in Units, or several units bear that name.`,
    'Enter the code of a unit; for somebody who came from outside the agency choose the kind In. Move the name of a unit that no longer exists to a column of your own and empty From: the place before that day then counts as unknown.',
  ),
  'transfer-to-unknown-unit': say(
    (v) => `The unit "${v.value}" that somebody moved to is not in Units, or several units bear that name.`,
    'Enter the code of a unit; for a move out of the agency choose the kind Out. Add to Units a unit that it does not have yet.',
  ),
  'transfer-before-hiring': say(
    (v) => `A transfer of ${v.name} (${v.day}) lies before the first day of work (${v.from}).`,
    'Correct the effective date, or From in Staff.',
  ),
  'transfer-after-leaving': say(
    (v) => `A transfer of ${v.name} (${v.day}) lies after leaving (${v.until}).`,
    'Correct the effective date, or add a row In when the person came back.',
  ),
  'transfers-on-one-day': say(
    (v) => `Two transfers of ${v.name} on one day (${v.day}), the other in row ${v.other}; the last one counts.`,
    'Join them in one row, or correct one of the dates.',
  ),
  'transfer-gap': say(
    (v) =>
      `A transfer of ${v.name} starts from ${v.stated}, but the one before it (row ${v.other}) led to ${v.expected}.`,
    'Add the transfer in between, or correct From or To.',
  ),
  'last-transfer-differs': say(
    (v) => `The last transfer of ${v.name} led to ${v.to}, but Unit in Staff is ${v.unit}; the Unit in Staff counts.`,
    'Make Unit in Staff agree with the last transfer, or record the next one.',
  ),
  'left-without-end': say(
    (v) => `${v.name} left as from ${v.day}, but To in Staff does not say so.`,
    'Enter the last day of work in To; do not delete the row.',
  ),
  'acting-while-held': say(
    (v) => `${v.name} acts (Plt.) as ${v.office} although ${v.holder} still holds the office.`,
    'Record that the holder left, or use Plh. when they are only absent for a while.',
  ),
  'acting-too-long': say(
    (v) => `${v.name} has acted (Plt.) as ${v.office} since ${v.day}, longer than six months.`,
    'A Plt. acts for three months and once more three (circular BKN 1/SE/I/2021); record the successor, or end it with a row Plt. that has only From and the date.',
  ),
  'acting-twice': say(
    (v) => `${v.name} and ${v.holder} act as ${v.office} at the same time.`,
    'End one of the two, or correct the dates.',
  ),
  'training-of-unknown': say(
    (v) => `ID ${v.value} of this course is not in sheet Staff; the row is not used.`,
    'Correct the ID or add the person.',
  ),
  'reflection-of-unknown': say(
    (v) => `ID ${v.value} of this reflection is not in sheet Staff; the row is not used.`,
    'Correct the ID or add the person.',
  ),
  'reflection-without-year': say(
    'The year of this reflection cannot be read; the row is not used.',
    'Enter the year with four digits.',
  ),
  'reflection-twice': say(
    (v) => `A reflection of this person for ${v.year} stands in row ${v.other} already; this row is not used.`,
    'Join the two rows.',
  ),
  'reflection-empty': say('The reflection is not filled in yet.', 'Ask the person to fill it in before the meeting.'),
  'reflection-text-missing': say(
    (v) => `Column ${v.field} is empty.`,
    'Fill it in; write "None" where there is nothing.',
  ),
  'reflection-copied-last-year': say(
    (v) => `${v.field} is the same as last year.`,
    'Ask the person to describe this year.',
  ),
  'reflection-copied-colleague': say(
    (v) => `${v.field} is the same as in row ${v.other}.`,
    'Talk to both; everybody writes their own reflection.',
  ),
  'reflections-not-begun': say(
    (v) => `${counted(v.count, 'person has', 'people have')} no row for their reflection of ${v.year}.`,
    'Choose Staff ▸ Prepare reflections to add the rows.',
  ),
  'step-without-date': say('The plan has no due day.', 'Enter a date; without one nobody can ask for it.'),
  'step-without-measure': say('The plan has no measure of success.', 'Say what will be seen when it has worked.'),
  'step-due-long-past': say(
    'The due day of the plan lies before the year of the reflection.',
    'Check the year of the date.',
  ),
  'last-step-without-outcome': say("Last year's plan has no outcome.", 'Fill in Last Plan Outcome.'),
  'rating-without-appraisal': say(
    'Work Result or Behaviour is filled in although this person is no civil servant; no rating is formed.',
    'Empty both columns: appraisal ratings are for PNS and PPPK (PermenPANRB 6/2022).',
  ),
  'contribution-unknown': say(
    (v) => `Code "${v.value}" in Contribution is not in sheet Indicators.`,
    'Use codes of indicators, separated by commas.',
  ),
  'owner-left': say(
    (v) =>
      `${v.name} has left (last day ${v.day}) but still owns ${counted(v.count, 'open follow-up')} (rows ${v.rows}).`,
    'Name a successor as Owner; until then reminders go to the head of the unit.',
  ),
  'owner-moved': say(
    (v) =>
      `${v.name} has moved to another unit but still owns ${counted(v.count, 'open follow-up')} of ${v.unit} (rows ${v.rows}).`,
    'Decide who continues them, and change Owner.',
  ),
  'flagged-without-action': say(
    (v) => `${v.unit} is flagged but has no follow-up under way.`,
    'Add a row to Follow-up with an action, an owner and a due day.',
  ),
  'follow-up-without-owner': say(
    (v) => `Follow-up number ${v.number} has no owner.`,
    'Enter a name, an ID or an office.',
  ),
  'follow-up-without-due': say(
    (v) => `Follow-up number ${v.number} has no due day; nobody will be reminded of it.`,
    'Enter Due.',
  ),
};
