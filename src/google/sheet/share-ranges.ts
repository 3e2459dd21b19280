import type { SharedRows } from '../../shapes/shared-rows';
import { ServiceProblem } from '../service-problem';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many protections of ours (by the beginning of their description) stand on a sheet. */
export function countOwnProtections(sheet: Sheet, prefix: string): number {
  const standing = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  return standing.filter((protection) => protection.getDescription().startsWith(prefix)).length;
}

/** Whether a run left it that came no further than protecting: rows as they are shared, under no name. */
function isUnnamed(protection: GoogleAppsScript.Spreadsheet.Protection, shares: readonly SharedRows[]): boolean {
  if (protection.getDescription() !== '' || !protection.canEdit()) return false;
  const area = protection.getRange();
  return shares.some(
    ({ firstRow, rows, columns }) =>
      area.getRow() === firstRow &&
      area.getColumn() === 1 &&
      area.getLastRow() === firstRow + rows - 1 &&
      area.getLastColumn() === columns,
  );
}

/**
 * Protects rows for their editors and takes away our earlier protections; protections of other people stay. Everybody
 * who may edit the file is an editor of a new protection and has to be removed (reference: Protection).
 *
 * @throws ServiceProblem `sheet-protected` when an earlier protection of ours belongs to somebody else
 */
export function shareRows(sheet: Sheet, shares: readonly SharedRows[], prefix: string): void {
  const standing = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const earlier = standing.filter((one) => one.getDescription().startsWith(prefix) || isUnnamed(one, shares));
  if (earlier.some((protection) => !protection.canEdit())) throw new ServiceProblem('sheet-protected', sheet.getName());
  for (const { firstRow, rows, columns, description, editors } of shares) {
    const protection = sheet.getRange(firstRow, 1, rows, columns).protect().setDescription(description);
    // Oneself first: whoever is not an editor any more cannot change the protection either.
    protection.addEditor(Session.getEffectiveUser());
    protection.removeEditors(protection.getEditors());
    if (protection.canDomainEdit()) protection.setDomainEdit(false);
    if (editors.length > 0) protection.addEditors(editors);
  }
  for (const protection of earlier) protection.remove();
}
