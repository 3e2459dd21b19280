import { noActuals, readActuals } from '../../../../src/workbook/read/main-job/actuals';
import { months, quarters } from '../../../domain/builders';
import { errors, grid, ofCode, places } from '../grids';

const read = (rows: unknown[][], formats?: Record<string, string>) => readActuals(grid('Realisasi', rows, formats));
const number = (value: number) => ({ kind: 'number', value });
const missing = { kind: 'missing' };

test('months across', () => {
  const actuals = read([
    ['Kode', 'Indikator', ...months, 'Data Dukung'],
    ['I1', 'nama', 1, '', '-', '2,5', ...Array<string>(8).fill(''), 'tautan'],
  ]);
  expect([actuals.findings, actuals.grid, actuals.evidence('I1')]).toEqual([[], 'month', 'tautan']);
  const series = actuals.find('I1', false, '')?.direct;
  expect(series).toMatchObject({ sheet: 'Realisasi', row: 2 });
  expect(series?.cells.slice(0, 4)).toEqual([
    { value: number(1), cell: 'C2' },
    { value: missing, cell: 'D2' },
    { value: missing, cell: 'E2' },
    { value: number(2.5), cell: 'F2' },
  ]);
  expect(series?.cells).toHaveLength(12);
});

test('quarters across, in any order, with gaps', () => {
  const actuals = read([
    ['Kode', 'TW IV', 'TW I', 'TW III'],
    ['I1', 4, 1, 3],
  ]);
  expect(actuals.grid).toBe('quarter');
  expect(actuals.find('i1', false, '')?.direct?.cells).toEqual([
    { value: number(1), cell: 'C2' },
    { value: missing, cell: '' },
    { value: number(3), cell: 'D2' },
    { value: number(4), cell: 'B2' },
  ]);
});

test('a cell shown in per cent holds points', () => {
  const actuals = read(
    [
      ['Kode', ...quarters],
      ['I1', 0.955, 0.955],
    ],
    { B2: '0.00%', C2: '0.00"%"' },
  );
  expect(
    actuals
      .find('I1', false, '')
      ?.direct?.cells.map(({ value }) => value)
      .slice(0, 2),
  ).toEqual([number(95.5), number(0.955)]);
});

test('Pembilang and Penyebut beside the own row', () => {
  const actuals = read([
    ['Kode', 'Komponen', ...quarters],
    ['I1', 'Pembilang', 90, 95],
    ['I1', 'Penyebut', 100, 100],
    ['I1', '', 90, 95],
    ['I2', 'Numerator', 1],
    ['I2', 'Denominator', 2],
  ]);
  expect(actuals.findings).toEqual([]);
  expect(actuals.find('I1', false, '')).toMatchObject({
    numerator: { row: 2 },
    denominator: { row: 3 },
    direct: { row: 4 },
  });
  expect(actuals.find('I2', false, '')).toMatchObject({
    numerator: { row: 5 },
    denominator: { row: 6 },
    direct: undefined,
  });
  expect(actuals.find('I3', false, '')).toBeNull();
});

describe('duplicate keys are errors', () => {
  test('the code twice, or a component twice', () => {
    const rows = [
      ['Kode', 'Komponen', ...quarters],
      ['I1', '', 1],
      ['i1', '', 2],
      ['I2', 'Pembilang', 1],
      ['I2', 'Pembilang', 1],
    ];
    expect(errors(read(rows).findings)).toEqual(['duplicate-key A3', 'duplicate-key A5']);
  });

  test('a component in both languages', () => {
    const rows = [
      ['Kode', 'Komponen', ...quarters],
      ['I2', 'Pembilang', 1],
      ['I2', 'Numerator', 1],
    ];
    expect(errors(read(rows).findings)).toEqual(['duplicate-key A3']);
  });
});

test('an unknown component is a Peringatan and its row never becomes the figure of the indicator', () => {
  const actuals = read([
    ['Kode', 'Komponen', ...quarters],
    ['I1', 'Pembilan', 90],
    ['I1', 'Penyebut', 100],
  ]);
  expect(places(actuals.findings)).toEqual(['unknown-choice B2']);
  expect(actuals.find('I1', false, '')?.direct).toBeUndefined();
});

test('unreadable text in a period column is an error at its cell', () => {
  const actuals = read([
    ['Kode', 'Januari', 'Februari'],
    ['I1', 'dua belas', '12 orang'],
  ]);
  actuals.find('I1', false, '');
  expect(places(actuals.findings)).toEqual(['unreadable-number B2', 'text-beside-number C2']);
  expect(errors(actuals.findings)).toEqual(['unreadable-number B2']);
});

test('a date in a period column is an error', () => {
  const actuals = read([
    ['Kode', 'TW I'],
    ['I1', new Date(2026, 0, 2)],
  ]);
  actuals.find('I1', false, '');
  expect(errors(actuals.findings)).toEqual(['unreadable-number B2']);
});

