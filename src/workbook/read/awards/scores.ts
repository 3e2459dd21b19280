import type { Month } from '../../../domain/month';
import type { ScoreRow } from '../../../domain/awards/jury/score-row';
import type { Finding } from '../../../domain/finding';
import { tieWord } from '../../schema/award-choices';
import { awardScoreTable } from '../../schema/award-tables';
import { canonical } from '../../../domain/canonical';
import { names } from '../../schema/names';
import { understandMonth } from '../../values/month';
import type { Grid } from '../grid';
import { readRows } from '../rows';
import { capFindings } from './cap-findings';

const tieWords = new Set(names(tieWord).all.map(canonical));

/** Reads the rows of `Penilaian` that belong to a month; rows of other months are not looked into. */
export function readScores(grid: Grid, month: Month): { scores: ScoreRow[]; findings: Finding[] } {
  const { rows, findings } = readRows(awardScoreTable, grid);
  const months = new Map<unknown, Month | null>();
  const scores: ScoreRow[] = [];
  for (const row of rows) {
    const raw = row.raw('month');
    const key = raw instanceof Date ? raw.getTime() : raw;
    const own = months.get(key) ?? understandMonth(raw);
    months.set(key, own);
    if (own === null) row.note('unreadable-month', 'month', { value: row.text('month') });
    if (own !== month) continue;
    const criterion = row.text('criterion');
    scores.push({
      sheet: row.sheet,
      row: row.number,
      category: row.text('category'),
      participant: row.text('participant'),
      criterion,
      juror: row.optionalText('juror'),
      score: row.figure('score').value,
      notes: row.optionalText('notes'),
      decidesTie: tieWords.has(canonical(criterion)),
      cells: {
        category: row.cell('category'),
        participant: row.cell('participant'),
        criterion: row.cell('criterion'),
        juror: row.cell('juror'),
        score: row.cell('score'),
        notes: row.cell('notes'),
      },
    });
  }
  return { scores, findings: capFindings(findings) };
}
