/** Words of the awards module. */
export const awards = {
  outcome: {
    nominee: 'Nomine',
    winner: 'Pemenang',
    soleCandidate: 'Calon Tunggal',
    tied: 'Nilai Sama',
    vetoed: 'Gugur',
    tooFewCases: 'Belum Cukup Data',
  },
  /** Parts of column `Rincian`. */
  recipient: 'Penerima',
  juryReason: 'Keputusan juri',
  share: (hits: string, cases: string, adjusted: string, strength: string, pool: string) =>
    `${hits} dari ${cases}, disesuaikan ${adjusted} dengan bobot ${strength} kasus pada rata-rata ${pool}`,
  open: (code: string, count: string) =>
    `${code}: ${count} laporan terbuka pada batas data, dihitung dengan waktu tunggunya`,
  veto: (criterion: string, value: string, rule: string) => `${criterion}: ${value} (gugur bila ${rule})`,
  coolDown: (month: string, periods: string) => `Menang pada ${month}, jeda ${periods} periode`,
  decided: (time: string, until: string) => `${time}; masa sanggah sampai ${until}`,
  question: (month: string) =>
    `Tetapkan pemenang penghargaan bulan ${month}? Hasil yang ditetapkan tidak berubah lagi pada penghitungan berikutnya.`,
  trend: {
    rising: (points: string) => `Naik ${points} per bulan`,
    falling: (points: string) => `Turun ${points} per bulan`,
    steady: 'Tetap',
    notComparable: 'Tidak sebanding antarbulan',
  },
  summary: {
    title: (category: string, month: string, state: string) => `${category} · ${month} · ${state}`,
    proposal: 'usulan',
    decided: 'ditetapkan',
    place: (rank: string, name: string, score: string, outcome: string) => `${rank}. ${name}: ${score} (${outcome})`,
    recipient: (name: string) => `diterima oleh ${name}`,
    out: (name: string, outcome: string, reason: string) => `– ${name}: ${outcome}${reason && `, ${reason}`}`,
    more: (count: string) => `… dan ${count} peserta lain; lihat lembar Hasil Penghargaan.`,
    gap: (points: string) => `selisih dengan peringkat berikutnya ${points}`,
    stability: (share: string) => `kestabilan peringkat ${share}%`,
    agreement: (value: string) => `kesepakatan penilai W = ${value}`,
    cutOff: (time: string) => `batas data ${time}`,
    objections: (day: string) => `Masa sanggah sampai ${day}.`,
    undecided: (count: string) => `Belum dapat ditetapkan: ${count} hal perlu diselesaikan (lihat Hasil Periksa Data).`,
    ready: 'Siap ditetapkan.',
    nothing: (month: string) => `Tidak ada yang dapat dinilai pada ${month}.`,
    nothingTitle: 'Penghargaan bulanan',
  },
  /** Instruments that *Siapkan* offers. */
  presets: {
    categories: {
      quickResponse: {
        name: 'Kepala Satpel Sosial Kecamatan Terbaik (Respons Cepat)',
        participants: 'Satpel Kecamatan',
      },
      followUpTeam: {
        name: 'Tim P3S Suku Dinas Terbaik (Tindak Lanjut Laporan)',
        participants: 'Suku Dinas',
      },
      publicity: { name: 'Panti Terbaik (Penyebaran Informasi)', participants: 'Panti' },
      officer: { name: 'Pegawai Teladan Bulanan', participants: 'Pegawai' },
    },
    criteria: {
      medianResponse: 'Median waktu respons (jam)',
      respondedInTime: 'Laporan direspons tepat waktu',
      resolvedInTime: 'Laporan selesai tepat waktu',
      resolved: 'Laporan selesai',
      reopened: 'Laporan dibuka kembali',
      publications: 'Jumlah publikasi',
      reach: 'Jangkauan publikasi',
      content: 'Mutu isi publikasi',
      innovation: 'Inovasi',
      collaboration: 'Kerja sama dengan perangkat daerah lain',
      attendance: 'Kehadiran (%)',
      conduct: 'Perilaku BerAKHLAK',
      results: 'Hasil kerja',
    },
  },
};
