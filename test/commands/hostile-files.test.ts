import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { actsOf } from '../support/acting-parts';
import { hostileSample } from '../support/hostile';
import { command, userFolder } from './workbooks';

test('hostile sentences in every sheet: every file that comes of them is whole, and nothing in it acts', async () => {
  const { bytes, texts } = await hostileSample();
  expect(texts).toBeGreaterThan(200);
  const folder = userFolder();
  writeFileSync(join(folder, 'jahat.xlsx'), bytes);
  const tasks = 'attainment,flags,absorption,minutes,presentation,reminders,board';
  const { code } = await command(folder, ['jahat.xlsx', '--run', tasks]);
  expect(code).toBe(0);
  const files = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' });
  const of = (extension: string): string[] =>
    files.filter((file) => extname(file) === extension).map((file) => join(folder, 'out', file));
  expect([of('.xlsx').length, of('.docx').length > 0, of('.pptx').length > 0, of('.eml').length > 3]).toEqual([
    1,
    true,
    true,
    true,
  ]);
  for (const file of [...of('.xlsx'), ...of('.docx'), ...of('.pptx')]) expect([file, actsOf(file)]).toEqual([file, []]);
  for (const file of of('.eml')) {
    const [head = ''] = readFileSync(file, 'utf8').split('\r\n\r\n');
    expect(head).toMatch(/^MIME-Version: 1\.0$/m);
    expect(head).not.toMatch(/^(Bcc|X-Jahat):/m);
    expect(head).toMatch(/^[\t\r\n -~]*$/);
  }
  for (const file of of('.html')) expect(readFileSync(file, 'utf8')).not.toMatch(/<img src=x|<script>alert/);
}, 180_000);
