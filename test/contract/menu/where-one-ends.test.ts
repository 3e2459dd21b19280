import { agency, agencyWithout, setCells } from '../../commands/workbooks';
import { at, code } from '../at-the-menu';
import { worldOf } from '../bundle-world';

const shown = (log: readonly string[]): string | undefined =>
  log
    .filter((line) => line.startsWith('active sheet: '))
    .at(-1)
    ?.replace('active sheet: ', '');

describe('whoever asked for a run ends on its result', () => {
  test.each([
    ['hitungCapaian', 'Rapor Unit'],
    ['tandaiUnit', 'Rapor Unit'],
    ['evaluasiInstansi', 'Dokumen'],
    ['periksaData', 'Hasil Periksa Data'],
    ['perbaruiDasbor', 'Dasbor'],
  ])('%s: %s', async (handler, sheet) => {
    const runtime = await at(agency());
    runtime.call(handler);
    expect(shown(runtime.log)).toBe(sheet);
    // Where everything stands already, too.
    runtime.call(handler);
    expect(shown(runtime.log)).toBe(sheet);
  });

  test('errors in the data: on the sheet that names them', async () => {
    const runtime = await at(setCells(agency(), 'Indikator', { A3: 'I1' }));
    runtime.call('hitungCapaian');
    expect(shown(runtime.log)).toBe('Hasil Periksa Data');
  });

  test('a run that fails leaves the person where he was', async () => {
    const fault = { kind: 'unexplained', atCall: 25, times: 4 } as const;
    const runtime = await at(agency(), { fault });
    runtime.call('hitungCapaian');
    expect(runtime.workbook.sheetNames().length).toBeGreaterThan(Object.keys(agency()).length);
    expect(shown(runtime.log)).toBe(Object.keys(agency())[0]);
  });
});

test('a trigger takes nobody from where he was, though it makes new sheets', async () => {
  const world = await worldOf(agencyWithout());
  const log: string[] = [];
  world.runtime({ context: 'menu' }).call('perbaruiDasbor');
  const before = world.rows().size;
  world.runtime({ log: (line) => void log.push(line) }).edit({ sheet: 'Dasbor', cell: 'A16', value: true });
  expect(world.rows().size).toBeGreaterThan(before);
  expect(shown(log)).toBe([...world.rows().keys()][0]);
});

test('an edit that ticks nothing reads no words', async () => {
  const world = await worldOf(agency());
  world.runtime({ context: 'menu' }).call('perbaruiDasbor');
  const wordless = `${code}\nraporKinerjaKata_ = () => { throw new Error('words were read'); };`;
  const runtime = world.runtime({ code: wordless });
  for (const edit of [
    { sheet: 'Realisasi', cell: 'E2', value: 90 },
    { sheet: 'Realisasi', cell: 'A10', value: 'I9' },
    { sheet: 'Dasbor', cell: 'B10', value: 'x' },
  ]) {
    expect(runtime.edit(edit)).toMatchObject([{ error: null }]);
  }
  expect(runtime.serviceCalls).toBe(0);
});
