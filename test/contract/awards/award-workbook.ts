import { setCells, type Sheets } from '../../commands/agency';

/** The awards of a small agency through the command line and the built bundle; the month before is September 2026. */
export const categoryName = 'Panti Terbaik';

export function awards(): Sheets {
  return {
    Pengaturan: [
      ['Pengaturan', 'Nilai'],
      ['Nama Instansi', 'Dinas Sosial Kota Contoh'],
      ['Tahun', 2026],
      ['Periode', 'TW III'],
    ],
    'Unit Kerja': [
      ['Kode', 'Nama', 'Jenis', 'Induk', 'Kepala'],
      ['S', 'Sekretariat', 'Sekretariat', '', 'Bagja'],
      ['A', 'Panti Asih', 'Panti', '', 'Fajar'],
      ['B', 'Panti Bina', 'Panti', '', 'Gita'],
      ['C', 'Panti Cinta', 'Panti', '', 'Hanung'],
    ],
    'Kategori Penghargaan': [
      ['Kategori', 'Peserta', 'Penerima', 'Metode', 'Jumlah Pemenang', 'Jeda', 'Minimal Data'],
      [categoryName, 'Panti', 'Kepala Unit', 'SMART', 1, 2, 2],
    ],
    'Kriteria Penilaian': [
      [
        'Kategori',
        'Kode',
        'Kriteria',
        'Bobot',
        'Sifat',
        'Sumber',
        'Patokan Nilai 0',
        'Patokan Nilai 100',
        'Gugur Bila',
        'Skala',
        'Urutan Seri',
        'Jika Kosong',
      ],
      [categoryName, 'T1', 'Median jam respons', 50, 'Biaya', 'Laporan: median jam respons', 48, 0, '', '', 1, ''],
      [categoryName, 'T2', 'Mutu', 50, 'Manfaat', 'Juri', '', '', '<40', '0-100', '', 'Henti'],
    ],
    Penilaian: [
      ['Bulan', 'Kategori', 'Peserta', 'Kriteria', 'Penilai', 'Nilai', 'Catatan'],
      ['2026-09', categoryName, 'A', 'T2', 'P1', 80, ''],
      ['September 2026', categoryName, 'B', 'T2', 'P1', 90, ''],
      ['2026-09', categoryName, 'C', 'T2', 'P1', 100, ''],
    ],
    'Laporan Masyarakat': [
      ['ID', 'Saluran', 'Diterima', 'Direspons', 'Selesai', 'Unit', 'Status', 'Golongan'],
      ['1', 'LAPOR', '2026-09-01 08:00', '2026-09-01 20:00', '2026-09-03 08:00', 'A', 'Selesai', 'Informasi'],
      ['2', 'LAPOR', '2026-09-02 08:00', '2026-09-02 20:00', '2026-09-04 08:00', 'A', 'Selesai', 'Informasi'],
      ['3', 'LAPOR', '2026-09-02 08:00', '2026-09-03 08:00', '2026-09-04 08:00', 'B', 'Selesai', 'Informasi'],
      ['4', 'LAPOR', '2026-09-03 08:00', '2026-09-04 08:00', '2026-09-05 08:00', 'Panti Bina', 'Selesai', 'Informasi'],
      ['5', 'LAPOR', '2026-09-03 08:00', '2026-09-03 09:00', '2026-09-05 08:00', 'C', 'Selesai', 'Informasi'],
    ],
    Pegawai: [
      ['ID', 'Nama', 'Status Kepegawaian', 'Jabatan', 'Unit'],
      ['P1', 'Bagja', 'PNS', 'Sekretaris', 'S'],
      ['P2', 'Fajar', 'PNS', 'Kepala Panti', 'A'],
    ],
    'Hari Libur': [
      ['Tanggal', 'Keterangan'],
      ['2026-10-08', 'Hari libur contoh'],
    ],
  };
}

/** The agency with some cells of one sheet changed. */
export const changed = (sheet: string, cells: Record<string, unknown>): Sheets => setCells(awards(), sheet, cells);

/** The agency without one of its sheets. */
export const without = (sheet: string): Sheets =>
  Object.fromEntries(Object.entries(awards()).filter(([name]) => name !== sheet));

export const run = ['--run', 'awards'];
