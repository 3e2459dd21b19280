import { day, words, type Words } from '../workbook/words';
import { meetingKind } from '../workbook/choices';

export interface Meeting {
  no: number;
  kind: Words;
  date: Date;
  time: string;
  place: Words;
  chair: string;
  minutesBy: string;
  agenda: Words;
  directions: Words;
  discussion: Words;
  conclusions: Words;
  present: number;
}

/** Two meetings of the year. */
export const meetings: readonly Meeting[] = [
  {
    no: 1,
    kind: meetingKind.evaluation,
    date: day('2026-07-14'),
    time: '09.00–12.00',
    place: words('Ruang Rapat Dinas Sosial', 'Agency meeting room'),
    chair: 'Laras Wirakencana',
    minutesBy: 'Citra Wulandanu',
    agenda: words('Evaluasi kinerja triwulan II tahun 2026', 'Performance review, second quarter of 2026'),
    directions: words(
      'Setiap bidang menyampaikan data dukung paling lambat tanggal 5 bulan berikutnya.',
      'Every division hands in its evidence by the 5th of the next month.',
    ),
    discussion: words(
      'Waktu respons penjangkauan memburuk sejak Maret; jumlah petugas per regu berkurang.',
      'Outreach response time has worsened since March; teams have fewer members.',
    ),
    conclusions: words(
      'Jadwal regu disusun ulang dan petunjuk teknis hibah dipercepat.',
      'Team rosters are redrawn and the grant guidelines are brought forward.',
    ),
    present: 24,
  },
  {
    no: 2,
    kind: meetingKind.preparation,
    date: day('2026-09-22'),
    time: '13.30–15.00',
    place: words('Aula Dinas Sosial', 'Agency hall'),
    chair: 'Bagja Nirwasita',
    minutesBy: 'Danu Artasena',
    agenda: words('Persiapan percepatan belanja triwulan IV', 'Preparing faster spending in the fourth quarter'),
    directions: words(
      'Kontrak yang belum ditandatangani diselesaikan sebelum akhir Oktober.',
      'Open contracts are to be signed before the end of October.',
    ),
    discussion: words(
      'Bidang Pemberdayaan Sosial dan Bidang Penanganan Fakir Miskin memaparkan hambatan penyaluran.',
      'Social Empowerment and Support for the Poor presented what holds up payments.',
    ),
    conclusions: words(
      'Verifikasi penerima dilakukan bersama kecamatan setiap Senin.',
      'Recipients are verified together with the sub-districts every Monday.',
    ),
    present: 31,
  },
];
