import type { CheckedTable, Figure } from '../../../domain/printed-figures/figure';
import { texts } from '../../../text';
import { correctionInWords, figureNumber, remarkInWords, ruleInWords } from '../../../text/figure-words';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';
import { coloursByCode } from '../status-colours';

/** A printed figure with the sheet it stands in. */
interface Row {
  sheet: string;
  figure: Figure;
}

/** Sheet `Periksa Angka`: one row for each printed figure. */
export function figureCheckSheet(tables: readonly CheckedTable[], frame: OutputFrame): OutputContent {
  const { language } = frame;
  const words = texts(language).figureCheck;
  const number = (value: number | null, { decimals }: Figure): string =>
    value === null ? '' : figureNumber(value, decimals, language);
  const verdictColumn: OutputSheet<Row>['columns'][number] = {
    heading: 'Simpulan / Verdict',
    format: 'text',
    value: ({ figure }) => words.verdicts[figure.verdict],
  };
  const sheet: OutputSheet<Row> = {
    name: 'Periksa Angka / Figure Check',
    columns: [
      { heading: 'Lembar / Sheet', format: 'text', value: (row) => row.sheet },
      { heading: 'Sel / Cell', format: 'text', value: ({ figure }) => figure.cell },
      { heading: 'Jenis / Kind', format: 'text', value: ({ figure }) => words.kinds[figure.kind] },
      { heading: 'Baris / Row', format: 'text', value: ({ figure }) => figure.row },
      { heading: 'Kolom / Column', format: 'text', value: ({ figure }) => figure.column },
      { heading: 'Tercetak / Printed', format: 'text', value: ({ figure }) => figure.printed },
      { heading: 'Dihitung / Recomputed', format: 'text', value: ({ figure }) => number(figure.recomputed, figure) },
      {
        heading: 'Aturan / Rule',
        format: 'text',
        value: ({ figure }) => (figure.rule ? ruleInWords(figure.rule, words) : ''),
      },
      { heading: 'Selisih / Difference', format: 'text', value: ({ figure }) => number(figure.difference, figure) },
      verdictColumn,
      {
        heading: 'Seharusnya / Correction',
        format: 'text',
        value: ({ figure }) => correctionInWords(figure, language),
      },
      { heading: 'Keterangan / Notes', format: 'text', value: ({ figure }) => remarkInWords(figure, words) },
    ],
    isLong: true,
  };
  const rows = tables.flatMap((table) => table.figures.map((figure): Row => ({ sheet: table.sheet, figure })));
  const verdict = sheet.columns.indexOf(verdictColumn);
  const tones = { wrong: 'bad', 'other-rule': 'open', reproduced: 'good', unchecked: null } as const;
  return layOut(sheet, rows, frame, coloursByCode(verdict, words.verdicts, tones));
}
