import type { CellValue } from 'hucre';

export type Rows = CellValue[][];
export type Sheets = Record<string, Rows>;

/** A small agency without a single error: what a test changes is what it is about. */
export function agency(): Sheets {
  return {
    Pengaturan: [
      ['Pengaturan', 'Nilai'],
      ['Nama Instansi', 'Dinas Sosial Kota Contoh'],
      ['Tahun', 2026],
      ['Periode', 'TW III'],
    ],
    'Unit Kerja': [
      ['Kode', 'Nama', 'Jenis', 'Induk'],
      ['S', 'Sekretariat', 'Sekretariat', ''],
      ['R', 'Bidang Rehabilitasi Sosial', 'Bidang', ''],
      ['R1', 'Seksi Anak', 'Seksi', 'R'],
    ],
    Indikator: [
      ['Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Target TW III', 'Cara Hitung'],
      ['I1', 'R', 'Penerima layanan', 'orang', 'Positif', 400, 300, 'Akumulasi'],
      ['I2', 'R', 'Cakupan verifikasi', '%', 'Positif', 95, 90, 'Posisi Akhir'],
      ['I3', 'S', 'Nilai AKIP', 'nilai', 'Positif', 80, 80, 'Posisi Akhir'],
    ],
    Realisasi: [
      ['Kode', 'Indikator', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['I1', 'Penerima layanan', 100, 84, 92, ''],
      ['I2', 'Cakupan verifikasi', 85, 88, 72, ''],
      ['I3', 'Nilai AKIP', '', '', 81.5, ''],
    ],
    'Anggaran Belanja': [
      ['Kode', 'Kode Rekening', 'Unit', 'Uraian', 'Pagu', 'Realisasi'],
      ['1.06.01', '', 'S', 'Program Penunjang', 1000000, 700000],
      ['1.06.04', '', 'R', 'Program Rehabilitasi Sosial', 2000000, 900000],
      ['1.06.04.2.01.0001', '', '', 'Penyediaan permakanan', 2000000, 900000],
    ],
    'Sisa Anggaran': [
      ['Kode', 'Alasan', 'Jumlah', 'Uraian'],
      ['1.06.04', 'E', 100000, ''],
    ],
    'Tindak Lanjut': [
      ['No', 'Unit', 'Periode', 'Masalah', 'Penyebab', 'Tindakan', 'Penanggung Jawab', 'Tenggat', 'Status'],
      [
        '1',
        'R',
        'TW II',
        'Verifikasi lambat',
        'Data',
        'Verifikasi bersama',
        'Kepala Bidang',
        '31/12/2026',
        'Dalam Proses',
      ],
    ],
  };
}

/** The small agency without some of its sheets. */
export function agencyWithout(...names: string[]): Sheets {
  return Object.fromEntries(Object.entries(agency()).filter(([name]) => !names.includes(name)));
}

/** Sets cells (`B3`) of a sheet, in place. */
export function setCells(sheets: Sheets, sheet: string, cells: Record<string, unknown>): Sheets {
  for (const [cell, value] of Object.entries(cells)) {
    const column = cell.charCodeAt(0) - 65;
    const row = (sheets[sheet] ??= [])[Number(cell.slice(1)) - 1] ?? [];
    while (row.length < column) row.push('');
    row[column] = value as string;
    sheets[sheet][Number(cell.slice(1)) - 1] = row;
  }
  return sheets;
}
/** The small agency with some cells of one sheet changed. */
export function changed(sheet: string, cells: Record<string, unknown>): Sheets {
  return setCells(agency(), sheet, cells);
}
