import fc from 'fast-check';
import type { Snapshot } from '../../../../src/domain/agreements/agreement';
import { changesBetween } from '../../../../src/domain/agreements/changes';
import {
  agreementDetailSheet,
  detailRecords,
  readDetails,
  snapshotsOf,
} from '../../../../src/workbook/sheets/records/agreement-detail-sheet';
import { allRecords } from '../../../../src/workbook/sheets/records/read-records';
import type { Grid } from '../../../../src/workbook/read/grid';
import { target, type TargetCell } from '../../../domain/builders';
import { term } from '../../../domain/agreements/builders';
import { frame } from '../evaluations';

const goal = fc.oneof(
  fc.integer({ min: -1000, max: 1000000 }),
  fc.integer({ min: 0, max: 100000 }).map((value) => value / 100),
  fc
    .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 5000, max: 9000 }))
    .map(([low, high]) => [low / 4, high / 4] as const),
  fc.constantFrom<TargetCell>('BB', 'WTP', null),
);

const readBack = (sheet: Grid, year = 2026): Snapshot[] => snapshotsOf(allRecords(readDetails(sheet)), year);

/** What was agreed has to come back as it was written, in both languages: it is what will be printed and compared. */
test.each(['id', 'en'] as const)('%s: what is recorded is read back', (language) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(goal, goal), { minLength: 1, maxLength: 5 }), (goals) => {
      const terms = goals.map(([year, quarter], index) =>
        term(`I${index}`, year, { interim: [target(quarter), target(null), target(null), target(year)] }),
      );
      const snapshot: Snapshot = {
        unit: 'B',
        level: 'administrator',
        position: 'Kepala Bidang',
        version: 2,
        year: 2026,
        terms,
      };
      const { rows, name } = agreementDetailSheet(detailRecords([snapshot], 'kini'), frame(language));
      const read = readBack({ name, values: rows });
      expect(read).toEqual([snapshot]);
      expect(changesBetween(terms, read[0]?.terms ?? [])).toEqual([]);
      expect(readBack({ name, values: rows }, 2025)).toEqual([]);
    }),
  );
});

test('two recordings of one version are two snapshots', () => {
  const snapshot = (goalOf: number): Snapshot => ({
    unit: 'B',
    level: null,
    position: '',
    version: 0,
    year: 2026,
    terms: [term('I1', goalOf)],
  });
  const first = agreementDetailSheet(detailRecords([snapshot(1)], '2026-10-05 08:00'), frame());
  const second = agreementDetailSheet(detailRecords([snapshot(2)], '2026-10-06 08:00'), frame());
  const values = [...first.rows, ...second.rows.slice(3)];
  expect(readBack({ name: first.name, values }).map(({ terms }) => terms[0]?.target)).toEqual([target(1), target(2)]);
});
