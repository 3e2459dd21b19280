/** Words of the forms E.81, RFK and Rekap SPM beside their headings. */
export const forms = {
  renja: {
    meanAttainment: 'Rata-rata tingkat capaian kinerja (%)',
    absorption: 'Tingkat serapan anggaran instansi (%)',
    rating: 'Predikat kinerja',
    drivers: 'Faktor pendorong keberhasilan kinerja',
    obstacles: 'Faktor penghambat pencapaian kinerja',
    actions: 'Tindak lanjut yang diperlukan',
    note: 'Keterangan',
    planMoney:
      'Anggaran Renstra dan realisasi Rupiah tahun sebelumnya tidak ada pada buku kerja; isilah pada salinan formulir.',
    nothing: 'Belum diisi pada lembar Analisis Capaian atau Tindak Lanjut untuk periode ini.',
    more: (count: string) => `… dan ${count} lainnya.`,
  },
  progress: { total: 'Jumlah', withoutBudget: 'Lembar Anggaran Belanja belum diisi.' },
  standards: {
    mean: 'Rata-rata capaian SPM',
    none: 'Belum ada indikator dengan Jenis Indikator “SPM” pada lembar Indikator.',
  },
};
