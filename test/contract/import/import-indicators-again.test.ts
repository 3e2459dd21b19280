import type { CellValue } from 'hucre';
import type { ImportAnswer, ImportedSheet, UndoAnswer } from '../../../src/commands/import/answer';
import type { TestRuntime } from '../../local/support';
import { at, sheet } from '../at-the-menu';
import { contentOf, importing } from './import-file';

type Line = readonly [
  name: string,
  measureUnit: string,
  target: string | number,
  actual: string | number,
  unit?: string,
];

const agencyName = 'DINAS SOSIAL KABUPATEN CONTOH';

/** A report of what was reached, under a title of its period; with units where its lines name them. */
const report = (
  period: string,
  lines: readonly Line[],
  agency = agencyName,
  target = 'Target Tahunan',
): ImportedSheet => {
  const hasUnits = lines.some((line) => line.length > 4);
  return {
    file: 'capaian.xlsx',
    name: 'Sheet1',
    merges: [],
    rows: [
      [`CAPAIAN KINERJA ${agency}`],
      [`${period} TAHUN 2026`],
      ['No', ...(hasUnits ? ['Bidang'] : []), 'Indikator Kinerja', 'Satuan', target, 'Realisasi'],
      ...lines.map(([name, unit, target, actual, owner], index) => [
        index + 1,
        ...(hasUnits ? [owner ?? ''] : []),
        name,
        unit,
        target,
        actual,
      ]),
    ].map((row) => [...row, ...Array<string>(6 - row.length).fill('')]),
  };
};

const persons: Line = ['Jumlah PSKS aktif', 'orang', 300, 100];
const share: Line = ['Persentase PPKS tertangani', '%', 90, 20];

const cellsOf = (run: TestRuntime, name: string, ...headings: string[]): CellValue[][] => {
  const [head = [], ...rows] = sheet(run, name);
  return rows.map((row) => headings.map((heading) => row[head.indexOf(heading)] ?? ''));
};
const indicators = (run: TestRuntime): CellValue[][] => cellsOf(run, 'Indikator', 'Kode', 'Unit', 'Target');
const actuals = (run: TestRuntime): CellValue[][] => cellsOf(run, 'Realisasi', 'Kode', 'TW I', 'TW II', 'TW III');

function typeOver(run: TestRuntime, name: string, heading: string, value: CellValue): void {
  const { rows } = run.workbook.store(name).sheet;
  const [head = [], first = []] = rows;
  first[head.indexOf(heading)] = value;
}

const asked = ({ questions }: ImportAnswer): string[] => questions.map(({ id }) => id);
const told = ({ findings }: ImportAnswer): string[] => findings.map(({ code }) => code);

async function after(...files: ImportedSheet[]): Promise<TestRuntime> {
  const run = await at({ Lembar: [] });
  for (const file of files) importing(run, file);
  return run;
}

