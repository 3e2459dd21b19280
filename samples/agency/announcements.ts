import { day, words, type Words } from '../workbook/words';

/** A row of `Pengumuman`. */
export interface Announcement {
  title: Words;
  text: Words;
  from: Date;
  until: Date;
  audience: Words;
}

const staff = words('Pegawai', 'Staff');
const citizens = words('Masyarakat', 'Public');
const everyone = words('Semua', 'All');

/** News of the staff and of the public views. */
export const announcements: readonly Announcement[] = [
  {
    title: words('Data dukung triwulan III', 'Evidence for the third quarter'),
    text: words(
      'Setiap bidang menyampaikan data dukung paling lambat 9 Oktober 2026.',
      'Every division hands in its evidence by 9 October 2026.',
    ),
    from: day('2026-10-01'),
    until: day('2026-10-09'),
    audience: staff,
  },
  {
    title: words('Jam layanan konsultasi keluarga', 'Opening hours of family counselling'),
    text: words(
      'Layanan LK3 dibuka Senin sampai Jumat pukul 08.30–15.00, tanpa dipungut biaya.',
      'Counselling is open Monday to Friday, 08.30–15.00, free of charge.',
    ),
    from: day('2026-10-01'),
    until: day('2026-12-31'),
    audience: citizens,
  },
  {
    title: words('Penyerahan alat bantu', 'Hand-over of assistive devices'),
    text: words(
      'Penerima membawa KTP dan surat undangan pada 8–9 Oktober 2026.',
      'Recipients bring their identity card and the invitation on 8–9 October 2026.',
    ),
    from: day('2026-10-02'),
    until: day('2026-10-09'),
    audience: everyone,
  },
  {
    title: words('Waspada musim hujan', 'Rainy season'),
    text: words(
      'Laporkan kejadian bencana ke posko Dinas Sosial, buka 24 jam.',
      'Report disasters to the agency’s post, open day and night.',
    ),
    from: day('2026-10-05'),
    until: day('2027-03-31'),
    audience: everyone,
  },
];
