import { sidebar as english } from '../../../text/en/sidebar';
import { sidebar as indonesian } from '../../../text/id/sidebar';

/** The language that the script wrote into the page. */
export const language = document.documentElement.lang === 'en' ? 'en' : 'id';

/** The words of the page. */
export const words = language === 'en' ? english : indonesian;
