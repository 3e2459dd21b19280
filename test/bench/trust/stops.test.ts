import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../../bench/trust/stops/commands';
import { differences, worldOf, type Outcome } from '../../../bench/trust/stops/world';
import { code } from '../../support/bundle';

const page = (name: string): string => readFileSync(join(__dirname, `../../../dist/${name}.html`), 'utf8');

test('what is otherwise is told by its sheet', () => {
  const whole: Outcome = new Map([['Capaian', ['["I1",92]', '["I2",80]']]]);
  expect(differences(whole, [whole])).toEqual([]);
  expect(differences(new Map([['Capaian', ['["I1",92]']]]), [whole])).toEqual(['Capaian: ["I2",80]']);
  expect(differences(new Map([...whole, ['Surat', ['["x"]']]]), [whole])).toEqual(['Surat: ["x"]']);
});

/** A small share of what `npm run stops` does. */
test.each(['logo', 'dashboard', 'import', 'import of the next month', 'import taken back', 'siapkanJadwal'])(
  '%s, stopped and failed on its way, comes out as if nothing had',
  async (name) => {
    const command = commands.find((one) => one.name === name);
    if (!command) throw new Error(`There is no command ${name}.`);
    const whole = await worldOf(command, code, page);
    const { calls, threw } = whole.run();
    expect(threw).toBe(false);
    const wanted = [whole.outcome()];
    whole.run();
    wanted.push(whole.outcome());
    whole.remove();
    for (const how of ['stopAtCall', 'failAtCall'])
      for (let call = 5; call <= calls; call += Math.ceil(calls / 3)) {
        const world = await worldOf(command, code, page);
        world.run({ [how]: call });
        expect({ how, call, threw: world.run().threw, found: differences(world.outcome(), wanted) }).toEqual({
          how,
          call,
          threw: false,
          found: [],
        });
        world.remove();
      }
  },
  60_000,
);
