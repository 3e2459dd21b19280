/** Words of the forms E.81, RFK and Rekap SPM beside their headings. */
export const forms = {
  renja: {
    ofQuarter: 'Realisasi Kinerja pada Triwulan',
    ofYear: (year: string) => `Target dan Anggaran Renja Tahun ${year}`,
    meanAttainment: 'Rata-rata capaian kinerja (%)',
    meanOf: (mean: string, count: string) => `${mean} dari ${count} indikator yang terhitung`,
    rating: 'Predikat kinerja',
    drivers: 'Faktor pendorong keberhasilan kinerja',
    obstacles: 'Faktor penghambat pencapaian kinerja',
    nextQuarter: 'Tindak lanjut yang diperlukan dalam triwulan berikutnya',
    nextPlan: 'Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah berikutnya',
    nothing: 'Belum ada uraian untuk periode ini.',
    /** Why columns are empty. */
    gaps: {
      planBudget: 'Anggaran Renstra tidak tercatat, sehingga kolom Rp pada Target Akhir Renstra tidak terisi.',
      planSpent: (year: string) =>
        `Realisasi anggaran Renstra s.d. ${year} tidak tercatat, sehingga kolom Rp pada Realisasi Renstra tidak terisi.`,
    },
  },
  progress: {
    total: 'Jumlah',
    withoutBudget: 'Data anggaran belum tersedia.',
    /** Why columns are empty. */
    gaps: {
      monthly:
        'Realisasi keuangan pada periode ini tidak dirinci per bulan, sehingga kolom s.d. Bulan Lalu dan Bulan Ini tidak terisi.',
      plannedPhysical: 'Rencana kemajuan fisik pada periode ini tidak tercatat, sehingga kolomnya tidak terisi.',
      physical:
        'Realisasi kemajuan fisik pada periode ini tidak tercatat, sehingga kolomnya, tertimbangnya, dan deviasinya tidak terisi.',
    },
  },
  standards: {
    mean: 'Rata-rata cakupan SPM',
    missing: 'belum diisi',
    none: 'Belum ada indikator Standar Pelayanan Minimal.',
  },
  actionPlan: { obstacle: (quarter: string, text: string) => `${quarter}: ${text}` },
};
