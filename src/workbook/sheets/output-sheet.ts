import type { Language } from '../../text/language';
import { columnLetters } from '../../shapes/a1';
import type { CellValue as OutputValue, ColourRule, SheetContent as OutputContent } from '../../shapes/sheet-content';
import { nameIn, names } from '../schema/names';
import { formats, type CellFormat } from './cell-format';
import { columnWidths, type Room } from './column-room';
import { KeptRow } from './records/kept-row';

export { formats, type CellFormat } from './cell-format';
export type {
  CellValue as OutputValue,
  ChartContent,
  ColourRule,
  SheetContent as OutputContent,
} from '../../shapes/sheet-content';

/** Index of the first record of an output sheet: what made it and when, an empty row, and the headings stand above. */
export const FIRST_RECORD = 3;

/** A declared column: heading in the dictionary's notation, format, and how a record fills it (null = empty cell). */
export interface OutputColumn<R> {
  heading: string;
  format: CellFormat;
  value: (record: R) => OutputValue | null;
  /** How wide it is, where its heading does not say it. */
  room?: Room;
}

/** What every output sheet of one run shares. */
export interface OutputFrame {
  language: Language;
  /** Product name, label of the period and time of the run: the marker in A1. */
  product: string;
  period: string;
  time: string;
  protection: string;
}

/** Tones of colour for a status; words say the same, colour only helps the eye: what is said otherwise looks otherwise. */
export const tones = {
  bad: { background: '#f8d7da', fontColour: '#7a1220' },
  open: { background: '#fff3cd', fontColour: '#664d03' },
  good: { background: '#d9ead3', fontColour: '#1e4620' },
  best: { background: '#cfe2f3', fontColour: '#0b3d66' },
  awaited: { background: '#fbdcc0', fontColour: '#6e3200' },
  void: { background: '#e4dcf1', fontColour: '#432a72' },
  mute: { background: '#e7e6e6', fontColour: '#404040' },
} as const;

export interface StatusColour {
  /** 0-based column. */
  column: number;
  /** The rule holds for cells that begin with one of these words. */
  startsWith: string[];
  tone: keyof typeof tones;
}

/** A declared output sheet. */
export interface OutputSheet<R> {
  /** Name in the dictionary's notation. */
  name: string;
  columns: readonly OutputColumn<R>[];
  /**
   * Hidden columns at the right, in which a record stands for the next run; `ofEarlier`: what belongs into them beside cells that a
   * version without them wrote, where the sheet only grows.
   */
  codes?: {
    headings: readonly string[];
    of: (record: R) => string[];
    ofEarlier?: OutputContent['codesOfEarlier'];
  };
  /** How many calls the widths of its columns may take; fewer make neighbours alike. */
  widthRuns?: number;
  /** Columns of details, in a group that can be folded: their first and last Indonesian heading; without a last, all behind. */
  details?: { from: string; to?: string };
  /**
   * Columns, by their first and last Indonesian heading, whose texts stay on one line: nobody reads them in the table, and they would
   * make every row high for columns out of sight. The whole text stands in the cell.
   */
  oneLine?: { from: string; to: string };
  /**
   * Long sheets can be filtered and have room for more rows than a new sheet. Each of the two costs a service call: `room`
   * alone is for a sheet that may become long. Headings stay in sight unless the sheet is `short`.
   */
  isLong?: boolean | 'room';
  isShort?: boolean;
  /** Sheets without a status do without any colour. */
  isPlain?: boolean;
  /** Texts break into lines and stand as they come, on a sheet that is made beside every other. */
  isUnaligned?: boolean;
  /** Said above the headings, where there is nothing to show: what is missing, and where it is filled in. */
  nothing?: string;
}

const firstRecord = 4;
/** More do not stand side by side on a screen: the first stays in sight, and no more, which a phone has no room for. */
const manyColumns = 8;
const heading = { background: '#1f4e79', fontColour: '#ffffff', bold: true };

/** A text as it stands inside a formula of a conditional format. */
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The first text behind all texts that begin with `word`: its last letter replaced by the next one. */
const behind = (word: string): string => word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) + 1);

/**
 * The whole-column rules of a status column. Two comparisons say "begins with" without a function: argument separators
 * differ between locales, and a rule with the wrong one is refused.
 */
function statusRules({ column, startsWith, tone }: StatusColour): ColourRule[] {
  const letter = columnLetters(column);
  const cell = `$${letter}${firstRecord}`;
  return startsWith.map((word) => ({
    range: `${letter}${firstRecord}:${letter}`,
    formula: `=(${cell}>=${quoted(word)})*(${cell}<${quoted(behind(word))})`,
    ...tones[tone],
  }));
}

/** Neighbouring columns by their headings; without a last one, all behind the first. */
function columnRun<R>(columns: OutputSheet<R>['columns'], { from, to }: { from: string; to?: string }) {
  const known = columns.map(({ heading }) => names(heading).id);
  const [first, last] = [known.indexOf(from), to === undefined ? -1 : known.indexOf(to)];
  return { from: first + 1, count: (last < 0 ? known.length : last + 1) - first };
}

/** Lays out an output sheet: marker in A1, headings in row 3, records from row 4 (data dictionary, first section). */
export function layOut<R>(
  sheet: OutputSheet<R>,
  records: readonly (R | KeptRow)[],
  frame: OutputFrame,
  statuses: readonly StatusColour[] = [],
): OutputContent {
  const { columns, codes } = sheet;
  const name = nameIn(names(sheet.name), frame.language);
  const hidden = codes?.headings ?? [];
  const blank = [...columns, ...hidden].map((): OutputValue => '');
  const marker: OutputValue[] = [...blank];
  marker[0] = [frame.product, name, frame.period, frame.time].join(' · ');
  const said = [sheet.nothing ?? '', ...blank.slice(1)];
  const headings = columns.map((column): OutputValue => nameIn(names(column.heading), frame.language));
  const lines = records.map((record) =>
    record instanceof KeptRow
      ? record.cells
      : [...columns.map(({ value }): OutputValue => value(record) ?? ''), ...(codes?.of(record) ?? [])],
  );
  const last = columnLetters(columns.length - 1);
  const isFiltered = sheet.isLong === true;
  const faces = columns.map(({ heading: known, format, room }, index) => ({
    known: names(known).id,
    heading: String(headings[index]),
    format,
    room,
  }));
  const title = { range: 'A1:A1', formula: '=ROW()=1', fontColour: '#1f4e79', bold: true };
  return {
    name,
    rows: [marker, said, [...headings, ...hidden], ...lines],
    formats: [...columns.map(({ format }) => formats[format]), ...hidden.map(() => formats.text)],
    ...(codes && { hiddenColumns: hidden.length }),
    ...(codes?.ofEarlier && { codesOfEarlier: codes.ofEarlier }),
    widths: columnWidths(faces, isFiltered, sheet.widthRuns ?? 4),
    isWrapped: sheet.isUnaligned ? 'only' : true,
    ...(sheet.details && { details: columnRun(columns, sheet.details) }),
    ...(sheet.oneLine && { oneLine: columnRun(columns, sheet.oneLine) }),
    frozenRows: sheet.isShort ? 0 : FIRST_RECORD,
    hasRoom: Boolean(sheet.isLong),
    isFiltered,
    frozenColumns: columns.length > manyColumns ? 1 : 0,
    colours: sheet.isPlain
      ? []
      : [title, { range: `A3:${last}3`, formula: '=ROW()=3', ...heading }, ...statuses.flatMap(statusRules)],
    protection: frame.protection,
  };
}
