import type { agreementsFindings as indonesian } from '../../id/findings/agreements';
import { say } from '../../id/findings/wording';

/** Wording of the findings about earlier years, performance agreements and cascading. */
export const agreementsFindings: typeof indonesian = {
  'history-year-odd': say(
    (v) => `Year "${v.value}" in the history of ${v.code} makes no sense; the row is not used.`,
    'Write the year with four digits, at the latest the year of the Settings.',
  ),
  'history-year-twice': say(
    (v) =>
      `The history of ${v.code} has the year ${v.year} twice (rows ${v.first} and ${v.used}); row ${v.used} is used.`,
    'Delete the row that does not hold.',
  ),
  'history-without-indicator': say(
    (v) => `${v.count} codes of the History are not in the Indicators sheet: ${v.codes}.`,
    'Write the same code if the indicator is still in use; leave it if it was dropped.',
  ),
  'formulation-changed': say(
    (v) => `The definition of ${v.code} differs from last year: "${v.then}" became "${v.now}"; not compared.`,
    'If it is calculated in the same way, write the same name and measure in the History.',
  ),
};
