import type { Area } from '../../../src/workbook/import/source';

const column = (letters: string): number => [...letters].reduce((all, one) => all * 26 + one.charCodeAt(0) - 64, 0) - 1;

/** A merged rectangle by its place in A1 notation. */
export function areaAt(text: string): Area {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(text) ?? [];
  return { left: column(left), top: Number(top) - 1, right: column(right), bottom: Number(bottom) - 1 };
}
