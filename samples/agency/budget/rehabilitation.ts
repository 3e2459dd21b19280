import { words } from '../../workbook/words';
import type { BudgetGroup } from '../model';
import { program } from '../terms';
import { account, money, spending } from './terms';

const meals = words('Penyediaan Permakanan', 'Meals');

/** 1.06.03 and 1.06.04: the division, its two homes and the shelter share the same sub kegiatan codes. */
export const rehabilitationBudget: readonly BudgetGroup[] = [
  {
    code: '1.06.03',
    description: program.migrants,
    unit: 'RHS',
    children: [
      {
        code: '1.06.03.2.01',
        description: words(
          'Pemulangan Warga Negara Migran Korban Tindak Kekerasan ke Desa/Kelurahan Asal',
          'Return of migrant victims of violence to their home villages',
        ),
        unit: 'RHS',
        children: [
          {
            code: '1.06.03.2.01.0001',
            description: words(
              'Fasilitasi Pemulangan Warga Negara Migran Korban Tindak Kekerasan',
              'Return assistance',
            ),
            unit: 'RHS',
            physical: 62,
            fund: 'PAD',
            money: money(118_700_000, [11.36, 33.82, 61.47], [18, 44, 70]),
          },
        ],
      },
    ],
  },
  {
    code: '1.06.04',
    description: program.rehabilitation,
    unit: 'RHS',
    children: [
      {
        code: '1.06.04.2.01',
        description: words(
          'Rehabilitasi Sosial Dasar Penyandang Disabilitas Telantar, Anak Telantar, Lanjut Usia Telantar, serta Gelandangan Pengemis di Luar Panti',
          'Basic social rehabilitation outside care homes',
        ),
        unit: 'RHS',
        children: [
          {
            code: '1.06.04.2.01.0001',
            description: meals,
            unit: 'RHS',
            physical: 74,
            fund: 'DAU',
            accounts: [
              account(
                '5.1.02.01.01.0055',
                words('Belanja Makanan dan Minuman pada Fasilitas Pelayanan Sosial', 'Meals at social facilities'),
                money(4_286_400_000, [22.17, 47.63, 73.84], [22, 47, 73]),
              ),
              account(
                '5.1.02.02.01.0064',
                words('Belanja Jasa Pengantaran', 'Delivery services'),
                money(576_000_000, [21.52, 46.94, 72.41], [22, 47, 72]),
              ),
            ],
          },
          {
            code: '1.06.04.2.01.0003',
            description: words('Penyediaan Alat Bantu', 'Assistive devices'),
            unit: 'RHS',
            physical: 72,
            fund: 'DAU',
            money: money(936_500_000, [14.28, 45.37, 74.15], [15, 45, 73], { revised: 982_300_000 }),
          },
          {
            code: '1.06.04.2.01.0005',
            description: words(
              'Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial',
              'Physical, mental, spiritual and social guidance',
            ),
            unit: 'RHS',
            physical: 71,
            fund: 'PAD',
            money: money(684_200_000, [18.64, 45.92, 72.36], [19, 45, 71]),
          },
          {
            code: '1.06.04.2.01.0006',
            description: words('Pemberian Bimbingan Sosial kepada Keluarga', 'Social guidance for families'),
            unit: 'RHS',
            physical: 70,
            fund: 'PAD',
            money: money(412_900_000, [17.83, 44.16, 71.58], [18, 44, 70]),
          },
          {
            code: '1.06.04.2.01.0009',
            description: words('Pemberian Layanan Data dan Pengaduan', 'Data and complaint services'),
            unit: 'RHS',
            physical: 75,
            fund: 'PAD',
            money: money(236_400_000, [22.75, 48.36, 74.82], [23, 48, 73]),
          },
        ],
      },
      {
        code: '1.06.04.2.02',
        description: words(
          'Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial Lainnya Bukan Korban HIV/AIDS dan NAPZA',
          'Social rehabilitation of other groups',
        ),
        unit: 'RHS',
        children: [
          {
            code: '1.06.04.2.02.0001',
            description: words('Pemberian Layanan Data dan Pengaduan', 'Data and complaint services'),
            unit: 'RHS',
            physical: 74,
            fund: 'PAD',
            money: money(178_300_000, [22.16, 47.82, 73.69], [22, 47, 72]),
          },
          {
            code: '1.06.04.2.02.0002',
            description: words('Pemberian Layanan Kedaruratan', 'Emergency services'),
            unit: 'RHS',
            physical: 73,
            fund: 'PAD',
            money: money(862_700_000, [19.37, 46.15, 73.28], [20, 46, 72]),
          },
          {
            code: '1.06.04.2.02.0002',
            description: words('Pemberian Layanan Kedaruratan', 'Emergency services'),
            unit: 'RPS',
            physical: 46,
            fund: 'PAD',
            money: money(742_300_000, [3.82, 18.64, 45.73], [4, 18, 44]),
          },
          {
            code: '1.06.04.2.02.0003',
            description: meals,
            unit: 'RHS-PSW',
            physical: 75,
            fund: 'DAU',
            money: money(1_946_800_000, [23.46, 48.91, 74.86], [24, 49, 74]),
          },
          {
            code: '1.06.04.2.02.0003',
            description: meals,
            unit: 'RHS-PSA',
            physical: 75,
            fund: 'DAU',
            money: money(1_228_500_000, [23.12, 48.47, 74.53], [24, 49, 74]),
          },
          {
            code: '1.06.04.2.02.0004',
            description: words('Penyediaan Sandang', 'Clothing'),
            unit: 'RHS-PSW',
            physical: 90,
            fund: 'PAD',
            money: money(146_200_000, [12.4, 68.35, 88.94], [12, 68, 88]),
          },
          {
            code: '1.06.04.2.02.0004',
            description: words('Penyediaan Sandang', 'Clothing'),
            unit: 'RHS-PSA',
            physical: 92,
            fund: 'PAD',
            money: money(128_600_000, [10.85, 71.26, 90.17], [11, 70, 89]),
          },
          {
            code: '1.06.04.2.02.0007',
            description: words(
              'Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial',
              'Physical, mental, spiritual and social guidance',
            ),
            unit: 'RHS-PSW',
            physical: 74,
            fund: 'PAD',
            money: money(324_700_000, [20.58, 46.93, 73.41], [21, 47, 72]),
          },
          {
            code: '1.06.04.2.02.0008',
            description: words('Pemberian Bimbingan Sosial kepada Keluarga', 'Social guidance for families'),
            unit: 'RHS-PSA',
            physical: 72,
            fund: 'PAD',
            money: money(216_900_000, [19.24, 45.68, 72.57], [20, 46, 72]),
          },
          {
            code: '1.06.04.2.02.0010',
            description: words('Pengadaan Perlengkapan Rumah Perlindungan', 'Furnishing of the shelter'),
            unit: 'RPS',
            physical: 60,
            fund: 'DBH CHT',
            money: money(468_000_000, [1.5, 22.37, 58.62], [2, 22, 58], { type: spending.capital }),
          },
        ],
      },
    ],
  },
];
