import { readEarlierDetails } from '../../../../src/workbook/read/earlier/agreement-details';
import { readEarlierArchive } from '../../../../src/workbook/read/earlier/archive';
import { readEarlierAwards } from '../../../../src/workbook/read/earlier/awards';
import { readEarlierLedger } from '../../../../src/workbook/read/earlier/ledger';
import { readEarlierMail } from '../../../../src/workbook/read/earlier/mail';
import { readRows } from '../../../../src/workbook/read/rows';
import { agreementDetailTable } from '../../../../src/workbook/schema/agreement-tables';
import { archiveTable } from '../../../../src/workbook/schema/archive-table';
import { awardResultTable } from '../../../../src/workbook/schema/award-tables';
import { ledgerTable } from '../../../../src/workbook/schema/ledger-table';
import { mailTable } from '../../../../src/workbook/schema/mail-table';
import { keysOf, type Table } from '../../../../src/workbook/schema/table';
import { grid } from '../grids';

/** Rows of a sheet as a test states them, by column, as the first versions wrote them without codes. */
function rowsOf<K extends string>(table: Table<K>, ...rows: Partial<Record<K, unknown>>[]) {
  const keys = keysOf(table);
  const headings = keys.map((key) => table.columns[key].id);
  return readRows(table, grid(table.id, [headings, ...rows.map((row) => keys.map((key) => row[key] ?? ''))])).rows;
}

describe('the archive by its words', () => {
  const base = {
    frozenAt: '2026-01-10 08:00',
    user: 'a@b.id',
    year: 2025,
    period: 'TW II',
    code: 'I1',
    name: 'Cakupan',
  };
  const indicator = { ...base, kind: 'Indikator', target: 100, actual: 80, value: 80, status: 'Belum Tercapai' };

  test('an indicator, with its figures as printed', () => {
    expect(readEarlierArchive(rowsOf(archiveTable, indicator), 'id')).toEqual([
      {
        time: '2026-01-10 08:00',
        user: 'a@b.id',
        year: 2025,
        period: { kind: 'quarter', number: 2 },
        isRounded: true,
        kind: 'indicator',
        code: 'I1',
        name: 'Cakupan',
        attainment: 80,
        status: 'belowLimit',
        target: { kind: 'number', value: 100 },
        actual: { kind: 'number', value: 80 },
      },
    ]);
  });

  test('a target that was not set or not due is none; figures in words are read in their language', () => {
    const of = (more: object, language: 'id' | 'en' = 'id') =>
      readEarlierArchive(rowsOf(archiveTable, { ...indicator, ...more }), language)[0];
    expect(of({ target: '' })).toMatchObject({ target: null });
    expect(of({ target: '-' })).toMatchObject({ target: null });
    expect(of({ target: '80,5-90,5' })).toMatchObject({ target: { kind: 'range', low: 80.5, high: 90.5 } });
    expect(of({ target: '80.5-90.5', status: 'Reached', kind: 'Indicator' }, 'en')).toMatchObject({
      status: 'reached',
      target: { kind: 'range', low: 80.5, high: 90.5 },
    });
    expect(of({ actual: 'BB', value: '' })).toMatchObject({ actual: { kind: 'grade', grade: 'BB' }, attainment: null });
  });

  test('a mark of thousands is that of the language of the sheet', () => {
    const of = (language: 'id' | 'en') =>
      readEarlierArchive(rowsOf(archiveTable, { ...indicator, target: '1.250-1.300', actual: '1.275' }), language)[0];
    expect(of('id')).toMatchObject({ target: { low: 1250, high: 1300 }, actual: { value: 1275 } });
    expect(of('en')).toMatchObject({ target: { low: 1.25, high: 1.3 }, actual: { value: 1.275 } });
  });

  test.each([
    ['an unknown kind', { kind: 'Entah' }],
    ['an unknown status', { status: 'Entah' }],
    ['no readable period', { period: 'kapan' }],
    ['no year', { year: '' }],
    ['no code', { code: '' }],
  ])('a row with %s is none', (_, more) => {
    expect(readEarlierArchive(rowsOf(archiveTable, { ...indicator, ...more }), 'id')).toEqual([null]);
  });

  test('a unit and the agency: amounts, values, and how they were judged by which limit', () => {
    const unit = { ...base, kind: 'Unit', target: 200, actual: 150, value: 80.5, mean: 81, absorption: 75 };
    const status = 'Capaian: Di Bawah Batas Minimal (90%); Serapan: Memenuhi Batas Minimal (40,5%)';
    expect(readEarlierArchive(rowsOf(archiveTable, { ...unit, status }), 'id')).toMatchObject([
      {
        kind: 'unit',
        ceiling: 200,
        spent: 150,
        flagValue: 80.5,
        meanAttainment: 81,
        absorption: 75,
        attainmentJudged: { status: 'below', limit: 90 },
        absorptionJudged: { status: 'met', limit: 40.5 },
      },
    ]);
    const english = 'Attainment: Meets (provisional) (92.5%); Absorption: Cannot be assessed';
    expect(
      readEarlierArchive(rowsOf(archiveTable, { ...unit, kind: 'Agency', mean: '', status: english }), 'en'),
    ).toMatchObject([
      {
        kind: 'agency',
        meanAttainment: null,
        attainmentJudged: { status: 'provisional', limit: 92.5 },
        absorptionJudged: { status: 'notAssessable', limit: null },
      },
    ]);
    expect(readEarlierArchive(rowsOf(archiveTable, { ...unit, status: 'entah' }), 'id')).toMatchObject([
      { attainmentJudged: { status: 'notAssessable', limit: null } },
    ]);
  });
});

