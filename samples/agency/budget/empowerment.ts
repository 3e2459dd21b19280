import { words } from '../../workbook/words';
import type { BudgetGroup } from '../model';
import { program } from '../terms';
import { account, money, spending } from './terms';

/** 1.06.02 and 1.06.07: the results are on target while contracts and grants are late. */
export const empowermentBudget: readonly BudgetGroup[] = [
  {
    code: '1.06.02',
    description: program.empowerment,
    unit: 'PDS',
    children: [
      {
        code: '1.06.02.2.02',
        description: words(
          'Pengumpulan Sumbangan dalam Daerah Kabupaten/Kota',
          'Collection of donations within the city',
        ),
        unit: 'PDS',
        children: [
          {
            code: '1.06.02.2.02.0001',
            description: words(
              'Koordinasi dan Sinkronisasi Penerbitan Izin Undian Gratis Berhadiah dan Pengumpulan Uang atau Barang',
              'Permits for prize draws and fund-raising',
            ),
            unit: 'PDS',
            physical: 72,
            fund: 'PAD',
            money: money(86_300_000, [17.46, 43.52, 69.84], [18, 44, 70]),
          },
        ],
      },
      {
        code: '1.06.02.2.03',
        description: words(
          'Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota',
          'Development of community welfare partners',
        ),
        unit: 'PDS',
        children: [
          {
            code: '1.06.02.2.03.0001',
            description: words(
              'Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat',
              'Capacity of community social workers',
            ),
            unit: 'PDS',
            physical: 73,
            fund: 'PAD',
            money: money(742_500_000, [13.27, 35.84, 58.62], [17, 44, 71]),
          },
          {
            code: '1.06.02.2.03.0002',
            description: words(
              'Peningkatan Kemampuan Potensi Tenaga Kesejahteraan Sosial Kecamatan',
              'Capacity of sub-district welfare workers',
            ),
            unit: 'PDS',
            physical: 74,
            fund: 'PAD',
            money: money(618_200_000, [16.82, 41.36, 65.47], [20, 46, 72]),
          },
          {
            code: '1.06.02.2.03.0003',
            description: words(
              'Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Keluarga',
              'Capacity of family partners',
            ),
            unit: 'PDS',
            physical: 70,
            fund: 'PAD',
            money: money(284_600_000, [12.94, 36.18, 57.83], [17, 44, 70]),
          },
          {
            code: '1.06.02.2.03.0004',
            description: words(
              'Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat',
              'Capacity of institutional partners',
            ),
            unit: 'PDS',
            physical: 71,
            fund: 'DAU',
            accounts: [
              account(
                '5.1.05.05.02.0001',
                words('Belanja Hibah kepada Lembaga Kesejahteraan Sosial', 'Grants to welfare institutions'),
                money(960_000_000, [4.17, 22.92, 41.67], [12, 42, 72], { type: spending.grants }),
              ),
              account(
                '5.1.02.02.12.0001',
                words('Belanja Kursus Singkat/Pelatihan', 'Short courses'),
                money(526_000_000, [14.38, 38.72, 61.54], [17, 44, 71]),
              ),
            ],
          },
          {
            code: '1.06.02.2.03.0005',
            description: words(
              'Peningkatan Kemampuan Sumber Daya Manusia dan Penguatan Lembaga Konsultasi Kesejahteraan Keluarga (LK3)',
              'Family consultation centre (LK3)',
            ),
            unit: 'PDS',
            physical: 74,
            fund: 'PAD',
            money: money(352_400_000, [18.26, 42.57, 66.38], [20, 46, 72]),
          },
        ],
      },
    ],
  },
  {
    code: '1.06.07',
    description: program.cemetery,
    unit: 'PDS',
    children: [
      {
        code: '1.06.07.2.01',
        description: words(
          'Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota',
          'Upkeep of the heroes’ cemetery',
        ),
        unit: 'PDS',
        children: [
          {
            code: '1.06.07.2.01.0001',
            description: words(
              'Rehabilitasi Sarana dan Prasarana Taman Makam Pahlawan',
              'Rehabilitation of facilities',
            ),
            unit: 'PDS',
            physical: 45,
            fund: 'PAD',
            money: money(624_000_000, [1.85, 12.46, 38.74], [2, 35, 75], { type: spending.capital }),
          },
          {
            code: '1.06.07.2.01.0002',
            description: words('Pemeliharaan Taman Makam Pahlawan', 'Maintenance'),
            unit: 'PDS',
            physical: 75,
            fund: 'PAD',
            money: money(318_600_000, [22.36, 47.18, 72.84], [23, 48, 73]),
          },
        ],
      },
    ],
  },
];
