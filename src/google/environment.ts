import { patiently } from './patience';

/** Messages that may still be sent today; null where Google does not tell (the scope was not granted). */
export function remainingMails(): number | null {
  try {
    return MailApp.getRemainingDailyQuota();
  } catch {
    return null;
  }
}

/** Zone in which the script reckons, e.g. `Asia/Jakarta`; that of the spreadsheet is in `SpreadsheetFacts`. */
export function scriptTimeZone(): string {
  return patiently(() => Session.getScriptTimeZone());
}
