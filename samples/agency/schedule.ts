import { day, words, type Words } from '../workbook/words';
import type { activityStatus, onScreen, stage } from '../workbook/choices';

/** A row of `Jadwal Kegiatan`; dates as `YYYY-MM-DD`. */
export interface ScheduledActivity {
  name: Words;
  unit: string;
  plan: readonly [string, string];
  time?: string;
  actual?: readonly [string] | readonly [string, string];
  stage: keyof typeof stage;
  place: Words;
  status: keyof typeof activityStatus;
  reason?: Words;
  reminders?: Words;
  screen?: keyof typeof onScreen;
  /** Budget row. */
  code?: string;
}

const hall = words('Aula Dinas Sosial', 'Agency hall');
const meetingRoom = words('Ruang Rapat Dinas Sosial', 'Agency meeting room');
const office = words('Kantor Dinas Sosial', 'Agency office');
const districts = words('12 kecamatan', '12 sub-districts');

/** Thirty activities of the year around 5 October 2026: done early and late, running, overdue, moved, and to come. */
export const schedule: readonly ScheduledActivity[] = [
  {
    ...{ name: words('Penyusunan Rencana Kerja 2027', 'Drafting the work plan 2027'), unit: 'SEK-PEP' },
    ...{ plan: ['2026-01-12', '2026-03-13'], actual: ['2026-01-12', '2026-03-11'], stage: 'preparation' },
    ...{ place: office, status: 'done', code: '1.06.01.2.01.0001' },
  },
  {
    ...{ name: words('Laporan Kinerja Instansi 2025', 'Agency performance report 2025'), unit: 'SEK-PEP' },
    ...{ plan: ['2026-01-19', '2026-02-27'], actual: ['2026-01-21', '2026-03-04'], stage: 'reporting' },
    ...{ place: office, status: 'done', code: '1.06.01.2.01.0006' },
  },
  {
    ...{ name: words('Laporan keuangan akhir tahun 2025', 'Financial statements 2025'), unit: 'SEK-UKK' },
    ...{ plan: ['2026-01-05', '2026-02-20'], actual: ['2026-01-05', '2026-02-20'], stage: 'reporting' },
    ...{ place: office, status: 'done', code: '1.06.01.2.02.0005' },
  },
  {
    ...{ name: words('Tender permakanan luar panti', 'Tender for meals outside care homes'), unit: 'RHS' },
    ...{ plan: ['2026-01-12', '2026-02-27'], actual: ['2026-01-14', '2026-03-06'], stage: 'procurement' },
    ...{ place: office, status: 'done', code: '1.06.04.2.01.0001' },
  },
  {
    ...{ name: words('Pengantaran permakanan Januari–Desember', 'Meal delivery, January to December'), unit: 'RHS' },
    ...{ plan: ['2026-03-09', '2026-12-18'], actual: ['2026-03-11'], stage: 'execution' },
    ...{ place: districts, status: 'running', code: '1.06.04.2.01.0001' },
  },
  {
    ...{ name: words('Pelatihan Tagana muda', 'Training of young disaster volunteers'), unit: 'PJS' },
    ...{ plan: ['2026-04-20', '2026-04-24'], actual: ['2026-04-20', '2026-04-24'], stage: 'execution' },
    ...{ place: words('Bumi Perkemahan Wanasari', 'Wanasari camp site'), status: 'done', code: '1.06.06.2.02.0002' },
  },
  {
    ...{ name: words('Peringatan Hari Lanjut Usia Nasional', 'National Day of Older People'), unit: 'RHS-PSW' },
    ...{ plan: ['2026-05-29', '2026-05-29'], time: '08.00–12.00', actual: ['2026-05-29', '2026-05-29'] },
    ...{ stage: 'execution', place: words('Panti Wreda Asih', 'Wreda Asih home'), status: 'done', screen: 'public' },
    ...{ code: '1.06.04.2.02.0007' },
  },
  {
    ...{ name: words('Penyerahan alat bantu tahap I', 'Hand-over of assistive devices, stage I'), unit: 'RHS' },
    ...{ plan: ['2026-06-08', '2026-06-12'], time: '09.00', actual: ['2026-06-10', '2026-06-19'] },
    ...{ stage: 'execution', place: hall, status: 'done', screen: 'public', code: '1.06.04.2.01.0003' },
  },
  {
    ...{ name: words('Evaluasi kinerja triwulan II', 'Performance review, second quarter'), unit: 'SEK-PEP' },
    ...{ plan: ['2026-07-14', '2026-07-14'], time: '09.00–12.00', actual: ['2026-07-14', '2026-07-14'] },
    ...{ stage: 'execution', place: meetingRoom, status: 'done', screen: 'staff', code: '1.06.01.2.01.0007' },
  },
  {
    ...{ name: words('Bimbingan keluarga anak telantar', 'Guidance for families of neglected children'), unit: 'PJS' },
    ...{ plan: ['2026-07-06', '2026-08-14'], actual: ['2026-07-06', '2026-08-12'], stage: 'execution' },
    ...{ place: districts, status: 'done', code: '1.06.05.2.01.0001' },
  },
  {
    ...{ name: words('Ziarah Taman Makam Pahlawan', 'Visit to the heroes’ cemetery'), unit: 'PDS' },
    ...{ plan: ['2026-08-14', '2026-08-14'], time: '07.30', actual: ['2026-08-14', '2026-08-14'] },
    ...{ stage: 'execution', place: words('TMP Wana Bakti', 'Wana Bakti cemetery'), status: 'done' },
    ...{ screen: 'public', code: '1.06.07.2.01.0002' },
  },
  {
    ...{ name: words('Verifikasi data fakir miskin semester II', 'Verification of poverty data'), unit: 'PFM' },
    ...{ plan: ['2026-08-03', '2026-09-18'], actual: ['2026-08-12'], stage: 'execution' },
    ...{ place: districts, status: 'running', screen: 'staff', code: '1.06.05.2.02.0002' },
  },
  {
    ...{ name: words('Penyaluran bantuan usaha ekonomi produktif', 'Payment of business grants'), unit: 'PFM' },
    ...{ plan: ['2026-09-14', '2026-10-16'], stage: 'execution', place: districts, status: 'planned' },
    ...{ screen: 'staff', code: '1.06.05.2.02.0004' },
  },
  {
    ...{ name: words('Tender rehabilitasi Taman Makam Pahlawan', 'Tender for the cemetery works'), unit: 'PDS' },
    ...{ plan: ['2026-07-20', '2026-08-31'], actual: ['2026-07-27'], stage: 'procurement' },
    ...{ place: office, status: 'running', screen: 'staff', code: '1.06.07.2.01.0001' },
  },
  {
    ...{
      name: words('Bimbingan teknis pekerja sosial masyarakat', 'Course for community social workers'),
      unit: 'PDS',
    },
    ...{ plan: ['2026-09-21', '2026-09-23'], stage: 'execution', place: hall, status: 'postponed' },
    ...{ reason: words('Menunggu petunjuk teknis hibah', 'Waiting for the grant guidelines') },
    ...{ screen: 'staff', code: '1.06.02.2.03.0001' },
  },
  {
    ...{ name: words('Pengadaan pakaian dinas', 'Procurement of uniforms'), unit: 'SEK-UKK' },
    ...{ plan: ['2026-09-01', '2026-09-30'], actual: ['2026-09-02', '2026-09-25'], stage: 'procurement' },
    ...{ place: office, status: 'done', code: '1.06.01.2.05.0003' },
  },
  {
    ...{ name: words('Pameran produk binaan', 'Exhibition of supported products'), unit: 'PFM' },
    ...{ plan: ['2026-09-26', '2026-09-27'], stage: 'execution', status: 'cancelled', screen: 'public' },
    ...{ place: words('Alun-alun Wanasari', 'Wanasari town square') },
    ...{ reason: words('Lokasi dipakai kegiatan lain', 'The place was taken by another event') },
  },
  {
    ...{ name: words('Pembagian jadwal regu penjangkauan Oktober', 'Outreach team roster for October'), unit: 'RHS' },
    ...{ plan: ['2026-09-28', '2026-10-02'], stage: 'preparation', place: office, status: 'planned' },
    ...{ screen: 'staff', code: '1.06.04.2.02.0002' },
  },
  {
    ...{
      name: words('Apel pagi dan pembacaan nilai unit', 'Morning assembly and reading of unit values'),
      unit: 'SEK',
    },
    ...{ plan: ['2026-10-05', '2026-10-05'], time: '07.30–08.00', stage: 'execution', status: 'planned' },
    ...{ place: words('Halaman kantor', 'Office yard'), reminders: words('Tidak', 'No'), screen: 'staff' },
  },
  {
    ...{ name: words('Evaluasi kinerja triwulan III', 'Performance review, third quarter'), unit: 'SEK-PEP' },
    ...{ plan: ['2026-10-06', '2026-10-06'], time: '09.00–12.00', stage: 'execution', place: meetingRoom },
    ...{ status: 'planned', screen: 'staff', code: '1.06.01.2.01.0007' },
  },
  {
    ...{ name: words('Rapat persiapan Hari Pahlawan', 'Preparing Heroes’ Day'), unit: 'PDS' },
    ...{ plan: ['2026-10-06', '2026-10-06'], time: '10.30–11.30', stage: 'preparation', place: meetingRoom },
    ...{ status: 'planned', screen: 'staff', code: '1.06.07.2.01.0002' },
  },
  {
    ...{ name: words('Layanan konsultasi keluarga (LK3)', 'Family counselling service'), unit: 'PDS' },
    ...{ plan: ['2026-10-05', '2026-10-09'], time: '08.30–15.00', actual: ['2026-10-05'], stage: 'execution' },
    ...{ place: words('Ruang LK3, lantai 1', 'Counselling room, ground floor'), status: 'running', screen: 'public' },
    ...{ code: '1.06.02.2.03.0005' },
  },
  {
    ...{ name: words('Penyerahan alat bantu tahap II', 'Hand-over of assistive devices, stage II'), unit: 'RHS' },
    ...{ plan: ['2026-10-08', '2026-10-09'], time: '09.00–14.00', stage: 'execution', place: hall },
    ...{ status: 'rescheduled', reason: words('Barang tiba terlambat', 'The goods arrived late') },
    ...{ screen: 'public', code: '1.06.04.2.01.0003' },
  },
  {
    ...{ name: words('Psikososial keliling sekolah', 'Psychosocial support at schools'), unit: 'PJS' },
    ...{ plan: ['2026-10-07', '2026-10-30'], stage: 'execution', status: 'planned', screen: 'staff' },
    ...{ place: words('8 sekolah dasar', '8 primary schools'), code: '1.06.06.2.01.0005' },
  },
  {
    ...{ name: words('Pembukaan Rumah Perlindungan Sosial', 'Opening of the shelter'), unit: 'RPS' },
    ...{ plan: ['2026-10-14', '2026-10-14'], time: '10.00–12.00', stage: 'execution', status: 'planned' },
    ...{ place: words('Rumah Perlindungan Sosial', 'Shelter'), screen: 'public', code: '1.06.04.2.02.0010' },
  },
  {
    ...{ name: words('Simulasi Kampung Siaga Bencana', 'Disaster-ready village drill'), unit: 'PJS' },
    ...{ plan: ['2026-10-21', '2026-10-22'], time: '08.00', stage: 'execution', status: 'planned', screen: 'public' },
    ...{ place: words('Kampung Wanasari Hilir', 'Wanasari Hilir village'), code: '1.06.06.2.02.0001' },
  },
  {
    ...{ name: words('Upacara Hari Pahlawan', 'Heroes’ Day ceremony'), unit: 'PDS' },
    ...{ plan: ['2026-11-10', '2026-11-10'], time: '08.00–10.00', stage: 'execution', status: 'planned' },
    ...{ place: words('TMP Wana Bakti', 'Wana Bakti cemetery'), screen: 'public', code: '1.06.07.2.01.0002' },
  },
  {
    ...{ name: words('Penilaian kinerja pegawai triwulan IV', 'Staff appraisal, fourth quarter'), unit: 'SEK-UKK' },
    ...{ plan: ['2026-12-01', '2026-12-18'], stage: 'execution', place: office, status: 'planned' },
    ...{ screen: 'staff', code: '1.06.01.2.05.0005' },
  },
  {
    ...{ name: words('Peringatan Hari Disabilitas Internasional', 'Day of Persons with Disabilities'), unit: 'RHS' },
    ...{ plan: ['2026-12-03', '2026-12-03'], time: '08.00–13.00', stage: 'execution', place: hall },
    ...{ status: 'planned', screen: 'public', code: '1.06.04.2.01.0005' },
  },
  {
    ...{ name: words('Peringatan Hari Kesetiakawanan Sosial Nasional', 'National Solidarity Day'), unit: 'SEK' },
    ...{ plan: ['2026-12-18', '2026-12-20'], stage: 'execution', status: 'planned', screen: 'public' },
    ...{ place: words('Alun-alun Wanasari', 'Wanasari town square'), code: '1.06.01.2.06.0009' },
  },
];

