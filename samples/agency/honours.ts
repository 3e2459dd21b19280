import { day, words, type Words } from '../workbook/words';

export interface Honour {
  date: Date;
  givenBy: Words;
  honour: Words;
  unit: string;
}

/** Honours received during the year. */
export const honours: readonly Honour[] = [
  {
    date: day('2026-03-24'),
    givenBy: words('Wali Kota Wanasari', 'Mayor of Wanasari'),
    honour: words('Penghargaan Kesiapsiagaan Bencana Tingkat Kota', 'City award for disaster preparedness'),
    unit: 'PJS',
  },
  {
    date: day('2026-05-29'),
    givenBy: words('Forum Peduli Lanjut Usia Wanasari', 'Wanasari Forum for Older People'),
    honour: words('Panti Ramah Lanjut Usia', 'Age-friendly care home'),
    unit: 'RHS-PSW',
  },
  {
    date: day('2026-08-17'),
    givenBy: words('Wali Kota Wanasari', 'Mayor of Wanasari'),
    honour: words('Perangkat Daerah dengan Pelaporan Kinerja Terbaik II', 'Second best performance reporting'),
    unit: 'SEK',
  },
];