describe('the details of agreements by their words', () => {
  const row = {
    unit: 'B',
    version: 'Perubahan 1',
    code: 'I1',
    target: '80-90',
    targetQ1: 10,
    targetQ2: '-',
    ceiling: 500,
    kind: 'Indikator',
    name: 'Cakupan',
    measureUnit: '%',
    objective: 'S1',
    fund: 'DAU',
    level: 'Pengawas',
    position: 'Kabid',
    year: 2026,
    recorded: '2026-09-01 08:00',
  };

  test('a term with its place among the others', () => {
    const [, second] = readEarlierDetails(rowsOf(agreementDetailTable, row, row), 'id');
    expect(second).toEqual({
      unit: 'B',
      level: 'supervisor',
      position: 'Kabid',
      version: 1,
      year: 2026,
      recorded: '2026-09-01 08:00',
      recording: '',
      place: 1,
      term: {
        kind: 'indicator',
        code: 'I1',
        objective: 'S1',
        name: 'Cakupan',
        measureUnit: '%',
        ceiling: 500,
        fund: 'DAU',
        target: { kind: 'range', low: 80, high: 90 },
        interim: [{ kind: 'number', value: 10 }, { kind: 'notDue' }, { kind: 'missing' }, { kind: 'missing' }],
      },
    });
  });

  test('of a budget, in English, without a level', () => {
    const english = { ...row, version: 'Original', kind: 'Budget', level: '', target: '80.5', ceiling: '' };
    expect(readEarlierDetails(rowsOf(agreementDetailTable, english), 'en')).toMatchObject([
      { version: 0, level: null, term: { kind: 'budget', ceiling: null, target: { kind: 'number', value: 80.5 } } },
    ]);
    expect(readEarlierDetails(rowsOf(agreementDetailTable, { ...row, kind: 'entah' }), 'id')[0]?.term.kind).toBe(
      'indicator',
    );
  });

  test('without a readable version or year it is none', () => {
    expect(
      readEarlierDetails(rowsOf(agreementDetailTable, { ...row, version: 'lama' }, { ...row, year: '' }), 'id'),
    ).toEqual([null, null]);
  });
});

test('the ledger: an unknown status protects, a version that is no number is the first', () => {
  const found = readEarlierLedger(
    rowsOf(
      ledgerTable,
      { key: 'a', status: 'Selesai', version: '3' },
      { key: 'b', status: 'Edited', version: '' },
      { key: 'c', status: 'entah', version: 'x' },
    ),
  );
  expect(found.map(({ key, status, version }) => [key, status, version])).toEqual([
    ['a', 'done', 3],
    ['b', 'edited', 1],
    ['c', 'final', 1],
  ]);
});

test('mail: an unknown status counts as uncertain, so that nothing is sent twice; an empty one is not sent yet', () => {
  const found = readEarlierMail(
    rowsOf(
      mailTable,
      { key: 'a', status: 'Terkirim' },
      { key: 'b', status: 'Failed' },
      { key: 'c', status: 'entah' },
      { key: 'd', status: '' },
    ),
  );
  expect(found.map(({ status }) => status)).toEqual(['sent', 'failed', 'uncertain', null]);
});

