import { readFileSync } from 'node:fs';
import { readXlsx, type CellValue, type Sheet } from 'hucre';
import { columnLetters } from '../../src/shapes/a1';

/** The first words of cell A1 of a sheet that the add-on wrote. */
const MARKER = 'Rapor Kinerja · ';
const HEADINGS = 2;
/** Behind the name of a figure: the value of the add-on. */
const ADD_ON = ' – Rapor Kinerja';

/** A figure as the formula gives it and as the add-on has it; null is none. */
export interface ProvedFigure {
  /** Sheet, figure and key of its row, for finding it again in another run. */
  name: string;
  /** `Audit Unit!L5`. */
  cell: string;
  formula: CellValue;
  addOn: number | null;
  isCompared: boolean;
}

/** The words at the beginning of a row: they stay when figures change. */
const keyOf = (row: readonly CellValue[]): string =>
  row
    .slice(0, 4)
    .filter((cell) => typeof cell === 'string')
    .join('|');

function figuresOfSheet({ name, rows }: Sheet): ProvedFigure[] {
  const headings = (rows[HEADINGS] ?? []).map((heading) => String(heading ?? ''));
  return headings.flatMap((heading, addOn) => {
    if (!heading.endsWith(ADD_ON)) return [];
    const figure = heading.slice(0, -ADD_ON.length);
    const column = headings.indexOf(figure);
    return rows.slice(HEADINGS + 1).flatMap((row, index): ProvedFigure[] => {
      const stated = row[addOn];
      return [
        {
          name: `${name}|${figure}|${keyOf(row)}`,
          cell: `${name}!${columnLetters(column)}${index + HEADINGS + 2}`,
          formula: row[column] ?? null,
          addOn: typeof stated === 'number' ? stated : null,
          // Every figure that is compared has its difference; a row without one has no such figure.
          isCompared: typeof row[addOn + 1] === 'number',
        },
      ];
    });
  });
}

async function auditSheets(path: string): Promise<Sheet[]> {
  const { sheets } = await readXlsx(readFileSync(path));
  return sheets.filter(({ rows }) => String(rows[0]?.[0] ?? '').startsWith(MARKER));
}

/** Every figure of an audit workbook that was calculated and compared with the add-on. */
export async function provedFigures(path: string): Promise<ProvedFigure[]> {
  const figures = (await auditSheets(path)).flatMap(figuresOfSheet);
  return figures.filter(({ isCompared }) => isCompared);
}

/** What the add-on has of each figure by its name; it stands in the workbook before anybody calculates it. */
export async function addOnValues(path: string): Promise<Map<string, number | null>> {
  const figures = (await auditSheets(path)).flatMap(figuresOfSheet);
  return new Map(figures.map(({ name, addOn }) => [name, addOn]));
}

/** Whether a formula gives what the add-on has: no figure where it has none, else the same to 1e-9 (of large amounts in part). */
export function agrees(formula: CellValue, addOn: number | null): boolean {
  if (addOn === null) return formula === null || formula === '';
  return typeof formula === 'number' && Math.abs(formula - addOn) <= 1e-9 * Math.max(1, Math.abs(addOn));
}

/** The figures in which formula and add-on differ, in words. */
export const disagreements = (figures: readonly ProvedFigure[]): string[] =>
  figures
    .filter(({ formula, addOn }) => !agrees(formula, addOn))
    .map(({ name, cell, formula, addOn }) => `${cell} (${name}): formula ${String(formula)}, add-on ${String(addOn)}`);
