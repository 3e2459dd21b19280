function triggersOf(handler: string): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}

/** Whether this user has a trigger for a top-level function; those of other users cannot be seen. */
export function hasTrigger(handler: string): boolean {
  return triggersOf(handler).length > 0;
}

/** Installs an hourly trigger of this user, once. Returns false when it stood already. */
export function ensureHourlyTrigger(handler: string): boolean {
  if (hasTrigger(handler)) return false;
  ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  return true;
}

/** Installs a trigger of this user for every edit of the open spreadsheet, once. Returns false when it stood already. */
export function ensureEditTrigger(handler: string): boolean {
  if (hasTrigger(handler)) return false;
  ScriptApp.newTrigger(handler).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
  return true;
}

/** Removes this user's triggers for a top-level function; returns how many there were. */
export function removeTriggers(handler: string): number {
  const triggers = triggersOf(handler);
  for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
  return triggers.length;
}
