import { lowered } from '../lowered';
/** Words of the comparison with earlier years and of proposed targets. */
export const comparison = {
  chart: (before: string, now: string) => `Capaian program, ${before} dan ${now} (%)`,
  meaning: {
    up: 'Meningkat',
    down: 'Menurun',
    better: 'Membaik',
    worse: 'Memburuk',
    same: 'Tetap',
    newIndicator: 'Indikator baru',
    formulaChanged: 'Rumusan berubah',
    noLastYear: 'Tanpa data tahun lalu',
    notReported: 'Belum lapor',
    yearRunning: 'Tahun berjalan, belum sebanding',
    notComparable: 'Tidak dapat dibandingkan',
  },
  points: 'poin',
  group: {
    programme: (name: string) => `Program: ${name}`,
    objective: (name: string) => `Sasaran: ${name}`,
    explained: (compared: string, all: string, year: string) =>
      `Rata-rata capaian ${compared} dari ${all} indikator yang sebanding, semua tahun diukur dengan target ${year}`,
    none: (all: string) => `Tidak satu pun dari ${all} indikator dapat dibandingkan dengan tahun lalu`,
    counts: (better: string, worse: string, same: string) =>
      `${better} indikator lebih baik, ${worse} kurang baik, ${same} tetap`,
  },
  told: {
    better: (before: string, now: string) => `${before} → ${now}: lebih baik daripada tahun lalu`,
    worse: (before: string, now: string) => `${before} → ${now}: kurang baik daripada tahun lalu`,
    same: (now: string) => `Sama dengan tahun lalu (${now})`,
    yearRunning: (forecast: string, before: string) =>
      forecast === ''
        ? 'Realisasi masih berjalan menuju target tahun; sebanding pada akhir tahun'
        : `Realisasi masih berjalan; ${lowered(forecast)}; tahun lalu ${before}`,
    byPercent: (share: string) => `Perubahan ${share} dari tahun lalu`,
    meetsStandard: 'Memenuhi standar nasional',
    missesStandard: 'Belum memenuhi standar nasional',
  },
  proposal: {
    trend: (from: string, year: string, step: string, years: string) =>
      `Usulan: hasil ${year} (${from}) ditambah perbaikan ${step} menurut tren ${years} tahun`,
    limited: 'dibatasi 10%',
    capped: 'dibatasi nilai terbaik yang mungkin',
    lastYear: (from: string, year: string) => `Usulan: tidak di bawah hasil ${year} (${from})`,
    kept: 'Usulan: target dipertahankan',
    bestGrade: (year: string) => `Usulan: predikat yang dicapai ${year}`,
  },
  highlight: {
    title: (year: string, before: string) => `Hasil ${year} dibandingkan ${before}`,
    programmes: (better: string, compared: string, names: string) =>
      `Program yang melampaui tahun lalu: ${better} dari ${compared} yang dapat dibandingkan${names}`,
    noProgrammes: 'Belum ada program yang dapat dibandingkan: isi kolom Program dan Riwayat Kinerja',
    objectives: (better: string, compared: string) =>
      `Sasaran yang melampaui tahun lalu: ${better} dari ${compared} yang dapat dibandingkan`,
    indicators: (better: string, worse: string, same: string) =>
      `Indikator: ${better} lebih baik, ${worse} kurang baik, ${same} tetap`,
    aside: (parts: string) => `Tidak dibandingkan: ${parts}`,
    part: (meaning: string, count: string) => `${count} ${lowered(meaning)}`,
  },
  propose: {
    command: 'Usulkan target',
    noIndicators: 'Lembar Indikator atau kolom Target tidak ditemukan. Jalankan Siapkan ▸ Lembar inti.',
    nothing: (year: string) =>
      `Tidak ada target ${year} yang dapat diusulkan: isi Riwayat Kinerja tahun-tahun sebelumnya, atau semua target sudah sesuai.`,
    method:
      'Cara: hasil tahun terakhir ditambah tren (nilai tengah perubahan) paling lama lima tahun, searah polaritas, paling banyak 10%, tidak pernah di bawah hasil tahun terakhir.',
    fill: (year: string, count: string, lines: string, method: string) =>
      `${count} target ${year} yang masih kosong akan diisi:\n${lines}\n\n${method}\n\nIsi?`,
    change: (count: string, lines: string) =>
      `${count} target yang sudah terisi meminta lebih sedikit daripada usulan (lama → usulan):\n${lines}\n\nGanti dengan usulan? Pilih Tidak untuk mempertahankan semuanya.`,
    line: (code: string, name: string, value: string) => `• ${code} ${name}: ${value}`,
    oldAndNew: (before: string, after: string) => `${before} → ${after}`,
    more: (count: string) => `… dan ${count} lainnya`,
    withActual: (codes: string) => `Tidak diubah karena sudah mempunyai realisasi: ${codes}.`,
    done: (filled: string, changed: string) => `${filled} target kosong diisi, ${changed} target diganti.`,
    details: (filled: string, changed: string) => `${filled} diisi, ${changed} diganti`,
  },
};
