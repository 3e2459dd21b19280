import { agencyOf, namesAgency, unitNamedBy, unitOfHeading } from '../../../src/workbook/import/reading/agency-name';

test.each<[line: string, agency: string, reason: string]>([
  ['PENGUKURAN KINERJA DINAS SOSIAL TAHUN 2026', 'DINAS SOSIAL', 'the title of a form is not part of a name'],
  ['Laporan Realisasi Dinas Sosial Kota Contoh Triwulan III Tahun 2026', 'Dinas Sosial Kota Contoh', 'nor its period'],
  ['Rencana Aksi Badan Keuangan Daerah T.A. 2026', 'Badan Keuangan Daerah', 'nor a year in short'],
  ['DINAS SOSIAL KABUPATEN CONTOH TAHUN 2025', 'DINAS SOSIAL KABUPATEN CONTOH', 'a name with a year'],
  ['Pemerintah Kota Contoh Dinas Sosial', 'Pemerintah Kota Contoh Dinas Sosial', 'what is no form keeps its beginning'],
  ['SKPD : Dinas Sosial', 'Dinas Sosial', 'a label before a colon is no part of a name'],
  ['REALISASI BELANJA PER BULAN TA 2025 DINAS SOSIAL', 'DINAS SOSIAL', 'behind the time'],
  ['Rekap Triwulan III Dinas Sosial Tahun 2025', 'Dinas Sosial', 'between two times'],
  ['KARTU KENDALI DINAS SOSIAL TA 2025 S.D. SEPTEMBER 2025', 'DINAS SOSIAL', 'a card is a form'],
  ['Organisasi : 1.06.01 DINAS SOSIAL', 'DINAS SOSIAL', 'nor the code of the office'],
  ['SKPD: 1.06.0.00.0.00.01.0000 - Dinas Sosial', 'Dinas Sosial', 'nor one with a dash behind it'],
  ['1 . 06 . 01 Dinas Sosial', 'Dinas Sosial', 'nor one with spaces'],
  ['UPTD Panti Werdha Dinas Sosial', 'UPTD Panti Werdha Dinas Sosial', 'a part of an office is named whole'],
  ['Kecamatan Tahunan', 'Kecamatan Tahunan', 'a name that begins like a word of time'],
])('%s is of %s: %s', (line, agency) => {
  expect(namesAgency(line)).toBe(true);
  expect(agencyOf(line)).toBe(agency);
});

test.each<[line: string, unit: string]>([
  ['LAPORAN BULANAN BIDANG REHABILITASI SOSIAL', 'BIDANG REHABILITASI SOSIAL'],
  ['REKAPITULASI SERAPAN ANGGARAN PER BIDANG', ''],
  ['REKAP PER SEKRETARIAT DAN BIDANG', ''],
  ['Rekap setiap Seksi Tahun 2026', ''],
  ['BIDANG', ''],
])('%s is of the unit %p', (line, unit) => {
  expect(unitNamedBy([line], 'Tab')).toBe(unit);
});

test.each<[text: string, unit: string]>([
  ['SEKRETARIAT', 'SEKRETARIAT'],
  ['B. Bidang Pemberdayaan Sosial', 'Bidang Pemberdayaan Sosial'],
  ['II) UPTD Panti :', 'UPTD Panti'],
  ['Dayasos', 'Dayasos'],
  ['Bidang Urusan Sosial', ''],
  ['Koordinasi bidang sosial', ''],
  ['Belanja Modal', ''],
])('as a heading %s names the unit %p', (text, unit) => {
  expect(unitOfHeading(text)).toBe(unit);
});
