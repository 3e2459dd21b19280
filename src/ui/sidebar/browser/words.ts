import { documentKinds as englishKinds } from '../../../text/en/document-kinds';
import { documentKinds as indonesianKinds, type DocumentKind } from '../../../text/id/document-kinds';
import { sidebar as english } from '../../../text/en/sidebar';
import { sidebar as indonesian } from '../../../text/id/sidebar';
import { language } from '../../shared/browser/page-language';

/** The words of the page. */
export const words = language === 'en' ? english : indonesian;

/** The words of the kinds of documents; the script knows them by the Indonesian ones. */
export const kinds = language === 'en' ? englishKinds : indonesianKinds;
export { indonesianKinds };

/** The kinds that take a template of the agency's own, in their order. */
export const kindsWithTemplate = (Object.keys(kinds) as DocumentKind[]).filter((kind) => kinds[kind].word !== '');
