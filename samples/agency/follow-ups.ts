import { followUpSource, followUpStatus } from '../workbook/choices';
import { day, words, type Words } from '../workbook/words';

export interface FollowUp {
  unit: string;
  indicator?: string;
  period: string;
  problem: Words;
  cause: Words;
  action: Words;
  due: Date;
  status: Words;
  finished?: Date;
  progress?: Words;
  source: Words;
  evidence?: Words;
}

/** Follow-ups of TW II and TW III; their `No` is their place in this list. */
export const followUps: readonly FollowUp[] = [
  {
    unit: 'RHS',
    indicator: 'RHS-07',
    period: 'TW II',
    problem: words('Waktu respons penjangkauan melampaui 4 jam', 'Outreach takes longer than 4 hours'),
    cause: words('Regu sore hanya terdiri atas dua petugas', 'The afternoon team has only two members'),
    action: words('Menyusun ulang jadwal regu penjangkauan', 'Redraw the rosters of the outreach teams'),
    due: day('2026-08-31'),
    status: followUpStatus.done,
    finished: day('2026-08-24'),
    progress: words('Jadwal baru berlaku sejak 24 Agustus', 'New rosters in force since 24 August'),
    source: followUpSource.evaluation,
    evidence: words('Keputusan jadwal regu', 'Roster decision'),
  },
  {
    unit: 'RHS',
    indicator: 'RHS-02',
    period: 'TW II',
    problem: words('Layanan anak telantar tertinggal dari target', 'Services for neglected children lag behind'),
    cause: words('Data anak telantar kelurahan belum lengkap', 'Ward data on neglected children are incomplete'),
    action: words('Pendataan ulang bersama PSM kelurahan', 'New survey with community social workers'),
    due: day('2026-09-30'),
    status: followUpStatus.running,
    progress: words('28 dari 40 kelurahan selesai', '28 of 40 wards finished'),
    source: followUpSource.evaluation,
  },
  {
    unit: 'PDS',
    period: 'TW II',
    problem: words('Penyaluran hibah lembaga tertunda', 'Grants to institutions are delayed'),
    cause: words('Petunjuk teknis hibah belum terbit', 'Grant guidelines were not issued'),
    action: words('Mempercepat penetapan petunjuk teknis hibah', 'Bring the grant guidelines forward'),
    due: day('2026-08-15'),
    status: followUpStatus.done,
    finished: day('2026-08-20'),
    progress: words('Petunjuk teknis terbit 20 Agustus', 'Guidelines issued on 20 August'),
    source: followUpSource.meeting,
  },
  {
    unit: 'PDS',
    period: 'TW II',
    problem: words('Tender rehabilitasi TMP gagal', 'The cemetery tender failed'),
    cause: words('Penawaran melampaui HPS', 'Bids were above the estimate'),
    action: words('Menyesuaikan HPS dan mengulang tender', 'Adjust the estimate and tender again'),
    due: day('2026-09-15'),
    status: followUpStatus.done,
    finished: day('2026-09-11'),
    progress: words('Kontrak ditandatangani 11 September', 'Contract signed on 11 September'),
    source: followUpSource.meeting,
  },
  {
    unit: 'PFM',
    indicator: 'PFM-02',
    period: 'TW II',
    problem: words(
      'Data penerima belum padan dengan data kependudukan',
      'Records do not match the population register',
    ),
    cause: words('Akses layanan pemadanan terbatas', 'Limited access to the matching service'),
    action: words('Kerja sama pemadanan data dengan dinas kependudukan', 'Agreement on matching with the registry'),
    due: day('2026-09-30'),
    status: followUpStatus.running,
    progress: words('Naskah kerja sama menunggu tanda tangan', 'The agreement awaits signature'),
    source: followUpSource.evaluation,
  },
  {
    unit: 'PFM',
    period: 'TW II',
    problem: words('Serapan bantuan keluarga rendah', 'Family assistance is spent slowly'),
    cause: words('Calon penerima ganda atau pindah', 'Recipients are duplicates or have moved'),
    action: words('Verifikasi bersama kecamatan setiap pekan', 'Weekly verification with the sub-districts'),
    due: day('2026-10-31'),
    status: followUpStatus.running,
    source: followUpSource.evaluation,
  },
  {
    unit: 'SEK-UKK',
    indicator: 'UKK-02',
    period: 'TW II',
    problem: words('Peserta pengembangan kompetensi di bawah rencana', 'Fewer staff trained than planned'),
    cause: words('Jadwal pelatihan berbenturan dengan penyaluran bantuan', 'Training clashed with aid distribution'),
    action: words('Menambah kelas daring pada triwulan IV', 'Add online classes in the fourth quarter'),
    due: day('2026-11-30'),
    status: followUpStatus.open,
    source: followUpSource.audit,
  },
  {
    unit: 'RHS',
    indicator: 'RHS-04',
    period: 'TW III',
    problem: words('Layanan gelandangan dan pengemis rendah', 'Too few homeless people and beggars served'),
    cause: words('Penjangkauan malam dihentikan sementara', 'Night outreach was suspended'),
    action: words('Mengaktifkan kembali penjangkauan malam', 'Resume night outreach'),
    due: day('2026-10-31'),
    status: followUpStatus.running,
    source: followUpSource.evaluation,
  },
  {
    unit: 'RHS',
    indicator: 'RHS-05',
    period: 'TW III',
    problem: words('25 titik rawan tidak lagi dipantau rutin', '25 hotspots are no longer monitored'),
    cause: words('Dua kendaraan patroli rusak', 'Two patrol vehicles broke down'),
    action: words('Meminjam kendaraan UPTD dan memperbaiki armada', 'Borrow vehicles and repair the fleet'),
    due: day('2026-10-15'),
    status: followUpStatus.open,
    source: followUpSource.evaluation,
  },
  {
    unit: 'PFM',
    indicator: 'PFM-05',
    period: 'TW III',
    problem: words('Keluarga mandiri di bawah target', 'Fewer families became independent than planned'),
    cause: words('Pendampingan usaha belum merata', 'Business coaching does not reach everyone'),
    action: words('Menambah pendamping usaha di lima kecamatan', 'More business coaches in five sub-districts'),
    due: day('2026-11-15'),
    status: followUpStatus.open,
    source: followUpSource.evaluation,
  },
  {
    unit: 'PJS',
    indicator: 'PJS-05',
    period: 'TW III',
    problem: words('Laporan verifikasi September belum diterima', 'The September verification report is missing'),
    cause: words('Perpindahan petugas data', 'The data officer moved to another post'),
    action: words('Menunjuk petugas data pengganti', 'Appoint a new data officer'),
    due: day('2026-10-10'),
    status: followUpStatus.running,
    source: followUpSource.evaluation,
  },
  {
    unit: 'PDS',
    indicator: 'PDS-04',
    period: 'TW III',
    problem: words('Kunjungan konsultasi luar kantor tidak berjalan', 'Consultation visits do not take place'),
    cause: words('Tidak tersedia anggaran perjalanan', 'There is no travel budget'),
    action: words('Layanan konsultasi keliling', 'Mobile consultation service'),
    due: day('2026-09-30'),
    status: followUpStatus.impossible,
    progress: words('Dialihkan ke rencana tahun 2027', 'Moved to the plan for 2027'),
    source: followUpSource.meeting,
  },
  {
    unit: 'PDS',
    period: 'TW III',
    problem: words('Serapan hibah lembaga baru 41,67%', 'Only 41.67% of the grants are spent'),
    cause: words('Berita acara hibah disampaikan bersamaan pada September', 'All grant papers arrived in September'),
    action: words('Verifikasi dan pencairan hibah bertahap', 'Verify and pay the grants in stages'),
    due: day('2026-11-30'),
    status: followUpStatus.running,
    progress: words('9 dari 16 lembaga terverifikasi', '9 of 16 institutions verified'),
    source: followUpSource.evaluation,
  },
];
