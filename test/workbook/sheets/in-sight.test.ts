import { absorptionSheet } from '../../../src/workbook/sheets/main-job/absorption-sheet';
import { attainmentSheet } from '../../../src/workbook/sheets/main-job/attainment-sheet';
import { unitReportSheet } from '../../../src/workbook/sheets/main-job/unit-report-sheet';
import { dataCheckSheet } from '../../../src/workbook/sheets/data-check-sheet';
import { ledgerSheet } from '../../../src/workbook/sheets/records/ledger-sheet';
import { mailSheet } from '../../../src/workbook/sheets/records/mail-sheet';
import type { SheetContent } from '../../../src/shapes/sheet-content';
import { wordWidth } from '../../../src/text/text-width';
import { evaluationOf, frame } from './evaluations';

const evaluation = evaluationOf({});
/** What a window of 1366 pixels leaves beside the numbers of rows and the bar in Google Sheets. */
const ROOM = 1366 - 46 - 15;

/** Where the column of a heading ends, in pixels from the left. */
function endOf({ rows, widths }: SheetContent, heading: string, least = 1): number {
  const at = (rows[2] ?? []).indexOf(heading);
  expect(at).toBeGreaterThanOrEqual(least);
  return Array.from({ length: at + 1 }, (_, column) => {
    const set = (widths ?? []).find(({ from, count }) => column + 1 >= from && column + 1 < from + count);
    return set?.pixels ?? 100;
  }).reduce((sum, pixels) => sum + pixels, 0);
}

/** Pixels that frozen columns leave of a phone, beside the numbers of rows. */
const PHONE = 390 - 46;

test.each<[sheet: string, SheetContent]>([
  ['Rapor Unit', unitReportSheet(evaluation, 'Dinas', frame())],
  ['Capaian', attainmentSheet(evaluation, frame())],
  ['Serapan', absorptionSheet(evaluation, frame())],
  ['Dokumen', ledgerSheet([], frame())],
])('what stays in sight leaves most of a phone to the rest: %s', (_, sheet) => {
  expect(sheet.frozenColumns).toBe(1);
  expect(endOf(sheet, String(sheet.rows[2]?.[0]), 0)).toBeLessThan(PHONE * 0.6);
});

/** Headings of what only the program reads: nobody opens a sheet for them. */
const FOR_THE_PROGRAM = new Set(['Kunci', 'Kode', 'ID Berkas', 'Buku', 'Penanda Versi Data', '_kode', '_kodeTanda']);

test.each<[sheet: string, seen: string[], SheetContent]>([
  ['of a document, what it is and the way to it', ['Jenis', 'Subjek', 'Tautan'], ledgerSheet([], frame())],
  ['of a message, what it is about', ['Jenis', 'Perihal'], mailSheet([], frame())],
  ['of a finding, what is wrong and on which sheet', ['Pesan', 'Lembar'], dataCheckSheet([], frame())],
])('%s stands in sight on a phone', (_, expected, sheet) => {
  const seen = (sheet.rows[2] ?? []).filter((heading) => endOf(sheet, String(heading), 0) <= PHONE);
  expect(seen).toEqual(expected);
  expect(seen.filter((heading) => FOR_THE_PROGRAM.has(String(heading)))).toEqual([]);
});

test('of a finding, its cell begins in sight on a phone, and its code stands last', () => {
  const sheet = dataCheckSheet([], frame());
  expect(endOf(sheet, 'Lembar', 0)).toBeLessThan(PHONE - 50);
  expect(sheet.rows[2]?.[2]).toBe('Sel');
  expect(sheet.rows[2]?.at(-1)).toBe('Kode');
});

test('an account of the national list stands in one line', () => {
  const sheet = absorptionSheet(evaluation, frame());
  const needed = wordWidth('5.1.02.01.001.00024') * (40 / 3) + 10;
  expect(endOf(sheet, 'Kode Rekening') - endOf(sheet, 'Kode', 0)).toBeGreaterThanOrEqual(needed);
});

describe('what a sheet is opened for stands in sight on a common screen', () => {
  const id = frame();
  const en = { ...id, language: 'en' as const };
  test.each<[heading: string, sheet: SheetContent]>([
    ['Serapan (%)', absorptionSheet(evaluation, id)],
    ['Absorption (%)', absorptionSheet(evaluation, en)],
    ['Capaian (%)', attainmentSheet(evaluation, id)],
    ['Attainment (%)', attainmentSheet(evaluation, en)],
    ['Penyebab Utama', unitReportSheet(evaluation, 'Dinas', id)],
    ['Main Causes', unitReportSheet(evaluation, 'Agency', en)],
  ])('%s', (heading, sheet) => {
    expect(endOf(sheet, heading)).toBeLessThanOrEqual(ROOM);
  });
});
