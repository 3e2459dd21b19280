import { ceilingBases, type BudgetRow, type CeilingColumn } from './budget';
import type { LeafAmounts } from './budget-amounts';
import { isNumber, lacksLastQuarter, physicalColumn, type SpentColumn } from './budget-columns';
import { amountsIn, cashPlans, fallsOf, physicalProgress, quartersTo, type Stated } from './budget-series';
import { type Day } from '../../day';
import { finding, type Finding, type Place } from '../../finding';
import { grouped } from '../../grouped';
import { roundPrinted, sum } from '../../number';
import { isNoChance, isSameAmount, parentsAmong } from '../../parents-below';
import { endOf, hasEnded, isFullYear, lastMonthOf } from '../../period';
import type { Rules } from '../../settings';

/** What the questions look at: the rows, and the amounts of the leaves by the columns in force. */
interface Asked {
  rows: readonly BudgetRow[];
  leaves: readonly LeafAmounts[];
  column: CeilingColumn;
  spending: SpentColumn;
  /** Whether the realised amounts are those of the period. */
  isKnown: boolean;
  /** Whether figures as of `Tanggal Data` are those of the period. */
  isServed: boolean;
  rules: Rules;
  today: Day;
  /** Cash plan of a leaf to the end of a quarter (1–4) in Rupiah; null without any. */
  planTo: (leaf: LeafAmounts, quarter: number) => number | null;
}

/** Blank leaves above this share of the ceiling are said. */
const BLANK_SHARE = 0.05;

const placeOf = ({ sheet, row }: BudgetRow, cell: string): Place => ({ sheet, cell: cell || `A${row}` });
const keyOf = ({ code, account }: BudgetRow): string =>
  code === '' || account === '' ? code + account : `${code} ${account}`;
const percentOf = (part: number, whole: number): number | null => (whole > 0 ? (part / whole) * 100 : null);

/** Leaves that say nothing of their spending count as 0; what that does to the absorption is said once. */
function blanks({ leaves, spending, rules, planTo }: Asked): Finding[] {
  const blank = leaves.filter(({ isBlank }) => isBlank);
  const [first] = blank;
  const [ceiling, whole] = [blank, leaves].map((part) => sum(part.map((leaf) => leaf.ceiling)));
  if (!first || ceiling === undefined || whole === undefined || ceiling <= whole * BLANK_SHARE) return [];
  const spent = sum(leaves.map((leaf) => leaf.spent));
  const isEarly = lastMonthOf(rules.period) <= 3 && !blank.some((leaf) => (planTo(leaf, 1) ?? 0) > 0);
  const values = {
    count: blank.length,
    ceiling,
    withBlanks: percentOf(spent, whole),
    without: percentOf(spent, whole - ceiling),
  };
  const place = placeOf(first.node.row, spending.cellOf(first.node.row).cell);
  return [finding(isEarly ? 'blank-spending-early' : 'blank-spending', place, values)];
}

/** Columns to date that add up to `Realisasi` hold the amounts of single quarters. */
function periodicSpending(row: BudgetRow, toDate: readonly Stated[], whole: Stated): Finding[] {
  const spent = toDate.filter(({ figure }) => figure > 0);
  const [first, last] = [spent[0], spent[spent.length - 1]];
  const total = sum(spent.map(({ figure }) => figure));
  if (!first || !last || first === last || roundPrinted(total) !== roundPrinted(whole.figure)) return [];
  const values = { code: keyOf(row), last: last.figure, spent: whole.figure };
  return [finding('spending-periodic', { sheet: row.sheet, cell: `${first.cell}:${last.cell}` }, values)];
}

/**
 * Figures to date that fall, and that `Realisasi` contradicts: by another amount while both are of one day, by a lower one than a
 * quarter before it at any time, for it is to date as well, and by their own sum.
 */
