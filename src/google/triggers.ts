import { patiently } from './patience';

function triggersOf(handler: string): GoogleAppsScript.Script.Trigger[] {
  return patiently(() => ScriptApp.getProjectTriggers()).filter((trigger) => trigger.getHandlerFunction() === handler);
}

/** Whether this user has a trigger for a top-level function; those of other users cannot be seen. */
export function hasTrigger(handler: string): boolean {
  return triggersOf(handler).length > 0;
}

/** Installs a trigger unless it stands; one whose answer was lost is found before it is tried again. */
function ensureTrigger(
  handler: string,
  install: (trigger: GoogleAppsScript.Script.TriggerBuilder) => unknown,
): boolean {
  if (hasTrigger(handler)) return false;
  let tries = 0;
  patiently(() => void ((tries++ > 0 && hasTrigger(handler)) || install(ScriptApp.newTrigger(handler))));
  return true;
}

/** Installs an hourly trigger of this user, once. Returns false when it stood already. */
export function ensureHourlyTrigger(handler: string): boolean {
  return ensureTrigger(handler, (trigger) => trigger.timeBased().everyHours(1).create());
}

/** Installs a trigger of this user for every edit of the open spreadsheet, once. Returns false when it stood already. */
export function ensureEditTrigger(handler: string): boolean {
  return ensureTrigger(handler, (trigger) =>
    trigger.forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create(),
  );
}

/** Has a top-level function run once, in so many minutes. An earlier trigger of it goes: one that has run may still stand. */
export function setTriggerOnce(handler: string, minutes: number): void {
  removeTriggers(handler);
  ensureTrigger(handler, (trigger) =>
    trigger
      .timeBased()
      .after(minutes * 60_000)
      .create(),
  );
}

/** Removes one of this user's triggers by its id, where it stands. */
export function removeTrigger(handler: string, id: string): void {
  const [trigger] = triggersOf(handler).filter((one) => one.getUniqueId() === id);
  if (trigger) patiently(() => ScriptApp.deleteTrigger(trigger));
}

/** Removes this user's triggers for a top-level function; returns how many there were. */
export function removeTriggers(handler: string): number {
  const count = triggersOf(handler).length;
  patiently(() => triggersOf(handler).forEach((trigger) => ScriptApp.deleteTrigger(trigger)));
  return count;
}
