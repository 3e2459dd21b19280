/** Words of the output sheets beside headings and statuses. */
export const sheets = {
  product: 'Rapor Kinerja',
  protection: 'Lembar ini ditulis oleh Rapor Kinerja; perubahan akan hilang pada penghitungan berikutnya.',
  explanation: {
    ratio: (actual: string, target: string, result: string) => `${actual} ÷ ${target} × 100 = ${result}`,
    inverse: (target: string, actual: string, result: string) => `${target} ÷ ${actual} × 100 = ${result}`,
    negative: (target: string, actual: string, result: string) =>
      `(2 × ${target} − ${actual}) ÷ ${target} × 100 = ${result}`,
    inside: (actual: string, low: string, high: string) => `${actual} berada dalam rentang ${low}–${high}: 100`,
    zeroTargetReached: 'Target 0 dan realisasi 0: 100',
    zeroTargetMissed: (actual: string) => `Target 0, realisasi ${actual}: 0`,
    zeroActual: (target: string) => `Realisasi 0 terhadap target ${target} pada rumus T/R: ditetapkan 200`,
    gradeReached: (actual: string, target: string) => `Predikat ${actual} memenuhi target ${target}: 100`,
    gradeScore: (score: string, bound: string, target: string, result: string) =>
      `Nilai ${score} ÷ batas bawah ${target} (${bound}) × 100 = ${result}`,
    gradeHeld: (score: string, target: string, result: string) => `Nilai ${score} belum mencapai ${target}: ${result}`,
    gradeMissed: (actual: string, target: string) => `Predikat ${actual} di bawah target ${target}, tanpa nilai angka`,
    sum: (parts: string, total: string) => `Realisasi: ${parts} = ${total}`,
    average: (parts: string, mean: string) => `Realisasi: rata-rata (${parts}) = ${mean}`,
    ratioOfSums: (numerator: string, denominator: string, percent: boolean, result: string) =>
      `Realisasi: ${numerator} ÷ ${denominator}${percent ? ' × 100' : ''} = ${result}`,
    withoutErrors: (cells: readonly string[]) => `tanpa ${cells.join(', ')} yang berisi galat`,
    lastPosition: (position: string) => `Realisasi: posisi ${position}`,
    standing: (value: string, position: string) => `Belum lapor; posisi terakhir ${value} (${position})`,
    notReported: 'Belum ada realisasi untuk periode ini',
    proportional: (target: string) => `Target ${target} dihitung proporsional di antara target yang diketahui`,
    notDue: 'Belum waktunya diukur pada periode ini',
    noTarget: 'Target tahun belum diisi',
    noInterimTarget: 'Target triwulan belum diisi',
    noTargetOfMonth: 'Bulan ini tidak mempunyai target triwulan sendiri',
    forecastBases: {
      restOfTarget: 'bila target sisa tahun dipenuhi',
      recentPace: 'bila laju terakhir berlanjut',
      standing: 'bila angka saat ini bertahan',
    },
    forecast: (value: string, basis: string, atPace: string) =>
      `Prognosis akhir tahun ${value} ${basis}${atPace === '' ? '' : `, ${atPace} menurut laju sejauh ini saja`}`,
    needsAttention: (forecast: string) => `${forecast}: perlu perhatian`,
    notComputable: {
      polarity: 'Polaritas belum diisi',
      target: 'Target bukan angka',
      zeroTarget: 'Target 0 tidak dapat dijadikan pembagi',
      negativeTarget: 'Target negatif',
      grade: 'Predikat tidak dikenal',
      denominator: 'Penyebut 0',
      notFinite: 'Hasilnya bukan bilangan yang wajar',
      unclear: 'Sel atau kata yang menentukan perhitungan tidak dapat dipahami',
      kind: 'Target dan realisasi tidak sejenis',
    },
  },
  cause: (code: string, name: string, points: string) => `${code} ${name} (−${points} poin)`,
  followUps: {
    none: '',
    missing: 'Belum ada tindak lanjut',
    open: (open: string) => `${open} terbuka`,
    overdue: (overdue: string) => `${overdue} lewat batas waktu`,
    done: (done: string) => `${done} selesai`,
  },
  agencyRow: (name: string, formation: string) => `${name} (${formation})`,
  /** Stands on a sheet that has nothing to show. */
  nothing: {
    indicators: 'Belum ada indikator. Isi lembar Indikator, atau pilih Kinerja ▸ Siapkan ▸ Impor berkas atau tempelan.',
    units: 'Belum ada unit. Isi lembar Unit Kerja, atau pilih Kinerja ▸ Siapkan ▸ Impor berkas atau tempelan.',
    budget:
      'Belum ada anggaran. Isi lembar Anggaran Belanja, atau pilih Kinerja ▸ Siapkan ▸ Impor berkas atau tempelan.',
    findings: 'Tidak ada temuan.',
  },
  agencyFallback: 'Instansi',
  documentFolder: 'Rapor Kinerja',
  documentMessages: {
    edited: 'Dokumen ini disunting setelah dibuat dan tidak ditimpa. Minta Buat ulang bila isinya boleh diganti.',
    foreign: 'Dokumen ini milik buku kerja asal salinan dan tidak diubah dari sini.',
    failed: (reason: string) =>
      `Dokumen tidak dapat dibuat: ${reason}. Dokumen lain tidak terpengaruh; minta Buat ulang setelah penyebabnya diperbaiki.`,
  },
  unitTotal: (name: string) => `Jumlah ${name}`,
  agencyTotal: 'Jumlah Instansi',
  coveredBy: (code: string) => `Lihat ${code}`,
  subtotal: (group: string) => `Jumlah ${group}`,
  explainedTotal: 'Jumlah berpenjelasan',
  unknownReason: 'Tanpa kode alasan',
  openTotal: 'Belum berpenjelasan',
  remainderTotal: 'Jumlah sisa',
  runDetails: (errors: string, warnings: string, infos: string, documents: string) =>
    `${errors} kesalahan, ${warnings} peringatan, ${infos} informasi, ${documents} dokumen`,
  // Not longer than its column: a code stands hidden beside it.
  runUnderWay: 'Lewat tujuh menit berarti terhenti: jalankan lagi.',
  runInterrupted:
    'Terhenti sebelum selesai; yang sudah ditulis tetap ada. Jalankan lagi perintah yang sama bila belum: hanya yang kurang yang dikerjakan.',
};
