import fc from 'fast-check';
import type { AgencyView } from '../../../src/documents/evaluation/agency-view';
import { planEvaluations } from '../../../src/documents/evaluation/plan';
import type { UnitView } from '../../../src/documents/evaluation/unit-view';
import { evaluationView } from '../../../src/documents/evaluation/view';
import type { Evaluation } from '../../../src/domain/main-job/evaluation';
import { roundPrinted } from '../../../src/domain/number';
import { formatPoints } from '../../../src/text/format';
import { budgetRow, followUp, indicator, number, unit } from '../builders';
import { budget, evaluationOf, followUps, indicators, profile, rules, units } from '../fixtures';
import { evaluationFingerprint } from '../made';

function viewOf(evaluation: Evaluation, code: string, changes: Partial<typeof profile> = {}) {
  const [plan] = planEvaluations(evaluation, 'id', { unit: code });
  if (!plan) throw new Error(`no plan for ${code}`);
  return evaluationView(plan, evaluation, { ...profile, ...changes }, 'id');
}
const unitViewOf = (evaluation: Evaluation, code: string) => viewOf(evaluation, code) as UnitView;
const agencyViewOf = (evaluation: Evaluation) => viewOf(evaluation, 'INSTANSI') as AgencyView;

const year = { ...rules, period: { kind: 'year' } as const };

