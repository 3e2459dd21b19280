import { finding, type Finding, type FindingCode, type Place } from '../../finding';
import { sum } from '../../number';
import { anchorDefect } from './anchors';
import { binDefects } from './bins';
import { directionOfSource, type AwardCategory, type Criterion } from './instrument';

/** Weights such as 33,33 + 33,33 + 33,34 are 100; anything further off is a mistake. */
const WEIGHT_TOLERANCE = 1e-6;

const place = ({ sheet }: { sheet: string }, cell: string): Place => ({ sheet, cell });

/** Weights must total 100 in each category; a criterion of weight 0 is only shown. */
function weightFindings(category: AwardCategory, criteria: readonly Criterion[]): Finding[] {
  const [first] = criteria;
  const last = criteria[criteria.length - 1];
  if (!first || !last) return [];
  const total = sum(criteria.map(({ weight }) => weight.value));
  const zeros = criteria
    .filter(({ weight }) => weight.value === 0)
    .map(({ code, sheet, weight }) => finding('zero-weight', { sheet, cell: weight.cell }, { code }));
  if (Math.abs(total - 100) <= WEIGHT_TOLERANCE) return zeros;
  const cells = [...new Set([first.weight.cell, last.weight.cell])].join(':');
  const values = { category: category.name, total: Number(total.toFixed(6)) };
  return [...zeros, finding('criteria-weights-total', place(first, cells), values)];
}

/** Whether the scores look like a recoded scale, in which the best already has the most points. */
function looksRecoded({ source, scale }: Criterion, figures: readonly number[]): boolean {
  if (source !== 'jury' && source !== 'input') return false;
  if (scale !== null) return true;
  return figures.length > 1 && figures.every((figure) => Number.isInteger(figure) && figure >= 1 && figure <= 5);
}

function directionFindings(criterion: Criterion, figures: readonly number[]): Finding[] {
  const { code, name, kind, kindCell, source, zero, hundred } = criterion;
  const values = { code, name, direction: kind };
  const found: Finding[] = [];
  const natural = directionOfSource(source);
  if (natural !== null && natural !== kind)
    found.push(finding('direction-contradicts-source', place(criterion, kindCell), values));
  if (kind === 'cost' && looksRecoded(criterion, figures))
    found.push(finding('recoded-cost', place(criterion, kindCell), values));
  const [worst, best] = [zero.value, hundred.value];
  if (worst !== null && best !== null && (kind === 'benefit' ? best < worst : best > worst)) {
    const stated = { ...values, zero: worst, hundred: best };
    found.push(finding('anchors-contradict-direction', place(criterion, zero.cell), stated));
  }
  return found;
}

function binFindings(criterion: Criterion): Finding[] {
  const { scale, code, scaleCell } = criterion;
  if (scale?.kind !== 'bins') return [];
  const codes = { gap: 'bin-gap', overlap: 'bin-overlap' } as const;
  return binDefects(scale.bins).map(({ kind, from, to }) =>
    finding(codes[kind], place(criterion, scaleCell), { code, from, to }),
  );
}

/** The two cells of the anchors; where a column is missing, the source that asks for them. */
function anchorCells({ zero, hundred, sourceCell }: Criterion): string {
  return zero.cell && hundred.cell ? `${zero.cell}:${hundred.cell}` : sourceCell;
}

function anchorFindings(category: AwardCategory, criterion: Criterion): Finding[] {
  const { code, name, zero } = criterion;
  const at = place(criterion, anchorCells(criterion));
  const defect = anchorDefect(category, criterion);
  if (defect === 'missing') return [finding('anchors-missing', at, { code, name })];
  return defect === 'equal' ? [finding('anchors-equal', at, { code, name, value: zero.value ?? 0 })] : [];
}

/** What the chosen method makes of the figures of a column. */
function columnFindings({ method }: AwardCategory, criterion: Criterion, figures: readonly number[]): Finding[] {
  const { code, name, weight, kind, kindCell } = criterion;
  const values = { code, name };
  const found: Finding[] = [];
  const at = place(criterion, weight.cell);
  if (figures.length > 1 && figures.every((figure) => figure === figures[0]))
    found.push(finding('constant-criterion', at, { ...values, value: figures[0] ?? 0 }));
  const zeros = figures.filter((figure) => figure === 0).length;
  if (method === 'saw' && kind === 'cost' && zeros > 0 && zeros < figures.length)
    found.push(finding('zero-in-ratio', place(criterion, kindCell), { ...values, count: zeros }));
  if (method === 'saw' && figures.some((figure) => figure < 0)) found.push(finding('negative-in-ratio', at, values));
  return found;
}

/** Findings that make a decision impossible until the instrument is put right. */
const blocking: ReadonlySet<FindingCode> = new Set([
  'criteria-weights-total',
  'anchors-contradict-direction',
  'bin-gap',
  'bin-overlap',
  'negative-in-ratio',
]);

/** Whether a finding about an instrument stops the scoring. */
export const isBlocking = ({ code }: Finding): boolean => blocking.has(code);

/**
 * Defects of an instrument that made published rankings wrong: weights, direction, anchors, conversion tables, columns
 * that decide nothing (`awards.md` 3, error catalogue).
 *
 * @param columns figures of those in the comparison, by criterion
 */
export function checkInstrument(
  category: AwardCategory,
  criteria: readonly Criterion[],
  columns: readonly { criterion: Criterion; figures: readonly number[] }[],
): Finding[] {
  const figuresOf = (criterion: Criterion) => columns.find((column) => column.criterion === criterion)?.figures ?? [];
  return [
    ...weightFindings(category, criteria),
    ...criteria.flatMap((criterion) => [
      ...directionFindings(criterion, figuresOf(criterion)),
      ...binFindings(criterion),
      ...anchorFindings(category, criterion),
      ...columnFindings(category, criterion, figuresOf(criterion)),
    ]),
  ];
}
