import { columnIndex } from '../../src/shapes/a1';

/** A rectangle of cells, 0-based, both ends included; whole columns and rows have no end. */
export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Place {
  /** Lower-cased name of the sheet. */
  sheet: string;
  area: Area;
}

/** Reads `C3`, `C3:D9`, `C:D` or `3:9`; null for anything else. */
export function areaOf(text: string): Area | null {
  const found = /^([A-Z]{0,3})(\d*)(?::([A-Z]{0,3})(\d*))?$/i.exec(text.trim().replaceAll('$', ''));
  if (!found) return null;
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = found;
  if (fromColumn + fromRow === '' || (found[3] === undefined && (fromColumn === '' || fromRow === ''))) return null;
  const columns = [fromColumn === '' ? 0 : columnIndex(fromColumn), toColumn === '' ? Infinity : columnIndex(toColumn)];
  const rows = [fromRow === '' ? 0 : Number(fromRow) - 1, toRow === '' ? Infinity : Number(toRow) - 1];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}

/** Reads `Sheet!C3:D9`. */
export function placeOf(text: string): Place {
  const cut = text.lastIndexOf('!');
  const area = areaOf(text.slice(cut + 1));
  if (!area) throw new Error(`"${text}" names no cell`);
  return { sheet: text.slice(0, cut).replace(/^'|'$/g, '').trim().toLowerCase(), area };
}

const meet = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Whether one of the places meets one of the others. */
export const touches = (places: readonly Place[], others: readonly Place[]): boolean =>
  places.some((place) => others.some((other) => place.sheet === other.sheet && meet(place.area, other.area)));

/** Every place that a finding names: its own cell, and the cells in its text, of the sheet named there or of its own. */
export function placesIn({ sheet, cell, text }: { sheet: string; cell: string; text: string }): Place[] {
  const own = sheet.trim().toLowerCase();
  const places = cell.split(/[,;\s]+/).flatMap((part): Place[] => {
    const area = areaOf(part);
    return area ? [{ sheet: own, area }] : [];
  });
  for (const [, named = '', cells = ''] of text.matchAll(
    /(?:([\p{L}_][\p{L}\d_. ]*)!)?\b([A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?)\b/gu,
  )) {
    const area = areaOf(cells);
    if (!area) continue;
    places.push({ sheet: own, area });
    // The words before the name of the sheet are those of the sentence.
    const words = named.trim().toLowerCase().split(/\s+/);
    words.forEach((_, index) => places.push({ sheet: words.slice(index).join(' '), area }));
  }
  return places;
}
