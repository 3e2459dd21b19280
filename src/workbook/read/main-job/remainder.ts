import type { Finding } from '../../../domain/finding';
import { reasons, type Reason, type RemainderEntry } from '../../../domain/main-job/budget/remainder';
import { remainderTable } from '../../schema/tables';
import { normaliseCode } from './budget';
import type { Grid } from '../grid';
import { parsePeriod } from '../../values/period';
import { readRows } from '../rows';
import { knownUnit, type UnitFinder } from './units';

/** The letter of a reason from `A`, `a`, `A. Harga kontrak …` or `A - …`; null when it is none of the list. */
function reasonOf(text: string): Reason | null {
  const letter = /^([a-z])(\s*[-–.:)].*|\s.*)?$/i.exec(text)?.[1]?.toUpperCase();
  return reasons.find((reason) => reason === letter) ?? null;
}

/** Reads `Sisa Anggaran`; amounts in Rupiah. An unknown reason is judged where the entries are matched. */
export function readRemainder(grid: Grid, find: UnitFinder): { entries: RemainderEntry[]; findings: Finding[] } {
  const { rows, findings } = readRows(remainderTable, grid);
  const entries = rows.map((row): RemainderEntry => {
    const unit = knownUnit(row, 'unit', find);
    const amount = row.figure('amount');
    const reason = row.text('reason');
    return {
      sheet: row.sheet,
      row: row.number,
      code: { value: normaliseCode(row.code('code')), cell: row.cell('code') },
      unit: unit ?? '',
      reason: { value: reasonOf(reason), cell: row.cell('reason') },
      statedReason: reason,
      amount: { value: amount.value ?? 0, cell: amount.cell },
      description: row.optionalText('description'),
      period: parsePeriod(row.knownPeriod('period')),
    };
  });
  return { entries, findings };
}
