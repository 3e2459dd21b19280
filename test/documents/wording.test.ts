import type { AgencyView } from '../../src/documents/evaluation/agency-view';
import { planEvaluations } from '../../src/documents/evaluation/plan';
import type { UnitView } from '../../src/documents/evaluation/unit-view';
import { evaluationView } from '../../src/documents/evaluation/view';
import type { BudgetRow } from '../../src/domain/main-job/budget/budget';
import type { EvaluationInput } from '../../src/domain/main-job/evaluation-input';
import { documentTexts } from '../../src/text/documents';
import type { Language } from '../../src/text/language';
import { analysis, at, budgetRow, followUp, indicator, number, remainderEntry, unit } from './builders';
import { evaluationOf, profile, rules, units } from './fixtures';
import { renderEvaluation } from './made';
import { partOf } from './text-of';

function viewOf(changes: Partial<EvaluationInput>, code: string, language: Language = 'id') {
  const evaluation = evaluationOf(changes);
  const [plan] = planEvaluations(evaluation, language, { unit: code });
  if (!plan) throw new Error(`no plan for ${code}`);
  return evaluationView(plan, evaluation, profile, language);
}
const unitView = (changes: Partial<EvaluationInput>, code = 'RHS', language: Language = 'id') =>
  viewOf(changes, code, language) as UnitView;
const agencyView = (changes: Partial<EvaluationInput>, language: Language = 'id') =>
  viewOf(changes, 'INSTANSI', language) as AgencyView;

const year = { ...rules, period: { kind: 'year' } as const };

describe('a unit with units below', () => {
  const family = {
    indicators: [
      indicator('A-1', 'RHS', 'Layanan A', { target: 10, actuals: [3, 3, 4], objective: 'Sasaran A' }),
      indicator('A-2', 'RHS', 'Layanan B', { target: 10, actuals: [3, 3, 3], objective: 'Sasaran A' }),
      indicator('P-1', 'RHS-P', 'Layanan C', { target: 10, actuals: [3, 3, 4], objective: 'Sasaran B' }),
      indicator('P-2', 'RHS-P', 'Layanan D', { target: 10, actuals: [], objective: 'Sasaran B' }),
    ],
  };

  test.each([
    ['id', /2 indikator unit ini.*Unit di bawahnya memiliki 2 indikator tersendiri: 1 tercapai dan 1 belum lapor\./],
    ['en', /2 indicators of this unit.*units below have 2 indicators of their own: 1 is on target and 1 has not been/],
  ] as const)('counts its own indicators apart from those below (%s)', (language, words) => {
    const text = unitView(family, 'RHS', language).overview.paragraphs.join(' ');
    expect(text).toMatch(words);
  });

  test.each([
    ['id', 'indikator unit ini', 'Panti Sosial Melati (1 belum lapor)'],
    ['en', 'of this unit', 'Panti Sosial Melati (1 has not been reported)'],
  ] as const)('says which of them are pending, and where (%s)', (language, own, below) => {
    const { paragraphs, tables } = unitView(family, 'RHS', language).pending;
    expect(tables).toEqual([]);
    expect(paragraphs.join(' ')).toContain(own);
    expect(paragraphs.join(' ')).toContain(below);
  });

  test('its scope covers the objectives of all the indicators it counts', () => {
    const { introduction } = unitView(family);
    expect(introduction.scope.join(' ')).toContain(
      '4 indikator kinerja (termasuk indikator unit di bawahnya) dalam 2 sasaran',
    );
    expect(introduction.data.join(' ')).toContain('Satu indikator pada unit di bawahnya belum dilaporkan');
  });

  test('nothing is said of units below where there are none', () => {
    const text = JSON.stringify(unitView({}, 'LJS'));
    expect(text).not.toMatch(/unit di bawahnya/i);
  });
});

