import type { Count } from '../../count';
import { all } from './all';
import { many, numbered } from './many';

export const actions = {
  previous: {
    none: [
      () => 'Tidak ada tindak lanjut dari periode sebelumnya yang tercatat.',
      () => 'Unit ini tidak mempunyai rencana tindak lanjut dari periode sebelumnya.',
    ],
    summary: (total: Count, parts: string) => `Dari ${total} tindak lanjut periode sebelumnya, ${parts}.`,
    alike: (total: Count, part: string) =>
      total.value === 1
        ? `Satu tindak lanjut periode sebelumnya ${part}.`
        : `${all(total)} tindak lanjut periode sebelumnya ${part}.`,
    /** Without their number where it stands at the head of the sentence. */
    parts: {
      done: (count: Count, alike: boolean) => `${numbered(count, alike)}selesai`,
      inProgress: (count: Count, alike: boolean) => `${numbered(count, alike)}dalam proses`,
      notStarted: (count: Count, alike: boolean) => `${numbered(count, alike)}belum dilaksanakan`,
      impossible: (count: Count, alike: boolean) => `${numbered(count, alike)}tidak dapat dilaksanakan`,
    },
    overdue: (count: Count, isAll: boolean) =>
      `${isAll && count.value > 1 ? 'Semuanya' : `${many(count)} tindak lanjut`} telah melewati batas waktu dan perlu dituntaskan.`,
  },
  overdueStatus: (status: string) => `${status} (melewati batas waktu)`,
  statusNote: (day: string) =>
    `Yang diselesaikan sesudah ${day} dicatat belum selesai; status lain ditulis sebagaimana tercatat, karena statusnya pada tanggal itu tidak dicatat tersendiri.`,
  finished: (status: string, day: string) => `${status} (${day})`,
  current: {
    none: 'Rencana tindak lanjut untuk periode ini belum ditetapkan.',
    intro: (count: Count) => `${many(count)} rencana tindak lanjut ditetapkan untuk periode ini.`,
  },
  advice: {
    intro: [
      () => 'Berdasarkan hasil evaluasi, direkomendasikan hal-hal berikut.',
      () => 'Hal-hal berikut direkomendasikan untuk periode selanjutnya.',
      () => 'Dari uraian di atas disampaikan rekomendasi sebagai berikut.',
    ],
    remedies: (count: Count) => `Melaksanakan perbaikan untuk ${count} indikator menurut bagian III.C.`,
    undated: (count: Count, undated: Count) =>
      `Melaksanakan perbaikan untuk ${count} indikator menurut bagian III.C, dan menetapkan batas waktu bagi ${undated} indikator di antaranya.`,
    report: (names: string) => `Melengkapi data realisasi ${names}.`,
    setTargets: (names: string) => `Menetapkan target yang belum tersedia untuk ${names}.`,
    absorb: (names: string) => `Mempercepat realisasi anggaran, terutama pada ${names}.`,
    explainRemainder: (amount: string) => `Melengkapi penjelasan sisa anggaran sebesar ${amount}.`,
    finishOverdue: (count: Count) => `Menuntaskan ${count} tindak lanjut yang melewati batas waktu.`,
    setIndicators: 'Menetapkan indikator kinerja beserta targetnya sehingga kinerja unit dapat dinilai.',
    planActions: 'Menetapkan rencana tindak lanjut beserta penanggung jawab dan batas waktunya.',
    none: 'Tidak ada hal yang memerlukan rekomendasi pada periode ini.',
    awaited: 'Rekomendasi menunggu rencana perbaikan dari unit.',
  },
  closing: {
    flagged: [
      (subject: string) =>
        `Demikian laporan evaluasi kinerja ${subject} disusun. Hal-hal yang belum memenuhi batas menjadi perhatian untuk segera ditindaklanjuti.`,
      (subject: string) =>
        `Laporan ini disampaikan sebagai bahan pengambilan keputusan. Perbaikan pada ${subject} diharapkan terlihat pada periode evaluasi berikutnya.`,
      (subject: string) =>
        `Demikian laporan ini dibuat untuk menjadi dasar tindak lanjut. Perkembangan ${subject} akan dipantau pada periode berikutnya.`,
    ],
    met: [
      (subject: string) =>
        `Demikian laporan evaluasi kinerja ${subject} disusun sebagai bahan pengendalian dan pertanggungjawaban kinerja.`,
      (subject: string) =>
        `Laporan ini disampaikan sebagai bahan evaluasi. Capaian ${subject} yang telah memenuhi batas agar dipertahankan.`,
      (subject: string) =>
        `Demikian laporan ini dibuat agar dapat dipergunakan sebagaimana mestinya dalam pembinaan kinerja ${subject}.`,
    ],
    open: [
      (subject: string) =>
        `Demikian laporan ini disusun berdasarkan data yang tersedia. Penilaian ${subject} akan dilengkapi setelah data diterima.`,
      (subject: string) => `Laporan ini disampaikan dengan catatan bahwa data ${subject} masih perlu dilengkapi.`,
    ],
  },
  evidence: {
    later: (count: Count) => `Data dukung ${count} indikator dicatat untuk keadaan sesudah periode ini.`,
    missing: (names: string) => `Data dukung belum dicatat untuk ${names}.`,
  },
};
