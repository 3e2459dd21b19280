import { roundOrNull } from '../../../domain/number';
import type { Punctuality } from '../../../domain/schedule/punctuality';
import type { Schedule } from '../../../domain/schedule/schedule';
import { texts } from '../../../text';
import { layOut, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';

/** Sheet `Ketepatan Jadwal`: punctuality by unit and month of the planned end, then the agency. */
export function punctualitySheet(
  schedule: Schedule,
  unitNames: ReadonlyMap<string, string>,
  frame: OutputFrame,
): OutputContent {
  const { schedule: words, terms } = texts(frame.language);
  const unitName = (unit: string | null): string =>
    unit === null ? words.punctuality.agency : (unitNames.get(unit) ?? words.punctuality.withoutUnit);
  const monthName = (month: string): string =>
    `${terms.period.months[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;
  const sheet: OutputSheet<Punctuality> = {
    name: 'Ketepatan Jadwal / Schedule Punctuality',
    columns: [
      { heading: 'Unit', format: 'text', value: ({ unit }) => unitName(unit) },
      {
        heading: 'Bulan / Month',
        format: 'text',
        value: ({ month }) => (month === null ? words.punctuality.year : monthName(month)),
      },
      { heading: 'Jatuh Tempo / Due', format: 'count', value: ({ due }) => due },
      { heading: 'Tepat Waktu / On Time', format: 'count', value: ({ onTime }) => onTime },
      { heading: 'Terlambat Selesai / Finished Late', format: 'count', value: ({ late }) => late },
      { heading: 'Lewat Rencana / Overdue', format: 'count', value: ({ open }) => open },
      { heading: 'Ketepatan (%) / Punctuality (%)', format: 'points', value: ({ rate }) => roundOrNull(rate) },
      {
        heading: 'Rata-rata Keterlambatan (hari kerja) / Mean Delay (working days)',
        format: 'quantity',
        value: ({ meanDelay }) => roundOrNull(meanDelay),
      },
      { heading: 'Ditunda / Postponed', format: 'count', value: ({ postponed }) => postponed },
      { heading: 'Dijadwal Ulang / Rescheduled', format: 'count', value: ({ rescheduled }) => rescheduled },
      { heading: 'Batal / Cancelled', format: 'count', value: ({ cancelled }) => cancelled },
    ],
    isLong: true,
  };
  return layOut(sheet, schedule.punctuality, frame);
}