describe('budget rows', () => {
  const planned = (row: BudgetRow, plan: number): BudgetRow => {
    const [blank] = row.cashPlan;
    return { ...row, cashPlan: [blank, blank, at(number(plan)), blank] };
  };
  const meals = 'Penyediaan Permakanan';
  const rows = [
    budgetRow('1.06.04', 'Program Rehabilitasi Sosial', { unit: 'RHS' }),
    planned(budgetRow('1.06.04.2.01.0001', meals, { ceiling: 1000, spent: 700 }), 650),
    planned(budgetRow('1.06.04.2.02.0003', meals, { ceiling: 1000, spent: 720 }), 730),
    planned(budgetRow('1.06.04.2.02.0003', meals, { unit: 'RHS-P', ceiling: 1000, spent: 720 }), 725),
    planned(budgetRow('1.06.04.2.02.0004', 'Penyediaan Sandang', { ceiling: 1000, spent: 500 }), 400),
  ];

  test('show the limit of each row and say that it is its own', () => {
    const { paragraphs, tables } = unitView({ budget: rows }).budget;
    expect(tables[0]?.programmes[0]?.rows.map(({ limit }) => limit)).toEqual(['65,00', '73,00', '72,50', '40,00']);
    expect(paragraphs.join(' ')).toMatch(/Serapan 2 sub kegiatan berada di bawah batasnya: .*mengikuti rencana kasnya/);
  });

  test('at the end of the year one limit holds for all', () => {
    const said = unitView({ budget: rows, rules: year }).budget.paragraphs.join(' ');
    expect(said).toContain('Serapan 4 sub kegiatan berada di bawah batas: ');
    expect(said).not.toContain('rencana kasnya');
  });

  test.each([
    ['none is known', null, true],
    ['some is known', 70, false],
  ])('say why the column of physical progress is empty: %s', (_, physical, isSaid) => {
    const told = rows.map((row) => ({ ...row, physical: at(physical) }));
    for (const view of [unitView({ budget: told }), agencyView({ budget: told })])
      expect(view.budget.paragraphs.join(' ').includes('Kemajuan fisik pada periode ini tidak tercatat')).toBe(isSaid);
  });

  test('all have their codes, and those that share one are told apart by their unit', () => {
    const view = unitView({ budget: rows });
    const labels = [
      `1.06.04.2.01.0001 ${meals}`,
      `1.06.04.2.02.0003 ${meals} – Bidang Rehabilitasi Sosial`,
      `1.06.04.2.02.0003 ${meals} – Panti Sosial Melati`,
      '1.06.04.2.02.0004 Penyediaan Sandang',
    ];
    expect(view.budget.tables[0]?.programmes[0]?.rows.map(({ description }) => description)).toEqual(labels);
    expect(view.budget.paragraphs.join(' ')).toContain(`${labels[2]} (72,00%)`);
  });

  test.each([
    ['id', '1 program dengan pagu', 'Serapan 1 program berada di bawah'],
    ['en', '1 programme with a ceiling', 'in 1 programme: '],
  ] as const)('are called what they are (%s)', (language, scope, low) => {
    const view = unitView(
      { budget: [budgetRow('1.06.04', 'Program Rehabilitasi Sosial', { unit: 'RHS', ceiling: 1000, spent: 10 })] },
      'RHS',
      language,
    );
    expect(view.introduction.scope.join(' ')).toContain(scope);
    expect(view.budget.paragraphs.join(' ')).toContain(low);
  });

  test('a reason in a document carries no hint for who fills it in', () => {
    const changes = { budget: rows, remainder: [remainderEntry('1.06.04.2.02.0004', 'Z', 300, 'Dibayar pada TW IV')] };
    const view = unitView(changes);
    expect(view.remainder.tables[0]?.groups[0]?.rows[0]?.reason).toBe('Z. Lain-lain');
    expect(view.remainder.paragraphs.join(' ')).toContain('“Lain-lain” (Dibayar pada TW IV) sebesar Rp300');
    const agency = agencyView(changes);
    expect(JSON.stringify([view, agency])).not.toContain('uraian wajib');
    // What it was written for stands in the agency's report, too: as the largest reason, and by sub kegiatan.
    expect(agency.remainder.paragraphs.join(' ')).toContain('“Lain-lain” (Dibayar pada TW IV) sebesar Rp300');
    expect(agency.remainder.details[0]?.rows[0]?.reason).toBe('Z. Lain-lain (Dibayar pada TW IV)');
  });
});

