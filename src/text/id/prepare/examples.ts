/**
 * What stands in the sheet of examples, by input sheet and column, as a person would type it. `{y}` is the year; a word of a
 * drop-down stands for itself in the language of the sheet.
 */
export const examples = {
  units: [
    { code: 'SEK', name: 'Sekretariat', kind: 'Sekretariat', headTitle: 'Sekretaris' },
    {
      code: 'REHSOS',
      name: 'Bidang Rehabilitasi Sosial',
      kind: 'Bidang',
      headTitle: 'Kepala Bidang Rehabilitasi Sosial',
      email: 'operator.rehsos@example.com',
    },
  ],
  indicators: [
    {
      code: 'IK-01',
      unit: 'REHSOS',
      objective: 'Meningkatnya keberfungsian sosial PPKS',
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
      code: 'IK-02',
      unit: 'SEK',
      objective: 'Meningkatnya akuntabilitas kinerja',
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
      code: 'IK-01',
      indicator: 'Jumlah penyandang disabilitas terlantar yang mendapat layanan',
      q1: '96',
      q2: '104',
    },
  ],
  budget: [
    {
      code: '1.06.04.2.01.0001',
      unit: 'REHSOS',
      description: 'Penyediaan permakanan',
      ceiling: '250.000.000',
      spent: '97.500.000',
    },
  ],
  remainder: [{ code: '1.06.04.2.01.0001', reason: 'C', amount: '1.500.000', description: 'Perjalanan daring' }],
  followUps: [
    {
      number: '1',
      unit: 'REHSOS',
      period: 'TW II',
      problem: 'Verifikasi data penerima lambat',
      cause: 'Petugas verifikasi terbatas',
      action: 'Verifikasi bersama kelurahan setiap minggu',
      owner: 'Kepala Bidang Rehabilitasi Sosial',
      due: '30/09/{y}',
      status: 'Dalam Proses',
    },
  ],
  analyses: [{ code: 'IK-01', period: 'TW II', obstacles: 'Data alamat belum lengkap', nextSteps: 'Pemutakhiran' }],
  agreements: [{ unit: 'REHSOS', version: 'Murni', date: '12/01/{y}' }],
  schedule: [
    {
      number: '1',
      name: 'Rapat evaluasi triwulan',
      unit: 'SEK',
      plannedStart: '05/10/{y}',
      plannedEnd: '05/10/{y}',
      owner: 'Sekretaris',
    },
  ],
  announcements: [
    { title: 'Apel pagi', text: 'Apel pagi pukul 07.30 di halaman.', from: '05/10/{y}', until: '09/10/{y}' },
  ],
};
