/** Number formats of output columns: text, points with two decimals, quantities, Rupiah. */
export const formats = {
  text: '@',
  points: '0.00',
  quantity: '#,##0.######',
  rupiah: '#,##0',
  count: '0',
  day: 'dd/mm/yyyy',
} as const;

export type CellFormat = keyof typeof formats;
