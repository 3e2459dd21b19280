import type { Finding } from '../../../domain/finding';
import type { Reflection } from '../../../domain/people/reflection';
import { expectationWords, reflectionTable } from '../../schema/people-tables';
import type { Grid } from '../grid';
import type { Row } from '../row';
import { readRows } from '../rows';

type Key = keyof (typeof reflectionTable)['columns'];

/** The columns that findings point to. */
const columnKeys = [
  ...(['id', 'year', 'due', 'result', 'duties', 'achievements', 'extraDuties', 'obstacles', 'improvements'] as const),
  ...(['plan', 'measure', 'support', 'lastOutcome', 'note'] as const),
];

/** The codes of a list; those that the workbook does not have are noted. */
function contributionOf(row: Row<Key>, codes: ReadonlySet<string>): string[] {
  const stated = row
    .optionalText('contribution')
    .split(/[,;\n]+/)
    .map((code) => code.trim())
    .filter((code) => code !== '');
  const unknown = codes.size === 0 ? [] : stated.filter((code) => !codes.has(code.toLowerCase()));
  for (const value of unknown) row.note('contribution-unknown', 'contribution', { value });
  return stated;
}

/** Reads `Refleksi Pegawai`. `codes` are the lower-cased codes of the indicators; none: they are not checked. */
export function readReflections(
  grid: Grid,
  codes: ReadonlySet<string>,
): { reflections: Reflection[]; findings: Finding[] } {
  const { rows, findings } = readRows(reflectionTable, grid);
  const [first] = rows;
  const lettersOf = (key: Key): string => (first?.cell(key) ?? '').replace(/\d+$/, '');
  const columns = Object.fromEntries(columnKeys.map((key) => [key, lettersOf(key)])) as Reflection['columns'];
  const reflections = rows.map((row): Reflection => {
    const year = row.figure('year').value;
    return {
      sheet: row.sheet,
      row: row.number,
      year: year !== null && Number.isInteger(year) && year >= 2000 && year < 2100 ? year : null,
      id: row.optionalText('id'),
      duties: row.optionalText('duties'),
      contribution: contributionOf(row, codes),
      achievements: row.optionalText('achievements'),
      extraDuties: row.optionalText('extraDuties'),
      obstacles: row.optionalText('obstacles'),
      improvements: row.optionalText('improvements'),
      plan: row.optionalText('plan'),
      measure: row.optionalText('measure'),
      due: row.day('due', year ?? undefined),
      support: row.optionalText('support'),
      lastOutcome: row.optionalText('lastOutcome'),
      result: row.choice('result', expectationWords).value,
      behaviour: row.choice('behaviour', expectationWords).value,
      note: row.optionalText('note'),
      columns,
    };
  });
  return { reflections, findings };
}
