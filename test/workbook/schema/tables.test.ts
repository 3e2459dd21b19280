import { names } from '../../../src/workbook/schema/names';
import type { Column, Table } from '../../../src/workbook/schema/table';
import * as declared from '../../../src/workbook/schema/tables';

/**
 * The input sheets of the main job word by word as the data dictionary writes them, one column per entry. Where the
 * dictionary gives no English name, the program declares one of its own, so only the Indonesian part is compared.
 */
const dictionary: { table: Table; name: string; columns: string[] }[] = [
  {
    table: declared.settingsTable,
    name: 'Pengaturan / Settings',
    columns: ['Pengaturan ~ Kunci / Key', 'Nilai / Value', 'Keterangan? / Notes'],
  },
  {
    table: declared.unitTable,
    name: 'Unit Kerja ~ Unit / Units',
    columns: [
      'Kode / Code',
      'Nama / Name',
      'Jenis / Type',
      'Induk? / Parent',
      'Kepala? / Head',
      'NIP Kepala? / Head ID',
      'Jabatan Kepala? / Head Title',
      'Email?',
      'Bobot? / Weight',
    ],
  },
  {
    table: declared.indicatorTable,
    name: 'Indikator / Indicators',
    columns: [
      'Kode / Code',
      'Unit',
      'Sasaran? / Objective',
      'Indikator Kinerja ~ Indikator / Indicator',
      'Satuan / Measure Unit',
      'Polaritas ~ Arah / Polarity',
      'Target',
      'Target TW I?',
      'Target TW II?',
      'Target TW III?',
      'Target TW IV?',
      'Cara Hitung? ~ Hitung / Aggregation',
      'Realisasi? / Actual',
      'Jabatan Penanggung Jawab? ~ Penanggung Jawab / Owner',
      'Bobot? / Weight',
      'Tingkat Kinerja? / Level',
      'Jenis Indikator? / Kind',
      'Indikator Induk? / Parent Indicator',
      'Program?',
      'Sifat Target TW? / Interim Target Kind',
      'Isian Realisasi? / Actuals Kind',
      'Frekuensi Pengukuran? / Frequency',
      'Definisi? / Definition',
      'Sumber Data? / Data Source',
      'Realisasi Tahun Lalu? / Last Year Actual',
      'Target Akhir Renstra? ~ Target Renstra / Plan-end Target',
      'Standar Nasional? / National Standard',
      // The forms E.81 and Rekap SPM.
      'Realisasi s.d. Tahun Lalu?',
      'Mutu SPM?',
      'Indeks SPM?',
      'Kategori SPM?',
    ],
  },
  {
    table: declared.actualsTable,
    name: 'Realisasi / Actuals',
    columns: [
      'Kode / Code',
      'Indikator?',
      'Komponen? / Component',
      'Januari?',
      'Februari?',
      'Maret?',
      'April?',
      'Mei?',
      'Juni?',
      'Juli?',
      'Agustus?',
      'September?',
      'Oktober?',
      'November?',
      'Desember?',
      'TW I?',
      'TW II?',
      'TW III?',
      'TW IV?',
      'Data Dukung? ~ Bukti / Evidence',
    ],
  },
  {
    table: declared.analysisTable,
    name: 'Analisis Capaian / Analysis',
    columns: [
      'Kode Indikator / Indicator Code',
      'Periode / Period',
      'Faktor Pendorong? / Drivers',
      'Faktor Penghambat? / Obstacles',
      'Upaya yang Telah Dilakukan? / Efforts',
      'Rencana Berikutnya? / Next Steps',
    ],
  },
  {
    table: declared.historyTable,
    name: 'Riwayat Kinerja / History',
    columns: [
      'Kode / Code',
      'Indikator? / Indicator',
      'Satuan? / Measure Unit',
      'Tahun / Year',
      'Target',
      'Realisasi / Actual',
      'Sumber? / Source',
    ],
  },
  {
    table: declared.budgetTable,
    name: 'Anggaran Belanja ~ Anggaran / Budget',
    columns: [
      'Kode ~ Kode Sub Kegiatan / Code',
      'Kode Rekening? / Account',
      'Unit?',
      'Uraian / Description',
      'Pagu ~ Pagu Murni / Ceiling',
      'Pagu Pergeseran?',
      'Pagu Perubahan? / Revised Ceiling',
      'Realisasi / Spent',
      'Realisasi s.d. TW I?',
      'Realisasi s.d. TW II?',
      'Realisasi s.d. TW III?',
      'Realisasi s.d. TW IV?',
      'RAK s.d. TW I?',
      'RAK s.d. TW II?',
      'RAK s.d. TW III?',
      'RAK s.d. TW IV?',
      'Realisasi Fisik (%)? ~ Fisik / Physical',
      ...['TW I', 'TW II', 'TW III', 'TW IV'].map((quarter) => `Fisik s.d. ${quarter}?`),
      ...['TW I', 'TW II', 'TW III', 'TW IV'].map((quarter) => `Rencana Fisik s.d. ${quarter}?`),
      ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'].map((month) => `Realisasi s.d. ${month}?`),
      ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'].map((month) => `Realisasi s.d. ${month}?`),
      'Jenis Belanja?',
      'Sumber Dana? / Fund',
      'Kode Sasaran?',
      'PPTK?',
      // The forms E.81 and RFK.
      'Pagu Renstra?',
      'Realisasi Renstra s.d. Tahun Lalu?',
      'Lokasi?',
      'Volume?',
      'Metode Pelaksanaan?',
      'Penyedia?',
      'Nilai Kontrak?',
    ],
  },
  {
    table: declared.remainderTable,
    name: 'Sisa Anggaran / Budget Remainder',
    columns: [
      'Kode / Code',
      'Unit?',
      'Alasan / Reason',
      'Jumlah ~ Nilai / Amount',
      'Uraian? / Description',
      'Periode? / Period',
    ],
  },
  {
    table: declared.followUpTable,
    name: 'Tindak Lanjut / Follow-up',
    columns: [
      'No',
      'Unit',
      'Kode Indikator? / Indicator Code',
      'Periode / Period',
      'Permasalahan ~ Masalah / Problem',
      'Akar Penyebab ~ Penyebab / Root Cause',
      'Rencana Tindak Lanjut ~ Tindakan / Action',
      'Penanggung Jawab / Owner',
      'Batas Waktu ~ Tenggat / Due',
      'Status',
      'Tanggal Selesai?',
      'Perkembangan? / Progress',
      'Sumber? / Source',
      'No Rapat?',
      'Data Dukung?',
    ],
  },
  {
    table: declared.honourTable,
    name: 'Penghargaan Diterima / Honours Received',
    columns: ['Tanggal / Date', 'Pemberi / Given By', 'Penghargaan / Honour', 'Unit?'],
  },
  {
    table: declared.ratingScaleTable,
    name: 'Skala Predikat ~ Skala / Rating Scale',
    columns: ['Batas Bawah / Above', 'Predikat / Rating', 'Warna? / Colour'],
  },
  {
    table: declared.confirmationTable,
    name: 'Konfirmasi / Confirmations',
    columns: ['Kode / Code', 'Hal / Matter', 'Nilai / Value', 'Keterangan? / Reason', 'Oleh? / By', 'Tanggal? / Date'],
  },
];

