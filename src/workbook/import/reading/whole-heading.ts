import { isCounted, isState } from '../../../domain/main-job/indicator/indicator';
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

/** Texts below a heading, of the first rows. */
function textsBelow(source: Source, { firstRow }: TableHead, { span: [at = 0] }: ImportColumn): string[] {
  const rows = Array.from({ length: Math.min(source.height, firstRow + LOOKED_AT) - firstRow }, (_, row) => row);
  return rows.map((row) => source.text(firstRow + row, at)).filter((text) => text !== '');
}

/** `85 %`, `12 dokumen`, `3`: what is counted, in words or by its size; amounts of money are larger. */
const isMeasure = (text: string): boolean =>
  /^[≥≤<>=]*\s*\d[\d.,]*\s*(%|\p{L}.*)$/u.test(text) || /^\d{1,3}([.,]\d{1,2})?$/.test(text);

/** Whether targets are counted in something: no amount of money stands among them. */
function areMeasures(source: Source, head: TableHead): boolean {
  const targets = head.columns.filter(({ role }) => role === 'target');
  const texts = targets.flatMap((column) => textsBelow(source, head, column));
  return texts.filter(isMeasure).length * 2 > texts.length && !/\brp\b/i.test(texts.join(' '));
}

/** Targets and what was reached in a unit of measure, without money: what is named there is measured. */
function withMeasuredNames(source: Source, head: TableHead): TableHead {
  const has = (role: Role): boolean => head.columns.some((column) => column.role === role);
  if (!has('target') || has('indicator') || has('ceiling') || has('plan')) return head;
  const named = head.columns.find(({ role }) => role !== null && names.includes(role));
  if (!named || !(has('measureUnit') || (has('spent') && areMeasures(source, head)))) return head;
  return { ...head, columns: head.columns.map((column) => (column === named ? as(column, 'indicator') : column)) };
}

/** `Capaian` beside a target, where nothing is headed as realised and it is no per cent of the target: that is what was reached. */
function withAttained(head: TableHead): TableHead {
  const has = (role: Role): boolean => head.columns.some((column) => column.role === role);
  if (!has('indicator') || !has('target') || has('spent') || has('actual')) return head;
  const isReached = ({ role, named, path, heading }: ImportColumn): boolean =>
    role === 'percent' &&
    named === 'percent' &&
    /\bcapaian( kinerja)?\b/.test(path[path.length - 1] ?? '') &&
    !/%|persen|prosen|tingkat|kategori|predikat/i.test(heading);
  return { ...head, columns: head.columns.map((column) => (isReached(column) ? as(column, 'spent') : column)) };
}

/** English forms head what is counted as *Unit*, as others do the unit of the office: what stands there tells. */
function withMeasureUnits(source: Source, head: TableHead): TableHead {
  if (head.columns.some(({ role }) => role === 'measureUnit')) return head;
  const isOfMeasures = (column: ImportColumn): boolean => {
    if (column.role !== 'label' || column.path[column.path.length - 1] !== 'unit') return false;
    const texts = textsBelow(source, head, column);
    return (
      texts.filter((text) => !/^unit ./i.test(text) && (isCounted(text) || isState(text))).length * 2 > texts.length
    );
  };
  return {
    ...head,
    columns: head.columns.map((column) => (isOfMeasures(column) ? as(column, 'measureUnit') : column)),
  };
}

const steps: readonly ((head: TableHead, source: Source) => TableHead)[] = [
  (head, source) => withSpendingAlone(source, head),
  withServices,
  (head, source) => withMeasureUnits(source, head),
  (head, source) => withMeasuredNames(source, head),
  withAttained,
  withNamedParts,
];

/** The columns of a table where one of them alone does not tell what it holds. */
export const asWholeHeading = (source: Source, head: TableHead): TableHead =>
  steps.reduce((told, step) => step(told, source), head);
