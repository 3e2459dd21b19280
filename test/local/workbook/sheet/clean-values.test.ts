import { openXlsx, writeXlsx } from 'hucre';
import { unzipSync, strFromU8 } from 'fflate';
import { createLocalWorkbook } from '../../../../local/workbook/local-workbook';

test('a number in the format of a date that is none reads as an error, and what XML does not know is not written', async () => {
  const sheet = {
    name: 'A',
    rows: [[1e300, 'a\uffffb']],
    cells: new Map([['0,0', { value: 1e300, style: { numFmt: 'dd/mm/yyyy' } }]]),
  };
  const workbook = createLocalWorkbook(await openXlsx(await writeXlsx({ sheets: [sheet] }), { readStyles: true }), {
    name: 'x',
  });
  expect(workbook.store('A').rowValues(0)).toEqual(['#NUM!', 'ab']);
  workbook.store('A').setValue(1, 0, 'c\ufffed\ud800');
  const parts = Object.values(unzipSync(await workbook.save(new Date(0)))).map((part) => strFromU8(part));
  expect(parts.filter((text) => /[\ufffe\uffff]|NaN/.test(text))).toEqual([]);
});
