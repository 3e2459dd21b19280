import type { Snapshot, Term } from '../../../domain/agreements/agreement';
import type { Target } from '../../../domain/main-job/measure';
import { texts } from '../../../text';
import type { Language } from '../../../text/language';
import { choose, levelWords } from '../../schema/choices';
import { normaliseName } from '../../schema/names';
import { agreementDetailTable } from '../../schema/agreement-tables';
import { understandTarget } from '../../values/measure';
import { understandVersion } from '../../values/version';
import type { Grid } from '../grid';
import type { Row } from '../row';
import { readRows } from '../rows';

type Key = keyof (typeof agreementDetailTable)['columns'];

/** The language in which the sheet of details is written: that of its name. */
export function detailLanguage(sheetName: string): Language {
  return normaliseName(sheetName) === normaliseName(agreementDetailTable.en) ? 'en' : 'id';
}

/** A target as the sheet wrote it; ranges in English notation are turned into the one that readers take first. */
function targetOf(row: Row<Key>, key: Key, language: Language): Target {
  const raw = row.raw(key);
  const text =
    typeof raw === 'string' && language === 'en' ? raw.replace(/[.,]/g, (c) => (c === '.' ? ',' : '.')) : raw;
  return understandTarget({ raw: text, format: '' }, true).value;
}

function termOf(row: Row<Key>, language: Language): Term {
  const { kinds } = texts(language).agreements;
  const ceiling = row.raw('ceiling');
  return {
    kind: row.text('kind') === kinds.budget ? 'budget' : 'indicator',
    code: row.text('code'),
    objective: row.text('objective'),
    name: row.text('name'),
    measureUnit: row.text('measureUnit'),
    target: targetOf(row, 'target', language),
    interim: (['targetQ1', 'targetQ2', 'targetQ3', 'targetQ4'] as const).map((key) => targetOf(row, key, language)),
    ceiling: typeof ceiling === 'number' ? ceiling : null,
    fund: row.text('fund'),
  };
}

/**
 * Reads back what `Rincian Perjanjian` keeps of a year. Rows of one recording stand together; a later recording of the same
 * version follows further down.
 */
export function readDetails(grid: Grid | null | undefined, year: number): Snapshot[] {
  if (!grid) return [];
  const language = detailLanguage(grid.name);
  const snapshots: Snapshot[] = [];
  let open = '';
  for (const row of readRows(agreementDetailTable, grid).rows) {
    const version = understandVersion(row.text('version'));
    if (version === null || row.figure('year').value !== year) continue;
    const [unit, position] = [row.text('unit'), row.text('position')];
    const key = JSON.stringify([unit, position, row.text('level'), version, row.text('recorded')]);
    if (key !== open)
      snapshots.push({ unit, level: choose(levelWords, row.text('level')), position, version, year, terms: [] });
    open = key;
    snapshots[snapshots.length - 1]?.terms.push(termOf(row, language));
  }
  return snapshots;
}
