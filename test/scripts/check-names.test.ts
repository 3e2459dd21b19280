import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withTemporaryFolder } from '../support/external-tools';

/** Runs the check over a bundle and sources given as texts; returns the exit code and everything printed. */
function check(bundle: string, sources: Record<string, string>): { code: number | null; output: string } {
  return withTemporaryFolder((folder) => {
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'Code.js'), bundle);
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, 'src', name), text);
    const script = resolve(__dirname, '../../scripts/check-names.mjs');
    const flags = ['--bundle', join(folder, 'Code.js'), '--source', join(folder, 'src')];
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...flags], { encoding: 'utf8' });
    return { code: status, output: stdout + stderr };
  });
}

const GOOD = 'var R=(()=>({a(){}}))();\nfunction a(...args) { return R.a(...args); }';

test('a bundle that has every name passes', () => {
  const { code, output } = check(GOOD, { 'main.ts': `menu.addItem('Hitung', 'a'); ScriptApp.newTrigger('a');` });
  expect(output).toContain('1 functions, 1 names used');
  expect(code).toBe(0);
});

test('every way of naming a function is looked at', () => {
  const { code, output } = check(GOOD, {
    'menu.ts': `menu.addItem('Hitung', 'fromMenu');`,
    'table.ts': `const items = [{ label: 'Hitung', handler: 'fromTable' }];`,
    'trigger.ts': `ScriptApp.newTrigger('fromTrigger').timeBased();`,
    'side.ts': `google.script.run.withFailureHandler((e) => e).withSuccessHandler(f).fromBrowser(1);`,
    'side.html': `<p>x</p>\n<script>google.script.run.fromPage()</script>`,
    'private.ts': `google.script.run.private_();`,
  });
  expect(output.match(/(?<=")from\w+(?=" is no top-level function)/g)?.sort()).toEqual(
    ['fromBrowser', 'fromMenu', 'fromPage', 'fromTable', 'fromTrigger'].sort(),
  );
  expect(output).toContain('"private_" ends with "_"');
  expect(code).toBe(1);
});

test('syntax and size that Apps Script refuses are found', () => {
  const refused = [
    'class A { #x = 1; static y = 2; }',
    'function onEdit() {}',
    `var long = "${'x'.repeat(700 * 1024)}";`,
    'SpreadsheetApp.getActive();',
  ];
  const { code, output } = check([GOOD, ...refused].join('\n'), {});
  for (const part of [
    '#private name',
    'static class field',
    'function onEdit',
    'the limit is 700 KB',
    'does not load',
  ]) {
    expect(output).toContain(part);
  }
  expect(code).toBe(1);
});

test('a bundle that is a module is refused', () => {
  expect(check(`${GOOD}\nexport { a };`, {})).toMatchObject({ code: 1, output: expect.stringContaining('× export') });
});

test('what only looks like refused syntax is accepted inside a string', () => {
  expect(check(`${GOOD}\nvar s = "export #private static x = 1";`, {}).code).toBe(0);
});

test('a custom function needs its documentation on the stub', () => {
  const source = '/** @customfunction */\nexport function a() {}';
  expect(check(GOOD, { 'main.ts': source }).output).toContain('custom function a has no documented stub');
  expect(check(GOOD.replace('\nfunction', '\n/** @customfunction */\nfunction'), { 'main.ts': source }).code).toBe(0);
});
