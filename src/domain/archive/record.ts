import type { Evaluation } from '../main-job/evaluation';
import type { AgencyReport, UnitReport } from '../main-job/evaluation';
import type { TrendPoint } from '../main-job/dashboard';
import { AGENCY_CODE } from '../main-job/unit/unit';
import { roundOrNull } from '../number';
import type { Period } from '../period';
import type { FrozenIndicator, FrozenPeriod, FrozenUnit } from './archive';

/** Who froze the period and when, as `YYYY-MM-DD HH:MM`. */
export interface FreezeStamp {
  time: string;
  user: string;
}

/** A row of `Arsip Capaian`: an indicator, a unit, or the agency, in a period. */
export type ArchiveRecord = FreezeStamp & { year: number; period: Period } & (
    | ({ kind: 'indicator' } & Omit<FrozenIndicator, 'source'>)
    | ({ kind: 'unit' | 'agency' } & Omit<FrozenUnit, 'source'>)
  );

export type ArchiveKind = ArchiveRecord['kind'];

function ofUnit({ value, absorption, judgement }: UnitReport | AgencyReport, code: string, name: string) {
  return {
    code,
    name,
    ceiling: absorption?.ceiling ?? null,
    spent: absorption?.spent ?? null,
    flagValue: value.flagValue,
    meanAttainment: value.meanAttainment,
    absorption: absorption?.absorption ?? null,
    attainmentJudged: judgement.attainment,
    absorptionJudged: judgement.absorption,
  };
}

/** What is to be kept of a period, with every digit: its indicators, its units and the agency. */
export function archiveRecords(evaluation: Evaluation, agencyName: string, stamp: FreezeStamp): ArchiveRecord[] {
  const { year, period } = evaluation.input.rules;
  const base = { ...stamp, year, period };
  return [
    ...evaluation.results.map(({ indicator, target, actual, attainment, status }): ArchiveRecord => ({
      ...base,
      kind: 'indicator',
      code: indicator.code,
      name: indicator.name,
      target,
      actual,
      attainment,
      status,
    })),
    ...evaluation.units.map((report): ArchiveRecord => {
      const { code, name } = report.value.unit;
      return { ...base, kind: 'unit', ...ofUnit(report, code, name) };
    }),
    { ...base, kind: 'agency', ...ofUnit(evaluation.agency, AGENCY_CODE, agencyName) },
  ];
}

/** The agency in every frozen period of a year; the first record of a period counts. */
export function agencyTrend(records: readonly ArchiveRecord[], year: number): TrendPoint[] {
  const points = new Map<string, TrendPoint>();
  for (const record of records) {
    if (record.kind !== 'agency' || record.year !== year) continue;
    const { period, flagValue, absorption } = record;
    const key = JSON.stringify(period);
    points.set(key, points.get(key) ?? { period, value: roundOrNull(flagValue), absorption: roundOrNull(absorption) });
  }
  return [...points.values()];
}

const isSame = (a: Period, b: Period): boolean =>
  a.kind === b.kind && (a.kind === 'year' || (b.kind !== 'year' && a.number === b.number));

/**
 * What the records keep of a period; null when it is not frozen. The first record of a code counts.
 *
 * @param sourceOf where a record stands, e.g. `Arsip Capaian!I4`
 */
export function frozenPeriod(
  records: readonly ArchiveRecord[],
  { year, period }: { year: number; period: Period },
  sourceOf: (record: ArchiveRecord) => string,
): FrozenPeriod | null {
  const ofPeriod = records.filter((record) => record.year === year && isSame(record.period, period));
  const [first] = ofPeriod;
  if (!first) return null;
  const indicators = new Map<string, FrozenIndicator>();
  const units = new Map<string, FrozenUnit>();
  for (const record of ofPeriod) {
    const { code } = record;
    if (record.kind !== 'indicator') units.set(code, units.get(code) ?? { ...record, source: sourceOf(record) });
    else indicators.set(code, indicators.get(code) ?? { ...record, source: sourceOf(record) });
  }
  return { time: first.time, user: first.user, indicators, units };
}
