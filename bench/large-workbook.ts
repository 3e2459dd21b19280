import { writeXlsx, type CellValue, type WriteSheet } from 'hucre';

/** How much a generated workbook holds. Budget rows count every level. */
export interface WorkbookSize {
  units: number;
  indicators: number;
  budgetRows: number;
}

/** Twelve months: the full year, so that no rule leaves rows out. */
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** The same numbers on every run (Park and Miller's generator); returns a whole number from 0 to `below - 1`. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const unitCode = (index: number): string => `U${pad(index + 1, 3)}`;
const indicatorCode = (index: number): string => `IK-${pad(index + 1, 5)}`;

function sheet(name: string, headings: string[], records: CellValue[][], formats: Record<string, string>): WriteSheet {
  const columns = headings.map((heading) => ({ width: 14, ...(formats[heading] && { numFmt: formats[heading] }) }));
  return { name, columns, rows: [headings, ...records] };
}

function settings(): WriteSheet {
  const rows: CellValue[][] = [
    ['Nama Instansi', 'Dinas Sosial Kota Contoh'],
    ['Pemerintah Daerah', 'Pemerintah Kota Contoh'],
    ['Tahun', 2026],
    ['Periode', 'Tahunan'],
  ];
  return sheet('Pengaturan', ['Pengaturan', 'Nilai'], rows, {});
}

function units(size: WorkbookSize): WriteSheet {
  const rows = Array.from({ length: size.units }, (_, index): CellValue[] => [
    unitCode(index),
    `Unit Layanan ${index + 1}`,
    'UPTD',
  ]);
  return sheet('Unit Kerja', ['Kode', 'Nama', 'Jenis'], rows, { Kode: '@' });
}

function indicators(size: WorkbookSize): WriteSheet {
  const rows = Array.from({ length: size.indicators }, (_, index): CellValue[] => [
    indicatorCode(index),
    unitCode(index % size.units),
    `Sasaran ${(index % 20) + 1}`,
    `Jumlah layanan nomor ${index + 1} yang diberikan kepada penerima manfaat`,
    'layanan',
    'Positif',
    1200,
    300,
    600,
    900,
    1200,
    'Akumulasi',
    1,
  ]);
  const headings = [
    'Kode',
    'Unit',
    'Sasaran',
    'Indikator Kinerja',
    'Satuan',
    'Polaritas',
    'Target',
    'Target TW I',
    'Target TW II',
    'Target TW III',
    'Target TW IV',
    'Cara Hitung',
    'Bobot',
  ];
  return sheet('Indikator', headings, rows, { Kode: '@', Unit: '@', Target: '#,##0' });
}

function actuals(size: WorkbookSize): WriteSheet {
  const roll = dice(2026);
  const rows = Array.from({ length: size.indicators }, (_, index): CellValue[] => [
    indicatorCode(index),
    ...MONTHS.map(() => 75 + roll(40)),
  ]);
  const formats = Object.fromEntries(MONTHS.map((month) => [month, '#,##0']));
  return sheet('Realisasi', ['Kode', ...MONTHS], rows, { Kode: '@', ...formats });
}

/** One programme per 1,000 rows, ten activities in it, sub-activities of one to nine accounts; parents are exact sums. */
function budget(size: WorkbookSize): WriteSheet {
  const roll = dice(106);
  const rows: CellValue[][] = [];
  let parents: CellValue[][] = [];
  let subActivities = 0;
  const open = (depth: number, code: string, unit: string, description: string) => {
    const row: CellValue[] = [code, '', unit, description, 0, 0];
    parents = [...parents.slice(0, depth), row];
    rows.push(row);
  };
  while (rows.length < size.budgetRows) {
    const programme = Math.floor(subActivities / 100) + 2;
    const activity = Math.floor((subActivities % 100) / 10) + 1;
    const programmeCode = `1.06.${pad(programme, 2)}`;
    const activityCode = `${programmeCode}.2.${pad(activity, 2)}`;
    if (subActivities % 100 === 0) open(0, programmeCode, '', `Program ${programme}`);
    if (subActivities % 10 === 0) open(1, activityCode, '', `Kegiatan ${activity}`);
    const subCode = `${activityCode}.${pad((subActivities % 10) + 1, 4)}`;
    open(2, subCode, unitCode(subActivities % size.units), `Sub kegiatan ${subActivities + 1}`);
    for (let account = 1; account <= 9 && rows.length < size.budgetRows; account++) {
      const ceiling = (roll(900) + 100) * 100_000;
      const spent = Math.round((ceiling * (80 + roll(20))) / 100);
      rows.push([subCode, `5.1.02.01.01.${pad(account, 4)}`, '', `Belanja nomor ${account}`, ceiling, spent]);
      for (const parent of parents) {
        parent[4] = Number(parent[4]) + ceiling;
        parent[5] = Number(parent[5]) + spent;
      }
    }
    subActivities += 1;
  }
  const headings = ['Kode', 'Kode Rekening', 'Unit', 'Uraian', 'Pagu', 'Realisasi'];
  return sheet('Anggaran Belanja', headings, rows, {
    Kode: '@',
    'Kode Rekening': '@',
    Unit: '@',
    Pagu: '#,##0',
    Realisasi: '#,##0',
  });
}

/** Bytes of an `.xlsx` with the core sheets of the data dictionary, a full year of 2026, and no error in it. */
export function largeWorkbook(size: WorkbookSize): Promise<Uint8Array> {
  return writeXlsx({ sheets: [settings(), units(size), indicators(size), actuals(size), budget(size)] });
}
