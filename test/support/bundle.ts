import { join } from 'node:path';
import { readScripts } from '../../local/scripts';

/** The built bundle, as it is pushed to Google. */
export const code = readScripts(join(__dirname, '../../dist/Code.js'));
