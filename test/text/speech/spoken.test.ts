import { spoken } from '../../../src/text/speech/spoken';

test.each([
  // Amounts
  ['Rp1.234.567,00', 'satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh rupiah'],
  ['Rp. 500.000,-', 'lima ratus ribu rupiah'],
  ['Rp 1,5 miliar', 'satu koma lima miliar rupiah'],
  ['Rp2,75 M', 'dua koma tujuh lima miliar rupiah'],
  ['bantuan Rp300 rb per bulan', 'bantuan tiga ratus ribu rupiah per bulan'],
  // Figures
  ['92,50%', 'sembilan puluh dua koma lima persen'],
  ['1.500 keluarga', 'seribu lima ratus keluarga'],
  ['-3 poin', 'minus tiga poin'],
  ['80–90 orang', 'delapan puluh sampai sembilan puluh orang'],
  ['ke-2 dan ke-1', 'kedua dan pertama'],
  ['0812-3456-7890', 'nol delapan satu dua tiga empat lima enam tujuh delapan sembilan nol'],
  ['kode 5.1.02', 'kode lima titik satu titik nol dua'],
  // Dates
  ['2026-05-05', 'lima Mei dua ribu dua puluh enam'],
  ['05/05/2026', 'lima Mei dua ribu dua puluh enam'],
  ['Selasa, 5 Mei 2026', 'Selasa, lima Mei dua ribu dua puluh enam'],
  ['5 Agt 2026', 'lima Agustus dua ribu dua puluh enam'],
  ['4–6 Mei', 'empat sampai dengan enam Mei'],
  ['31 Desember 2026', 'tiga puluh satu Desember dua ribu dua puluh enam'],
  // Times
  ['pukul 08.30 WIB', 'pukul delapan lewat tiga puluh menit Waktu Indonesia Barat'],
  ['09:00', 'pukul sembilan'],
  ['09.00–12.15 WIB', 'pukul sembilan sampai pukul dua belas lewat lima belas menit Waktu Indonesia Barat'],
  ['08.00 WITA', 'pukul delapan Waktu Indonesia Tengah'],
  // Abbreviations
  ['TW III', 'triwulan tiga'],
  ['Tahap II', 'Tahap dua'],
  ['PKH & BPNT', 'pe ka ha dan be pe en te'],
  ['UPTD', 'u pe te de'],
  ['Dinsos Kab. Contoh', 'Dinas Sosial Kabupaten Contoh'],
  ['s.d. 5 Mei', 'sampai dengan lima Mei'],
  ['Plt. Kepala', 'Pelaksana Tugas Kepala'],
  ['No. 12', 'nomor dua belas'],
  ['H-7', 'tujuh hari sebelumnya'],
  ['POSYANDU LANSIA', 'posyandu lansia'],
  ['HARI LIBUR', 'hari libur'],
  ['PPPK dan PNS', 'pe tiga ka dan pe en es'],
  ['penerima bansos', 'penerima bantuan sosial'],
  ['P3K di ruang 2A', 'pe tiga ka di ruang dua A'],
  ['kertas A4', 'kertas a empat'],
  // What needs no change
  ['Rapat koordinasi di aula', 'Rapat koordinasi di aula'],
  ['', ''],
])('%s is spoken "%s"', (text, words) => {
  expect(spoken(text)).toBe(words);
});

test('no digit, percent sign or Rp is left for the voice to guess at', () => {
  const texts = [
    'Pembayaran tahap 2 sebesar Rp1.028.058.131,50 (98,7%) bagi 1.234 KPM, 3-4 Juni 2026 pukul 07.30-15.00 WIB.',
    'Hubungi 021-5551234 atau 1500; NIK 3174012345678901; kode 1.06.02.2.01.0003.',
    'Rapat 12/06/2026, 13:45, ruang 2A, lantai 3; 0,5% dan 000; 1.2.3,4',
  ];
  for (const text of texts) expect(spoken(text)).not.toMatch(/\d|%|Rp/);
});
