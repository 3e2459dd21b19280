import type { Snapshot, Term } from '../../../domain/agreements/agreement';
import { roundOrNull } from '../../../domain/number';
import { texts } from '../../../text';
import { agreementDetailTable } from '../../schema/agreement-tables';
import { notationOf } from '../../schema/names';
import { keysOf } from '../../schema/table';
import { targetValue } from '../measures';
import { layOut, type CellFormat, type OutputContent, type OutputFrame } from '../output-sheet';
import { columnsOf } from './record-sheet';

type Key = keyof (typeof agreementDetailTable)['columns'];
type Detail = Record<Key, string | number | null>;

/** Columns that hold numbers; all others are text. */
const numeric: Partial<Record<Key, CellFormat>> = {
  ...{ target: 'quantity', targetQ1: 'quantity', targetQ2: 'quantity', targetQ3: 'quantity', targetQ4: 'quantity' },
  ...{ ceiling: 'rupiah', year: 'count' },
};

function detailOf(snapshot: Snapshot, term: Term, { language, time }: OutputFrame): Detail {
  const { terms, agreements } = texts(language);
  const { unit, level, position, version, year } = snapshot;
  const cell = (index: number): string | number | null => targetValue(term.interim[index] ?? null, language);
  return {
    ...{ unit, position, year, recorded: time },
    version: agreements.version(String(version)),
    code: term.code,
    target: targetValue(term.target, language),
    ...{ targetQ1: cell(0), targetQ2: cell(1), targetQ3: cell(2), targetQ4: cell(3) },
    ceiling: roundOrNull(term.ceiling),
    kind: agreements.kinds[term.kind],
    ...{ name: term.name, measureUnit: term.measureUnit, objective: term.objective, fund: term.fund },
    level: level === null ? '' : terms.level[level],
  };
}

/**
 * Rows for `Rincian Perjanjian`, which only grows: unit × version × indicator or budget row.
 *
 * @param frame its language is that of the sheet that stands
 */
export function agreementDetailSheet(records: readonly Snapshot[], frame: OutputFrame): OutputContent {
  const columns = columnsOf<Key, Detail>(agreementDetailTable, (detail, part) => detail[part], numeric);
  const details = records.flatMap((snapshot) => snapshot.terms.map((term) => detailOf(snapshot, term, frame)));
  const content = layOut({ name: notationOf(agreementDetailTable), columns, isLong: true }, details, frame);
  const at = (part: Key): number => keysOf(agreementDetailTable).indexOf(part) + 1;
  return {
    ...content,
    widths: [
      { from: at('name'), count: 1, pixels: 300 },
      { from: at('objective'), count: 1, pixels: 260 },
      { from: at('position'), count: 1, pixels: 240 },
      { from: at('recorded'), count: 1, pixels: 140 },
    ],
  };
}
