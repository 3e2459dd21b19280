import type { agreementsCodes } from '../../../domain/finding-codes/agreements';
import { say, type Wordings } from '../../id/findings/wording';
import { counted } from '../plural';

/** Wording of the findings about earlier years, performance agreements and cascading. */
export const agreementsFindings: Wordings<typeof agreementsCodes> = {
  'history-year-odd': say(
    (v) => `Year "${v.value}" in the history of ${v.code} makes no sense; the row is not used.`,
    'Write the year with four digits, at the latest the year of the Settings.',
  ),
  'history-year-twice': say(
    (v) =>
      `The history of ${v.code} has the year ${v.year} twice (rows ${v.first} and ${v.used}); row ${v.used} is used.`,
    'Correct the year of the wrong row; if both are of that year, put them together.',
  ),
  'history-without-indicator': say(
    (v) =>
      `${counted(v.count, 'code of the History is', 'codes of the History are')} not in the Indicators sheet: ${v.codes}.`,
    'Write the same code if the indicator is still in use; leave it if it was dropped.',
  ),
  'formulation-changed': say(
    (v) => `The definition of ${v.code} differs from last year: "${v.then}" became "${v.now}"; not compared.`,
    'If it is calculated in the same way, write the same name and measure in the History.',
  ),
  'agreement-unknown-version': say(
    (v) => `Version "${v.value}" is unknown; the row is not used.`,
    'Write Original, Revision 1, Revision 2 and so on.',
  ),
  'agreement-unknown-person': say(
    (v) => `ID "${v.id}" is not in the Staff sheet.`,
    'Correct the ID or add the person; until then the tree of units decides.',
  ),
  'agreement-without-official': say(
    (v) => `The first party of the agreement of unit ${v.unit} is not known; no document is made.`,
    'Fill in First Party ID, or Head and Head Title in the Units sheet (for the head of agency: Settings).',
  ),
  'agreement-without-superior': say(
    (v) => `No superior was found for the agreement of unit ${v.unit}; the second party is printed empty.`,
    'Fill in Second Party ID, the head of the parent unit, or Superior in the Settings.',
  ),
  'agreement-without-indicators': say(
    (v) => `The agreement of unit ${v.unit} holds no indicator.`,
    'Check Unit and Level in this row and in the Indicators sheet.',
  ),
  'agreement-of-another-year': say(
    (v) =>
      `${v.version} of the agreement of unit ${v.unit} is dated ${v.day}, while this workbook is for ${v.year}; its ceiling is the one in force on that day.`,
    'Correct the year if it is a slip; an agreement of another year belongs in the workbook of that year.',
  ),
  'agreement-twice': say(
    (v) => `The agreement of unit ${v.unit}, ${v.version}, stands twice (also row ${v.row}); this row is not used.`,
    'Number the next version, or put what both rows hold together.',
  ),
  'agreement-version-order': say(
    (v) => `The agreement of unit ${v.unit} has ${v.version} without ${v.before}.`,
    'Add the row of the version before, or correct the number.',
  ),
  'agreement-without-reason': say(
    (v) => `${v.version} of the agreement of unit ${v.unit} has no reason.`,
    'Fill in Reason: change of officials, of the budget or of priorities.',
  ),
  'agreement-not-recorded': say(
    (v) => `${v.version} of the agreement of unit ${v.unit} was never recorded, so no document is made.`,
    'Nothing is needed if the signed document is in the archive.',
  ),
  'agreement-not-signed': say(
    (v) => `The agreement of unit ${v.unit} is not signed; it was due on ${v.due} (one month after the Budget Date).`,
    'Sign it, then fill in Signed.',
  ),
  'agreed-target-changed': say(
    (v) => `The target of ${v.code} is ${v.to} now; ${v.from} was signed (${v.version}).`,
    'Restore the figure, or add the row of the next revision with its reason.',
  ),
  'agreed-ceiling-changed': say(
    (v) => `The ceiling of ${v.code} is ${v.to} now; ${v.from} was signed (${v.version}).`,
    'Add the row of the next revision if the agreement has to follow the budget.',
  ),
  'agreed-target-with-actual': say(
    (v) => `The target of ${v.code}, which already has an actual, changed from ${v.from} to ${v.to} (${v.version}).`,
    'Make sure that the superior agreed and that Reason says so.',
  ),
  'units-without-agreement': say(
    (v) => `${counted(v.count, 'unit has', 'units have')} indicators but no agreement: ${v.units}.`,
    'Add their rows to the Agreements sheet.',
  ),
  'cascade-orphan': say(
    (v) => `Indicator ${v.code} supports no indicator above it.`,
    'Fill in Parent Indicator, or use an Objective of the head of agency.',
  ),
  'cascade-circle': say(
    (v) => `The Parent Indicator of ${v.code} leads back to itself.`,
    'Correct the column Parent Indicator.',
  ),
  'cascade-level': say(
    (v) => `${v.code} has the parent ${v.parent}, whose level is not higher.`,
    'Check Parent Indicator and Level of both.',
  ),
  'cascade-unsupported': say(
    (v) => `The indicator ${v.code} of the head of agency is supported by no unit.`,
    'Name the indicators that support it (column Parent Indicator).',
  ),
  'cascade-unknown-programme': say(
    (v) => `Programme "${v.value}" of ${v.code} is not in the Budget sheet.`,
    'Write the code or description of a programme, activity or sub-activity as in the budget.',
  ),
  'cascade-budget-orphan': say(
    (v) =>
      `${counted(v.count, 'sub-activity', 'sub-activities')} of ${v.code} ${v.name} ${v.count === '1' ? 'supports' : 'support'} no indicator.`,
    'Fill in Programme of the indicators they support.',
  ),
};
