/** What the names of all temporary sheets of all self-tests begin with; a number follows that is free in the workbook. */
export const TEST_PREFIX = '~uji-rk';

/** Marks the files of a self-test, so that one left behind is found again. */
export const TEST_DOCUMENT_KEY = 'uji-mandiri';

/** A prefix under which the workbook has no sheet, whatever the user calls them. */
export function freePrefix(names: readonly string[]): string {
  for (let number = 1; ; number++) {
    const prefix = `${TEST_PREFIX}${number} `;
    if (!names.some((name) => name.toLowerCase().startsWith(prefix.trim()))) return prefix;
  }
}