test('a row of an unknown indicator is a Peringatan, a number as code a finding', () => {
  const actuals = read([
    ['Kode', 'TW I'],
    ['I1', 1],
    ['X', 2],
    [3.1, 3],
  ]);
  const unused = actuals.unused(new Set(['i1']));
  expect(places(unused)).toEqual(['unknown-indicator A3', 'unknown-indicator A4']);
  expect(errors(unused)).toEqual([]);
  expect(places(ofCode(actuals.findings, 'number-as-code'))).toEqual(['number-as-code A4']);
});

test('grades are understood only where the polarity is Predikat', () => {
  const actuals = read([
    ['Kode', 'TW I', 'TW II'],
    ['I1', 'B (65,20)', '72,70 (BB)'],
  ]);
  expect(
    actuals
      .find('I1', true, '')
      ?.direct?.cells.slice(0, 2)
      .map(({ value }) => value),
  ).toEqual([
    { kind: 'grade', grade: 'B', score: 65.2 },
    { kind: 'grade', grade: 'BB', score: 72.7 },
  ]);
});

test('without any period column: an error, and no grid is promised', () => {
  expect(
    errors(
      read([
        ['Kode', 'Indikator'],
        ['I1', 'nama'],
      ]).findings,
    ),
  ).toEqual(['missing-period-columns 1:1']);
});

describe('columns of the periods', () => {
  const told = (...headings: string[]) =>
    read([['Kode', ...headings], ['I1']]).findings.map(({ code, cell, values }) => [
      code,
      cell,
      values.columns ?? null,
    ]);

  test('months and quarters in one sheet: told, and months count', () => {
    expect(told('Januari', 'TW I')).toEqual([['two-period-grids', '1:1', null]]);
    expect(
      read([
        ['Kode', 'TW I', 'Januari'],
        ['I1', 5, 6],
      ]).grid,
    ).toBe('month');
  });

  test('one that is missing before the last is told by its name', () => {
    expect(told('TW I', 'TW III')).toEqual([['period-columns-missing', '1:1', ['TW II']]]);
    expect(told('Februari', 'April')).toEqual([['period-columns-missing', '1:1', ['Januari', 'Maret']]]);
    expect(told('Juni', 'September')).toEqual([['period-columns-missing', '1:1', ['Januari–Mei', 'Juli–Agustus']]]);
    expect(told('TW I', 'TW II')).toEqual([]);
    expect(told('Januari')).toEqual([]);
  });

  test('they are told at the row of the headings', () => {
    const { findings } = read([['Realisasi Kinerja'], [''], ['Kode', 'TW I', 'TW III'], ['I1', 1, 2]]);
    expect(places(findings)).toEqual(['period-columns-missing 3:3']);
  });
});

describe('one component without the other', () => {
  const rows = (component: string, more: unknown[][] = []) =>
    read([['Kode', 'Komponen', ...quarters], ['I1', component, 1], ...more]);
  test.each([
    ['Pembilang', ['component-incomplete B2']],
    ['Penyebut', ['component-incomplete B2']],
    ['', []],
  ])('%j is told at its cell: %j', (component, told) => {
    const actuals = rows(component);
    actuals.find('I1', false, '');
    expect(places(actuals.findings)).toEqual(told);
  });

  test('both are complete', () => {
    const actuals = rows('Pembilang', [['I1', 'Penyebut', 2]]);
    actuals.find('I1', false, '');
    expect(actuals.findings).toEqual([]);
  });
});

test('components hold numbers even where the indicator is a grade', () => {
  const actuals = read([
    ['Kode', 'Komponen', ...quarters],
    ['I1', 'Pembilang', 'BB'],
    ['I1', 'Penyebut', 'BB'],
  ]);
  const found = actuals.find('I1', true, 'nilai');
  expect([found?.numerator?.cells[0]?.value, found?.denominator?.cells[0]?.value]).toEqual([missing, missing]);
});

test('evidence stands in the own row, else beside the numerator; without either there is none', () => {
  const actuals = read([
    ['Kode', 'Komponen', 'TW I', 'Data Dukung'],
    ['I1', 'Pembilang', 1, 'a'],
    ['I1', '', 1, 'b'],
    ['I2', 'Pembilang', 1, 'c'],
    ['I3', 'Penyebut', 1, 'd'],
  ]);
  expect(['i1', 'I2', 'I3', 'I4'].map((code) => actuals.evidence(code))).toEqual(['b', 'c', '', '']);
});

test('a workbook without the sheet reports nothing', () => {
  expect([
    noActuals.grid,
    noActuals.find('I1', false, ''),
    noActuals.evidence('I1'),
    noActuals.unused(new Set()),
  ]).toEqual([null, null, '', []]);
});
