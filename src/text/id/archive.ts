/** Words of frozen periods. */
export const archive = {
  kinds: { indicator: 'Indikator', unit: 'Unit', agency: 'Instansi' },
  explanation: (time: string) => `Angka yang ditetapkan ${time}; lembar isian hari ini memberi angka lain`,
  documentNote: (date: string) =>
    `Angka periode ini telah ditetapkan pada ${date}; perubahan data setelah tanggal tersebut tidak diperhitungkan.`,
  budgetNote: (date: string) =>
    `Rincian anggaran tidak disajikan karena lembar anggaran telah berubah sejak angka periode ini ditetapkan pada ${date}; jumlah pagu, realisasi, dan serapan adalah angka yang ditetapkan.`,
  frozen: {
    title: (period: string) => `Periode ${period} ditetapkan`,
    lines: (indicators: string, units: string, sheet: string) => [
      `${indicators} indikator dan ${units} unit disalin ke lembar ${sheet}, beserta angka instansi.`,
      'Perubahan data pada periode ini sesudahnya dilaporkan sebagai temuan; dokumennya tetap memakai angka yang ditetapkan.',
    ],
  },
  already: {
    title: (period: string) => `Periode ${period} sudah ditetapkan sebelumnya`,
    lines: (time: string, user: string) => [
      `Ditetapkan ${time}${user === '' ? '' : ` oleh ${user}`}. Tidak ada yang diubah.`,
    ],
  },
  question: (period: string) =>
    `Tetapkan angka periode ${period}? Target, realisasi, dan hasilnya disalin ke lembar Arsip Capaian dan tidak dapat ditetapkan ulang. Dokumen periode ini selanjutnya memakai angka tersebut.`,
};
