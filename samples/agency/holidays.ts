import { words, type Words } from '../workbook/words';

export interface Holiday {
  date: string;
  name: Words;
}

const joint = words('Cuti bersama', 'Joint leave');

/** National holidays and joint leave of 2026 (Keputusan Bersama Tiga Menteri 1497/2025, 2/2025, 5/2025). */
export const holidays: readonly Holiday[] = [
  { date: '2026-01-01', name: words('Tahun Baru Masehi', 'New Year’s Day') },
  { date: '2026-01-16', name: words('Isra Mikraj Nabi Muhammad SAW', 'Isra Mi’raj') },
  { date: '2026-02-16', name: joint },
  { date: '2026-02-17', name: words('Tahun Baru Imlek 2577 Kongzili', 'Lunar New Year') },
  { date: '2026-03-18', name: joint },
  { date: '2026-03-19', name: words('Hari Suci Nyepi Tahun Baru Saka 1948', 'Nyepi') },
  { date: '2026-03-20', name: joint },
  { date: '2026-03-21', name: words('Idulfitri 1447 Hijriah', 'Eid al-Fitr') },
  { date: '2026-03-22', name: words('Idulfitri 1447 Hijriah', 'Eid al-Fitr') },
  { date: '2026-03-23', name: joint },
  { date: '2026-03-24', name: joint },
  { date: '2026-04-03', name: words('Wafat Yesus Kristus', 'Good Friday') },
  { date: '2026-04-05', name: words('Kebangkitan Yesus Kristus (Paskah)', 'Easter Sunday') },
  { date: '2026-05-01', name: words('Hari Buruh Internasional', 'Labour Day') },
  { date: '2026-05-14', name: words('Kenaikan Yesus Kristus', 'Ascension Day') },
  { date: '2026-05-15', name: joint },
  { date: '2026-05-27', name: words('Iduladha 1447 Hijriah', 'Eid al-Adha') },
  { date: '2026-05-28', name: joint },
  { date: '2026-05-31', name: words('Hari Raya Waisak 2570 BE', 'Vesak') },
  { date: '2026-06-01', name: words('Hari Lahir Pancasila', 'Pancasila Day') },
  { date: '2026-06-16', name: words('Tahun Baru Islam 1448 Hijriah', 'Islamic New Year') },
  { date: '2026-08-17', name: words('Proklamasi Kemerdekaan', 'Independence Day') },
  { date: '2026-08-25', name: words('Maulid Nabi Muhammad SAW', 'Birthday of the Prophet') },
  { date: '2026-12-24', name: joint },
  { date: '2026-12-25', name: words('Kelahiran Yesus Kristus', 'Christmas Day') },
];
