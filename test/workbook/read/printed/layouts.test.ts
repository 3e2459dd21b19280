import fc from 'fast-check';
import { checkTable } from '../../../../src/domain/printed-figures/check-table';
import { toStep } from '../../../../src/domain/printed-figures/printed-number';
import { recogniseTables } from '../../../../src/workbook/read/printed/recognise';

/** Headings of published tables: target, actual, percentage. */
const performanceHeadings = [
  ['Target', 'Realisasi', 'Capaian (%)'],
  ['Target 2025', 'Realisasi 2025', 'Capaian'],
  ['TARGET', 'REALISASI', '%'],
  ['Target Kinerja', 'Realisasi Kinerja', 'Capaian Kinerja (%)'],
  ['Rencana', 'Capaian Realisasi', 'Capaian'],
  ['Target s.d. TW III', 'Realisasi s.d. TW III', 'Tingkat Capaian (%)'],
  ['Target', 'Realisasi', 'Persentase Capaian'],
] as const;

const budgetHeadings = [
  ['Pagu', 'Realisasi', '%'],
  ['Anggaran (Rp)', 'Realisasi (Rp)', 'Persentase'],
  ['Pagu Anggaran', 'Realisasi Anggaran', '% Realisasi'],
  ['Alokasi', 'Penyerapan', '% Serapan'],
  ['Anggaran Setelah Perubahan', 'Realisasi', '(%)'],
  ['Pagu (Rp.)', 'Realisasi Keuangan (Rp.)', 'Realisasi Keuangan (%)'],
] as const;

const printed = (value: number, decimals: number): string =>
  value.toLocaleString('id-ID', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const figures = fc.array(
  fc.record({ target: fc.integer({ min: 500, max: 30_000 }), share: fc.integer({ min: 600, max: 1250 }) }),
  { minLength: 3, maxLength: 10 },
);

const layout = fc.record({
  figures,
  decimals: fc.integer({ min: 0, max: 2 }),
  percentDecimals: fc.integer({ min: 0, max: 2 }),
  sign: fc.constantFrom('', '%', ' %'),
  hasNumbers: fc.boolean(),
  hasUnits: fc.boolean(),
  hasTitle: fc.boolean(),
  hasColumnNumbers: fc.boolean(),
  hasSource: fc.boolean(),
  hasGathered: fc.boolean(),
});

type Layout = typeof layout extends fc.Arbitrary<infer L> ? L : never;

/** A table as a report prints it, with what each of its percentages is. */
function tableOf(
  { figures: rows, ...look }: Layout,
  [target, actual, percentage]: readonly [string, string, string],
  isBudget: boolean,
): string[][] {
  const before = [...(look.hasNumbers ? ['No'] : []), isBudget ? 'Program/Kegiatan' : 'Indikator Kinerja'];
  const unit = look.hasUnits && !isBudget ? ['Satuan'] : [];
  const head = [...before, ...unit, target, actual, percentage];
  const decimals = isBudget ? 0 : look.decimals;
  const size = isBudget ? 1_000_000 : 1 / 100;
  const lines = rows.map(({ target: planned, share }) => {
    const plan = toStep(planned * size, 10 ** -decimals);
    const reached = toStep((plan * share) / (isBudget ? 1250 : 1000), 10 ** -decimals);
    return { plan, reached, percent: toStep((reached / plan) * 100, 10 ** -look.percentDecimals) };
  });
  const row = (name: string, number: string, [plan, reached, percent]: string[]): string[] => [
    ...(look.hasNumbers ? [number] : []),
    name,
    ...unit.map(() => ''),
    plan ?? '',
    reached ?? '',
    percent ?? '',
  ];
  const shown = (percent: number, places = look.percentDecimals): string => printed(percent, places) + look.sign;
  const body = lines.map(({ plan, reached, percent }, index) =>
    row(`Layanan ${String.fromCharCode(65 + index)}`, String(index + 1), [
      printed(plan, decimals),
      printed(reached, decimals),
      shown(percent),
    ]),
  );
  const sum = (key: 'plan' | 'reached' | 'percent'): number => lines.reduce((total, line) => total + line[key], 0);
  const gathered = isBudget
    ? row('Jumlah', '', [
        printed(sum('plan'), 0),
        printed(sum('reached'), 0),
        shown((sum('reached') / sum('plan')) * 100, 2),
      ])
    : row('Rata-rata', '', ['', '', shown(sum('percent') / lines.length, 2)]);
  return [
    ...(look.hasTitle ? [['Tabel 3.2 Capaian Tahun 2025']] : []),
    head,
    ...(look.hasColumnNumbers ? [head.map((_, index) => String(index + 1))] : []),
    ...body,
    ...(look.hasGathered ? [gathered] : []),
    ...(look.hasSource ? [[], ['Sumber: Dinas Sosial, 2025']] : []),
  ];
}

const judged = (values: string[][]) =>
  recogniseTables({ name: 'Tabel', values, merged: [] }).flatMap((table) => checkTable(table).figures);

const published = fc.record({
  layout,
  headings: fc.oneof(
    fc.constantFrom(...performanceHeadings).map((words) => ({ words, isBudget: false })),
    fc.constantFrom(...budgetHeadings).map((words) => ({ words, isBudget: true })),
  ),
});

describe('tables as reports print them, in many layouts', () => {
  test('every right percentage is found and reproduced', () => {
    fc.assert(
      fc.property(published, ({ layout: one, headings: { words, isBudget } }) => {
        const found = judged(tableOf(one, words, isBudget)).filter(({ column }) => column.endsWith(words[2]));
        expect(found.map(({ verdict }) => verdict)).toEqual(
          new Array(one.figures.length + Number(one.hasGathered)).fill('reproduced'),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('a percentage ten times too large is wrong, and the factor is named', () => {
    fc.assert(
      fc.property(published, fc.nat(), ({ layout: one, headings: { words, isBudget } }, pick) => {
        const values = tableOf({ ...one, hasGathered: false }, words, isBudget);
        const rows = values.filter((row) => row.some((text) => text.startsWith('Layanan ')));
        const row = rows[pick % rows.length] ?? [];
        const at = row.length - 1;
        const right = Number((row[at] ?? '').replace(/[%\s.]/g, '').replace(',', '.'));
        row[at] = printed(right * 10, one.percentDecimals) + one.sign;
        const wrong = judged(values).filter(({ verdict }) => verdict === 'wrong');
        expect(wrong.map(({ printed: text }) => text.trim())).toEqual([row[at]?.trim()]);
      }),
      { numRuns: 200 },
    );
  });
});
