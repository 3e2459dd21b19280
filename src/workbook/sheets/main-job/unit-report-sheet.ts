import { AGENCY_CODE } from '../../../domain/main-job/unit/unit';
import { unitsOfMean } from '../../../domain/main-job/unit/agency-value';
import type { AgencyReport, Evaluation, UnitReport } from '../../../domain/main-job/evaluation';
import type { FormTable } from '../../../domain/forms/form-table';
import type { FollowUpSummary } from '../../../domain/main-job/follow-up';
import { isFlagged } from '../../../domain/main-job/unit/judgement';
import { roundOrNull } from '../../../domain/number';
import { rate } from '../../../domain/main-job/indicator/rating';
import type { Cause, Counts, Value } from '../../../domain/main-job/unit/unit-value';
import { placeOfActual } from '../../../domain/main-job/indicator/figure-places';
import type { CellLink } from '../../../shapes/sheet-content';
import { texts, type Texts } from '../../../text';
import { formatPoints } from '../../../text/format';
import type { Language } from '../../../text/language';
import { efficiencyValue, flagLabel, limitLabel, ratingLabel } from '../labels';
import { formTable, type FormColumn, type FormFrame } from '../forms/form-columns';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';
import { coloursByCode, limitTones } from '../status-colours';

const NAME = 'Rapor Unit / Unit Report';

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

