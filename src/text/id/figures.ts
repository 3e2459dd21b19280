const calculations = {
  activities: 'Jumlah Kegiatan',
  amount: 'Jumlah (Rp)',
  attainment: 'Perhitungan Capaian',
  causes: 'Pengurang Nilai',
  change: 'Perubahan Perjanjian',
  contribution: 'Nilai Kriteria',
  counted: 'Terhitung',
  criteria: 'Jumlah Kriteria',
  difference: 'Selisih',
  effect: 'Pengaruh',
  followUps: 'Tindak Lanjut',
  gap: 'Selisih dengan Standar',
  history: 'Realisasi Tahun Sebelumnya',
  honours: 'Penghargaan yang Diterima',
  indicators: 'Jumlah Indikator',
  limit: 'Batas',
  mean: 'Rata-rata',
  objectives: 'Jumlah Sasaran',
  people: 'Jumlah Orang atau Peserta',
  problems: 'Permasalahan Berulang',
  rank: 'Peringkat',
  record: 'Catatan',
  reliability: 'Keandalan',
  remaining: 'Sisa',
  rows: 'Jumlah Baris',
  rule: 'Ketentuan',
  score: 'Skor',
  service: 'Masa Kerja',
  share: 'Porsi (%)',
  standard: 'Standar Nasional',
  target: 'Target',
  total: 'Jumlah',
  units: 'Jumlah Unit',
  weight: 'Bobot (%)',
};

/** How figures of documents are called. */
export const figures = {
  /** What no output sheet shows: computed or counted for a document alone. */
  calculations,
  /** `IKU-03 · Capaian (%)` */
  named: (of: string, figure: string) => (of === '' ? figure : `${of} · ${figure}`),
};
