import { writeXlsx, type CellValue } from 'hucre';

/** How much a year of awards holds; reports spread evenly over the months and participants. */
export interface AwardSize {
  participants: number;
  criteria: number;
  months: number;
  reports: number;
}

const CATEGORY = 'Satuan Pelaksana Terbaik';
/** Criteria that come from records; the others are scored by a juror. */
const FROM_RECORDS = ['Laporan: median jam respons', 'Laporan: persen selesai'];

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const unitCode = (index: number): string => `S${pad(index + 1, 3)}`;
const monthName = (month: number): string => `2026-${pad(month + 1, 2)}`;
const day = (month: number, index: number): Date => new Date(Date.UTC(2026, month, 1 + (index % 26), index % 24));

function criteria({ criteria: count }: AwardSize): CellValue[][] {
  const weight = 100 / count;
  const rows = Array.from({ length: count }, (_, index): CellValue[] => {
    const source = FROM_RECORDS[index] ?? 'Juri';
    const isHours = index === 0;
    const anchors = source === 'Juri' ? ['', ''] : isHours ? [72, 0] : [0, 100];
    return [
      CATEGORY,
      `K${index + 1}`,
      `Kriteria ${index + 1}`,
      weight,
      isHours ? 'Biaya' : 'Manfaat',
      source,
      ...anchors,
      source === 'Juri' ? '0-100' : '',
    ];
  });
  const headings = ['Kategori', 'Kode', 'Kriteria', 'Bobot', 'Sifat', 'Sumber', 'Patokan Nilai 0', 'Patokan Nilai 100'];
  return [[...headings, 'Skala'], ...rows];
}

function scores({ participants, criteria: count, months }: AwardSize): CellValue[][] {
  const rows: CellValue[][] = [['Bulan', 'Kategori', 'Peserta', 'Kriteria', 'Penilai', 'Nilai']];
  for (let month = 0; month < months; month++) {
    for (let unit = 0; unit < participants; unit++) {
      for (let index = FROM_RECORDS.length; index < count; index++) {
        const score = 50 + ((unit * 7 + index * 13 + month * 3) % 50);
        rows.push([monthName(month), CATEGORY, unitCode(unit), `K${index + 1}`, 'P1', score]);
      }
    }
  }
  return rows;
}

function reports({ participants, months, reports: count }: AwardSize): CellValue[][] {
  const rows = Array.from({ length: count }, (_, index): CellValue[] => {
    const received = day(index % months, index);
    const after = (hours: number): Date => new Date(received.getTime() + hours * 3_600_000);
    const isDone = index % 9 !== 0;
    return [
      `L${index + 1}`,
      'Aplikasi',
      received,
      after(1 + (index % 40)),
      isDone ? after(30 + (index % 60)) : '',
      unitCode((index * 31) % participants),
      isDone ? 'Selesai' : 'Proses',
    ];
  });
  return [['ID', 'Saluran', 'Diterima', 'Direspons', 'Selesai', 'Unit', 'Status'], ...rows];
}

/** Bytes of an `.xlsx` with a year of awards of one category. */
export function awardWorkbook(size: AwardSize): Promise<Uint8Array> {
  const units = Array.from({ length: size.participants }, (_, index): CellValue[] => [
    unitCode(index),
    `Satuan Pelaksana ${index + 1}`,
    'Satpel',
  ]);
  const sheets: Record<string, CellValue[][]> = {
    Pengaturan: [
      ['Pengaturan', 'Nilai'],
      ['Nama Instansi', 'Dinas Sosial Kota Contoh'],
      ['Tahun', 2026],
    ],
    'Unit Kerja': [['Kode', 'Nama', 'Jenis'], ...units],
    'Kategori Penghargaan': [
      ['Kategori', 'Peserta', 'Metode', 'Jumlah Pemenang'],
      [CATEGORY, 'Satpel', 'SMART', 3],
    ],
    'Kriteria Penilaian': criteria(size),
    Penilaian: scores(size),
    'Laporan Masyarakat': reports(size),
    Pegawai: [
      ['ID', 'Nama', 'Status Kepegawaian', 'Jabatan', 'Unit'],
      ['P1', 'Juri Contoh', 'PNS', 'Analis', 'S001'],
    ],
  };
  return writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });
}
