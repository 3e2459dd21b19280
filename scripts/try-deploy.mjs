/**
 * Tries `npm run deploy` with the real clasp against an imitation of Google's servers on this machine (loopback only):
 * what is uploaded, and what is said when Google refuses. Run by hand: node scripts/try-deploy.mjs
 *
 * clasp has no option for another server; a module loaded before it tells its Google library where to go.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const EMAIL = 'operator@contoh.go.id';
const SCRIPT = '1contohContohContoh';
const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.';

const refusal = (status, message) => ({ status, body: { error: { code: status, message, errors: [{ message }] } } });

/** Each try: what the servers answer, and what must come out. */
const TRIES = [
  { name: 'a first upload', exit: 0, said: /^Done: \d+ files uploaded/m, uploads: 1 },
  { name: 'an upload of the same', exit: 0, said: /^Nothing was uploaded/m, uploads: 0, same: true },
  { name: 'the Apps Script API is off', exit: 1, said: /^The Apps Script API is off/m, put: refusal(403, API_OFF) },
  {
    name: 'an unknown script',
    exit: 1,
    said: /does not exist or is not shared/,
    put: refusal(404, 'Requested entity was not found.'),
  },
  {
    name: 'a script of somebody else',
    exit: 1,
    said: /may not change that script/,
    put: refusal(403, 'The caller does not have permission'),
  },
  { name: 'no login', exit: 1, said: /^You are not logged in/m, login: false },
  { name: 'no network', exit: 1, said: /could not be determined/, offline: true },
  { name: 'no scriptId', exit: 1, said: /scriptId in \.clasp\.json is empty/, scriptId: '' },
  { name: 'nobody to ask', exit: 1, said: /nobody to ask/, flags: [] },
];

/** Google's servers as far as clasp asks them; `remote` holds the files of the script project. */
function serve(attempt, remote, uploads) {
  return createServer((request, response) => {
    const answer = ({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    let text = '';
    request.on('data', (part) => (text += part));
    request.on('end', () => {
      if (request.url.startsWith('/oauth2/')) return answer({ status: 200, body: { email: EMAIL } });
      if (!request.url.startsWith(`/v1/projects/${SCRIPT}/content`)) return answer(refusal(404, request.url));
      if (request.method === 'GET') return answer({ status: 200, body: { files: remote.files } });
      if (attempt.put) return answer(attempt.put);
      const { files } = JSON.parse(text);
      uploads.push(files);
      remote.files = files;
      return answer({ status: 200, body: { scriptId: SCRIPT, files } });
    });
  });
}

/** A copy of the repository as far as the script needs it, with a project file and a login of its own. */
function prepare(folder, attempt, port) {
  for (const path of ['src', 'scripts', 'appsscript.json'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: attempt.scriptId ?? SCRIPT, rootDir: 'dist' }));
  const login = { type: 'authorized_user', access_token: 'imitation', expiry_date: Date.now() + 3_600_000 };
  const tokens =
    attempt.login === false ? {} : { default: { ...login, client_id: 'x', client_secret: 'x', refresh_token: 'x' } };
  mkdirSync(join(folder, 'home'));
  writeFileSync(join(folder, 'home/.clasprc.json'), JSON.stringify({ tokens }));
  const library = createRequire(join(root, 'node_modules/@google/clasp/package.json')).resolve('googleapis');
  const lines = [
    `import { google } from ${JSON.stringify(pathToFileURL(library).href)};`,
    `const rootUrl = 'http://127.0.0.1:${port}/';`,
    `for (const api of ['oauth2', 'script']) {`,
    `  const make = google[api].bind(google);`,
    `  google[api] = (options) => make({ ...(typeof options === 'string' ? { version: options } : options), rootUrl });`,
    `}`,
  ];
  writeFileSync(join(folder, 'home/redirect.mjs'), lines.join('\n'));
}

function run(folder, flags) {
  return new Promise((resolve) => {
    const env = {
      PATH: process.env.PATH,
      HOME: join(folder, 'home'),
      LANG: 'en_US.UTF-8',
      NODE_OPTIONS: `--import=${pathToFileURL(join(folder, 'home/redirect.mjs')).href}`,
    };
    const child = spawn(process.execPath, ['scripts/deploy.mjs', ...flags], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part));
    child.on('close', (exit) => resolve({ exit, text }));
  });
}

/** Problems of one try, as lines. */
async function attemptOne(attempt) {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-deploy-'));
  const uploads = [];
  const remote = { files: [] };
  const server = serve(attempt, remote, uploads);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  if (attempt.offline) await new Promise((resolve) => server.close(resolve));
  try {
    prepare(folder, attempt, port);
    if (attempt.same) await run(folder, ['--yes']);
    uploads.length = 0;
    const { exit, text } = await run(folder, attempt.flags ?? ['--yes']);
    const problems = [];
    if (exit !== attempt.exit) problems.push(`exit code ${exit}, not ${attempt.exit}`);
    if (!attempt.said.test(text)) problems.push(`said: ${text.trim()}`);
    if (uploads.length !== (attempt.uploads ?? 0)) problems.push(`${uploads.length} uploads`);
    if (exit === 0 && !(text.includes(EMAIL) && text.includes(SCRIPT))) problems.push('account or script not shown');
    for (const files of uploads) problems.push(...compare(folder, files));
    return problems;
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The upload holds the bundle, the manifest and the pages, byte for byte. */
function compare(folder, files) {
  const EXTENSIONS = { SERVER_JS: '.js', JSON: '.json', HTML: '.html' };
  return files.flatMap(({ name, type, source }) => {
    const file = `${name}${EXTENSIONS[type]}`;
    if (!/^(Code\.js|appsscript\.json|[\w-]+\.html)$/.test(file)) return [`uploaded ${file}`];
    return readFileSync(join(folder, 'dist', file), 'utf8') === source ? [] : [`${file} differs`];
  });
}

let failed = 0;
for (const attempt of TRIES) {
  const problems = await attemptOne(attempt);
  failed += problems.length > 0 ? 1 : 0;
  console.log(
    `${problems.length > 0 ? 'FAILED' : 'ok    '} ${attempt.name}${problems.map((line) => `\n       ${line}`).join('')}`,
  );
}
console.log(`${TRIES.length - failed} of ${TRIES.length} as expected`);
process.exitCode = failed > 0 ? 1 : 0;
