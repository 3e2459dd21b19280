import { words, type Words } from '../workbook/words';
import { remainderOf } from './budget/rows';

export interface Remainder {
  code: string;
  unit: string;
  reason: string;
  /** Rupiah. */
  amount: number;
  description: Words;
}

/** A reason with its part of the remainder in per cent; the last reason of a sub kegiatan takes what is left. */
type Reason = readonly [reason: string, percent: number, description: Words];

function explained(code: string, unit: string, reasons: readonly Reason[]): Remainder[] {
  const whole = remainderOf(code, unit);
  let open = whole;
  return reasons.map(([reason, percent, description], index) => {
    const amount = index === reasons.length - 1 ? open : Math.round((whole * percent) / 100);
    open -= amount;
    return { code, unit, reason, amount, description };
  });
}

const laterPayment = words(
  'Pembayaran dijadwalkan pada triwulan IV sesuai rencana kas',
  'Payment planned for the fourth quarter in the cash plan',
);

/** Reasons for the remainder of the sub kegiatan furthest below the limit; each is explained to the last Rupiah. */
export const remainders: readonly Remainder[] = [
  ...explained('1.06.01.2.06.0009', 'SEK-UKK', [
    ['C', 34, words('Sebagian konsultasi dilaksanakan secara daring', 'Some consultations were held online')],
    ['B', 12, words('Biaya penginapan riil di bawah standar harga', 'Hotels cost less than the standard')],
    ['Z', 54, laterPayment],
  ]),
  ...explained('1.06.02.2.03.0001', 'PDS', [
    ['G', 46, words('Pengadaan paket pelatihan diulang', 'The procurement of training was repeated')],
    ['Z', 54, laterPayment],
  ]),
  ...explained('1.06.02.2.03.0004', 'PDS', [
    ['H', 58, words('Proposal dan berita acara hibah terlambat disampaikan', 'Grant papers were handed in late')],
    ['I', 20, words('Petunjuk teknis hibah terbit pada Agustus', 'Grant guidelines were issued in August')],
    ['Z', 22, laterPayment],
  ]),
  ...explained('1.06.07.2.01.0001', 'PDS', [
    [
      'G',
      62,
      words('Tender pertama gagal karena penawaran di atas HPS', 'The first tender failed: bids above the estimate'),
    ],
    ['A', 8, words('Nilai kontrak di bawah HPS', 'The contract is below the estimate')],
    ['Z', 30, laterPayment],
  ]),
  ...explained('1.06.03.2.01.0001', 'RHS', [
    ['M', 100, words('Jumlah pemulangan lebih sedikit daripada perkiraan', 'Fewer returns than expected')],
  ]),
  ...explained('1.06.05.2.02.0001', 'PFM', [
    ['I', 38, words('Petunjuk teknis pemutakhiran data terlambat terbit', 'Registration guidelines came late')],
    [
      'K',
      17,
      words('Aplikasi pendataan tidak dapat diakses beberapa pekan', 'The registration system was down for weeks'),
    ],
    ['Z', 45, laterPayment],
  ]),
  ...explained('1.06.05.2.02.0003', 'PFM', [
    [
      'F',
      41,
      words('Calon penerima ganda, pindah, atau meninggal dunia', 'Recipients were duplicates, had moved or died'),
    ],
    ['N', 14, words('Penyaluran dana transfer tahap II mundur', 'The second transfer instalment was delayed')],
    ['Z', 45, laterPayment],
  ]),
  ...explained('1.06.05.2.02.0004', 'PFM', [
    ['F', 33, words('Kelompok usaha tidak lolos verifikasi', 'Business groups failed verification')],
    ['E', 18, words('Dua angkatan pelatihan ditunda', 'Two training batches were postponed')],
    ['Z', 49, laterPayment],
  ]),
  ...explained('1.06.06.2.01.0003', 'PJS', [
    ['M', 70, words('Tidak ada kejadian yang memerlukan penampungan', 'No event required a shelter')],
    ['Z', 30, laterPayment],
  ]),
];
