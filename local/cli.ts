import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command';

/** Zone of the agencies the add-on is made for, as in `appsscript.json`: a day must not depend on the machine. */
const TIME_ZONE = 'Asia/Jakarta';

process.env.TZ = process.env.RAPOR_TZ ?? TIME_ZONE;

// npm starts scripts in the folder of the package; INIT_CWD is where the user stands.
const folder = process.env.npm_lifecycle_event === 'start' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();

process.exitCode = await runCommand({
  argv: process.argv.slice(2),
  env: process.env,
  folder,
  home: join(dirname(fileURLToPath(import.meta.url)), '..'),
  systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
  out: process.stdout,
  err: process.stderr,
});
