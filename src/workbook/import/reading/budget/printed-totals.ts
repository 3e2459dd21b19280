import type { Amounts, BudgetLine, Measure, TableKind } from '../../../../domain/import/tables/table';

type Sums = Map<Measure, number>;

/** Words with which a total may begin; what follows is any name: `TOTAL KESELURUHAN BELANJA DINAS`, `Jumlah Rehabilitasi`. */
const beginsAsTotal = /^(?:(?:grand|sub) ?)?(?:jumlah|total|jml)\b/i;

const add = (sums: Sums, amounts: Amounts): void => {
  for (const [measure, value] of amounts) sums.set(measure, (sums.get(measure) ?? 0) + (value ?? 0));
};

/** Whether a line has amounts, and all of them are those sums. */
function hasSums({ amounts }: BudgetLine, sums: Sums): boolean {
  let isAny = false;
  for (const [measure, value] of amounts) {
    if (value === null) continue;
    if (Math.abs(value - (sums.get(measure) ?? 0)) >= 1) return false;
    isAny ||= value !== 0;
  }
  return isAny;
}

/** In an outline a total has no code of its own. */
const isNamedTotal = ({ name, code, account }: BudgetLine, kind: TableKind): boolean =>
  beginsAsTotal.test(name) && (kind !== 'outline' || (code === '' && account === ''));

/**
 * Lines that are worded like a total and whose amounts are all those of the lines above them, since the total before or from the
 * beginning, are totals: taken as lines, their money would count twice. What hangs under others is in their amounts already.
 */
export function withPrintedTotals(all: readonly PrintedLine[], kind: TableKind): BudgetLine[] {
  const section: Sums = new Map();
  const whole: Sums = new Map();
  const lines = all.map(({ line }) => line);
  const top = Math.min(...lines.flatMap(({ depth, isTotal }) => (depth === null || isTotal ? [] : [depth])));
  const [own, other] = [new Set(totalsOfSections(all, kind)), totalByItself(all)];
  let isWholePrinted = false;
  return lines.map((line) => {
    const isNamed = isNamedTotal(line, kind);
    const isTotal =
      line.isTotal ||
      own.has(line) ||
      (line === other && !isWholePrinted && hasSums(line, whole)) ||
      (isNamed && (hasSums(line, section) || hasSums(line, whole)));
    isWholePrinted ||= isTotal && hasSums(line, whole);
    if (isTotal) section.clear();
    else if (line.depth === null || line.depth === top) [section, whole].forEach((sums) => add(sums, line.amounts));
    return isTotal === line.isTotal ? line : { ...line, isTotal, code: '', account: '', depth: null };
  });
}

/** Lines above a total whose words do not tell it: their sum shows it beyond chance in two columns, or in one of many lines. */
const [FEWEST, FEWEST_IN_ONE_COLUMN] = [2, 4];

const countOf = ({ amounts }: BudgetLine): number => [...amounts.values()].filter((value) => value).length;

/**
 * The last line, where it may be a total by nothing but its place: it has neither code nor number, and all above it have one
 * (`KESELURUHAN`, `DINAS SOSIAL`), or no line has any.
 */
function totalByItself(all: readonly PrintedLine[]): BudgetLine | undefined {
  const last = all[all.length - 1];
  const above = all.slice(0, -1).filter(({ line }) => !line.isTotal && line.amounts.size > 0);
  if (!last || last.key !== '' || last.line.isTotal) return undefined;
  const areKeyed = above.every(({ key }) => key !== '');
  return isShown(last.line, above.length) && (areKeyed || above.every(({ key }) => key === '')) ? last.line : undefined;
}

/** Whether a sum of so many lines shows a total beyond chance. */
const isShown = (line: BudgetLine, lines: number): boolean =>
  lines >= (countOf(line) > 1 ? FEWEST : FEWEST_IN_ONE_COLUMN);

/**
 * Totals of sections in a numbered list whose words do not tell them (`Sekretariat` below its sub kegiatan): lines without a number,
 * where each of them is the sum of the lines since the one before it, or of all.
 */
function totalsOfSections(all: readonly PrintedLine[], kind: TableKind): BudgetLine[] {
  const section: Sums = new Map();
  const whole: Sums = new Map();
  const found: BudgetLine[] = [];
  let [inSection, isSure] = [0, false];
  if (kind !== 'list' || all.every(({ key }) => key === '')) return found;
  for (const { line, key } of all) {
    if (line.isTotal || key === '') {
      const isSum = hasSums(line, section) || hasSums(line, whole);
      if (!line.isTotal && !isSum) return [];
      if (!line.isTotal) found.push(line);
      isSure ||= hasSums(line, section) && isShown(line, inSection);
      section.clear();
      inSection = 0;
    } else {
      [section, whole].forEach((sums) => add(sums, line.amounts));
      inSection++;
    }
  }
  return isSure ? found : [];
}

/** What is told below a total beside it: what is left, what is in hand, what is carried to the next page. */
const besideTotal =
  /^(?:jumlah |total )?(?:(?:ter)?sisa|saldo|selisih|silpa|kas (?:di|tunai|bank|bendahara|daerah)|(?:di)?pindah|pembulatan|dibulatkan|lebih ?\/ ?\(?kurang|persentase|prosentase|(?:tingkat )?(?:penyerapan|serapan))\b/i;

/** A line with what is printed left of its amounts: its code or number, and its words. */
export interface PrintedLine {
  line: BudgetLine;
  key: string;
  words: string;
}

/**
 * Lines below a total that are none of its table: named as what is left or carried, right below a total; or, where all lines have a
 * code or a number, those without one behind a last total that is the sum of all above it.
 */
export function behindTotals(all: readonly PrintedLine[]): ReadonlySet<BudgetLine> {
  const behind = new Set<BudgetLine>();
  const whole: Sums = new Map();
  const top = Math.min(...all.flatMap(({ line: { depth, isTotal } }) => (depth === null || isTotal ? [] : [depth])));
  const last = all.map(({ line }) => line.isTotal).lastIndexOf(true);
  const areKeyed = all.every(({ line, key }, index) => index > last || line.isTotal || key !== '');
  let [isBelowTotal, isWhole] = [false, false];
  for (const [index, { line, key, words }] of all.entries()) {
    if (line.isTotal) {
      isBelowTotal = true;
      isWhole = index === last && hasSums(line, whole);
    } else if (key === '' && ((isBelowTotal && besideTotal.test(words)) || (isWhole && areKeyed))) behind.add(line);
    else {
      isBelowTotal = false;
      if (line.depth === null || line.depth === top) add(whole, line.amounts);
    }
  }
  return behind;
}
