import type { Count } from '../../count';
import { many } from './many';

export const agency = {
  /** Ringkasan Eksekutif */
  unitsSummary: (assessed: Count, flagged: Count, unassessed: Count | null) => {
    if (assessed.value === 0) return 'Belum ada unit kerja yang dapat dinilai.';
    const below = `${flagged.value === 0 ? 'tidak ada yang' : `${flagged}`} berada di bawah batas minimal`;
    return unassessed === null
      ? `Dari ${assessed} unit kerja, ${below}.`
      : `Dari ${assessed} unit kerja yang dapat dinilai, ${below}; ${unassessed} unit tidak dapat dinilai.`;
  },
  flaggedUnit: {
    attainment: (unit: string, value: string) => `${unit} (capaian ${value})`,
    absorption: (unit: string, value: string) => `${unit} (serapan ${value})`,
    both: (unit: string, value: string, absorption: string) => `${unit} (capaian ${value}, serapan ${absorption})`,
  },
  flaggedIntro: 'Unit yang ditandai:',
  flaggedOthers: (count: Count) => `… dan ${count} unit lainnya; lihat bagian III.`,
  notAssessable: (names: string) => `Unit yang tidak dapat dinilai: ${names}.`,
  /** What the value of the agency is. */
  formation: {
    objectives: 'Nilai instansi ialah rata-rata nilai sasaran yang diukur dengan indikator tingkat Kepala Dinas.',
    units: 'Nilai instansi ialah rata-rata tertimbang nilai unit teratas.',
    singleUnit: 'Nilai instansi ialah nilai satu-satunya unit teratas.',
  },
  agreement: {
    noHeadIndicators:
      'Indikator pada tingkat Kepala Dinas belum ditetapkan; tabel berikut merangkum seluruh indikator menurut sasaran.',
    none: 'Belum ada indikator kinerja yang ditetapkan.',
    summary: (objectives: Count, indicators: Count) =>
      `Perjanjian Kinerja Kepala Dinas memuat ${indicators} indikator dalam ${objectives} sasaran.`,
    allReached: 'Seluruh indikator terhitung telah mencapai target.',
    notReached: (names: string) => `Indikator yang belum mencapai target: ${names}.`,
  },
  units: {
    none: 'Belum ada unit kerja yang dinilai terpisah dari instansi.',
    flaggedGroup: 'Di bawah batas minimal',
    otherGroup: 'Memenuhi batas minimal',
    openGroup: 'Belum dapat dinilai',
    absorptionOnly: (unit: string, absorption: string, limit: string) =>
      `${unit} ditandai karena serapannya (${absorption}) berada di bawah batas ${limit}.`,
    absorptionOnlyAll: (count: Count, units: string, limit: string) =>
      limit === ''
        ? `Sebanyak ${count} unit ditandai hanya karena serapannya, yang berada di bawah batasnya: ${units}.`
        : `Sebanyak ${count} unit ditandai hanya karena serapannya, yang berada di bawah batas ${limit}: ${units}.`,
    figure: (unit: string, absorption: string) => `${unit} (${absorption})`,
    figureOf: (unit: string, absorption: string, limit: string) => `${unit} (${absorption}, batas ${limit})`,
    alsoAbsorption: (absorption: string, limit: string) =>
      `Serapannya (${absorption}) juga berada di bawah batas ${limit}.`,
  },
  standards: {
    none: 'Indikator Standar Pelayanan Minimal belum ditetapkan.',
    /** Of a quarter's target that is reached much of the year's cover may be missing still, so the target is named. */
    summary: (total: Count, reached: Count, target: string) =>
      `Dari ${total} indikator SPM yang terhitung, ${reached} telah mencapai ${target}.`,
    notReached: (names: string, target: string) =>
      `Indikator yang belum mencapai ${target}, dengan capaiannya: ${names}.`,
    target: (period: string) => (period === '' ? 'target tahunan' : `target ${period}`),
    nothingCounted: 'Belum ada indikator SPM yang terhitung pada periode ini.',
  },
  recurring: {
    none: 'Tidak ada permasalahan yang tercatat pada dua periode atau lebih.',
    intro: (count: Count) => `${many(count)} permasalahan tercatat pada sedikitnya dua periode.`,
    fromLastYear: (count: Count) => `${many(count)} di antaranya berulang dari tahun sebelumnya.`,
    recurs: (status: string) =>
      status === '' ? 'Berulang dari tahun sebelumnya' : `${status}; berulang dari tahun sebelumnya`,
    remainder: (description: string) => `Sisa anggaran: ${description}`,
  },
  strategy: {
    none: 'Belum ada unit yang menetapkan rencana berikutnya, sehingga langkah strategis belum dapat dirangkum.',
    intro: 'Langkah berikut dirangkum dari rencana yang disampaikan unit penanggung jawab.',
    step: (indicator: string, steps: string) => `${indicator}: ${steps}`,
    nextYearMissing: (year: number) =>
      `Target Tahun ${year} belum ditetapkan; sebagai acuan disajikan target akhir Renstra.`,
    nothing: (year: number) => `Target Tahun ${year} dan target akhir Renstra belum ditetapkan.`,
  },
  nextActivities: {
    none: (year: number) => `Kegiatan Tahun ${year} belum dijadwalkan.`,
    intro: (count: Count, year: number) =>
      `${many(count)} kegiatan Tahun ${year} sudah dijadwalkan dan dirinci menurut tahapannya.`,
    noUnit: 'Belum ditetapkan',
    stages: { preparation: 'Persiapan', procurement: 'Pengadaan', execution: 'Pelaksanaan', reporting: 'Pelaporan' },
  },
  honours: {
    none: (year: number) => `Tidak ada penghargaan yang tercatat pada Tahun ${year}.`,
    intro: (count: Count) => `${many(count)} penghargaan tercatat sebagai berikut.`,
  },
  matrix: { none: 'Belum ada rencana tindak lanjut yang ditetapkan.' },
};
