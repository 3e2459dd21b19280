import { sheetNotes } from '../../text/sheet-notes';
import { columnsOf } from '../prepare/layout';
import { noteOf } from '../prepare/plan';
import { inputSheets, type InputSheet } from '../schema/input-sheets';
import { nameIn } from '../schema/names';
import type { Table } from '../schema/table';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from './output-sheet';

/** One column of an input sheet with what could stand in it. */
interface Line {
  sheet: string;
  column: string;
  isRequired: boolean;
  entries: string[];
  note: string;
}

const mark = '✓';

const exampleEntries: OutputSheet<Line> = {
  name: 'Contoh Isian / Example Entries',
  columns: [
    { heading: 'Lembar / Sheet', format: 'text', value: ({ sheet }) => sheet },
    { heading: 'Kolom / Column', format: 'text', value: ({ column }) => column },
    { heading: 'Wajib / Required', format: 'text', value: ({ isRequired }) => (isRequired ? mark : '') },
    { heading: 'Contoh / Example', format: 'text', value: ({ entries }) => entries[0] ?? '' },
    { heading: 'Contoh Lain / Another Example', format: 'text', value: ({ entries }) => entries[1] ?? '' },
    { heading: 'Penjelasan / Explanation', format: 'text', value: ({ note }) => note },
  ],
};

/**
 * Sheet `Contoh Isian`: what a filled row of each input sheet looks like, one line per column. It stands apart because an
 * example beside real entries becomes data as soon as a block is pasted over a part of it.
 *
 * @param sheets those to show; one without examples is left out
 * @param year the year that the examples speak of
 */
export function exampleSheet(sheets: readonly InputSheet[], year: number, frame: OutputFrame): OutputContent {
  const { language } = frame;
  const all: Partial<Record<string, readonly Partial<Record<string, string>>[]>> = sheetNotes(language).examples;
  const lines = sheets.flatMap((sheet): Line[] => {
    const table: Table = inputSheets[sheet].table;
    const examples = all[sheet];
    if (!examples) return [];
    return columnsOf(sheet, table).flatMap(({ key, column, isAdvanced }): Line[] => {
      const entries = examples.map((example) => (example[key] ?? '').replace('{y}', String(year)));
      if (isAdvanced && entries.every((entry) => entry === '')) return [];
      return [
        {
          sheet: nameIn(table, language),
          column: nameIn(column, language),
          isRequired: !column.optional,
          entries,
          note: noteOf(sheet, key, language),
        },
      ];
    });
  });
  return layOut(exampleEntries, lines, frame);
}
