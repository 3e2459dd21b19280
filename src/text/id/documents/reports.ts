import type { Count } from '../../count';
import { many } from './many';
/** Reconciliation with the annual report, minutes of meetings, and the draft of chapter III of the annual report (LKjIP). */

/** A figure of a year. */
interface YearFigure {
  value: string;
  year: number;
}

export const reports = {
  columns: {
    element: 'Unsur',
    flagging: 'Nilai Kinerja Unit',
    printed: 'LKjIP',
    step: 'Langkah',
    result: 'Hasil (%)',
    effect: 'Pengaruh (poin)',
    used: 'Dipakai (%)',
    weight: 'Bobot (%)',
    because: 'Sebab',
    difference: 'Selisih (poin)',
    verdict: 'Penilaian',
    version: 'Versi Pagu',
    name: 'Nama',
    office: 'Jabatan/Unit',
    signature: 'Tanda Tangan',
    standard: 'Standar Nasional',
    gap: 'Selisih',
    figures: 'Capaian (%)',
  },
  total: 'Jumlah',
  rounding:
    'Jumlah pengaruh dapat berbeda 0,01–0,02 poin dari selisih di atas karena setiap baris dibulatkan tersendiri.',

  brief: { title: 'Ringkasan Pimpinan' },

  reconciliation: {
    title: 'Rekonsiliasi dengan LKjIP',
    headings: {
      basis: 'I. MENGAPA DUA ANGKA',
      agency: 'II. DARI NILAI KINERJA UNIT KE RATA-RATA CAPAIAN INSTANSI',
      objectives: 'III. RATA-RATA PER SASARAN',
      units: 'IV. KEDUA ANGKA PER UNIT',
      indicators: 'V. RINCIAN PER INDIKATOR',
      ceilings: 'VI. VERSI PAGU DAN SERAPAN',
      closing: 'VII. PENUTUP',
    },
    opening: (agency: string, period: string) =>
      `Dokumen ini menjelaskan mengapa Nilai Kinerja Unit yang dipakai untuk menandai unit dapat berbeda dari rata-rata capaian yang lazim dicetak dalam LKjIP ${agency} untuk ${period}. Kedua angka berasal dari realisasi yang sama; perbedaannya terletak pada aturan berikut.`,
    rules: {
      cap: 'Batas atas capaian',
      floor: 'Batas bawah capaian',
      level: 'Tingkat indikator',
      formation: 'Pembentukan nilai instansi',
      weights: 'Bobot',
      ceiling: 'Versi pagu',
      rounding: 'Pembulatan',
    },
    unbounded: 'Tanpa batas',
    levels: {
      head: 'Indikator tingkat Kepala Dinas',
      highest: 'Indikator tingkat tertinggi pada setiap unit',
      all: 'Seluruh indikator',
    },
    formations: {
      objectives: 'Rata-rata per sasaran',
      units: 'Rata-rata tertimbang unit teratas',
      singleUnit: 'Nilai unit teratas tunggal',
      printed: 'Per sasaran atau per indikator; keduanya disajikan di bagian II',
    },
    weights: 'Bobot indikator (tanpa bobot = 1)',
    plainWeights: 'Lazimnya tanpa bobot',
    ceilings: { original: 'Murni', shifted: 'Pergeseran', revised: 'Perubahan' },
    samePrinted: 'Pagu yang sama; versi lain di bagian VI',
    twoDecimals: 'Dua desimal, dihitung dari presisi penuh',
    oftenRounded: 'Bila LKjIP merata-ratakan angka yang sudah dibulatkan, selisih 0,01–0,05 poin wajar',
    steps: {
      flag: (bounds: string) => `Nilai Kinerja Unit (${bounds})`,
      withoutCap: 'Batas atas dilepas',
      withoutFloor: 'Batas bawah dilepas',
      mean: 'Rata-rata Capaian (tanpa batas)',
      perIndicator: 'Bila dirata-ratakan per indikator, tanpa bobot',
      perObjective: 'Bila dirata-ratakan per sasaran, tanpa bobot sasaran',
    },
    equal: (value: string) => `Kedua angka instansi sama, yaitu ${value}.`,
    differ: (flag: string, mean: string, distance: string, higher: boolean) =>
      `Nilai Kinerja Unit instansi ${flag}, sedangkan Rata-rata Capaian ${mean}: ${distance} lebih ${higher ? 'tinggi' : 'rendah'}.`,
    notAssessable: 'Nilai instansi belum dapat dihitung, sehingga belum ada yang direkonsiliasi.',
    frozen:
      'Angka periode ini telah ditetapkan; langkah di antara kedua angka tidak diuraikan karena arsip hanya menyimpan hasilnya.',
    noUnits: 'Belum ada unit yang dinilai terpisah dari instansi.',
    unitsAlike: 'Penilaian setiap unit terhadap batas sama menurut kedua angka.',
    unitsDiffer: (names: string) => `Penilaian berbeda menurut kedua angka pada ${names}.`,
    verdict: { same: 'Sama', differ: 'Berbeda', none: 'Belum dinilai' },
    causes: {
      cap: (bound: string) => `Dibatasi ${bound}`,
      floor: (bound: string) => `Dinaikkan ke ${bound}`,
      none: 'Sama',
      weight: 'Bobot 0',
      lower: 'Capaian Keluaran (tingkat lebih rendah)',
      region: 'Tingkat Daerah, tidak dihitung',
    },
    unitTitle: (unit: string, flag: string, mean: string) =>
      `${unit}: Nilai Kinerja Unit ${flag}, Rata-rata Capaian ${mean}`,
    fromBelow:
      'Nilai unit ini dibentuk pula dari unit di bawahnya, sehingga bobot indikatornya sendiri tidak berjumlah 100%.',
    noIndicators: 'Belum ada indikator yang dapat dirinci.',
    noBudget: 'Data anggaran belum tersedia, sehingga versi pagu tidak dibandingkan.',
    oneCeiling: 'Hanya ada satu versi pagu; serapan pada LKjIP dibandingkan dengan pagu yang sama.',
    manyCeilings: 'Serapan berubah menurut versi pagu; LKjIP perlu menyebut versi yang dipakainya.',
    inForce: (version: string) => `${version} (dipakai)`,
    closing:
      'Perbedaan di atas tidak menunjukkan kesalahan data. Nilai Kinerja Unit dipakai untuk pengendalian; Rata-rata Capaian dapat dicetak dalam LKjIP dengan menyebut cara perhitungannya.',
  },

  minutes: {
    title: 'Notula Rapat',
    headings: {
      facts: 'PELAKSANAAN',
      directions: 'A. ARAHAN PIMPINAN',
      presentations: 'B. PEMAPARAN BIDANG',
      discussion: 'C. PEMBAHASAN',
      conclusions: 'D. KESIMPULAN',
      actions: 'E. RENCANA TINDAK LANJUT',
      attendance: 'LAMPIRAN 1. DAFTAR HADIR',
      pictures: 'LAMPIRAN 2. DOKUMENTASI',
    },
    kinds: {
      evaluation: 'Rapat Evaluasi',
      reflection: 'Rapat Refleksi',
      preparation: 'Rapat Persiapan Kegiatan',
      scoring: 'Rapat Penilaian',
    },
    otherKind: 'Rapat',
    facts: {
      kind: 'Jenis rapat',
      day: 'Hari, tanggal',
      time: 'Waktu',
      place: 'Tempat',
      invitation: 'Undangan',
      chair: 'Pimpinan rapat',
      minutesBy: 'Notulis',
      agenda: 'Agenda',
      present: 'Peserta',
    },
    hours: (time: string) => `Pukul ${time}`,
    persons: (count: Count) => `${count} orang`,
    unknown: 'Tidak dicatat',
    missing: {
      directions: 'Arahan pimpinan tidak dicatat.',
      discussion: 'Pembahasan tidak dicatat.',
      conclusions: 'Kesimpulan tidak dicatat.',
    },
    presentations: {
      intro: (period: string) => `Capaian dan serapan berikut ialah keadaan ${period}.`,
      otherKind:
        'Rapat ini tidak membahas capaian periode, sehingga pemaparan bidang tidak diringkas dari data kinerja.',
      otherYear: (period: string) => `Angka ${period} dimuat dalam laporan evaluasi periode tersebut.`,
    },
    actions: {
      intro: (count: Count) => `${many(count)} tindak lanjut disepakati.`,
      none: 'Belum ada tindak lanjut rapat ini yang dicatat.',
    },
    obstacleOf: (indicator: string) => `Hambatan pada ${indicator}`,
    nextSteps: 'Rencana berikutnya',
    chair: 'Pimpinan Rapat,',
    minutesBy: 'Notulis,',
    attendance: (present: string) => `Jumlah yang hadir: ${present}.`,
    pictures: '[tempat foto kegiatan dan tangkapan layar undangan]',
  },

  lkjip: {
    title: 'Draf LKjIP Bab III',
    chart: 'Rata-rata Capaian per sasaran terhadap target instansi (%)',
    headings: {
      chapter: 'BAB III AKUNTABILITAS KINERJA',
      attainment: 'A. CAPAIAN KINERJA ORGANISASI',
      target: '1. Target dan Realisasi Tahun Ini',
      history: '2. Perbandingan dengan Tahun Lalu dan Beberapa Tahun Terakhir',
      plan: '3. Perbandingan dengan Target Akhir Renstra',
      standard: '4. Perbandingan dengan Standar Nasional',
      causes: '5. Penyebab Keberhasilan atau Kegagalan dan Solusi',
      efficiency: '6. Efisiensi Penggunaan Sumber Daya',
      programmes: '7. Program yang Menunjang',
      budget: 'B. REALISASI ANGGARAN',
      closing: 'C. CATATAN PENYUSUNAN',
    },
    opening: (agency: string, period: string, objectives: Count, indicators: Count) =>
      `Bab ini menguraikan capaian kinerja ${agency} pada ${period}, yang diukur dengan ${indicators} indikator dalam ${objectives} sasaran.`,
    none: 'Belum ada indikator kinerja yang ditetapkan, sehingga bab ini belum dapat disusun.',
    objectiveTitle: (number: number, objective: string) => `Sasaran ${number}. ${objective}`,
    history: {
      none: 'Angka tahun-tahun sebelumnya belum tersedia, sehingga perbandingan antartahun belum dapat disajikan.',
      partOfYear: (period: string) =>
        `Angka tahun ini ialah keadaan ${period}; perubahan antartahun dinilai setelah tahun berakhir.`,
      /** `turn`: what it was last year, where it has gone the other way since. */
      trend: (name: string, from: YearFigure, to: YearFigure, better: boolean, turn: YearFigure | null) =>
        `${name} ${better ? 'membaik' : 'memburuk'} dari ${from.value} (${from.year}) menjadi ${to.value} (${to.year})` +
        (turn ? `, tetapi ${better ? 'memburuk' : 'membaik'} dibandingkan dengan ${turn.value} (${turn.year}).` : '.'),
    },
    plan: {
      none: 'Target akhir Renstra belum diisi untuk indikator sasaran ini.',
      reached: (names: string) => `Target akhir Renstra sudah terpenuhi oleh ${names}.`,
      open: (name: string, progress: string) => `${name} baru memenuhi ${progress} dari target akhir Renstra.`,
    },
    standard: {
      none: 'Belum ada standar nasional yang ditetapkan atau dicatat untuk indikator sasaran ini.',
      met: (name: string) => `${name} telah memenuhi standar nasional.`,
      below: (name: string, distance: string) => `${name} masih ${distance} dari standar nasional.`,
    },
    reached: (name: string) => `${name} – keberhasilan`,
    missed: (name: string) => `${name} – belum mencapai target`,
    noDrivers: (names: string) => `Faktor keberhasilan belum diuraikan untuk ${names}.`,
    noCounted: 'Belum ada indikator sasaran ini yang terhitung, sehingga penyebabnya belum dapat diuraikan.',
    efficiency: {
      value: (mean: string, absorption: string, value: string) =>
        `Rata-rata Capaian sasaran ${mean} diraih dengan serapan program penunjang ${absorption}; efisiensinya ${value}.`,
      belowTarget: (mean: string, absorption: string) =>
        `Rata-rata Capaian sasaran ${mean} dengan serapan program penunjang ${absorption}. Efisiensi tidak dihitung karena capaian di bawah 100%.`,
      oneBelowLimit: (mean: string, absorption: string) =>
        `Rata-rata Capaian sasaran ${mean} dengan serapan program penunjang ${absorption}. Efisiensi tidak dihitung karena masih ada indikator di bawah batas minimal.`,
      yearNotOver: (mean: string, absorption: string) =>
        `Sampai periode ini Rata-rata Capaian sasaran ${mean} dengan serapan program penunjang ${absorption}. Efisiensi baru dihitung pada akhir tahun.`,
      spendingNotToEnd: (mean: string, absorption: string) =>
        `Rata-rata Capaian sasaran ${mean} dengan serapan program penunjang ${absorption}. Efisiensi tidak dihitung karena data realisasi anggaran belum sampai akhir tahun.`,
      none: 'Efisiensi tidak dapat dihitung karena capaian atau anggaran program penunjang sasaran ini belum tersedia.',
      shared: 'Program yang menunjang beberapa sasaran dicatat utuh pada setiap sasaran.',
    },
    programmes: {
      none: 'Program yang menunjang sasaran ini belum ditetapkan.',
    },
    notes: (period: string) => [
      `Angka dalam bab ini ialah keadaan ${period}.`,
      'Perbedaan antara Nilai Kinerja Unit dan Rata-rata Capaian diuraikan dalam dokumen Rekonsiliasi dengan LKjIP.',
    ],
  },
};
