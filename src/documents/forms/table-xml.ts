import type { FormTable } from '../../domain/forms/form-table';
import { xmlText } from '../board/shape-xml';
import type { Band } from './bands';
import { MARGIN, type Fit } from './fit-columns';
import { headRows, numberRow, type Head } from './table-heads';

const HEAD_SHADE = 'DCE3EA';
const STRONG_SHADE = 'F0F3F6';
/** Half-points. */
const CAPTION_SIZE = 16;
/** Bands of so few rows stand on one page. */
const SHORT = 8;
/** So many rows at the end stay with what is signed below them. */
const KEPT_ROWS = 2;

interface CellLook {
  width: number;
  span?: number;
  align?: 'center' | 'right';
  isBold?: boolean;
  shade?: string;
  reach?: Head['reach'];
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

const edge = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`;
const borders = `<w:tcBorders>${['top', 'left', 'bottom', 'right'].map(edge).join('')}</w:tcBorders>`;

/** A cell with its own borders and width, as the conversion to a Google Doc asks for. */
function cellXml(text: string, size: number, look: CellLook): string {
  const { width, span = 1, align, isBold = false, shade, reach } = look;
  const merged = reach === undefined ? '' : reach === 'begun' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const type = `<w:rPr>${isBold ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr>`;
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`);
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
    (span > 1 ? `<w:gridSpan w:val="${span}"/>` : '') +
    merged +
    borders +
    (shade === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`) +
    (shade === HEAD_SHADE ? '<w:vAlign w:val="center"/>' : '') +
    `</w:tcPr><w:p><w:pPr>` +
    (align === undefined ? '' : `<w:jc w:val="${align}"/>`) +
    `${type}</w:pPr><w:r>${type}${lines.join('<w:br/>')}</w:r></w:p></w:tc>`
  );
}

const rowXml = (cells: readonly string[], isHead = false): string =>
  `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;

/** Widths of cells that span columns from left to right. */
function spanned(widths: readonly number[], spans: readonly number[]): number[] {
  let from = 0;
  return spans.map((span) => {
    const width = total(widths.slice(from, from + span));
    from += span;
    return width;
  });
}

function headXml(heads: readonly Head[], { size, widths }: Fit, isBold: boolean): string {
  const wide = spanned(
    widths,
    heads.map(({ span }) => span),
  );
  const look = { align: 'center', isBold, shade: HEAD_SHADE } as const;
  return rowXml(
    heads.map(({ text, span, reach }, index) => cellXml(text, size, { ...look, width: wide[index] ?? 0, span, reach })),
    true,
  );
}

function bodyXml(table: FormTable, { size, widths }: Fit): string[] {
  const { columns, rows } = table;
  return rows.map(({ cells, isStrong }) => {
    const shade = isStrong ? STRONG_SHADE : undefined;
    return rowXml(
      columns.map(({ isFigure }, at) =>
        cellXml(cells[at] ?? '', size, {
          width: widths[at] ?? 0,
          isBold: isStrong,
          shade,
          ...(isFigure && { align: 'right' }),
        }),
      ),
    );
  });
}

function footXml({ foot }: FormTable, { size, widths }: Fit): string[] {
  return foot.map((row) => {
    const wide = spanned(
      widths,
      row.map(({ span }) => span),
    );
    // A label stands to the right of its row, before its figures; a text of the whole row is read from the left.
    const align = row.length > 1 ? ('right' as const) : undefined;
    return rowXml(
      row.map(({ text, span }, at) =>
        cellXml(text, size, { width: wide[at] ?? 0, span, isBold: row.length > 1, ...(align && { align }) }),
      ),
    );
  });
}

/** Above and below the text of a cell, so that no line of it stands on the border. */
const ROOM = 20;

const tableXml = ({ widths }: Fit, rows: readonly string[]): string => {
  const side = (name: string, room = MARGIN): string => `<w:${name} w:w="${room}" w:type="dxa"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total(widths)}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar>${side('top', ROOM)}${side('left')}${side('bottom', ROOM)}${side('right')}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${rows.join('')}</w:tbl>`
  );
};

/** A paragraph that takes next to no room. */
const AIR = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>';

/** The last row: it holds the last rows of the table and what is signed, and is never torn apart. */
function endXml(fit: Fit, rows: readonly string[], signature: (width: number) => string): string {
  const width = total(fit.widths);
  const sides = ['top', 'left', 'bottom', 'right'];
  const none = sides.map((side) => `<w:${side} w:val="nil"/>`).join('');
  const snug = sides.map((side) => `<w:${side} w:w="0" w:type="dxa"/>`).join('');
  return (
    `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
    `<w:gridSpan w:val="${fit.widths.length}"/><w:tcBorders>${none}</w:tcBorders><w:tcMar>${snug}</w:tcMar></w:tcPr>` +
    `${tableXml(fit, rows)}${AIR}${signature(width)}${AIR}</w:tc></w:tr>`
  );
}

/**
 * The table of a form as WordprocessingML: grouped headings and column numbers on every page, rows never torn apart. Its last rows
 * stand in one with what is signed, for programs do not keep rows of a long table with what follows it.
 *
 * @param bands the parts of the table with their type and the widths of their columns
 * @param captions what stands above each part; none where there is one
 * @param signature what is signed, to the width of the table
 */
export function formXml(
  bands: readonly Pick<Band, 'table' | 'fit'>[],
  captions: readonly string[],
  signature: (width: number) => string,
): string {
  return bands
    .map(({ table, fit }, index) => {
      const caption =
        captions[index] === undefined ? '' : captionXml(captions[index], index > 0 && table.rows.length > SHORT);
      return caption + bandXml(table, fit, index === bands.length - 1 ? signature : null);
    })
    .join('');
}

/** The line above a band; that of a long one begins a page. */
function captionXml(text: string, isNewPage: boolean): string {
  const type = `<w:rPr><w:i/><w:sz w:val="${CAPTION_SIZE}"/></w:rPr>`;
  const page = isNewPage ? '<w:pageBreakBefore/>' : '';
  return (
    `<w:p><w:pPr><w:keepNext/>${page}<w:spacing w:before="120" w:after="60"/></w:pPr>` +
    `<w:r>${type}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`
  );
}

function bandXml(table: FormTable, fit: Fit, signature: ((width: number) => string) | null): string {
  const rows = [...bodyXml(table, fit), ...footXml(table, fit)];
  const from = signature ? Math.max(rows.length - KEPT_ROWS, 0) : rows.length;
  return tableXml(fit, [
    ...headRows(table).map((heads) => headXml(heads, fit, true)),
    headXml(numberRow(table), fit, false),
    ...rows.slice(0, from),
    ...(signature ? [endXml(fit, rows.slice(from), signature)] : []),
  ]);
}
