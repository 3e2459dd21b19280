import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { withTemporaryFolder } from '../support/external-tools';

const ROOT = resolve(__dirname, '../..');
const CLASP = 'node_modules/@google/clasp/build/src/index.js';

/** What the stand-in of clasp answers to a command: text on standard output, or a failure. */
interface ClaspAnswer {
  out?: string;
  err?: string;
  exit?: number;
}

interface Attempt {
  flags?: string[];
  project?: string | null;
  clasp?: Record<string, ClaspAnswer> | null;
  build?: string;
  lang?: string;
}

const LOGGED_IN = { out: '{"loggedIn": true, "email": "operator@contoh.go.id"}' };
const FILES = { out: '{"filesToPush": ["dist/Code.js", "dist/appsscript.json", "dist/papan.html"]}' };
const PUSHED = { out: '["dist/Code.js", "dist/appsscript.json", "dist/papan.html"]' };
const USUAL = { 'show-authorized-user': LOGGED_IN, 'show-file-status': FILES, push: PUSHED };

/** Writes what it was asked into asked.txt, then answers as told. */
const STAND_IN = `
  const { appendFileSync, readFileSync } = require('node:fs');
  const words = process.argv.slice(2).filter((word) => word !== '--json');
  appendFileSync('asked.txt', words.join(' ') + '\\n');
  const { out = '', err = '', exit = 0 } = JSON.parse(readFileSync('answers.json', 'utf8'))[words[0]] ?? {};
  process.stdout.write(out); process.stderr.write(err); process.exitCode = exit;
`;

function deploy({ flags = ['--yes'], project, clasp = {}, build = '', lang = 'en_US.UTF-8' }: Attempt) {
  return withTemporaryFolder((folder) => {
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    cpSync(join(ROOT, 'scripts/deploy.mjs'), join(folder, 'scripts/deploy.mjs'));
    cpSync(join(ROOT, 'scripts/rooms.mjs'), join(folder, 'scripts/rooms.mjs'));
    cpSync(join(ROOT, 'scripts/deploy'), join(folder, 'scripts/deploy'), { recursive: true });
    write(
      'scripts/build.mjs',
      `import { writeFileSync } from 'node:fs';\nwriteFileSync('built.txt', process.argv.slice(2).join(' '));\n${build}`,
    );
    if (clasp) write(CLASP, STAND_IN);
    write('answers.json', JSON.stringify({ ...USUAL, ...clasp }));
    if (project !== null) write('.clasp.json', project ?? '{"scriptId": "1contoh", "rootDir": "dist"}');
    const env = { PATH: process.env.PATH, LANG: lang };
    const options = { cwd: folder, env, encoding: 'utf8', input: '' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/deploy.mjs', ...flags], options);
    const read = (path: string): string =>
      existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '';
    return { status, stdout, stderr, asked: read('asked.txt').trim().split('\n'), built: read('built.txt') };
  });
}

test('builds, says which account, script and files, and pushes with --force', () => {
  const { status, stdout, stderr, asked, built } = deploy({ flags: ['--yes', '--target=addon'] });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('operator@contoh.go.id');
  expect(stdout).toContain('https://script.google.com/d/1contoh/edit');
  expect(stdout).toContain('Code.js, appsscript.json, papan.html');
  expect(stdout).toContain('REPLACES');
  expect(stdout).toContain('Done: 3 files uploaded');
  expect(asked).toEqual(['show-authorized-user', 'show-file-status', 'push --force']);
  expect(built).toBe('--quiet --target=addon');
});

test('a push that changes nothing is said to be one', () => {
  expect(deploy({ clasp: { push: { out: '[]' } } }).stdout).toContain('already holds the same');
});

test('in an Indonesian terminal it speaks Indonesian', () => {
  expect(deploy({ lang: 'id_ID.UTF-8' }).stdout).toContain('MENGGANTI seluruh isi proyek skrip');
});

const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings';
const failed = (err: string) => ({ push: { err, exit: 1 } });

describe('nothing is uploaded, and it says why', () => {
  test.each<[why: string, attempt: Attempt, words: RegExp]>([
    ['no .clasp.json', { project: null }, /\.clasp\.json is missing/],
    ['a damaged .clasp.json', { project: '{' }, /\.clasp\.json is missing or cannot be read/],
    ['no scriptId', { project: '{"scriptId": "", "rootDir": "dist"}' }, /scriptId in \.clasp\.json is empty/],
    ['another rootDir', { project: '{"scriptId": "a", "rootDir": "src"}' }, /must be "dist", not "src"/],
    ['clasp is not installed', { clasp: null }, /clasp is not installed/],
    ['not logged in', { clasp: { 'show-authorized-user': { out: '{"loggedIn": false}' } } }, /not logged in/],
    [
      'the account is unknown',
      { clasp: { 'show-authorized-user': { out: '{"loggedIn": true}' } } },
      /could not be determined/,
    ],
    ['the build fails', { build: 'process.exitCode = 1;' }, /could not be built/],
    [
      'a file that does not belong there',
      { clasp: { 'show-file-status': { out: '{"filesToPush": ["dist/Code.js", "dist/lama.js"]}' } } },
      /should not be uploaded: lama\.js/,
    ],
    ['nobody to ask', { flags: [] }, /nobody to ask/],
    ['an unknown flag', { flags: ['--force'] }, /Usage: npm run deploy/],
  ])('%s', (_, attempt, words) => {
    const { status, stderr, asked } = deploy(attempt);
    expect(stderr).toMatch(words);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(1);
    expect(asked).not.toContain('push --force');
  });
});

describe('clasp or Google refuses, and it says what to do', () => {
  test.each<[why: string, clasp: Record<string, ClaspAnswer>, words: RegExp]>([
    ['the Apps Script API is off', failed(API_OFF), /The Apps Script API is off/],
    [
      'offline',
      failed('request failed, reason: getaddrinfo ENOTFOUND script.googleapis.com'),
      /Google cannot be reached/,
    ],
    ['the login has expired', failed('invalid_grant'), /login to Google has expired/],
    ['the script is not there', failed('Requested entity was not found.'), /does not exist or is not shared/],
    ['no right to change it', failed('The caller does not have permission'), /may not change that script project/],
    ['a skipped push, which clasp counts as success', { push: { out: 'Skipping push.' } }, /skipped the upload/],
    ['anything else', failed('Something new'), /clasp failed: Something new/],
  ])('%s', (_, clasp, words) => {
    const { status, stderr } = deploy({ clasp });
    expect(stderr).toMatch(words);
    expect(status).toBe(1);
  });
});

test('the real clasp would push exactly the bundle, the manifest and the pages', () => {
  const files = withTemporaryFolder((folder) => {
    cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
    const project = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8')) as object;
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ ...project, scriptId: '1contoh' }));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const env = { PATH: process.env.PATH, HOME: folder };
    const args = [join(ROOT, CLASP), '--json', 'show-file-status'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
    return (JSON.parse(stdout) as { filesToPush: string[] }).filesToPush.sort();
  });
  const pages = files.filter((name) => name.endsWith('.html'));
  expect(files.filter((name) => !pages.includes(name))).toEqual([
    'dist/Audit.js',
    'dist/Code.js',
    'dist/Documents.js',
    'dist/Figures.js',
    'dist/FullTest.js',
    'dist/Import.js',
    'dist/Words.js',
    'dist/appsscript.json',
  ]);
  expect(pages.every((name) => /^dist\/[\w-]+\.html$/.test(name))).toBe(true);
});
