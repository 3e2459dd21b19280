import { words } from '../../workbook/words';
import type { BudgetGroup } from '../model';
import { program } from '../terms';
import { account, money, spending } from './terms';

const aid = { type: spending.aid };

/** 1.06.05 (two divisions) and 1.06.06. */
export const protectionBudget: readonly BudgetGroup[] = [
  {
    code: '1.06.05',
    description: program.protection,
    unit: 'PFM',
    children: [
      {
        code: '1.06.05.2.01',
        description: words('Pemeliharaan Anak-Anak Telantar', 'Care for neglected children'),
        unit: 'PJS',
        children: [
          {
            code: '1.06.05.2.01.0001',
            description: words('Penjangkauan Anak-Anak Telantar', 'Outreach to neglected children'),
            unit: 'PJS',
            physical: 76,
            fund: 'PAD',
            money: money(286_400_000, [20.46, 47.38, 75.16], [20, 47, 74]),
          },
          {
            code: '1.06.05.2.01.0002',
            description: words('Rujukan Anak-Anak Telantar', 'Referral of neglected children'),
            unit: 'PJS',
            physical: 75,
            fund: 'PAD',
            money: money(164_200_000, [21.73, 47.95, 74.82], [21, 47, 73]),
          },
          {
            code: '1.06.05.2.01.0003',
            description: words(
              'Pemantauan terhadap Pelaksanaan Pemeliharaan Anak Telantar',
              'Monitoring of the care of neglected children',
            ),
            unit: 'PJS',
            physical: 73,
            fund: 'PAD',
            money: money(118_900_000, [18.62, 46.27, 73.94], [18, 45, 72]),
          },
        ],
      },
      {
        code: '1.06.05.2.02',
        description: words(
          'Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota',
          'Data on and support for poor families',
        ),
        unit: 'PFM',
        children: [
          {
            code: '1.06.05.2.02.0001',
            description: words('Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota', 'Registration of poor families'),
            unit: 'PFM',
            physical: 63,
            fund: 'PAD',
            money: money(1_324_500_000, [12.84, 34.92, 57.36], [18, 45, 72]),
          },
          {
            code: '1.06.05.2.02.0002',
            description: words('Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota', 'Data management'),
            unit: 'PFM',
            physical: 66,
            fund: 'PAD',
            money: money(864_300_000, [15.27, 38.61, 62.74], [19, 46, 72]),
          },
          {
            code: '1.06.05.2.02.0003',
            description: words('Fasilitasi Bantuan Sosial Kesejahteraan Keluarga', 'Family welfare assistance'),
            unit: 'PFM',
            physical: 52,
            fund: 'DAU',
            accounts: [
              account(
                '5.1.06.01.01.0001',
                words(
                  'Belanja Bantuan Sosial Uang yang Direncanakan kepada Individu',
                  'Planned cash assistance to individuals',
                ),
                money(4_980_000_000, [10.24, 28.57, 46.81], [15, 42, 70], aid),
              ),
              account(
                '5.1.02.01.01.0026',
                words('Belanja Alat/Bahan untuk Kegiatan Kantor', 'Office materials'),
                money(184_600_000, [14.62, 36.85, 58.43], [20, 46, 72]),
              ),
              account(
                '5.1.02.04.01.0003',
                words('Belanja Perjalanan Dinas Dalam Kota', 'Travel within the city'),
                money(595_400_000, [13.48, 33.76, 54.92], [19, 45, 71]),
              ),
            ],
          },
          {
            code: '1.06.05.2.02.0004',
            description: words(
              'Fasilitasi Bantuan Pengembangan Ekonomi Masyarakat',
              'Assistance for community enterprise',
            ),
            unit: 'PFM',
            physical: 48,
            fund: 'DBH CHT',
            accounts: [
              account(
                '5.1.05.05.01.0001',
                words('Belanja Hibah kepada Kelompok Masyarakat', 'Grants to community groups'),
                money(1_620_000_000, [6.35, 24.68, 43.57], [12, 40, 70], { type: spending.grants }),
              ),
              account(
                '5.1.02.02.12.0001',
                words('Belanja Kursus Singkat/Pelatihan', 'Short courses'),
                money(528_600_000, [8.92, 30.41, 51.26], [14, 42, 70], { revised: 486_200_000 }),
              ),
            ],
          },
        ],
      },
    ],
  },
  {
    code: '1.06.06',
    description: program.disaster,
    unit: 'PJS',
    children: [
      {
        code: '1.06.06.2.01',
        description: words(
          'Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota',
          'Social protection of disaster victims',
        ),
        unit: 'PJS',
        children: [
          {
            code: '1.06.06.2.01.0001',
            description: words('Penyediaan Makanan', 'Food'),
            unit: 'PJS',
            physical: 80,
            fund: 'DAU',
            money: money(1_246_800_000, [31.45, 55.26, 76.84], [30, 54, 75], { revised: 1_298_400_000 }),
          },
          {
            code: '1.06.06.2.01.0002',
            description: words('Penyediaan Sandang', 'Clothing'),
            unit: 'PJS',
            physical: 78,
            fund: 'PAD',
            money: money(486_200_000, [26.18, 52.73, 76.35], [25, 52, 75]),
          },
          {
            code: '1.06.06.2.01.0003',
            description: words('Penyediaan Tempat Penampungan Pengungsi', 'Emergency shelter'),
            unit: 'PJS',
            physical: 70,
            fund: 'PAD',
            money: money(312_400_000, [20.36, 43.84, 66.92], [22, 46, 72]),
          },
          {
            code: '1.06.06.2.01.0005',
            description: words('Pelayanan Dukungan Psikososial', 'Psychosocial support'),
            unit: 'PJS',
            physical: 77,
            fund: 'PAD',
            money: money(224_700_000, [22.84, 49.35, 76.12], [22, 48, 74]),
          },
        ],
      },
      {
        code: '1.06.06.2.02',
        description: words(
          'Penyelenggaraan Pemberdayaan Masyarakat terhadap Kesiapsiagaan Bencana Kabupaten/Kota',
          'Community preparedness for disasters',
        ),
        unit: 'PJS',
        children: [
          {
            code: '1.06.06.2.02.0001',
            description: words(
              'Koordinasi, Sosialisasi, dan Pelaksanaan Kampung Siaga Bencana',
              'Disaster-ready villages',
            ),
            unit: 'PJS',
            physical: 78,
            fund: 'PAD',
            money: money(428_600_000, [18.57, 46.82, 76.28], [18, 46, 74]),
          },
          {
            code: '1.06.06.2.02.0002',
            description: words('Koordinasi, Sosialisasi, dan Pelaksanaan Taruna Siaga Bencana', 'Disaster volunteers'),
            unit: 'PJS',
            physical: 76,
            fund: 'PAD',
            money: money(1_186_400_000, [23.94, 49.67, 75.43], [24, 49, 74]),
          },
        ],
      },
    ],
  },
];
