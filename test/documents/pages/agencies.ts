import type { Evaluation } from '../../../src/domain/main-job/evaluation';
import { evaluationOf, settingsOf } from '../../workbook/sheets/evaluations';
import { PRINTED_SHEET, type SheetRows } from '../template/sample-views';

type Rows = unknown[][];

const longUnit = (number: number): string =>
  `Unit Pelaksana Teknis Daerah Pelayanan dan Rehabilitasi Sosial Penyandang Disabilitas Wilayah ${number}`;
const longIndicator = (number: number): string =>
  `Persentase penyandang masalah kesejahteraan sosial kelompok ${number} yang terpenuhi kebutuhan dasarnya sesuai standar pelayanan minimal di dalam dan di luar panti`;

const indicatorHead = ['Kode', 'Unit', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target'];
const furtherHead = ['Target TW I', 'Target TW II', 'Target TW III', 'Cara Hitung', 'Program', 'Jenis Indikator'];

type Core = Record<'settings' | 'units' | 'indicators' | 'actuals' | 'budget', Rows>;

interface Size {
  units: number;
  indicators: number;
  unitName: (n: number) => string;
  name: (n: number) => string;
}

/** An agency made by a script: its indicators take turns among its units, and every unit has its programme. */
function core({ units, indicators, unitName, name }: Size): Core {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
  const unitOf = (index: number): number => ((index - 1) % units) + 1;
  const code = (unit: number): string => `1.06.${String(unit).padStart(2, '0')}`;
  const unitRows = numbers(units).map((unit) => [
    `U${unit}`,
    unitName(unit),
    'UPTD',
    `Endah Prameswara Kusumaningtyas ${unit}`,
    `Kepala ${unitName(unit)}`,
  ]);
  const indicatorRows = numbers(indicators).map((index) => [
    `I${index}`,
    `U${unitOf(index)}`,
    `Meningkatnya keberfungsian sosial kelompok ${unitOf(index)}`,
    name(index),
    '%',
    'Positif',
    100,
    25,
    50,
    75,
    'Posisi Akhir',
    code(unitOf(index)),
    index % 5 === 0 ? 'SPM' : 'IKU',
  ]);
  const actualRows = numbers(indicators).map((index) => [`I${index}`, 20, 45, 60 + (index % 40)]);
  const budgetRows = numbers(units).flatMap((unit): Rows => {
    const amount = 1_234_567_890 + unit * 98_765_432;
    return [
      [code(unit), `U${unit}`, `Program pelayanan ${unitName(unit)}`, '', ''],
      [`${code(unit)}.2.01`, '', 'Rehabilitasi sosial dasar di luar panti sosial', '', ''],
      [`${code(unit)}.2.01.0001`, '', 'Penyediaan permakanan dan kebutuhan dasar', amount * 10, amount * 6],
      [`${code(unit)}.2.01.0002`, '', 'Penyediaan alat bantu', amount, Math.round(amount / 3)],
    ];
  });
  return {
    settings: settingsOf(
      'TW III',
      ['Nama Instansi', 'Dinas Sosial Kota Wanasari'],
      ['Pemerintah Daerah', 'Pemerintah Kota Wanasari'],
      ['Jabatan Kepala', 'Kepala Dinas Sosial'],
      ['Nama Kepala', 'Laras Wirakencana'],
      ['NIP Kepala', '197001011995012901'],
      ['Tempat Penandatanganan', 'Wanasari'],
      ['Nama Atasan', 'Surya Wirabuana'],
      ['Jabatan Atasan', 'Wali Kota Wanasari'],
      ['Format Dokumen', 'DOCX'],
    ) as Rows,
    units: [['Kode', 'Nama', 'Jenis', 'Kepala', 'Jabatan Kepala'], ...unitRows],
    indicators: [[...indicatorHead, ...furtherHead], ...indicatorRows],
    actuals: [['Kode', 'TW I', 'TW II', 'TW III'], ...actualRows],
    budget: [['Kode', 'Unit', 'Uraian', 'Pagu', 'Realisasi'], ...budgetRows],
  };
}

const large: Size = { units: 25, indicators: 126, unitName: longUnit, name: longIndicator };
const small: Size = {
  units: 1,
  indicators: 3,
  unitName: () => 'Bidang Sosial',
  name: (number) => `Persentase layanan ${number}`,
};

const longPerson = (first: string): string => `${first} Endah Prameswara Kusumaningtyas Wiradikarta Sastradipoera`;

/** What people write about every third indicator, what was met about, agreed, and awarded. */
function further({ units, indicators, unitName }: Size): SheetRows[] {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
  const last = `U${units}`;
  const told = 'Verifikasi lapangan tertunda karena petugas kecamatan dialihkan ke penanganan bencana';
  const sheet = (name: string, ...rows: Rows): SheetRows => ({ name, rows });
  const category = 'Unit Pelaksana Teknis Terbaik dalam Pelayanan dan Penyebaran Informasi';
  const months = ['2026-08'];
  return [
    sheet(
      PRINTED_SHEET,
      ['No', 'Program', 'Pagu', 'Realisasi', 'Persentase'],
      ...numbers(units).map((unit) => [
        unit,
        `Program pelayanan ${unitName(unit)}`,
        4_000_000,
        3_000_000,
        75 + (unit % 2),
      ]),
    ),
    sheet(
      'Analisis Capaian',
      [
        'Kode Indikator',
        'Periode',
        'Faktor Pendorong',
        'Faktor Penghambat',
        'Upaya yang Telah Dilakukan',
        'Rencana Berikutnya',
      ],
      ...numbers(indicators)
        .filter((index) => index % 3 === 0)
        .map((index) => [
          `I${index}`,
          'TW III',
          'Data terpadu telah mutakhir',
          told,
          'Penjadwalan ulang',
          'Menambah regu verifikasi',
        ]),
    ),
    sheet(
      'Tindak Lanjut',
      [
        'No',
        'Unit',
        'Kode Indikator',
        'Periode',
        'Permasalahan',
        'Akar Penyebab',
        'Rencana Tindak Lanjut',
        'Penanggung Jawab',
        'Batas Waktu',
        'Status',
      ],
      ...numbers(units).map((unit) => [
        String(unit),
        `U${unit}`,
        `I${unit}`,
        'TW III',
        'Layanan di bawah target',
        told,
        'Menyusun jadwal bersama kecamatan',
        `Kepala ${unitName(unit)}`,
        '31/10/2026',
        'Dalam Proses',
      ]),
    ),
    sheet(
      'Rapat',
      [
        'No',
        'Jenis',
        'Tanggal',
        'Tempat',
        'Pimpinan',
        'Notulis',
        'Agenda',
        'Arahan',
        'Pembahasan',
        'Kesimpulan',
        'Hadir',
        'Periode',
        'Undangan',
        'Jabatan Pimpinan',
        'Jabatan Notulis',
      ],
      [
        '1',
        'Evaluasi',
        '02/10/2026',
        'Ruang Rapat',
        'Laras Wirakencana',
        longPerson('Bagja'),
        'Evaluasi TW III',
        told,
        told,
        told,
        '12',
        'TW III',
        '005/1234/DINSOS-SEKRETARIAT/IX/2026 tanggal 28 September 2026',
        'Pelaksana Tugas Kepala Dinas Sosial Kota Wanasari',
        'Kepala Subbagian Perencanaan, Evaluasi, dan Pelaporan Kinerja pada Sekretariat',
      ],
    ),
    sheet(
      'Perjanjian Kinerja',
      ['Unit', 'Versi', 'Tanggal', 'Nomor', 'Alasan Perubahan', 'Tanggal Tanda Tangan'],
      ...numbers(units).flatMap((unit) => [
        [`U${unit}`, 'Murni', '05/01/2026', '', '', '07/01/2026'],
        [`U${unit}`, 'Perubahan 1', '01/09/2026', '', 'Perubahan APBD dan penyesuaian target layanan', '02/09/2026'],
      ]),
    ),
    sheet(
      'Pegawai',
      ['ID', 'Nama', 'Status Kepegawaian', 'Jabatan', 'Pangkat/Gol. Ruang', 'Unit', 'Mulai'],
      ['196509051990031005', 'Cakra Adiwangsa', 'PNS', `Kepala ${unitName(1)}`, 'Pembina (IV/a)', 'U1', '01/03/1990'],
      ['199001012020011001', 'Sekar Widuri', 'PNS', 'Pekerja Sosial Ahli Muda', 'Penata (III/c)', 'U1', '01/01/2020'],
      ['N-1', longPerson('Kirana'), 'Tenaga Kontrak', 'Pramu Sosial', '', last, '01/01/2024'],
      ['T-1', longPerson('Lestari'), 'Tagana', '', '', last, '01/01/2022'],
    ),
    sheet(
      'Mutasi Pegawai',
      ['ID', 'Jenis', 'Dari', 'Ke', 'Jabatan Baru', 'TMT', 'Nomor SK'],
      ['196509051990031005', 'Pensiun', 'U1', '', '', '01/09/2026', 'SK-1'],
      ['199001012020011001', 'Rotasi', last, 'U1', 'Pekerja Sosial Ahli Muda', '01/04/2026', 'SK-2'],
      ['199001012020011001', 'Rotasi', 'U1', last, 'Penyuluh Sosial', '01/02/2026', 'SK-3'],
    ),
    sheet(
      'Refleksi Pegawai',
      [
        'Tahun',
        'ID',
        'Tugas dan Fungsi',
        'Kontribusi',
        'Capaian',
        'Kendala',
        'Hal yang Perlu Diperbaiki',
        'Langkah Konkret',
      ],
      ...['199001012020011001', 'N-1', 'T-1'].map((id) => [2026, id, told, 'I1', told, told, told, told]),
    ),
    sheet(
      'Jadwal Kegiatan',
      [
        'No',
        'Kegiatan',
        'Unit',
        'Rencana Mulai',
        'Rencana Selesai',
        'Realisasi Mulai',
        'Realisasi Selesai',
        'Penanggung Jawab',
        'Tampil di Layar',
      ],
      ...numbers(units).flatMap((unit) => [
        [
          `${unit}a`,
          told,
          `U${unit}`,
          '01/09/2026',
          '04/09/2026',
          '02/09/2026',
          '09/09/2026',
          `Kepala ${unitName(unit)}`,
          'Ya',
        ],
        [`${unit}b`, told, `U${unit}`, '05/10/2026', '09/10/2026', '', '', `Kepala ${unitName(unit)}`, 'Publik'],
      ]),
    ),
    sheet('Tim Penilai', ['ID', 'Kedudukan', 'Kategori'], ['199001012020011001', 'Ketua', '']),
    sheet(
      'Kategori Penghargaan',
      ['Kategori', 'Peserta', 'Penerima', 'Metode', 'Jumlah Pemenang', 'Dasar'],
      [category, 'UPTD', 'Kepala Unit', 'SMART', 1, 'Peraturan contoh'],
    ),
    sheet(
      'Kriteria Penilaian',
      ['Kategori', 'Kode', 'Kriteria', 'Bobot', 'Sifat', 'Sumber', 'Patokan Nilai 0', 'Patokan Nilai 100', 'Skala'],
      [category, 'T1', 'Mutu pelayanan', 60, 'Manfaat', 'Juri', '', '', '0-100'],
      [category, 'T2', 'Keluhan (%)', 40, 'Biaya', 'Input', 100, 0, ''],
    ),
    sheet(
      'Penilaian',
      ['Bulan', 'Kategori', 'Peserta', 'Kriteria', 'Penilai', 'Nilai'],
      ...months.flatMap((month) =>
        numbers(units).flatMap((unit) => [
          [month, category, `U${unit}`, 'T1', 'J1', 60 + unit],
          [month, category, `U${unit}`, 'T2', '', unit],
        ]),
      ),
    ),
  ];
}

const coreNames: Record<keyof Core, string> = {
  settings: 'Pengaturan',
  units: 'Unit Kerja',
  indicators: 'Indikator',
  actuals: 'Realisasi',
  budget: 'Anggaran Belanja',
};

/** All sheets of an agency. */
const sheetsOf = (size: Size): SheetRows[] => [
  ...Object.entries(core(size)).map(([key, rows]) => ({ name: coreNames[key as keyof Core], rows })),
  ...further(size),
];

export const largeSheets = (): SheetRows[] => sheetsOf(large);
export const smallSheets = (): SheetRows[] => sheetsOf(small);

/** 25 units, 126 indicators, long names. */
export const largeAgency = (): Evaluation => evaluationOf(core(large));

/** One unit, three indicators. */
export const smallAgency = (): Evaluation => evaluationOf(core(small));