const given = dictionary.map(({ name, ...rest }) => [name, rest] as const);

test.each(given)('%s: the sheet and its columns in the order of the dictionary', (name, { table, columns }) => {
  expect(table).toMatchObject({ id: names(name).id, en: names(name).en });
  expect(table.all).toEqual(expect.arrayContaining(names(name).all));
  const actual: Column[] = Object.values(table.columns);
  expect(actual.map(({ id, optional }) => `${id}${optional ? '?' : ''}`)).toEqual(
    columns.map((notation) => `${names(notation).id}${names(notation).optional ? '?' : ''}`),
  );
  columns.forEach((notation, index) => {
    expect(actual[index]?.all).toEqual(expect.arrayContaining(names(notation).all));
    if (notation.includes(' / ')) expect(actual[index]?.en).toBe(names(notation).en);
  });
});

test.each(given)('%s: no heading names two columns', (_, { table }) => {
  const all = Object.values<Column>(table.columns).flatMap((column) => column.all.map((name) => name.toLowerCase()));
  expect(all).toHaveLength(new Set(all).size);
});

test('every declared table is compared', () => {
  const tables = Object.entries(declared).filter(([name]) => name.endsWith('Table'));
  expect(tables.map(([, table]) => table)).toEqual(expect.arrayContaining(dictionary.map(({ table }) => table)));
  expect(tables).toHaveLength(dictionary.length);
});

test('no name of a sheet names two sheets', () => {
  const all = dictionary.flatMap(({ table }) => table.all.map((name) => name.toLowerCase()));
  expect(all).toHaveLength(new Set(all).size);
});
