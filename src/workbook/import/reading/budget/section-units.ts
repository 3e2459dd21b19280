import type { BudgetLine } from '../../../../domain/import/tables/table';
import { isBlankMarker } from '../../../values/markers';
import { unitOfHeading } from '../agency-name';
import type { Reading } from './copies';
import { UNIT_DEPTH } from './unit-headings';

const isNumber = (text: string): boolean => /^\(?(?:[ivxlc]+|[a-z]|\d{1,2})[.)]?$/i.test(text);

/** The unit that a row without amounts names and nothing else but its number; empty where it names none. */
function headingIn({ source, parts, firstAmount }: Reading, row: number): string {
  const cells = source.filled(row).filter(({ column, text }) => column >= parts.left && !isBlankMarker(text));
  const [name, ...others] = cells.filter(({ text }) => !isNumber(text));
  // A heading may be merged over all columns, amounts and all.
  return name && others.length === 0 && name.column < firstAmount ? unitOfHeading(name.text) : '';
}

/**
 * Lines below headings that name units (`A  SEKRETARIAT`, `BIDANG …`), with or without sums beside them, are of these units. Where
 * lines of their own are called so, as in a recap, a row without amounts is one that is not filled in.
 */
export function withSectionUnits(reading: Reading, lines: readonly BudgetLine[]): readonly BudgetLine[] {
  const { parts, body } = reading;
  const isHeading = ({ depth }: BudgetLine): boolean => depth === UNIT_DEPTH;
  const ofLines = lines.filter((line) => !line.isTotal && !isHeading(line));
  if (parts.of('label') || ofLines.some(({ name }) => unitOfHeading(name) !== '')) return lines;
  const byRow = new Map(lines.map((line) => [line.row, line]));
  let [unit, isAny] = ['', false];
  const found: BudgetLine[] = [];
  for (let row = body[0]; row < body[1]; row++) {
    const line = byRow.get(row + 1);
    const heading = line ? (isHeading(line) ? unitOfHeading(line.name) : '') : headingIn(reading, row);
    unit = heading || unit;
    isAny ||= heading !== '';
    if (line) found.push(line.isTotal || isHeading(line) || unit === '' ? line : { ...line, label: unit });
  }
  return isAny ? found : lines;
}
