import { about as aboutEn } from './en/about';
import { archive as archiveEn } from './en/archive';
import { awards as awardsEn } from './en/awards';
import { board as boardEn } from './en/board';
import { dashboard as dashboardEn } from './en/dashboard';
import { findings as findingsEn, findingWords as findingWordsEn } from './en/findings';
import { menu as menuEn } from './en/menu';
import { panel as panelEn } from './en/panel';
import { prepare as prepareEn } from './en/prepare';
import { reminders as remindersEn } from './en/reminders';
import { schedule as scheduleEn } from './en/schedule';
import { sheets as sheetsEn } from './en/sheets';
import { terms as termsEn } from './en/terms';
import { about as aboutId } from './id/about';
import { archive as archiveId } from './id/archive';
import { awards as awardsId } from './id/awards';
import { board as boardId } from './id/board';
import { dashboard as dashboardId } from './id/dashboard';
import { findings as findingsId, findingWords as findingWordsId } from './id/findings';
import { menu as menuId } from './id/menu';
import { panel as panelId } from './id/panel';
import { prepare as prepareId } from './id/prepare';
import { reminders as remindersId } from './id/reminders';
import { schedule as scheduleId } from './id/schedule';
import { sheets as sheetsId } from './id/sheets';
import { terms as termsId } from './id/terms';
import type { Language } from './language';

/** Every word shown to people, in one language. */
export interface Texts {
  about: typeof aboutId;
  archive: typeof archiveId;
  awards: typeof awardsId;
  board: typeof boardId;
  dashboard: typeof dashboardId;
  findings: typeof findingsId;
  menu: typeof menuId;
  panel: typeof panelId;
  prepare: typeof prepareId;
  reminders: typeof remindersId;
  schedule: typeof scheduleId;
  sheets: typeof sheetsId;
  terms: typeof termsId;
  findingWords: typeof findingWordsId;
}

const all: Record<Language, Texts> = {
  id: {
    about: aboutId,
    archive: archiveId,
    awards: awardsId,
    board: boardId,
    dashboard: dashboardId,
    findings: findingsId,
    menu: menuId,
    panel: panelId,
    prepare: prepareId,
    reminders: remindersId,
    schedule: scheduleId,
    sheets: sheetsId,
    terms: termsId,
    findingWords: findingWordsId,
  },
  en: {
    about: aboutEn,
    archive: archiveEn,
    awards: awardsEn,
    board: boardEn,
    dashboard: dashboardEn,
    findings: findingsEn,
    menu: menuEn,
    panel: panelEn,
    prepare: prepareEn,
    reminders: remindersEn,
    schedule: scheduleEn,
    sheets: sheetsEn,
    terms: termsEn,
    findingWords: findingWordsEn,
  },
};

/** The texts of a language. */
export function texts(language: Language): Texts {
  return all[language];
}
