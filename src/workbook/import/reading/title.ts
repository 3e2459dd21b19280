import { withoutSpaces } from '../../../domain/import/tables/code';
import { agencyOf, namesAgency, withoutCode } from './agency-name';
import { isFigure } from './body';
import type { StatedPeriod } from '../../../domain/import/tables/table';
import { monthOf } from '../../values/date';
import { understandPeriod } from '../../values/period';
import { lastMonthOf } from '../../../domain/period';
import type { Source } from './source';

/** What stands around a table and in the names of its tab and file. */
export interface TitleFacts {
  year: number | null;
  yearIsFromName: boolean;
  period: StatedPeriod | null;
  periodFrom: 'title' | 'file' | 'sheet' | null;
  periodIsOpen: boolean;
  agency: string;
  /** Code of the sub kegiatan, kegiatan or programme that the title names; empty where it names none. */
  code: string;
  /** The title speaks of a cash plan. */
  isCashPlan: boolean;
  /** The title speaks of what was realised, and of nothing that was planned. */
  isRealised: boolean;
  /** All that the titles say, and each of their lines. */
  text: string;
  lines: readonly string[];
  /** The lines above the heading up to the records of another table, the nearest first. */
  linesAbove: readonly string[];
  /** The word by which a file calls its figures invented; empty where it does not. */
  invented: string;
}

const MOST_TITLE_ROWS = 20;
const monthWord = '[a-zA-Z]{3,9}';
const upTo = 's\\s*[./]?\\s*d\\.?|sampai(?:\\s+dengan)?|hingga|-|–';
/** `1 Januari s.d 31 Oktober 2022`, `Januari 2022 s/d Februari 2022`. */
const span = new RegExp(
  `(?:\\d{1,2}\\s+)?(${monthWord})\\s*(?:\\d{4})?\\s*(?:${upTo})\\s*(?:\\d{1,2}\\s+)?(${monthWord})(?![a-z])`,
  'gi',
);
/** `s.d 15 Juli 2022`, `SD JUNI`, `per 30 Juni 2022`. */
const until = new RegExp(
  `(?:^|[^a-z])(?:(?:${upTo.replace('|-|–', '')})\\s*(?:(?:akhir|bulan)\\s+)*(?:\\d{1,2}\\s+)?|(?:per|posisi|berakhir(?:\\s+pada)?(?:\\s+tanggal)?)\\s+\\d{1,2}\\s+|as\\s+(?:of|at)\\s+(?:\\d{1,2}\\s+)?|(?:ended|ending|until|through)\\s+(?:\\d{1,2}\\s+)?)(${monthWord})(?![a-z])`,
  'gi',
);
const words = /[a-z]+/gi;
/** Dots or underscores where something is to be filled in. */
const toFillIn = /[.…_]{4,}|…{2,}/;
const years = /(?:^|\D)(20\d\d)(?!\d)/g;
const statedYear = /(?:tahun(?: anggaran)?|t\.?a\.?|fiscal year)\s*:?\s*(20\d\d)(?!\d)/gi;
/** Files for trying out say so, in the title or in their names. */
const inventedWord = /\b(simulasi|dummy|fiktif|rekaan|data (?:contoh|latihan)|contoh data)\b/i;

const ordinals: readonly RegExp[] = [/^(?:per|ke)(?:satu|tama)$/, /^kedua$/, /^ketiga$/, /^keempat$/];

/** `Triwulan ke-2`, `Triwulan Kedua` as `triwulan 2`. */
const withNumbers = (text: string): string =>
  text.replace(
    /\b(triwulan|tribulan|tw|semester)\s+(?:ke\s*-?\s*(?=iv|i{1,3}\b|[1-4])|((?:per|ke)[a-z]+))/gi,
    (whole, kind: string, ordinal?: string) => {
      if (ordinal === undefined) return `${kind} `;
      const at = ordinals.findIndex((pattern) => pattern.test(ordinal.toLowerCase()));
      return at < 0 ? whole : `${kind} ${at + 1}`;
    },
  );

/** The period that a text states, the first way that fits: a span of months, a last month, a quarter or half, one month. */
function periodIn(written: string): StatedPeriod | null {
  const text = withNumbers(written);
  for (const [, first = '', last = ''] of text.matchAll(span)) {
    const [from, to] = [monthOf(first), monthOf(last)];
    if (from && to && from <= to) return { from, to };
  }
  for (const [, last = ''] of text.matchAll(until)) {
    const to = monthOf(last);
    if (to) return { from: 1, to };
  }
  const quarter = /(?<![a-z])(?:triwulan|tribulan|tw|semester|smt)[ ._-]*(?:iv|iii|ii|i|[1-4])(?![a-z0-9])/i.exec(
    text,
  )?.[0];
  const period = quarter ? understandPeriod(quarter.replace(/_/g, ' '))?.period : undefined;
  if (period) return { from: null, to: lastMonthOf(period) };
  const months = [...text.matchAll(words)].flatMap(([word]) => (word.length > 2 ? (monthOf(word) ?? []) : []));
  return months.length === 1 && months[0] ? { from: months[0], to: months[0] } : null;
}

/** The years of a plan, none of which is the table's: `Renstra 2025-2029`. */
const planYears = /20\d\d\s*(?:[-–—/]|s\s*[./]?\s*d\.?|sampai(?: dengan)?|hingga)\s*(?:tahun\s*)?20\d\d(?!\d)/gi;

/** A title without the years of a plan (`Renstra 2021-2026`), which are not the year of its figures. */
export const withoutPlanYears = (text: string): string => text.replace(planYears, ' ');

