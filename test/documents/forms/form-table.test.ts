import fc from 'fast-check';
import type { FormTable, PrintedColumn } from '../../../src/domain/forms/form-table';
import { fitColumns } from '../../../src/documents/forms/fit-columns';
import { headRows, numberRow } from '../../../src/documents/forms/table-heads';
import { formXml } from '../../../src/documents/forms/table-xml';
import { textWidth, wordWidth } from '../../../src/text/text-width';

const column = (headings: string[], more: Partial<PrintedColumn> = {}): PrintedColumn => ({
  headings,
  isFigure: false,
  isJoint: false,
  isKey: false,
  arithmetic: '',
  ...more,
});
const figure = { isFigure: true, isJoint: true } as const;

const table: FormTable = {
  columns: [
    column(['No'], { isFigure: true }),
    column(['Program'], {}),
    column(['Target', 'K'], figure),
    column(['Target', 'Rp'], figure),
    column(['Triwulan', 'I', 'K'], figure),
    column(['Triwulan', 'I', 'Rp'], figure),
    column(['Triwulan', 'II', 'K'], { ...figure, arithmetic: '3+4' }),
    column(['Triwulan', 'II', 'Rp'], { ...figure, arithmetic: '3+4' }),
  ],
  rows: [
    { cells: ['1', 'Program <Rehabilitasi> & Sosial', '10', '1.234.567.890', '', '', '', ''], isStrong: true },
    { cells: ['2', '', '', '', '', '', '', ''], isStrong: false },
  ],
  foot: [
    [
      { text: 'Rata-rata', span: 6 },
      { text: '92,00', span: 2 },
    ],
  ],
};

test('headings are shared over their columns and reach down where they are short', () => {
  expect(headRows(table).map((row) => row.map(({ text, span, reach }) => [text, span, reach ?? ''].join('|')))).toEqual(
    [
      ['No|1|begun', 'Program|1|begun', 'Target|2|', 'Triwulan|4|'],
      ['|1|continued', '|1|continued', 'K|1|begun', 'Rp|1|begun', 'I|2|', 'II|2|'],
      ['|1|continued', '|1|continued', '|1|continued', '|1|continued', 'K|1|', 'Rp|1|', 'K|1|', 'Rp|1|'],
    ],
  );
});

test('K and Rp share a number, behind which the arithmetic of the form stands', () => {
  expect(numberRow(table).map(({ text, span }) => [text, span])).toEqual([
    ['1', 1],
    ['2', 1],
    ['3', 2],
    ['4', 2],
    ['5=3+4', 2],
  ]);
});

test('every row covers every column, headings are repeated, and what people wrote is escaped', () => {
  const xml = formXml([{ table, fit: fitColumns(table, 15000) }], [], () => '<w:p><w:r><w:t>NIP</w:t></w:r></w:p>');
  // The last row holds the table's last rows and the signature.
  const [outer = '', inner = ''] = xml.split('<w:tcMar>');
  const rows = [...outer.matchAll(/<w:tr>(.*?)<\/w:tr>/gs), ...inner.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(
    ([, row = '']) => row,
  );
  for (const row of rows) {
    const spans = [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) =>
      Number(/w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
    );
    expect(spans.reduce((total, span) => total + span, 0)).toBe(table.columns.length);
  }
  expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(4);
  expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  expect(xml).toContain('Program &lt;Rehabilitasi&gt; &amp; Sosial');
  expect(inner).toMatch(/Rata-rata[\s\S]*NIP/);
});

test('whatever stands in it, a form fits its page, and no figure of a form that has room breaks', () => {
  const words = fc.array(fc.constantFrom('Persentase', 'penyandang', 'disabilitas', 'yang', 'terlayani'), {
    maxLength: 12,
  });
  const amount = fc.integer({ min: 0, max: 1e12 }).map((value) => value.toLocaleString('id-ID'));
  const row = fc.tuple(
    words.map((parts) => parts.join(' ')),
    words.map((parts) => parts.join(' ')),
    amount,
    amount,
    amount,
  );
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 8000, max: 17000 }),
      (cells, room) => {
        const columns = ['Program', 'Indikator', 'Pagu', 'Realisasi', 'Sisa'].map((heading, index) =>
          column([heading], { isFigure: index > 1 }),
        );
        const form: FormTable = { columns, rows: cells.map((one) => ({ cells: one, isStrong: false })), foot: [] };
        const { size, widths } = fitColumns(form, room);
        expect(widths.reduce((total, width) => total + width, 0)).toBeLessThanOrEqual(room);
        for (const one of cells) {
          one.forEach((text, index) => {
            const needed = (index > 1 ? textWidth : wordWidth)(text) * size * 10;
            expect(widths[index]).toBeGreaterThanOrEqual(needed);
          });
        }
      },
    ),
  );
});
