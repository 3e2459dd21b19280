import { day, same, words, type SampleValue, type Words } from '../workbook/words';

export interface Setting {
  key: Words;
  value: SampleValue;
  notes?: Words;
}

const setting = (key: Words, value: SampleValue, notes?: Words): Setting => ({ key, value, notes });

/** The sheet `Pengaturan`. `Periode` stays empty: the program finds the last quarter that was reported. */
export const settings: readonly Setting[] = [
  setting(
    words('Pemerintah Daerah', 'Government'),
    words('Pemerintah Kota Wanasari', 'City Government of Wanasari'),
    words('Kota, instansi, dan semua orang dalam berkas ini rekaan', 'City, agency and all people here are invented'),
  ),
  setting(
    words('Nama Instansi', 'Agency'),
    words('Dinas Sosial Kota Wanasari', 'Social Affairs Agency of Wanasari City'),
  ),
  setting(
    words('Alamat', 'Address'),
    words('Jalan Cemara Raya Nomor 1, Kota Wanasari', '1 Cemara Raya Street, Wanasari'),
  ),
  setting(words('Kontak', 'Contact'), same('dinsos@dinsos-wanasari.invalid')),
  setting(words('Tempat Penandatanganan', 'Place'), same('Wanasari')),
  setting(words('Nama Kepala', 'Head Name'), 'Laras Wirakencana'),
  setting(
    words('NIP Kepala', 'Head ID'),
    '197001011995012901',
    words('Rekaan; disimpan sebagai teks', 'Invented; kept as text'),
  ),
  setting(words('Jabatan Kepala', 'Head Title'), words('Kepala Dinas Sosial', 'Head of the Social Affairs Agency')),
  setting(words('Pangkat Kepala', 'Head Rank'), 'Pembina Utama Muda (IV/c)'),
  setting(words('Gelar Depan', 'Degree Before Name'), 'Dra.'),
  setting(words('Gelar Belakang', 'Degree After Name'), 'M.Si.'),
  setting(words('Nama Atasan', 'Superior Name'), 'Surya Danadipa'),
  setting(words('Jabatan Atasan', 'Superior Title'), words('Wali Kota Wanasari', 'Mayor of Wanasari')),
  setting(words('Tahun', 'Year'), 2026),
  setting(
    words('Periode', 'Period'),
    null,
    words(
      'Kosong: triwulan terakhir yang sudah selesai dan sudah terisi',
      'Empty: the last finished quarter that has been filled in',
    ),
  ),
  setting(words('Tanggal Data', 'Data As Of'), day('2026-09-30')),
  setting(words('Batas Minimal Capaian (%)', 'Minimum Attainment'), 90),
  setting(words('Batas Minimal Serapan (%)', 'Minimum Absorption'), 90),
  setting(words('Target Serapan TW I (%)', 'Absorption Target TW I'), 15),
  setting(words('Target Serapan TW II (%)', 'Absorption Target TW II'), 40),
  setting(words('Target Serapan TW III (%)', 'Absorption Target TW III'), 60),
  setting(words('Target Capaian Instansi (%)', 'Agency Attainment Target'), 95),
  setting(words('Target Serapan Instansi (%)', 'Agency Absorption Target'), 95),
  setting(words('Dasar Penandaan', 'Flag Basis'), words('Capaian dan Serapan', 'Attainment and Absorption')),
  setting(words('Bila Target Triwulan Kosong', 'Missing Interim Target'), words('Tidak dinilai', 'Not Assessed')),
  setting(words('Nilai Unit Induk', 'Parent Unit Value'), words('Indikator sendiri', 'Own Indicators')),
  setting(words('Rumus Indikator Negatif', 'Lower-is-better Formula'), same('(2T-R)/T')),
  setting(words('Batas Atas (%)', 'Cap'), 100),
  setting(words('Batas Bawah (%)', 'Floor'), 0),
  setting(words('Skala Predikat', 'Rating Scale'), same('Permendagri 86/2017')),
  setting(words('Dasar Pagu', 'Ceiling Basis'), words('Perubahan bila ada', 'Revised If Any')),
  setting(words('Nomor DPA', 'Budget Document'), 'DPPA/A.1/1.06/2026 (contoh)'),
  setting(words('Tanggal DPA', 'Budget Date'), '2026-01-05'),
  setting(words('Ukuran Kertas', 'Paper Size'), 'A4'),
  setting(words('Ruang TTE', 'Electronic Signature Space'), words('Ya', 'Yes')),
  setting(words('Kotak Paraf', 'Initials Box'), words('Tidak', 'No')),
  setting(words('Status Dokumen', 'Document Status'), words('KONSEP', 'DRAFT')),
  setting(words('Folder Laporan', 'Report Folder'), words('Rapor Kinerja 2026', 'Performance Reports 2026')),
  setting(words('Format Dokumen', 'Document Format'), same('Google Docs')),
  setting(words('Cetak Rujukan', 'Print References'), words('Tidak', 'No')),
  setting(words('Hari Batas Lapor', 'Reporting Due Day'), 5),
  setting(words('Bahasa', 'Language'), words('id', 'en')),
  setting(words('Tanggal DPA Perubahan', 'Revised Budget Date'), '2026-09-14'),
];
