import { figureCheckView } from '../../../src/documents/figure-check/view';
import { planFigureCheck } from '../../../src/documents/figure-check/plan';
import { listFigures, plainView } from '../../../src/documents/figures/figure';
import { isUnkept, keptFigures, type PrintedFigure } from '../../../src/domain/records/printed-figure';
import { checkTable } from '../../../src/domain/printed-figures/check-table';
import { recogniseTables } from '../../../src/workbook/read/printed/recognise';
import { formTable, type Form, type FormFrame } from '../../../src/workbook/sheets/forms/form-columns';
import { frame } from '../../workbook/sheets/evaluations';
import { profile } from '../fixtures';
import { smallAgency } from '../pages/agencies';

test('figures stand in their cells, and a text in several lines keeps them', () => {
  const printed: [string, string][] = [];
  const form: Form<{ code: string }> = {
    name: 'Uji / Test',
    columns: [
      { heading: 'No', format: 'count', figures: false, value: () => 1 },
      { heading: 'Pagu / Ceiling', format: 'rupiah', value: () => 1500 },
    ],
    codeOf: ({ code }) => code,
  };
  const print: FormFrame['print'] = (text, _, source) => {
    printed.push([text, 'form' in source ? `${source.form} ${source.row} ${source.at}` : '']);
    return '*';
  };
  const told = '• satu\n• dua\n… dan 6 lainnya';
  const foot = [{ code: 'told', cells: [{ text: told, to: '', column: 'No', value: told }] }];
  const { rows, foot: below } = formTable(form, [{ code: 'A' }, { code: 'A' }], { ...frame(), print }, { foot });
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['1', '*'],
    ['1', '*'],
  ]);
  expect(below).toEqual([[{ text: '• satu\n• dua\n*', span: 2 }]]);
  expect(printed).toEqual([
    ['1.500', 'Uji / Test A B4'],
    ['1.500', 'Uji / Test A (2) B5'],
    ['… dan 6 lainnya', 'Uji / Test told A6'],
  ]);
});

test.each([
  ['figures and what stands in their place', [92, 'belum diisi', null], true],
  ['words alone', ['Tidak dihitung', null, 'Tidak dihitung'], false],
  ['grades', ['BB', 'WTP', null], true],
  ['nothing yet', [null, null, null], true],
])('a column of %s', (_, values, isFigure) => {
  const form: Form<number> = {
    name: 'Uji / Test',
    columns: [{ heading: 'Efisiensi / Efficiency', format: 'points', value: (index) => values[index] ?? null }],
    codeOf: String,
  };
  const { columns } = formTable(form, [0, 1, 2], { ...frame(), print: (text) => text });
  expect(columns.map((column) => column.isFigure)).toEqual([isFigure]);
});

const figure = (index: number): PrintedFigure => ({
  key: 'renjaForm:2026-Q3',
  label: '',
  value: String(index),
  cell: '',
  code: `c${index}`,
  exact: '',
  before: '',
});

test('of a paper with more figures than a book can hold none is kept, and that can be told', () => {
  const many = Array.from({ length: 30_001 }, (_, index) => figure(index));
  const kept = [many.slice(1), many].map((figures) => keptFigures({ figures, after: '' }));
  expect(kept.map(({ figures }) => figures.length)).toEqual([30_000, 0]);
  expect(kept.map(isUnkept)).toEqual([false, true]);
  const long = keptFigures({ figures: [{ ...figure(1), before: '1|'.repeat(30_000) }], after: '' });
  expect([isUnkept(long), isUnkept({ figures: [], after: '' })]).toEqual([true, false]);
});

test('what a paper about printed figures says of them it takes down with their cells', () => {
  const rows = [
    ['Program', 'Target', 'Realisasi', 'Capaian (%)'],
    ['A', 100, 92, 92],
    ['B', 50, 40, 80],
    ['C', 10, 9, 99],
  ];
  const tables = recogniseTables({ name: 'Rapat', values: rows }).map(checkTable);
  const sources = { evaluation: smallAgency(), profile, language: 'id' as const, tables };
  const figures = listFigures();
  const [plan] = planFigureCheck(sources);
  if (!plan) throw new Error('The table was not found.');
  const view = JSON.stringify(figureCheckView(plan, sources, figures));
  expect(JSON.stringify(plainView(figureCheckView(plan, sources, figures), figures))).toContain('99 → 90');
  const taken = [...view].flatMap((character) => (character.length > 1 ? (figures.at(character) ?? []) : []));
  expect(taken.map(({ text, source }) => [text, 'cell' in source ? source.cell : ''])).toEqual(
    expect.arrayContaining([
      ['99', 'Rapat!D4'],
      ['90', 'Rapat!D4'],
    ]),
  );
});
