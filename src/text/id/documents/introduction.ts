import type { Count } from '../../count';
import { many } from './many';
interface Scope {
  subject: string;
  period: string;
  indicators: Count;
  objectives: Count;
  withUnitsBelow: boolean;
}

const notReportedBelow = (count: Count, below: Count): string => {
  if (below.value === 0) return '';
  return below.value === count.value ? ' pada unit di bawahnya' : ` (${below} di antaranya pada unit di bawahnya)`;
};

export const introduction = {
  basisUnit: (unit: string, year: number, budgetDocument: string) =>
    `Laporan ini disusun berdasarkan Perjanjian Kinerja ${unit} Tahun ${year} dan ${budgetDocument}.`,
  basisAgency: (agency: string, year: number, budgetDocument: string) =>
    `Laporan ini disusun berdasarkan Perjanjian Kinerja Kepala ${agency} Tahun ${year} dan ${budgetDocument}.`,
  budgetDocument: (number: string, year: number) =>
    number === ''
      ? `Dokumen Pelaksanaan Anggaran (DPA/DPPA) Tahun Anggaran ${year}`
      : `Dokumen Pelaksanaan Anggaran (DPA/DPPA) Tahun Anggaran ${year} Nomor ${number}`,
  scope: ({ subject, period, indicators, objectives, withUnitsBelow }: Scope) =>
    indicators.value === 0
      ? `Evaluasi mencakup kinerja ${subject} sampai dengan ${period}. Belum ada indikator kinerja yang ditetapkan.`
      : `Evaluasi mencakup ${indicators} indikator kinerja${withUnitsBelow ? ' (termasuk indikator unit di bawahnya)' : ''}` +
        `${objectives.value > 0 ? ` dalam ${objectives} sasaran` : ''} pada ${subject} sampai dengan ${period}.`,
  scopeBudget: (rows: string, ceiling: string) =>
    `Di bidang anggaran, evaluasi mencakup ${rows} dengan pagu ${ceiling}.`,
  scopeNoBudget: 'Data anggaran belum tersedia sehingga evaluasi ini terbatas pada kinerja.',
  scopeUnits: (units: Count) => `Hasil disajikan untuk instansi secara keseluruhan dan untuk ${units} unit kerja.`,
  data: 'Target, realisasi, dan analisis kinerja bersumber dari laporan unit penanggung jawab.',
  dataNotReported: (count: Count, below: Count) =>
    `${many(count)} indikator${notReportedBelow(count, below)} belum dilaporkan pada saat laporan ini disusun.`,
  olderPositions: (period: string, codes: string) =>
    `Posisi terbaru yang dilaporkan ialah ${period}, belum sampai periode ini, untuk indikator ${codes}.`,
  ceiling: {
    original: 'Pagu yang digunakan ialah pagu murni.',
    shifted: 'Pagu yang digunakan ialah pagu setelah pergeseran.',
    revised: 'Pagu yang digunakan ialah pagu perubahan.',
  },
  method: {
    interimTarget: {
      period:
        'Realisasi sampai dengan periode ini dibandingkan dengan target periode; kemajuan tahunan dibandingkan dengan target tahunan.',
      year: 'Realisasi dibandingkan dengan target tahunan.',
    },
    bounds: (floor: string | null, cap: string | null) => {
      if (floor !== null && cap !== null)
        return `setiap capaian dibatasi paling rendah ${floor} dan paling tinggi ${cap}`;
      if (cap !== null) return `setiap capaian dibatasi paling tinggi ${cap}`;
      return floor !== null ? `setiap capaian dibatasi paling rendah ${floor}` : 'capaian tidak dibatasi';
    },
    twoFigures: (bounds: string) =>
      `Nilai Kinerja Unit ialah rata-rata tertimbang capaian indikator (${bounds}); Rata-rata Capaian ialah rata-rata tertimbang ` +
      'tanpa batas. Keduanya selalu disajikan berdampingan.',
    level:
      'Nilai unit dibentuk oleh indikator pada tingkat kinerja tertinggi yang tersedia; indikator tingkat di bawahnya disajikan ' +
      'sebagai Capaian Keluaran.',
    uncounted:
      'Indikator yang belum lapor, belum waktunya diukur, belum dinilai, atau tidak dapat dihitung tidak masuk ke dalam rata-rata.',
    limits: (attainment: string, absorption: string) =>
      `Batas minimal capaian unit ${attainment}; batas minimal serapan pada akhir tahun ${absorption}.`,
    agencyLimits: (attainment: string, absorption: string) =>
      `Target capaian instansi ${attainment}; target serapan instansi pada akhir tahun ${absorption}.`,
    interimLimit:
      'Sebelum akhir tahun, batas serapan yang berlaku dihitung dari rencana anggaran kas (RAK) atau, bila RAK kosong, dari target ' +
      'serapan triwulan.',
    formation: {
      objectives:
        'Nilai instansi ialah rata-rata nilai sasaran, yang masing-masing dibentuk oleh indikator tingkat Kepala Dinas.',
      units:
        'Nilai instansi ialah rata-rata tertimbang unit teratas karena indikator tingkat Kepala Dinas belum ditetapkan.',
      singleUnit:
        'Nilai instansi ialah nilai unit teratas tunggal, karena indikator tingkat Kepala Dinas belum ditetapkan.',
    },
    absorption:
      'Serapan = jumlah realisasi ÷ jumlah pagu × 100, dihitung dari baris anggaran terinci; persentase tidak dirata-ratakan.',
    rounding:
      'Perhitungan memakai presisi penuh; angka yang dicetak dan dinilai dibulatkan ke dua desimal (setengah menjauhi nol), ' +
      'sehingga 90,00% tidak dinilai di bawah batas 90%.',
  },
};
