import type { CategoryResult } from '../../../../src/domain/awards/result';
import { decidedPlaces } from '../../../../src/domain/awards/months/cool-down';
import { monthlyPlaces, yearView } from '../../../../src/domain/awards/months/year-view';
import {
  awardRecords,
  awardResults,
  awardResultsSheet,
  readAwards,
} from '../../../../src/workbook/sheets/records/award-results-sheet';
import { allRecords } from '../../../../src/workbook/sheets/records/read-records';
import type { Language } from '../../../../src/text/language';
import { awardYearSheet } from '../../../../src/workbook/sheets/award-year-sheet';

const frame = (language: Language) => ({
  language,
  product: 'Rapor Kinerja',
  period: 'Maret 2026',
  time: '2026-04-09 08:00',
  protection: '',
});

const criteria = (raw: number, value: number | null) => [
  {
    code: 'T 1',
    name: 'Laporan; selesai (%) → baik',
    weight: 60,
    raw,
    value,
    points: value === null ? 0 : value * 0.6,
    adjusted: { value: 94.4, hits: 5, cases: 5, prior: 93 },
  },
  { code: 'K2', name: 'Jangkauan', weight: 40, raw: 12500, value, points: value === null ? 0 : value * 0.4 },
];

const result: CategoryResult = {
  month: '2026-03',
  category: 'Panti Terbaik',
  recipient: 'unitHead',
  method: 'smart',
  basis: 'Keputusan Kepala Dinas',
  winners: 1,
  criteria: [],
  participants: [
    {
      code: '012',
      name: 'Panti A',
      unitName: '',
      recipientName: 'Fajar Mahesworo',
      score: 87.5,
      rank: 1,
      outcome: 'winner',
      gap: 2.25,
      vetoReason: null,
      criteria: criteria(100, 87.5),
      juryReason: 'Menangani banjir',
    },
    {
      code: '0E1',
      name: '=Panti B',
      unitName: '',
      recipientName: '',
      score: null,
      rank: null,
      outcome: 'vetoed',
      gap: null,
      criteria: criteria(40, null),
      vetoReason: { kind: 'veto', criterion: 'Laporan (persen)', value: 12.5, rule: '>10' },
    },
    {
      code: 'C',
      name: 'Panti C',
      unitName: '',
      recipientName: '',
      score: null,
      rank: null,
      outcome: 'vetoed',
      gap: null,
      criteria: [],
      vetoReason: { kind: 'coolDown', lastWin: '2026-01', periods: 3 },
    },
  ],
  stability: 96.4,
  agreement: 0.8277,
  jurors: ['P02', 'P03'],
  cutOff: '2026-04-09 08:00',
  decided: '2026-04-09 08:00',
  objectionsUntil: '2026-04-29',
};

const sheetOf = (results: readonly CategoryResult[], language: Language, standing: string | null = null) =>
  awardResultsSheet(awardRecords(results), [], frame(language), standing);
const readBack = ({ name, rows }: ReturnType<typeof sheetOf>): CategoryResult[] =>
  awardResults(allRecords(readAwards({ name, values: rows })));

describe.each<Language>(['id', 'en'])('Hasil Penghargaan, %s', (language) => {
  const content = sheetOf([result], language);

  test('a decided award comes back exactly as it was', () => {
    expect(readBack(content)).toEqual([result]);
    expect(sheetOf(readBack(content), language).rows).toEqual(content.rows);
  });

  test('names with any mark, weights and scores with every digit', () => {
    const [winner, ...others] = result.participants;
    const name = 'Bidang Rehabilitasi | Anak; "K1" → 33%';
    const exact: CategoryResult = {
      ...result,
      criteria: [{ code: 'K1', name, weight: 100 / 3 }],
      basis: name,
      category: name,
      participants: [
        {
          ...winner!,
          name,
          unitName: name,
          recipientName: name,
          score: 83.4475609927,
          juryReason: name,
          criteria: [{ code: 'K1', name, weight: 100 / 3, raw: 1 / 3, value: 200 / 3, points: 200 / 9 }],
        },
        ...others,
      ],
    };
    expect(readBack(sheetOf([exact], language))).toEqual([exact]);
  });

  test('rows in another order give the same results', () => {
    const [marker = [], blank = [], headings = [], ...records] = content.rows;
    expect(readBack({ ...content, rows: [marker, blank, headings, ...records.reverse()] })).toEqual([result]);
  });

  test('tells wins from proposals', () => {
    expect(decidedPlaces([result]).map(({ participant, outcome }) => [participant, outcome])).toEqual([
      ['012', 'winner'],
      ['0E1', 'vetoed'],
      ['C', 'vetoed'],
    ]);
    expect(decidedPlaces([{ ...result, decided: null }])).toEqual([]);
  });

  test('text stays text', () => {
    expect(content.formats.filter((format) => format === '@')).toHaveLength(13);
  });

  test('the year’s view', () => {
    const { rows: year } = awardYearSheet(yearView(monthlyPlaces([result]), 2026), 2026, frame(language));
    expect(year.slice(3).map((row) => [row[2], row[4], row[5], row[9]])).toEqual([
      ['012', 1, 87.5, 87.5],
      ['0E1', 0, '', ''],
      ['C', 0, '', ''],
    ]);
  });
});

test('a sheet of the user’s own under that name holds no results', () => {
  const values = sheetOf([result], 'id').rows.slice(2);
  expect(readAwards({ name: 'Hasil Penghargaan', values }).slots).toEqual([]);
  expect(readAwards(undefined).slots).toEqual([]);
});

test('the sheet keeps its name when the language changes', () => {
  expect(sheetOf([], 'en', 'Hasil Penghargaan').name).toBe('Hasil Penghargaan');
  expect(sheetOf([], 'en').name).toBe('Award Results');
});

test('the latest month stands first', () => {
  const months = ['2026-01', '2026-03', '2026-02'].map((month) => ({ ...result, month }));
  const { rows } = sheetOf(months, 'id');
  expect([...new Set(rows.slice(3).map(([month]) => month))]).toEqual(['2026-03', '2026-02', '2026-01']);
});
