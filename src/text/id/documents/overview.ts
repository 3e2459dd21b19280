import type { Count } from '../../count';
import { all } from './all';
import { numbered } from './many';

/** A figure against its limit, all texts ready to print. */
export interface Level {
  subject: string;
  period: string;
  value: string;
  rating: string;
  limit: string;
  /** Distance to the limit, without sign. */
  distance: string;
}

type Sentence<T> = (values: T) => string;

const met: Sentence<Level>[] = [
  ({ subject, period, value, rating, limit }) =>
    `Sampai dengan ${period}, ${subject} mencatat Nilai Kinerja Unit ${value} dengan predikat ${rating}, sehingga memenuhi batas ${limit}.`,
  ({ subject, period, value, rating, limit }) =>
    `Kinerja ${subject} pada ${period} memenuhi batas ${limit}: Nilai Kinerja Unit tercatat ${value} (predikat ${rating}).`,
  ({ subject, period, value, rating, limit }) =>
    `Dengan Nilai Kinerja Unit ${value} (predikat ${rating}), ${subject} memenuhi batas ${limit} pada ${period}.`,
  ({ subject, period, value, rating, limit }) =>
    `Nilai Kinerja Unit ${subject} pada ${period} sebesar ${value} dan berpredikat ${rating}; batas ${limit} terpenuhi.`,
];

const below: Sentence<Level>[] = [
  ({ subject, period, value, rating, limit, distance }) =>
    `Sampai dengan ${period}, Nilai Kinerja Unit ${subject} sebesar ${value} (predikat ${rating}), yaitu ${distance} di bawah batas ${limit}.`,
  ({ subject, period, value, rating, limit, distance }) =>
    `${subject} belum memenuhi batas ${limit} pada ${period}: Nilai Kinerja Unit tercatat ${value} (predikat ${rating}), kurang ${distance}.`,
  ({ subject, period, value, rating, limit, distance }) =>
    `Pada ${period}, ${subject} memperoleh Nilai Kinerja Unit ${value} dengan predikat ${rating} dan masih memerlukan ${distance} untuk memenuhi batas ${limit}.`,
  ({ subject, period, value, rating, limit, distance }) =>
    `Capaian ${subject} sampai dengan ${period} menghasilkan Nilai Kinerja Unit ${value} (predikat ${rating}); batas ${limit} belum terpenuhi dengan selisih ${distance}.`,
];

const late = (open: Count, overdue: Count): string => {
  if (overdue.value === 0) return '';
  if (overdue.value < open.value) return ` (${overdue} di antaranya melewati batas waktu)`;
  return open.value === 1 ? ' (melewati batas waktu)' : ' (semuanya melewati batas waktu)';
};

