import { Paragraph, TableRow } from 'docx';
import { cover, letterhead } from '../frame';
import {
  cell,
  grid,
  heading,
  headRow,
  itemsOf,
  mm,
  numberColumn,
  paragraphsOf,
  run,
  table,
  text,
  withTable,
  type Block,
  type Column,
} from '../layout';
import { newPage } from '../page';
import { placing } from '../placing';
import { signature } from '../signatures';
import { actionColumns } from '../tables';

const attendanceColumns: readonly Column[] = [
  numberColumn(12),
  { head: 'name', cell: 'name', width: 60 },
  { head: 'office', cell: 'office', width: 53 },
  { head: 'signature', cell: 'signature', width: 40 },
];

/** When, where, who: labels and values side by side, without lines. */
const facts = placing(
  [38, 5, 122],
  [[[new Paragraph('{#facts}{label}')], [new Paragraph(':')], [new Paragraph('{value}{/facts}')]]],
);

/** Empty lines for names and signatures. */
const attendance: Block = grid(attendanceColumns, [
  headRow(attendanceColumns),
  new TableRow({
    cantSplit: true,
    height: { value: mm(7.4), rule: 'atLeast' },
    children: attendanceColumns.map(({ width, align }, index) =>
      cell(
        index === 0
          ? [run('{#attendance.rows}'), run('{number}')]
          : index === attendanceColumns.length - 1
            ? [run('{/attendance.rows}')]
            : [],
        { width, align, middle: true },
      ),
    ),
  }),
]);

/** Notula Rapat. */
export const minutesBlocks = (): Block[] => [
  ...letterhead,
  ...cover,
  heading('facts', 1),
  facts,
  heading('directions', 1),
  ...paragraphsOf('directions'),
  heading('presentations', 1),
  ...paragraphsOf('presentations.paragraphs'),
  ...itemsOf('presentations.items'),
  heading('discussion', 1),
  ...paragraphsOf('discussion'),
  heading('conclusions', 1),
  ...paragraphsOf('conclusions'),
  heading('actions', 1),
  ...withTable('actions', table(actionColumns)),
  ...signature,
  newPage(),
  heading('attendance', 1),
  ...paragraphsOf('attendance.paragraphs'),
  attendance,
  heading('pictures', 1),
  text('{pictures}'),
];
