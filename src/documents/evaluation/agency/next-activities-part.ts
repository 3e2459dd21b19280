import { tableOf, type Table } from '../../view-model';
import { DASH, type Writer } from '../../writer';
import { computed } from '../../figures/sources';

export interface NextActivityRow {
  number: string;
  name: string;
  stage: string;
  schedule: string;
  unit: string;
  owner: string;
}

export interface NextActivitiesPart {
  paragraphs: string[];
  tables: Table<NextActivityRow>[];
}

/** VIII.C. Rincian Kegiatan Tahun Berikutnya (`Jadwal Kegiatan` with days of the next year). */
export function nextActivitiesPart({ t, evaluation, rules, cellSpan, count }: Writer): NextActivitiesPart {
  const words = t.agency.nextActivities;
  const { upcoming = [] } = evaluation.input;
  if (upcoming.length === 0) return { paragraphs: [words.none(rules.year + 1)], tables: [] };
  const rows = upcoming.map(({ name, stage, unit, owner, plannedStart, plannedEnd }, index) => {
    const [start, end] = [plannedStart ?? plannedEnd, plannedEnd ?? plannedStart];
    return {
      number: String(index + 1),
      name,
      stage: stage === null ? DASH : words.stages[stage],
      schedule: start === null || end === null ? DASH : cellSpan(start, end),
      unit: (evaluation.tree.byCode.get(unit)?.name ?? unit) || words.noUnit,
      owner: owner || DASH,
    };
  });
  return {
    paragraphs: [words.intro(count(rows.length, computed('activities', '')), rules.year + 1)],
    tables: tableOf(rows),
  };
}
