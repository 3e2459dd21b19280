import { ServiceProblem } from './service-problem';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows of one sheet that only some people may edit; the owner of the file always may. */
export interface SharedRows {
  /** 1-based. */
  firstRow: number;
  rows: number;
  /** How many columns from the first. */
  columns: number;
  description: string;
  /** E-mail addresses; empty: only the owner and the person who shares. */
  editors: string[];
}

function ownProtections(sheet: Sheet, prefix: string): GoogleAppsScript.Spreadsheet.Protection[] {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => protection.getDescription().startsWith(prefix));
}

/** How many protections of ours (by the beginning of their description) stand on a sheet. */
export function countOwnProtections(sheet: Sheet, prefix: string): number {
  return ownProtections(sheet, prefix).length;
}

/**
 * Protects rows for their editors and takes away our earlier protections; protections of other people stay. Everybody
 * who may edit the file is an editor of a new protection and has to be removed (reference: Protection).
 *
 * @throws ServiceProblem `sheet-protected` when an earlier protection of ours belongs to somebody else
 */
export function shareRows(sheet: Sheet, shares: readonly SharedRows[], prefix: string): void {
  const earlier = ownProtections(sheet, prefix);
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
