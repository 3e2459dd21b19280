import { about as aboutEn } from './en/about';
import { agreements as agreementsEn } from './en/agreements';
import { archive as archiveEn } from './en/archive';
import { awards as awardsEn } from './en/awards';
import { board as boardEn } from './en/board';
import { dashboard as dashboardEn } from './en/dashboard';
import { comparison as comparisonEn } from './en/comparison';
import { figures as figuresEn } from './en/figures';
import { forms as formsEn } from './en/forms';
import { ledger as ledgerEn } from './en/ledger';
import { menu as menuEn } from './en/menu';
import { people as peopleEn } from './en/people';
import { panel as panelEn } from './en/panel';
import { prepare as prepareEn } from './en/prepare';
import { reminders as remindersEn } from './en/reminders';
import { schedule as scheduleEn } from './en/schedule';
import { sheets as sheetsEn } from './en/sheets';
import { terms as termsEn } from './en/terms';
import { about as aboutId } from './id/about';
import { agreements as agreementsId } from './id/agreements';
import { archive as archiveId } from './id/archive';
import { awards as awardsId } from './id/awards';
import { board as boardId } from './id/board';
import { dashboard as dashboardId } from './id/dashboard';
import { comparison as comparisonId } from './id/comparison';
import { figures as figuresId } from './id/figures';
import { forms as formsId } from './id/forms';
import { ledger as ledgerId } from './id/ledger';
import { menu as menuId } from './id/menu';
import { people as peopleId } from './id/people';
import { panel as panelId } from './id/panel';
import { prepare as prepareId } from './id/prepare';
import { reminders as remindersId } from './id/reminders';
import { schedule as scheduleId } from './id/schedule';
import { sheets as sheetsId } from './id/sheets';
import { terms as termsId } from './id/terms';
import type { Language } from './language';

/** The words shown to people that sheets, menus and documents share, in one language. */
export interface Texts {
  about: typeof aboutId;
  agreements: typeof agreementsId;
  archive: typeof archiveId;
  awards: typeof awardsId;
  board: typeof boardId;
  dashboard: typeof dashboardId;
  comparison: typeof comparisonId;
  figures: typeof figuresId;
  forms: typeof formsId;
  ledger: typeof ledgerId;
  menu: typeof menuId;
  people: typeof peopleId;
  panel: typeof panelId;
  prepare: typeof prepareId;
  reminders: typeof remindersId;
  schedule: typeof scheduleId;
  sheets: typeof sheetsId;
  terms: typeof termsId;
}

const all: Record<Language, Texts> = {
  id: {
    about: aboutId,
    agreements: agreementsId,
    archive: archiveId,
    awards: awardsId,
    board: boardId,
    dashboard: dashboardId,
    comparison: comparisonId,
    figures: figuresId,
    forms: formsId,
    ledger: ledgerId,
    menu: menuId,
    people: peopleId,
    panel: panelId,
    prepare: prepareId,
    reminders: remindersId,
    schedule: scheduleId,
    sheets: sheetsId,
    terms: termsId,
  },
  en: {
    about: aboutEn,
    agreements: agreementsEn,
    archive: archiveEn,
    awards: awardsEn,
    board: boardEn,
    dashboard: dashboardEn,
    comparison: comparisonEn,
    figures: figuresEn,
    forms: formsEn,
    ledger: ledgerEn,
    menu: menuEn,
    people: peopleEn,
    panel: panelEn,
    prepare: prepareEn,
    reminders: remindersEn,
    schedule: scheduleEn,
    sheets: sheetsEn,
    terms: termsEn,
  },
};

/** The texts of a language. */
export function texts(language: Language): Texts {
  return all[language];
}