describe('the next quarter goes beside the one before', () => {
  it.each<[what: string, change: (run: TestRuntime) => void, unit: string]>([
    ['as the book stands', () => undefined, 'DINAS-SOSIAL-KABUPATEN-C'],
    [
      'where a person gave the indicator to another unit',
      (run) => {
        typeOver(run, 'Indikator', 'Unit', 'REHSOS');
      },
      'REHSOS',
    ],
    [
      'where a person wrote its name otherwise',
      (run) => {
        typeOver(run, 'Indikator', 'Indikator Kinerja', 'Persentase PPKS yang tertangani');
      },
      'DINAS-SOSIAL-KABUPATEN-C',
    ],
  ])('%s', async (_what, change, unit) => {
    const run = await after(report('TRIWULAN I', [share, persons]));
    change(run);
    const answer = importing(run, report('TRIWULAN II', [['Persentase PPKS tertangani', '%', 90, 45], persons]));
    expect([asked(answer), told(answer)]).toEqual([[], []]);
    expect(indicators(run)).toEqual([
      ['IKU-01', unit, 90],
      ['IKU-02', 'DINAS-SOSIAL-KABUPATEN-C', 300],
    ]);
    expect(actuals(run)).toEqual([
      ['IKU-01', 20, 45, ''],
      ['IKU-02', 100, 100, ''],
    ]);
  });

  it('a file that names no unit, or the agency otherwise, keeps those of the book and makes none', async () => {
    const own: Line[] = [
      [...share.slice(0, 4), 'Bidang Rehabilitasi Sosial'],
      [...persons.slice(0, 4), 'Bidang Pemberdayaan Sosial'],
    ] as unknown as Line[];
    const run = await after(report('TRIWULAN I', own));
    const [before, units] = [indicators(run), sheet(run, 'Unit Kerja')];
    importing(run, report('TRIWULAN II', [share, persons], 'DINSOS KAB. CONTOH'));
    expect(indicators(run)).toEqual(before);
    expect(sheet(run, 'Unit Kerja')).toEqual(units);
    expect(actuals(run)).toEqual([
      ['IKU-01', 20, 20, ''],
      ['IKU-02', 100, 100, ''],
    ]);
  });

  it('an indicator of the same name in another unit is another one', async () => {
    const of = (unit: string): Line => ['Persentase serapan anggaran', '%', 95, 20, unit];
    const run = await after(report('TRIWULAN I', [of('Bidang Rehabilitasi Sosial')]));
    importing(run, report('TRIWULAN I', [of('Bidang Pemberdayaan Sosial')]));
    expect(indicators(run)).toHaveLength(2);
    expect(actuals(run)).toEqual([
      ['IKU-01', 20, '', ''],
      ['IKU-02', 20, '', ''],
    ]);
  });

  it('an earlier quarter brought later is filled in, and the period of the book stays', async () => {
    const run = await after(report('TRIWULAN II', [share]), report('TRIWULAN I', [share]));
    const settings = sheet(run, 'Pengaturan');
    expect(settings.find(([key]) => key === 'Periode')?.[1]).toBe('TW II');
  });

  it('a table without anything reached says nothing of the period', async () => {
    const run = await after(report('PERJANJIAN KINERJA', [['Persentase PPKS tertangani', '%', 90, '']]));
    expect(sheet(run, 'Pengaturan').find(([key]) => key === 'Periode')?.[1]).toBe('');
    importing(run, report('TRIWULAN I', [share]));
    expect(sheet(run, 'Pengaturan').find(([key]) => key === 'Periode')?.[1]).toBe('TW I');
  });
});

const quarterTarget = 'quarter-target:capaian.xlsx:Sheet1';

describe('targets of a report of one quarter that name no year', () => {
  const of = (period: string, target: number): ImportedSheet =>
    report(period, [['Jumlah PSKS aktif', 'orang', target, 100]], agencyName, 'Target');
  const targets = (run: TestRuntime): CellValue[][] =>
    cellsOf(run, 'Indikator', 'Target', 'Target TW I', 'Target TW II');

  it('are the quarter’s, asked about once for all reports of the layout', async () => {
    const run = await at({ Lembar: [] });
    expect(asked(importing(run, of('TRIWULAN I', 120)))).toEqual([quarterTarget]);
    expect(targets(run)).toEqual([['', 120, '']]);
    expect(asked(importing(run, of('TRIWULAN II', 240)))).toEqual([]);
    expect(targets(run)).toEqual([['', 120, 240]]);
  });

  it('wait for an answer where no default is taken, and nothing of the table is written', async () => {
    const run = await at({ Lembar: [] });
    const answer = importing(run, of('TRIWULAN I', 120), { takeDefaults: false });
    expect([answer.ok, asked(answer), answer.written]).toEqual([false, [quarterTarget], {}]);
  });

  it('are the year’s where the workbook has the same as that of the year', async () => {
    const run = await at({ Lembar: [] });
    importing(run, report('PERJANJIAN KINERJA', [['Jumlah PSKS aktif', 'orang', 300, '']]));
    expect(asked(importing(run, of('TRIWULAN I', 300)))).toEqual([]);
    expect(targets(run)).toEqual([[300, '', '']]);
  });
});

