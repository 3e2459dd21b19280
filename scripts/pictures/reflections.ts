import type { Language } from '../../src/text/language';

/** What an invented employee writes, in the columns from *Tugas dan Fungsi* to *Dukungan*. */
export const reflections: Record<Language, string[]> = {
  id: [
    'Melayani penghuni panti: permakanan, kebersihan, dan kegiatan harian.',
    'Empat puluh penghuni dilayani setiap hari; keluhan keluarga turun dari sembilan menjadi tiga.',
    'Petugas malam hanya satu orang sehingga pemeriksaan kesehatan sering tertunda.',
    'Jadwal jaga malam dan catatan kesehatan penghuni.',
    'Menyusun jadwal jaga malam dua orang.',
    'Pemeriksaan malam terlaksana sedikitnya 25 kali dalam sebulan',
    '31/03/2027',
    'Tambahan satu petugas jaga dan pelatihan perawatan lansia.',
  ],
  en: [
    'Caring for the residents: meals, cleanliness and daily activities.',
    'Forty residents served every day; complaints by families fell from nine to three.',
    'Only one person works at night, so health checks are often put off.',
    'Night duty and the health records of residents.',
    'Draw up a night roster for two people.',
    'Night checks carried out at least 25 times a month',
    '31/03/2027',
    'One more night worker and training in the care of the elderly.',
  ],
};
