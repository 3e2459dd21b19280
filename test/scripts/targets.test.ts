import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { readScripts } from '../../local/scripts';
import { withTemporaryFolder } from '../support/external-tools';

const ROOT = resolve(__dirname, '../..');
const AUTH = 'https://www.googleapis.com/auth/';

interface Manifest {
  oauthScopes: string[];
  webapp?: unknown;
  addOns?: unknown;
  dependencies: unknown;
}

interface Built {
  files: string[];
  code: string;
  manifest: Manifest;
}

/** Builds the repository's own sources into a folder of their own. */
function build(...flags: string[]): Built {
  return withTemporaryFolder((folder) => {
    for (const path of ['src', 'scripts', 'appsscript.json']) {
      cpSync(join(ROOT, path), join(folder, path), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const args = ['scripts/build.mjs', '--quiet', ...flags];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const read = (name: string): string => readFileSync(join(folder, 'dist', name), 'utf8');
    return {
      files: readdirSync(join(folder, 'dist')).sort(),
      // Apps Script puts all scripts into one world.
      code: readScripts(join(folder, 'dist/Code.js')),
      manifest: JSON.parse(read('appsscript.json')) as Manifest,
    };
  });
}

/** The functions of a menu service that `onOpen` calls, when everything it may touch is a recorder. */
function menusMadeBy(code: string): string[] {
  const made: string[] = [];
  const menu: Record<string, unknown> = {};
  for (const name of ['addItem', 'addSeparator', 'addSubMenu', 'addToUi']) menu[name] = () => menu;
  const ui = {
    createMenu: (title: string) => (made.push(`createMenu ${title}`), menu),
    createAddonMenu: () => (made.push('createAddonMenu'), menu),
  };
  const services = { SpreadsheetApp: { getUi: () => ui }, Session: { getActiveUserLocale: () => 'id' }, console };
  vm.runInContext(`${code}\nonOpen();`, vm.createContext(services));
  return made;
}

const SCOPES = [
  'spreadsheets.currentonly',
  'drive.file',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
].map((scope) => AUTH + scope);

const DRIVE = {
  enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
};

test('the usual build asks for exactly the six scopes and has the board', () => {
  const { manifest, files } = build();
  expect(manifest.oauthScopes).toEqual(SCOPES);
  expect(manifest.webapp).toEqual({ executeAs: 'USER_DEPLOYING', access: 'DOMAIN' });
  expect(manifest.dependencies).toEqual(DRIVE);
  expect(
    files.filter(
      (name) =>
        !/^((Code|Words|Documents|Import|Figures|FullTest|Audit)\.js|appsscript\.json|[\w-]+\.html)$/.test(name),
    ),
  ).toEqual([]);
});

test('--target=addon: the menu stands under Extensions, the manifest has neither web app nor addOns', () => {
  const sheet = build();
  const addon = build('--target=addon');
  expect(menusMadeBy(sheet.code)[0]).toBe('createMenu Kinerja');
  expect(menusMadeBy(addon.code)[0]).toBe('createAddonMenu');
  expect(addon.manifest).toEqual({ ...sheet.manifest, webapp: undefined });
  expect(Object.keys(addon.manifest)).not.toContain('webapp');
});

test('--drive=full: the scope drive stands where drive.file stood', () => {
  const { manifest } = build('--drive=full');
  expect(manifest.oauthScopes).toEqual(SCOPES.map((scope) => scope.replace('drive.file', 'drive')));
});