describe('a file that was corrected', () => {
  it('names the figures of the import before that it changes', async () => {
    const run = await after(report('TRIWULAN I', [share, persons]));
    const answer = importing(run, report('TRIWULAN I', [['Persentase PPKS tertangani', '%', 90, 25], persons]));
    expect(answer.findings).toMatchObject([{ code: 'figures-changed', sheet: 'Realisasi', cell: 'D2' }]);
    expect(answer.findings[0]?.message).toMatch(/Realisasi!D2 20 → 25/);
    expect(actuals(run)[0]).toEqual(['IKU-01', 25, '', '']);
  });

  it.each<[answer: string | undefined, target: number, ofQuarter: CellValue]>([
    [undefined, 300, ''],
    ['keep', 300, ''],
    ['file', 150, ''],
    ['quarter', 300, 150],
  ])('its targets are asked about: %p', async (answer, target, ofQuarter) => {
    const plain = (period: string, line: Line): ImportedSheet => report(period, [line], agencyName, 'Target');
    const run = await at({ Lembar: [] });
    importing(run, plain('TRIWULAN I', persons), { answers: { [quarterTarget]: 'year' } });
    const before = contentOf(run);
    const answers = answer === undefined ? {} : { 'target-in-book': answer };
    const found = importing(run, plain('TRIWULAN II', ['Jumlah PSKS aktif', 'orang', 150, 60]), { answers });
    expect(asked(found)).toEqual(['target-in-book']);
    expect(cellsOf(run, 'Indikator', 'Target', 'Target TW II')).toEqual([[target, ofQuarter]]);
    const undone = run.call('batalkanImpor', { answers: {}, takeDefaults: true, messages: 'id' }) as UndoAnswer;
    expect(undone.ok).toBe(true);
    expect(contentOf(run)).toEqual(before);
  });

  it('a direction that the file does not show stays as the book has it', async () => {
    const down: Line = ['Angka kasus', 'kasus', 10, 8];
    const run = await after({
      ...report('TRIWULAN I', [down]),
      rows: [
        ['CAPAIAN KINERJA DINAS SOSIAL'],
        ['TRIWULAN I TAHUN 2026'],
        ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Polaritas'],
        ['Angka kasus', 'kasus', 10, 8, 'Negatif'],
      ].map((row) => [...row, ...Array<string>(5 - row.length).fill('')]),
    });
    importing(run, report('TRIWULAN II', [down]));
    expect(cellsOf(run, 'Indikator', 'Polaritas')).toEqual([['Negatif']]);
  });
});

describe('figures of a period alone beside figures to date', () => {
  const of = (period: string, actual: number): ImportedSheet =>
    report(period, [['Jumlah PSKS aktif', 'orang', 300, actual]]);

  it.each<
    [
      what: string,
      files: ImportedSheet[],
      answers: Record<string, string>,
      question: string[],
      figures: CellValue[],
      kind: string,
    ]
  >([
    [
      'the next one alone, lower',
      [of('S.D. TRIWULAN I', 100), of('TRIWULAN II', 60)],
      {},
      ['to-date'],
      [100, 160, ''],
      'Kumulatif',
    ],
    [
      'the next one not lower',
      [of('S.D. TRIWULAN I', 100), of('TRIWULAN II', 160)],
      {},
      ['to-date'],
      [100, 160, ''],
      'Kumulatif',
    ],
    [
      'the next one alone by answer',
      [of('S.D. TRIWULAN I', 100), of('TRIWULAN II', 110)],
      { 'actuals-kind:to-date': 'alone' },
      ['to-date'],
      [100, 210, ''],
      'Kumulatif',
    ],
    [
      'the first alone is to date, too',
      [of('TRIWULAN I', 100), of('S.D. TRIWULAN II', 160)],
      {},
      [],
      [100, 160, ''],
      'Kumulatif',
    ],
    [
      'to date behind two alone',
      [of('TRIWULAN I', 100), of('TRIWULAN II', 60), of('S.D. TRIWULAN III', 200)],
      {},
      ['alone'],
      [100, 60, 40],
      '',
    ],
    [
      'left out by answer',
      [of('TRIWULAN I', 100), of('TRIWULAN II', 60), of('S.D. TRIWULAN III', 200)],
      { 'actuals-kind:alone': 'leave-table' },
      ['alone'],
      [100, 60, ''],
      '',
    ],
    [
      'all to date after all',
      [of('TRIWULAN I', 100), of('TRIWULAN II', 160), of('S.D. TRIWULAN III', 200)],
      {},
      ['alone'],
      [100, 160, 200],
      'Kumulatif',
    ],
  ])('%s', async (_what, files, answers, question, figures, kind) => {
    const run = await after(...files.slice(0, -1));
    const answer = importing(run, files[files.length - 1] as ImportedSheet, { answers });
    expect(asked(answer)).toEqual(question.map((word) => `actuals-kind:${word}`));
    expect(actuals(run)).toEqual([['IKU-01', ...figures]]);
    expect(cellsOf(run, 'Indikator', 'Isian Realisasi')).toEqual([[kind]]);
  });

  it('what is left out by answer is named, and everything else of the table is taken', async () => {
    const both = (period: string, lines: readonly Line[]): ImportedSheet => report(period, lines);
    const run = await after(both('S.D. TRIWULAN I', [persons]));
    const answer = importing(run, both('TRIWULAN II', [['Jumlah PSKS aktif', 'orang', 300, 60], share]), {
      answers: { 'actuals-kind:to-date': 'leave-table' },
    });
    expect([answer.ok, told(answer)]).toEqual([true, expect.arrayContaining(['figures-left'])]);
    expect(actuals(run)).toEqual([
      ['IKU-01', 100, '', ''],
      ['IKU-02', '', 20, ''],
    ]);
  });
});
