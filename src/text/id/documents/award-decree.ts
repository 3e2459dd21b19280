/** Words of the decrees (award, team of jurors) and of the certificate. */
export const awardDecree = {
  decree: (office: string) => `Keputusan ${office}`,
  about: 'tentang',
  number: (number: string) => `Nomor ${number}`,
  considering: 'Menimbang',
  recalling: 'Mengingat',
  observing: 'Memperhatikan',
  resolves: 'Memutuskan:',
  enacting: 'Menetapkan',
  clauses: ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA'],
  enacted: (decree: string, subject: string) => `${decree} TENTANG ${subject}.`,
  basisOpen: 'dasar hukum belum diisi',
  /** `category` is empty where there are several. */
  subject: (category: string, month: string) =>
    `Penetapan Penerima Penghargaan${category === '' ? '' : ` ${category}`} Bulan ${month}`,
  reasons: {
    purpose: ({ agency, categories }: { agency: string; categories: string; many: boolean }) =>
      `bahwa dalam rangka memberikan apresiasi atas kinerja dan mendorong peningkatan mutu pelayanan kesejahteraan sosial, ${agency} memberikan Penghargaan ${categories}`,
    minutes: ({ minutes, names, month }: { minutes: string; names: string; month: string; many: boolean }) =>
      `bahwa berdasarkan ${minutes}, ${names} memenuhi syarat sebagai penerima penghargaan untuk Bulan ${month}`,
    therefore: (office: string, subject: string) =>
      `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan ${office} tentang ${subject}`,
  },
  minutes: (category: string, month: string, number: string, day: string) =>
    `Berita Acara Penilaian Penghargaan${category === '' ? '' : ` ${category}`} Bulan ${month} Nomor ${number} tanggal ${day}`,
  award: {
    recipients: (category: string, month: string, first: string, last: string) =>
      `Menetapkan penerima Penghargaan${category === '' ? '' : ` ${category}`} Bulan ${month} sebagaimana tercantum dalam ${first === '' ? 'Lampiran' : `Lampiran ${first} sampai dengan Lampiran ${last}`} yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
    certificate: 'Kepada penerima sebagaimana dimaksud dalam Diktum KESATU diberikan Piagam Penghargaan.',
    budget: (document: string) =>
      `Biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Dokumen Pelaksanaan Anggaran Nomor ${document}.`,
    force: 'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    objections: (office: string, days: string, last: string) =>
      ` Sanggahan atas penetapan ini disampaikan secara tertulis kepada ${office} paling lambat ${days} hari kerja setelah tanggal penetapan hasil penilaian, yaitu sampai dengan ${last}.`,
  },
  workingDays: (figure: string, words: string) => `${figure} (${words})`,
  annex: (number: string) => (number === '' ? 'Lampiran' : `Lampiran ${number}`),
  annexTitle: (category: string, month: string) =>
    `Daftar Penerima Penghargaan${category === '' ? '' : ` ${category}`} Bulan ${month}`,
  dated: (day: string) => `Tanggal ${day}`,
  enactedAt: (place: string) => `Ditetapkan di ${place}`,
  enactedOn: (day: string) => `pada tanggal ${day}`,
  copies: 'Tembusan:',
  copiesTo: { recipients: 'Yang bersangkutan', members: 'Anggota Tim Penilai', file: 'Arsip' },
  team: {
    year: (year: string) => `Tahun ${year}`,
    subject: (year: string) => `Tim Penilai Penghargaan Tahun ${year}`,
    purpose: (agency: string) =>
      `bahwa agar pemberian penghargaan bulanan pada ${agency} berlangsung objektif, terbuka, dan dapat dipertanggungjawabkan, perlu dibentuk Tim Penilai`,
    fit: 'bahwa mereka yang namanya tercantum dalam Lampiran dipandang cakap dan memenuhi syarat sebagai anggota Tim Penilai',
    form: (year: string) =>
      `Membentuk Tim Penilai Penghargaan Tahun ${year} dengan susunan sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
    duties: (office: string) =>
      `Tim Penilai bertugas memeriksa kelengkapan data, memberikan nilai secara mandiri menurut instrumen penilaian, menyusun Berita Acara Penilaian, dan menyampaikan hasilnya kepada ${office}.`,
    independence:
      'Anggota Tim Penilai tidak menilai dirinya sendiri maupun unit kerjanya dan menjaga kerahasiaan nilai sampai hasil ditetapkan.',
    annexTitle: (year: string) => `Susunan Tim Penilai Penghargaan Tahun ${year}`,
    roleOpen: 'kedudukan',
  },
  certificate: {
    awardedTo: 'diberikan kepada',
    as: 'sebagai',
    month: (month: string) => `Bulan ${month}`,
    /** Where the records say what for. */
    reason: (criteria: string, agency: string) => `atas prestasinya dalam ${criteria} di lingkungan ${agency}`,
    /** What a record shows of a winner, by where it comes from. */
    praise: {
      medianResponse: 'kecepatan menanggapi laporan warga',
      p90Response: 'kecepatan menanggapi laporan warga',
      respondedInTime: 'kecepatan menanggapi laporan warga',
      resolvedInTime: 'ketepatan waktu menyelesaikan laporan warga',
      resolved: 'ketuntasan menangani laporan warga',
      reopened: 'penyelesaian laporan warga yang jarang dibuka kembali',
      unitAttainment: 'pencapaian target kinerja unit',
      publications: 'keaktifan menyebarkan informasi layanan',
      reach: 'luasnya jangkauan informasi layanan',
    },
    reasonOpen: (agency: string) => `atas prestasi kerjanya di lingkungan ${agency}`,
    decree: (office: string, number: string) => `berdasarkan Keputusan ${office} Nomor ${number}`,
  },
};
