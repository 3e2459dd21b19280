import { notationOfColumn, readCell, type CellContext } from '../../../../src/workbook/read/printed/printed-cell';

const context = (more: Partial<CellContext> = {}): CellContext => ({
  notation: null,
  isPercentage: false,
  isMoney: false,
  unit: '',
  nature: 'open',
  ...more,
});
const percentage = { isPercentage: true, nature: 'measure' as const };
const read = (raw: unknown, more: Partial<CellContext> = {}, format = '') =>
  readCell(raw, format, 'C2', context(more)).value;

/** Value, the size of its last printed digit, and what it may be by the other notation. */
const figure = (raw: unknown, more: Partial<CellContext> = {}, format = '') => {
  const value = read(raw, more, format);
  return value.kind === 'number' ? [value.value, Number(value.step.toPrecision(6)), value.other ?? null] : value.kind;
};

describe('a text', () => {
  test.each<[text: string, more: Partial<CellContext>, expected: unknown]>([
    ['94', {}, [94, 1, null]],
    ['94,44', {}, [94.44, 0.01, null]],
    ['94.44 %', percentage, [94.44, 0.01, null]],
    ['-3,5', {}, [-3.5, 0.1, null]],
    ['7 dokumen', {}, [7, 1, null]],
    ['12 butir telur', {}, [12, 1, null]],
    ['Rp 364.134.300', { isMoney: true }, [364_134_300, 1, null]],
    ['1.234.567,89', {}, [1_234_567.89, 0.01, null]],
    ['2,4 miliar', { isMoney: true }, [2_400_000_000, 100_000_000, null]],
    ['5 juta', { isMoney: true }, [5_000_000, 1_000_000, null]],
    ['0', {}, [0, 1, null]],
    ['0,00', {}, [0, 0.01, null]],
    ['≥ 80', {}, [80, 1, null]],
    ['min 5', {}, [5, 1, null]],
    ['maks. 3,5', {}, [3.5, 0.1, null]],
    // Thousands or decimals: the column or its kind tells, else both are kept.
    ['94.123', {}, [94_123, 1, null]],
    ['94.123', { notation: 'id' }, [94_123, 1, null]],
    ['94.123', { notation: 'en' }, [94.123, 0.001, 94_123]],
    ['94.123', percentage, [94.123, 0.001, 94_123]],
    ['94.123', { ...percentage, notation: 'id' }, [94_123, 1, 94.123]],
    ['-94.123', percentage, [-94.123, 0.001, -94_123]],
    ['94.123 %', percentage, [94.123, 0.001, 94_123]],
    ['94,123', {}, [94.123, 0.001, 94_123]],
    ['94,123', { notation: 'id' }, [94.123, 0.001, null]],
    ['0.123', percentage, [0.123, 0.001, null]],
  ])('%j in %j', (text, more, expected) => expect(figure(text, more)).toEqual(expected));

  test.each([
    ['', 'missing'],
    ['-', 'missing'],
    ['...', 'missing'],
    ['belum', 'missing'],
    ['Baik', 'words'],
    ['BB', 'words'],
  ])('%j is %s', (text, kind) => expect(read(text).kind).toBe(kind));

  test.each([
    ['1:32', 'ratio'],
    ['1,5 : 32', 'ratio'],
    ['72,51)', 'footnote'],
    ['80 / 90', 'several'],
    ['#DIV/0!', 'text'],
    ['a1b2', 'several'],
  ])('%j is no single number: %s', (text, why) => expect(read(text)).toEqual({ kind: 'unreadable', why }));

  test.each<[text: string, low: number, high: number, step: number]>([
    ['80 – 90 %', 80, 90, 1],
    ['80,5-90,5', 80.5, 90.5, 0.1],
    ['80% s/d 90%', 80, 90, 1],
    ['3 sampai 5 hari', 3, 5, 1],
  ])('%j is a range', (text, low, high, step) =>
    expect(read(text)).toEqual({ kind: 'range', low, high, step: expect.closeTo(step, 9) as number }),
  );

  test('a range that falls is none', () => expect(read('90-80').kind).not.toBe('range'));

  test.each([
    ['72*', 72, true],
    ['90 ¹⁾', 90, true],
    ['72 a)', 72, true],
    ['76 (sementara)', 76, true],
    ['76 [1]', 76, true],
    ['76', 76, false],
    ['76 %', 76, false],
  ])('%j is %d, a mark set aside %s', (text, value, hasFootnote) => {
    const cell = readCell(text, '', 'C2', context());
    expect([cell.value.kind === 'number' ? cell.value.value : cell.value.kind, cell.hasFootnote]).toEqual([
      value,
      hasFootnote,
    ]);
    expect([cell.cell, cell.text]).toEqual(['C2', text]);
  });

  test('a per cent measures, whatever its row counts', () => {
    expect(read('90 %', { nature: 'count' })).toMatchObject({ nature: 'measure' });
    expect(read('90', { nature: 'count' })).toMatchObject({ nature: 'count' });
  });
});

