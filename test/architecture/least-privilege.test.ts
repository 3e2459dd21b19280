import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

const filesIn = (folder: string, name: RegExp): [path: string, text: string][] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => [`${folder}/${file}`, readFileSync(join(ROOT, folder, file), 'utf8')]);

const SOURCES = [...filesIn('src', /\.(ts|html)$/), ...filesIn('local', /\.(ts|html)$/)];
/** What is uploaded and what the workbench serves, the packages in it included. */
const SHIPPED = [...filesIn('dist', /\.(js|html)$/), ...filesIn('build/workbench', /\.(js|html)$/)];
const uncommented = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

test('the manifest asks for these scopes and services, and opens the board to the domain alone', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'appsscript.json'), 'utf8')) as {
    oauthScopes: string[];
    dependencies: { enabledAdvancedServices: { userSymbol: string }[]; libraries?: unknown };
    webapp: object;
    urlFetchWhitelist?: unknown;
  };
  expect(manifest.oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual([
    'spreadsheets.currentonly',
    'drive.file',
    'script.container.ui',
    'script.send_mail',
    'script.scriptapp',
    'userinfo.email',
  ]);
  const { enabledAdvancedServices, ...others } = manifest.dependencies;
  expect(enabledAdvancedServices.map(({ userSymbol }) => userSymbol)).toEqual(['Drive']);
  expect([others, manifest.urlFetchWhitelist]).toEqual([{}, undefined]);
  expect(manifest.webapp).toEqual({ executeAs: 'USER_DEPLOYING', access: 'DOMAIN' });
});

test('Google’s services: these, and in no other room than src/google', () => {
  const service =
    /\b(\w+App|Drive|\w+Service|Session|Utilities|Logger|Charts|Jdbc|Maps|BigQuery|Gmail|People|Calendar)\.[a-zA-Z]/g;
  const used = filesIn('src', /\.ts$/).flatMap(([path, text]) =>
    [...uncommented(text).matchAll(service)].map(([, name = '']) => ({ path, name })),
  );
  expect([...new Set(used.map(({ name }) => name))].sort()).toEqual([
    'CacheService',
    'Charts',
    'Drive',
    'HtmlService',
    'LockService',
    'MailApp',
    'PropertiesService',
    'ScriptApp',
    'Session',
    'SpreadsheetApp',
    'Utilities',
  ]);
  expect(used.filter(({ path }) => !path.startsWith('src/google/'))).toEqual([]);
});

test.each([
  [
    'code made of text',
    /\beval\s*\(|\bnew\s+Function\s*\(|\bFunction\s*\(\s*['"`]|set(?:Timeout|Interval)\s*\(\s*['"`]/,
  ],
  [
    'markup made of text',
    /\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcdoc\s*=|createContextualFragment/,
  ],
  ['a value printed as it is', /<\?!=/],
  ['a way to other hosts', /\bXMLHttpRequest\b|\bWebSocket\b|sendBeacon|importScripts|UrlFetchApp/],
])('nothing that is shipped has %s', (_, pattern) => {
  // The imitation of Google's templates knows its scriptlets by name, and its guard of other hosts names the service.
  const own = SOURCES.filter(([path]) => !path.startsWith('local/runtime/')).map(([path, text]) => [
    path,
    uncommented(text),
  ]);
  expect([...own, ...SHIPPED].filter(([, text = '']) => pattern.test(text)).map(([path]) => path)).toEqual([]);
});

test('requests go to the page’s own server, from the workbench’s page alone', () => {
  const fetching = SOURCES.filter(([, text]) => /\bfetch\s*\(/.test(uncommented(text))).map(([path]) => path);
  expect(fetching.filter((path) => !path.startsWith('local/workbench/page/'))).toEqual([]);
  const addresses = fetching.flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\bfetch\s*\(\s*([^,)]*)/g)].map(([, to = '']) => to.trim()),
  );
  expect(addresses.filter((to) => /https?:/.test(to))).toEqual([]);
});

test('the hosts that stand in what is shipped are names of formats, and where the workbench is served', () => {
  const hosts = SHIPPED.flatMap(([, text]) =>
    [...text.matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, host = '']) => host),
  );
  expect([...new Set(hosts)].sort()).toEqual([
    '127.0.0.1',
    // In messages of a package.
    'docxtemplater.com',
    'purl.oclc.org',
    'purl.org',
    'schemas.microsoft.com',
    'schemas.openxmlformats.org',
    'www.wps.cn',
  ]);
});
