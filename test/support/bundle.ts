import { join } from 'node:path';
import { readScripts } from '../../local/scripts';
import { makeRealm } from './warm-realm';

/** The built bundle, as it is pushed to Google. */
export const code = readScripts(join(__dirname, '../../dist/Code.js'));

/** The bundle with the worlds of its executions. */
export const program = { code, makeRealm };
