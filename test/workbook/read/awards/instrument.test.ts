import { capFindings } from '../../../../src/workbook/read/awards/cap-findings';
import { readCategories } from '../../../../src/workbook/read/awards/categories';
import { parseScale, parseVeto, readCriteria } from '../../../../src/workbook/read/awards/criteria';
import { finding } from '../../../../src/domain/finding';
import { grid, places } from '../grids';

describe('Kategori Penghargaan', () => {
  const headings = ['Kategori', 'Peserta', 'Penerima', 'Metode', 'Jumlah Pemenang', 'Jeda', 'Minimal Data', 'Dasar'];
  const read = (...rows: unknown[][]) => readCategories(grid('Kategori Penghargaan', [headings, ...rows]));

  test('a category with everything', () => {
    const { categories, findings } = read(['Unit Terbaik', 'Bidang', 'Kepala Unit', 'TOPSIS', 2, 3, 10, 'SK 1']);
    expect(findings).toEqual([]);
    expect(categories).toEqual([
      {
        sheet: 'Kategori Penghargaan',
        row: 2,
        name: 'Unit Terbaik',
        nameCell: 'A2',
        participants: 'Bidang',
        participantsCell: 'B2',
        ofStaff: false,
        recipient: 'unitHead',
        method: 'topsis',
        isUnclear: false,
        winners: 2,
        coolDown: 3,
        minimumCases: 10,
        basis: 'SK 1',
      },
    ]);
  });

  test.each([
    ['Pegawai', true, 'employee'],
    ['STAFF', true, 'employee'],
    ['Bidang', false, 'unit'],
  ])('of %s: SMART, one winner, to whom it is given', (participants, ofStaff, recipient) => {
    expect(read(['K', participants]).categories).toMatchObject([
      { ofStaff, recipient, method: 'smart', winners: 1, coolDown: null, minimumCases: null },
    ]);
  });

  test.each([
    [4, 0, ['not-a-count E2'], { winners: 1 }],
    [4, 1.5, ['not-a-count E2'], { winners: 1 }],
    [4, 1, [], { winners: 1 }],
    [5, 0, [], { coolDown: 0 }],
    [5, -1, ['not-a-count F2'], { coolDown: null }],
    [6, 0, [], { minimumCases: 0 }],
  ])('column %i with %d', (column, value, told, expected) => {
    const row = Object.assign(Array<unknown>(8).fill(''), { 0: 'K', 1: 'Bidang', [column]: value });
    const { categories, findings } = read(row);
    expect([places(findings), categories[0]]).toEqual([told, expect.objectContaining(expected)]);
  });

  test('an unknown method is told, and a name twice is an error', () => {
    const { categories, findings } = read(['K', 'Bidang', '', 'AHP'], ['k', 'Bidang']);
    expect(categories.map(({ isUnclear, method }) => [isUnclear, method])).toEqual([
      [true, 'smart'],
      [false, 'smart'],
    ]);
    expect(places(findings)).toEqual(['unknown-choice D2', 'duplicate-key A3']);
  });
});

test.each<[text: string, rule: [string, number] | null]>([
  ['<60', ['<', 60]],
  ['<= 60%', ['<=', 60]],
  ['≥3', ['>=', 3]],
  ['≤ 3,5', ['<=', 3.5]],
  ['> 0', ['>', 0]],
  ['=1', ['=', 1]],
  ['<-5', ['<', -5]],
  ['60', null],
  ['< enam', null],
  ['<60 atau absen', null],
  ['nilai <60', null],
])('disqualified if %j', (text, rule) => {
  const found = parseVeto(text);
  expect(found && [found.operator, found.limit]).toEqual(rule);
  if (found) expect(found.text).toBe(text);
});

const bounds = (low: number, high: number) => ({ kind: 'bounds', low, high });
test.each<[text: string, scale: object | null]>([
  ['0-100', bounds(0, 100)],
  ['1 – 5', bounds(1, 5)],
  ['1 s/d 5', bounds(1, 5)],
  ['1 s.d. 5', bounds(1, 5)],
  ['1 sampai 5', bounds(1, 5)],
  ['1 TO 5', bounds(1, 5)],
  ['0,5-4,5', bounds(0.5, 4.5)],
  ['5-1', null],
  ['5-5', null],
  ['nilai 1-5', null],
  ['', null],
  ['1-5 poin', null],
])('the scale %j', (text, scale) => expect(parseScale(text)).toEqual(scale));

describe('a table of points', () => {
  const bins = (text: string) => {
    const scale = parseScale(text);
    return scale?.kind === 'bins'
      ? scale.bins.map(({ low, high, includesLow, includesHigh, points }) => [
          low,
          high,
          includesLow,
          includesHigh,
          points,
        ])
      : scale;
  };

  test('with ends that belong to it or not', () => {
    expect(bins('<70=1; 70-<80=2; 80 – 90 : 3; >90=4')).toEqual([
      [-Infinity, 70, false, false, 1],
      [70, 80, true, false, 2],
      [80, 90, true, true, 3],
      [90, Infinity, false, false, 4],
    ]);
    expect(bins('≤70=1\n≥80=2,5;')).toEqual([
      [-Infinity, 70, false, true, 1],
      [80, Infinity, true, false, 2.5],
    ]);
    expect(bins('<=70=1; >=80=2')).toEqual([
      [-Infinity, 70, false, true, 1],
      [80, Infinity, true, false, 2],
    ]);
  });

  test('of which a part cannot be read, is none', () => {
    expect(bins('<70=1; banyak=2')).toBeNull();
    expect(bins('<70=satu')).toBeNull();
    expect(bins(';')).toBeNull();
  });
});

