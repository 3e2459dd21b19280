/** Words of what is read aloud at the assembly and of the press release. */
export const awardPublic = {
  assembly: {
    subject: 'Apel Pegawai',
    greeting: (office: string) => `Yang kami hormati ${office}, para pejabat, dan seluruh peserta apel.`,
    opening: (agency: string, month: string) => `Kami bacakan penerima penghargaan ${agency} untuk ${month}.`,
    month: (month: string, year: string) => `bulan ${month} tahun ${year}`,
    winner: (title: string, person: string, score: string) =>
      `${title} diraih oleh ${person}, dengan skor ${score} dari seratus.`,
    person: (name: string, position: string) => (position === '' ? name : `${name}, ${position}`),
    strength: (criterion: string, value: string) =>
      `Nilai terbaiknya ada pada ${criterion}, yaitu ${value} dari seratus.`,
    closing: [
      'Kepada para penerima kami ucapkan selamat. Semoga penghargaan ini menyemangati kita semua untuk melayani dengan lebih cepat, lebih tuntas, dan lebih ramah.',
      'Penerima penghargaan kami persilakan maju ke depan.',
      'Demikian pembacaan penghargaan. Terima kasih.',
    ],
    note: 'Dibaca perlahan; beri jeda setelah setiap nama.',
  },
  press: {
    subject: 'Penghargaan Bulanan',
    headlineOne: (name: string, title: string, month: string) => `${name} Raih Penghargaan ${title} ${month}`,
    headlineMany: (agency: string, count: string, month: string) =>
      `${agency} Beri Penghargaan kepada ${count} Penerima untuk ${month}`,
    lead: (place: string, day: string, agency: string, names: string, month: string) =>
      `${place}, ${day} – ${agency} memberikan penghargaan Bulan ${month} kepada ${names}. Penerima ditentukan dari data pelayanan dan instrumen penilaian yang kriteria serta bobotnya diumumkan di bawah ini.`,
    winner: (name: string, position: string, title: string, score: string, count: string) =>
      `${name}${position === '' ? '' : `, ${position},`} menerima penghargaan ${title} dengan skor ${score} dari 100, tertinggi di antara ${count} peserta yang diperingkat.`,
    winnerAlone: (name: string, position: string, title: string, score: string) =>
      `${name}${position === '' ? '' : `, ${position},`} menerima penghargaan ${title} dengan skor ${score} dari 100.`,
    strength: (criterion: string, value: string) => `Nilai terbaiknya adalah ${value} pada kriteria ${criterion}.`,
    instrument: (criteria: string, cutOff: string) =>
      `Penilaian mencakup ${criteria}.${cutOff === '' ? '' : ` Data yang dihitung adalah data sampai dengan ${cutOff}.`}`,
    weighted: (criterion: string, weight: string) => `${criterion} (bobot ${weight}%)`,
    quotesTitle: 'Kalimat yang dapat dikutip',
    quotes: {
      score: (name: string, title: string, month: string, score: string) =>
        `“${name} menjadi ${title} Bulan ${month} dengan skor ${score} dari 100.”`,
      strength: (name: string, criterion: string, value: string) =>
        `“Pada kriteria ${criterion}, ${name} mencatat nilai ${value} dari 100.”`,
      heaviest: (criterion: string, weight: string, category: string) =>
        `“Dalam penilaian ${category}, bobot terbesar, yaitu ${weight}%, diberikan kepada ${criterion}.”`,
    },
    contact: (contact: string) => `Narahubung: ${contact}`,
  },
};
