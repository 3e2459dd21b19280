import type { Count } from '../../count';
export const frame = {
  provisional: (day: string) => ` · Sementara, data s.d. ${day}`,
  unitTitle: 'Laporan Evaluasi Kinerja',
  /** Part of the file name. */
  fileTitle: 'Evaluasi Kinerja',
  /** What *Nilai Penandaan* is called in papers; empty: without an upper bound. */
  flagValue: (cap: string) => (cap === '' ? 'Nilai Kinerja Unit' : `Nilai Kinerja Unit (dibatasi ${cap})`),
  number: (number: string) => `Nomor: ${number}`,
  agencyFallback: 'Perangkat Daerah',
  quarterTitle: (quarter: string, year: number) => `${quarter} Tahun ${year}`,
  monthTitle: (month: string, year: number) => `Bulan ${month} Tahun ${year}`,
  yearTitle: (year: number) => `Tahun ${year}`,
  periodInWords: {
    quarter: (quarter: string, year: number) => `${quarter} Tahun ${year}`,
    month: (month: string, year: number) => `${month} ${year}`,
    year: (year: number) => `akhir Tahun ${year}`,
  },
  /** `2026 TW III` */
  folder: (year: number, period: string) => `${year} ${period}`,
  watermark: 'KONSEP',
  page: 'Halaman',
  pageOf: 'dari',
  acknowledged: 'Mengetahui,',
  headTitle: 'Kepala Dinas',
  unitHeadTitle: (unit: string) => `Kepala ${unit}`,
  idNumber: (number: string) => `NIP ${number}`,
  dots: '…………………………………………',
  placeDots: '……………………',
  dateDots: (year: number) => `………………… ${year}`,
  span: (from: string, until: string) => `${from} s.d. ${until}`,
  electronicSignature: '[ruang tanda tangan elektronik]',
  initials: 'Paraf Hierarki',
  dataAsOf: (date: string) => `Tanggal data anggaran: ${date}.`,
  dataAsOfUnknown: 'Tanggal data anggaran belum ditetapkan.',
  and: 'dan',
  quoted: (name: string) => `“${name}”`,
  /** A name that others share, with its code. */
  coded: (name: string, code: string) => `${name} (${code})`,
  /** A budget row that shares its name with others. */
  codedRow: (name: string, code: string) => `${code} ${name}`,
  ofUnit: (name: string, unit: string) => `${name} – ${unit}`,
  /** The word of a measure after the number 1. */
  oneOf: (measureUnit: string) => measureUnit,
  others: (count: Count) => `${count} lainnya`,
  points: (value: Count) => `${value} poin`,
};
