import type { Count } from '../../count';
import { many } from './many';
/** Absorption of a unit or of the agency, ready to print. */
interface AbsorptionFigures {
  ceiling: string;
  spent: string;
  absorption: string;
  remainder: string;
}

type Sentence = (figures: AbsorptionFigures) => string;

const level: Sentence[] = [
  ({ ceiling, spent, absorption }) => `Dari pagu ${ceiling} telah direalisasikan ${spent} atau ${absorption}.`,
  ({ ceiling, spent, absorption }) => `Realisasi anggaran mencapai ${spent}, yaitu ${absorption} dari pagu ${ceiling}.`,
  ({ ceiling, spent, absorption, remainder }) =>
    `Serapan anggaran tercatat ${absorption} (${spent} dari pagu ${ceiling}), dengan sisa ${remainder}.`,
];

export const budget = {
  noSheet: 'Data anggaran belum tersedia, sehingga bagian ini belum dapat disajikan.',
  noRows: 'Tidak ada anggaran yang tercatat untuk unit ini.',
  level,
  noCeiling: 'Serapan tidak dapat dihitung karena pagu bernilai nol.',
  notKnown: 'Serapan tidak dapat dihitung karena realisasi anggaran periode ini belum diketahui.',
  met: [
    (limit: string, basis: string) => `Serapan tersebut memenuhi ${basis} ${limit}.`,
    (limit: string, basis: string) => `Angka ini tidak di bawah ${basis} ${limit}.`,
  ],
  below: [
    (limit: string, basis: string, distance: string) => `Serapan tersebut ${distance} di bawah ${basis} ${limit}.`,
    (limit: string, basis: string, distance: string) =>
      `Angka ini belum memenuhi ${basis} ${limit}; kurang ${distance}.`,
  ],
  noLimit: 'Belum ada batas serapan yang berlaku pada periode ini.',
  limitBasis: {
    year: 'batas minimal serapan',
    agencyYear: 'target serapan instansi',
    quarter: (quarter: string) => `batas serapan yang berlaku untuk ${quarter}, yaitu`,
  },
  withoutPersonnel: (value: string) => `Tanpa belanja pegawai, serapannya ${value}.`,
  physical: (value: string, deviation: string, ahead: boolean) =>
    `Realisasi fisik (pada baris yang mencantumkannya) sebesar ${value}, yaitu ${deviation} ${ahead ? 'di atas' : 'di bawah'} realisasi keuangan.`,
  physicalEqual: (value: string) =>
    `Realisasi fisik (pada baris yang mencantumkannya) sebesar ${value}, sama dengan realisasi keuangan.`,
  noPhysical: 'Kemajuan fisik pada periode ini tidak tercatat, sehingga kolom Fisik tidak terisi.',
  notReported: (count: Count) =>
    `${many(count)} baris anggaran belum melaporkan realisasi; pagunya tetap diperhitungkan.`,
  /** The rows of a budget, counted; `other` stands for rows that are neither programme, kegiatan nor sub kegiatan. */
  rowCount: {
    programme: (count: Count) => `${count} program`,
    activity: (count: Count) => `${count} kegiatan`,
    subActivity: (count: Count) => `${count} sub kegiatan`,
    other: (count: Count) => `${count} baris anggaran`,
  },
  lowRows: (rows: string, names: string, ownLimits: boolean) =>
    `Serapan ${rows} berada di bawah ${ownLimits ? 'batasnya' : 'batas'}: ${names}.`,
  noLowRows: (ownLimits: boolean) =>
    `Tidak ada baris anggaran yang serapannya berada di bawah ${ownLimits ? 'batasnya' : 'batas'}.`,
  ownLimits: 'Batas setiap baris mengikuti rencana kasnya (kolom Batas), sehingga dapat berbeda dari batas unit.',
  namedFigure: (name: string, value: string) => `${name} (${value})`,
  total: 'Jumlah',
  otherProgramme: 'Di luar program',
  unspecified: 'Belum dirinci',
  kindsUnknown: 'Jenis belanja belum diisi, sehingga rincian ini belum dapat disajikan.',
  fundsUnknown: 'Sumber dana belum diisi, sehingga rincian ini belum dapat disajikan.',
  accountKinds: {
    '5.1.01': 'Belanja Pegawai',
    '5.1.02': 'Belanja Barang dan Jasa',
    '5.1.05': 'Belanja Hibah',
    '5.1.06': 'Belanja Bantuan Sosial',
    '5.2': 'Belanja Modal',
    '5.3': 'Belanja Tidak Terduga',
    '5.4': 'Belanja Transfer',
  } as Record<string, string>,

  remainder: {
    noBudget: 'Tanpa anggaran yang tercatat, tidak ada sisa yang perlu dijelaskan.',
    nothingLeft: 'Tidak ada sisa anggaran yang perlu dijelaskan.',
    missingInterim: (remainder: string) =>
      `Sisa pagu ${remainder} belum disertai penjelasan; penjelasan baru diwajibkan pada akhir tahun untuk sub kegiatan dengan serapan di bawah batas.`,
    missingYear: (remainder: string) => `Sisa anggaran ${remainder} belum dijelaskan.`,
    summary: (remainder: string, explained: string, share: string) =>
      `Dari sisa pagu ${remainder}, telah dijelaskan ${explained} (${share}).`,
    summaryShared: (remainder: string) =>
      `Sisa pagu ${remainder}; sebagian penjelasan dicatat pada kode induk yang mencakup beberapa baris bersama-sama.`,
    main: (reason: string, amount: string) => `Alasan terbesar ialah ${reason} sebesar ${amount}.`,
    /** A reason that says little, with the one description that was given for it. */
    described: (reason: string, description: string) => `${reason} (${description})`,
    groupOf: (group: string, amount: string, reasons: string[]) => `${group} ${amount}: ${reasons.join('; ')}.`,
    reasonOf: (reason: string, amount: string, items: string) => `${reason} ${amount}, pada ${items}`,
    gap: (unit: string, items: string) => `Sisa belum dijelaskan oleh ${unit}: ${items}`,
    stands: (unit: string, items: string) => `Belum ada penjelasan dari ${unit} atas sisa pada ${items}.`,
    open: 'Belum dijelaskan',
    noReason: 'Tanpa kode alasan',
    reason: (code: string, words: string) => `${code}. ${words}`,
    subtotal: (group: string) => `Jumlah ${group}`,
    explained: 'Jumlah yang dijelaskan',
    total: 'Sisa anggaran',
    agencyNone: 'Sisa anggaran belum dijelaskan, sehingga belum dapat dikelompokkan menurut alasan.',
    agencySummary: (remainder: string, explained: string, share: string) =>
      `Sisa anggaran instansi sebesar ${remainder}; yang telah dijelaskan ${explained} atau ${share}.`,
  },

  efficiency: {
    value: (mean: string, absorption: string, value: string) =>
      `Rata-rata Capaian ${mean} diraih dengan serapan ${absorption}; efisiensi anggaran tercatat ${value}.`,
    belowTarget: (mean: string) =>
      `Efisiensi tidak dihitung karena Rata-rata Capaian (${mean}) di bawah 100%: sisa anggaran bukan penghematan selama target belum tercapai.`,
    oneBelowLimit: (mean: string, limit: string) =>
      `Efisiensi tidak dihitung: Rata-rata Capaian ${mean}, tetapi masih ada indikator di bawah ${limit}, sehingga sisa anggaran belum dapat disebut penghematan.`,
    yearNotOver: [
      () => 'Efisiensi baru dihitung pada akhir tahun, ketika capaian dan serapan telah lengkap.',
      () => 'Karena tahun anggaran belum berakhir, efisiensi belum dihitung.',
    ],
    spendingNotToEnd:
      'Efisiensi tidak dihitung karena data realisasi anggaran belum sampai akhir tahun, sehingga sisanya belum dapat disebut penghematan.',
    noBudget: 'Efisiensi tidak dihitung karena tidak ada anggaran yang tercatat.',
    none: 'Efisiensi tidak dapat dihitung karena data capaian atau serapan belum lengkap.',
  },
};