describe('award results by their words', () => {
  const base = {
    month: '2026-09',
    category: 'Unit Terbaik',
    participant: 'B',
    name: 'Bidang B',
    method: 'SAW',
    cutOff: '2026-10-01 00:00',
  };
  const of = (...rows: object[]) =>
    readEarlierAwards(rowsOf(awardResultTable, ...rows.map((row) => ({ ...base, ...row }))));

  test('what the rows of a category say together', () => {
    const found = of(
      {
        participant: 'A',
        outcome: 'Pemenang',
        score: 90.5,
        rank: 1,
        gap: 2,
        agreement: 0.8,
        decided: '2026-10-05 09:00; masa sanggah sampai 12 Oktober 2026',
      },
      { outcome: 'Pemenang', score: '88,5', stability: 95 },
      { participant: 'C', outcome: 'entah', score: '' },
    );
    expect(found.map(({ place, participant: { code, outcome, score } }) => [place, code, outcome, score])).toEqual([
      [0, 'A', 'winner', 90.5],
      [1, 'B', 'winner', 88.5],
      [2, 'C', 'nominee', null],
    ]);
    expect(found[0]).toMatchObject({
      month: '2026-09',
      category: 'Unit Terbaik',
      recipient: 'unit',
      basis: '',
      jurors: [],
      method: 'saw',
      winners: 2,
      stability: 95,
      agreement: 0.8,
      cutOff: '2026-10-01 00:00',
      decided: '2026-10-05 09:00',
      lacksFacts: true,
      objectionsUntil: '2026-10-12',
      participant: { rank: 1, gap: 2 },
    });
  });

  test('another month or category is another result, and an unknown method is SMART', () => {
    const found = of(
      { outcome: 'Pemenang' },
      { month: '2026-08', outcome: 'Pemenang' },
      { category: 'Lain', method: 'AHP' },
    );
    expect(
      found.map(({ month, category, winners, place, method }) => [month, category, winners, place, method]),
    ).toEqual([
      ['2026-09', 'Unit Terbaik', 1, 0, 'saw'],
      ['2026-08', 'Unit Terbaik', 1, 0, 'saw'],
      ['2026-09', 'Lain', 0, 0, 'smart'],
    ]);
    expect(found[0]).toMatchObject({ decided: null, objectionsUntil: null, stability: null, agreement: null });
  });

  test('criteria, recipient and the word of the jury, in either language', () => {
    const details =
      '[C1] Respons: 1.250,5 → 80,25 × 60% = 48,15; Penerima: Sari | Bidang B; Keputusan juri: lebih stabil';
    expect(of({ details })[0]).toMatchObject({
      criteria: [{ code: 'C1', name: 'Respons', weight: 60 }],
      participant: {
        recipientName: 'Sari',
        unitName: 'Bidang B',
        juryReason: 'lebih stabil',
        criteria: [{ code: 'C1', name: 'Respons', weight: 60, raw: 1250.5, value: 80.25, points: 48.15 }],
      },
    });
    const english = '[C1] Response: 1,250.5 → 80.25 × 60% = 48.15; Recipient: Sari | B';
    expect(of({ details: english })[0]?.participant).toMatchObject({
      recipientName: 'Sari',
      criteria: [{ raw: 1250.5, points: 48.15 }],
    });
    expect(of({ details: '' })[0]?.participant).not.toHaveProperty('juryReason');
  });

  test('points have two decimals, which tell the language of every figure of the cell', () => {
    const raw = (details: string) => of({ details })[0]?.participant.criteria.map((one) => one.raw);
    expect(raw('[C1] a: 1.250 → 80.00 × 60% = 48.00')).toEqual([1.25]);
    expect(raw('[C1] a: 1.250 → 80,00 × 60% = 48,00')).toEqual([1250]);
    expect(raw('[C1] a: 1.250 → 80.00 × 60% = -48.00; [C2] b: 2.500 → 1.00 × 40% = 0.40')).toEqual([1.25, 2.5]);
    expect(raw('[C1] a: 1.250 → 0.00 × 60% = 1,048.00')).toEqual([1.25]);
  });

  test('a recipient may have no unit, or a unit no name', () => {
    const named = (details: string) => of({ details }).map(({ participant: one }) => [one.recipientName, one.unitName]);
    expect(named('Penerima:  Sari ')).toEqual([['Sari', '']]);
    expect(named('Penerima:  | Bidang B ')).toEqual([['', 'Bidang B']]);
  });

  test('a share that was drawn towards the others', () => {
    const details = '[C1] Selesai: 90 (9 dari 10, disesuaikan 85,5 terhadap rata-rata 80) → 85,5 × 50% = 42,75';
    expect(of({ details })[0]?.participant.criteria).toMatchObject([
      { raw: 90, adjusted: { hits: 9, cases: 10, value: 85.5, prior: 80 } },
    ]);
    expect(of({ details: '[C1] Selesai: – → – × 50% = 0,00' })[0]?.participant.criteria).toMatchObject([
      { raw: null, value: null, points: 0 },
    ]);
  });

  test.each<[text: string, reason: object | null]>([
    ['Disiplin: 55 (gugur bila <60)', { kind: 'veto', criterion: 'Disiplin', value: 55, rule: '<60' }],
    ['Discipline: 55 (disqualified if <60)', { kind: 'veto', criterion: 'Discipline', value: 55, rule: '<60' }],
    ['Menang 2026-03, jeda 6 bulan', { kind: 'coolDown', lastWin: '2026-03', periods: 6 }],
    ['', null],
  ])('out because of %j', (veto, reason) => {
    expect(of({ veto, outcome: 'Gugur' })[0]?.participant.vetoReason).toEqual(reason);
  });
});
