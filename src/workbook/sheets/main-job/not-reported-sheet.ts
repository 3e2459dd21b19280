import type { MissingReport, NotReported } from '../../../domain/main-job/not-reported';
import { texts } from '../../../text';
import { formatDay } from '../../../text/format';
import type { Language } from '../../../text/language';
import { nameIn } from '../../schema/names';
import { analysisTable, remainderTable } from '../../schema/tables';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet, type StatusColour } from '../output-sheet';

/** The empty periods of a report in words: `TW I, TW III`. */
export function blanksLabel({ blanks, kind, lacks }: MissingReport, language: Language): string {
  const { terms, prepare } = texts(language);
  if (lacks) return lacks.map((part) => prepare.notReported.lacks[part]).join(', ');
  if (kind === 'budget') return prepare.notReported.budget;
  if (!blanks) return terms.period.year;
  const labels = blanks.grid === 'month' ? terms.period.months : terms.period.quarters;
  return blanks.positions.map((position) => labels[position] ?? '').join(', ');
}

/** How far the due day is: `lewat 3 hari`, `hari ini`, `5 hari lagi`. */
export function dueLabel({ daysLeft }: NotReported, language: Language): string {
  const words = texts(language).prepare.notReported;
  if (daysLeft === 0) return words.today;
  return daysLeft < 0 ? words.overdue(String(-daysLeft)) : words.left(String(daysLeft));
}

/** Said where no report is missing: nothing can be, as long as there are no indicators. */
export function noneMissing({ indicators }: NotReported, language: Language): string {
  const { prepare, sheets } = texts(language);
  return indicators === 0 ? sheets.nothing.indicators : prepare.notReported.none;
}

/** Sheet `Belum Lapor`: one row per figure that is due and missing, each linked to its cell. */
export function notReportedSheet(missing: NotReported, frame: OutputFrame): OutputContent {
  const { language } = frame;
  const { prepare, terms } = texts(language);
  const day = formatDay(missing.due, terms.period.months);
  const sheet: OutputSheet<MissingReport> = {
    name: 'Belum Lapor / Not Reported',
    ...(missing.reports.length === 0 && { nothing: noneMissing(missing, language) }),
    columns: [
      { heading: 'Unit', format: 'text', value: ({ unit }) => unit?.code ?? '' },
      { heading: 'Nama Unit / Unit Name', format: 'text', value: ({ unit }) => unit?.name ?? '' },
      { heading: 'Penanggung Jawab / Owner', format: 'text', value: ({ owner }) => owner },
      { heading: 'Email', format: 'text', value: ({ email }) => email },
      { heading: 'Jenis / Kind', format: 'text', value: ({ kind }) => prepare.notReported.kind[kind] },
      { heading: 'Kode / Code', format: 'text', value: ({ code }) => code },
      { heading: 'Yang Belum Diisi / Not Filled In', format: 'text', room: 'text', value: ({ name }) => name },
      { heading: 'Periode Kosong / Empty Periods', format: 'text', value: (report) => blanksLabel(report, language) },
      { heading: 'Sel / Cell', format: 'text', value: (report) => cellLabel(placeOf(report, language)) },
      { heading: 'Batas Lapor / Due Day', format: 'text', value: () => day },
      { heading: 'Waktu / Time Left', format: 'text', value: () => dueLabel(missing, language) },
    ],
    isLong: true,
  };
  const late: StatusColour = { column: 10, startsWith: [prepare.notReported.overduePrefix], tone: 'bad' };
  const content = layOut(sheet, missing.reports, frame, [late]);
  const rows = missing.reports.map((report) => {
    const place = placeOf(report, language);
    return [{ text: cellLabel(place), ...place }];
  });
  return { ...content, links: { column: 9, rows } };
}

/** Where it is filled in: a reason for money in its own sheet, a cause or a remedy in that of the analyses. */
function placeOf({ place, lacks }: MissingReport, language: Language): MissingReport['place'] {
  if (!lacks) return place;
  return { sheet: nameIn(lacks.includes('remainder') ? remainderTable : analysisTable, language), cell: '' };
}

const cellLabel = ({ sheet, cell }: MissingReport['place']): string => (cell === '' ? sheet : `${sheet}!${cell}`);