/** The flag leads to the cell of the gravest cause: a long text that is a link breaks into no lines in LibreOffice. */
function flagLink({ report, causes }: Line, words: Texts): CellLink {
  const [first] = causes;
  return {
    text: report ? flagLabel(report.judgement.flag, words) : '',
    ...(first ? placeOfActual(first.result) : { sheet: '', cell: '' }),
  };
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
function agencyLabel(evaluation: Evaluation, agencyName: string, { sheets, terms }: Texts): string {
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

function columnsOf(evaluation: Evaluation, { language }: OutputFrame) {
  const words = texts(language);
  const { terms } = words;
  const { ratingScale, cap } = evaluation.input.rules;
  const bounded =
    cap === null
      ? 'Capaian | Nilai Kinerja (%) / Attainment | Value (%)'
      : `Capaian | Nilai Kinerja, dibatasi ${cap} (%) / Attainment | Value, at most ${cap} (%)`;
  const rating = (value: number | null): string => (value === null ? '' : ratingLabel(rate(value, ratingScale), words));
  return {
    code: { heading: 'Kode / Code', format: 'text', value: ({ code }) => code },
    unit: { heading: 'Unit', format: 'text', isKey: true, value: ({ name }) => name },
    kind: { heading: 'Jenis / Type', format: 'text', value: ({ kind }) => kind },
    indicators: {
      heading: 'Jumlah Indikator / Indicators',
      paper: 'Indikator | Jumlah / Indicators | All',
      format: 'count',
      value: ({ counts }) => counts && counts.indicators,
    },
    counted: {
      heading: 'Indikator Terhitung / Counted',
      paper: 'Indikator | Terhitung / Indicators | Counted',
      format: 'count',
      value: ({ counts }) => counts && counts.counted,
    },
    notReported: {
      heading: 'Belum Lapor / Not Reported',
      paper: 'Indikator | Belum Lapor / Indicators | Not Reported',
      format: 'count',
      value: ({ counts }) => counts && counts.notReported,
    },
    value: {
      heading: 'Nilai Penandaan (%) / Flag Value (%)',
      paper: bounded,
      format: 'points',
      value: ({ value }) => roundOrNull(value.flagValue),
    },
    valueLimit: {
      heading: 'Batas Capaian (%) / Attainment Limit (%)',
      format: 'points',
      value: ({ report }) => roundOrNull(report?.judgement.attainment.limit ?? null),
    },
    mean: {
      heading: 'Rata-rata Capaian (%) / Mean Attainment (%)',
      paper: 'Capaian | Rata-rata (%) / Attainment | Mean (%)',
      format: 'points',
      value: ({ value }) => roundOrNull(value.meanAttainment),
    },
    outputs: {
      heading: 'Capaian Keluaran (%) / Output Attainment (%)',
      paper: 'Capaian | Keluaran (%) / Attainment | Outputs (%)',
      format: 'points',
      value: ({ outputAttainment }) => roundOrNull(outputAttainment),
    },
    rating: {
      heading: 'Predikat / Rating',
      paper: 'Capaian | Predikat / Attainment | Rating',
      format: 'text',
      value: ({ value }) => rating(roundOrNull(value.flagValue)),
    },
    status: {
      heading: 'Status Capaian / Attainment Status',
      paper: 'Capaian | Status / Attainment | Status',
      format: 'text',
      figures: true,
      value: ({ report }) => report && limitLabel(report.judgement.attainment, words, language),
    },
    absorption: {
      heading: 'Serapan (%) / Absorption (%)',
      paper: 'Serapan | Seluruhnya (%) / Absorption | All (%)',
      format: 'points',
      value: ({ report }) => roundOrNull(report?.absorption?.absorption ?? null),
    },
    absorptionLimit: {
      heading: 'Batas Serapan (%) / Absorption Limit (%)',
      format: 'points',
      value: ({ report }) => roundOrNull(report?.judgement.absorption.limit ?? null),
    },
    withoutPersonnel: {
      heading: 'Serapan tanpa Belanja Pegawai (%) / Absorption without Personnel (%)',
      paper: 'Serapan | Tanpa Belanja Pegawai (%) / Absorption | Without Personnel (%)',
      format: 'points',
      value: ({ report }) => roundOrNull(report?.absorption?.withoutPersonnel ?? null),
    },
    absorptionStatus: {
      heading: 'Status Serapan / Absorption Status',
      paper: 'Serapan | Status / Absorption | Status',
      format: 'text',
      figures: true,
      value: ({ report }) => report && limitLabel(report.judgement.absorption, words, language),
    },
    flag: {
      heading: 'Tanda / Flag',
      paper: 'Di Bawah Batas / Below Limit',
      format: 'text',
      value: ({ report }) => report && flagLabel(report.judgement.flag, words),
    },
    efficiency: {
      heading: 'Efisiensi / Efficiency',
      format: 'points',
      room: 'code',
      value: ({ report }) => report && efficiencyValue(report.judgement.efficiency, words),
    },
    category: {
      heading: 'Kategori Capaian–Serapan / Attainment–Absorption Category',
      format: 'text',
      value: ({ report }) => (report?.judgement.category ? terms.category[report.judgement.category] : null),
    },
    causes: {
      heading: 'Penyebab Utama / Main Causes',
      format: 'text',
      figures: true,
      value: ({ causes }) => causesLabel(causes, words, language),
    },
    followUps: {
      heading: 'Tindak Lanjut / Follow-up',
      format: 'text',
      figures: true,
      value: ({ report }) => report && followUpLabel(report.followUps, isFlagged(report.judgement.flag), words),
    },
  } satisfies Record<string, FormColumn<Line>>;
}

type ColumnKey = keyof ReturnType<typeof columnsOf>;

/** What decides comes first on the sheet; details stand grouped behind (data dictionary, Output sheets). */
const deciding = [
  ...(['code', 'unit', 'value', 'valueLimit', 'absorption', 'absorptionLimit', 'flag', 'causes'] as const),
  ...(['status', 'absorptionStatus', 'rating'] as const),
] satisfies ColumnKey[];
const details = [
  ...(['kind', 'indicators', 'counted', 'notReported', 'mean', 'outputs', 'withoutPersonnel'] as const),
  ...(['efficiency', 'category', 'followUps'] as const),
] satisfies ColumnKey[];
const onSheet: readonly ColumnKey[] = [...deciding, ...details];

/** Paper groups what belongs together, and has its limits in the words of the status. */
const onPaper: readonly ColumnKey[] = [
  ...(['code', 'unit', 'kind', 'indicators', 'counted', 'notReported', 'value', 'mean', 'outputs', 'rating'] as const),
  ...(['status', 'absorption', 'withoutPersonnel', 'absorptionStatus', 'flag', 'efficiency', 'category'] as const),
  ...(['causes', 'followUps'] as const),
];

/** Sheet `Rapor Unit`: every unit, flagged ones first, then `Rata-rata Unit` and the agency (data dictionary, rules 4–10). */
export function unitReportSheet(evaluation: Evaluation, agencyName: string, frame: OutputFrame): OutputContent {
  const words = texts(frame.language);
  const { flag, limitStatus } = words.terms;
  const columns = columnsOf(evaluation, frame);
  const sheet: OutputSheet<Line> = {
    name: NAME,
    ...(evaluation.units.length === 0 && { nothing: words.sheets.nothing.units }),
    columns: onSheet.map((key): FormColumn<Line> => columns[key]),
    widthRuns: 3,
    details: { from: 'Jenis' },
  };
  const statuses = (['status', 'absorptionStatus'] as const).flatMap((key) =>
    coloursByCode(onSheet.indexOf(key), limitStatus, limitTones),
  );
  const lines = flaggedFirst(linesOf(evaluation, agencyName, words), evaluation);
  const content = layOut(sheet, lines, frame, [
    ...statuses,
    ...coloursByCode(onSheet.indexOf('flag'), flag, { attainment: 'bad', absorption: 'bad' }),
  ]);
  const rows = lines.map((line) => [flagLink(line, words)]);
  return { ...content, links: { column: onSheet.indexOf('flag') + 1, rows } };
}

/** Flagged units stand first, in their order, as all others in theirs; the mean and the agency stay last. */
function flaggedFirst(lines: readonly Line[], { agency }: Evaluation): Line[] {
  const comesFirst = ({ report }: Line): boolean =>
    report !== null && report !== agency && isFlagged(report.judgement.flag);
  return [...lines.filter(comesFirst), ...lines.filter((line) => !comesFirst(line))];
}

/** The same report for paper. */
export function unitReportForm(evaluation: Evaluation, agencyName: string, frame: FormFrame): FormTable {
  const words = texts(frame.language);
  const name = words.terms.meanOfAssessed(unitsOfMean(evaluation.units).length);
  const lines = linesOf(evaluation, agencyName, words).map((line) => (line.code === '' ? { ...line, name } : line));
  const columns = columnsOf(evaluation, frame);
  const chosen = (keys: readonly ColumnKey[]): FormColumn<Line>[] => keys.map((key) => columns[key]);
  const form = { name: NAME, columns: chosen(onSheet), codeOf: ({ code }: Line) => code || 'meanOfUnits' };
  return formTable(form, lines, frame, {
    isStrong: ({ report }) => report === evaluation.agency,
    columns: chosen(onPaper),
    onSheet: flaggedFirst(lines, evaluation),
  });
}
