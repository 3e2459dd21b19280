import { setCells, type Sheets } from '../../commands/agency';

/** A small agency with its agreements: head, one division, and a supervisor within it. */
export function agreements(): Sheets {
  return {
    Pengaturan: [
      ['Pengaturan', 'Nilai'],
      ['Nama Instansi', 'Dinas Sosial Kota Contoh'],
      ['Tempat Penandatanganan', 'Contoh'],
      ['Nama Kepala', 'Laras'],
      ['NIP Kepala', '197001011995012901'],
      ['Jabatan Kepala', 'Kepala Dinas Sosial'],
      ['Gelar Depan', 'Dr.'],
      ['Nama Atasan', 'Surya'],
      ['Jabatan Atasan', 'Wali Kota Contoh'],
      ['Tahun', 2026],
      ['Periode', 'TW III'],
      ['Tanggal DPA', '2026-01-05'],
      ['Format Dokumen', 'DOCX'],
    ],
    'Unit Kerja': [
      ['Kode', 'Nama', 'Jenis', 'Induk', 'Kepala', 'NIP Kepala', 'Jabatan Kepala'],
      ['P', 'Kepala Dinas', 'Pimpinan', '', 'Laras', '197001011995012901', 'Kepala Dinas Sosial'],
      ['R', 'Bidang Rehabilitasi', 'Bidang', '', 'Endah', '197505052000012905', 'Kepala Bidang Rehabilitasi'],
    ],
    Indikator: [
      [
        ...['Kode', 'Unit', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Target TW I'],
        ...[
          'Target TW II',
          'Target TW III',
          'Target TW IV',
          'Cara Hitung',
          'Tingkat Kinerja',
          'Indikator Induk',
          'Program',
        ],
      ],
      ['K1', 'P', 'S1', 'Warga mandiri', '%', 'Positif', 80, 80, 80, 80, 80, 'Posisi Akhir', 'Kepala Dinas', '', ''],
      [
        'A1',
        'R',
        '',
        'Keluarga didampingi',
        'orang',
        'Positif',
        400,
        100,
        200,
        300,
        400,
        'Akumulasi',
        'Administrator',
        'K1',
        '1.06.04',
      ],
      ['A2', 'R', '', 'Keluhan', 'kasus', 'Negatif', 10, 10, 10, 10, 10, 'Posisi Akhir', 'Administrator', 'K1', ''],
      [
        'G1',
        'R',
        '',
        'Layanan',
        'orang',
        'Positif',
        50,
        10,
        20,
        30,
        50,
        'Akumulasi',
        'Sub Kegiatan',
        'A1',
        '1.06.04.2.01.0001',
      ],
    ],
    Realisasi: [
      ['Kode', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['K1', 78, 79, 81, ''],
      ['A2', 8, 8, 7, ''],
    ],
    'Anggaran Belanja': [
      ['Kode', 'Unit', 'Uraian', 'Pagu', 'Realisasi', 'RAK s.d. TW I', 'Sumber Dana'],
      ['1.06.04', 'R', 'Program Rehabilitasi Sosial', 3000000, 900000, '', ''],
      ['1.06.04.2.01', '', 'Kegiatan Rehabilitasi', 3000000, 900000, '', ''],
      ['1.06.04.2.01.0001', '', 'Penyediaan permakanan', 2000000, 900000, 500000, 'PAD'],
      ['1.06.04.2.01.0002', '', 'Bimbingan', 1000000, 0, 100000, 'DAU'],
    ],
    Pegawai: [
      ['ID', 'Nama', 'Gelar Belakang', 'Jabatan', 'Pangkat/Gol. Ruang', 'Unit', 'Status Kepegawaian'],
      ['P5', 'Endah', 'M.Si.', 'Kepala Bidang Rehabilitasi', 'Pembina (IV/a)', 'R', 'PNS'],
      ['198801012012011921', 'Lintang', 'S.ST.', 'Ketua Tim Layanan', 'Penata (III/c)', 'R', 'PNS'],
    ],
    'Perjanjian Kinerja': [
      [
        ...['Unit', 'ID Pihak Pertama', 'Tingkat Kinerja', 'ID Pihak Kedua', 'Nomor', 'Versi', 'Tanggal'],
        ...['Alasan Perubahan', 'Tanggal Tanda Tangan'],
      ],
      ['P', '', '', '', '', 'Murni', '2026-01-12', '', '2026-01-12'],
      ['R', '', '', '', '800/1/2026', 'Murni', '2026-01-12', '', '2026-01-13'],
      ['R', '198801012012011921', 'Sub Kegiatan', '', '', 'Murni', '2026-01-12', '', '2026-01-14'],
    ],
  };
}

/** The agency with some cells of one sheet changed. */
export const changed = (sheet: string, cells: Record<string, unknown>): Sheets => setCells(agreements(), sheet, cells);

export const run = ['--run', 'agreements'];