describe('Kriteria Penilaian', () => {
  const headings = [
    'Kategori',
    'Kode',
    'Kriteria',
    'Bobot',
    'Sifat',
    'Sumber',
    'Patokan Nilai 0',
    'Patokan Nilai 100',
    'Gugur Bila',
    'Skala',
    'Urutan Seri',
    'Jika Kosong',
  ];
  const read = (...rows: unknown[][]) => readCriteria(grid('Kriteria Penilaian', [headings, ...rows]));

  test('a criterion with everything', () => {
    const { criteria, findings } = read([
      'K',
      'C1',
      'Respons',
      40,
      'Biaya',
      'Laporan: median jam respons',
      72,
      1,
      '>72',
      '0-100',
      1,
      'Keluarkan',
    ]);
    expect(findings).toEqual([]);
    expect(criteria).toEqual([
      {
        sheet: 'Kriteria Penilaian',
        row: 2,
        category: 'K',
        code: 'C1',
        name: 'Respons',
        weight: { value: 40, cell: 'D2' },
        kind: 'cost',
        kindCell: 'E2',
        source: 'medianResponse',
        sourceCell: 'F2',
        isUnclear: false,
        zero: { value: 72, cell: 'G2' },
        hundred: { value: 1, cell: 'H2' },
        veto: { operator: '>', limit: 72, text: '>72' },
        scale: { kind: 'bounds', low: 0, high: 100 },
        scaleCell: 'J2',
        tieOrder: 1,
        ifMissing: 'leaveOut',
      },
    ]);
  });

  test('one tie order twice in a category is told, with the lower code first; other categories have their own', () => {
    const ofOrder = (category: string, code: string, order: unknown) =>
      Object.assign([category, code, 'A', 50, 'Manfaat', 'Input', 0, 100] as unknown[], { 10: order });
    const { findings } = read(
      ofOrder('K', 'C2', 1),
      ofOrder('K', 'C1', 1),
      ofOrder('K', 'C3', 2),
      ofOrder('L', 'C1', 1),
      ofOrder('L', 'C2', ''),
    );
    expect(findings).toMatchObject([
      { code: 'tie-order-repeated', cell: 'K3', values: { value: 1, code: 'C2', other: 'C1' } },
    ]);
  });

  test.each([
    ['', '', 'benefit', 'input'],
    ['', 'Laporan: median jam respons', 'cost', 'medianResponse'],
    ['', 'Laporan: persen selesai', 'benefit', 'resolved'],
    ['Manfaat', 'Laporan: median jam respons', 'benefit', 'medianResponse'],
  ])('Sifat %j and Sumber %j: %s of %s', (kind, source, direction, from) => {
    const { criteria, findings } = read(['K', 'C1', 'n', 1, kind, source]);
    expect(criteria).toMatchObject([
      { kind: direction, source: from, ifMissing: 'stop', tieOrder: null, veto: null, scale: null },
    ]);
    expect(places(findings).filter((place) => place.startsWith('default'))).toEqual(
      kind === '' ? ['default-direction E2'] : [],
    );
  });

  test.each<[what: string, row: unknown[], isUnclear: boolean, told: string[]]>([
    [
      'a rule of exclusion that is unreadable',
      ['K', 'C1', 'n', 1, 'Manfaat', 'Input', '', '', 'malas'],
      true,
      ['unreadable-veto I2'],
    ],
    [
      'a scale that is unreadable',
      ['K', 'C1', 'n', 1, 'Manfaat', 'Input', '', '', '', 'baik'],
      false,
      ['unreadable-scale J2'],
    ],
    ['an unknown source', ['K', 'C1', 'n', 1, 'Manfaat', 'Entah'], true, ['unknown-choice F2']],
    ['an unknown kind', ['K', 'C1', 'n', 1, 'Entah', 'Input'], true, ['unknown-choice E2']],
    ['a negative weight', ['K', 'C1', 'n', -1, 'Manfaat', 'Input'], false, ['negative-weight D2']],
    ['a weight of nothing', ['K', 'C1', 'n', 0, 'Manfaat', 'Input'], false, []],
  ])('%s', (_, row, isUnclear, told) => {
    const { criteria, findings } = read(row);
    expect([criteria[0]?.isUnclear, places(findings)]).toEqual([isUnclear, told]);
  });

  test('a code twice in one category is an error, in two it is not', () => {
    const row = (category: string) => [category, 'C1', 'n', 1, 'Manfaat', 'Input'];
    expect(places(read(row('K'), row('L'), row('k')).findings)).toEqual(['duplicate-key B4']);
  });
});

test('of one mistake in every row the first twenty are told, and how many more there are', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      finding('resolved-without-date', { sheet: 'L', cell: `A${index + 2}` }),
    );
  const other = finding('report-without-unit', { sheet: 'L', cell: 'F9' });
  expect(capFindings([...many(20), other])).toHaveLength(21);
  const capped = capFindings([...many(23), other]);
  expect(capped).toHaveLength(22);
  expect(capped.at(-1)).toMatchObject({ code: 'many-like-this', sheet: 'L', cell: 'A21', values: { count: 3 } });
});
