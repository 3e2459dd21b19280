import { canonical } from '../../../domain/canonical';
import {
  directionOfSource,
  type Bin,
  type Criterion,
  type Scale,
  type VetoRule,
} from '../../../domain/awards/instrument/instrument';
import type { Finding } from '../../../domain/finding';
import { directionWords, ifMissingWords, sourceWords } from '../../schema/award-choices';
import { awardCriterionTable } from '../../schema/award-tables';
import { parseNumber } from '../../values/number';
import { duplicateKeys } from '../duplicates';
import type { Grid } from '../grid';
import type { Row } from '../row';
import { readRows } from '../rows';

type CriterionRow = Row<keyof (typeof awardCriterionTable)['columns']>;

const number = '-?[\\d.,]*\\d';
const vetoShape = new RegExp(`^(<=|>=|<|>|=|≤|≥)\\s*(${number})\\s*%?$`);
const boundsShape = new RegExp(`^(${number})\\s*(?:-|–|s/d|s\\.d\\.?|sampai|to)\\s*(${number})$`, 'i');
const openBinShape = new RegExp(`^(<=|>=|<|>|≤|≥)\\s*(${number})\\s*[=:]\\s*(${number})$`);
const closedBinShape = new RegExp(`^(${number})\\s*(?:-|–)\\s*(<)?\\s*(${number})\\s*[=:]\\s*(${number})$`);

const valueOf = (text: string | undefined): number => parseNumber(text ?? '')?.value ?? Number.NaN;

const plainOperators: Record<string, VetoRule['operator']> = { '≤': '<=', '≥': '>=' };
const operators: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '=']);
const isOperator = (text: string): text is VetoRule['operator'] => operators.has(text);

/** `<60`, `>0`, `≥3`; null for anything else. */
export function parseVeto(text: string): VetoRule | null {
  const match = vetoShape.exec(text);
  const operator = plainOperators[match?.[1] ?? ''] ?? match?.[1] ?? '';
  const limit = valueOf(match?.[2]);
  return isOperator(operator) && !Number.isNaN(limit) ? { operator, limit, text } : null;
}

function parseBin(text: string): Bin | null {
  const open = openBinShape.exec(text);
  if (open) {
    const operator = plainOperators[open[1] ?? ''] ?? open[1] ?? '';
    const bound = valueOf(open[2]);
    const isUpper = operator.startsWith('<');
    return {
      low: isUpper ? Number.NEGATIVE_INFINITY : bound,
      high: isUpper ? bound : Number.POSITIVE_INFINITY,
      includesLow: operator === '>=',
      includesHigh: operator === '<=',
      points: valueOf(open[3]),
    };
  }
  const closed = closedBinShape.exec(text);
  if (!closed) return null;
  const [low, high] = [valueOf(closed[1]), valueOf(closed[3])];
  return { low, high, includesLow: true, includesHigh: closed[2] === undefined, points: valueOf(closed[4]) };
}

/** Bounds such as `0-100`, or a conversion table such as `<70=1; 70-<80=2; >=80=3`; null for anything else. */
export function parseScale(text: string): Scale | null {
  const bounds = boundsShape.exec(text);
  if (bounds) {
    const [low, high] = [valueOf(bounds[1]), valueOf(bounds[2])];
    return low < high ? { kind: 'bounds', low, high } : null;
  }
  const bins = text
    .split(/;|\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseBin);
  const known = bins.flatMap((bin) => (bin && ![bin.low, bin.high, bin.points].some(Number.isNaN) ? [bin] : []));
  return known.length > 0 && known.length === bins.length ? { kind: 'bins', bins: known } : null;
}

/** Reads an optional rule; one that cannot be understood is noted: without it others would win. */
function optional<T>(
  row: CriterionRow,
  key: 'veto' | 'scale',
  parse: (text: string) => T | null,
): { value: T | null; isUnclear: boolean } {
  const text = row.optionalText(key);
  const value = text === '' ? null : parse(text);
  const isUnclear = text !== '' && value === null;
  if (isUnclear) row.note(key === 'veto' ? 'unreadable-veto' : 'unreadable-scale', key, { value: text });
  return { value, isUnclear };
}

function readCriterion(row: CriterionRow): Criterion {
  const code = row.code('code');
  const source = row.choice('source', sourceWords).value ?? 'input';
  const stated = row.choice('kind', directionWords);
  const kind = stated.value ?? directionOfSource(source) ?? 'benefit';
  if (row.optionalText('kind') === '') row.note('default-direction', 'kind', { code, direction: kind });
  const weight = row.figure('weight');
  if (weight.value !== null && weight.value < 0) row.note('negative-weight', 'weight', { value: weight.value });
  const [veto, scale] = [optional(row, 'veto', parseVeto), optional(row, 'scale', parseScale)];
  const isUnclearWord = row.isUnknownChoice('source', sourceWords) || row.isUnknownChoice('kind', directionWords);
  return {
    sheet: row.sheet,
    row: row.number,
    category: row.text('category'),
    code,
    name: row.text('name'),
    weight: { value: weight.value ?? 0, cell: weight.cell },
    kind,
    kindCell: stated.cell,
    source,
    sourceCell: row.cell('source'),
    isUnclear: isUnclearWord || veto.isUnclear,
    zero: row.figure('zero'),
    hundred: row.figure('hundred'),
    veto: veto.value,
    scale: scale.value,
    scaleCell: row.cell('scale'),
    tieOrder: row.figure('tieOrder').value,
    ifMissing: row.choice('ifMissing', ifMissingWords).value ?? 'stop',
  };
}

/** The same `Urutan Seri` twice in a category: which of the two decides is not what anybody wrote. */
function noteRepeatedTieOrder(rows: readonly CriterionRow[], criteria: readonly Criterion[]): void {
  const first = new Map<string, Criterion>();
  criteria.forEach((criterion, index) => {
    const { category, code, tieOrder } = criterion;
    if (tieOrder === null) return;
    const key = `${canonical(category)}\n${tieOrder}`;
    const other = first.get(key);
    if (!other) first.set(key, criterion);
    // Of two alike the lower code decides first.
    const [lower = code, higher = code] = [code, other?.code ?? code].sort();
    if (other) rows[index]?.note('tie-order-repeated', 'tieOrder', { value: tieOrder, code: higher, other: lower });
  });
}

/** Reads `Kriteria Penilaian`; one code twice in a category is an error, since scores could not tell them apart. */
export function readCriteria(grid: Grid): { criteria: Criterion[]; findings: Finding[] } {
  const { rows, findings } = readRows(awardCriterionTable, grid);
  const criteria = rows.map(readCriterion);
  noteRepeatedTieOrder(rows, criteria);
  const twice = duplicateKeys(rows, 'code', (row) => `${row.text('category')} ${row.text('code')}`);
  return { criteria, findings: [...findings, ...twice] };
}
