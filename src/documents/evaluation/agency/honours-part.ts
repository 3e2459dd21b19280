import { isDay } from '../../../domain/day';
import { tableOf, type Table } from '../../view-model';
import { DASH, type Writer } from '../../writer';
import { computed } from '../../figures/sources';

export interface HonourRow {
  number: string;
  date: string;
  honour: string;
  givenBy: string;
  unit: string;
}

export interface HonoursPart {
  paragraphs: string[];
  tables: Table<HonourRow>[];
}

/** IX. Penghargaan yang Diterima. */
export function honoursPart({ t, evaluation, rules, day, count }: Writer): HonoursPart {
  const words = t.agency.honours;
  const rows = evaluation.input.honours.map(({ date, givenBy, honour, unit }, index) => ({
    number: String(index + 1),
    date: isDay(date) ? day(date) : date.trim() || DASH,
    honour,
    givenBy: givenBy.trim() || DASH,
    unit: (evaluation.tree.byCode.get(unit)?.name ?? unit.trim()) || DASH,
  }));
  return {
    paragraphs: [rows.length === 0 ? words.none(rules.year) : words.intro(count(rows.length, computed('honours', '')))],
    tables: tableOf(rows),
  };
}
