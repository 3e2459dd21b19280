import { about as aboutEn } from './en/about';
import { archive as archiveEn } from './en/archive';
import { awards as awardsEn } from './en/awards';
import { board as boardEn } from './en/board';
import { menu as menuEn } from './en/menu';
import { people as peopleEn } from './en/people';
import { prepare as prepareEn } from './en/prepare';
import { reminders as remindersEn } from './en/reminders';
import { schedule as scheduleEn } from './en/schedule';
import { sheets as sheetsEn } from './en/sheets';
import { terms as termsEn } from './en/terms';
import { about as aboutId } from './id/about';
import { archive as archiveId } from './id/archive';
import { awards as awardsId } from './id/awards';
import { board as boardId } from './id/board';
import { menu as menuId } from './id/menu';
import { people as peopleId } from './id/people';
import { prepare as prepareId } from './id/prepare';
import { reminders as remindersId } from './id/reminders';
import { schedule as scheduleId } from './id/schedule';
import { sheets as sheetsId } from './id/sheets';
import { terms as termsId } from './id/terms';
import type { Language } from './language';

/** The words shown to people that sheets, menus and documents share, in one language. */
export interface Texts {
  about: typeof aboutId;
  archive: typeof archiveId;
  awards: typeof awardsId;
  board: typeof boardId;
  menu: typeof menuId;
  people: typeof peopleId;
  prepare: typeof prepareId;
  reminders: typeof remindersId;
  schedule: typeof scheduleId;
  sheets: typeof sheetsId;
  terms: typeof termsId;
}

const all: Record<Language, Texts> = {
  id: {
    about: aboutId,
    archive: archiveId,
    awards: awardsId,
    board: boardId,
    menu: menuId,
    people: peopleId,
    prepare: prepareId,
    reminders: remindersId,
    schedule: scheduleId,
    sheets: sheetsId,
    terms: termsId,
  },
  en: {
    about: aboutEn,
    archive: archiveEn,
    awards: awardsEn,
    board: boardEn,
    menu: menuEn,
    people: peopleEn,
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
