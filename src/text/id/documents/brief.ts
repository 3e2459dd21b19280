import type { Count } from '../../count';

/** *Ringkasan Pimpinan*: one page for a head with two minutes. */
export const brief = {
  title: 'Ringkasan Pimpinan',
  subject: (subject: string, period: string) => `${subject}, ${period}`,
  charts: {
    units: 'Capaian per unit (%)',
    indicators: 'Capaian per indikator (%)',
    absorption: 'Serapan terhadap rencana kas (%)',
    absorptionOfYear: 'Serapan terhadap batas minimal (%)',
  },
  /** The course of the year. */
  trend: {
    value: 'Perkembangan capaian per periode (%)',
    absorption: 'Perkembangan serapan s.d. periode (%)',
  },
  /** A chart that shows only so many. */
  lowest: (title: string, shown: string, all: string) => `${title}: ${shown} terendah dari ${all}`,
  columns: { name: 'Nama', period: 'Periode', value: 'Angka', limit: 'Batas', bar: '0 – 120; garis tegak = batas' },
  /** The figures of a chart that is drawn, where bars below their limits are hatched. */
  hatched: 'Angka (arsir: di bawah batas)',
  sections: {
    flagged: 'Yang ditandai dan sebabnya',
    money: 'Keadaan anggaran',
    late: 'Keputusan terdahulu yang terlambat',
    decide: 'Keputusan yang diminta',
  },
  cause: (indicator: string, points: string) => `terutama ${indicator} (−${points})`,
  budgetCause: (row: string, absorption: string) => `terutama ${row} (${absorption})`,
  flagged: (unit: string, flag: string, cause: string) =>
    `${unit}: ${flag} di bawah batas${cause === '' ? '' : `, ${cause}`}.`,
  money: (spent: string, ceiling: string, remainder: string) =>
    `Terealisasi ${spent} dari pagu ${ceiling}; sisa ${remainder}.`,
  behind: (amount: string, planned: string) =>
    `Tertinggal ${amount} dari belanja yang seharusnya sudah terealisasi, ${planned}.`,
  late: (action: string, owner: string, due: string) =>
    `${action}${owner === '' ? '' : ` (${owner})`}, batas waktu ${due}.`,
  decide: {
    plan: (units: string) => `Menetapkan rencana tindak lanjut untuk ${units}.`,
    spend: 'Menetapkan percepatan belanja atau pergeseran pagu pada baris yang tertinggal.',
    remainder: 'Menetapkan penjelasan sisa anggaran pada baris di bawah batas serapan.',
    late: (count: Count) => `Memutuskan batas waktu baru atau penghentian untuk ${count} tindak lanjut yang terlambat.`,
    notReported: (count: Count) => `Meminta laporan ${count} indikator yang belum lapor.`,
  },
  more: (count: Count) => `… dan ${count} lainnya; lihat laporan lengkap.`,
};
