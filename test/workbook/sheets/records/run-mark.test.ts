import {
  codeOfEarlier,
  placeOf,
  readMarks,
  runCode,
  runsUnderWay,
  runsWithoutMark,
} from '../../../../src/workbook/sheets/records/run-mark';

const HEAD = ['Waktu', 'Pengguna', 'Perintah', 'Hasil', 'Rincian'];
const CODED = [...HEAD, '_kode'];
const one = ['2026-10-01 08:00', 'a@contoh.invalid', 'Tandai unit'];
const other = ['2026-10-01 09:00', 'b@contoh.invalid', 'Hitung capaian'];
const log = (headings: string[], ...rows: string[][]): string[][] => [['Rapor Kinerja · …'], [''], headings, ...rows];
const mark = (words: string[]) => ({ since: 0, words });

test.each<[string, string[][], ReturnType<typeof runsUnderWay>]>([
  [
    'whatever word stands there, its code says it',
    log(CODED, [...one, 'Läuft', '…', runCode(one)]),
    [{ words: one, row: 3, code: { row: 3, column: 5 } }],
  ],
  ['a word alone says nothing', log(CODED, [...one, 'Berjalan', '…', ''], [...other, 'Under way', '…', '']), []],
  [
    'sorted without the hidden column: the code finds its row',
    log(CODED, [...other, 'Selesai', '…', runCode(one)], [...one, 'Berjalan', '…', '']),
    [{ words: one, row: 4, code: { row: 3, column: 5 } }],
  ],
  [
    'two of the same words: the row beside the code',
    log(CODED, [...one, 'Selesai', '…', ''], [...one, 'Berjalan', '…', runCode(one)]),
    [{ words: one, row: 4, code: { row: 4, column: 5 } }],
  ],
  [
    'each code has a row of its own',
    log(
      CODED,
      [...one, 'Berjalan', '…', ''],
      [...one, 'Berjalan', '…', runCode(one)],
      ['', '', '', '', '', runCode(one)],
    ),
    [
      { words: one, row: 4, code: { row: 4, column: 5 } },
      { words: one, row: 3, code: { row: 5, column: 5 } },
    ],
  ],
  [
    'a row whose words were changed is nobody’s',
    log(CODED, [...other, 'Berjalan', '…', runCode(one)]),
    [{ words: one, row: null, code: { row: 3, column: 5 } }],
  ],
  ['codes that hold nothing of the kind', log(CODED, [...one, 'x', '', '{"running":1}'], [...other, 'x', '', '{']), []],
  [
    'an earlier version is recognised by its words, in both languages',
    log(HEAD, [...one, 'Berjalan', '…', 'catatan'], [...other, 'Under way', '…', ''], [...other, 'Selesai', '', '']),
    [
      { words: one, row: 3, code: null },
      { words: other, row: 4, code: null },
    ],
  ],
  ['no log', [], []],
])('runs under way: %s', (_what, rows, runs) => {
  expect(runsUnderWay(rows)).toEqual(runs);
});

test.each([
  ['Berjalan', runCode(one)],
  ['Under way', runCode(one)],
  ['Selesai', ''],
  ['Terhenti', ''],
])('a row that an earlier version left as %s has the code “%s”', (result, code) => {
  expect(codeOfEarlier([...one, result, '…'])).toBe(code);
});

test('a run is found as under way, as settled, or nowhere', () => {
  const rows = log(CODED, [...one, 'Berjalan', '…', runCode(one)], [...other, 'Berjalan', '…', '']);
  expect(placeOf(mark(one), rows)).toMatchObject({ row: 3 });
  expect(placeOf(mark(other), rows)).toBe('settled');
  expect(placeOf(mark(['2026-10-02 08:00', ...one.slice(1)]), rows)).toBeNull();
});

test('runs that no mark knows of', () => {
  const rows = log(CODED, ...[one, other].map((words) => [...words, 'Berjalan', '…', runCode(words)]));
  expect(runsWithoutMark(rows, [mark(one)]).map(({ words }) => words)).toEqual([other]);
  expect(runsWithoutMark(rows, [mark(one), mark(other)])).toEqual([]);
});

test('marks of earlier versions hold the word of the result, which is left out', () => {
  expect(readMarks(JSON.stringify([mark([...one, 'Berjalan'])]))).toEqual([mark(one)]);
});