describe('a number as its cell shows it', () => {
  test.each<[raw: number, format: string, more: Partial<CellContext>, text: string, value: number, step: number]>([
    [0.9444, '0.00%', percentage, '94,44%', 94.44, 0.01],
    [0.94444, '0.0%', percentage, '94,4%', 94.444, 0.1],
    [0.07, '0%', percentage, '7%', 7, 1],
    [94.444, '0.0', percentage, '94,4', 94.444, 0.1],
    [94.4, '0.00', percentage, '94,40', 94.4, 0.1],
    [94.444, '', percentage, '94,444', 94.444, 0.001],
    // What is no percentage has the decimals that it was entered with.
    [94.444, '0.0', {}, '94,4', 94.444, 0.001],
    [94, '#,##0', {}, '94', 94, 1],
    [94.5, '#,##0;-0.00', {}, '95', 94.5, 0.1],
    [1e-7, '', {}, '0,0000001', 1e-7, 1e-7],
    [250, '@', {}, '250', 250, 1],
  ])('%d in format %j', (raw, format, more, text, value, step) => {
    const cell = readCell(raw, format, 'C2', context(more));
    expect(cell.text).toBe(text);
    expect(cell.value).toMatchObject({ kind: 'number', value });
    expect(cell.value.kind === 'number' && cell.value.step).toBeCloseTo(step, 12);
    expect([cell.cell, cell.hasFootnote]).toEqual(['C2', false]);
  });

  test('in per cent it measures', () => {
    expect(read(0.5, { nature: 'count' }, '0%')).toMatchObject({ nature: 'measure' });
    expect(read(5, { nature: 'count' }, '0')).toMatchObject({ nature: 'count' });
  });
});

test.each<[texts: string[], notation: 'id' | 'en' | 'both' | null]>([
  [['80,5', '71,25'], 'id'],
  [['80.5'], 'en'],
  [['80,5', '71.25'], 'both'],
  [['80', 'Baik', ''], null],
  // 94.123 may be either.
  [['94.123'], null],
  [['94.123', '80,5'], 'id'],
])('the notation of %j is %s', (texts, notation) => expect(notationOfColumn(texts)).toBe(notation));

test.each<[text: string, more: Partial<CellContext>, expected: unknown]>([
  ['(94.123)', {}, [-94_123, 1, null]],
  ['(94.123)', percentage, [-94.123, 0.001, -94_123]],
  ['94.123 butir telur', {}, [94_123, 1, null]],
  ['butir 94.123', {}, [94_123, 1, null]],
  ['94,123', { isMoney: true }, [94_123, 1, 94.123]],
  ['94,123', { isMoney: true, ...percentage }, [94.123, 0.001, 94_123]],
  ['12,5 butir telur', {}, [12.5, 0.1, null]],
  ['1.234,5', {}, [1234.5, 0.1, null]],
  ['1.234.567', {}, [1_234_567, 1, null]],
  ['1,5 ribu', { isMoney: true }, [1500, 100, null]],
  ['0 juta', { isMoney: true }, [0, 1, null]],
])('%j in %j is one figure', (text, more, expected) => expect(figure(text, more)).toEqual(expected));

test.each([
  ['...baik', 'words'],
  ['baik...', 'words'],
  ['===', 'missing'],
  ['80-80', 'unreadable'],
  ['12 butir 5', 'unreadable'],
  ['94.123 / 5', 'unreadable'],
])('%j holds no figure: %s', (text, kind) => expect(read(text).kind).toBe(kind));

test('what is no finite number is read as its words; spaces are one', () => {
  expect(read(Number.NaN).kind).toBe('words');
  expect(readCell('7   dokumen', '', 'C2', context()).text).toBe('7 dokumen');
  expect(readCell('#N/A', '', 'C2', context())).toMatchObject({ hasFootnote: false, value: { kind: 'unreadable' } });
});
