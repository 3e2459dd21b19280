import type { Count } from '../../count';

/** Words of the *Berita Acara Penilaian*. */
export const awardMinutes = {
  /** `category` is empty where there are several. */
  subject: (category: string) => (category === '' ? 'Penghargaan Bulanan' : `Penghargaan ${category}`),
  categoryTitle: (letter: string, title: string) => `${letter}. ${title.toUpperCase()}`,
  annexTitle: (number: string, title: string) => `LAMPIRAN ${number}. ${title.toUpperCase()}`,
  headings: {
    team: 'A. TIM PENILAI',
    instrument: '1. Instrumen dan Bobot',
    results: '2. Hasil Penilaian',
    dropped: '3. Peserta yang Tidak Memenuhi Syarat dan Belum Cukup Data',
    reliability: '4. Keandalan Hasil',
    conclusion: '5. Kesimpulan',
    matrix: 'Nilai per Kriteria',
    details: 'Rincian Nilai Penerima',
  },
  /** `day` in words, or dots while it is open. */
  opening: (day: string, category: string, agency: string, month: string) =>
    `Pada hari ini, ${day}, Tim Penilai Penghargaan${category === '' ? '' : ` ${category}`} pada ${agency} telah melaksanakan penilaian untuk Bulan ${month} dengan uraian sebagai berikut.`,
  day: (weekday: string, date: string, month: string, year: string, figures: string) =>
    `${weekday} tanggal ${date} bulan ${month} tahun ${year} (${figures})`,
  openDay: '………………… tanggal ………………… bulan ………………… tahun …………………',
  appointed: (office: string, number: string) => `Tim Penilai dibentuk dengan Keputusan ${office} Nomor ${number}.`,
  jurors: (count: string, names: string) => `Nilai diberikan oleh ${count} orang penilai, yaitu ${names}.`,
  oneJuror: (name: string) => `Nilai diberikan oleh ${name}.`,
  noJurors:
    'Seluruh nilai dihitung dari catatan; tidak ada kriteria yang dinilai oleh perseorangan. Tim Penilai memeriksa hasil perhitungannya.',
  independence: 'Penilai tidak memberikan nilai untuk dirinya sendiri maupun untuk unit kerjanya.',
  basis: (basis: string) => `Dasar penilaian: ${basis}`,
  method: {
    smart:
      'Penilaian memakai metode SMART dengan patokan tetap. Data tiap kriteria diubah menjadi nilai 0–100 menurut patokan pada instrumen, dikalikan bobotnya, lalu dijumlahkan menjadi skor. Karena patokannya tetap, skor dapat dibandingkan antarbulan.',
    saw: 'Penilaian memakai metode SAW. Data tiap kriteria dibandingkan dengan data terbaik di antara peserta, dikalikan bobotnya, lalu dijumlahkan menjadi skor 0–100. Skor membandingkan peserta pada bulan ini dan tidak untuk dibandingkan dengan bulan lain.',
    topsis:
      'Penilaian memakai metode TOPSIS. Peserta diurutkan menurut kedekatannya dengan keadaan terbaik pada seluruh kriteria, dinyatakan dalam skor 0–100. Skor membandingkan peserta pada bulan ini dan tidak untuk dibandingkan dengan bulan lain.',
  },
  methodName: { smart: 'SMART', saw: 'SAW', topsis: 'TOPSIS' },
  /** Where the method is described: the letter of that category. */
  methodAgain: (method: string, letter: string) =>
    `Penilaian memakai metode ${method} sebagaimana diuraikan pada bagian ${letter}.`,
  criteria: (count: Count) => `Instrumen memuat ${count} kriteria berikut.`,
  total: 'Jumlah',
  cutOff: (day: string, time: string) =>
    `Yang diperhitungkan adalah data sampai dengan ${day}${time === '' ? '' : ` pukul ${time.replace(':', '.')}`}.`,
  counts: (participants: Count, outcomes: string) => `Dari ${participants} peserta, ${outcomes}.`,
  ranked: (count: Count) => `${count} memperoleh peringkat`,
  noneRanked: (participants: Count) => `Dari ${participants} peserta tidak ada yang memperoleh peringkat.`,
  noParticipants: 'Tidak ada peserta pada bulan ini.',
  vetoed: (count: Count) => `${count} tidak memenuhi syarat`,
  tooFew: (count: Count) => `${count} belum cukup data`,
  gapNote:
    'Selisih adalah jarak skor dari peserta yang skornya setingkat lebih baik; pada peringkat pertama, keunggulan atas peringkat berikutnya. Peringkat ditentukan dari skor sebelum dibulatkan.',
  noneDropped: 'Seluruh peserta memenuhi syarat dan datanya cukup untuk dinilai.',
  droppedIntro: 'Peserta berikut tidak diberi peringkat.',
  onlyRanked: 'Satu-satunya peserta memperoleh peringkat.',
  allRanked: (participants: Count) => `Seluruh ${participants} peserta memperoleh peringkat.`,
  /** `rule` as the instrument states it, e.g. `>10`. */
  veto: (criterion: string, value: string, rule: string) =>
    `Kriteria ${criterion} bernilai ${value}, sedangkan peserta tidak memenuhi syarat bila ${rule}`,
  coolDown: (month: string, periods: Count) =>
    `Masih dalam masa jeda ${periods} periode sejak menjadi pemenang pada ${month}`,
  tooFewReason: 'Jumlah data kurang dari batas minimal pada instrumen; tidak diperingkat sebagai yang terakhir',
  vetoReasonUnknown: 'Tidak memenuhi syarat menurut instrumen',
  shared: (rank: string, names: string) => `Peringkat ${rank} ditempati bersama oleh ${names} karena skornya sama.`,
  unresolved: (names: string) =>
    `Nilai sama antara ${names} tidak terselesaikan oleh urutan kriteria penentu. Tim Penilai memutuskan dengan alasan tertulis: ………… ………… ………… ………… ………… ………… ………… …………`,
  juryDecision: (name: string, reason: string) =>
    `Skor yang sama diputuskan oleh juri untuk ${name} dengan alasan: ${reason}`,
  noTies: 'Tidak ada skor yang sama di antara peserta yang diperingkat.',
  lead: (gap: string) => `Peringkat pertama unggul ${gap} poin atas peringkat berikutnya.`,
  level: 'Skor peringkat pertama dan peringkat berikutnya praktis sama.',
  stability: (share: string, verdict: string) =>
    `Dalam percobaan dengan mengubah bobot kriteria hingga 20% ke atas dan ke bawah, peringkat pertama bertahan pada ${share}% percobaan; ${verdict}.`,
  /** From firm to sensitive. */
  stabilityVerdicts: [
    'hasil tidak bergantung pada pilihan bobot',
    'hasil cukup kokoh terhadap pilihan bobot',
    'hasil peka terhadap pilihan bobot sehingga Tim Penilai perlu membahasnya sebelum mengambil keputusan',
  ],
  noStability: 'Kestabilan peringkat tidak dihitung karena peserta yang diperingkat kurang dari dua.',
  agreement: (value: string, word: string) =>
    `Kesepakatan antarpenilai ${word} (koefisien kesesuaian Kendall W = ${value}; 1 berarti sepakat sepenuhnya).`,
  /** From W below 0.2 in steps of 0.2. */
  agreementWords: ['sangat rendah', 'rendah', 'sedang', 'tinggi', 'sangat tinggi'],
  discuss: 'Perbedaan penilaian perlu dibahas dan alasannya dicatat.',
  noAgreement: 'Kesepakatan antarpenilai tidak dihitung karena penilai kurang dari dua orang.',
  decided: (category: string, month: string) =>
    `Berdasarkan uraian di atas, penerima Penghargaan ${category} Bulan ${month} adalah:`,
  proposed: (category: string, month: string) =>
    `Berdasarkan uraian di atas, yang diusulkan sebagai penerima Penghargaan ${category} Bulan ${month} dan belum ditetapkan adalah:`,
  person: (name: string, position: string, score: string, words: string) =>
    `${name}${position === '' ? '' : `, ${position}`}, dengan skor ${score} (${words})`,
  tiedProposal: (names: string) =>
    `Penerima belum dapat diusulkan karena skor ${names} sama. Tim Penilai memutuskan di antara mereka dengan alasan tertulis.`,
  soleProposal: (name: string) =>
    `Penerima belum dapat diusulkan karena ${name} merupakan calon tunggal. Tim Penilai menegaskan dengan alasan tertulis apakah penghargaan diberikan.`,
  nobody: (category: string, month: string) =>
    `Tidak ada penerima Penghargaan ${category} untuk Bulan ${month} karena tidak ada peserta yang memenuhi syarat.`,
  objections: (office: string, days: string, last: string) =>
    `Sanggahan tertulis atas hasil ini dapat disampaikan kepada ${office} paling lambat ${days} hari kerja setelah penetapan, yaitu sampai dengan ${last}.`,
  objectionsOpen: (office: string, days: string) =>
    `Sanggahan tertulis dapat disampaikan kepada ${office} paling lambat ${days} hari kerja setelah penetapan.`,
  proposedWinner: 'Usulan Pemenang',
  closing: 'Demikian Berita Acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
  jurorsTitle: 'Tim Penilai',
  acknowledged: 'Mengetahui,',
  matrix:
    'Baris pertama tiap kotak adalah data menurut satuan kriteria; baris terakhir adalah poin yang disumbangkannya kepada skor. Nama kriteria tercantum pada bagian instrumen.',
  adjusted:
    'Persentase ditarik ke rata-rata seluruh peserta menurut banyaknya kasus, agar kasus yang sedikit tidak menguntungkan atau merugikan; yang dinilai adalah angka setelah tanda panah.',
  /** `numbers` of the annexes that explain it. */
  readAs: (numbers: string) => `Tabel dibaca sebagaimana diterangkan pada Lampiran ${numbers}.`,
  criterionHead: (code: string, weight: string) => `${code}\n${weight}%`,
};