function yearIn(lines: readonly string[]): number | null {
  const texts = lines.map(withoutPlanYears);
  for (const text of texts) {
    // `Perbandingan Tahun 2024 dan Tahun 2025` is of the last one.
    const stated = [...text.matchAll(statedYear)].map(([, year]) => Number(year));
    if (stated.length > 0) return Math.max(...stated);
  }
  for (const text of texts) {
    const found = [...text.matchAll(years)].map(([, year]) => Number(year));
    if (found.length > 0) return Math.max(...found);
  }
  return null;
}

/** Label, colon, value: what stands behind the colon of a row. */
function labelledValue(cells: readonly { text: string }[]): { label: string; value: string } | null {
  const at = cells.findIndex(({ text }) => text === ':');
  if (at < 1) return null;
  const behind = cells.slice(at + 1).map(({ text }) => text);
  return { label: cells[at - 1]?.text ?? '', value: behind[behind.length - 1] ?? '' };
}

function agencyIn(rows: readonly { column: number; text: string }[][]): string {
  const labelled = rows.flatMap((cells) => labelledValue(cells) ?? []);
  const office = [...labelled].reverse().find(({ label }) => /organisasi|skpd|opd|perangkat daerah/i.test(label));
  if (office && office.value !== '' && !toFillIn.test(office.value)) return withoutCode(office.value);
  const named = rows.flatMap((cells) => cells.map(({ text }) => text)).find(namesAgency);
  return agencyOf(named ?? '');
}

/** Lines above a table that may state its period. */
const ofPeriod =
  /periode|bulan|triwulan|tribulan|semester|\b(?:tw|smt)[ .-]*(?:iv|iii|ii|i|[1-4])\b|keadaan|posisi|sampai|hingga|berakhir|\bper \d|s\s*[./]\s*d\b|\bas (of|at)\b|\bend(ed|ing)\b|\buntil\b|\bthrough\b|\bmonth\b|\bquarter\b|\bperiod\b/i;

/** `JUNI 2026`, `Januari - Juni 2026` in a line of their own. */
const monthsAlone = /^([a-z]{3,9}( 20\d\d)? ?[-–] ?)?[a-z]{3,9} 20\d\d$/i;

/** The rows right above a heading up to a record of another table: its title may stand behind that one's notes. */
function rowsAbove(source: Source, headingRow: number): { column: number; text: string }[][] {
  const rows: { column: number; text: string }[][] = [];
  for (let row = headingRow - 1; row >= Math.max(0, headingRow - MOST_TITLE_ROWS); row--) {
    const cells = source.filled(row);
    if (cells.length > 2 && source.rawRow(row).some(isFigure)) break;
    rows.push(cells);
  }
  return rows;
}

/** `Sub Kegiatan : 1.06.04.2.01.0001 …`, in one cell or in several. */
const levelWithCode = /^(?:sub ?-?kegiatan|kegiatan|program)\b[ :]*((?:\d+|x+)(?:(?: \. |\.)(?:\d+|x+)){2,})/i;

/** The deepest code that rows above a table name: the forms of one sub kegiatan list nothing but its accounts. */
function codeIn(rows: readonly { text: string }[][]): string {
  const codes = rows.flatMap((cells) => levelWithCode.exec(cells.map(({ text }) => text).join(' '))?.[1] ?? []);
  const [deepest = ''] = codes.map(withoutSpaces).sort((one, other) => other.split('.').length - one.split('.').length);
  return deepest;
}

/** A file's name without its extension, its separators as spaces: `lra_juli.xlsx` → `lra juli`. */
const wordsOfName = (name: string): string => name.replace(/\.[a-z]{3,4}$/i, '').replace(/[_\-.()]+/g, ' ');

const cashPlanWords = /anggaran kas|\brak\b/i;

/**
 * Reads what stands above a table.
 *
 * @param headingRow the row of the headings, 0-based; titles stand in the 20 rows above it
 * @param above the row behind the table above, whose words say nothing of this one
 */
export function titleFacts(source: Source, headingRow: number, above = 0): TitleFacts {
  const first = Math.max(above, headingRow - MOST_TITLE_ROWS);
  const rows = Array.from({ length: headingRow - first }, (_, index) => source.filled(first + index));
  const texts = rows.flatMap((cells) => cells.map(({ text }) => text));
  const titles = texts.filter((text) => ofPeriod.test(text) || monthsAlone.test(text));
  const ownTitle = titles.map((text) => periodIn(text)).find((period) => period !== null) ?? null;
  const ofSheet = ownTitle ? null : periodIn(wordsOfName(source.sheet.name));
  const ofFile = ownTitle || ofSheet ? null : periodIn(wordsOfName(source.sheet.file));
  const isOpen = titles.some((text) => toFillIn.test(text));
  const all = texts.join(' ');
  const names = [all, wordsOfName(source.sheet.name), wordsOfName(source.sheet.file)];
  return {
    year: yearIn(texts) ?? yearIn([source.sheet.name, source.sheet.file]),
    yearIsFromName: yearIn(texts) === null,
    period: ownTitle ?? ofSheet ?? ofFile,
    periodFrom: ownTitle ? 'title' : ofSheet ? 'sheet' : ofFile ? 'file' : null,
    periodIsOpen: isOpen && !ownTitle,
    agency: agencyIn(rows) || agencyIn([...rowsAbove(source, headingRow)].reverse()),
    code: codeIn(rowsAbove(source, headingRow)),
    isCashPlan: names.some((name) => cashPlanWords.test(name)),
    isRealised: /\b(realisasi|penyerapan|serapan)\b/i.test(all) && !/\b(target|rencana|anggaran kas|rak)\b/i.test(all),
    text: all,
    lines: texts,
    linesAbove: rowsAbove(source, headingRow).flatMap((cells) => cells.map(({ text }) => text)),
    invented: inventedWord.exec(names.join(' '))?.[0] ?? '',
  };
}
