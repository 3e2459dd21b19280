/**
 * Example rows of new sheets, by column: every key begins with `contoh`, so that no computation reads them. `{y}` is the
 * year; a word of a drop-down stands for itself in the language of the sheet.
 */
export const examples = {
  units: [
    { code: 'contoh-1', name: 'Sekretariat (contoh; hapus baris ini)', kind: 'Sekretariat', headTitle: 'Sekretaris' },
    {
      code: 'contoh-2',
      name: 'Bidang Rehabilitasi Sosial (contoh)',
      kind: 'Bidang',
      headTitle: 'Kepala Bidang Rehabilitasi Sosial',
      email: 'operator.rehsos@example.com',
    },
  ],
  indicators: [
    {
      code: 'contoh-1',
      unit: 'contoh-2',
      objective: 'Meningkatnya keberfungsian sosial PPKS (contoh; hapus baris ini)',
      name: 'Jumlah penyandang disabilitas terlantar yang mendapat layanan',
      measureUnit: 'orang',
      polarity: 'Positif',
      target: '400',
      targetQ1: '100',
      targetQ2: '200',
      targetQ3: '300',
      targetQ4: '400',
      aggregation: 'Akumulasi',
      owner: 'Kepala Bidang Rehabilitasi Sosial',
    },
    {
      code: 'contoh-2',
      unit: 'contoh-1',
      objective: 'Meningkatnya akuntabilitas kinerja (contoh)',
      name: 'Nilai AKIP',
      measureUnit: 'nilai',
      polarity: 'Positif',
      target: '72',
      targetQ4: '72',
      aggregation: 'Posisi Akhir',
      owner: 'Sekretaris',
    },
  ],
  actuals: [
    {
      code: 'contoh-1',
      indicator: 'Jumlah penyandang disabilitas terlantar yang mendapat layanan',
      q1: '96',
      q2: '104',
    },
  ],
  budget: [
    {
      code: 'contoh 1.06.04.2.01.0001',
      unit: 'contoh-2',
      description: 'Penyediaan permakanan (contoh; hapus baris ini)',
      ceiling: '250000000',
      spent: '97500000',
    },
  ],
  remainder: [{ code: 'contoh 1.06.04.2.01.0001', reason: 'C', amount: '1500000', description: 'Perjalanan daring' }],
  followUps: [
    {
      number: 'contoh-1',
      unit: 'contoh-2',
      period: 'TW II',
      problem: 'Verifikasi data penerima lambat',
      cause: 'Petugas verifikasi terbatas',
      action: 'Verifikasi bersama kelurahan setiap minggu',
      owner: 'Kepala Bidang Rehabilitasi Sosial',
      due: '{y}-09-30',
      status: 'Dalam Proses',
    },
  ],
  analyses: [{ code: 'contoh-1', period: 'TW II', obstacles: 'Data alamat belum lengkap', nextSteps: 'Pemutakhiran' }],
  agreements: [{ unit: 'contoh-2', version: 'Murni', date: '{y}-01-12' }],
  schedule: [
    {
      number: 'contoh-1',
      name: 'Rapat evaluasi triwulan (contoh; hapus baris ini)',
      unit: 'contoh-1',
      plannedStart: '{y}-10-05',
      plannedEnd: '{y}-10-05',
      owner: 'Sekretaris',
    },
  ],
  announcements: [
    { title: 'contoh: apel pagi', text: 'Apel pagi pukul 07.30 di halaman.', from: '{y}-10-05', until: '{y}-10-09' },
  ],
};
