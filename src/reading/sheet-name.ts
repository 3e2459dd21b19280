/** Characters that no sheet of an .xlsx file may have in its name. */
const notInNames = /[[\]:*?/\\]/g;
const LONGEST = 31;

/** A name that a sheet of an .xlsx file may bear: that of a file, or of a tab of a format that allows more. */
export const sheetName = (name: string): string =>
  name.replace(notInNames, '-').slice(0, LONGEST).replace(/^'|'$/g, '-') || '-';

/** Names for all sheets of a workbook: letter case does not tell two of them apart, so that a later one gets a number. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = sheetName(name);
    for (let number = 2; taken.has(own.toLowerCase()); number++) {
      const behind = ` ${number}`;
      own = sheetName(name).slice(0, LONGEST - behind.length) + behind;
    }
    taken.add(own.toLowerCase());
    return own;
  });
}
