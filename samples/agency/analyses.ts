import { words, type Words } from '../workbook/words';

export interface Analysis {
  indicator: string;
  period: string;
  drivers?: Words;
  obstacles?: Words;
  efforts?: Words;
  next?: Words;
}

/** What the units wrote about their indicators, for TW III and some for TW II and for the year before. */
export const analyses: readonly Analysis[] = [
  {
    indicator: 'IKU-01',
    period: 'TW III',
    drivers: words('Permakanan lanjut usia berjalan sesuai jadwal', 'Meals for older people ran on schedule'),
    obstacles: words('Data anak telantar belum lengkap', 'Data on neglected children are incomplete'),
    efforts: words('Pendataan ulang di 28 kelurahan', 'New survey in 28 wards'),
    next: words('Menuntaskan 12 kelurahan sisanya pada Oktober', 'Finish the other 12 wards in October'),
  },
  {
    indicator: 'IKU-02',
    period: 'TW III',
    drivers: words('Pelatihan keterampilan bekerja sama dengan BLK', 'Skills training with the vocational centre'),
    efforts: words('Pendampingan tiga bulan setelah pelatihan', 'Three months of coaching after training'),
    next: words('Memperluas pendampingan ke dua kecamatan', 'Extend coaching to two sub-districts'),
  },
  {
    indicator: 'IKU-06',
    period: 'TW III',
    obstacles: words('Pemadanan data kependudukan belum tuntas', 'Matching with the population register is unfinished'),
    efforts: words('Verifikasi bersama kecamatan', 'Verification with the sub-districts'),
    next: words('Menandatangani kerja sama pemadanan data', 'Sign the matching agreement'),
  },
  {
    indicator: 'SEK-03',
    period: 'TW III',
    obstacles: words('Dua rekomendasi aset menunggu dokumen tanah', 'Two asset findings await land documents'),
    efforts: words('Koordinasi dengan pengelola aset kota', 'Coordination with the city’s asset manager'),
    next: words('Melengkapi dokumen pada November', 'Complete the documents in November'),
  },
  {
    indicator: 'UKK-02',
    period: 'TW III',
    obstacles: words(
      'Jadwal pelatihan berbenturan dengan penyaluran bantuan',
      'Training clashed with aid distribution',
    ),
    efforts: words('Kelas malam secara daring', 'Online evening classes'),
    next: words('Menambah dua angkatan pada triwulan IV', 'Two more batches in the fourth quarter'),
  },
  {
    indicator: 'RHS-01',
    period: 'TW III',
    drivers: words('Alat bantu tersedia lebih awal', 'Assistive devices arrived early'),
    obstacles: words('Asesmen disabilitas menunggu tenaga ahli', 'Assessments wait for specialists'),
    efforts: words('Asesmen bersama puskesmas', 'Assessments with the health centres'),
    next: words('Menambah hari asesmen menjadi tiga kali sepekan', 'Assessments on three days a week'),
  },
  {
    indicator: 'RHS-02',
    period: 'TW III',
    obstacles: words('Data anak telantar kelurahan belum lengkap', 'Ward data on neglected children are incomplete'),
    efforts: words('Pendataan ulang bersama PSM', 'New survey with community social workers'),
    next: words('Mempercepat layanan di kelurahan yang sudah terdata', 'Speed up services in surveyed wards'),
  },
  {
    indicator: 'RHS-03',
    period: 'TW III',
    drivers: words('Permakanan harian mencakup seluruh kecamatan', 'Daily meals reach every sub-district'),
    obstacles: words('Sebagian lansia belum memiliki dokumen', 'Some older people have no papers'),
    next: words('Layanan dokumen bersama dinas kependudukan', 'Document service with the registry'),
  },
  {
    indicator: 'RHS-04',
    period: 'TW III',
    obstacles: words('Penjangkauan malam dihentikan sementara', 'Night outreach was suspended'),
    efforts: words('Penjangkauan gabungan dengan Satpol PP', 'Joint outreach with the municipal police'),
    next: words('Mengaktifkan kembali penjangkauan malam', 'Resume night outreach'),
  },
  {
    indicator: 'RHS-05',
    period: 'TW III',
    obstacles: words('Dua kendaraan patroli rusak', 'Two patrol vehicles broke down'),
    efforts: words('Patroli sepeda motor di titik prioritas', 'Motorcycle patrols at priority sites'),
    next: words('Memperbaiki armada pada Oktober', 'Repair the fleet in October'),
  },
  {
    indicator: 'RHS-06',
    period: 'TW III',
    obstacles: words('Penelusuran keluarga luar provinsi lambat', 'Tracing families in other provinces is slow'),
    efforts: words('Kerja sama dengan dinas sosial daerah asal', 'Cooperation with agencies of the home region'),
    next: words('Menjadwalkan pemulangan bersama setiap bulan', 'Joint returns every month'),
  },
  {
    indicator: 'RHS-07',
    period: 'TW III',
    obstacles: words('Regu sore kekurangan petugas', 'The afternoon team lacks staff'),
    efforts: words('Jadwal regu disusun ulang sejak 24 Agustus', 'Rosters redrawn since 24 August'),
    next: words('Menambah satu regu pada jam sibuk', 'One more team at busy hours'),
  },
  {
    indicator: 'PJS-01',
    period: 'TW III',
    drivers: words('Persediaan logistik cukup di tiga gudang', 'Three warehouses hold enough supplies'),
    efforts: words('Latihan kesiapsiagaan setiap bulan', 'Monthly preparedness drills'),
    next: words('Menjaga persediaan menjelang musim hujan', 'Keep supplies ready for the rainy season'),
  },
  {
    indicator: 'PJS-03',
    period: 'TW III',
    obstacles: words('Sebagian relawan pindah domisili', 'Some volunteers moved away'),
    efforts: words('Rekrutmen 12 relawan baru', 'Twelve new volunteers recruited'),
    next: words('Pelatihan dasar pada Oktober', 'Basic training in October'),
  },
  {
    indicator: 'PDS-02',
    period: 'TW III',
    drivers: words('Minat relawan tinggi', 'Volunteers are keen'),
    next: words('Angkatan terakhir pada November', 'The last batch in November'),
  },
  {
    indicator: 'PDS-04',
    period: 'TW III',
    obstacles: words('Konselor hanya tiga orang', 'There are only three counsellors'),
    efforts: words('Konsultasi daring dua kali sepekan', 'Online consultations twice a week'),
    next: words('Mengusulkan tambahan konselor', 'Ask for another counsellor'),
  },
  {
    indicator: 'PFM-01',
    period: 'TW III',
    obstacles: words('Penerima ganda dan pindah domisili', 'Recipients are duplicates or have moved'),
    efforts: words('Verifikasi lapangan di 60 kelurahan', 'Field verification in 60 wards'),
    next: words('Menetapkan penerima pengganti pada Oktober', 'Name replacements in October'),
  },
  {
    indicator: 'PFM-03',
    period: 'TW III',
    obstacles: words('Modal kelompok belum cair', 'Start-up capital has not been paid out'),
    next: words('Pencairan bertahap mulai November', 'Payment in stages from November'),
  },
  {
    indicator: 'PFM-05',
    period: 'TW III',
    obstacles: words('Pendampingan usaha belum merata', 'Business coaching does not reach everyone'),
    efforts: words('Mentor dari pelaku usaha setempat', 'Local entrepreneurs as mentors'),
    next: words('Menambah pendamping di lima kecamatan', 'More coaches in five sub-districts'),
  },
  {
    indicator: 'RHS-07',
    period: 'TW II',
    obstacles: words('Jumlah petugas per regu berkurang', 'Teams have fewer members'),
    efforts: words('Piket tambahan pada akhir pekan', 'Extra weekend duty'),
    next: words('Menyusun ulang jadwal regu', 'Redraw the rosters'),
  },
  {
    indicator: 'RHS-02',
    period: 'TW II',
    obstacles: words('Data kelurahan belum lengkap', 'Ward data are incomplete'),
    next: words('Pendataan ulang bersama PSM', 'New survey with community social workers'),
  },
  {
    indicator: 'PFM-02',
    period: 'TW II',
    obstacles: words('Akses layanan pemadanan terbatas', 'Limited access to the matching service'),
    next: words('Menyusun kerja sama pemadanan data', 'Prepare a matching agreement'),
  },
  {
    indicator: 'PDS-03',
    period: 'TW II',
    drivers: words('Lembaga didampingi sejak awal tahun', 'Institutions were coached from January'),
    next: words('Mendampingi empat lembaga berikutnya', 'Coach the next four institutions'),
  },
  {
    indicator: 'RHS-02',
    period: 'Tahunan 2025',
    obstacles: words(
      'Data anak telantar di kelurahan tidak lengkap',
      'Ward data on neglected children were incomplete',
    ),
    next: words('Menyusun data bersama PSM', 'Compile the data with community social workers'),
  },
  {
    indicator: 'PFM-05',
    period: 'Tahunan 2025',
    obstacles: words('Pendampingan usaha tidak merata', 'Business coaching was uneven'),
    next: words('Menambah pendamping', 'Add coaches'),
  },
];
