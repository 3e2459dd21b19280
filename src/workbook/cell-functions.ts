import { absorptionOf } from '../domain/main-job/budget/absorption';
import { attainment } from '../domain/main-job/indicator/attainment';
import { polarities } from '../domain/main-job/polarity/polarities';
import { roundPrinted } from '../domain/number';
import { rate } from '../domain/main-job/indicator/rating';
import { texts, type Texts } from '../text';
import { readSettings } from './read/settings';
import { standardScale } from './read/workbook';
import { choose, negativeFormulaWords, polarityWords } from './schema/choices';
import { understandAmount } from './values/amount';
import { cleanText } from './values/markers';
import { understandActual, understandTarget } from './values/measure';
import { ratingLabel } from './sheets/labels';

/** What a custom function gives for one cell: points with two decimals, a text, or an empty text. */
export type CellResult = number | string;

/** The functions know no setting, so that their cells need no recalculation; their words are Indonesian. */
const words = (): Texts => texts('id');

/** An argument as Sheets hands it over: one cell, or the rows of a range. */
const rowsOf = (argument: unknown): unknown[][] =>
  Array.isArray(argument)
    ? argument.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]))
    : [[argument]];

const isOneCell = (rows: readonly unknown[][]): boolean => rows.length === 1 && rows[0]?.length === 1;

/**
 * Applies a function of single cells to cells or ranges of equal size; a single cell beside a range counts for each of its
 * cells. Ranges of different size give one text that says so.
 */
export function overCells(
  of: (...cells: unknown[]) => CellResult,
  args: readonly unknown[],
): CellResult | CellResult[][] {
  const grids = args.map(rowsOf);
  const shape = grids.find((grid) => !isOneCell(grid));
  if (!shape) return of(...grids.map((grid) => grid[0]?.[0]));
  const width = shape[0]?.length ?? 0;
  const fits = grids.every(
    (grid) => isOneCell(grid) || (grid.length === shape.length && grid.every((row) => row.length === width)),
  );
  if (!fits) return words().about.functions.sizesDiffer;
  return shape.map((row, r) =>
    row.map((_, c) => of(...grids.map((grid) => (isOneCell(grid) ? grid[0]?.[0] : grid[r]?.[c])))),
  );
}

/** A choice written in a cell; an empty one takes the default. */
function chosen<V extends string>(cell: unknown, choices: Record<V, string>, otherwise: NoInfer<V>): V | null {
  const text = cleanText(cell).replace(/\s+/g, ' ');
  return text === '' ? otherwise : (choose(choices, text) ?? choose(choices, text.replace(/ /g, '')));
}

/**
 * `CAPAIAN` of one pair of cells, by the rule that sheet `Capaian` uses (data dictionary, rule 3): points, `''` while
 * nothing is reported or due, else a text.
 */
export function attainmentCell(target: unknown, actual: unknown, direction?: unknown, formula?: unknown): CellResult {
  const polarity = chosen(direction, polarityWords, 'positive');
  const negativeFormula = chosen(formula, negativeFormulaWords, '(2T-R)/T');
  if (!polarity || !negativeFormula) return words().about.functions.notComputable;
  const isGrade = polarities[polarity].graded;
  const goal = understandTarget({ raw: target, format: '' }, isGrade);
  const reported = understandActual({ raw: actual, format: '' }, isGrade);
  if (goal.unreadable || reported.unreadable) return words().about.functions.notComputable;
  if (reported.value.kind === 'missing' || goal.value.kind === 'notDue') return '';
  const { gradeScales } = readSettings(null).settings.rules;
  const outcome = attainment(polarity, goal.value, reported.value, { negativeFormula, gradeScales });
  return outcome.kind === 'value' ? roundPrinted(outcome.value) : words().about.functions.notComputable;
}

/** `PREDIKAT` of one cell in points, by the scale of Permendagri 86/2017 (rule 12). */
export function ratingCell(points: unknown): CellResult {
  const { value, unreadable } = understandActual({ raw: points, format: '' }, false);
  if (unreadable) return words().about.functions.notComputable;
  return value.kind === 'number' ? ratingLabel(rate(value.value, standardScale('id')), words()) : '';
}

/** `SERAPAN` of one pair of amounts, by the rule of sheet `Serapan` (rule 9): an empty amount spent is 0. */
export function absorptionCell(ceiling: unknown, spent: unknown): CellResult {
  const [total, realised] = [understandAmount(ceiling), understandAmount(spent)];
  if (!total || !realised) return words().about.functions.notComputable;
  if (realised.kind === 'notReported' || (total.kind !== 'number' && realised.kind === 'blank')) return '';
  const amount = realised.kind === 'number' ? realised.value : 0;
  const points = total.kind === 'number' ? absorptionOf(total.value, amount) : null;
  return points === null ? words().about.functions.notComputable : roundPrinted(points);
}
