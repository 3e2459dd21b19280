import type { FormTable, PrintedColumn } from '../../../src/domain/forms/form-table';
import { bandsOf } from '../../../src/documents/forms/bands';
import { LEAST_SIZE } from '../../../src/documents/forms/fit-columns';
import { numberRow } from '../../../src/documents/forms/table-heads';

const column = (headings: string[], more: Partial<PrintedColumn> = {}): PrintedColumn => ({
  headings,
  isFigure: true,
  isJoint: false,
  isKey: false,
  arithmetic: '',
  ...more,
});
const amount = '12.345.678.901';
const quarters = ['I', 'II', 'III', 'IV'];
const grouped = quarters.map((roman) => column(['Triwulan', roman]));
const others = ['Pagu', 'Kontrak', 'Lalu', 'Kini', 'Jumlah', 'Rata', 'Sisa', 'Lain'].map((heading) =>
  column([heading]),
);
const columns = [
  column(['No'], { isKey: true }),
  column(['Uraian'], { isKey: true, isFigure: false }),
  ...others.slice(0, 4),
  ...grouped,
  ...others.slice(4),
];
const table: FormTable = {
  columns,
  rows: [{ cells: ['1', 'Permakanan', ...columns.slice(2).map(() => amount)], isStrong: false }],
  foot: [
    [
      { text: 'Rata-rata', span: columns.length - 2 },
      { text: '92,00', span: 1 },
      { text: '', span: 1 },
    ],
    [{ text: 'Faktor pendorong', span: columns.length }],
  ],
};
/** Twentieths of a point of a line in 7 points that holds so many ems. */
const room = 11_000;
const namesOf = (part: FormTable): string[] => part.columns.map(({ headings }) => headings.join(' '));

test('a form that fits its page in a type that can be read stays whole', () => {
  const [band, ...more] = bandsOf(table, table, 3 * room);
  expect(more).toEqual([]);
  expect(band?.table).toBe(table);
});

test('one that does not is parted; what names a row stands in every part, shared headings and numbers are kept', () => {
  const bands = bandsOf(table, table, room);
  expect(bands.length).toBeGreaterThan(1);
  const names = bands.map(({ table: part }) => namesOf(part));
  for (const part of names) expect(part.slice(0, 2)).toEqual(['No', 'Uraian']);
  expect(names.flatMap((part) => part.slice(2))).toEqual(namesOf(table).slice(2));
  expect(names.filter((part) => part.some((name) => name.startsWith('Triwulan')))).toHaveLength(1);
  const numbers = bands.map(({ table: part }) => numberRow(part).map(({ text }) => text));
  expect(numbers.flatMap((part) => part.slice(2))).toEqual(columns.slice(2).map((_, index) => String(index + 3)));
  for (const { fit, table: part } of bands) {
    expect(fit.size).toBeGreaterThanOrEqual(LEAST_SIZE);
    expect(fit.widths).toHaveLength(part.columns.length);
    expect(fit.widths.reduce((total, width) => total + width, 0)).toBeLessThanOrEqual(room);
  }
});

test('figures of the foot stand below their columns, what is told of the whole form at its end', () => {
  const feet = bandsOf(table, table, room).map(({ table: { foot, columns: part } }) => {
    for (const row of foot) expect(row.reduce((total, { span }) => total + span, 0)).toBe(part.length);
    return foot.map((row) => row.map(({ text }) => text).join('|'));
  });
  expect(feet.slice(0, -1).flat()).toEqual([]);
  expect(feet[feet.length - 1]).toEqual(['Rata-rata|92,00|', 'Faktor pendorong']);
});

test('where a shared heading alone is wider than the page, the form stays whole in smaller type', () => {
  const wide = { ...table, columns: columns.map((one) => (one.isKey ? one : column(['Semua', ...one.headings]))) };
  const [band, ...more] = bandsOf(wide, wide, room);
  expect(more).toEqual([]);
  expect(band?.fit.size).toBeLessThan(LEAST_SIZE);
});

describe('a form that has room in one table', () => {
  const told = 'Verifikasi lapangan tertunda karena petugas dialihkan ke penanganan bencana di kecamatan lain. ';
  const heads = [column(['No'], { isKey: true }), column(['Unit'], { isKey: true, isFigure: false })];
  const words = ['Sebab', 'Upaya'].map((heading) => column([heading], { isFigure: false }));
  const figures = ['Pagu', 'Jumlah', 'Rata', 'Sisa', 'Lain', 'Kini', 'Lalu'].map((heading) => column([heading]));
  const of = (times: number): FormTable => ({
    columns: [...heads, ...figures, ...words],
    rows: [{ cells: ['1', 'Bidang', ...figures.map(() => amount), '', told.repeat(times)], isStrong: false }],
    foot: [],
  });

  test.each([
    ['of low rows', 1, 1],
    ['whose rows are tall, and low in two', 6, 2],
  ])('%s', (_what, times, count) => expect(bandsOf(of(times), of(times), 1.3 * room)).toHaveLength(count));
});

describe('a form of many rows', () => {
  const told = 'Persentase penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di luar panti sosial';
  const heads = [column(['No'], { isKey: true }), column(['Indikator'], { isFigure: false })];
  const figures = ['Pagu', 'Jumlah', 'Rata', 'Sisa', 'Lain', 'Kini'].map((heading) => column([heading]));
  const of = (count: number, words: string): FormTable => ({
    columns: [...heads, ...figures],
    rows: Array.from({ length: count }, (_, index) => ({
      cells: [String(index + 1), words, ...figures.map(() => amount)],
      isStrong: false,
    })),
    foot: [],
  });

  test.each([
    ['of one page keeps the type of a report', 5, told, 16],
    ['of many pages takes a smaller one that saves many of them', 300, told, 15],
    ['of many pages that a smaller one would hardly save keeps it', 300, 'Indeks', 16],
  ])('%s', (_what, count, words, size) => {
    const form = of(count, words);
    expect(bandsOf(form, form, room).map(({ fit }) => fit.size)).toEqual([size]);
  });
});
