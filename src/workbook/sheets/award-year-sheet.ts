import type { YearRow } from '../../domain/awards/months/year-view';
import { roundOrNull } from '../../domain/number';
import { texts } from '../../text';
import { formatPoints } from '../../text/format';
import { layOut, type OutputColumn, type OutputContent, type OutputFrame, type OutputSheet } from './output-sheet';

/** Slopes that print as 0,00 are no trend. */
const STEADY = 0.005;

/** Sheet `Rekap Penghargaan`: wins per participant and category in a year, the score of each month and its trend. */
export function awardYearSheet(rows: readonly YearRow[], year: number, frame: OutputFrame): OutputContent {
  const { language } = frame;
  const { awards } = texts(language);
  const months = { id: texts('id').terms.period.months, en: texts('en').terms.period.months };
  const trend = ({ trend: slope, comparable }: YearRow): string => {
    if (!comparable) return awards.trend.notComparable;
    if (slope === null) return '';
    if (Math.abs(slope) < STEADY) return awards.trend.steady;
    const { rising, falling } = awards.trend;
    return (slope > 0 ? rising : falling)(formatPoints(Math.abs(slope), language));
  };
  const sheet: OutputSheet<YearRow> = {
    name: 'Rekap Penghargaan / Award Year',
    columns: [
      { heading: 'Tahun / Year', format: 'text', value: () => String(year) },
      { heading: 'Kategori / Category', format: 'text', value: ({ category }) => category },
      { heading: 'Peserta / Participant', format: 'text', value: ({ participant }) => participant },
      { heading: 'Nama / Name', format: 'text', value: ({ name }) => name },
      { heading: 'Kemenangan / Wins', format: 'count', value: ({ wins }) => wins },
      { heading: 'Rata-rata Skor / Mean Score', format: 'points', value: ({ mean }) => roundOrNull(mean) },
      { heading: 'Arah Skor / Trend', format: 'text', value: trend },
      ...months.id.map((name, index): OutputColumn<YearRow> => ({
        heading: `${name} / ${months.en[index] ?? name}`,
        format: 'points',
        value: ({ scores }) => roundOrNull(scores[index] ?? null),
      })),
    ],
    isLong: true,
  };
  return layOut(sheet, rows, frame);
}
