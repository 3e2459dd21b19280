/** Amounts of a row of `Anggaran Belanja`, in Rupiah; `m1`–`m12` and `q1`–`q4` are to date. */
export type BudgetAmount =
  'ceiling' | 'shiftedCeiling' | 'revisedCeiling' | 'spent' | `spentQ${number}` | `spentM${number}` | `planQ${number}`;

/** A row of `Anggaran Belanja` to be written. */
export interface BudgetRow {
  office: { code: string; name: string };
  label: string;
  code: string;
  account: string;
  name: string;
  kind: string;
  group: string;
  fund: string;
  amounts: Map<BudgetAmount, number>;
  /** No other row divides it further. */
  isLeaf: boolean;
  /** The code is one of the budget's, not of our own making. */
  hasOwnCode: boolean;
  /** Realised amounts begin with this month, because the files hold single months without those before; null: they do not. */
  startsAt: number | null;
  /** Layouts of the tables that it comes from. */
  layouts: readonly string[];
  /** Tab and row in its file. */
  source: string;
}
