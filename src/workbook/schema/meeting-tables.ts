import { column, table } from './table';

export const meetingKindWords = {
  evaluation: 'Evaluasi / Evaluation',
  reflection: 'Refleksi / Reflection',
  preparation: 'Persiapan Kegiatan ~ Persiapan / Activity Preparation',
  scoring: 'Penilaian / Scoring',
};

/** `Rapat`, in the notation and order of the data dictionary. */
export const meetingTable = table(
  'Rapat / Meetings',
  {
    number: column('No', 'text', { isRunning: true }),
    kind: column('Jenis / Kind', 'choice', { choices: meetingKindWords }),
    date: column('Tanggal / Date', 'date'),
    time: column('Waktu? / Time', 'text'),
    place: column('Tempat / Place', 'text'),
    chair: column('Pimpinan / Chair', 'text'),
    minutesBy: column('Notulis? / Minutes By', 'text'),
    agenda: column('Agenda', 'text'),
    directions: column('Arahan? / Directions', 'text'),
    discussion: column('Pembahasan? / Discussion', 'text'),
    conclusions: column('Kesimpulan? / Conclusions', 'text'),
    present: column('Hadir? / Present', 'text'),
    period: column('Periode? / Period', 'text'),
    invitation: column('Undangan? / Invitation', 'text', { isRare: true }),
    chairOffice: column('Jabatan Pimpinan? / Chair Office', 'text', { isRare: true }),
    minutesByOffice: column('Jabatan Notulis? / Minutes By Office', 'text', { isRare: true }),
  },
  'number',
  'agenda',
);

export const meetingSheets = { meetings: { table: meetingTable, formats: false } };
