import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import vm from 'node:vm';
import { withTemporaryFolder } from '../support/external-tools';

const ROOT = resolve(__dirname, '../..');

const SOURCES = {
  'src/main.ts': `export * from './commands/cells'; export function onOpen(): string { return BUILD_TARGET + DRIVE_SCOPE; }`,
  'src/commands/cells.ts': [
    `class Counter { static #made = 0; static next(): number { return ++Counter.#made; } }`,
    `/** Not for cells. */\nexport function helper(): void {}`,
    `/**\n * Twice a number.\n * @param {number} x a number\n * @return {number} twice x\n * @customfunction\n */`,
    `export function DUA(x: number): number { return 2 * x; }`,
    `export function letter(): string { return String(Counter.next() ?? '</script>'); }`,
  ].join('\n'),
  'src/ui/sidebar/sidebar.html': '<p>x</p>',
  'local/cli.ts': `import { sep } from 'node:path'; console.log('run' + sep.length);`,
};

/** Builds a small repository of the given sources with the repository's build script and reads what came out. */
function build(flags: string[], sources: Record<string, string> = SOURCES) {
  return withTemporaryFolder((folder) => {
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    for (const [path, text] of Object.entries(sources)) write(path, text);
    write('dist/old.html', 'of an earlier build');
    // The programs that make the templates and the pictures need the real sources.
    const needy = ['scripts/templates', 'scripts/pictures'].map((path) => join(ROOT, path));
    const filter = (path: string) => !needy.includes(path);
    cpSync(join(ROOT, 'scripts'), join(folder, 'scripts'), { recursive: true, filter });
    cpSync(join(ROOT, 'appsscript.json'), join(folder, 'appsscript.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const result = spawnSync(process.execPath, ['scripts/build.mjs', ...flags], { cwd: folder, encoding: 'utf8' });
    const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '');
    return {
      ...result,
      code: read('dist/Code.js'),
      cli: read('build/cli.mjs'),
      manifest: read('dist/appsscript.json'),
      pages: ['dist/sidebar.html', 'dist/old.html'].map(read),
    };
  });
}

test('the bundle runs in a bare V8 and offers every export of main as a top-level function', () => {
  const { status, stdout, stderr, code, cli, pages } = build(['--quiet']);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  const call = (expression: string): unknown => vm.runInContext(`${code}\n${expression}`, vm.createContext({}));
  expect(call('DUA(21)')).toBe(42);
  expect(call('onOpen()')).toBe('sheetfile');
  expect(call('letter()')).toBe('1');
  expect(code.match(/^function \w+/gm)).toEqual(
    ['DUA', 'helper', 'letter', 'onOpen'].map((name) => `function ${name}`),
  );
  expect(code).toContain(' * @customfunction\n */\nfunction DUA(');
  expect(code).not.toMatch(/Not for cells|<\/script>|#made/);
  expect(cli).toContain('node:path');
  expect(pages).toEqual(['<p>x</p>', '']);
});

test('the flags reach the code and the manifest', () => {
  const { code, manifest, stdout } = build(['--target=addon', '--drive=full']);
  expect(vm.runInContext(`${code}\nonOpen()`, vm.createContext({}))).toBe('addonfull');
  expect(manifest).toMatch(/auth\/drive"/);
  expect(stdout).toMatch(/dist\/Code\.js +\d+\.\d KB/);
});

test.each([
  ['an unknown flag', ['--fast'], SOURCES, '--fast'],
  ['an unknown target', ['--target=web'], SOURCES, '--target is one of sheet, addon, not "web"'],
  ['a faulty source', [], { 'src/main.ts': 'export function a( {' }, 'src/main.ts:1:'],
  ['a Node module in the bundle', [], { 'src/main.ts': `export { sep } from 'node:path';` }, 'node:path'],
  ['a default export', [], { 'src/main.ts': 'export default 1;' }, 'must not have a default export'],
])('%s ends with a clear message', (_, flags, sources, message) => {
  const { status, stderr } = build(flags, sources);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(1);
});
