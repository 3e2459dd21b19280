import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCommands, menuHandlers } from '../../../bench/trust/faults/commands';
import { tryPoint, undisturbed } from '../../../bench/trust/faults/judge';
import { combinationOf, nameOf, pointsOf, type Point } from '../../../bench/trust/faults/points';
import type { Program } from '../../../bench/trust/stops/world';
import { menuTable } from '../../../src/commands/menu/menu-table';
import { code } from '../../support/bundle';
import { quickened } from '../../support/quick-bundle';
import { warmRealms } from '../../support/warm-realm';

const program: Program = {
  code: quickened(code),
  page: (name) => readFileSync(join(__dirname, `../../../dist/${name}.html`), 'utf8'),
  makeRealm: warmRealms(),
};
const commandOf = (name: string) => {
  const command = allCommands(code).find((one) => one.name === name);
  if (!command) throw new Error(`There is no command ${name}.`);
  return command;
};

test('every entry of the menu is among the commands', () => {
  const entries = menuTable.flatMap((part) => (part === 'separator' ? [] : 'entries' in part ? part.entries : [part]));
  expect(menuHandlers(code).sort()).toEqual(entries.map(({ handler }) => handler).sort());
});

const CALLS = ['Range.getValues', 'Range.setValues', 'Range.setValues', 'Files.get', 'Range.setValues'];

test('the first points meet every combination of a method, how often it fails and when, once', () => {
  const { all, covering } = pointsOf(CALLS);
  // Six for each method, and three more for what is buffered.
  expect(covering).toBe(21);
  const known = all.map(combinationOf);
  expect(new Set(known.slice(0, covering)).size).toBe(covering);
  expect(new Set(known).size).toBe(covering);
});

test('each method fails at its first, middle and last call, in every way', () => {
  const { all: points } = pointsOf(CALLS);
  const of = (method: string): Point[] => points.filter((point) => point.method === method);
  expect([...new Set(of('Range.setValues').map(({ call }) => call))].sort()).toEqual([2, 3, 5]);
  // Times, moments and languages; what is buffered may show late, and Drive tells two kinds apart.
  expect([of('Range.getValues').length, of('Range.setValues').length, of('Files.get').length]).toEqual([18, 81, 36]);
  expect(new Set(points.map(nameOf)).size).toBe(points.length);
});

test('what is otherwise after a fault is found', async () => {
  const careless = `${program.code}
function ceroboh() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Unit Kerja');
    try { sheet.getRange(9, 1).setValue('x'); } catch (error) { console.log('nanti'); }
  }`;
  const command = {
    ...commandOf('periksaData'),
    run: (runtime: { call: (name: string) => unknown }) => void runtime.call('ceroboh'),
  };
  const own = { ...program, code: careless };
  const base = await undisturbed(command, own);
  const point: Point = {
    method: 'Range.setValue',
    call: base.calls.indexOf('Range.setValue') + 1,
    kind: 'outage',
    times: Infinity,
    moment: 'late',
    language: 'id',
  };
  const { problems } = tryPoint(base, point, own);
  expect(problems.join()).toMatch(/^told nothing, Unit Kerja: /);
});

/** A small share of what `npm run faults` does: of each command so many points of these methods, the same each time. */
test.each<[string, RegExp, number]>([
  ['siapkanPenghargaan', /./, 4],
  ['bagikanIsian', /./, 3],
  ['evaluasiInstansi', /^Files\./, 3],
  ['kirimPengingat', /^MailApp\.sendEmail$/, 4],
  ['kirimTautan', /^Permissions\./, 3],
  ['import of the next month', /./, 4],
  ['bukaPengaturan', /./, 6],
])('%s comes out as if nothing had failed', async (name, methods, count) => {
  const base = await undisturbed(commandOf(name), program);
  const points = pointsOf(base.calls).all.filter(({ method }) => methods.test(method));
  for (const point of points.slice(0, count)) {
    const { problems } = tryPoint(base, point, program);
    expect({ point: nameOf(point), problems }).toEqual({ point: nameOf(point), problems: [] });
  }
});

test('a fault that stays comes to the same end in every language', async () => {
  const base = await undisturbed(commandOf('periksaData'), program);
  const points = pointsOf(base.calls).all.filter(
    ({ method, times, moment, call }) =>
      method === 'Range.setValues' &&
      times === Infinity &&
      moment === 'before' &&
      call === base.calls.indexOf(method) + 1,
  );
  expect(points.map(({ language }) => language).sort()).toEqual(['en', 'id', 'invented']);
  for (const point of points) expect(tryPoint(base, point, program)).toEqual({ ended: true, problems: [] });
});