describe('the reasons of the agency', () => {
  test('a reason stands once, with the first sub kegiatan that it explains', () => {
    const budget = ['01', '02', '03'].map((end) =>
      budgetRow(`1.06.04.2.02.00${end}`, 'Sandang', { ceiling: 100, spent: 0 }),
    );
    const remainder = [
      remainderEntry('1.06.04.2.02.0002', 'G', 20, ''),
      remainderEntry('1.06.04.2.02.0001', 'Z', 30, 'Menunggu'),
      remainderEntry('1.06.04.2.02.0001', 'G', 10, 'Tender ulang'),
      remainderEntry('1.06.04.2.02.0003', 'Z', 40, 'Dibayar'),
      remainderEntry('1.06.04.2.02.0002', 'Z', 50, 'Menunggu'),
    ];
    const [details] = agencyView({ budget, remainder }).remainder.details;
    expect(details?.rows.map(({ reason, amount }) => `${reason} ${amount}`)).toEqual([
      'G. Gagal tender/pengadaan 20',
      ' 10',
      'Z. Lain-lain (Dibayar) 40',
      'Z. Lain-lain (Menunggu) 30',
      ' 50',
    ]);
  });
});

describe('indicators', () => {
  const weak = { target: 10, actuals: [1, 1, 1] };

  test.each([
    [
      'id',
      'TW III',
      '1 telah mencapai target TW III. Indikator yang belum mencapai target TW III, dengan capaiannya: “Kurang”',
    ],
    ['id', 'Tahunan', '1 telah mencapai target tahunan.'],
    [
      'en',
      'TW III',
      '1 reached the target of Quarter III. The following have not reached the target of Quarter III, with their attainment:',
    ],
  ] as const)('of minimum service: which target is reached is said (%s, %s)', (language, period, said) => {
    const spm = (code: string, name: string, actuals: number[]) =>
      indicator(code, 'RHS', name, { kind: 'SPM', target: 100, interim: [25, 50, 75, 100], actuals });
    const indicators = [spm('S1', 'Tercapai', [25, 25, 25, 25]), spm('S2', 'Kurang', [20, 20, 20, 20])];
    const changes = { indicators, rules: period === 'Tahunan' ? year : rules };
    const text = agencyView(changes, language).standards.paragraphs.join(' ');
    expect(text).toContain(said);
    expect(text).not.toMatch(/100%/);
  });

  test('a grade keeps the precision of its score, as in the sheets', () => {
    const actual = { kind: 'grade', grade: 'BB', score: 72.7 } as const;
    const graded = indicator('G1', 'RHS', 'Predikat', {
      polarity: 'grade',
      target: { kind: 'grade', grade: 'BB' },
      actuals: [null, null, actual],
      aggregation: 'last',
      measureUnit: 'predikat',
    });
    const [row] = unitView({ indicators: [graded] }).attainment.objectives[0]?.rows ?? [];
    expect(row?.actual).toBe('BB (72,7)');
  });

  test('that share a name carry their code', () => {
    const view = unitView({
      indicators: [indicator('A-1', 'RHS', 'Jumlah layanan', weak), indicator('A-2', 'LJS', 'jumlah  layanan', weak)],
    });
    expect(view.attainment.objectives[0]?.rows[0]?.name).toBe('Jumlah layanan (A-1)');
    expect(view.overview.paragraphs.join(' ')).toContain('“Jumlah layanan (A-1)”');
  });

  test('a negative one that rises does not “decline”', () => {
    const view = unitView({
      indicators: [
        indicator('N', 'RHS', 'Kasus', {
          target: 4,
          polarity: 'negative',
          aggregation: 'last',
          actuals: [5, 5, 6],
          lastYear: 5,
          measureUnit: 'kasus',
        }),
      ],
    });
    expect(view.shortfalls.items[0]?.texts.join(' ')).toMatch(/lebih buruk|memburuk/);
  });

  test('an obstacle written in both sheets is told once', () => {
    const view = unitView({
      indicators: [indicator('A', 'RHS', 'A', weak)],
      analyses: [analysis('A', { obstacles: 'Kendaraan rusak' })],
      followUps: [followUp('RHS', 'TW III', { indicatorCode: 'A', cause: 'Kendaraan rusak.' })],
    });
    expect(view.shortfalls.items[0]?.texts.join(' ').split('Kendaraan rusak')).toHaveLength(2);
  });
});

