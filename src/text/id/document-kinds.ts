/**
 * The words of every kind of document. `word`: as the command line and the sidebar name a kind that takes a template of the
 * agency's own, else empty; `name`: in the ledger, and as title and part of the file name of papers.
 */
export const documentKinds = {
  unitEvaluation: { word: 'evaluasi', name: 'Laporan Evaluasi Kinerja Unit' },
  agencyEvaluation: { word: 'evaluasi-instansi', name: 'Laporan Evaluasi Kinerja Dinas' },
  reconciliation: { word: 'rekonsiliasi', name: 'Rekonsiliasi dengan LKjIP' },
  brief: { word: 'ringkasan', name: 'Ringkasan Pimpinan' },
  minutes: { word: 'notula', name: 'Notula Rapat' },
  lkjip: { word: 'lkjip', name: 'Draf LKjIP Bab III' },
  figureCheck: { word: 'uji-angka', name: 'Hasil Uji Angka' },
  presentation: { word: '', name: 'Bahan Paparan Rapat' },
  agreement: { word: 'perjanjian', name: 'Perjanjian Kinerja' },
  awardMinutes: { word: 'berita-acara', name: 'Berita Acara Penilaian' },
  awardDecree: { word: 'keputusan', name: 'Keputusan Penetapan Penghargaan' },
  awardTeam: { word: 'tim-juri', name: 'Keputusan Tim Penilai' },
  awardCertificate: { word: 'piagam', name: 'Piagam Penghargaan' },
  awardAssembly: { word: 'naskah-apel', name: 'Naskah Pembacaan Apel' },
  awardPress: { word: 'siaran-pers', name: 'Siaran Pers' },
  farewell: { word: 'pelepasan', name: 'Daftar Pisah Sambut' },
  thanks: { word: 'ucapan-terima-kasih', name: 'Piagam Ucapan Terima Kasih' },
  handover: { word: 'serah-terima', name: 'Memori Serah Terima Jabatan' },
  reflection: { word: 'refleksi', name: 'Lembar Refleksi Kinerja' },
  volunteer: { word: 'refleksi-relawan', name: 'Lembar Refleksi Relawan' },
  unitReflection: { word: 'refleksi-unit', name: 'Rekap Refleksi Unit' },
  renjaForm: { word: '', name: 'Formulir E.81' },
  progressForm: { word: '', name: 'Laporan RFK' },
  standardsForm: { word: '', name: 'Rekap SPM' },
  unitReportForm: { word: '', name: 'Rapor Unit' },
  actionPlanForm: { word: '', name: 'Rencana Aksi' },
  cascadingForm: { word: '', name: 'Matriks Cascading' },
  scheduleForm: { word: '', name: 'Jadwal Kegiatan' },
  board: { word: '', name: 'Salindia papan' },
};

/** A kind of document; keys of the ledger begin with it. */
export type DocumentKind = keyof typeof documentKinds;
