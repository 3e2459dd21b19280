import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFilterNames } from '../../local/workbook/sheet/filter-names';
import { describeWithLibreOffice, flatOpenDocument, withTemporaryFolder } from '../support/external-tools';
import { runtimeFor } from './support';

test('the filters of a workbook are named, and names of filters that are gone are dropped', () => {
  const others = [{ name: 'DaftarUnit', range: "'Unit Kerja'!$A$2:$A$60" }];
  const old = { name: '_xlnm._FilterDatabase', range: "'Lama'!$A$1:$B$9", scope: 'Lama' };
  const sheets = [
    { name: "Unit '26", rows: [], autoFilter: { range: 'A3:AB1001' } },
    { name: 'Lama', rows: [] },
  ];
  const kept = { name: 'Utuh', rows: [], autoFilter: { range: 'A1:B2' } };
  expect(withFilterNames([...others, old], [...sheets, kept], (sheet) => sheet === kept)).toEqual([
    ...others,
    { name: '_xlnm._FilterDatabase', range: "'Unit ''26'!$A$3:$AB$1001", scope: "Unit '26" },
  ]);
});

describeWithLibreOffice('a filter that the script made', () => {
  test('has its buttons in LibreOffice', async () => {
    const code = `function main() { SpreadsheetApp.getActive().getSheetByName('Data').getRange('A1:B2').createFilter(); }`;
    const runtime = await runtimeFor({
      code,
      sheets: [
        {
          name: 'Data',
          rows: [
            ['Kode', 'Nilai'],
            ['a', 1],
          ],
        },
      ],
    });
    runtime.call('main');
    const data = await runtime.workbook.save(new Date(0));
    const xml = withTemporaryFolder((folder) => {
      const file = join(folder, 'uji.xlsx');
      writeFileSync(file, data);
      return flatOpenDocument(file);
    });
    expect(xml).toMatch(/target-range-address="Data\.A1:Data\.B2" table:display-filter-buttons="true"/);
  });
});
