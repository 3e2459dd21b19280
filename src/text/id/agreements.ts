/** Words of performance agreements, action plan and cascading. */
export const agreements = {
  question:
    'Perjanjian kinerja setiap pejabat pada lembar Perjanjian Kinerja akan dibuat atau diperbarui. Isi versi yang belum ditandatangani mengikuti lembar Indikator dan Anggaran; yang sudah ditandatangani tidak berubah. Lanjutkan?',
  version: (number: string) => (number === '0' ? 'Murni' : `Perubahan ${number}`),
  kinds: { indicator: 'Indikator', budget: 'Anggaran' },
  titles: { agencyHead: 'Kepala Dinas', unitHead: (unit: string) => `Kepala ${unit}` },
  highlight: {
    title: 'Perjanjian kinerja',
    none: 'Belum ada baris pada lembar Perjanjian Kinerja; pilih Perjanjian ▸ Siapkan lembar',
    papers: (count: string, signed: string) => `${count} perjanjian disusun, ${signed} sudah ditandatangani`,
    recorded: (count: string) => `${count} versi dicatat pada Rincian Perjanjian`,
    changes: (count: string) => `${count} perubahan terhadap versi sebelumnya`,
  },
  cascading: {
    title: 'Matriks cascading',
    lines: (rows: string) => `${rows} jalur dari sasaran sampai sub kegiatan`,
    orphans: (indicators: string, activities: string) =>
      `Belum terhubung: ${indicators} indikator dan ${activities} sub kegiatan`,
    shared: (code: string) => `Sub kegiatan tercantum pada ${code}`,
    indicators: 'Indikator Kinerja',
    depth: (number: string) => `Tingkat ${number}`,
    withoutHead: 'Indikator kinerja tingkat Kepala Dinas belum ditetapkan.',
    orphanIndicator: 'Tidak mendukung indikator di atasnya',
    orphanBudget: 'Sub kegiatan tanpa indikator',
  },
};
