import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A reason not to upload; `code` names the words for people. */
export class DeployProblem extends Error {
  constructor(code, subject = '') {
    super(code);
    this.code = code;
    this.subject = subject;
  }
}

/** What clasp and the libraries below it say, beside our name for it; the first that fits counts. */
const MEANINGS = [
  [/enabled the Apps Script API|script\.google\.com\/home\/usersettings/i, 'api-off'],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|fetch failed/i, 'offline'],
  [/invalid_grant|invalid_rapt|No credentials|unauthorized|Login Required|invalid authentication/i, 'login-expired'],
  [/not found|invalid script id/i, 'script-not-found'],
  [/permission|forbidden/i, 'forbidden'],
];

function problemOf(text) {
  const words = text.trim();
  return new DeployProblem(MEANINGS.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown', words);
}

/** clasp of this installation; `root` is the folder with package.json and .clasp.json. */
export function claspIn(root) {
  const program = join(root, 'node_modules/@google/clasp/build/src/index.js');

  /** Runs a command and reads its JSON answer. @throws DeployProblem */
  function ask(...args) {
    if (!existsSync(program)) throw new DeployProblem('no-clasp');
    const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--json', ...args], options);
    if (status !== 0) throw problemOf(`${stderr}\n${stdout}`);
    // A push whose manifest changed is passed over with exit code 0 when nobody can be asked.
    if (/skipping push/i.test(stdout)) throw new DeployProblem('skipped');
    try {
      return JSON.parse(stdout);
    } catch {
      throw problemOf(`${stderr}\n${stdout}`);
    }
  }

  return {
    /** E-mail address of the account. */
    account() {
      const { loggedIn, email } = ask('show-authorized-user');
      if (!loggedIn) throw new DeployProblem('not-logged-in');
      if (!email) throw new DeployProblem('unknown-account');
      return email;
    },
    /** The files that a push would upload, by name within dist. */
    files: () => ask('show-file-status').filesToPush.map((path) => path.replace(/^dist[/\\]/, '')),
    /** Uploads, and gives the names of the files; empty when the project already holds the same. */
    push: () => ask('push', '--force'),
  };
}
