import { strFromU8, unzipSync } from 'fflate';
import { withoutFarBlanks } from './far-blanks';
import { documentReach, hasLongText, tooWide, worksheetReach, type Reach } from './grid-bounds';

const SHEETS = /^(?:xl\/worksheets\/[^/]*|xl\/sharedStrings|content)\.xml$/i;

/** How far the sheets of an archive reach; null where a text in it is longer than a cell takes. */
function reachIn(data: Uint8Array): Reach[] | null {
  const parts = Object.entries(unzipSync(data, { filter: ({ name }) => SHEETS.test(name) }));
  const found: Reach[] = [];
  for (const [name, content] of parts) {
    const xml = strFromU8(content, true);
    if (hasLongText(xml)) return null;
    if (name === 'content.xml') found.push(...documentReach(xml));
    else if (!/sharedStrings/i.test(name)) found.push({ name, ...worksheetReach(xml) });
  }
  return found;
}

/**
 * The archive of a workbook as far as it can be read: without blank cells far away. Null: it holds more than is read.
 *
 * @param hasBlanks blank cells can be left out: an .xlsx workbook
 */
export function withinBounds(data: Uint8Array, hasBlanks: boolean): Uint8Array | null {
  const reach = reachIn(data);
  if (!reach) return null;
  if (!tooWide(reach)) return data;
  const trimmed = hasBlanks ? withoutFarBlanks(data) : null;
  const left = trimmed && reachIn(trimmed);
  return trimmed && left && !tooWide(left) ? trimmed : null;
}
