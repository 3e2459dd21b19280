import type { ArchiveKind, ArchiveRecord } from '../../../domain/archive/record';
import type { FrozenJudgement } from '../../../domain/archive/archive';
import { roundOrNull } from '../../../domain/number';
import { texts } from '../../../text';
import { formatLimit } from '../../../text/format';
import type { Language } from '../../../text/language';
import { readEarlierArchive } from '../../read/earlier/archive';
import type { Grid } from '../../read/grid';
import { archiveTable, type ArchiveKey } from '../../schema/archive-table';
import { periodLabel } from '../../values/period';
import { actualValue, targetValue } from '../measures';
import type { OutputContent, OutputFrame, OutputValue } from '../output-sheet';
import {
  actual,
  fields,
  mark,
  number,
  optional,
  orNull,
  period,
  target,
  text,
  word,
  type Codec,
  type Fields,
} from './codec';
import type { KeptRow } from './kept-row';
import { languageOf, readRecords, type RecordRows } from './read-records';
import { recordContent, type RecordKind } from './record-kind';

/** The status in words, with the limit in force wherever there is a judgement: a later limit must not judge it anew. */
function judgedLabel({ status, limit }: FrozenJudgement, language: Language): string {
  const words = texts(language).terms.limitStatus;
  const points = limit === null ? '' : formatLimit(limit, language);
  if (status === 'below') return words.below(points);
  return points === '' ? words[status] : `${words[status]} (${points}%)`;
}

type UnitRecord = Exclude<ArchiveRecord, { kind: 'indicator' }>;

/** Both judgements of a unit: `Capaian: Memenuhi Batas Minimal (90%); Serapan: Di Bawah Batas Minimal (60%)`. */
function unitStatus({ attainmentJudged, absorptionJudged, ceiling }: UnitRecord, language: Language): string {
  const { flag } = texts(language).terms;
  const parts = [`${flag.attainment}: ${judgedLabel(attainmentJudged, language)}`];
  if (ceiling !== null) parts.push(`${flag.absorption}: ${judgedLabel(absorptionJudged, language)}`);
  return parts.join('; ');
}

/** Of an indicator `Nilai` is its attainment; of a unit its `Nilai Penandaan`, and `Target` and `Realisasi` are Rupiah. */
function figuresOf(record: ArchiveRecord, language: Language) {
  if (record.kind !== 'indicator') {
    const { ceiling, spent, flagValue, meanAttainment, absorption } = record;
    return {
      target: roundOrNull(ceiling),
      actual: roundOrNull(spent),
      value: roundOrNull(flagValue),
      mean: roundOrNull(meanAttainment),
      absorption: roundOrNull(absorption),
      status: unitStatus(record, language),
    };
  }
  return {
    target: targetValue(record.target, language),
    actual: actualValue(record.actual, language),
    value: roundOrNull(record.attainment),
    mean: null,
    absorption: null,
    status: texts(language).terms.indicatorStatus[record.status],
  };
}

function show(record: ArchiveRecord, language: Language): Record<ArchiveKey, OutputValue | null> {
  const { archive, sheets, terms } = texts(language);
  const { time, user, year, kind, code, name } = record;
  return {
    frozenAt: time,
    user,
    year,
    period: periodLabel(record.period, terms),
    kind: archive.kinds[kind],
    code,
    name: name === '' && kind === 'agency' ? sheets.agencyFallback : name,
    ...figuresOf(record, language),
  };
}

const common = { time: text, user: text, year: number, period, code: text, name: text, isRounded: optional(mark) };
const judged = fields<FrozenJudgement>({ status: word(() => texts('id').terms.limitStatus), limit: orNull(number) });
type IndicatorRecord = Extract<ArchiveRecord, { kind: 'indicator' }>;
const indicatorFields: Fields<Omit<IndicatorRecord, 'kind'>> = {
  ...common,
  target: orNull(target),
  actual,
  attainment: orNull(number),
  status: word(() => texts('id').terms.indicatorStatus),
};
const unitFields: Fields<Omit<UnitRecord, 'kind'>> = {
  ...common,
  ceiling: orNull(number),
  spent: orNull(number),
  flagValue: orNull(number),
  meanAttainment: orNull(number),
  absorption: orNull(number),
  attainmentJudged: judged,
  absorptionJudged: judged,
};
const codec: Codec<ArchiveRecord> = (stored) => {
  const { kind } = fields<{ kind: ArchiveKind }>({ kind: word(() => texts('id').archive.kinds) })(stored);
  return kind === 'indicator'
    ? { kind, ...fields<Omit<IndicatorRecord, 'kind'>>(indicatorFields)(stored) }
    : { kind, ...fields<Omit<UnitRecord, 'kind'>>(unitFields)(stored) };
};

const archiveKind: RecordKind<ArchiveKey, ArchiveRecord> = {
  table: archiveTable,
  numeric: {
    year: 'count',
    target: 'quantity',
    actual: 'quantity',
    value: 'points',
    mean: 'points',
    absorption: 'points',
  },
  show,
  codec,
  identity: ({ year, period: when, kind, code }) => JSON.stringify([year, when, kind, code]),
  earlier: readEarlierArchive,
};

/** The language in which the sheet of an archive is written: that of its name. */
export const archiveLanguage = (sheetName: string): Language => languageOf(archiveTable, sheetName);

/** Reads `Arsip Capaian`. */
export const readArchive = (grid: Grid | undefined): RecordRows<ArchiveRecord> => readRecords(archiveKind, grid);

/**
 * Sheet `Arsip Capaian` with records of frozen periods.
 *
 * @param frame its language is that of the sheet that stands
 */
export const archiveSheet = (records: readonly (ArchiveRecord | KeptRow)[], frame: OutputFrame): OutputContent =>
  recordContent(archiveKind, records, frame, { isLong: true });