/** A row of `Pengumuman`. */
export interface Announcement {
  title: Words;
  text: Words;
  from: Date;
  until: Date;
  audience: Words;
}

const staff = words('Pegawai', 'Staff');
const citizens = words('Masyarakat', 'Public');
const everyone = words('Semua', 'All');

/** News of the staff and of the public views. */
export const announcements: readonly Announcement[] = [
  {
    title: words('Data dukung triwulan III', 'Evidence for the third quarter'),
    text: words(
      'Setiap bidang menyampaikan data dukung paling lambat 9 Oktober 2026.',
      'Every division hands in its evidence by 9 October 2026.',
    ),
    ...{ from: day('2026-10-01'), until: day('2026-10-09'), audience: staff },
  },
  {
    title: words('Jam layanan konsultasi keluarga', 'Opening hours of family counselling'),
    text: words(
      'Layanan LK3 dibuka Senin sampai Jumat pukul 08.30–15.00, tanpa dipungut biaya.',
      'Counselling is open Monday to Friday, 08.30–15.00, free of charge.',
    ),
    ...{ from: day('2026-10-01'), until: day('2026-12-31'), audience: citizens },
  },
  {
    title: words('Penyerahan alat bantu', 'Hand-over of assistive devices'),
    text: words(
      'Penerima membawa KTP dan surat undangan pada 8–9 Oktober 2026.',
      'Recipients bring their identity card and the invitation on 8–9 October 2026.',
    ),
    ...{ from: day('2026-10-02'), until: day('2026-10-09'), audience: everyone },
  },
  {
    title: words('Waspada musim hujan', 'Rainy season'),
    text: words(
      'Laporkan kejadian bencana ke posko Dinas Sosial, buka 24 jam.',
      'Report disasters to the agency’s post, open day and night.',
    ),
    ...{ from: day('2026-10-05'), until: day('2027-03-31'), audience: everyone },
  },
];
