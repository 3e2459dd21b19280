import type { BudgetRow } from '../../src/domain/main-job/budget/budget';
import type { RemainderEntry } from '../../src/domain/main-job/budget/remainder';
import { budgetRow, remainderEntry } from './builders';

export const budget: readonly BudgetRow[] = [
  budgetRow('1.06.01', 'Program Penunjang Urusan Pemerintahan Daerah', { unit: 'SEK' }),
  budgetRow('1.06.01.2.02', 'Administrasi Keuangan Perangkat Daerah'),
  budgetRow('1.06.01.2.02.0001', 'Penyediaan Gaji dan Tunjangan ASN'),
  budgetRow('1.06.01.2.02.0001', 'Belanja Gaji Pokok', {
    account: '5.1.01.01',
    ceiling: 6_820_400_000,
    spent: 4_701_233_150,
    fund: 'DAU',
  }),
  budgetRow('1.06.01.2.02.0001', 'Belanja Pemeliharaan Aplikasi', {
    account: '5.1.02.02',
    ceiling: 84_000_000,
    spent: 60_000_000,
    fund: 'PAD',
  }),
  budgetRow('1.06.04', 'Program Rehabilitasi Sosial', { unit: 'RHS' }),
  budgetRow('1.06.04.2.01', 'Rehabilitasi Sosial Dasar di Luar Panti'),
  budgetRow('1.06.04.2.01.0001', 'Penyediaan Permakanan', {
    ceiling: 1_250_000_000,
    spent: 812_450_000,
    fund: 'DAU',
    kind: 'Belanja Barang dan Jasa',
    physical: 70,
  }),
  budgetRow('1.06.04.2.01.0004', 'Pemberian Layanan Data dan Pengaduan', {
    ceiling: 180_750_000,
    spent: 61_200_000,
    fund: 'PAD',
    kind: 'Belanja Barang dan Jasa',
    physical: 40,
  }),
  budgetRow('1.06.04.2.01.0009', 'Pemberian Pelayanan Reunifikasi Keluarga', {
    ceiling: 96_000_000,
    spent: 12_500_000.5,
    fund: 'PAD',
    kind: 'Belanja Barang dan Jasa',
    physical: 15,
  }),
  budgetRow('1.06.05', 'Program Perlindungan dan Jaminan Sosial', { unit: 'LJS' }),
  budgetRow('1.06.05.2.02.0001', 'Pendataan Fakir Miskin Cakupan Daerah', {
    ceiling: 940_000_000,
    spent: 702_350_000,
    fund: 'DAU',
    kind: 'Belanja Barang dan Jasa',
  }),
  budgetRow('1.06.05.2.02.0005', 'Fasilitasi Bantuan Sosial Kesejahteraan Keluarga', {
    ceiling: 2_400_000_000,
    spent: 1_806_000_000,
    fund: 'DBH',
    kind: 'Belanja Bantuan Sosial',
  }),
];

export const remainder: readonly RemainderEntry[] = [
  remainderEntry('1.06.04.2.01.0009', 'M', 50_000_000, 'Permohonan reunifikasi hanya 4 keluarga'),
  remainderEntry('1.06.04.2.01.0001', 'A', 120_000_000),
  remainderEntry('1.06.05.2.02.0001', 'A', 40_000_000, 'Hasil negosiasi jasa enumerator'),
];
