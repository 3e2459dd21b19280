import { AGENCY_CODE } from '../../../domain/main-job/unit';
import type { AgencyReport, Evaluation, UnitReport } from '../../../domain/main-job/evaluation';
import type { Judgement, LimitJudgement } from '../../../domain/main-job/judgement';
import { roundOrNull, roundPrinted } from '../../../domain/number';
import { texts } from '../../../text';
import { formatQuantity } from '../../../text/format';
import type { Language } from '../../../text/language';
import { normaliseName, notationOf } from '../../schema/names';
import { column, table } from '../../schema/table';
import { periodLabel } from '../../values/period';
import { actualValue, targetValue } from '../measures';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';

/** Sheet `Arsip Capaian` as it is read back; it only grows. */
export const archiveTable = table(
  'Arsip Capaian / Attainment Archive',
  {
    frozenAt: column('Ditetapkan / Frozen', 'text'),
    user: column('Pengguna / User', 'text'),
    year: column('Tahun / Year', 'number'),
    period: column('Periode / Period', 'text'),
    kind: column('Jenis / Kind', 'text'),
    code: column('Kode / Code', 'code'),
    name: column('Nama / Name', 'text'),
    target: column('Target', 'measure'),
    actual: column('Realisasi / Actual', 'measure'),
    value: column('Nilai / Value', 'percent'),
    mean: column('Rata-rata Capaian (%) / Mean Attainment (%)', 'percent'),
    absorption: column('Serapan (%) / Absorption (%)', 'percent'),
    status: column('Status', 'text'),
  },
  'frozenAt',
);

export type ArchiveKey = keyof (typeof archiveTable)['columns'];
export type ArchiveKind = 'indicator' | 'unit' | 'agency';

/** One row of the archive, as written. */
interface ArchiveRow {
  kind: ArchiveKind;
  code: string;
  name: string;
  target: number | string | null;
  actual: number | string | null;
  value: number | null;
  mean: number | null;
  absorption: number | null;
  status: string;
}

/** Who froze the period and when. */
export interface FreezeStamp {
  time: string;
  user: string;
}

/** The status in words, with the limit in force wherever there is a judgement: a later limit must not judge it anew. */
function judgedLabel({ status, limit }: LimitJudgement, language: Language): string {
  const words = texts(language).terms.limitStatus;
  const points = limit === null ? '' : formatQuantity(roundPrinted(limit), language);
  if (status === 'below') return words.below(points);
  return points === '' ? words[status] : `${words[status]} (${points}%)`;
}

/** Both judgements of a unit: `Capaian: Memenuhi Batas Minimal (90%); Serapan: Di Bawah Batas Minimal (60%)`. */
function unitStatus({ attainment, absorption }: Judgement, hasBudget: boolean, language: Language): string {
  const { flag } = texts(language).terms;
  const parts = [`${flag.attainment}: ${judgedLabel(attainment, language)}`];
  if (hasBudget) parts.push(`${flag.absorption}: ${judgedLabel(absorption, language)}`);
  return parts.join('; ');
}

function unitRow(
  kind: ArchiveKind,
  code: string,
  name: string,
  report: UnitReport | AgencyReport,
  language: Language,
): ArchiveRow {
  const { value, absorption, judgement } = report;
  return {
    kind,
    code,
    name,
    target: roundOrNull(absorption?.ceiling ?? null),
    actual: roundOrNull(absorption?.spent ?? null),
    value: roundOrNull(value.flagValue),
    mean: roundOrNull(value.meanAttainment),
    absorption: roundOrNull(absorption?.absorption ?? null),
    status: unitStatus(judgement, absorption !== null, language),
  };
}

function rowsOf(evaluation: Evaluation, agencyName: string, language: Language): ArchiveRow[] {
  const { terms, sheets } = texts(language);
  const indicators = evaluation.results.map(({ indicator, target, actual, attainment, status }): ArchiveRow => ({
    kind: 'indicator',
    code: indicator.code,
    name: indicator.name,
    target: targetValue(target, language),
    actual: actualValue(actual, language),
    value: roundOrNull(attainment),
    mean: null,
    absorption: null,
    status: terms.indicatorStatus[status],
  }));
  const units = evaluation.units.map((report) =>
    unitRow('unit', report.value.unit.code, report.value.unit.name, report, language),
  );
  const agency = unitRow('agency', AGENCY_CODE, agencyName || sheets.agencyFallback, evaluation.agency, language);
  return [...indicators, ...units, agency];
}

/** Time and user, the name, and both judgements of a unit need room. */
const widths: OutputContent['widths'] = [
  { from: 1, count: 2, pixels: 140 },
  { from: 7, count: 1, pixels: 260 },
  { from: 13, count: 1, pixels: 420 },
];

/** The language in which the sheet of an archive is written: that of its name. */
export function archiveLanguage(sheetName: string): Language {
  return normaliseName(sheetName) === normaliseName(archiveTable.en) ? 'en' : 'id';
}

/**
 * The rows of `Arsip Capaian` for a period: every indicator (`Nilai` = attainment), every unit and the agency (`Nilai` =
 * `Nilai Penandaan`; `Target` and `Realisasi` = ceiling and spending in Rupiah). Without an evaluation no row.
 *
 * @param frame its language is that of the sheet that stands
 */
export function archiveSheet(
  evaluation: Evaluation | null,
  agencyName: string,
  stamp: FreezeStamp,
  frame: OutputFrame,
): OutputContent {
  const { language } = frame;
  const words = texts(language);
  const heading = (key: ArchiveKey): string => notationOf(archiveTable.columns[key]);
  const rules = evaluation?.input.rules;
  const period = rules ? periodLabel(rules.period, words.terms) : '';
  const sheet: OutputSheet<ArchiveRow> = {
    name: notationOf(archiveTable),
    columns: [
      { heading: heading('frozenAt'), format: 'text', value: () => stamp.time },
      { heading: heading('user'), format: 'text', value: () => stamp.user },
      { heading: heading('year'), format: 'count', value: () => rules?.year ?? null },
      { heading: heading('period'), format: 'text', value: () => period },
      { heading: heading('kind'), format: 'text', value: ({ kind }) => words.archive.kinds[kind] },
      { heading: heading('code'), format: 'text', value: ({ code }) => code },
      { heading: heading('name'), format: 'text', value: ({ name }) => name },
      { heading: heading('target'), format: 'quantity', value: ({ target }) => target },
      { heading: heading('actual'), format: 'quantity', value: ({ actual }) => actual },
      { heading: heading('value'), format: 'points', value: ({ value }) => value },
      { heading: heading('mean'), format: 'points', value: ({ mean }) => mean },
      { heading: heading('absorption'), format: 'points', value: ({ absorption }) => absorption },
      { heading: heading('status'), format: 'text', value: ({ status }) => status },
    ],
    isLong: true,
  };
  const content = layOut(sheet, evaluation ? rowsOf(evaluation, agencyName, language) : [], frame);
  return { ...content, widths };
}
