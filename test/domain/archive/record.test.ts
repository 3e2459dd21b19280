import { agencyTrend, archiveRecords, frozenPeriod, type ArchiveRecord } from '../../../src/domain/archive/record';
import { actual, budgetRow, indicator, period, rules, target, unit } from '../builders';
import { evaluation, frozen, unitKept } from './builders';

const stamp = { time: '2026-07-10 08:00', user: 'a@example.id' };

test('what is kept of a period: its indicators, its units and the agency, with every digit', () => {
  const of = evaluation({
    rules: rules({ period: 'TW II' }),
    units: [unit('U1'), unit('U2')],
    indicators: [indicator({ target: 3, interim: [1, 3], quarterly: [1, 0] })],
    budget: [budgetRow('1.06.02.2.01.0001', { unit: 'U1', ceiling: 300, spentToQuarter: [null, 100] })],
  });
  const base = { ...stamp, year: 2025, period: { kind: 'quarter', number: 2 } };
  const third = (1 / 3) * 100;
  expect(archiveRecords(of, 'Dinas Sosial', stamp)).toEqual([
    {
      ...base,
      kind: 'indicator',
      code: 'I1',
      name: 'Indikator',
      target: target(3),
      actual: actual(1),
      attainment: third,
      status: 'belowLimit',
    },
    {
      ...base,
      kind: 'unit',
      code: 'U1',
      name: 'Bidang U1',
      ceiling: 300,
      spent: 100,
      absorption: third,
      flagValue: third,
      meanAttainment: third,
      attainmentJudged: { status: 'below', limit: 90 },
      absorptionJudged: { status: 'below', limit: 40 },
    },
    // Without indicators and without a budget there is nothing, and never zero.
    expect.objectContaining({
      kind: 'unit',
      code: 'U2',
      ceiling: null,
      spent: null,
      absorption: null,
      flagValue: null,
    }),
    expect.objectContaining({ kind: 'agency', code: 'INSTANSI', name: 'Dinas Sosial', ceiling: 300, spent: 100 }),
  ]);
});

const ofIndicator = (name: string, when: Partial<ArchiveRecord> = {}): ArchiveRecord => {
  const { source, ...figures } = frozen({ name });
  return {
    ...stamp,
    year: 2026,
    period: period(source && 'TW II'),
    kind: 'indicator',
    ...figures,
    ...when,
  } as ArchiveRecord;
};
const ofAgency = (flagValue: number | null, of = 'TW II', year = 2026): ArchiveRecord => ({
  ...stamp,
  year,
  period: period(of),
  kind: 'agency',
  ...unitKept({ code: 'INSTANSI', flagValue, absorption: 66.666 }),
});

describe('what the records keep of a period', () => {
  const find = (records: readonly ArchiveRecord[], of = 'TW II', year = 2026) =>
    frozenPeriod(records, { year, period: period(of) }, (record) => `Arsip Capaian!J${records.indexOf(record)}`);

  test('is the first record of each code, with its place, and who froze it when', () => {
    const found = find([ofIndicator('Pertama'), ofIndicator('Kedua'), ofAgency(70), ofAgency(60)]);
    expect(found).toMatchObject(stamp);
    expect([...(found?.indicators.values() ?? [])]).toMatchObject([{ name: 'Pertama', source: 'Arsip Capaian!J0' }]);
    expect([...(found?.units.values() ?? [])]).toMatchObject([{ flagValue: 70, source: 'Arsip Capaian!J2' }]);
  });

  test('a unit and an indicator of one code are two', () => {
    const found = find([ofIndicator('I', { code: 'INSTANSI' }), ofAgency(70)]);
    expect([found?.indicators.size, found?.units.size]).toEqual([1, 1]);
  });

  /** TW II, Juni and Tahunan of one year are frozen each by itself. */
  test.each([
    ['TW II', 'TW II', 2026, true],
    ['Tahunan', 'Tahunan', 2026, true],
    ['TW II', 'TW III', 2026, false],
    ['TW II', 'Juni', 2026, false],
    ['Februari', 'TW II', 2026, false],
    ['Tahunan', 'TW IV', 2026, false],
    ['TW IV', 'Tahunan', 2026, false],
    ['TW II', 'TW II', 2025, false],
  ])('%s is that of %s %i: %s', (kept, asked, year, expected) => {
    expect(find([ofAgency(1, kept)], asked, year) !== null).toBe(expected);
  });
});

test('the trend of the agency: its frozen periods of the year as printed, the first record of each', () => {
  const records = [
    ofIndicator('Indikator'),
    ofAgency(71.239, 'TW I'),
    ofAgency(50, 'TW I'),
    ofAgency(null, 'TW II'),
    ofAgency(9, 'TW III', 2025),
  ];
  expect(agencyTrend(records, 2026)).toEqual([
    { period: period('TW I'), value: 71.24, absorption: 66.67 },
    { period: period('TW II'), value: null, absorption: 66.67 },
  ]);
});
