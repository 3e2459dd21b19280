import type { peopleCodes } from '../../../domain/finding-codes/people';
import { say, type Wordings } from './wording';

const compareId = 'Cocokkan dengan SK atau kartu identitas, lalu perbaiki kolom ID. Data tetap dipakai.';
const number = (what: string) => say((v) => `Nomor pada ID ${v.name} ${what}.`, compareId);

/** Wording of the findings about staff, transfers, reflections and follow-ups. */
export const peopleFindings: Wordings<typeof peopleCodes> = {
  'id-digits-lost': say(
    'ID tersimpan sebagai angka lebih dari 15 digit: digit terakhirnya sudah hilang dan tidak dapat dipulihkan dari lembar ini.',
    'Format kolom ID sebagai Teks biasa, lalu ketik ulang nomor lengkap dari SK.',
  ),
  'nip-length': number('tidak berjumlah 18 digit (NIP 9 digit hanya nomor lama)'),
  'nip-birth-date': number('tidak diawali tanggal lahir yang ada dalam kalender (8 digit pertama)'),
  'nip-appointment': number(
    'tidak memuat bulan pengangkatan 01–12 pada digit 13–14 (PNS) atau urutan kontrak mulai 21 (PPPK)',
  ),
  'nip-too-young': number('berarti diangkat sebelum berumur 18 tahun'),
  'nip-sex': number('tidak memuat 1 atau 2 pada digit ke-15'),
  'nip-serial': number('berakhir dengan 000; nomor urut dimulai dari 001'),
  'nik-as-id': say(
    (v) => `ID ${v.name} berjumlah 16 digit, tampaknya NIK.`,
    'Jangan simpan NIK di lembar ini; pakai nomor anggota atau nomor buatan instansi.',
  ),
  'nip-of-volunteer': say(
    (v) => `${v.name} bukan ASN, tetapi ID-nya berbentuk NIP.`,
    'Periksa Status Kepegawaian atau ID-nya; dokumen relawan tidak mencetak NIP.',
  ),
  'name-with-titles': say(
    (v) => `Nama "${v.name}" memuat gelar.`,
    (v) =>
      `Tulis "${v.bare}" pada Nama dan pindahkan gelarnya ke Gelar Depan atau Gelar Belakang: piagam dicetak tanpa gelar.`,
  ),
  'staff-listed-twice': say(
    (v) => `${v.name} sudah tercatat pada baris ${v.row}; baris ini tidak dipakai.`,
    'Betulkan ID bila dua orang; bila satu orang, satukan isian kedua baris.',
  ),
  'staff-in-two-units': say(
    (v) => `${v.name} tercatat di dua unit: ${v.unit} (baris ${v.row}) dan ${v.other}; baris pertama yang dipakai.`,
    'Sisakan satu baris dengan unit hari ini; catat perpindahan atau Plt./Plh. pada Mutasi Pegawai.',
  ),
  'staff-end-before-start': say((v) => `Selesai ${v.name} mendahului Mulai.`, 'Perbaiki salah satu tanggalnya.'),
  'superior-unknown': say(
    (v) => `Atasan ${v.name} (${v.value}) tidak ada pada lembar Pegawai.`,
    'Isi Atasan dengan ID yang tercatat, atau tambahkan orangnya.',
  ),
  'superior-self': say(
    (v) => `${v.name} tercatat sebagai atasannya sendiri.`,
    'Isi ID atasan yang sebenarnya; kosongkan untuk pimpinan tertinggi.',
  ),
  'superior-circular': say(
    (v) => `Rantai atasan ${v.name} berputar kembali kepadanya lewat ${v.superior}.`,
    'Perbaiki Atasan pada salah satu baris dalam lingkaran ini.',
  ),
  'superior-left': say(
    (v) => `Atasan ${v.name}, yaitu ${v.superior}, sudah tidak bertugas.`,
    'Isi Atasan dengan pengganti atau pejabat pelaksana tugasnya.',
  ),
  'office-vacant': say(
    (v) => `Jabatan kepala ${v.unit} lowong: ${v.name} sudah tidak bertugas di sana dan belum ada pengganti.`,
    'Catat pengganti atau Plt./Plh. pada Mutasi Pegawai, lalu perbarui Kepala pada Unit Kerja.',
  ),
  'head-replaced': say(
    (v) => `Unit Kerja masih menyebut ${v.name} sebagai kepala ${v.unit}; hari ini ${v.holder}.`,
    'Perbarui kolom Kepala dan NIP pada Unit Kerja.',
  ),
  'transfer-of-unknown': say(
    (v) => `ID ${v.value} pada mutasi ini tidak ada pada lembar Pegawai; baris ini tidak dipakai.`,
    'Perbaiki ID, atau tambahkan orangnya pada Pegawai (yang sudah keluar pun tetap satu baris).',
  ),
  'transfer-without-date': say(
    (v) => `Mutasi ${v.name} belum mempunyai TMT; baris ini tidak dipakai.`,
    'Isi TMT sesuai SK.',
  ),
  'transfer-without-place': say(
    (v) => `Mutasi ${v.name} tidak menyebut unit tujuan.`,
    'Isi kolom Ke dengan kode unit.',
  ),
  'transfer-from-unknown-unit': say(
    (v) => `Unit asal "${v.value}" tidak ada pada lembar Unit Kerja, atau namanya dipakai beberapa unit.`,
    'Tulis kode unit; untuk yang datang dari luar instansi pilih jenis Masuk. Nama unit yang sudah tidak ada pindahkan ke kolom catatan Anda sendiri, lalu kosongkan Dari: penempatan sebelum TMT dianggap tidak diketahui.',
  ),
  'transfer-to-unknown-unit': say(
    (v) => `Unit tujuan "${v.value}" tidak ada pada lembar Unit Kerja, atau namanya dipakai beberapa unit.`,
    'Tulis kode unit; untuk pindah ke luar instansi pilih jenis Keluar. Unit yang belum tercantum tambahkan pada Unit Kerja.',
  ),
  'transfer-before-hiring': say(
    (v) => `TMT mutasi ${v.name} (${v.day}) mendahului hari mulai bertugas (${v.from}).`,
    'Perbaiki TMT, atau Mulai pada lembar Pegawai.',
  ),
  'transfer-after-leaving': say(
    (v) => `Mutasi ${v.name} (${v.day}) terjadi setelah keluar (${v.until}).`,
    'Perbaiki TMT, atau tambahkan baris Masuk bila kembali bertugas.',
  ),
  'transfers-on-one-day': say(
    (v) => `Dua mutasi ${v.name} pada hari yang sama (${v.day}), juga pada baris ${v.other}; yang terakhir dipakai.`,
    'Gabungkan menjadi satu baris, atau perbaiki salah satu TMT.',
  ),
  'transfer-gap': say(
    (v) =>
      `Mutasi ${v.name} berangkat dari ${v.stated}, padahal mutasi sebelumnya (baris ${v.other}) menuju ${v.expected}.`,
    'Lengkapi mutasi di antaranya, atau perbaiki Dari atau Ke.',
  ),
  'last-transfer-differs': say(
    (v) =>
      `Mutasi terakhir ${v.name} menuju ${v.to}, tetapi Unit pada Pegawai adalah ${v.unit}; yang dipakai Unit pada Pegawai.`,
    'Samakan Unit pada Pegawai dengan mutasi terakhir, atau catat mutasi berikutnya.',
  ),
  'left-without-end': say(
    (v) => `${v.name} keluar mulai ${v.day}, tetapi Selesai pada lembar Pegawai belum diisi sesuai.`,
    'Isi Selesai dengan hari terakhir bertugas; baris orangnya jangan dihapus.',
  ),
  'acting-while-held': say(
    (v) => `${v.name} menjadi Plt. ${v.office}, padahal ${v.holder} masih memegang jabatan itu.`,
    'Catat mutasi keluarnya pejabat lama, atau pakai Plh. bila ia hanya berhalangan sementara.',
  ),
  'acting-too-long': say(
    (v) => `${v.name} menjadi Plt. ${v.office} sejak ${v.day}, lebih dari enam bulan.`,
    'Plt. paling lama tiga bulan dan dapat diperpanjang tiga bulan (SE Kepala BKN 1/SE/I/2021); catat penggantinya, atau akhiri dengan baris Plt. yang hanya berisi Dari dan TMT.',
  ),
  'acting-twice': say(
    (v) => `${v.name} dan ${v.holder} melaksanakan tugas ${v.office} pada waktu yang sama.`,
    'Akhiri salah satunya, atau perbaiki TMT.',
  ),
  'training-of-unknown': say(
    (v) => `ID ${v.value} pada pelatihan ini tidak ada pada lembar Pegawai; baris ini tidak dipakai.`,
    'Perbaiki ID atau tambahkan orangnya.',
  ),
  'reflection-of-unknown': say(
    (v) => `ID ${v.value} pada refleksi ini tidak ada pada lembar Pegawai; baris ini tidak dipakai.`,
    'Perbaiki ID atau tambahkan orangnya.',
  ),
  'reflection-without-year': say(
    'Tahun refleksi tidak terbaca; baris ini tidak dipakai.',
    'Isi Tahun dengan empat angka.',
  ),
  'reflection-twice': say(
    (v) => `Refleksi orang ini untuk tahun ${v.year} sudah ada pada baris ${v.other}; baris ini tidak dipakai.`,
    'Gabungkan kedua baris.',
  ),
  'reflection-empty': say('Refleksi belum diisi.', 'Minta yang bersangkutan mengisinya sebelum rapat refleksi.'),
  'reflection-text-missing': say(
    (v) => `Kolom ${v.field} kosong.`,
    'Lengkapi; tulis "Tidak ada" bila memang tidak ada.',
  ),
  'reflection-copied-last-year': say(
    (v) => `${v.field} sama dengan tahun lalu.`,
    'Minta yang bersangkutan menulis keadaan tahun ini.',
  ),
  'reflection-copied-colleague': say(
    (v) => `${v.field} sama dengan isian pada baris ${v.other}.`,
    'Bicarakan dengan keduanya; refleksi ditulis sendiri.',
  ),
  'reflections-not-begun': say(
    (v) => `${v.count} orang belum mempunyai baris refleksi tahun ${v.year}.`,
    'Pilih menu Pegawai ▸ Siapkan refleksi untuk menambahkan barisnya.',
  ),
  'step-without-date': say(
    'Langkah konkret belum mempunyai Batas Waktu.',
    'Isi tanggal; tanpa tanggal langkah tidak dapat ditagih.',
  ),
  'step-without-measure': say(
    'Langkah konkret belum mempunyai Ukuran Keberhasilan.',
    'Tulis apa yang terlihat bila langkah itu berhasil.',
  ),
  'step-due-long-past': say('Batas Waktu langkah mendahului tahun refleksinya.', 'Periksa tahun pada tanggalnya.'),
  'last-step-without-outcome': say('Langkah tahun lalu belum dijawab hasilnya.', 'Isi Hasil Langkah Tahun Lalu.'),
  'rating-without-appraisal': say(
    'Hasil Kerja atau Perilaku terisi, padahal orang ini bukan ASN; predikat tidak dihitung.',
    'Kosongkan kedua kolom itu: predikat kinerja berlaku bagi PNS dan PPPK (PermenPANRB 6/2022).',
  ),
  'contribution-unknown': say(
    (v) => `Kode "${v.value}" pada Kontribusi tidak ada pada lembar Indikator.`,
    'Pakai kode indikator, dipisah koma.',
  ),
  'owner-left': say(
    (v) =>
      `${v.name} sudah tidak bertugas (hari terakhir ${v.day}), tetapi masih menjadi penanggung jawab ${v.count} tindak lanjut terbuka (baris ${v.rows}).`,
    'Ganti Penanggung Jawab dengan penerusnya; sampai itu pengingat dikirim ke kepala unit.',
  ),
  'owner-moved': say(
    (v) =>
      `${v.name} sudah pindah unit, tetapi masih menjadi penanggung jawab ${v.count} tindak lanjut terbuka ${v.unit} (baris ${v.rows}).`,
    'Tetapkan siapa yang meneruskan, lalu ganti Penanggung Jawab.',
  ),
  'flagged-without-action': say(
    (v) => `${v.unit} ditandai, tetapi belum mempunyai tindak lanjut yang berjalan.`,
    'Tambahkan baris pada Tindak Lanjut dengan tindakan, penanggung jawab, dan batas waktu.',
  ),
  'follow-up-without-owner': say(
    (v) => `Tindak lanjut nomor ${v.number} belum mempunyai penanggung jawab.`,
    'Isi nama, ID, atau jabatan penanggung jawabnya.',
  ),
  'follow-up-without-due': say(
    (v) => `Tindak lanjut nomor ${v.number} belum mempunyai batas waktu; tidak akan diingatkan.`,
    'Isi Batas Waktu.',
  ),
};
