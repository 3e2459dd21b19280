import type { CellStyle } from 'hucre';
import { patchStyle, setCheckbox, setLink, setNote } from '../../workbook/sheet/cell-details';
import { isStorable, unwrapValidation, type Rule } from './data-validation';
import { newProtection, wrapProtection } from './protection';
import { areaName } from '../../../src/shapes/a1';
import type { Area, Neighbours } from './area';
import { mergeMethods } from './range-merge';
import { readBackMethods, type ReadParts } from './range-read-back';
import { unwrapRichText } from './rich-text';
import { call, type Methods } from '../execution/service';
import { colourOf } from './colour';
import { ServiceError } from '../execution/service-error';

/** What a range hands to the methods about its look. */
interface RangeParts extends ReadParts {
  area: Area;
  self: () => object;
  checkSize: (area: Area, data: readonly unknown[][]) => void;
}

/** A link within the spreadsheet (`#gid=12&range=B4`), as xlsx says it; the sheet is found by its id. */
function internalLink(link: string, sheetOf: (gid: number) => string | null): string | null {
  const match = /^#gid=(\d+)(?:&range=([A-Z]*\d*(?::[A-Z]*\d*)?))?$/.exec(link);
  const sheet = match && sheetOf(Number(match[1]));
  return sheet === null ? null : `'${sheet.replace(/'/g, "''")}'!${match?.[2] || 'A1'}`;
}

/** Notes, styles, drop-downs, links, groups and protections of a range. */
export function lookMethods(parts: RangeParts, neighbours: Neighbours): Methods {
  const { sheetOf } = neighbours;
  const { execution, store, area, self, checkSize } = parts;
  const { sheet } = store;

  function each(visit: (row: number, column: number, r: number, c: number) => void): object {
    for (let r = 0; r < area.rows; r += 1) {
      for (let c = 0; c < area.columns; c += 1) visit(area.row + r, area.column + c, r, c);
    }
    return self();
  }

  /** Cells down to the end of the sheet are styled as columns: what is not filled yet costs nothing. */
  function styled(patch: CellStyle): object {
    if (area.rows > 1 && area.row + area.rows === store.maxRows) {
      store.setLook(area.row, area.column, area.columns, patch);
      const filled = [...(sheet.cells ?? [])].filter(([, { style }]) => style);
      for (const [key] of filled) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        const isInside = row >= area.row && column >= area.column && column < area.column + area.columns;
        if (isInside) patchStyle(sheet, row, column, patch);
      }
      return self();
    }
    return each((row, column) => patchStyle(sheet, row, column, patch));
  }

  function validate(target: Area, rule: Rule | null): void {
    const range = areaName(target);
    const others = (sheet.dataValidations ?? []).filter((known) => known.range !== range);
    sheet.dataValidations = rule && isStorable(rule) ? [...others, { ...rule, range }] : others;
  }

  function writeRichText(values: readonly unknown[][]): object {
    checkSize(area, values);
    return each((row, column, r, c) => {
      const { text, link } = unwrapRichText(values[r]?.[c]);
      store.setValue(row, column, text === '' ? null : text);
      if (link === null || text === '') return;
      const location = link.startsWith('#') ? internalLink(link, sheetOf) : null;
      if (link.startsWith('#') && location === null) throw new ServiceError(`No sheet stands behind ${link}.`);
      setLink(sheet, row, column, location === null ? { target: link } : { target: '', location });
    });
  }

  return {
    ...readBackMethods(parts, neighbours),
    setNotes: call((texts: readonly unknown[][]) => {
      checkSize(area, texts);
      return each((row, column, r, c) => setNote(sheet, row, column, (texts[r]?.[c] as string | undefined) ?? ''));
    }),
    setBackground: call((css: string) =>
      styled({ fill: { type: 'pattern', pattern: 'solid', fgColor: colourOf(css), bgColor: colourOf(css) } }),
    ),
    setBackgrounds: call((colours: readonly unknown[][]) => {
      checkSize(area, colours);
      return each((row, column, r, c) => {
        const colour = colourOf(String(colours[r]?.[c]));
        patchStyle(sheet, row, column, {
          fill: { type: 'pattern', pattern: 'solid', fgColor: colour, bgColor: colour },
        });
      });
    }),
    setFontColor: call((css: string) => styled({ font: { color: colourOf(css) } })),
    setFontWeight: call((weight: string) => styled({ font: { bold: weight === 'bold' } })),
    setFontSize: call((size: number) => styled({ font: { size } })),
    setHorizontalAlignment: call((horizontal: string) => {
      if (!['left', 'center', 'right'].includes(horizontal)) throw new ServiceError(`Invalid alignment: ${horizontal}`);
      return styled({ alignment: { horizontal: horizontal as 'left' | 'center' | 'right' } });
    }),
    // "Sets the value of all cells in the range to false" (insertCheckboxes reference).
    insertCheckboxes: call(() =>
      each((row, column) => {
        store.setValue(row, column, false);
        setCheckbox(sheet, row, column);
      }),
    ),
    setWrap: call((wrapText: boolean) => styled({ alignment: { wrapText } })),
    setVerticalAlignment: call((vertical: string) => {
      const known = { top: 'top', middle: 'center', bottom: 'bottom' } as const;
      return styled({ alignment: { vertical: known[vertical as keyof typeof known] } });
    }),
    setDataValidation: call((rule: unknown) => {
      validate(area, unwrapValidation(rule));
      return self();
    }),
    setDataValidations: call((rules: readonly unknown[][]) => {
      checkSize(area, rules);
      return each((row, column, r, c) =>
        validate({ row, column, rows: 1, columns: 1 }, unwrapValidation(rules[r]?.[c])),
      );
    }),
    setRichTextValues: call(writeRichText),
    ...mergeMethods(parts, neighbours),
    shiftColumnGroupDepth: call((delta: number) => {
      const columns = (sheet.columns ??= []);
      while (columns.length < area.column + area.columns) columns.push({});
      for (let index = area.column; index < area.column + area.columns; index += 1) {
        const outlineLevel = Math.max(0, (columns[index]?.outlineLevel ?? 0) + delta);
        columns[index] = { ...columns[index], outlineLevel };
      }
      return self();
    }),
    protect: call(() =>
      wrapProtection(execution, store, newProtection(execution, store, area), self, neighbours.rangeOf),
    ),
  };
}
