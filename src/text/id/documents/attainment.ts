import type { Count } from '../../count';
import { all } from './all';
import { many } from './many';

/** The figures of one indicator in words; empty texts where there is nothing to say. */
export interface ShortfallFigures {
  actual: string;
  target: string;
  attainment: string;
  status: string;
  /** Distance to the target, without sign; empty when it prints as zero. */
  gap: string;
}

type Figures = (figures: ShortfallFigures) => string;

const positive: Figures[] = [
  ({ actual, target, attainment, status, gap }) =>
    `Realisasi ${actual} dari target ${target} menghasilkan capaian ${attainment} (${status}), dengan kekurangan ${gap}.`,
  ({ actual, target, attainment, status, gap }) =>
    `Sampai dengan akhir periode terealisasi ${actual}, sedangkan targetnya ${target}; capaiannya ${attainment} (${status}) dan masih kurang ${gap}.`,
  ({ actual, target, attainment, status, gap }) =>
    `Target ditetapkan sebesar ${target}, sedangkan realisasinya ${actual}. Dengan kekurangan ${gap}, capaiannya ${attainment} (${status}).`,
  ({ actual, target, attainment, status, gap }) =>
    `Capaian ${attainment} (${status}) berasal dari realisasi ${actual} terhadap target ${target}; masih kurang ${gap}.`,
];

const negative: Figures[] = [
  ({ actual, target, attainment, status, gap }) =>
    `Realisasi ${actual} melebihi batas yang ditargetkan (${target}) sebesar ${gap}, sehingga capaian tercatat ${attainment} (${status}).`,
  ({ actual, target, attainment, status, gap }) =>
    `Realisasi yang diharapkan rendah ini tercatat ${actual}, yaitu ${gap} di atas target ${target}; capaiannya ${attainment} (${status}).`,
  ({ actual, target, attainment, status, gap }) =>
    `Target ditetapkan paling tinggi ${target}, sedangkan realisasinya ${actual}. Dengan kelebihan ${gap}, capaiannya ${attainment} (${status}).`,
];

interface ForecastWords {
  prognosis: string;
  /** What it assumes. */
  basis: string;
  /** What the pace alone would give; empty where that is the forecast. */
  atPace: string;
  /** The limit that the forecast lies below; empty when it does not. */
  limit: string;
}

