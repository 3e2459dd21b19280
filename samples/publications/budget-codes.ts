import type { PublishedBudgetRow } from './published-table';

export interface BudgetCode {
  code: string;
  account: string;
}

/** How deep a printed level stands: 0 programme, 1 kegiatan, 2 sub kegiatan; levels not named here are programmes. */
const DEPTHS: Record<string, number> = { kegiatan: 1, 'sub kegiatan': 2 };

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Rows such as `BELANJA OPERASI (5.1)`: the account stands in the name, and the total `(5)` is printed last. */
const ACCOUNT_IN_NAME = /\((5(?:\.\d)?)\)/;

/**
 * Invented codes for rows that were published without any, keeping their printed level: programme `5.01.01`, kegiatan
 * `5.01.01.2.01`, sub kegiatan `5.01.01.2.01.0001`. A kegiatan or sub kegiatan without a printed parent gets a code
 * below a programme or kegiatan that is not in the table.
 */
export function codesByLevel(rows: readonly PublishedBudgetRow[], prefix: string): BudgetCode[] {
  const counters = [0, 0, 0];
  const periods: (string | undefined)[] = [];
  return rows.map((row): BudgetCode => {
    if (row.level === 'total') return { code: '', account: '' };
    const account = ACCOUNT_IN_NAME.exec(row.name)?.[1];
    if (account !== undefined) {
      if (!periods.includes(row.period)) periods.push(row.period);
      const code = `${prefix}.${twoDigits(periods.indexOf(row.period) + 1)}`;
      return { code, account: account === '5' ? '' : account };
    }
    const depth = DEPTHS[row.level ?? ''] ?? 0;
    counters[depth] = (counters[depth] ?? 0) + 1;
    counters.fill(0, depth + 1);
    const [program = 0, kegiatan = 0, sub = 0] = counters;
    const parts = [prefix, twoDigits(Math.max(program, 1))];
    if (depth >= 1) parts.push('2', twoDigits(Math.max(kegiatan, 1)));
    if (depth === 2) parts.push(String(sub).padStart(4, '0'));
    return { code: parts.join('.'), account: '' };
  });
}

/** Parents stand above their rows: a total that was printed below its accounts is moved above them. */
export function inTreeOrder<Row extends BudgetCode>(rows: readonly Row[]): Row[] {
  const heads = rows.filter((row) => row.account === '' && rows.some((other) => isAccountOf(other, row)));
  return rows
    .filter((row) => !heads.includes(row) && !heads.some((head) => isAccountOf(row, head)))
    .concat(heads.flatMap((head) => [head, ...rows.filter((row) => isAccountOf(row, head))]));
}

const isAccountOf = (row: BudgetCode, head: BudgetCode): boolean =>
  row.account !== '' && head.account === '' && row.code === head.code;