describe('unit view', () => {
  const view = unitViewOf(evaluationOf(), 'RHS');

  test('shows both figures of attainment and explains why they are judged differently', () => {
    const text = view.overview.paragraphs.join(' ');
    expect(view.overview.figures.map(({ value }) => value)).toEqual(expect.arrayContaining(['87,63', '93,63']));
    expect(text).toContain('Kedua angka dinilai berbeda');
    expect(text).toContain('“Jumlah lanjut usia terlantar yang menerima permakanan” (124,00%)');
  });

  test('tells an indicator below its target with its gap, need, forecast and causes', () => {
    const [lowest] = view.shortfalls.items;
    const text = lowest?.texts.join(' ') ?? '';
    expect(lowest?.title).toBe('1. Persentase anak terlantar yang memperoleh layanan dasar');
    for (const part of [
      '78,5%',
      '100%',
      '78,50%',
      '21,5 poin',
      '91%',
      'dokumen kependudukan.',
      'Penyebab: Sebagian anak belum memiliki dokumen kependudukan. Verifikasi',
      'Menyusun jadwal verifikasi bersama kecamatan (penanggung jawab Kepala Seksi Rehabilitasi Anak, paling lambat 30',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('compares no running sum with a whole year', () => {
    const rows = view.comparison.tables[0]?.rows ?? [];
    expect(rows.map(({ plain, strong }) => plain || strong)).toEqual([
      'Tahun berjalan, belum sebanding',
      'Menurun',
      'Tahun berjalan, belum sebanding',
      '–',
    ]);
  });

  test('follow-ups of earlier periods and of this one stand apart', () => {
    expect(view.previousActions.tables[0]?.rows).toHaveLength(3);
    expect(view.previousActions.tables[0]?.rows[1]?.strong).toBe('Dalam Proses (melewati batas waktu)');
    expect(view.currentActions.tables[0]?.rows).toHaveLength(1);
  });

  test('names the date of the data wherever the budget stands', () => {
    const notes = [
      view.overview.figuresNote,
      view.budget.note,
      view.remainder.note,
      [view.introduction.data.join(' ')],
    ];
    for (const note of notes) expect(note.join(' ')).toContain('Tanggal data anggaran: 30 September 2026.');
  });

  test('a part without data says so in one sentence', () => {
    const empty = unitViewOf(evaluationOf({ budget: null, followUps: [], analyses: [] }), 'SEK');
    const parts = [
      empty.attainment,
      empty.comparison,
      empty.shortfalls,
      empty.drivers,
      empty.pending,
      empty.budget,
      empty.remainder,
    ];
    for (const part of parts) expect(part.paragraphs).toHaveLength(1);
    expect(empty.efficiency).toHaveLength(1);
    expect(empty.currentActions.paragraphs).toHaveLength(1);
  });

  test('the head of the agency does not sign twice', () => {
    expect(view.signature.acknowledged).toHaveLength(1);
    expect(unitViewOf(evaluationOf(), 'PIM').signature.acknowledged).toHaveLength(0);
  });

  test.each([
    ['Laras Wirakencana', 'Dr. Laras Wirakencana, S.Sos., M.Si.'],
    ['', '…………………………………………'],
  ])('signs with titles, or on dots', (name, printed) => {
    const signed = viewOf(evaluationOf(), 'INSTANSI', { head: { ...profile.head, name } });
    expect(signed.signature.signer.name).toBe(printed);
  });

  test('a parent without indicators of its own shows those below', () => {
    const parent = unitViewOf(
      evaluationOf({
        units: [...units, unit('IND', 'Bidang Induk'), unit('ANK', 'Seksi Anak', { parent: 'IND' })],
        indicators: [...indicators, indicator('ANK-1', 'ANK', 'Jumlah layanan', { target: 10, actuals: [1, 2, 3] })],
      }),
      'IND',
    );
    expect(parent.attainment.paragraphs.join(' ')).toContain('unit di bawahnya');
    expect(parent.attainment.objectives[0]?.rows.map(({ code }) => code)).toEqual(['ANK-1']);
    expect(parent.overview.children[0]?.rows.map((row) => row.unit)).toEqual(['Seksi Anak']);
  });

  test('three units read one after another do not open alike', () => {
    const openings = ['RHS', 'LJS', 'PMS', 'PIM'].map((code) => {
      const opened = unitViewOf(evaluationOf(), code).overview.paragraphs[0] ?? '';
      return opened.replace(/Bidang [A-Z][\w ]*?(?= (?:sebesar|mencatat|pada|belum))|\d[\d.,]*%?/g, '').slice(0, 40);
    });
    expect(new Set(openings).size).toBeGreaterThanOrEqual(3);
  });
});

describe('efficiency', () => {
  const after = '2027-01-01';
  const only = (actual: number) => [indicator('A', 'RHS', 'A', { target: 100, actuals: [0, 0, 0, actual] })];

  test.each([
    ['before the end of the year', { rules, indicators }, /tahun/i],
    ['below target', { rules: year, today: after, indicators: only(80) }, /\(80,00%\) di bawah 100%/],
    ['while the year is running', { rules: year, indicators: only(100) }, /tahun/i],
    ['on target', { rules: year, today: after, indicators: only(100) }, /efisiensi anggaran tercatat 41,96%/],
    ['without a budget', { rules: year, indicators: only(100), budget: null }, /tidak ada anggaran/],
  ])('%s', (_name, changes, sentence) => {
    expect(unitViewOf(evaluationOf(changes), 'RHS').efficiency.join(' ')).toMatch(sentence);
  });
});

describe('agency view', () => {
  const view = agencyViewOf(evaluationOf());

  test('units below a limit come first', () => {
    const groups = view.units.tables[0]?.groups ?? [];
    expect(groups.map(({ title }) => title)).toEqual([
      'Di bawah batas minimal',
      'Memenuhi batas minimal',
      'Belum dapat dinilai',
    ]);
    expect(groups[0]?.rows.map((row) => row.unit)).toEqual(['Bidang Rehabilitasi Sosial']);
    expect(view.units.flagged).toHaveLength(1);
  });

  test('the remainder adds up: explained and open make the whole', () => {
    const [table] = view.remainder.tables;
    expect(table?.explained.amount).toBe('210.000.000');
    expect(table?.total.share).toBe('100,00');
    expect(table?.groups.map(({ subtotal }) => subtotal.reason)).toEqual([
      'Jumlah Efisiensi/struktural',
      'Jumlah Situasional',
    ]);
  });

  test('kinds of spending come from the account where they are not stated', () => {
    expect(view.budget.kinds.tables[0]?.rows.map(({ name }) => name)).toEqual([
      'Belanja Pegawai',
      'Belanja Barang dan Jasa',
      'Belanja Bantuan Sosial',
    ]);
  });

  test('each breakdown of the budget adds up to the same total', () => {
    const totals = [view.budget.programmes, view.budget.kinds, view.budget.funds].map(({ tables }) => tables[0]?.total);
    expect(totals).toEqual([totals[0], totals[0], totals[0]]);
  });

  test('a problem recurs when it is recorded in two periods', () => {
    expect(view.recurring.tables[0]?.rows.map(({ periods }) => periods)).toEqual(['TW I, TW II, TW III']);
    const once = agencyViewOf(evaluationOf({ followUps: [followUp('RHS', 'TW II'), followUp('RHS', 'Triwulan 2')] }));
    expect(once.recurring.tables).toEqual([]);
  });

  test('says what is missing for the next year', () => {
    expect(view.strategy.nextYear.paragraphs.join(' ')).toContain('Target Tahun 2027 belum ditetapkan');
  });
});

describe('fingerprint of a document', () => {
  const evaluation = evaluationOf();
  const [plan] = planEvaluations(evaluation, 'id', { unit: 'RHS' });
  const of = (data = evaluation, changes: Partial<typeof profile> = {}) =>
    plan ? evaluationFingerprint(plan, data, { ...profile, ...changes }, 'id') : '';

  test('a day that passes changes nothing, a figure or a setting does', () => {
    const final = { documentStatus: 'final' as const };
    expect(of(evaluation, { today: '2026-10-09' })).toBe(of());
    expect(of(evaluation, { ...final, today: '2026-10-09' })).toBe(of(evaluation, final));
    expect(of(evaluation, final)).not.toBe(of());
    expect(of(evaluation, { paper: 'F4' })).not.toBe(of());
    expect(of(evaluationOf({ followUps: followUps.slice(1) }))).not.toBe(of());
    expect(of(evaluationOf({ budget: budget.slice(0, -1) }))).toBe(of());
  });
});

describe('any figures', () => {
  const figure = fc.double({ min: -1e6, max: 1e9, noNaN: true }).map((value) => Math.round(value * 1e4) / 1e4);
  const rupiah = fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => Math.round(value * 100) / 100);
  const sketch = fc.record({
    target: fc.oneof(
      figure.map(number),
      fc.constant({ kind: 'missing' as const }),
      fc.record({
        kind: fc.constant('range' as const),
        low: fc.integer({ min: 0, max: 50 }),
        high: fc.integer({ min: 51, max: 100 }),
      }),
      fc.constantFrom('AA', 'BB', '?').map((grade) => ({ kind: 'grade' as const, grade })),
    ),
    polarity: fc.constantFrom('positive', 'negative', 'range', 'grade', null),
    aggregation: fc.constantFrom('sum', 'last', 'average', null),
    frequency: fc.constantFrom('quarterly', 'annual', null),
    actuals: fc.array(fc.option(figure), { maxLength: 4 }),
    lastYear: fc.option(figure, { nil: undefined }),
    planEnd: fc.option(figure, { nil: undefined }),
    measureUnit: fc.constantFrom('%', 'orang', 'nilai', ''),
    objective: fc.constantFrom('', 'Sasaran A', 'Sasaran B'),
    level: fc.constantFrom(null, 'head', 'administrator', 'region'),
    kind: fc.constantFrom('', 'SPM'),
    weight: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  });
  const money = fc.record({
    ceiling: rupiah,
    spent: rupiah,
    physical: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  });
  const period = fc.oneof(
    fc.record({ kind: fc.constant('quarter' as const), number: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant('month' as const), number: fc.integer({ min: 1, max: 12 }) }),
    fc.constant({ kind: 'year' as const }),
  );
  const data = fc.record({
    period,
    sketches: fc.array(sketch, { maxLength: 8 }),
    money: fc.option(fc.array(money, { maxLength: 4 })),
    cap: fc.constantFrom(100, 120, null),
    floor: fc.constantFrom(0, null),
  });

  test('leave nothing unsaid and print every figure as it is rounded everywhere', () => {
    fc.assert(
      fc.property(data, fc.constantFrom('id' as const, 'en' as const), (random, language) => {
        const evaluation = evaluationOf({
          rules: { ...rules, period: random.period, cap: random.cap, floor: random.floor },
          indicators: random.sketches.map((row, index) => {
            const { lastYear, planEnd, weight, ...rest } = row;
            const optional = {
              ...(lastYear === undefined ? {} : { lastYear }),
              ...(planEnd === undefined ? {} : { planEnd }),
              ...(weight === undefined ? {} : { weight }),
            };
            return indicator(`I${index}`, ['RHS', 'LJS', 'RHS-P'][index % 3] ?? 'RHS', `Indikator ${index}`, {
              ...rest,
              ...optional,
            });
          }),
          budget:
            random.money?.map((row, index) =>
              budgetRow(`1.06.0${index + 2}.2.01.0001`, `Kegiatan ${index}`, {
                unit: ['RHS', 'LJS'][index % 2] ?? 'RHS',
                ceiling: row.ceiling,
                spent: row.spent,
                ...(row.physical === undefined ? {} : { physical: row.physical }),
              }),
            ) ?? null,
        });
        for (const plan of planEvaluations(evaluation, language, { unit: null })) {
          const view = evaluationView(plan, evaluation, profile, language);
          expect(JSON.stringify(view)).not.toMatch(/[^\\]"null"|undefined|NaN|Infinity|\[object|\{[a-z.]+\}/);
          if (!('attainment' in view)) continue;
          for (const row of view.attainment.objectives.flatMap(({ rows }) => rows)) {
            const result = evaluation.results.find(({ indicator: { code } }) => code === row.code);
            const printed = result?.attainment ?? null;
            expect(row.attainment).toBe(printed === null ? '–' : formatPoints(roundPrinted(printed), language));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
