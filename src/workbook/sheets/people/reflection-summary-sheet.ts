import { roundPrinted } from '../../../domain/number';
import type { Recap } from '../../../domain/people/recap';
import type { Predicate } from '../../../domain/people/reflection';
import { texts } from '../../../text';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';

interface Line {
  part: string;
  what: string;
  count: number;
  /** What the share is of; 0 gives none. */
  of: number;
  units: string;
  detail: string;
}

/** At most so many units are named beside a theme. */
const MOST_UNITS = 3;

/**
 * Sheet `Rekap Refleksi`: completeness, themes and ratings of a year for the meeting. Numbers alone: nobody is named, and no text
 * of anybody is repeated.
 */
export function reflectionSummarySheet(
  recap: Recap,
  unitNames: ReadonlyMap<string, string>,
  frame: OutputFrame,
): OutputContent {
  const { people } = texts(frame.language);
  const words = people.recap;
  const line = (part: string, what: string, count: number, of: number, units = '', detail = ''): Line => {
    return { part, what, count, of, units, detail };
  };
  const { expected, prepared, begun, complete, withStep, rated } = recap;
  const lines: Line[] = [
    line(words.completeness, words.rows.expected, expected, 0),
    line(words.completeness, words.rows.prepared, prepared, expected),
    line(words.completeness, words.rows.begun, begun, expected),
    line(words.completeness, words.rows.complete, complete, begun),
    line(words.completeness, words.rows.withStep, withStep, begun),
    ...recap.themes.map(({ theme, people: count, obstacles, improvements, support, units }) =>
      line(
        words.theme,
        people.theme[theme],
        count,
        begun,
        units
          .slice(0, MOST_UNITS)
          .map((one) => `${unitNames.get(one.unit) ?? one.unit} (${one.people})`)
          .join(', '),
        words.mentions(String(obstacles), String(improvements), String(support)),
      ),
    ),
    ...(rated === 0 ? [] : (Object.keys(people.predicate) as Predicate[])).map((predicate) =>
      line(words.predicate, people.predicate[predicate], recap.predicates.get(predicate) ?? 0, rated),
    ),
  ];
  const sheet: OutputSheet<Line> = {
    name: 'Rekap Refleksi / Reflection Summary',
    columns: [
      { heading: 'Bagian / Part', format: 'text', value: ({ part }) => part },
      { heading: 'Uraian / Description', format: 'text', value: ({ what }) => what },
      { heading: 'Jumlah Orang / People', format: 'count', value: ({ count }) => count },
      {
        heading: 'Porsi (%) / Share (%)',
        format: 'points',
        value: ({ count, of }) => (of === 0 ? null : roundPrinted((count / of) * 100)),
      },
      { heading: 'Unit Terbanyak / Most Frequent Units', format: 'text', value: ({ units }) => units },
      { heading: 'Rincian / Details', format: 'text', value: ({ detail }) => detail },
    ],
  };
  return layOut(sheet, lines, frame);
}
