import { patiently } from './patience';

/** E-mail address of the person who runs the script; empty where Google does not tell it (other domains). */
export function currentUser(): string {
  return patiently(() => Session.getActiveUser().getEmail());
}

/** E-mail address of the person with whose rights the script runs: in a trigger, of the one who installed it. */
export function effectiveUser(): string {
  return patiently(() => Session.getEffectiveUser().getEmail());
}

/**
 * Language of the menus, e.g. `id`; empty where nothing may be asked yet (`onOpen` of an add-on that is not enabled). The
 * number locale is in `SpreadsheetFacts`.
 */
export function menuLanguage(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return '';
  }
}

/** The present moment; the only clock of the add-on. */
export function now(): Date {
  return new Date();
}
