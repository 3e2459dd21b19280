import { cpSync } from 'node:fs';
import type { RunSummary } from '../../../src/commands/run/summary';
import { agency, recordsOf, setCells } from '../../commands/workbooks';
import { temporaryFolder } from '../../local/support';
import { code } from '../../support/bundle';
import { runTasks, sheetsOf, worldOf, type World } from '../bundle-world';
import { interruptEverywhere } from '../interrupted';
import { oneUnit, quickCode, standing, toPdf } from './quick-documents';

const INPUT = Object.keys(agency());
const withoutIds = (files: Record<string, unknown[]>): unknown =>
  Object.entries(files)
    .map(([key, list]) => [key, list.map((file) => ({ ...(file as object), id: '' }))])
    .sort();

function run(world: World, more: Parameters<World['runtime']>[0] = {}): { summary: RunSummary; calls: number } {
  const runtime = world.runtime({ toPdf, code: quickCode, ...more });
  const summary = runTasks(runtime, ['evaluation']);
  return { summary, calls: runtime.serviceCalls };
}

/** A state from which runs can start again and again, each with files and a memory of its own. */
async function startingPoint(
  format: string,
  hasEarlier: boolean,
  wanted = format,
  bundle = quickCode,
): Promise<() => Promise<World>> {
  if (!hasEarlier) return () => worldOf(oneUnit(format));
  const first = await worldOf(oneUnit(format, wanted === format ? 60 : 81.5));
  run(first, { code: bundle });
  const rows = setCells(Object.fromEntries(first.rows()), 'Realisasi', { E2: 81.5 });
  const setting = (rows.Pengaturan ?? []).findIndex(([key]) => key === 'Format Dokumen');
  const later = setCells(rows, 'Pengaturan', { [`B${setting + 1}`]: wanted });
  return () => {
    const folder = temporaryFolder();
    cpSync(first.folder, folder, { recursive: true });
    return worldOf(later, { memory: structuredClone(first.memory), folder });
  };
}

/** What every interrupted and resumed run has to come to. */
function expectWhole(place: string, world: World, files: unknown, input: unknown): void {
  const made = standing(world);
  expect({ place, files: withoutIds(made) }).toEqual({ place, files });
  expect({ place, input: sheetsOf(world, INPUT) }).toEqual({ place, input });
  const rows = recordsOf(world.rows().get('Dokumen'));
  const told = rows.map((row) => [row.Kunci, row.Status, row['ID Berkas']]).sort();
  const wanted = Object.entries(made).map(([key, list]) => [key, 'Selesai', (list[0] as { id: string }).id]);
  expect({ place, told }).toEqual({ place, told: wanted.sort() });
}

/** Interrupts a run at every service call in turn, resumes it, and compares with one that was not; gives the calls of a whole run, which are the points tried. */
async function interrupt(begin: () => Promise<World>, how: 'stopAtCall' | 'failAtCall', keepsIds: boolean) {
  const quiet = await begin();
  const input = sheetsOf(quiet, INPUT);
  const { calls } = run(quiet);
  const whole = standing(quiet);
  expect(Object.keys(whole)).toHaveLength(2);
  const points = await interruptEverywhere({ begin, run, how }, (place, world) => {
    const { summary } = run(world);
    expect({ place, ok: summary.ok }).toEqual({ place, ok: true });
    expectWhole(place, world, withoutIds(whole), input);
    // Whoever has a link keeps it.
    if (keepsIds) expect({ place, ids: standing(world) }).toEqual({ place, ids: whole });
  });
  expect(points).toBe(calls);
  return points;
}

describe('interrupted at every single service call in turn, then resumed: one file per key, all correct, nothing lost', () => {
  test.each<[string, string, 'stopAtCall' | 'failAtCall', boolean, string]>([
    ['new Google Docs', 'Google Docs', 'stopAtCall', false, 'Google Docs'],
    ['new Google Docs', 'Google Docs', 'failAtCall', false, 'Google Docs'],
    ['renewed PDFs', 'PDF', 'stopAtCall', true, 'PDF'],
    ['renewed PDFs', 'PDF', 'failAtCall', true, 'PDF'],
    ['Google Docs that become .docx', 'Google Docs', 'stopAtCall', true, 'DOCX'],
  ])(
    '%s',
    async (what, format, how, hasEarlier, wanted) => {
      const begin = await startingPoint(format, hasEarlier, wanted);
      const calls = await interrupt(begin, how, hasEarlier && wanted === format);
      process.stdout.write(`${what}, ${how}: ${calls} points tried\n`);
      expect(calls).toBeGreaterThan(40);
      const real = await startingPoint(format, hasEarlier, wanted, code);
      // Whether the sheet of figures has cells that differ hangs on what is printed: that is one write, or none.
      expect(Math.abs(run(await real(), { code }).calls - calls)).toBeLessThanOrEqual(1);
    },
    600_000,
  );
});
