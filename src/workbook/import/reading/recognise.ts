import type { BudgetTable, IndicatorTable } from '../../../domain/import/tables/table';
import { endOfBody } from './body';
import { mayBeHead, readHead, sideBySide, type ImportColumn, type TableHead } from './columns';
import { Copies } from './budget/copies';
import { withoutPageHeads } from './page-heads';
import { readBudget } from './budget/read-budget';
import { readCashPlan, rowKindColumn } from './read-cash-plan';
import { indicatorColumns, yearsRead } from './indicators/indicator-columns';
import { asOneRowEach } from './indicators/rows-of-kinds';
import { readIndicators } from './indicators/read-indicators';
import { readServices } from './read-services';
import { Source, type SourceSheet } from './source';
import { titleFacts, type TitleFacts } from './title';
import { isOfPerson, isPaymentNumber } from './vocabulary';
import { asWholeHeading } from './whole-heading';

/** What was found in the tabs of files. */
export interface Recognised {
  budgets: BudgetTable[];
  indicators: IndicatorTable[];
}

/** The first heading of a tab stands in its first rows (`sheets-in-the-wild`, 9.1). */
const FIRST_HEADING_ROWS = 25;
/** Names of files that hold the form alone. */
const blankForm = /^(format|template|blanko|form kosong|contoh format)[ _-]/i;

/** A list of single payments by their papers or to persons is no budget, unless it says what they are paid from. */
const isRegister = ({ columns }: TableHead): boolean =>
  columns.some(({ path }) => path.some((word) => isPaymentNumber(word) || isOfPerson(word))) &&
  !columns.some(
    ({ role, path }) => role === 'ceiling' && !path.every((word) => /^(jumlah|total|nilai|rp)\b/.test(word)),
  );

const holdsAnything = (head: TableHead): boolean =>
  indicatorColumns(head) !== null ||
  head.columns.some(
    ({ role, month }) =>
      role === 'ceiling' || role === 'spent' || role === 'target' || role === 'plan' || month !== null,
  );

/** The heading of a table that is taken over, where one begins in a row. */
function headAt(source: Source, row: number): TableHead | undefined {
  if (!mayBeHead(source, row)) return undefined;
  const head = asWholeHeading(source, readHead(source, row));
  return head.columns.length > 1 && holdsAnything(head) && !isRegister(head) ? head : undefined;
}

/** The first heading from a row on. */
function headFrom(source: Source, from: number): TableHead | undefined {
  for (let row = from; row < Math.min(source.height, from + FIRST_HEADING_ROWS); row++) {
    const head = headAt(source, row);
    if (head) return head;
  }
  return undefined;
}

/** The headings of a tab, from the top down: one table may stand below another. */
function headsIn(source: Source, first: TableHead | undefined): TableHead[] {
  const heads = first ? [first] : [];
  // Another table begins where the body of the one above ends.
  for (let last = heads[0]; last;) {
    const end = endOfBody(source, last);
    const next = headFrom(source, end);
    if (!next) break;
    heads.push(next);
    last = next;
  }
  return heads;
}

/** A table below another stands under the same title, where it has none of its own. */
const below = (title: TitleFacts, own: TitleFacts): TitleFacts => ({
  ...own,
  ...(own.period === null && !own.periodIsOpen && { period: title.period, periodFrom: title.periodFrom }),
  year: own.year ?? title.year,
  yearIsFromName: own.yearIsFromName && title.yearIsFromName,
  agency: own.agency || title.agency,
});

/** What stands under a heading: indicators, a budget, both beside each other, or either for each of several years. */
function tablesUnder(source: Source, head: TableHead, facts: TitleFacts, copies: Copies): Recognised {
  if (rowKindColumn(source, head, endOfBody(source, head)) !== undefined) {
    const plan = readCashPlan(source, head, facts);
    return { budgets: plan ? [plan] : [], indicators: [] };
  }
  // Of money alone the columns of a year are chosen where its budget is read.
  const years = indicatorColumns(head) ? yearsRead(head, facts.year) : [null];
  const isOneOfYears = years.length > 1;
  const found: Recognised = { budgets: [], indicators: [] };
  for (const year of years) {
    const indicators = readIndicators(source, head, facts, year);
    if (indicators) found.indicators.push({ ...indicators, isOneOfYears });
    if (indicators ? !hasBudget(head) : isOneOfYears) continue;
    const ofYear = isOneOfYears ? { ...facts, year, yearIsFromName: false } : facts;
    const budget = readBudget(source, budgetPart(head), ofYear, copies);
    if (budget) found.budgets.push({ ...budget, isBesideIndicators: indicators !== null, isOneOfYears });
  }
  return found;
}

function tablesOf(sheet: SourceSheet, copies: Copies): Recognised {
  const found: Recognised = { budgets: [], indicators: [] };
  if (blankForm.test(sheet.file)) return found;
  const whole = asOneRowEach(new Source(sheet));
  const first = headFrom(whole, 0);
  const services = first ? null : readServices(whole);
  if (services) found.indicators.push(services);
  const source = first ? withoutPageHeads(whole, first) : whole;
  let [above, top] = [0, -1];
  let title: TitleFacts | undefined;
  let beside: TitleFacts | undefined;
  for (const head of headsIn(source, first).flatMap(sideBySide)) {
    const own: TitleFacts = beside && head.top === top ? beside : titleFacts(source, head.top, above);
    [title, beside, top] = [title ?? own, own, head.top];
    const facts = below(title, own);
    above = endOfBody(source, head);
    const { budgets, indicators } = tablesUnder(source, head, facts, copies);
    found.budgets.push(...budgets);
    found.indicators.push(...indicators);
  }
  return found;
}

/** Whether an indicator table has the budget of kegiatan beside it. */
const hasBudget = ({ columns }: TableHead): boolean => columns.some(({ role }) => role === 'ceiling');

const asName = (column: ImportColumn): ImportColumn => ({ ...column, role: 'name' });

/** The budget beside indicators begins with the last column of names before its ceiling. */
function budgetPart(head: TableHead): TableHead {
  if (!indicatorColumns(head)) return head;
  const ceiling = head.columns.findIndex(({ role }) => role === 'ceiling');
  const indicator = head.columns.findIndex(({ role }) => role === 'indicator');
  if (indicator > ceiling) return { ...head, columns: head.columns.slice(0, indicator) };
  const names = head.columns
    .slice(0, ceiling)
    .filter(({ role }) => role === 'activity' || role === 'programme' || role === 'subActivity' || role === 'name');
  const keys = head.columns.slice(0, ceiling).filter(({ role }, index) => {
    const next = head.columns[index + 1];
    return (
      role === 'code' || role === 'accountCode' || (role === 'number' && next !== undefined && names.includes(next))
    );
  });
  // Where nothing else names a line of the budget, its indicator does.
  const called = names.length > 0 ? names : head.columns.slice(indicator, indicator + 1).map(asName);
  return { ...head, columns: [...(names.length > 0 ? keys : []), ...called, ...head.columns.slice(ceiling)] };
}

/** Finds the tables of tabs: budgets, cash plans, indicators. */
export function recognise(sheets: readonly SourceSheet[]): Recognised {
  const copies = new Copies();
  const all = sheets.map((sheet) => tablesOf(sheet, copies));
  return { budgets: all.flatMap(({ budgets }) => budgets), indicators: all.flatMap(({ indicators }) => indicators) };
}
