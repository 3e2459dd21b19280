import type { ImportResult } from '../../../src/domain/import/import';
import { withQuarterTargets } from '../../../src/workbook/import/quarter-target';
import { readTabs, type Cell } from './read-tabs';

const report = (period: string, target: string): Cell[][] => [
  [`CAPAIAN KINERJA ${period} TAHUN 2025`],
  ['No', 'Indikator', 'Satuan', target, 'Realisasi', 'Capaian'],
  [1, 'Persentase PPKS', '%', 72, 72.5, 100.69],
  [2, 'Jumlah lansia', 'orang', 125, 120, 96],
];

const ID = 'quarter-target:a.xlsx:Sheet1';

/** What is asked, and the first indicator's target of the year and of the quarters. */
function outcome(rows: Cell[][], answers: Record<string, unknown> = {}): unknown[] {
  const result = readTabs({ Sheet1: rows }, [], answers);
  const { indicators, dialogue } = withQuarterTargets(result, null) as ImportResult;
  const [first] = indicators;
  return [dialogue.questions.map(({ code }) => code), first?.target, first?.quarterTargets];
}

const none = [null, null, null, null];

it.each<
  [what: string, period: string, heading: string, asked: boolean, target: number | null, quarters: (number | null)[]]
>([
  ['a plain target of a quarter', 'TRIWULAN II', 'Target', true, null, [null, 72, null, null]],
  ['a plain target to the end of a quarter', 'S.D. TW III', 'Target Kinerja', true, null, [null, null, 72, null]],
  ['a plain target of half a year', 'SEMESTER I', 'Target', true, null, [null, 72, null, null]],
  ['a target with its year', 'TRIWULAN II', 'Target 2025', false, 72, none],
  ['a target called annual', 'TRIWULAN II', 'Target Tahunan', false, 72, none],
  ['a target of the agreement', 'TRIWULAN II', 'Target PK', false, 72, none],
  ['the last quarter, which ends with the year', 'TRIWULAN IV', 'Target', false, 72, none],
  ['a report of the year', '', 'Target', false, 72, none],
  ['a report of a month, which has no target of its own', 'BULAN MEI', 'Target', false, 72, none],
])('%s', (_what, period, heading, asked, target, quarters) => {
  expect(outcome(report(period, heading))).toEqual([asked ? ['quarter-target'] : [], target, quarters]);
});

it('is the one of the year where that is answered', () => {
  expect(outcome(report('TRIWULAN II', 'Target'), { [ID]: 'year' })).toEqual([['quarter-target'], 72, none]);
});