export const overview = {
  met,
  below,
  provisional: (reasons: string) => `Penilaian ini bersifat sementara karena ${reasons}.`,
  provisionalReasons: {
    awaited: (count: Count) => `${count} indikator pembentuk nilai belum dilaporkan`,
    undecided: (count: Count) => `capaian ${count} indikator pembentuk nilai belum dapat dihitung`,
    doubtful: (count: Count) => `angka ${count} indikator pembentuk nilai masih perlu dipastikan kebenarannya`,
    frozen: 'demikian keadaannya ketika periode ini dikunci',
  },
  notAssessable: [
    ({ subject, period }: Pick<Level, 'subject' | 'period'>) =>
      `Capaian ${subject} pada ${period} belum dapat dinilai karena belum ada indikator yang menghasilkan angka capaian.`,
    ({ subject, period }: Pick<Level, 'subject' | 'period'>) =>
      `Sampai dengan ${period} belum tersedia angka capaian ${subject}, sehingga nilainya belum dapat ditetapkan.`,
  ],
  /** How `Rata-rata Capaian` stands beside `Nilai Penandaan`. */
  sameMean: [
    () => 'Rata-rata Capaian tanpa batas menunjukkan angka yang sama.',
    () => 'Angka itu sama dengan Rata-rata Capaian tanpa batas.',
  ],
  otherMean: [
    (mean: string, difference: string, direction: 'higher' | 'lower') =>
      `Rata-rata Capaian tanpa batas tercatat ${mean}, ${difference} lebih ${direction === 'higher' ? 'tinggi' : 'rendah'}.`,
    (mean: string, difference: string, direction: 'higher' | 'lower') =>
      `Tanpa pembatasan, Rata-rata Capaiannya ${mean} atau ${difference} ${direction === 'higher' ? 'di atas' : 'di bawah'} Nilai Kinerja Unit.`,
    (mean: string, difference: string, direction: 'higher' | 'lower') =>
      `Adapun Rata-rata Capaian yang memperhitungkan capaian apa adanya sebesar ${mean} (${direction === 'higher' ? 'lebih tinggi' : 'lebih rendah'} ${difference}).`,
  ],
  figuresDisagree: (value: string, mean: string, limit: string, meanIsBelow: boolean) =>
    meanIsBelow
      ? `Kedua angka dinilai berbeda: Nilai Kinerja Unit (${value}) memenuhi batas ${limit}, sedangkan Rata-rata Capaian (${mean}) berada di bawahnya.`
      : `Kedua angka dinilai berbeda: Rata-rata Capaian (${mean}) memenuhi batas ${limit}, sedangkan Nilai Kinerja Unit (${value}) berada di bawahnya.`,
  boundedIndicators: (names: string, count: Count) =>
    `Perbedaan itu berasal dari capaian ${count.value === 1 ? 'indikator' : `${count} indikator`} yang terkena batas: ${names}.`,
  /** Whose indicators a sentence counts. */
  owners: { unit: 'unit ini', unitsBelow: 'unit di bawahnya', agency: 'instansi' },
  counts: [
    (total: Count, owner: string, parts: string) => `Dari ${total} indikator ${owner}, ${parts}.`,
    (total: Count, owner: string, parts: string) => `Status ${total} indikator ${owner}: ${parts}.`,
    (total: Count, owner: string, parts: string) => `Menurut statusnya, dari ${total} indikator ${owner}, ${parts}.`,
  ],
  countsBelow: (total: Count, parts: string) => `Unit di bawahnya memiliki ${total} indikator tersendiri: ${parts}.`,
  onlyIndicator: (owner: string, status: string) => `Satu-satunya indikator ${owner} berstatus “${status}”.`,
  statusCount: {
    exceeded: (count: Count) => `${count} melampaui target`,
    reached: (count: Count) => `${count} tercapai`,
    nearlyReached: (count: Count) => `${count} hampir tercapai`,
    belowLimit: (count: Count) => `${count} belum tercapai`,
    notReached: (count: Count) => `${count} tidak tercapai`,
    notReported: (count: Count) => `${count} belum lapor`,
    notDue: (count: Count) => `${count} belum waktunya diukur`,
    noTarget: (count: Count) => `${count} belum dinilai karena target belum ditetapkan`,
    noInterimTarget: (count: Count) => `${count} belum dinilai karena target triwulan belum ditetapkan`,
    notComputable: (count: Count) => `${count} tidak dapat dihitung`,
    missedWithoutScore: (count: Count) => `${count} tidak tercapai dan tidak dihitung`,
  },
  causes: [
    (causes: string) => `Nilai terutama berkurang karena ${causes}.`,
    (causes: string) => `Pengurang nilai terbesar berasal dari ${causes}.`,
    (causes: string) => `Kekurangan terbesar terletak pada ${causes}.`,
  ],
  cause: (indicator: string, points: string) => `${indicator} (${points})`,
  outputAttainment: (value: string) => `Capaian Keluaran dari indikator tingkat di bawahnya sebesar ${value}.`,
  category: {
    effectiveHigh: 'Capaian dan serapan sama-sama memadai (kategori “Efektif, serapan tinggi”).',
    effectiveLow: 'Capaian memenuhi batas, sedangkan serapan masih rendah (kategori “Efektif, serapan rendah”).',
    effectiveEfficient: 'Target terpenuhi dengan anggaran yang lebih hemat (kategori “Efektif dan efisien”).',
    notEffectiveHigh: 'Anggaran terserap, tetapi target belum terpenuhi (kategori “Serapan tinggi, belum efektif”).',
    bothLow: 'Capaian dan serapan sama-sama berada di bawah batas (kategori “Capaian dan serapan rendah”).',
  },
  followUps: (total: Count, parts: string) => `Dari ${total} tindak lanjut yang tercatat, ${parts}.`,
  followUpsAlike: (total: Count, part: string) =>
    total.value === 1
      ? `Satu tindak lanjut yang tercatat ${part}.`
      : `${all(total)} tindak lanjut yang tercatat ${part}.`,
  /** Without their number where it stands at the head of the sentence. */
  followUpParts: {
    done: (count: Count, alike: boolean) => `${numbered(count, alike)}selesai`,
    open: (count: Count, overdue: Count, alike: boolean) =>
      `${numbered(count, alike)}masih berjalan${late(count, overdue)}`,
    impossible: (count: Count, alike: boolean) => `${numbered(count, alike)}tidak dapat dilaksanakan`,
  },
  figures: {
    meanAttainment: 'Rata-rata Capaian (%)',
    outputAttainment: 'Capaian Keluaran (%)',
    rating: 'Predikat',
    absorption: 'Serapan Anggaran (%)',
    withoutPersonnel: 'Serapan tanpa Belanja Pegawai (%)',
    physical: 'Realisasi Fisik (%)',
    counted: 'Indikator Terhitung',
    countedBelow: 'Indikator Terhitung (termasuk unit di bawahnya)',
    flag: 'Tanda',
  },
  countedOf: (counted: Count, total: Count) => `${counted} dari ${total}`,
  noFlag: 'Tidak ada',
  unitsBelow: 'Unit di bawahnya:',
  formation: {
    children: 'Nilai ini dibentuk dari nilai unit di bawahnya.',
    combined: 'Nilai ini dibentuk dari indikator unit ini bersama nilai unit di bawahnya.',
  },
};
