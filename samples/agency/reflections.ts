import { words, type Words } from '../workbook/words';

/** A transfer of somebody in `Pegawai`. */
export interface Transfer {
  id: string;
  kind: Words;
  from?: string;
  to: string;
  position: Words;
  /** `YYYY-MM-DD` */
  effective: string;
  decree: string;
}

const analyst = words('Analis Data Kesejahteraan Sosial', 'Social Welfare Data Analyst');
const carer = words('Pramu Sosial', 'Carer');

/** Two officers moved and one came in the year; decrees are invented. */
export const transfers: readonly Transfer[] = [
  {
    id: 'P25',
    kind: words('Rotasi', 'Rotation'),
    from: 'PJS',
    to: 'PFM',
    position: analyst,
    effective: '2026-07-01',
    decree: '800/101/CONTOH/2026',
  },
  {
    id: 'P26',
    kind: words('Masuk', 'In'),
    to: 'RHS-PSA',
    position: carer,
    effective: '2026-08-03',
    decree: '800/117/CONTOH/2026',
  },
];

/** What one officer says of a year. */
export interface Reflection {
  year: number;
  id: string;
  duties: Words;
  achievements: Words;
  obstacles: Words;
  improvements: Words;
  plan: Words;
  measure: Words;
  /** `YYYY-MM-DD` */
  due: string;
  support: Words;
  lastOutcome?: Words;
}

export const reflections: readonly Reflection[] = [
  {
    year: 2025,
    id: 'P21',
    due: '2026-06-30',
    duties: words('Mendampingi penerima layanan rehabilitasi', 'Supporting clients in rehabilitation'),
    achievements: words('Menyelesaikan asesmen seluruh klien titipan', 'Assessed every client referred to us'),
    obstacles: words('Formulir asesmen berbeda antarpanti', 'Assessment forms differ between homes'),
    improvements: words('Satu formulir untuk semua panti', 'One form for all homes'),
    plan: words('Menyusun formulir asesmen bersama', 'Draw up a joint assessment form'),
    measure: words('Formulir dipakai tiga panti', 'Three homes use the form'),
    support: words('Waktu bagi tim penyusun', 'Time for the working group'),
  },
  {
    year: 2026,
    id: 'P21',
    due: '2027-03-31',
    duties: words('Mendampingi penerima layanan rehabilitasi', 'Supporting clients in rehabilitation'),
    achievements: words(
      'Formulir bersama dipakai dan asesmen lebih cepat',
      'The joint form is in use and speeds up assessment',
    ),
    obstacles: words('Kendaraan untuk kunjungan keluarga terbatas', 'Too few vehicles for visiting families'),
    improvements: words('Koordinasi jadwal kunjungan dengan kelurahan', 'Coordinate visits with the villages'),
    plan: words(
      'Menyusun jadwal kunjungan bulanan bersama kelurahan',
      'Agree a monthly visiting plan with the villages',
    ),
    measure: words('Jadwal terbit setiap awal bulan', 'The plan is out at the start of each month'),
    support: words('Kendaraan operasional dua hari sepekan', 'A vehicle on two days a week'),
    lastOutcome: words('Formulir dipakai empat panti', 'Four homes use the form'),
  },
  {
    year: 2026,
    id: 'P25',
    due: '2027-02-28',
    duties: words('Mengolah data kesejahteraan sosial', 'Processing social welfare data'),
    achievements: words('Data ganda berkurang setelah verifikasi bersama', 'Fewer duplicates after joint verification'),
    obstacles: words('Data desa terlambat diterima', 'Data of villages arrives late'),
    improvements: words('Pelatihan operator desa', 'Training for village operators'),
    plan: words('Melatih operator desa tentang verifikasi data', 'Train village operators in verifying data'),
    measure: words('Dua kali pelatihan dengan umpan balik', 'Two courses with feedback'),
    support: words('Anggaran pelatihan', 'Money for the courses'),
  },
];

/** A course that somebody took. */
export interface Course {
  id: string;
  name: Words;
  from: string;
  until: string;
  project: Words;
  result: Words;
}

export const courses: readonly Course[] = [
  {
    id: 'P25',
    from: '2026-04-06',
    until: '2026-04-10',
    name: words('Pelatihan analisis data', 'Course in data analysis'),
    project: words('Papan pantau mutu data desa', 'A view of the quality of village data'),
    result: words('Lulus', 'Passed'),
  },
];