function contradictions({ leaves, spending, rules, today }: Asked): Finding[] {
  const { earlier, cellOf } = spending;
  const { period, year, dataDay } = rules;
  const areOfOneDay = !hasEnded(period, year, today) || (dataDay !== null && dataDay <= endOf(period, year));
  // Most sheets state nothing to date, so that nothing can fall.
  if (!earlier && !leaves.some(({ node }) => node.row.spentToQuarter.some(isNumber))) return [];
  return leaves.flatMap(({ node: { row } }) => {
    const [whole] = amountsIn([row.spent]);
    if (!earlier) {
      const before = amountsIn(row.spentToQuarter.slice(0, quartersTo(period))).slice(-1);
      return fallsOf('spending-falls', row, keyOf, [...before, ...(whole ? [whole] : [])]);
    }
    const toDate = amountsIn([...earlier(row), cellOf(row)]);
    const falls = fallsOf('spending-falls', row, keyOf, toDate);
    const [now] = amountsIn([cellOf(row)]);
    if (!now || !whole || roundPrinted(now.figure) === roundPrinted(whole.figure)) return falls;
    const periodic = falls.length > 0 ? falls : periodicSpending(row, toDate, whole);
    const below = periodic.length > 0 ? periodic : fallsOf('spending-falls', row, keyOf, [now, whole]);
    if (!areOfOneDay) return below;
    const values = { code: keyOf(row), toDate: now.figure, spent: whole.figure };
    return [...periodic, finding('spending-differs', placeOf(row, whole.cell), values)];
  });
}

/** A sum of spending below 0; a negative row among others of its sub kegiatan is a refund and counts. */
function negativeSums({ leaves, spending }: Asked): Finding[] {
  if (!leaves.some(({ spent }) => spent < 0)) return [];
  return [...grouped(leaves, ({ node }) => node.row.code)].flatMap(([code, own]) => {
    const spent = sum(own.map((leaf) => leaf.spent));
    const first = own.find((leaf) => leaf.spent < 0)?.node.row;
    return spent < 0 && first
      ? [finding('negative-spending', placeOf(first, spending.cellOf(first).cell), { code, spent })]
      : [];
  });
}

/** An amount below so many Rupiah beside one of so many is none in Rupiah: per cent, or millions. */
const FEW_RUPIAH = 1000;
const MANY_RUPIAH = 1_000_000;

/** Ceilings and realised amounts that are far too small to be Rupiah: the one beside the other, else beside the largest ceiling. */
function amountsOutOfScale({ leaves, column, spending, isKnown }: Asked): Finding[] {
  const isFew = (amount: number): boolean => amount > 0 && amount < FEW_RUPIAH;
  const most = leaves.reduce((largest, { ceiling }) => Math.max(largest, ceiling), 0);
  const isTooFew = ({ ceiling, spent }: LeafAmounts): boolean =>
    isFew(ceiling) && most >= MANY_RUPIAH && spent <= ceiling;
  const isSpentTooFew = ({ ceiling, spent }: LeafAmounts): boolean => isKnown && isFew(spent) && ceiling >= MANY_RUPIAH;
  // Nothing is to be said of nearly all leaves.
  const odd = leaves.filter((leaf) => isTooFew(leaf) || isSpentTooFew(leaf));
  return odd.map((leaf): Finding => {
    const { ceiling, spent } = leaf;
    const { row } = leaf.node;
    const code = keyOf(row);
    if (isTooFew(leaf)) {
      const { cell } = isNumber(row.ceilings[column]) ? row.ceilings[column] : row.ceilings.original;
      const values = { what: 'ceiling', code, amount: ceiling, usual: most } as const;
      return finding('amount-out-of-scale', placeOf(row, cell), values);
    }
    const values = { what: 'spent', code, amount: spent, usual: ceiling } as const;
    return finding('amount-out-of-scale', placeOf(row, spending.cellOf(row).cell), values);
  });
}

/** A row that says what all other leaves say together may be their total under a code of its own. */
function possibleTotals({ leaves }: Asked): Finding[] {
  if (leaves.length < 3) return [];
  const [ceiling, spent] = [sum(leaves.map((leaf) => leaf.ceiling)), sum(leaves.map((leaf) => leaf.spent))];
  const isHalf = (part: number, whole: number): boolean => part > 0 && roundPrinted(part * 2) === roundPrinted(whole);
  return leaves
    .filter((leaf) => isHalf(leaf.ceiling, ceiling) && isHalf(leaf.spent, spent))
    .map(({ node: { row }, ...leaf }) => {
      const values = { code: keyOf(row), ceiling: leaf.ceiling, spent: leaf.spent };
      return finding('maybe-total', placeOf(row, ''), values);
    });
}

