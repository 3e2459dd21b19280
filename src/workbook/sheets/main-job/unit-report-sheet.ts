import { AGENCY_CODE } from '../../../domain/main-job/unit';
import type { AgencyReport, Evaluation, UnitReport } from '../../../domain/main-job/evaluation';
import type { FormTable } from '../../../domain/forms/form-table';
import type { FollowUpSummary } from '../../../domain/main-job/follow-up';
import { isFlagged } from '../../../domain/main-job/judgement';
import { roundOrNull } from '../../../domain/number';
import { rate } from '../../../domain/main-job/rating';
import type { Cause, Counts, Value } from '../../../domain/main-job/unit-value';
import { texts, type Texts } from '../../../text';
import { formatPoints } from '../../../text/format';
import type { Language } from '../../../text/language';
import { efficiencyValue, flagLabel, limitLabel, ratingLabel } from '../labels';
import { formTable, type FormColumn } from '../forms/form-columns';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';

/** One line of the sheet: a unit, the mean of the units, or the agency. */
interface Line {
  code: string;
  name: string;
  kind: string;
  counts: Counts | null;
  value: Value;
  outputAttainment: number | null;
  report: UnitReport | AgencyReport | null;
  causes: readonly Cause[];
}

/** `Penyebab Utama`: at most three indicators with their cost in points. */
export function causesLabel(causes: readonly Cause[], { sheets }: Texts, language: Language): string {
  return causes
    .map(({ result: { indicator }, points }) =>
      sheets.cause(indicator.code, indicator.name, formatPoints(points, language)),
    )
    .join('; ');
}

/** `Tindak Lanjut`: how the actions of a unit stand; a flagged unit without any says so. */
function followUpLabel({ open, overdue, done }: FollowUpSummary, flagged: boolean, { sheets }: Texts): string {
  const words = sheets.followUps;
  const parts = [
    open > 0 ? words.open(String(open)) : '',
    overdue > 0 ? words.overdue(String(overdue)) : '',
    done > 0 ? words.done(String(done)) : '',
  ].filter((part) => part !== '');
  if (open === 0 && flagged) parts.unshift(words.missing);
  return parts.join(', ');
}

/** The label of the agency's row says how its value was formed (data dictionary, rule 6). */
export function agencyLabel(evaluation: Evaluation, agencyName: string, { sheets, terms }: Texts): string {
  const { formation } = evaluation.agency.value;
  return sheets.agencyRow(agencyName || sheets.agencyFallback, terms.agencyFormation[formation]);
}

function linesOf(evaluation: Evaluation, agencyName: string, words: Texts): Line[] {
  const units = evaluation.units.map((report): Line => {
    const { unit, counts, outputAttainment, causes } = report.value;
    return {
      code: unit.code,
      name: unit.name,
      kind: unit.kind,
      counts,
      value: report.value,
      outputAttainment,
      report,
      causes,
    };
  });
  const mean: Line = {
    code: '',
    name: words.terms.meanOfUnits,
    kind: '',
    counts: null,
    value: evaluation.meanOfUnits,
    outputAttainment: null,
    report: null,
    causes: [],
  };
  const { value } = evaluation.agency;
  const agency: Line = {
    code: AGENCY_CODE,
    name: agencyLabel(evaluation, agencyName, words),
    kind: words.terms.budgetLevel.agency,
    counts: value.counts,
    value,
    outputAttainment: value.outputAttainment,
    report: evaluation.agency,
    causes: value.causes,
  };
  return [...units, mean, agency];
}

