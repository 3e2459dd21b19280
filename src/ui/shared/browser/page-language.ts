import type { Language } from '../../../text/language';

/** The language that the script wrote into the page. */
export const language: Language = document.documentElement.lang === 'en' ? 'en' : 'id';
