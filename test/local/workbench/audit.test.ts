import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from 'hucre';
import { openSession } from '../../../local/workbench/host/open-session';
import { temporaryFolder } from '../support';

const ROOT = join(__dirname, '../../..');
const TITLE = 'Unit Kerja';
const CHANGED = 'Unit yang namanya baru diketik';

test('the menu of the workbench writes the audit workbook over the sheets as they are now', async () => {
  const folder = temporaryFolder();
  const session = await openSession(
    {
      input: join(ROOT, 'samples/dinas-sosial-contoh.xlsx'),
      emptyName: '',
      emptySheet: '',
      folder,
      bundle: join(ROOT, 'dist/Code.js'),
      language: 'id',
      isVerbose: false,
      fixedTime: new Date(2026, 9, 5, 9).getTime(),
    },
    { answer: () => 'YES', tell: () => undefined },
  );
  await session.edit({ sheet: TITLE, row: 1, column: 1, values: [[CHANGED]] });
  const { error } = await session.run({ handler: 'buatBukuAudit', selection: { sheet: TITLE, row: 0 } });
  expect(error).toBeNull();
  const path = join(folder, 'dinas-sosial-contoh – audit.xlsx');
  expect(existsSync(path)).toBe(true);
  const { sheets } = await openXlsx(readFileSync(path), { readStyles: true });
  expect(sheets.find(({ name }) => name === TITLE)?.rows[1]?.[1]).toBe(CHANGED);
  const units = sheets.find(({ name }) => name === 'Audit Unit');
  expect([...(units?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(
    100,
  );
});
