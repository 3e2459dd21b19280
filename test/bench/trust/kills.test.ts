import { join } from 'node:path';
import { chooseKills, killOnce, undisturbed } from '../../../bench/trust/kill-run';
import { EVALUATION } from '../../../bench/trust/scenarios';

const PROGRAM = join(__dirname, '../../../build/cli.mjs');
const SAMPLE = join(__dirname, '../../../samples/published/bkad-polman-2022.xlsx');
const SCENARIO = { ...EVALUATION, args: () => [SAMPLE, '--run', 'evaluation'] };

/** A small share of what `npm run kills` does. */
test('after a kill at any write the next run leaves what an undisturbed one leaves', async () => {
  const base = await undisturbed(PROGRAM, SCENARIO);
  const kills = chooseKills(3, base, Date.UTC(2026, 9, 6));
  const phases: string[] = [];
  for (const kill of kills) {
    const { phase, differences } = await killOnce(PROGRAM, SCENARIO, kill, base);
    expect({ kill, differences }).toEqual({ kill, differences: [] });
    phases.push(phase);
  }
  expect(phases).toContain('between');
}, 120_000);