function columnsOf(evaluation: Evaluation, { language }: OutputFrame): FormColumn<Line>[] {
  const words = texts(language);
  const { terms } = words;
  const { ratingScale, cap } = evaluation.input.rules;
  const bounded =
    cap === null
      ? 'Capaian | Nilai Kinerja (%) / Attainment | Value (%)'
      : `Capaian | Nilai Kinerja, dibatasi ${cap} (%) / Attainment | Value, at most ${cap} (%)`;
  const rating = (value: number | null): string => (value === null ? '' : ratingLabel(rate(value, ratingScale), words));
  return [
    { heading: 'Kode / Code', format: 'text', value: ({ code }) => code },
    { heading: 'Unit', format: 'text', value: ({ name }) => name },
    { heading: 'Jenis / Type', format: 'text', value: ({ kind }) => kind },
    {
      heading: 'Jumlah Indikator / Indicators',
      paper: 'Indikator | Jumlah / Indicators | All',
      format: 'count',
      value: ({ counts }) => counts && counts.indicators,
    },
    {
      heading: 'Indikator Terhitung / Counted',
      paper: 'Indikator | Terhitung / Indicators | Counted',
      format: 'count',
      value: ({ counts }) => counts && counts.counted,
    },
    {
      heading: 'Belum Lapor / Not Reported',
      paper: 'Indikator | Belum Lapor / Indicators | Not Reported',
      format: 'count',
      value: ({ counts }) => counts && counts.notReported,
    },
    {
      heading: 'Nilai Penandaan (%) / Flag Value (%)',
      paper: bounded,
      format: 'points',
      value: ({ value }) => roundOrNull(value.flagValue),
    },
    {
      heading: 'Rata-rata Capaian (%) / Mean Attainment (%)',
      paper: 'Capaian | Rata-rata (%) / Attainment | Mean (%)',
      format: 'points',
      value: ({ value }) => roundOrNull(value.meanAttainment),
    },
    {
      heading: 'Capaian Keluaran (%) / Output Attainment (%)',
      paper: 'Capaian | Keluaran (%) / Attainment | Outputs (%)',
      format: 'points',
      value: ({ outputAttainment }) => roundOrNull(outputAttainment),
    },
    {
      heading: 'Predikat / Rating',
      paper: 'Capaian | Predikat / Attainment | Rating',
      format: 'text',
      value: ({ value }) => rating(roundOrNull(value.flagValue)),
    },
    {
      heading: 'Status Capaian / Attainment Status',
      paper: 'Capaian | Status / Attainment | Status',
      format: 'text',
      value: ({ report }) => report && limitLabel(report.judgement.attainment, words, language),
    },
    {
      heading: 'Serapan (%) / Absorption (%)',
      paper: 'Serapan | Seluruhnya (%) / Absorption | All (%)',
      format: 'points',
      value: ({ report }) => roundOrNull(report?.absorption?.absorption ?? null),
    },
    {
      heading: 'Serapan tanpa Belanja Pegawai (%) / Absorption without Personnel (%)',
      paper: 'Serapan | Tanpa Belanja Pegawai (%) / Absorption | Without Personnel (%)',
      format: 'points',
      value: ({ report }) => roundOrNull(report?.absorption?.withoutPersonnel ?? null),
    },
    {
      heading: 'Status Serapan / Absorption Status',
      paper: 'Serapan | Status / Absorption | Status',
      format: 'text',
      value: ({ report }) => report && limitLabel(report.judgement.absorption, words, language),
    },
    {
      heading: 'Tanda / Flag',
      paper: 'Di Bawah Batas / Below Limit',
      format: 'text',
      value: ({ report }) => report && flagLabel(report.judgement.flag, words),
    },
    {
      heading: 'Efisiensi / Efficiency',
      format: 'points',
      value: ({ report }) => report && efficiencyValue(report.judgement.efficiency, words),
    },
    {
      heading: 'Kategori Capaian–Serapan / Attainment–Absorption Category',
      format: 'text',
      value: ({ report }) => (report?.judgement.category ? terms.category[report.judgement.category] : null),
    },
    {
      heading: 'Penyebab Utama / Main Causes',
      format: 'text',
      value: ({ causes }) => causesLabel(causes, words, language),
    },
    {
      heading: 'Tindak Lanjut / Follow-up',
      format: 'text',
      value: ({ report }) => report && followUpLabel(report.followUps, isFlagged(report.judgement.flag), words),
    },
  ];
}

/** Sheet `Rapor Unit`: every unit, then `Rata-rata Unit` and the agency (data dictionary, rules 4–10). */
export function unitReportSheet(evaluation: Evaluation, agencyName: string, frame: OutputFrame): OutputContent {
  const { language } = frame;
  const words = texts(language);
  const { terms } = words;
  const columns = columnsOf(evaluation, frame);
  const sheet: OutputSheet<Line> = { name: 'Rapor Unit / Unit Report', columns, wide: { from: 2, count: 1 } };
  const below = terms.limitStatus.below('').split('(')[0]?.trim() ?? '';
  const statuses = [10, 13].flatMap((column) => [
    { column, startsWith: [below], tone: 'bad' as const },
    { column, startsWith: [terms.limitStatus.provisional, terms.limitStatus.notAssessable], tone: 'open' as const },
    { column, startsWith: [terms.limitStatus.met], tone: 'good' as const },
  ]);
  return layOut(sheet, linesOf(evaluation, agencyName, words), frame, [
    ...statuses,
    { column: 14, startsWith: [terms.flag.attainment, terms.flag.absorption], tone: 'bad' },
  ]);
}

/** The same report for paper. */
export function unitReportForm(evaluation: Evaluation, agencyName: string, frame: OutputFrame): FormTable {
  const lines = linesOf(evaluation, agencyName, texts(frame.language));
  return formTable(columnsOf(evaluation, frame), lines, frame.language, {
    isStrong: ({ report }) => report === evaluation.agency,
  });
}
