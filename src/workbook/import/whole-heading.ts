import { isFigure } from './body';
import type { ImportColumn, TableHead } from './columns';
import { withNamedParts } from './named-parts';
import type { Source } from './source';
import { servedWords, type Role } from './vocabulary';

/** Rows below a heading in which a column shows what it holds. */
const LOOKED_AT = 60;

function holdsFigures(source: Source, { firstRow }: TableHead, { span: [at = 0] }: ImportColumn): boolean {
  for (let row = firstRow; row < Math.min(source.height, firstRow + LOOKED_AT); row++)
    if (isFigure(source.raw(row, at))) return true;
  return false;
}

const as = (column: ImportColumn, role: Role): ImportColumn => ({ ...column, role, named: role });

/** `Belanja`, `Belanja s.d. Bulan Ini`. */
const spending = /^belanja( (s\W*d\b|sampai|bulan|periode|triwulan)\b.*)?$/;

/** `Belanja` alone: the ceiling where no other column is, beside one what was spent of it; where words stand in it, neither. */
function withSpendingAlone(source: Source, head: TableHead): TableHead {
  const has = (role: Role): boolean => head.columns.some((column) => column.role === role);
  const role = !has('ceiling') ? 'ceiling' : !has('spent') ? 'spent' : null;
  if (role === null) return head;
  const isMeant = (column: ImportColumn): boolean =>
    column.role === null && column.path.some((word) => spending.test(word)) && holdsFigures(source, head, column);
  return { ...head, columns: head.columns.map((column) => (isMeant(column) ? as(column, role) : column)) };
}

/** How many are to be served, and how many were: minimum service standards (SPM) are reported so. */
function withServices(head: TableHead): TableHead {
  const fits = (pattern: RegExp, { path }: ImportColumn): boolean => path.some((word) => pattern.test(word));
  const isServed = (column: ImportColumn): boolean =>
    column.role !== 'percent' && fits(servedWords.served, column) && !fits(servedWords.notServed, column);
  if (!head.columns.some(isServed)) return head;
  const hasName = head.columns.some(({ role }) => role === 'indicator');
  const hasTarget = head.columns.some(({ role }) => role === 'target');
  return {
    ...head,
    columns: head.columns.map((column) => {
      if (isServed(column)) return as(column, 'spent');
      if (!hasName && fits(servedWords.service, column)) return as(column, 'indicator');
      if (!hasTarget && column.role !== 'percent' && fits(servedWords.toServe, column)) return as(column, 'target');
      return fits(servedWords.notServed, column) ? { ...column, role: null, named: null } : column;
    }),
  };
}

const names: readonly Role[] = ['subActivity', 'activity', 'programme', 'name'];

/** Targets and what was reached in a unit of measure, without money: what is named there is measured. */
function withMeasuredNames(head: TableHead): TableHead {
  const has = (role: Role): boolean => head.columns.some((column) => column.role === role);
  const isMeasured = has('target') && has('measureUnit') && !has('indicator') && !has('ceiling') && !has('plan');
  const named = head.columns.find(({ role }) => role !== null && names.includes(role));
  if (!isMeasured || !named) return head;
  return { ...head, columns: head.columns.map((column) => (column === named ? as(column, 'indicator') : column)) };
}

/** The columns of a table where one of them alone does not tell what it holds. */
export const asWholeHeading = (source: Source, head: TableHead): TableHead =>
  withNamedParts(withMeasuredNames(withServices(withSpendingAlone(source, head))));
