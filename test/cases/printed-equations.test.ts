import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import { ROOT } from '../commands/workbooks';
import { observe, type Observed } from './observe';
import { printedEquations } from './printed-equation';
import { disagreeing, relatedSheets } from './printed-relations';

/** English figures as Indonesian ones, so that one reader serves both. */
const inIndonesian = (text: string): string =>
  text.replace(/\d[\d.,]*\d/g, (number) => number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')));

/** Every text that a run printed: the cells of its sheets and the paragraphs of its papers and slides. */
function* textsOf({ sheets, files }: Observed): Generator<[place: string, text: string]> {
  for (const [name, rows] of sheets)
    for (const [index, row] of rows.entries())
      for (const cell of row) if (typeof cell === 'string') yield [`${name} ${index + 1}`, cell];
  for (const [name, text] of files) for (const paragraph of text.split('\n')) yield [name, paragraph];
}

function equationsOf(seen: Observed, read: (text: string) => string = (text) => text) {
  let count = 0;
  const wrong: string[] = [];
  for (const [place, text] of textsOf(seen)) {
    const found = printedEquations(read(text));
    count += found.seen;
    wrong.push(...found.wrong.map((one) => `${place}: ${one}`));
  }
  return { count, wrong };
}

function relationsOf({ sheets }: Observed) {
  const found = relatedSheets.map((name) => disagreeing(name, sheets.get(name) ?? []));
  return { count: found.reduce((sum, { seen }) => sum + seen, 0), wrong: found.flatMap(({ wrong }) => wrong) };
}

const everything =
  'attainment,flags,absorption,evaluation,forms,lkjip,agreements,comparison,presentation,reconciliation';

/** Data dictionary, rule 8: what is printed, worked out again from its operands as printed, gives the printed result. */
describe('the sample', () => {
  test.each([
    ['id', 'dinas-sosial-contoh.xlsx', 'TW III', '2026-10-05'],
    ['en', 'social-agency-example.xlsx', 'TW III', '2026-10-05'],
  ])(
    'in %s: every equation of its sheets, papers and slides holds',
    async (language, file, period, today) => {
      const book = readFileSync(join(ROOT, 'samples', file));
      const args = ['--run', everything, '--period', period, '--today', today, '--lang', language];
      const seen = await observe(book, args);
      expect(seen.exit).toBe(0);
      const equations = equationsOf(seen, language === 'en' ? inIndonesian : undefined);
      expect(equations.wrong).toEqual([]);
      expect(equations.count).toBeGreaterThan(20);
      const related = relationsOf(seen);
      expect(related.wrong).toEqual([]);
      if (language === 'id') expect(related.count).toBeGreaterThan(200);
    },
    900_000,
  );
});

/** A figure with so many decimals as people report. */
const figure = fc
  .tuple(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => Number((digits / 10 ** decimals).toFixed(decimals)));

const indicator = fc.record({
  polarity: fc.constantFrom('Positif', 'Negatif'),
  aggregation: fc.constantFrom('Akumulasi', 'Posisi Akhir', 'Rata-rata'),
  target: figure,
  isRatio: fc.boolean(),
  quarters: fc.array(fc.tuple(figure, figure), { minLength: 4, maxLength: 4 }),
  lastYear: figure,
});

const budgetRow = fc.record({
  ceiling: fc.integer({ min: 1, max: 5_000_000_000 }),
  spent: fc.integer({ min: 0, max: 5_000_000_000 }),
  physical: fc.integer({ min: 0, max: 10000 }).map((value) => value / 100),
});

test('generated workbooks: every equation of sheets and papers holds, and so do the figures beside each other', async () => {
  const book = fc.tuple(
    fc.array(indicator, { minLength: 60, maxLength: 60 }),
    fc.array(budgetRow, { minLength: 40, maxLength: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(book, async ([indicators, budget]) => {
      const head = [
        'Kode',
        'Unit',
        'Indikator Kinerja',
        'Satuan',
        'Polaritas',
        'Cara Hitung',
        'Target',
        'Realisasi Tahun Lalu',
      ];
      const data = await writeXlsx({
        sheets: [
          {
            name: 'Pengaturan',
            rows: [
              ['Pengaturan', 'Nilai'],
              ['Tahun', 2025],
              ['Format Dokumen', 'DOCX'],
            ],
          },
          {
            name: 'Unit Kerja',
            rows: [
              ['Kode', 'Nama', 'Jenis'],
              ['B', 'Bidang', 'Bidang'],
            ],
          },
          {
            name: 'Indikator',
            rows: [
              head,
              ...indicators.map((one, index) => [
                `I${index}`,
                'B',
                `Ukuran ${index}`,
                one.isRatio ? '%' : 'rasio',
                one.polarity,
                one.aggregation,
                one.target,
                one.lastYear,
              ]),
            ],
          },
          {
            name: 'Realisasi',
            rows: [
              ['Kode', 'Komponen', 'TW I', 'TW II', 'TW III', 'TW IV'],
              ...indicators.flatMap(({ isRatio, quarters }, index) =>
                isRatio
                  ? [
                      [`I${index}`, 'Pembilang', ...quarters.map(([top]) => top)],
                      [`I${index}`, 'Penyebut', ...quarters.map(([, bottom]) => bottom)],
                    ]
                  : [[`I${index}`, '', ...quarters.map(([value]) => value)]],
              ),
            ],
          },
          {
            name: 'Anggaran Belanja',
            rows: [
              ['Kode', 'Unit', 'Uraian', 'Pagu', 'Realisasi', 'Realisasi Fisik (%)'],
              ...budget.map(({ ceiling, spent, physical }, index) => [
                `1.06.04.2.01.${String(index + 1).padStart(4, '0')}`,
                'B',
                `Sub ${index}`,
                ceiling,
                spent,
                physical,
              ]),
            ],
          },
        ],
      });
      const args = [
        '--run',
        'attainment,flags,absorption,forms,evaluation',
        '--period',
        'Tahunan',
        '--today',
        '2026-01-20',
      ];
      const seen = await observe(data, args);
      expect(seen.exit).toBe(0);
      expect(equationsOf(seen).wrong).toEqual([]);
      expect(relationsOf(seen).wrong).toEqual([]);
    }),
    // Making so large a book smaller takes longer than reading what is wrong with it.
    { numRuns: 3, endOnFailure: true },
  );
}, 900_000);
