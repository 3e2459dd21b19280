import type { DetailRecord, Snapshot, Term } from '../../../domain/agreements/agreement';
import { fingerprint } from '../../../domain/fingerprint';
import { roundOrNull } from '../../../domain/number';
import { texts } from '../../../text';
import type { Language } from '../../../text/language';
import { readEarlierDetails } from '../../read/earlier/agreement-details';
import type { Grid } from '../../read/grid';
import { agreementDetailTable, type DetailKey } from '../../schema/agreement-tables';
import { levelWords } from '../../schema/choices';
import { targetValue } from '../measures';
import type { OutputContent, OutputFrame, OutputValue } from '../output-sheet';
import { fields, list, number, orNull, target, text, word } from './codec';
import type { KeptRow } from './kept-row';
import { languageOf, readRecords, type RecordRows } from './read-records';
import { recordContent, type RecordKind } from './record-kind';

function show(record: DetailRecord, language: Language): Record<DetailKey, OutputValue | null> {
  const { terms, agreements } = texts(language);
  const { unit, level, position, version, year, recorded, term } = record;
  const cell = (index: number): string | number | null => targetValue(term.interim[index] ?? null, language);
  return {
    unit,
    position,
    year,
    recorded,
    version: agreements.version(String(version)),
    code: term.code,
    target: targetValue(term.target, language),
    targetQ1: cell(0),
    targetQ2: cell(1),
    targetQ3: cell(2),
    targetQ4: cell(3),
    ceiling: roundOrNull(term.ceiling),
    kind: agreements.kinds[term.kind],
    name: term.name,
    measureUnit: term.measureUnit,
    objective: term.objective,
    fund: term.fund,
    level: level === null ? '' : terms.level[level],
  };
}

const termCodec = fields<Term>({
  kind: word(() => texts('id').agreements.kinds),
  code: text,
  objective: text,
  name: text,
  measureUnit: text,
  target,
  interim: list(target),
  ceiling: orNull(number),
  fund: text,
});

const detailKind: RecordKind<DetailKey, DetailRecord> = {
  table: agreementDetailTable,
  numeric: {
    target: 'quantity',
    targetQ1: 'quantity',
    targetQ2: 'quantity',
    targetQ3: 'quantity',
    targetQ4: 'quantity',
    ceiling: 'rupiah',
    year: 'count',
  },
  // Their targets are amounts in the rows of the budget.
  rooms: { target: 'code', targetQ1: 'code', targetQ2: 'code', targetQ3: 'code', targetQ4: 'code' },
  show,
  codec: fields<DetailRecord>({
    unit: text,
    level: orNull(word(levelWords)),
    position: text,
    version: number,
    year: number,
    recorded: text,
    recording: text,
    place: number,
    term: termCodec,
  }),
  identity: ({ term, ...record }) => JSON.stringify([record, term.kind, term.code]),
  earlier: readEarlierDetails,
};

/** The records of versions, every term one. */
export const detailRecords = (snapshots: readonly Snapshot[], recorded: string): DetailRecord[] =>
  snapshots.flatMap(({ terms, ...snapshot }) => {
    const recording = fingerprint(terms);
    return terms.map((term, place) => ({ ...snapshot, recorded, recording, place, term }));
  });

/** The versions of a year, each with its terms; a later recording of the same version follows an earlier one. */
export function snapshotsOf(records: readonly DetailRecord[], year: number): Snapshot[] {
  const snapshots = new Map<string, { recorded: string; terms: DetailRecord[] }>();
  for (const record of records.filter((one) => one.year === year)) {
    const { unit, position, level, version, recorded, recording } = record;
    const key = JSON.stringify([unit, position, level, version, recorded, recording]);
    snapshots.set(key, { recorded, terms: [...(snapshots.get(key)?.terms ?? []), record] });
  }
  const inTime = [...snapshots.values()].sort((a, b) =>
    a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0,
  );
  return inTime.flatMap(({ terms }): Snapshot[] => {
    const inPlace = [...terms].sort((a, b) => a.place - b.place);
    return inPlace.slice(0, 1).map(({ unit, level, position, version }) => ({
      unit,
      level,
      position,
      version,
      year,
      terms: inPlace.map(({ term }) => term),
    }));
  });
}

/** The language in which the sheet of details is written: that of its name. */
export const detailLanguage = (sheetName: string): Language => languageOf(agreementDetailTable, sheetName);

/** Reads what `Rincian Perjanjian` keeps. */
export const readDetails = (grid: Grid | undefined): RecordRows<DetailRecord> => readRecords(detailKind, grid);

/**
 * Rows for `Rincian Perjanjian`, which only grows: unit × version × indicator or budget row.
 *
 * @param frame its language is that of the sheet that stands
 */
export function agreementDetailSheet(records: readonly (DetailRecord | KeptRow)[], frame: OutputFrame): OutputContent {
  return recordContent(detailKind, records, frame, { isLong: true });
}
