import type { Finding } from '../../../domain/finding';
import type { Training } from '../../../domain/people/training';
import { trainingTable } from '../../schema/people-tables';
import type { Grid } from '../grid';
import { readRows } from '../rows';

/** Reads `Pengembangan Kompetensi`. */
export function readTraining(grid: Grid): { training: Training[]; findings: Finding[] } {
  const { rows, findings } = readRows(trainingTable, grid);
  const training = rows.map((row): Training => {
    return {
      id: row.optionalText('id'),
      course: row.text('course'),
      from: row.day('from'),
      until: row.day('until'),
      project: row.optionalText('project'),
      result: row.optionalText('result'),
    };
  });
  return { training, findings };
}
