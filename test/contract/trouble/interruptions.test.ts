import type { Task } from '../../../src/text/tasks';
import { agency, type Sheets } from '../../commands/workbooks';
import { runTasks, sheetsOf, worldOf, type World } from '../bundle-world';
import { interruptEverywhere } from '../interrupted';

const FIGURES: Task[] = ['attainment', 'flags', 'absorption'];
const INPUT = Object.keys(agency());
/** Grows with every run, and so differs after an interrupted one. */
const LOG = 'Riwayat Proses';

/** What an undisturbed run leaves behind. */
async function undisturbed(sheets: Sheets, tasks: Task[]) {
  const world = await worldOf(sheets);
  const input = sheetsOf(world, INPUT);
  const summary = runTasks(world.runtime(), tasks);
  expect(summary.ok).toBe(true);
  const outputs = [...world.rows().keys()].filter((name) => !INPUT.includes(name) && name !== LOG);
  const looks = outputs.map((name) => world.look(name));
  return { input, outputs, looks, sheets: sheetsOf(world, outputs), made: documents(world) };
}

/** Documents by the key that the add-on gave them. */
function documents({ memory }: World): string[] {
  const keys = Object.values(memory.files).map(({ appProperties, trashed }) => (trashed ? '' : appProperties.kunci));
  return keys.filter((key) => key !== undefined && key !== '').sort() as string[];
}

/** Interrupts a run at every `step`-th service call in turn; afterwards an ordinary run has to complete what was begun. */
async function interrupt(sheets: Sheets, tasks: Task[], how: 'stopAtCall' | 'failAtCall', step = 1): Promise<number> {
  const expected = await undisturbed(sheets, tasks);
  return interruptEverywhere(
    { begin: () => worldOf(sheets), run: (world, more) => runTasks(world.runtime(more), tasks), how, step },
    (place, world) => {
      expect({ place, input: sheetsOf(world, INPUT) }).toEqual({ place, input: expected.input });
      const summary = runTasks(world.runtime(), tasks);
      expect({ place, ok: summary.ok }).toEqual({ place, ok: true });
      expect({ place, sheets: figuresOf(world, expected.outputs) }).toEqual({
        place,
        sheets: onlyFigures(expected.sheets),
      });
      expect({ place, looks: expected.outputs.map((name) => world.look(name)) }).toEqual({
        place,
        looks: expected.looks,
      });
      const made = documents(world);
      expect({ place, made }).toEqual({ place, made: expected.made });
      expect(new Set(made).size).toBe(made.length);
    },
  );
}

/** The ledger tells versions, ids and findings of the run before; what it says of files is compared by key. */
const ABOUT_RUNS = ['Dokumen', 'Hasil Periksa Data'];

function onlyFigures(sheets: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sheets).filter(([name]) => !ABOUT_RUNS.includes(name)));
}

function figuresOf(world: World, outputs: readonly string[]): Record<string, unknown> {
  return onlyFigures(sheetsOf(world, outputs));
}

/** The small agency with its one unit S, so that a run makes two documents. */
function oneUnit(): Sheets {
  const sheets = agency();
  const ofUnit = (name: string, column: number): void => {
    sheets[name] = (sheets[name] ?? []).filter((row, index) => index === 0 || row[column] === 'S');
  };
  ofUnit('Unit Kerja', 0);
  ofUnit('Indikator', 1);
  ofUnit('Anggaran Belanja', 2);
  ofUnit('Tindak Lanjut', 1);
  sheets.Realisasi = (sheets.Realisasi ?? []).filter((row) => row[0] === 'Kode' || row[0] === 'I3');
  sheets['Sisa Anggaran'] = (sheets['Sisa Anggaran'] ?? []).slice(0, 1);
  return sheets;
}

/** Shown with the results, so that the number of points tried can be read. */
function tell(what: string, points: number): void {
  process.stdout.write(`${what}: ${points} points tried\n`);
}

describe('a run that ends half-way leaves the user’s sheets as they were, and the next run completes it', () => {
  test('stopped at every service call of attainment, flags and absorption', async () => {
    const points = await interrupt(agency(), FIGURES, 'stopAtCall');
    tell('stopped', points);
    expect(points).toBeGreaterThan(30);
  }, 240_000);

  test('a service fails at every call of attainment, flags and absorption', async () => {
    tell('failed', await interrupt(agency(), FIGURES, 'failAtCall'));
  }, 240_000);

  test('stopped at every fourth service call of the evaluation documents: none is missing afterwards, none is there twice', async () => {
    tell('stopped while making documents', await interrupt(oneUnit(), ['evaluation'], 'stopAtCall', 4));
  }, 480_000);
});
