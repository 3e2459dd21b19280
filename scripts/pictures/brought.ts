/** A table as an agency keeps it, with periods side by side (invented). */
export const BROUGHT = [
  ['INDIKATOR KINERJA TAHUN 2026'],
  ['No', 'Bidang', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'],
  ['1', 'Sekretariat', 'Indeks kepuasan pegawai', 'indeks', '90', '88,0', '89,5', '91,2'],
  ['2', 'Sekretariat', 'Persentase temuan yang ditindaklanjuti', '%', '100', '40', '65', '82'],
  ['3', 'Bidang Rehabilitasi Sosial', 'Persentase lansia telantar yang terlayani', '%', '85', '20,5', '41', '62'],
  ['4', 'Bidang Rehabilitasi Sosial', 'Jumlah anak telantar yang diasuh', 'orang', '400', '110', '205', '296'],
  ['5', 'Bidang Penanganan Fakir Miskin', 'Persentase keluarga miskin tertangani', '%', '75', '15', '33', '48,5'],
  ['6', 'Bidang Penanganan Fakir Miskin', 'Lama verifikasi data terpadu', 'hari', '14', '16', '15', '13'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');