describe('what the calendar explains is not told as performance', () => {
  /** A share that is planned to rise by quarters, as minimum services are (Permensos 9/2018: of the fiscal year). */
  const rising = (lastYear: number) =>
    indicator('A', 'RHS', 'Cakupan layanan', {
      target: 100,
      interim: [25, 50, 75, 100],
      actuals: [20, 45, 70],
      aggregation: 'last',
      lastYear,
      measureUnit: '%',
    });

  test.each([
    [86.1, 'Tahun berjalan, belum sebanding', /lebih buruk|memburuk/],
    [72, 'Tahun berjalan, belum sebanding', /lebih buruk|memburuk|menurun/i],
  ])('last year %f against a target of 75 by now: %s', (lastYear, meaning, never) => {
    const view = unitView({ indicators: [rising(lastYear)] });
    const [row] = view.comparison.tables[0]?.rows ?? [];
    expect(`${row?.plain}${row?.strong}`).toBe(meaning);
    expect([...(view.shortfalls.items[0]?.texts ?? []), ...view.comparison.paragraphs].join(' ')).not.toMatch(never);
  });

  test('at the end of the year the two are compared', () => {
    const view = unitView({ indicators: [rising(86.1)], rules: year });
    expect(view.comparison.tables[0]?.rows[0]?.strong).toBe('Menurun');
  });

  test('a gap to the target of the period that is the gap to the year is told once', () => {
    const same = indicator('B', 'RHS', 'Titik pantau', {
      target: 276,
      interim: [276, 276, 276],
      actuals: [250, 250, 251],
      aggregation: 'last',
      measureUnit: 'titik',
    });
    const told = unitView({ indicators: [same] }).shortfalls.items[0]?.texts.join(' ') ?? '';
    expect(told.split('25 titik')).toHaveLength(2);
  });

  test('the method explains the formulas of the indicators shown, and no others', () => {
    const { method } = unitView({ indicators: [rising(70)] }).introduction;
    const told = method.map(({ text }) => text).join(' ');
    expect(told).toContain('Indikator positif');
    expect(told).not.toMatch(/Indikator (negatif|rentang|predikat)/);
  });
});