/**
 * Rows that say what several rows right below them say together, in a list whose codes form no tree: they may be parents, whose
 * money counts twice. With next to nothing spent, sums agree by chance.
 */
function possibleParents(asked: Asked): Finding[] {
  const top = asked.leaves.filter(({ node }) => node.parent === null);
  if (top.length < asked.leaves.length || possibleTotals(asked).length > 0) return [];
  const parents = parentsAmong(top, {
    fewest: 2,
    of: ({ ceiling }) => ceiling,
    isSumOf: (leaf, parts) => isSameAmount(leaf.spent, sum(parts.map(({ spent }) => spent))),
  });
  const [first] = parents.rows;
  const [ceiling, spent] = [sum(parents.rows.map((leaf) => leaf.ceiling)), sum(parents.rows.map((leaf) => leaf.spent))];
  if (!first || spent <= 0 || !isNoChance(parents)) return [];
  const codes = parents.rows.map(({ node }) => keyOf(node.row));
  return [finding('maybe-parents', placeOf(first.node.row, ''), { count: codes.length, codes, ceiling, spent })];
}

/** Figures as of `Tanggal Data` that are not those of an earlier period, once for each column. */
function laterFigures({ rows, isKnown, isServed, rules, today }: Asked): Finding[] {
  if (isServed) return [];
  const day = rules.dataDay ?? today;
  const spent = isKnown ? undefined : rows.find((row) => isNumber(row.spent));
  const isPhysicalKnown = physicalColumn(rows, rules.period) !== null;
  const physical = isPhysicalKnown ? undefined : rows.find((row) => row.physical.value !== null);
  return [
    ...(spent ? [finding('spending-of-later-day', placeOf(spent, spent.spent.cell), { day })] : []),
    ...(physical ? [finding('physical-of-later-day', placeOf(physical, physical.physical.cell), { day })] : []),
  ];
}

/** Spending as of a day before the last quarter of an ended period began: nothing of that quarter is in it. */
function earlierFigures({ rows, spending, rules, today }: Asked): Finding[] {
  const { dataDay, period, year } = rules;
  if (spending.earlier || dataDay === null || !hasEnded(period, year, today)) return [];
  const first = lacksLastQuarter(rules) ? rows.find((row) => isNumber(row.spent)) : undefined;
  return first ? [finding('spending-of-earlier-day', placeOf(first, first.spent.cell), { day: dataDay })] : [];
}

/** Ceilings that changed on an unknown day hold for the whole year; at its end that makes no difference. */
function undatedChange({ rows, column, rules }: Asked): Finding[] {
  const { ceilingBasis, ceilingDates, period } = rules;
  if (column === 'original' || ceilingBases[ceilingBasis] !== null || ceilingDates[column] !== null) return [];
  const first = isFullYear(period) ? undefined : rows.find(({ ceilings }) => isNumber(ceilings[column]));
  return first ? [finding('undated-ceiling', placeOf(first, first.ceilings[column].cell), { setting: column })] : [];
}

/** What is asked about the amounts of a budget (data dictionary, rule 9, sheet Anggaran Belanja, "As of a day"). */
export function budgetQuestions(asked: Asked): Finding[] {
  return [
    ...undatedChange(asked),
    ...laterFigures(asked),
    ...(asked.isKnown ? [blanks, contradictions, negativeSums, earlierFigures].flatMap((ask) => ask(asked)) : []),
    ...amountsOutOfScale(asked),
    ...possibleTotals(asked),
    ...possibleParents(asked),
    ...physicalProgress(asked.leaves, keyOf, asked.rules.period),
    ...cashPlans(asked.leaves, keyOf, asked.rules.period),
  ];
}
