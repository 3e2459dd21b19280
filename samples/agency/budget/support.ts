import { words } from '../../workbook/words';
import type { BudgetGroup } from '../model';
import { program } from '../terms';
import { account, money, spending } from './terms';

const staff = { type: spending.staff };

/** 1.06.01, run by the secretariat and its sections. */
export const supportBudget: BudgetGroup = {
  code: '1.06.01',
  description: program.support,
  unit: 'SEK',
  children: [
    {
      code: '1.06.01.2.01',
      description: words(
        'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
        'Planning, budgeting and performance evaluation',
      ),
      unit: 'SEK-PEP',
      children: [
        {
          code: '1.06.01.2.01.0001',
          description: words('Penyusunan Dokumen Perencanaan Perangkat Daerah', 'Planning documents'),
          unit: 'SEK-PEP',
          physical: 80,
          fund: 'PAD',
          money: money(68_450_000, [18.42, 44.15, 76.38], [20, 45, 74]),
        },
        {
          code: '1.06.01.2.01.0006',
          description: words(
            'Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD',
            'Performance reports',
          ),
          unit: 'SEK-PEP',
          physical: 78,
          fund: 'PAD',
          money: money(41_200_000, [24.61, 49.27, 77.12], [25, 50, 75]),
        },
        {
          code: '1.06.01.2.01.0007',
          description: words('Evaluasi Kinerja Perangkat Daerah', 'Performance evaluation'),
          unit: 'SEK-PEP',
          physical: 75,
          fund: 'PAD',
          money: money(52_750_000, [16.35, 41.88, 73.64], [18, 43, 72]),
        },
      ],
    },
    {
      code: '1.06.01.2.02',
      description: words('Administrasi Keuangan Perangkat Daerah', 'Financial administration'),
      unit: 'SEK',
      children: [
        {
          code: '1.06.01.2.02.0001',
          description: words('Penyediaan Gaji dan Tunjangan ASN', 'Salaries and allowances of civil servants'),
          unit: 'SEK',
          physical: 75,
          fund: 'DAU',
          accounts: [
            account(
              '5.1.01.01.01.0001',
              words('Belanja Gaji Pokok PNS', 'Basic salaries, civil servants'),
              money(5_486_300_000, [21.72, 50.36, 73.18], [22, 51, 73], { ...staff, revised: 5_402_800_000 }),
            ),
            account(
              '5.1.01.01.01.0002',
              words('Belanja Gaji Pokok PPPK', 'Basic salaries, contract civil servants'),
              money(1_328_500_000, [21.15, 49.82, 72.44], [22, 51, 72], staff),
            ),
            account(
              '5.1.01.01.02.0001',
              words('Belanja Tunjangan Keluarga PNS', 'Family allowances'),
              money(498_700_000, [21.34, 50.12, 72.86], [22, 51, 72.5], staff),
            ),
            account(
              '5.1.01.01.09.0001',
              words('Belanja Iuran Jaminan Kesehatan PNS', 'Health insurance contributions'),
              money(412_600_000, [21.08, 49.53, 72.31], [22, 51, 72], staff),
            ),
            account(
              '5.1.01.02.01.0001',
              words('Tambahan Penghasilan berdasarkan Beban Kerja PNS', 'Workload allowances'),
              money(6_139_300_000, [19.46, 47.92, 72.87], [20, 49, 72.5], staff),
            ),
          ],
        },
        {
          code: '1.06.01.2.02.0003',
          description: words(
            'Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD',
            'Bookkeeping and financial verification',
          ),
          unit: 'SEK-UKK',
          physical: 75,
          fund: 'PAD',
          money: money(96_300_000, [22.41, 48.66, 74.93], [23, 49, 74]),
        },
        {
          code: '1.06.01.2.02.0005',
          description: words(
            'Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD',
            'Year-end financial statements',
          ),
          unit: 'SEK-UKK',
          physical: 100,
          fund: 'PAD',
          money: money(22_400_000, [61.25, 98.43, 98.43], [60, 100, 100]),
        },
      ],
    },
    {
      code: '1.06.01.2.05',
      description: words('Administrasi Kepegawaian Perangkat Daerah', 'Personnel administration'),
      unit: 'SEK-UKK',
      children: [
        {
          code: '1.06.01.2.05.0003',
          description: words('Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya', 'Uniforms'),
          unit: 'SEK-UKK',
          physical: 100,
          fund: 'PAD',
          money: money(187_500_000, [5.4, 92.37, 92.37], [5, 100, 100]),
        },
        {
          code: '1.06.01.2.05.0005',
          description: words(
            'Monitoring, Evaluasi, dan Penilaian Kinerja Pegawai',
            'Monitoring and appraisal of staff performance',
          ),
          unit: 'SEK-UKK',
          physical: 72,
          fund: 'PAD',
          money: money(34_600_000, [17.92, 45.31, 71.48], [20, 46, 70]),
        },
        {
          code: '1.06.01.2.05.0009',
          description: words('Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi', 'Staff training'),
          unit: 'SEK-UKK',
          physical: 68,
          fund: 'PAD',
          money: money(268_900_000, [12.63, 38.44, 66.17], [15, 40, 68]),
        },
      ],
    },
    {
      code: '1.06.01.2.06',
      description: words('Administrasi Umum Perangkat Daerah', 'General administration'),
      unit: 'SEK-UKK',
      children: [
        {
          code: '1.06.01.2.06.0001',
          description: words(
            'Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor',
            'Electrical components and lighting',
          ),
          unit: 'SEK-UKK',
          physical: 76,
          fund: 'PAD',
          money: money(48_200_000, [19.27, 46.52, 75.86], [20, 46, 74]),
        },
        {
          code: '1.06.01.2.06.0002',
          description: words('Penyediaan Peralatan dan Perlengkapan Kantor', 'Office equipment'),
          unit: 'SEK-UKK',
          physical: 85,
          fund: 'PAD',
          money: money(212_600_000, [8.16, 52.74, 84.29], [10, 55, 82], { revised: 236_400_000 }),
        },
        {
          code: '1.06.01.2.06.0004',
          description: words('Penyediaan Bahan Logistik Kantor', 'Office supplies'),
          unit: 'SEK-UKK',
          physical: 75,
          fund: 'PAD',
          money: money(164_750_000, [23.18, 49.61, 75.34], [24, 49, 74]),
        },
        {
          code: '1.06.01.2.06.0005',
          description: words('Penyediaan Barang Cetakan dan Penggandaan', 'Printing and copying'),
          unit: 'SEK-UKK',
          physical: 74,
          fund: 'PAD',
          money: money(92_400_000, [21.94, 48.72, 73.58], [22, 48, 73]),
        },
        {
          code: '1.06.01.2.06.0009',
          description: words(
            'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
            'Coordination and consultation meetings',
          ),
          unit: 'SEK-UKK',
          physical: 70,
          fund: 'PAD',
          accounts: [
            account(
              '5.1.02.01.01.0052',
              words('Belanja Makanan dan Minuman Rapat', 'Meals at meetings'),
              money(118_400_000, [20.36, 46.81, 73.42], [21, 47, 72]),
            ),
            account(
              '5.1.02.04.01.0001',
              words('Belanja Perjalanan Dinas Biasa', 'Official travel'),
              money(386_900_000, [17.54, 40.26, 64.71], [20, 45, 68], { revised: 362_500_000 }),
            ),
            account(
              '5.1.02.04.01.0003',
              words('Belanja Perjalanan Dinas Dalam Kota', 'Travel within the city'),
              money(107_500_000, [22.68, 48.35, 74.92], [23, 48, 73]),
            ),
          ],
        },
      ],
    },
    {
      code: '1.06.01.2.08',
      description: words('Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah', 'Support services'),
      unit: 'SEK-UKK',
      children: [
        {
          code: '1.06.01.2.08.0002',
          description: words(
            'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
            'Communication, water and electricity',
          ),
          unit: 'SEK-UKK',
          physical: 75,
          fund: 'PAD',
          money: money(486_000_000, [23.84, 48.17, 73.26], [24, 49, 74]),
        },
        {
          code: '1.06.01.2.08.0004',
          description: words('Penyediaan Jasa Pelayanan Umum Kantor', 'General office services'),
          unit: 'SEK-UKK',
          physical: 76,
          fund: 'PAD',
          money: money(2_318_600_000, [24.57, 49.83, 75.62], [25, 50, 75]),
        },
      ],
    },
    {
      code: '1.06.01.2.09',
      description: words(
        'Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah',
        'Maintenance of assets',
      ),
      unit: 'SEK-UKK',
      children: [
        {
          code: '1.06.01.2.09.0002',
          description: words(
            'Penyediaan Jasa Pemeliharaan, Pajak, dan Perizinan Kendaraan Dinas Operasional',
            'Maintenance and tax of service vehicles',
          ),
          unit: 'SEK-UKK',
          physical: 73,
          fund: 'PAD',
          money: money(398_700_000, [18.93, 44.28, 72.15], [20, 45, 71]),
        },
        {
          code: '1.06.01.2.09.0009',
          description: words('Pemeliharaan/Rehabilitasi Gedung Kantor', 'Maintenance of the office building'),
          unit: 'SEK-UKK',
          physical: 95,
          fund: 'PAD',
          money: money(540_000_000, [2.85, 36.42, 91.74], [5, 40, 90], { type: spending.capital }),
        },
      ],
    },
  ],
};
