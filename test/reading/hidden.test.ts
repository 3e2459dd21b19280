import { writeXlsx } from 'hucre';
import { readTabs } from '../../src/reading/read-tabs';

test('rows and columns that nobody sees are named by their places', async () => {
  const sheet = {
    name: 'Juli',
    rows: [
      ['Kode', 'Lama', 'Pagu'],
      ['a', 1, 2],
      ['b', 3, 4],
    ],
    columns: [{ width: 9 }, { hidden: true }, { width: 9 }],
    rowDefs: new Map([[2, { hidden: true }]]),
  };
  const [tab] = await readTabs(await writeXlsx({ sheets: [sheet] }), 'a.xlsx');
  expect([tab?.hiddenRows, tab?.hiddenColumns]).toEqual([[2], [1]]);
  const [plain] = await readTabs(await writeXlsx({ sheets: [{ name: 'A', rows: sheet.rows }] }), 'a.xlsx');
  expect(plain).not.toHaveProperty('hiddenColumns');
});
