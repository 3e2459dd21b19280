import type { Finding } from '../../../domain/finding';
import { maskId } from '../../../domain/people/identity';
import type { Training } from '../../../domain/people/training';
import { trainingTable } from '../../schema/people-tables';
import type { Grid } from '../grid';
import { readRows } from '../rows';

/** Reads `Pengembangan Kompetensi`; who is no ID of `Pegawai` is noted, and no paper prints the row. */
export function readTraining(
  grid: Grid,
  isKnown: (id: string) => boolean,
): { training: Training[]; findings: Finding[] } {
  const { rows, findings } = readRows(trainingTable, grid);
  const training = rows.map((row): Training => {
    const id = row.optionalText('id');
    if (!isKnown(id)) row.note('training-of-unknown', 'id', { value: maskId(id) });
    return {
      id,
      course: row.text('course'),
      from: row.day('from'),
      until: row.day('until'),
      project: row.optionalText('project'),
      result: row.optionalText('result'),
    };
  });
  return { training, findings };
}
