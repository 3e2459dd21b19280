/** Words of what is read aloud at the assembly and of the press release. */
export const awardPublic = {
  assembly: {
    subject: 'Apel Pegawai',
    greeting: (office: string) => `Yang kami hormati ${office}, para pejabat, dan seluruh peserta apel.`,
    opening: (agency: string, month: string) => `Kami bacakan penerima penghargaan ${agency} untuk ${month}.`,
    month: (month: string, year: string) => `bulan ${month} tahun ${year}`,
    winner: (title: string, person: string) => `${title} diraih oleh ${person}.`,
    person: (name: string, position: string) => (position === '' ? name : `${name}, ${position}`),
    strength: (fact: string) => `Catatannya: ${fact}.`,
    percent: (value: string) => `${value} persen`,
    closing: [
      'Kepada para penerima kami ucapkan selamat. Semoga penghargaan ini menyemangati kita semua untuk melayani dengan lebih cepat, lebih tuntas, dan lebih ramah.',
      'Penerima penghargaan kami persilakan maju ke depan.',
      'Demikian pembacaan penghargaan. Terima kasih.',
    ],
    note: 'Dibaca perlahan; beri jeda setelah setiap nama.',
  },
  /** What the record of a criterion says, by where it comes from; a share with its sign, or as it is spoken. */
  facts: {
    medianResponse: (value: string) => `separuh laporan warga ditanggapi dalam ${value} jam atau kurang`,
    p90Response: (value: string) => `sembilan dari sepuluh laporan warga ditanggapi dalam ${value} jam atau kurang`,
    respondedInTime: (value: string) => `${value} laporan warga ditanggapi tepat waktu`,
    resolvedInTime: (value: string) => `${value} laporan warga selesai tepat waktu`,
    resolved: (value: string) => `${value} laporan warga selesai`,
    reopened: (value: string) => `${value} laporan warga dibuka kembali (makin rendah makin baik)`,
    unitAttainment: (value: string) => `capaian kinerja unitnya ${value}`,
    publications: (value: string) => `jumlah publikasinya ${value}`,
    reach: (value: string) => `publikasinya menjangkau ${value} orang`,
    other: (criterion: string, value: string) => `${criterion} tercatat ${value}`,
  },
  /** What that means for citizens. */
  benefits: {
    response: 'laporan warga lekas ditanggapi',
    resolved: 'laporan warga dituntaskan',
    reopened: 'warga tidak perlu melapor ulang untuk masalah yang sama',
    attainment: 'target layanan kepada masyarakat diupayakan sesuai rencana',
    information: 'informasi layanan sosial lebih mudah diperoleh',
  },
  press: {
    subject: 'Penghargaan Bulanan',
    headlineOne: (name: string, title: string, month: string) => `${name} Raih Penghargaan ${title} ${month}`,
    headlineMany: (agency: string, count: string, month: string) =>
      `${agency} Beri Penghargaan kepada ${count} Penerima untuk ${month}`,
    lead: (place: string, day: string, agency: string, names: string, month: string) =>
      `${place}, ${day} – ${agency} memberikan penghargaan Bulan ${month} kepada ${names}. Penerima ditentukan dari data pelayanan dan instrumen penilaian yang kriteria serta bobotnya diumumkan di bawah ini.`,
    winner: (name: string, position: string, title: string) =>
      `${name}${position === '' ? '' : `, ${position},`} menerima penghargaan ${title}.`,
    cause: (facts: string) => `Penghargaan diberikan karena ${facts}.`,
    byJury: 'Penerima dipilih oleh Tim Penilai menurut kriteria di bawah ini.',
    benefit: (benefits: string) => `Bagi masyarakat, hasil ini berarti ${benefits}.`,
    instrument: (criteria: string, cutOff: string) =>
      `Penilaian mencakup ${criteria}.${cutOff === '' ? '' : ` Data yang dihitung adalah data sampai dengan ${cutOff}.`}`,
    weighted: (criterion: string, weight: string) => `${criterion} (bobot ${weight}%)`,
    /** A person fills in what is said. */
    quotation: (dots: string, name: string, office: string) =>
      `“${dots}”, kata ${name === '' ? '' : `${name}, `}${office}.`,
    contact: (contact: string) => `Narahubung: ${contact}`,
  },
};
