import type { NamedRange, Sheet } from 'hucre';

/** The name under which xlsx keeps the range of a sheet's filter; LibreOffice shows no filter without it. */
const FILTER_NAME = '_xlnm._FilterDatabase';

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/**
 * The names of a workbook with one for every filter that a script made; those of the file stay as they were.
 * @param unchanged sheets whose filter, if any, came with the file
 */
export function withFilterNames(
  names: readonly NamedRange[],
  sheets: readonly Sheet[],
  unchanged: (sheet: Sheet) => boolean,
): NamedRange[] {
  const changed = sheets.filter((sheet) => !unchanged(sheet));
  const isOfChanged = ({ name, scope }: NamedRange): boolean =>
    name === FILTER_NAME && changed.some((sheet) => sheet.name === scope);
  const filters = changed.flatMap(({ name, autoFilter }): NamedRange[] =>
    autoFilter
      ? [{ name: FILTER_NAME, range: `'${name.replaceAll("'", "''")}'!${absolute(autoFilter.range)}`, scope: name }]
      : [],
  );
  return [...names.filter((name) => !isOfChanged(name)), ...filters];
}
