import { importPage as english } from '../../../text/en/import-page';
import { imports as englishImports } from '../../../text/en/imports';
import { importPage as indonesian } from '../../../text/id/import-page';
import { imports as indonesianImports } from '../../../text/id/imports';
import { language } from '../../shared/browser/page-language';

/** The words of the page. */
export const words = language === 'en' ? english : indonesian;

/** How tables are called by the way they were understood. */
export const { kinds } = language === 'en' ? englishImports : indonesianImports;