export const attainment = {
  againstTarget: (attainment: string, period: string) => `${attainment} terhadap target ${period}`,
  withoutObjective: 'Indikator tanpa sasaran',
  weighted: (name: string, weight: string) => `${name} (bobot ${weight})`,
  /** Of a lower level than those that form the unit's value; an empty weight is not told. */
  output: (name: string, weight: string) => `${name} (${weight === '' ? '' : `bobot ${weight}; `}keluaran)`,
  formed: (value: string, counted: Count, weights: string, isBounded: boolean) =>
    `Nilai Kinerja Unit ${value} dihitung dari ${counted} indikator dengan jumlah bobot ${weights}: Σ (bobot × capaian${isBounded ? ' yang dibatasi' : ''}) ÷ Σ bobot.`,
  objectivesDiffer:
    'Rata-rata setiap sasaran di bawah ini ditimbang menurut bobot tanpa membatasi capaian, sehingga dapat berbeda dari nilai unit.',
  outputsIncluded: (count: Count) =>
    `Rata-rata itu juga mencakup ${count} indikator bertanda “keluaran” yang tidak masuk ke dalam Nilai Kinerja Unit, melainkan membentuk Capaian Keluaran.`,
  objectiveTitle: (number: number, objective: string) => `${number}. ${objective}`,
  objectiveMean: [
    (mean: string, rating: string, counted: Count) =>
      `Rata-rata Capaian dari ${counted} indikator terhitung: ${mean} (${rating}).`,
    (mean: string, rating: string, counted: Count) =>
      `Sasaran ini memperoleh Rata-rata Capaian ${mean} dari ${counted} indikator terhitung, dengan predikat ${rating}.`,
    (mean: string, rating: string, counted: Count) =>
      `Dengan ${counted} indikator terhitung, Rata-rata Capaiannya ${mean} (predikat ${rating}).`,
  ],
  objectiveSingle: [
    (mean: string, rating: string) => `Satu indikator yang terhitung menghasilkan capaian ${mean} (${rating}).`,
    (mean: string, rating: string) =>
      `Capaian sasaran ini sebesar ${mean} (${rating}) dan ditentukan oleh satu indikator yang terhitung.`,
  ],
  objectiveNone: [
    () => 'Belum ada indikator yang terhitung pada sasaran ini.',
    () => 'Sasaran ini belum dapat dinilai karena indikatornya belum menghasilkan angka capaian.',
  ],
  regionNote: 'Indikator tingkat Daerah disajikan sebagai informasi dan tidak masuk ke dalam rata-rata.',
  noIndicators: 'Belum ada indikator kinerja yang ditetapkan untuk unit ini.',
  ofUnitsBelow: 'Unit ini tidak memiliki indikator sendiri; tabel berikut memuat indikator unit di bawahnya.',

  comparison: {
    noIndicators: 'Perbandingan belum dapat disajikan karena indikator belum ditetapkan.',
    none: 'Realisasi tahun lalu dan target akhir Renstra belum diisi, sehingga perbandingan belum dapat disajikan.',
    count: (total: Count, parts: string) => `Dari ${total} indikator yang sebanding dengan tahun lalu, ${parts}.`,
    parts: {
      better: (count: Count) => `${count} membaik`,
      worse: (count: Count) => `${count} memburuk`,
      same: (count: Count) => `${count} tetap`,
    },
    /** When all go the same way. */
    alike: {
      better: (total: Count) => `${all(total)} indikator yang sebanding dengan tahun lalu membaik.`,
      worse: (total: Count) => `${all(total)} indikator yang sebanding dengan tahun lalu memburuk.`,
      same: (total: Count) => `${all(total)} indikator yang sebanding dengan tahun lalu tetap.`,
    },
    greatestFall: (indicator: string, before: string, now: string) =>
      `Kemunduran yang perlu dicermati terjadi pada ${indicator}, dari ${before} menjadi ${now}.`,
    greatestRise: (indicator: string, before: string, now: string) =>
      `Perbaikan yang menonjol terdapat pada ${indicator}, dari ${before} menjadi ${now}.`,
    partOfYear: (count: Count) =>
      `Untuk ${count} indikator yang realisasinya bertambah sepanjang tahun, realisasi berjalan belum sebanding dengan realisasi setahun penuh tahun lalu.`,
    lastYearMissing:
      'Realisasi tahun lalu belum diisi; tabel berikut hanya memuat kemajuan terhadap target akhir Renstra.',
    planMissing: 'Target akhir Renstra belum diisi untuk indikator-indikator tersebut.',
    planReached: (names: string) => `Target akhir Renstra sudah terpenuhi oleh ${names}.`,
  },

  shortfalls: {
    none: [
      () => 'Seluruh indikator yang terhitung pada bagian ini telah mencapai atau melampaui targetnya.',
      () => 'Tidak ada indikator terhitung yang berada di bawah target.',
      () => 'Pada periode ini seluruh indikator yang terhitung memenuhi target.',
    ],
    nothingCounted: 'Belum ada indikator yang terhitung, sehingga kekurangan terhadap target belum dapat ditetapkan.',
    title: (number: number, name: string) => `${number}. ${name}`,
    positive,
    negative,
    range: ({ actual, target, attainment, status, gap }: ShortfallFigures) =>
      `Realisasi ${actual} berada di luar rentang target ${target} dengan selisih ${gap}; capaian ${attainment} (${status}).`,
    grade: ({ actual, target, attainment, status }: ShortfallFigures) =>
      `Predikat atau nilai yang diperoleh (${actual}) belum mencapai target ${target}; capaian ${attainment} (${status}).`,
    gradeMissed: ({ actual, target, status }: ShortfallFigures) =>
      `Predikat yang diperoleh (${actual}) berada di bawah target ${target}; statusnya ${status} karena skornya tidak tersedia.`,
    plain: ({ actual, target, attainment, status }: ShortfallFigures) =>
      `Realisasi ${actual} terhadap target ${target} menghasilkan capaian ${attainment} (${status}).`,
    better: [
      (before: string) => `Meskipun demikian, hasil ini lebih baik daripada tahun lalu (${before}).`,
      (before: string) => `Dibandingkan dengan tahun lalu (${before}), keadaannya membaik.`,
    ],
    worse: [
      (before: string) => `Hasil ini juga lebih buruk daripada tahun lalu (${before}).`,
      (before: string) => `Tahun lalu tercatat ${before}, sehingga hasil tahun ini memburuk.`,
    ],
    needed: [
      (remaining: string, target: string) =>
        `Hingga akhir tahun masih diperlukan ${remaining} untuk memenuhi target ${target}.`,
      (remaining: string, target: string) =>
        `Target tahunan sebesar ${target} baru terpenuhi dengan tambahan ${remaining}.`,
      (remaining: string, target: string) => `Untuk mencapai target tahunan ${target} diperlukan ${remaining} lagi.`,
    ],
    room: (remaining: string, target: string) => `Terhadap batas tahunan ${target} masih tersisa ruang ${remaining}.`,
    overYear: (excess: string, target: string) => `Batas tahunan ${target} sudah terlampaui sebesar ${excess}.`,
    lower: (excess: string, target: string) =>
      `Untuk sesuai dengan target tahunan ${target}, angka ini perlu diturunkan ${excess}.`,
    forecast: ({ prognosis, basis, atPace, limit }: ForecastWords) =>
      `Prognosis capaian akhir tahun ${prognosis} ${basis}` +
      (atPace === '' ? '' : `, dan ${atPace} menurut laju sejauh ini saja`) +
      (limit === '' ? '.' : `; perlu perhatian karena di bawah ${limit}.`),
    recurs: (periods: string) => `Penyebab ini berulang: sudah tercatat pada ${periods}.`,
    efforts: [
      (text: string) => `Upaya yang telah dilakukan: ${text}`,
      (text: string) => `Langkah yang sudah ditempuh: ${text}`,
    ],
  },

  /** Why an indicator lies below its target, and what follows. */
  stories: {
    shared: (count: Count) => `${count} indikator dengan penyebab yang sama`,
    untold: (count: Count) => `${count} indikator yang penyebabnya belum dijelaskan`,
    /** One of those of which nothing is told. */
    listed: (name: string, attainment: string) => `${name} (capaian ${attainment})`,
    ofUnit: (unit: string, names: string) => `${unit}: ${names}.`,
    cause: (text: string) => `Penyebab: ${text}`,
    remedy: (steps: string) => `Perbaikan: ${steps}.`,
    /** What held up the money behind an indicator. */
    money: (parts: string) => `Pada anggaran pendukungnya tercatat: ${parts}.`,
    hindered: (reason: string, activity: string, amount: string) => `${reason} (${activity}, ${amount})`,
    step: (action: string, facts: string) => (facts === '' ? action : `${action} (${facts})`),
    inCharge: (text: string) => `penanggung jawab ${text}`,
    by: (text: string) => `paling lambat ${text}`,
    /** What is missing; the marks around it are put by the paper. */
    gaps: {
      cause: 'Penyebab belum dijelaskan',
      remedy: 'Rencana perbaikan belum ditetapkan',
      due: 'Batas waktu belum ditetapkan',
    },
    /** What only some of them lack. */
    ofSome: (gap: string, count: Count, total: Count) => `${gap} untuk ${count} dari ${total} indikator`,
    /** The same where a person lets it stand. */
    stands: {
      cause: (units: string) => `Belum ada penjelasan dari ${units}.`,
      remedy: (units: string) => `Belum ada rencana perbaikan dari ${units}.`,
      due: (units: string) => `Belum ada batas waktu dari ${units}.`,
    },
  },

  drivers: {
    noIndicators: 'Faktor pendorong belum dapat diuraikan karena indikator belum ditetapkan.',
    none: 'Faktor pendorong untuk periode ini belum diuraikan.',
    title: (name: string, attainment: string) => (attainment === '' ? name : `${name} (capaian ${attainment})`),
  },

  pending: {
    noIndicators: 'Tidak ada indikator yang menunggu pengukuran atau pelaporan.',
    none: [
      (owner: string) => `Tidak ada indikator ${owner} yang belum lapor atau belum waktunya diukur pada periode ini.`,
      (owner: string) => `Seluruh indikator ${owner} sudah waktunya diukur dan telah dilaporkan.`,
    ],
    intro: (count: Count, owner: string) =>
      `${many(count)} indikator ${owner} belum masuk ke dalam rata-rata, sebagaimana tercantum dalam tabel.`,
    below: (total: Count, units: string) =>
      `Unit di bawahnya memiliki ${total} indikator yang belum masuk ke dalam rata-rata, yaitu pada ${units}; rinciannya dimuat dalam laporan unit tersebut.`,
    inUnit: (unit: string, parts: string) => `${unit} (${parts})`,
    region: 'Indikator tingkat Daerah; tidak masuk ke dalam rata-rata.',
    standing: (value: string, period: string) => `Posisi terakhir ${value} (${period}).`,
    frequency: {
      monthly: 'Diukur setiap bulan.',
      quarterly: 'Diukur pada akhir triwulan.',
      semester: 'Diukur pada akhir semester.',
      annual: 'Diukur pada akhir tahun.',
    },
    dueQuarter: (quarter: string) => `Diukur pada ${quarter}.`,
    reason: {
      polarity: 'Polaritas belum ditetapkan.',
      target: 'Target tidak dapat dibandingkan dengan realisasi.',
      zeroTarget: 'Target 0 untuk indikator positif.',
      negativeTarget: 'Target bernilai negatif.',
      grade: 'Predikat tidak dikenal.',
      denominator: 'Penyebut bernilai 0.',
      notFinite: 'Hasil perhitungannya bukan bilangan yang wajar.',
      unclear: 'Keterangan yang menentukan perhitungannya tidak dapat dipahami.',
      kind: 'Jenis realisasi tidak sesuai dengan target.',
    },
  },
};
