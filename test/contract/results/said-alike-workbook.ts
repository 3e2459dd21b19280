import { agency, type Sheets } from '../../commands/workbooks';

/**
 * The small agency with everything that papers may say differently: indicators that can and cannot be compared with last year,
 * whichever way is better, a sum with both readings of its forecast, and a unit that cannot be assessed.
 */
export function contrasts(): Sheets {
  const sheets = agency();
  sheets['Unit Kerja'] = [
    ['Kode', 'Nama', 'Jenis', 'Induk'],
    ['S', 'Sekretariat', 'Sekretariat', ''],
    ['R', 'Bidang Rehabilitasi Sosial', 'Bidang', ''],
    ['P', 'Bidang Perlindungan Sosial', 'Bidang', ''],
    ['U', 'UPTD Rumah Singgah', 'UPTD', ''],
  ];
  const head = ['Kode', 'Unit', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Target TW III'];
  const more = ['Cara Hitung', 'Realisasi Tahun Lalu', 'Target Akhir Renstra'];
  const goal = 'Meningkatnya keberfungsian sosial';
  sheets['Indikator'] = [
    [...head, ...more],
    ['I1', 'R', goal, 'Penerima layanan', 'orang', 'Positif', 400, 300, 'Akumulasi', 350, 900],
    ['I2', 'R', goal, 'Cakupan verifikasi', '%', 'Positif', 90, 90, 'Posisi Akhir', 88, 95],
    ['I3', 'S', goal, 'Nilai AKIP', 'nilai', 'Positif', 80, 80, 'Posisi Akhir', 78.5, 85],
    ['I4', 'P', goal, 'Kasus terlambat ditangani', 'kasus', 'Negatif', 20, 20, 'Posisi Akhir', 12, 10],
    ['I5', 'P', goal, 'Kepuasan penerima', '%', 'Positif', 90, 90, 'Posisi Akhir', '', 95],
    ['I6', 'P', goal, 'Hunian rumah singgah', '%', 'Rentang', '60-80', '60-80', 'Posisi Akhir', 90, ''],
    ['I7', 'U', goal, 'Penghuni yang pulang', '%', 'Positif', 90, 90, 'Posisi Akhir', 80, 95],
  ];
  sheets['Realisasi'] = [
    ['Kode', 'Indikator', 'TW I', 'TW II', 'TW III', 'TW IV'],
    ['I1', '', 80, 80, 80, ''],
    ['I2', '', 85, 88, 72, ''],
    ['I3', '', '', '', 81.5, ''],
    ['I4', '', 14, 13, 15, ''],
    ['I5', '', 86, 87, 89, ''],
    ['I6', '', 70, 70, 75, ''],
    ['I7', '', '', '', '', ''],
  ];
  sheets['Riwayat Kinerja'] = [
    ['Kode', 'Indikator', 'Satuan', 'Tahun', 'Target', 'Realisasi'],
    ['I5', 'Kepuasan penerima', 'indeks', 2025, 3, 3.2],
  ];
  sheets['Anggaran Belanja'] = [
    ['Kode', 'Kode Rekening', 'Unit', 'Uraian', 'Pagu', 'Realisasi'],
    ['1.06.01', '', 'S', 'Program Penunjang', 1000000, 700000],
    ['1.06.04', '', 'R', 'Program Rehabilitasi Sosial', 2000000, 900000],
    ['1.06.05', '', 'P', 'Program Perlindungan', 1000000, 650000],
  ];
  // A story of its own, so that its forecast is told.
  sheets['Analisis Capaian'] = [
    ['Kode Indikator', 'Periode', 'Faktor Penghambat', 'Rencana Berikutnya'],
    ['I1', 'TW III', 'Kendaraan layanan rusak', 'Menyewa kendaraan pengganti'],
  ];
  sheets['Sisa Anggaran'] = [['Kode', 'Alasan', 'Jumlah', 'Uraian']];
  sheets['Rapat'] = [
    ['No', 'Jenis', 'Tanggal', 'Tempat', 'Pimpinan', 'Agenda'],
    [1, 'Evaluasi', '2 Oktober 2026', 'Aula', 'Kepala Dinas', 'Evaluasi TW III'],
  ];
  sheets['Pengaturan']?.push(['Format Dokumen', 'DOCX']);
  return sheets;
}
