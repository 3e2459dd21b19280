import { evaluate } from '../src/domain/main-job/evaluation';
import { checkReflections, reflectionsOf } from '../src/domain/people/check-reflections';
import { recapOf } from '../src/domain/people/recap';
import { maskId } from '../src/domain/people/identity';
import type { Grid } from '../src/workbook/read/grid';
import { readReflections } from '../src/workbook/read/people/reflections';
import { readStaffing } from '../src/workbook/read/people/staffing';
import { readWorkbook, type Grids } from '../src/workbook/read/workbook';
import type { OutputFrame } from '../src/workbook/sheets/output-sheet';
import { placementSheet } from '../src/workbook/sheets/people/placement-sheet';
import { reflectionSummarySheet } from '../src/workbook/sheets/people/reflection-summary-sheet';
import { median } from './measure';
import type { Figure } from './report';

/** How many people a generated agency has. */
export interface PeopleSize {
  units: number;
  staff: number;
  transfers: number;
  reflections: number;
}

const MANY_PEOPLE: PeopleSize = { units: 100, staff: 5000, transfers: 1000, reflections: 5000 };

const REPEATS = 3;
const TODAY = '2026-10-05';
const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const unitCode = (index: number): string => `U${pad(index + 1, 3)}`;
/** A number that looks like a NIP and is nobody's: everybody is born on 1 January 1990. */
const idOf = (index: number): string =>
  `19900101${2010 + (Math.floor(index / 999) % 15)}011${pad((index % 999) + 1, 3)}`;

const grid = (name: string, headings: string[], rows: unknown[][]): Grid => ({ name, values: [headings, ...rows] });
const rowsOf = <T>(count: number, row: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => row(at));

/** The sheets of an agency with invented people; the same size gives the same sheets. */
export function peopleGrids({ units, staff, transfers, reflections }: PeopleSize): Grids {
  const theme = ['Kendaraan operasional kurang', 'Data belum lengkap', 'Anggaran terlambat', 'Koordinasi desa'];
  return {
    settings: grid('Pengaturan', ['Pengaturan', 'Nilai'], [['Tahun', 2026]]),
    units: grid(
      'Unit Kerja',
      ['Kode', 'Nama', 'Jenis'],
      rowsOf(units, (index) => [unitCode(index), `Unit Layanan ${index + 1}`, 'UPTD']),
    ),
    staff: grid(
      'Pegawai',
      ['ID', 'Nama', 'Status Kepegawaian', 'Jabatan', 'Unit', 'Mulai', 'Atasan'],
      rowsOf(staff, (index) => [
        idOf(index),
        `Orang Rekaan ${index + 1}`,
        'PNS',
        index < units ? 'Kepala Unit' : 'Pekerja Sosial',
        unitCode(index % units),
        '01/01/2024',
        index < units ? '' : idOf(index % units),
      ]),
    ),
    transfers: grid(
      'Mutasi Pegawai',
      ['ID', 'Jenis', 'Dari', 'Ke', 'TMT'],
      rowsOf(transfers, (index) => {
        const person = (index * 3) % staff;
        return [idOf(person), 'Rotasi', unitCode((person + 1) % units), unitCode(person % units), '01/07/2026'];
      }),
    ),
    reflections: grid(
      'Refleksi Pegawai',
      [
        'Tahun',
        'ID',
        'Tugas dan Fungsi',
        'Capaian',
        'Kendala',
        'Hal yang Perlu Diperbaiki',
        'Langkah Konkret',
        'Ukuran Keberhasilan',
        'Batas Waktu',
      ],
      rowsOf(reflections, (index) => [
        2026,
        idOf(index % staff),
        'Mendampingi penerima layanan',
        `Menyelesaikan layanan nomor ${index}`,
        theme[index % 4],
        theme[(index + 1) % 4],
        `Langkah ${index}`,
        'Laporan terbit',
        '31/03/2027',
      ]),
    ),
  };
}

const FRAME: OutputFrame = {
  language: 'id',
  product: 'Rapor Kinerja',
  period: 'TW III',
  time: `${TODAY} 08:00`,
  protection: '',
};

/** Reads, checks and lays out everything about people but the papers; milliseconds, and what was laid out. */
export function handlePeople(grids: Grids): { milliseconds: number; placements: number; masked: boolean } {
  const start = performance.now();
  const { input } = readWorkbook({
    grids,
    required: [],
    checked: ['settings', 'units'],
    period: 'TW III',
    today: TODAY,
  });
  const evaluation = evaluate(input);
  const { staffing, checks } = readStaffing(grids, input);
  const findings = checks();
  const { reflections } = grids.reflections ? readReflections(grids.reflections, new Set()) : { reflections: [] };
  findings.push(...checkReflections(reflections, staffing, 2026));
  const names = new Map(evaluation.input.units.map(({ code, name }) => [code, name]));
  const placements = placementSheet(staffing, 2026, () => 90, FRAME).rows.slice(3);
  reflectionSummarySheet(recapOf(reflectionsOf(reflections, 2026), staffing), names, FRAME);
  const milliseconds = performance.now() - start;
  return { milliseconds, placements: placements.length, masked: placements.every(([id]) => id === maskId(String(id))) };
}

/** The figure of the benchmark: staff, transfers and reflections beyond opening and saving. */
export function measurePeople(): Figure[] {
  const { staff, transfers, reflections } = MANY_PEOPLE;
  const grids = peopleGrids(MANY_PEOPLE);
  const times = Array.from({ length: REPEATS }, () => handlePeople(grids).milliseconds);
  const name = `${staff} staff, ${transfers} transfers, ${reflections} reflections, beyond opening and saving`;
  return [{ name, value: median(times) / 1000, unit: 's', digits: 2, limit: 3 }];
}
