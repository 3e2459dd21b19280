import type { Analysis } from '../../../src/domain/main-job/analysis';
import type { FollowUp } from '../../../src/domain/main-job/follow-up';
import { evaluate } from '../../../src/domain/main-job/evaluation';
import { storyItems } from '../../../src/documents/evaluation/parts/stories-part';
import { createWriter } from '../../../src/documents/writer';
import { analysis, followUp, indicator, unit } from '../builders';
import { profile, rules } from '../fixtures';

/** Indicators below their targets, of two units, with what people wrote of them. */
function itemsOf(codes: readonly [code: string, unit: string][], analyses: Analysis[], followUps: FollowUp[] = []) {
  const evaluation = evaluate({
    rules,
    today: '2026-10-08',
    budget: null,
    history: [],
    remainder: [],
    honours: [],
    followUps,
    analyses,
    units: [unit('A', 'Bidang Satu'), unit('B', 'Bidang Dua')],
    indicators: codes.map(([code, of]) =>
      indicator(code, of, `Layanan ${code}`, { target: 100, actuals: [20, 20, 20] }),
    ),
  });
  return storyItems(createWriter(evaluation, profile, 'id', 'A'), evaluation.results).map(({ listed, ...item }) => ({
    ...item,
    listed: listed.map(({ label, text }) => `${label} ${text}`),
    rows: item.tables.flatMap(({ rows }) => rows.map(({ name }) => name)),
  }));
}

const cause = (code: string): Analysis => analysis(code, { obstacles: 'Petugas dialihkan' });
const plan = (code: string, more: Partial<FollowUp> = {}): FollowUp =>
  followUp('A', 'TW III', { indicatorCode: code, cause: '', action: 'Menambah regu', due: '2026-12-01', ...more });

test('those of which nothing is told are one list, of one unit a line each', () => {
  const [item] = itemsOf(
    [
      ['I1', 'A'],
      ['I2', 'A'],
    ],
    [],
  );
  expect(item?.title).toBe('1. 2 indikator yang penyebabnya belum dijelaskan');
  expect(item?.texts).toEqual(['[Penyebab belum dijelaskan] [Rencana perbaikan belum ditetapkan]']);
  expect(item?.listed).toEqual(['1. Layanan I1 (capaian 60,00%)', '2. Layanan I2 (capaian 60,00%)']);
  expect(item?.rows).toEqual([]);
});

test('of several units a line for each unit', () => {
  const [item] = itemsOf(
    [
      ['I1', 'A'],
      ['I2', 'B'],
      ['I3', 'A'],
    ],
    [],
  );
  expect(item?.listed).toEqual([
    '1. Bidang Satu: Layanan I1 (capaian 60,00%); Layanan I3 (capaian 60,00%).',
    '2. Bidang Dua: Layanan I2 (capaian 60,00%).',
  ]);
});

test('a step without a cause keeps its row, and the paper says how many lack one', () => {
  const [item] = itemsOf(
    [
      ['I1', 'A'],
      ['I2', 'A'],
      ['I3', 'A'],
    ],
    [],
    [plan('I1')],
  );
  expect(item?.texts).toEqual([
    '[Penyebab belum dijelaskan] [Rencana perbaikan belum ditetapkan untuk 2 dari 3 indikator]',
  ]);
  expect([item?.rows, item?.listed.length]).toEqual([['Layanan I1'], 2]);
});

test.each<[what: string, plans: FollowUp[], gap: RegExp]>([
  ['all lack a day', [], /\[Rencana perbaikan belum ditetapkan\]$/],
  ['one of two has a step', [plan('I1')], /\[Rencana perbaikan belum ditetapkan untuk 1 dari 2 indikator\]$/],
  [
    'one of two has a day',
    [plan('I1'), plan('I2', { due: null })],
    /^(?!.*Rencana perbaikan).*\[Batas waktu belum ditetapkan untuk 1 dari 2 indikator\]$/,
  ],
  ['both have', [plan('I1'), plan('I2')], /^Penyebab: Petugas dialihkan\.$/],
])('of the same cause, what only some lack is not said of all: %s', (_, plans, gap) => {
  const [item] = itemsOf(
    [
      ['I1', 'A'],
      ['I2', 'A'],
    ],
    [cause('I1'), cause('I2')],
    plans,
  );
  expect(item?.texts.join(' ')).toMatch(gap);
  expect([item?.rows.length, item?.listed]).toEqual([2, []]);
});
