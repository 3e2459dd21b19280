import { agency, type Sheets } from '../../commands/workbooks';
import { runTasks, worldOf } from '../bundle-world';

/** An agency with as many indicators, two cells each, over as many budget rows. */
function sized(count: number): Sheets {
  const sheets = agency();
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const head = (name: string): Sheets[string] => (sheets[name] ?? []).slice(0, 1);
  sheets['Indikator'] = [
    ...head('Indikator'),
    ...numbers.map((n) => [
      `I${n}`,
      n % 2 === 0 ? 'R' : 'S',
      `Indikator ${n}`,
      'orang',
      'Positif',
      100,
      75,
      'Akumulasi',
    ]),
  ];
  sheets['Realisasi'] = [...head('Realisasi'), ...numbers.map((n) => [`I${n}`, '', 20, 20, 30 + (n % 10), ''])];
  sheets['Anggaran Belanja'] = [
    ...head('Anggaran Belanja'),
    ['1.06.04', '', 'R', 'Program', '', ''],
    ...numbers.map((n) => [`1.06.04.2.01.${String(n).padStart(4, '0')}`, '', '', `Sub kegiatan ${n}`, 1000000, 650000]),
  ];
  return sheets;
}

interface Cost {
  calls: number;
  cells: number;
}

/** What attainment, flags and absorption cost the first time and again, and how many cells their sheets have. */
async function costs(count: number): Promise<{ first: Cost; again: Cost; changed: Cost; cells: number }> {
  const sheets = sized(count);
  const world = await worldOf(sheets);
  const run = (): Cost => {
    const runtime = world.runtime();
    expect(runTasks(runtime, ['attainment', 'flags', 'absorption']).ok).toBe(true);
    return { calls: runtime.serviceCalls, cells: runtime.cellsWritten };
  };
  const [first, again] = [run(), run()];
  world.workbook.store('Realisasi').setValue(1, 4, 29);
  const changed = run();
  let cells = 0;
  for (const [name, rows] of world.rows()) {
    if (!(name in sheets)) cells += rows.length * Math.max(...rows.map(({ length }) => length));
  }
  return { first, again, changed, cells };
}

/** Every read or write of Google's services costs time that no machine of ours makes up for. */
test('service calls: at most 115 the first time and 60 on a rerun, as many for 5.000 indicators as for 100', async () => {
  const small = await costs(100);
  const large = await costs(5000);
  // The look of new sheets (widths, breaks, alignment, groups, a format a column) is most of it, and is written once.
  expect(small.first.calls).toBeLessThanOrEqual(115);
  expect(small.again.calls).toBeLessThanOrEqual(60);
  expect([large.first.calls, large.again.calls]).toEqual([small.first.calls, small.again.calls]);
  // Formats and values of every cell, as they would be written one by one, are twice the cells.
  for (const { first, again, changed, cells } of [small, large]) {
    expect(first.cells).toBeLessThanOrEqual(cells * 1.01);
    expect(again.cells).toBeLessThanOrEqual(Math.max(cells * 2 * 0.02, 20));
    expect(changed.cells).toBeGreaterThan(again.cells);
    expect(changed.cells).toBeLessThanOrEqual(again.cells + 200);
  }
}, 120_000);
