import type { DetailRecord, Term } from '../../../domain/agreements/agreement';
import type { Target } from '../../../domain/main-job/indicator/measure';
import type { Language } from '../../../text/language';
import { choose } from '../../schema/choices';
import type { DetailKey } from '../../schema/agreement-tables';
import { understandTarget } from '../../values/measure';
import { understandVersion } from '../../values/version';
import type { Row } from '../row';
import { earlierCell, earlierLevel, earlierTermKind, numberOrNull } from './words';

function termOf(row: Row<DetailKey>, language: Language): Term {
  const targetOf = (key: DetailKey): Target =>
    understandTarget({ raw: earlierCell(row.raw(key), language), format: '' }, true).value;
  return {
    kind: choose(earlierTermKind, row.text('kind')) ?? 'indicator',
    code: row.text('code'),
    objective: row.text('objective'),
    name: row.text('name'),
    measureUnit: row.text('measureUnit'),
    target: targetOf('target'),
    interim: (['targetQ1', 'targetQ2', 'targetQ3', 'targetQ4'] as const).map(targetOf),
    ceiling: numberOrNull(row.raw('ceiling')),
    fund: row.text('fund'),
  };
}

/** `Rincian Perjanjian` by its words; the terms of a version stand below each other. */
export const readEarlierDetails = (rows: readonly Row<DetailKey>[], language: Language): (DetailRecord | null)[] =>
  rows.map((row, place): DetailRecord | null => {
    const version = understandVersion(row.text('version'));
    const year = row.figure('year').value;
    if (version === null || year === null) return null;
    return {
      unit: row.text('unit'),
      level: choose(earlierLevel, row.text('level')),
      position: row.text('position'),
      version,
      year,
      recorded: row.text('recorded'),
      recording: '',
      place,
      term: termOf(row, language),
    };
  });
