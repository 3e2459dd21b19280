import { checkTable } from '../src/domain/printed-figures/check-table';
import { recogniseTables } from '../src/workbook/read/printed/recognise';
import type { Figure } from './report';

const ROWS = 2500;

/** A table of percentages and categories as text, every hundredth percentage with two digits in each other's place. */
function grid() {
  const line = (index: number): string[] => {
    const target = 50 + ((index * 37) % 50) + 0.25;
    const actual = Number((target * (0.6 + ((index * 13) % 60) / 100)).toFixed(2));
    const [first = '', second = '', ...rest] = ((actual / target) * 100).toFixed(2);
    const percentage = index % 100 === 0 ? [second, first, ...rest] : [first, second, ...rest];
    const texts = [target.toFixed(2), actual.toFixed(2), percentage.join('')].map((text) => text.replace('.', ','));
    return [String(index + 1), `Persentase ${index + 1}`, ...texts, actual >= target ? 'Tercapai' : 'Belum Tercapai'];
  };
  const headings = ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Status'];
  return { name: 'Kinerja', values: [headings, ...Array.from({ length: ROWS }, (_, index) => line(index))] };
}

/** What it costs to recognise a table of 5,000 printed figures and to judge them, on the first call in this process. */
export function measurePrintedFigures(): Figure[] {
  const sheet = grid();
  const start = performance.now();
  const figures = recogniseTables(sheet).flatMap((table) => checkTable(table).figures);
  const seconds = (performance.now() - start) / 1000;
  if (figures.length !== 2 * ROWS) throw new Error(`${2 * ROWS} figures were expected, ${figures.length} were found.`);
  return [{ name: `${2 * ROWS} printed figures checked`, value: seconds, unit: 's', digits: 2, limit: 2 }];
}
