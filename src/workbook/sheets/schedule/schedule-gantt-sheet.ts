import type { ControlledActivity } from '../../../domain/schedule/control';
import { ganttMarks, mondayOf, weeksOf, type GanttMark } from '../../../domain/schedule/gantt';
import type { Schedule } from '../../../domain/schedule/schedule';
import { texts } from '../../../text';
import { columnLetters } from '../../../shapes/a1';
import { layOut, type OutputColumn, type OutputContent, type OutputFrame } from '../output-sheet';

/** Columns before the weeks. */
const leading = 3;
const firstRecord = 4;
/** Day and month stand one above the other: a year in sight is worth more than one line. */
const weekPixels = 40;

/** Strong bars with letters that stay readable: the letter says what the colour says. */
const colours: Record<NonNullable<GanttMark>, { background: string; fontColour: string }> = {
  planned: { background: '#c9daf8', fontColour: '#1c3a6e' },
  running: { background: '#3d78d8', fontColour: '#ffffff' },
  done: { background: '#2e7d32', fontColour: '#ffffff' },
  late: { background: '#b3261e', fontColour: '#ffffff' },
  postponed: { background: '#ffe082', fontColour: '#4e3b00' },
  cancelled: { background: '#bdbdbd', fontColour: '#212121' },
};

interface GanttRow {
  number: string;
  name: string;
  unit: string;
  marks: GanttMark[];
}

/** Sheet `Gantt`: one row per activity, one narrow column per week of the year, coloured by the letter in the cell. */
export function ganttSheet(
  schedule: Schedule,
  unitNames: ReadonlyMap<string, string>,
  frame: OutputFrame,
): OutputContent {
  const { schedule: words, terms } = texts(frame.language);
  const { today, year } = schedule.frame;
  const weeks = weeksOf(year);
  const letters = words.gantt.marks;
  const weekHeading = (monday: string): string => {
    const [, month = '', day = ''] = monday.split('-');
    const label = `${Number(day)} ${(terms.period.months[Number(month) - 1] ?? '').slice(0, 3)}`;
    return monday === mondayOf(today) ? `▼ ${label}` : label;
  };
  const columns: OutputColumn<GanttRow>[] = [
    { heading: 'No', format: 'text', value: ({ number }) => number },
    { heading: 'Kegiatan / Activity', format: 'text', value: ({ name }) => name },
    { heading: 'Unit', format: 'text', value: ({ unit }) => unit },
    ...weeks.map((monday, index): OutputColumn<GanttRow> => ({
      heading: weekHeading(monday),
      format: 'text',
      value: ({ marks }) => {
        const mark = marks[index];
        return mark ? letters[mark] : null;
      },
    })),
  ];
  const row = (item: ControlledActivity): GanttRow => {
    const { number, name, unit } = item.activity;
    return { number, name, unit: unitNames.get(unit) ?? unit, marks: ganttMarks(item, weeks, today) };
  };
  const legend: GanttRow = { number: '', name: words.gantt.legend, unit: '', marks: [] };
  const rows = [legend, ...schedule.controlled.filter(({ plan }) => plan !== null).map(row)];
  const content = layOut({ name: 'Gantt', columns, isLong: true }, rows, frame);
  const first = columnLetters(leading);
  const bars = (Object.keys(colours) as NonNullable<GanttMark>[]).map((mark) => ({
    range: `${first}${firstRecord}:${columnLetters(leading + weeks.length - 1)}`,
    formula: `=${first}${firstRecord}="${letters[mark]}"`,
    ...colours[mark],
  }));
  return {
    ...content,
    colours: [...content.colours, ...bars],
    frozenColumns: 2,
    widths: [
      { from: 1, count: 1, pixels: 40 },
      { from: 2, count: 1, pixels: 300 },
      { from: 3, count: 1, pixels: 250 },
      { from: leading + 1, count: weeks.length, pixels: weekPixels },
    ],
  };
}
