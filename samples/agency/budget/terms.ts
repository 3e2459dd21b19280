import { words, type Words } from '../../workbook/words';
import type { BudgetAccount, BudgetMoney } from '../model';

/** Kinds of spending (jenis belanja). */
export const spending = {
  staff: words('Belanja Pegawai', 'Personnel'),
  goods: words('Belanja Barang dan Jasa', 'Goods and Services'),
  aid: words('Belanja Bantuan Sosial', 'Social Assistance'),
  grants: words('Belanja Hibah', 'Grants'),
  capital: words('Belanja Modal', 'Capital'),
};

type Shares = readonly [number, number, number];

/** Money for goods and services unless `type` says otherwise; see {@link BudgetMoney} for the units. */
export const money = (
  ceiling: number,
  spent: Shares,
  plan: Shares,
  more: { revised?: number; type?: Words } = {},
): BudgetMoney => ({ ceiling, spent, plan, type: more.type ?? spending.goods, revised: more.revised });

/** One account (kode rekening) below a sub kegiatan. */
export const account = (code: string, description: Words, amounts: BudgetMoney): BudgetAccount => ({
  account: code,
  description,
  ...amounts,
});
