import { depths } from '../../../../domain/import/tables/code';
import type { BudgetLine } from '../../../../domain/import/tables/table';

/** Between offices and programmes: what stands there is no row of the sheet. */
export const UNIT_DEPTH = (depths.office + depths.programme) / 2;

const isUncoded = ({ code, account, name, depth, isTotal }: BudgetLine): boolean =>
  !isTotal && depth !== null && code === '' && account === '' && name !== '';

/** Whether a line has amounts that are those of the topmost lines of its section. */
function isSumOf(line: BudgetLine, section: readonly BudgetLine[]): boolean {
  const top = Math.min(...section.flatMap(({ depth }) => depth ?? []));
  const parts = section.filter(({ depth }) => depth === top);
  const values = [...line.amounts].filter(([, value]) => value !== null && value !== 0);
  return (
    values.length > 0 &&
    values.every(([measure, value]) => {
      const sum = parts.reduce((all, { amounts }) => all + (amounts.get(measure) ?? 0), 0);
      return Math.abs(sum - (value ?? 0)) < 1;
    })
  );
}

/**
 * Names without a code whose amounts are those of the programmes, kegiatan or sub kegiatan right below are headings of units
 * (`SEKRETARIAT`, `BIDANG …`): taken as lines, their money would count twice.
 */
export function withUnitHeadings(lines: readonly BudgetLine[]): BudgetLine[] {
  return lines.map((line, at) => {
    const next = lines[at + 1];
    if (!isUncoded(line) || !next || next.code === '' || (next.depth ?? 0) >= (line.depth ?? 0)) return line;
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((other) => other.isTotal || isUncoded(other));
    const section = end < 0 ? rest : rest.slice(0, end);
    const isAbove = section.length > 0 && section.every(({ depth, code }) => depth !== null && code !== '');
    return isAbove && isSumOf(line, section) ? { ...line, depth: UNIT_DEPTH } : line;
  });
}
