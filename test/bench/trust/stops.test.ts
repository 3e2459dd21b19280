import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../../bench/trust/stops/commands';
import { otherwise } from '../../../bench/trust/stops/allowances';
import { pointsOf, undisturbed } from '../../../bench/trust/stops/points';
import { keyOf } from '../../support/snapshot';
import { writeStops } from '../../../bench/trust/stops/tally';
import {
  beginningOf,
  differences,
  worldOf,
  type Command,
  type Outcome,
  type Program,
} from '../../../bench/trust/stops/world';
import { code } from '../../support/bundle';
import { quickened } from '../../support/quick-bundle';
import { warmRealms } from '../../support/warm-realm';

const program: Program = {
  code: quickened(code),
  page: (name) => readFileSync(join(__dirname, `../../../dist/${name}.html`), 'utf8'),
  makeRealm: warmRealms(),
};
const commandOf = (name: string): Command => {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`There is no command ${name}.`);
  return command;
};

test('what is otherwise is told by its sheet', () => {
  const whole: Outcome = new Map([['Capaian', ['["I1",92]', '["I2",80]']]]);
  expect(differences(whole, [whole])).toEqual([]);
  expect(differences(new Map([['Capaian', ['["I1",92]']]]), [whole])).toEqual(['Capaian: ["I2",80]']);
  expect(differences(new Map([...whole, ['Surat', ['["x"]']]]), [whole])).toEqual(['Surat: ["x"]']);
});

test('figures of documents stand in any order, those of one document in theirs', () => {
  const command = commandOf('evaluation');
  const heads = ['["Rapor Kinerja · _Angka"]', '["Kunci","Angka"]'];
  const [one, other] = [
    ['["a # 1"]', '["a","90"]', '["a","80"]'],
    ['["b # 2"]', '["b","70"]'],
  ];
  const figures = (...lines: string[]): Outcome => new Map([['_Angka', [...heads, ...lines]]]);
  const found = (outcome: Outcome): string[] =>
    otherwise({ command, outcome, wanted: [figures(...one, ...other)], ended: true });
  expect(found(figures(...other, ...one))).toEqual([]);
  expect(found(figures('["a # 1"]', '["a","80"]', '["a","90"]', ...other))).toEqual([
    '_Angka: order or number of rows',
  ]);
  expect(found(figures(...one, ...other, ...other))).toEqual(['_Angka: order or number of rows']);
  expect(found(figures(...one))).toEqual(['_Angka: ["b # 2"]']);
});

test.each(['evaluation', 'import of the next month', 'awards'])(
  '%s runs in a world that others have used as in one of its own',
  async (name) => {
    const command = commandOf(name);
    const runOf = async (one: Program) => {
      const world = worldOf(command, one, await beginningOf(command, one));
      const calls: string[] = [];
      const beforeCall = (_: number, method: string): void => void calls.push(method);
      const [first, second] = [world.run({ beforeCall }), world.run({ beforeCall })];
      const state = keyOf(world.snapshot());
      world.remove();
      return { calls, first, second, state };
    };
    const own = await runOf({ ...program, makeRealm: undefined });
    for (let use = 0; use < 2; use++) expect(await runOf(program)).toEqual(own);
  },
  60_000,
);

test('a world that stands as another did is changed by itself', async () => {
  const command = commandOf('evaluation');
  const beginning = await beginningOf(command, program);
  const [one, other] = [worldOf(command, program, beginning), worldOf(command, program, beginning)];
  const before = keyOf(beginning);
  one.run();
  expect([keyOf(beginning), keyOf(other.snapshot())]).toEqual([before, before]);
  const after = one.snapshot();
  const third = worldOf(command, program, after);
  expect(keyOf(after)).not.toBe(before);
  expect(keyOf(third.snapshot())).toBe(keyOf(after));
  expect(third.outcome()).toEqual(one.outcome());
  for (const world of [one, other, third]) world.remove();
});

test('the page keeps what it says of other commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapor-page-'));
  const page = join(folder, 'quality.md');
  const [first, second] = [
    { command: 'b', calls: 3, points: 6, met: 6, otherwise: 0 },
    { command: 'a', calls: 2, points: 4, met: 1, otherwise: 1 },
  ];
  writeStops(page, first);
  writeStops(page, second);
  writeStops(page, { ...second, met: 4, otherwise: 0 });
  const text = readFileSync(page, 'utf8');
  rmSync(folder, { recursive: true });
  expect(text).toContain('Of 10 points 10 were met; after 0 of them');
  expect(text.split('\n').filter((line) => /^\| [ab]/.test(line))).toEqual([
    '| a | 2 | 4 | 4 | 0 |',
    '| b | 3 | 6 | 6 | 0 |',
  ]);
});

/** A small share of what `npm run stops` does. */
test.each(['logo', 'dashboard', 'import', 'import of the next month', 'import taken back', 'siapkanJadwal'])(
  '%s, stopped and failed on its way, comes out as if nothing had',
  async (name) => {
    const base = await undisturbed(commandOf(name), program);
    const points = [...pointsOf(base, program, Math.ceil(base.states.length / 3))];
    expect(points.length).toBeGreaterThan(3);
    expect(points.filter(({ problems }) => problems.length > 0)).toEqual([]);
  },
  60_000,
);

test('what is otherwise after a stop or a failure is found', async () => {
  const careless = `${program.code}
function ceroboh() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Unit Kerja');
    if (sheet.getRange(9, 1).getValue() !== '') return;
    sheet.getRange(9, 1).setValue('x');
    sheet.getRange(9, 2).setValue('x');
  }`;
  const command: Command = { ...commandOf('dashboard'), run: (runtime) => void runtime.call('ceroboh') };
  const own = { ...program, code: careless };
  const found = [...pointsOf(await undisturbed(command, own), own)].filter(({ problems }) => problems.length > 0);
  // Before the first writing nothing is lost, between it and the second its mark keeps the next run from the second.
  expect(found.map(({ how, call }) => [how, call])).toEqual([
    ['stopAtCall', 4],
    ['failAtCall', 4],
  ]);
});
