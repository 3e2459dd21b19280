import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, type CellValue, type Sheet } from 'hucre';
import { texts } from '../../src/text';
import type { Language } from '../../src/text/language';
import { boldPixels } from '../support/arial-bold';

/** Every output sheet of the sample agencies as the built program writes it: nothing in it is cut off, on screen or on paper. */
const ROOT = join(__dirname, '../..');
const TASKS =
  'attainment,flags,absorption,forms,check,not-reported,awards,schedule,roster,reflections,follow-ups,agreements,action-plan,cascading,comparison,dashboard';
const samples: Record<Language, string> = { id: 'dinas-sosial-contoh.xlsx', en: 'social-agency-example.xlsx' };

/** What LibreOffice and Sheets leave free in a cell at least, and what the workbench does. */
const PADDING = 4;
const WORKBENCH_PADDING = 10;
/** Lines that a row may have: a dozen such rows would leave nothing else on a screen. */
const MOST_LINES = 8;
const LINE = 12;
const headingsRow = 2;

const out = mkdtempSync(join(tmpdir(), 'readable-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const pixelsOf = (sheet: Sheet, column: number): number => (sheet.columns?.[column]?.width ?? 13.57) * 7 + 5 - PADDING;
const isHidden = (sheet: Sheet, column: number): boolean => sheet.columns?.[column]?.hidden === true;
const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+|(?<=[–-])/).map(boldPixels));

/** A number as Indonesia prints it, with the decimals of its column. */
const printed = (value: number, isWhole: boolean): string =>
  value.toLocaleString('id-ID', { maximumFractionDigits: isWhole ? 0 : 2 });

function linesOf(text: string, pixels: number): number {
  let [lines, used] = [0, Infinity];
  for (const word of text.split(/ |(?<=[–-])/)) {
    const width = boldPixels(word);
    if (used + boldPixels(' ') + width <= pixels) used += boldPixels(' ') + width;
    else [lines, used] = [lines + 1, width];
  }
  return lines;
}

describe.each<Language>(['id', 'en'])('%s', (language) => {
  let sheets: Sheet[] = [];
  let tables: Sheet[] = [];

  beforeAll(async () => {
    const folder = join(out, language);
    const options = ['--out', folder, '--run', TASKS, '--today', '2026-10-05', '--lang', language, '--json'];
    execFileSync(process.execPath, [join(ROOT, 'build/cli.mjs'), join(ROOT, 'samples', samples[language]), ...options]);
    const file = readdirSync(folder).find((name) => name.endsWith('.xlsx')) ?? '';
    const book = await readXlsx(readFileSync(join(folder, file)), { readStyles: true });
    sheets = book.sheets.filter(({ rows }) => String(rows[0]?.[0] ?? '').startsWith('Rapor Kinerja · '));
    tables = sheets.filter(({ hidden, rows }) => !hidden && (rows[headingsRow] ?? []).filter(Boolean).length > 1);
  });

  const cellsOf = (sheet: Sheet): { value: CellValue; row: number; column: number }[] =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((value, column) => (isHidden(sheet, column) ? [] : [{ value, row, column }])),
    );

  test('there are as many as the tasks write', () => {
    expect(tables.length).toBeGreaterThan(20);
  });

  test('no heading is cut off: each word fits its column, and its lines fit the row', () => {
    const cut = tables.flatMap((sheet) =>
      (sheet.rows[headingsRow] ?? []).flatMap((heading, column) => {
        if (typeof heading !== 'string' || isHidden(sheet, column)) return [];
        const pixels = pixelsOf(sheet, column);
        const height = sheet.rowDefs?.get(headingsRow)?.height ?? 15;
        const fits = longestWord(heading) <= pixels && linesOf(heading, pixels) * LINE <= height;
        return fits ? [] : [`${sheet.name}: ${heading}`];
      }),
    );
    expect(cut).toEqual([]);
  });

  test('no number is shown as ###', () => {
    const cut = tables.flatMap((sheet) =>
      cellsOf(sheet).flatMap(({ value, row, column }) => {
        if (typeof value !== 'number') return [];
        const text = printed(value, Math.abs(value) >= 1e5);
        const room = pixelsOf(sheet, column) + PADDING - WORKBENCH_PADDING;
        return boldPixels(text) <= room ? [] : [`${sheet.name} ${row + 1}/${column + 1}: ${text}`];
      }),
    );
    expect(cut).toEqual([]);
  });

  test('texts break into lines below the headings, and what is above runs on', () => {
    for (const sheet of tables) {
      const wraps = (row: number): boolean | undefined =>
        (sheet.cells?.get(`${row},0`)?.style ?? sheet.columns?.[0]?.style)?.alignment?.wrapText;
      expect({ sheet: sheet.name, marker: wraps(0) ?? false, headings: wraps(headingsRow) }).toEqual({
        sheet: sheet.name,
        marker: false,
        headings: true,
      });
    }
  });

  test('no text of a column out of sight makes its row high', () => {
    const high = tables.flatMap((sheet) =>
      cellsOf(sheet).flatMap(({ value, row, column }) => {
        const wraps = sheet.cells?.get(`${row},${column}`)?.style?.alignment?.wrapText;
        // The foot of a form lists, a line each, what people wrote.
        if (typeof value !== 'string' || row <= headingsRow || !wraps || value.includes('\n')) return [];
        const lines = linesOf(value, pixelsOf(sheet, column));
        return lines <= MOST_LINES ? [] : [`${sheet.name} ${row + 1}/${column + 1}: ${lines} lines`];
      }),
    );
    expect(high).toEqual([]);
  });

  test('no word of a status is wider than its column, whichever comes', () => {
    const { indicatorStatus, limitStatus, absorptionRow, documentStatus, flag, severity } = texts(language).terms;
    const words = [
      ...Object.values(indicatorStatus),
      limitStatus.met,
      limitStatus.below('87,55'),
      limitStatus.provisional,
      limitStatus.notAssessable,
      ...[absorptionRow, documentStatus, flag, severity].flatMap((table) => Object.values(table)),
    ];
    const needed = Math.max(...words.map(longestWord));
    const columns = tables.flatMap((sheet) =>
      (sheet.rows[headingsRow] ?? []).flatMap((heading, column) =>
        /status/i.test(String(heading)) && !isHidden(sheet, column) ? [pixelsOf(sheet, column)] : [],
      ),
    );
    expect(Math.min(...columns)).toBeGreaterThanOrEqual(needed);
  });

  test('where there are many columns or rows the key and the headings stay in sight, and every page repeats them', () => {
    for (const { name, freezePane, pageSetup, rows } of tables) {
      const isWide = (rows[headingsRow] ?? []).length > 8;
      const frozen = { key: isWide && !freezePane?.columns, headings: rows.length > 30 && freezePane?.rows !== 3 };
      expect({ name, ...frozen }).toEqual({ name, key: false, headings: false });
      expect({ name, ...pageSetup }).toMatchObject({ name, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$3:$3' });
    }
    const pages = sheets.filter(({ name, hidden }) => !hidden && !tables.some((table) => table.name === name));
    expect(pages.map(({ pageSetup }) => pageSetup)).toEqual([
      expect.objectContaining({ fitToWidth: 1, fitToHeight: 1 }),
    ]);
  });
});