describe('numbers and verbs', () => {
  const late = followUp('RHS', 'TW II', { due: '2026-09-15' });
  const done = followUp('RHS', 'TW II', { status: 'done', due: null });

  test.each([
    ['id', [late], 'Satu tindak lanjut yang tercatat masih berjalan (melewati batas waktu).'],
    ['id', [late, late, late], 'Ketiga tindak lanjut yang tercatat masih berjalan (semuanya melewati batas waktu).'],
    ['id', [done, late], 'Dari 2 tindak lanjut yang tercatat, 1 selesai dan 1 masih berjalan (melewati batas waktu).'],
    ['en', [late], 'The one recorded follow-up is open (past its due day).'],
    ['en', [late, late], 'Both recorded follow-ups are open (both past the due day).'],
    ['en', [done, late, late], 'Of 3 recorded follow-ups, 1 is done and 2 are open (both past the due day).'],
  ] as const)('follow-ups (%s, %#)', (language, followUps, sentence) => {
    expect(unitView({ followUps }, 'RHS', language).overview.paragraphs).toContain(sentence);
  });

  test('English measures stand in the singular after 1', () => {
    const response = indicator('R', 'RHS', 'Response time', {
      target: 4,
      polarity: 'negative',
      aggregation: 'last',
      actuals: [5, 5, 5],
      measureUnit: 'hours',
    });
    const told = unitView({ indicators: [response] }, 'RHS', 'en').shortfalls.items[0]?.texts.join(' ') ?? '';
    expect(told).toMatch(/\b1 hour\b/);
    expect(told).toContain('5 hours');
    const sums = indicator('S', 'RHS', 'Visits', { target: 10, actuals: [1, 1, 1], lastYear: 9 });
    expect(unitView({ indicators: [sums] }, 'RHS', 'en').comparison.paragraphs.join(' ')).toContain(
      '1 indicator that builds up',
    );
  });

  test.each([
    ['id', 'untuk Triwulan III, yaitu'],
    ['en', 'in force for Quarter III, that is'],
  ] as const)('the period of a limit is named as everywhere else (%s)', (language, words) => {
    expect(unitView({}, 'RHS', language).budget.paragraphs.join(' ')).toContain(words);
  });
});

describe('the agency', () => {
  test.each(['id', 'en'] as const)('says in a sentence how its value is formed (%s)', (language) => {
    const view = viewOf({}, 'INSTANSI', language) as AgencyView;
    expect(view.summary.paragraphs[0]).toContain(documentTexts(language).agency.formation.objectives);
  });

  test('names the units flagged for absorption alone in one sentence', () => {
    const row = (code: string, of: string) => budgetRow(code, `Program ${of}`, { unit: of, ceiling: 1000, spent: 100 });
    const view = agencyView({
      units: [...units, unit('XX', 'Bidang Lain')],
      indicators: [],
      budget: [row('1.06.02', 'LJS'), row('1.06.03', 'PMS')],
    });
    expect(view.units.flagged).toHaveLength(1);
    expect(view.units.flagged[0]).toContain('2 unit ditandai hanya karena serapannya');
  });
});

describe('the signatures', () => {
  test.each(['RHS', 'INSTANSI'])('never stand alone on a page (%s)', (code) => {
    const evaluation = evaluationOf();
    const [plan] = planEvaluations(evaluation, 'id', { unit: code });
    const xml = plan ? partOf(renderEvaluation(plan, evaluation, profile, 'id'), 'word/document.xml') : '';
    const start = xml.lastIndexOf('PENUTUP</w:t>');
    const closing = xml.slice(xml.lastIndexOf('<w:p>', start), xml.indexOf('</w:tbl>', start));
    const paragraphs = closing.match(/<w:p>[\s\S]*?<\/w:p>|<w:p\/>/g) ?? [];
    expect(paragraphs.length).toBeGreaterThan(8);
    expect(paragraphs.filter((paragraph) => !paragraph.includes('<w:keepNext/>'))).toEqual([]);
    expect(closing).toContain('<w:cantSplit/>');
  });
});

/** A quarter has one name in a paper, whatever the sheet writes; what names no period stands as it was written. */
test.each<[Language, string, string]>([
  ['en', 'TW II', 'Quarter II'],
  ['en', 'Triwulan 2', 'Quarter II'],
  ['en', 'TW IV 2025', 'Quarter IV 2025'],
  ['en', 'Annual 2025', 'Annual 2025'],
  ['en', 'before the move', 'before the move'],
  ['id', 'Triwulan II', 'TW II'],
])('in %s a follow-up of %s is one of %s', (language, period, told) => {
  const { previousActions, currentActions } = unitView({ followUps: [followUp('RHS', period)] }, 'RHS', language);
  const rows = [...previousActions.tables, ...currentActions.tables].flatMap((table) => table.rows);
  expect(rows.map((row) => row.period)).toEqual([told]);
});
