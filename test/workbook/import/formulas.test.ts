import { writeXlsx } from 'hucre';
import { settleImport } from '../../../src/domain/import/import';
import { readTabs } from '../../../src/reading/read-tabs';
import { recognise } from '../../../src/workbook/import/reading/recognise';

test('a formula that was saved without its result is named, not read as an empty cell', async () => {
  const rows = [
    ['LAPORAN REALISASI TAHUN 2025'],
    ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
    ['1.06.04.2.01.0001', 'Permakanan', 600e6, 400e6],
    ['1.06.04.2.01.0002', 'Sandang', 400e6, null],
  ];
  const cells = new Map([['3,3', { formula: '100000000+120000000' }]]);
  const tabs = await readTabs(await writeXlsx({ sheets: [{ name: 'R', rows, cells }] }), 'a.xlsx');
  const { notes } = settleImport({
    ...recognise(tabs),
    answers: {},
    takesFallbacks: true,
    day: { year: 2025, endedMonths: 12 },
  });
  expect(notes).toContainEqual(
    expect.objectContaining({ code: 'unreadable-amount', cell: 'R!D4', values: { text: '=100000000+120000000' } }),
  );
});
