import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readXlsx, writeXlsx, type CellValue } from 'hucre';
import { settings, type Setting } from '../../src/workbook/schema/settings';
import { actsOf } from '../support/acting-parts';
import { hostileTexts } from '../support/hostile';
import { command, ROOT, userFolder, type Answer } from './workbooks';

const all = Object.entries<Setting>(settings);
/** What the settings say that decide whether anything is made at all. */
const needed: Record<string, CellValue> = { year: 2026, period: 'TW III', format: 'DOCX', language: 'id' };
/** Words that are printed as they are; an order of grades is text that has to be understood. */
const isFree = ({ kind }: Setting, key: string): boolean =>
  (kind === 'text' || kind === 'code') && key !== 'gradeOrder';

/** Places and names that lead out of a folder, and a name that every object has. */
const texts = [...hostileTexts, '../../../keluar{tag}\r\nBcc: korban@jahat.invalid', '__proto__', 'x'.repeat(50_000)];

/** A run over a workbook whose settings are hostile, each with another text, those of `own` alone. */
async function runWith(
  own: (one: Setting, key: string) => boolean,
  turn: number,
): Promise<Answer & { folder: string }> {
  const rows = all.map(([key, one], index): CellValue[] => {
    const text = texts[(index + turn) % texts.length] ?? '';
    return [one.id, own(one, key) ? text : (needed[key] ?? '')];
  });
  const { sheets } = await readXlsx(readFileSync(join(ROOT, 'samples/dinas-sosial-contoh.xlsx')));
  const list = sheets.map(({ name, rows: known }) => ({
    name,
    rows: name === 'Pengaturan' ? [['Pengaturan', 'Nilai'], ...rows] : known,
  }));
  const folder = userFolder();
  writeFileSync(join(folder, 'jahat.xlsx'), await writeXlsx({ sheets: list }));
  const tasks = 'attainment,flags,absorption,evaluation,minutes,schedule,reminders,board';
  return { ...(await command(folder, ['jahat.xlsx', '--run', tasks, '--unit', 'INSTANSI'])), folder };
}

test.each([0, 5])(
  'every setting of words is hostile (%#): names of files, papers, letters and calendars hold it as text',
  async (turn) => {
    const { code, errors, folder } = await runWith(isFree, turn);
    expect([code, errors]).toEqual([0, []]);
    expect(readdirSync(folder).sort()).toEqual(['jahat.xlsx', 'out']);
    const files = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' });
    const of = (extension: string): string[] =>
      files.filter((file) => extname(file) === extension).map((file) => join(folder, 'out', file));
    expect([of('.xlsx').length, of('.docx').length > 0, of('.eml').length > 0]).toEqual([1, true, true]);
    for (const file of [...of('.xlsx'), ...of('.docx')]) expect([file, actsOf(file)]).toEqual([file, []]);
    for (const file of files) expect(basename(file)).toMatch(/^[^<>:"\\|?*\p{Cc}\p{Cn}\u202e]+$/u);
    for (const file of of('.eml')) {
      const [head = ''] = readFileSync(file, 'utf8').split('\r\n\r\n');
      expect(head).not.toMatch(/^(Bcc|X-Jahat):/m);
      expect(head).toMatch(/^[\t\r\n -~]*$/);
      expect(head.match(/^To: .*$/gm)?.join()).toMatch(/^To: [\w.@, -]*$/);
    }
    for (const file of of('.ics')) expect(readFileSync(file, 'utf8')).not.toMatch(/^(Bcc|X-Jahat):|[\0\u202e]/m);
    for (const file of of('.html')) expect(readFileSync(file, 'utf8')).not.toMatch(/<img src=x|<script>alert/);
  },
  120_000,
);

test('a setting of numbers, days or choices that is hostile is named with its cell, and nothing breaks', async () => {
  const { notes, errors, summary } = await runWith((one, key) => !isFree(one, key), 0);
  expect(summary.error).toBeUndefined();
  const named = [...notes, ...errors].filter((note) => note.includes(' Pengaturan!B'));
  const others = all.filter(([key, one]) => !isFree(one, key));
  expect(new Set(named.map((note) => note.split('!')[1])).size).toBeGreaterThanOrEqual(others.length - 2);
}, 120_000);
