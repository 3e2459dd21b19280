import type { CategoryResult } from '../../../src/domain/awards/result';
import { decidedPlaces, monthlyPlaces, readAwardRows, resultOfRows } from '../../../src/workbook/read/awards/results';
import { awardResultsSheet } from '../../../src/workbook/sheets/records/award-results-sheet';
import { readDetails, writeDetails } from '../../../src/workbook/sheets/records/award-details';
import { rowsOfResult } from '../../../src/workbook/sheets/records/award-rows';
import type { Language } from '../../../src/text/language';
import { awardYearSheet } from '../../../src/workbook/sheets/award-year-sheet';
import { yearView } from '../../../src/domain/awards/year-view';

const frame = (language: Language) => ({
  language,
  product: 'Rapor Kinerja',
  period: 'Maret 2026',
  time: '2026-04-09 08:00',
  protection: '',
});

const criteria = (raw: number, value: number | null) => [
  {
    ...{
      code: 'T 1',
      name: 'Laporan; selesai (%) → baik',
      weight: 60,
      raw,
      value,
      points: value === null ? 0 : value * 0.6,
    },
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
      ...{ code: '012', name: 'Panti A', unitName: '', recipientName: 'Fajar Mahesworo', score: 87.5, rank: 1 },
      ...{
        outcome: 'winner',
        gap: 2.25,
        vetoReason: null,
        criteria: criteria(100, 87.5),
        juryReason: 'Menangani banjir',
      },
    },
    {
      ...{ code: '0E1', name: '=Panti B', unitName: '', recipientName: '', score: null, rank: null, outcome: 'vetoed' },
      ...{ gap: null, criteria: criteria(40, null) },
      vetoReason: { kind: 'veto', criterion: 'Laporan (persen)', value: 12.5, rule: '>10' },
    },
    {
      ...{ code: 'C', name: 'Panti C', unitName: '', recipientName: '', score: null, rank: null, outcome: 'vetoed' },
      ...{ gap: null, criteria: [], vetoReason: { kind: 'coolDown', lastWin: '2026-01', periods: 3 } },
    },
  ],
  stability: 96.4,
  agreement: 0.8277,
  jurors: ['P02', 'P03'],
  cutOff: '2026-04-09 08:00',
  decided: '2026-04-09 08:00',
  objectionsUntil: '2026-04-29',
};

const facts = {
  category: { recipient: 'unitHead' as const, basis: 'Keputusan Kepala Dinas', winners: 1 },
  jurors: ['P02', 'P03'],
  holidays: new Set<string>(),
};

describe.each<Language>(['id', 'en'])('Hasil Penghargaan, %s', (language) => {
  const rows = rowsOfResult(result, language);
  const content = awardResultsSheet(rows, frame(language), null);
  const again = readAwardRows({ name: content.name, values: content.rows });

  test('is read back as it was written', () => {
    expect(again).toEqual(rows);
    expect(awardResultsSheet(again, frame(language), null).rows).toEqual(content.rows);
  });

  test('brings back the result, to be printed again', () => {
    const back = resultOfRows(again, facts);
    const { participants } = result;
    expect({ ...back, participants, criteria: result.criteria }).toMatchObject({ ...result, stability: 96.4 });
    expect(back.participants.map(({ vetoReason }) => vetoReason)).toEqual(
      participants.map(({ vetoReason }) => vetoReason),
    );
    expect(back.participants[0]).toMatchObject({
      recipientName: 'Fajar Mahesworo',
      juryReason: 'Menangani banjir',
      score: 87.5,
    });
    expect(back.participants[0]?.criteria[0]).toMatchObject({
      code: 'T 1',
      raw: 100,
      value: 87.5,
      points: 52.5,
      weight: 60,
      adjusted: { value: 94.4, hits: 5, cases: 5, prior: 93 },
    });
    expect(back.participants[0]?.criteria[1]).toMatchObject({ raw: 12500, points: 35 });
    expect(back.participants[1]?.criteria[0]).toMatchObject({ raw: 40, value: null });
    expect(resultOfRows(rowsOfResult({ ...back, criteria: back.criteria }, language), facts)).toEqual(back);
  });

  test('tells wins from proposals', () => {
    expect(decidedPlaces(again).map(({ participant, outcome }) => [participant, outcome])).toEqual([
      ['012', 'winner'],
      ['0E1', 'vetoed'],
      ['C', 'vetoed'],
    ]);
    expect(decidedPlaces(rowsOfResult({ ...result, decided: null }, language))).toEqual([]);
  });

  test('text stays text, numbers keep their full precision', () => {
    expect(content.formats.filter((format) => format === '@')).toHaveLength(11);
    const exact = rowsOfResult(
      { ...result, participants: [{ ...result.participants[0]!, score: 83.4475609927 }] },
      language,
    );
    expect(exact[0]?.score).toBe(83.4475609927);
  });

  test('the year’s view', () => {
    const { rows: year } = awardYearSheet(yearView(monthlyPlaces(again), 2026), 2026, frame(language));
    expect(year.slice(3).map((row) => [row[2], row[4], row[5], row[9]])).toEqual([
      ['012', 1, 87.5, 87.5],
      ['0E1', 0, '', ''],
      ['C', 0, '', ''],
    ]);
  });
});

test('a sheet of the user’s own under that name holds no results', () => {
  const values = awardResultsSheet(rowsOfResult(result, 'id'), frame('id'), null).rows.slice(2);
  expect(readAwardRows({ name: 'Hasil Penghargaan', values })).toEqual([]);
  expect(readAwardRows(undefined)).toEqual([]);
});

test('the sheet keeps its name when the language changes', () => {
  expect(awardResultsSheet([], frame('en'), 'Hasil Penghargaan').name).toBe('Hasil Penghargaan');
  expect(awardResultsSheet([], frame('en'), null).name).toBe('Award Results');
});

test('an employee’s unit and recipient are kept apart', () => {
  const [winner] = result.participants;
  if (!winner) throw new Error('no winner');
  const both = writeDetails({ ...winner, recipientName: 'Sekar Widuri, S.Tr.Sos.', unitName: 'UPTD A' }, 'id');
  expect(readDetails(both)).toMatchObject({ recipientName: 'Sekar Widuri, S.Tr.Sos.', unitName: 'UPTD A' });
});

test('the latest month stands first', () => {
  const months = ['2026-01', '2026-03', '2026-02'].flatMap((month) => rowsOfResult({ ...result, month }, 'id'));
  const { rows } = awardResultsSheet(months, frame('id'), null);
  expect([...new Set(rows.slice(3).map(([month]) => month))]).toEqual(['2026-03', '2026-02', '2026-01']);
});
