import type { agreementsCodes } from '../../../domain/finding-codes/agreements';
import { say, type Wordings } from './wording';

/** Wording of the findings about earlier years, performance agreements and cascading. */
export const agreementsFindings: Wordings<typeof agreementsCodes> = {
  'history-year-odd': say(
    (v) => `Tahun "${v.value}" pada riwayat ${v.code} tidak masuk akal; baris ini tidak dipakai.`,
    'Tulis tahun dengan empat angka, paling akhir tahun pada Pengaturan.',
  ),
  'history-year-twice': say(
    (v) =>
      `Riwayat ${v.code} tahun ${v.year} tertulis dua kali (baris ${v.first} dan ${v.used}); baris ${v.used} dipakai.`,
    'Betulkan tahun baris yang salah; bila keduanya tahun itu, satukan isinya.',
  ),
  'history-without-indicator': say(
    (v) => `${v.count} kode pada Riwayat Kinerja tidak ada pada lembar Indikator: ${v.codes}.`,
    'Samakan kodenya bila indikatornya masih dipakai; bila sudah dihapus, biarkan.',
  ),
  'formulation-changed': say(
    (v) => `Rumusan ${v.code} berbeda dari tahun lalu: "${v.then}" menjadi "${v.now}"; tidak dibandingkan.`,
    'Bila cara hitungnya sama, samakan nama dan satuannya pada Riwayat Kinerja.',
  ),
  'agreement-unknown-version': say(
    (v) => `Versi "${v.value}" tidak dikenal; baris ini tidak dipakai.`,
    'Tulis Murni, Perubahan 1, Perubahan 2, dan seterusnya.',
  ),
  'agreement-unknown-person': say(
    (v) => `ID "${v.id}" tidak ada pada lembar Pegawai.`,
    'Perbaiki ID-nya, atau tambahkan pegawai itu; selama kosong, susunan unit kerja yang dipakai.',
  ),
  'agreement-without-official': say(
    (v) => `Pihak pertama perjanjian unit ${v.unit} tidak diketahui; dokumennya tidak dibuat.`,
    'Isi ID Pihak Pertama, atau Kepala dan Jabatan Kepala pada Unit Kerja (untuk kepala dinas: Pengaturan).',
  ),
  'agreement-without-superior': say(
    (v) => `Atasan untuk perjanjian unit ${v.unit} tidak ditemukan; pihak kedua dicetak kosong.`,
    'Isi ID Pihak Kedua, Kepala pada unit induk, atau Nama/Jabatan Atasan pada Pengaturan.',
  ),
  'agreement-without-indicators': say(
    (v) => `Perjanjian unit ${v.unit} tidak memuat satu indikator pun.`,
    'Periksa Unit dan Tingkat Kinerja pada baris ini dan pada lembar Indikator.',
  ),
  'agreement-of-another-year': say(
    (v) =>
      `${v.version} perjanjian unit ${v.unit} bertanggal ${v.day}, sedangkan buku kerja ini untuk tahun ${v.year}; pagunya yang berlaku pada tanggal itu.`,
    'Perbaiki tahunnya bila salah tulis; perjanjian tahun lain tempatnya di buku kerja tahun itu.',
  ),
  'agreement-twice': say(
    (v) =>
      `Perjanjian unit ${v.unit} versi ${v.version} tertulis dua kali (juga baris ${v.row}); baris ini tidak dipakai.`,
    'Beri nomor versi berikutnya, atau satukan isi kedua baris.',
  ),
  'agreement-version-order': say(
    (v) => `Perjanjian unit ${v.unit} ${v.version} ada tanpa ${v.before}.`,
    'Tambahkan baris versi sebelumnya, atau perbaiki nomor versinya.',
  ),
  'agreement-without-reason': say(
    (v) => `${v.version} perjanjian unit ${v.unit} tanpa alasan.`,
    'Isi Alasan Perubahan: mutasi pejabat, perubahan anggaran, atau perubahan prioritas.',
  ),
  'agreement-not-recorded': say(
    (v) => `Isi perjanjian unit ${v.unit} versi ${v.version} tidak pernah dicatat, sehingga dokumennya tidak dibuat.`,
    'Tidak ada yang perlu dikerjakan bila dokumen bertanda tangan sudah diarsipkan.',
  ),
  'agreement-not-signed': say(
    (v) =>
      `Perjanjian unit ${v.unit} belum ditandatangani, padahal jatuh tempo ${v.due} (satu bulan setelah Tanggal DPA).`,
    'Tanda tangani, lalu isi Tanggal Tanda Tangan.',
  ),
  'agreed-target-changed': say(
    (v) => `Target ${v.code} kini ${v.to}, sedangkan yang ditandatangani (${v.version}) ${v.from}.`,
    'Kembalikan angkanya, atau tambahkan baris Perubahan berikutnya dengan alasan.',
  ),
  'agreed-ceiling-changed': say(
    (v) => `Pagu ${v.code} kini ${v.to}, sedangkan yang ditandatangani (${v.version}) ${v.from}.`,
    'Tambahkan baris Perubahan berikutnya bila perjanjian perlu mengikuti perubahan anggaran.',
  ),
  'agreed-target-with-actual': say(
    (v) => `Target ${v.code} yang sudah mempunyai realisasi berubah dari ${v.from} menjadi ${v.to} (${v.version}).`,
    'Pastikan perubahan itu disetujui atasan dan disebut pada Alasan Perubahan.',
  ),
  'units-without-agreement': say(
    (v) => `${v.count} unit mempunyai indikator tetapi belum mempunyai perjanjian: ${v.units}.`,
    'Tambahkan barisnya pada lembar Perjanjian Kinerja.',
  ),
  'cascade-orphan': say(
    (v) => `Indikator ${v.code} tidak mendukung indikator mana pun di atasnya.`,
    'Isi Indikator Induk, atau samakan Sasarannya dengan sasaran Kepala Dinas.',
  ),
  'cascade-circle': say(
    (v) => `Indikator Induk dari ${v.code} berputar kembali ke indikator itu sendiri.`,
    'Perbaiki kolom Indikator Induk.',
  ),
  'cascade-level': say(
    (v) => `${v.code} berinduk pada ${v.parent} yang tingkatnya tidak lebih tinggi.`,
    'Periksa Indikator Induk dan Tingkat Kinerja keduanya.',
  ),
  'cascade-unsupported': say(
    (v) => `Indikator Kepala Dinas ${v.code} belum didukung indikator unit mana pun.`,
    'Tetapkan indikator bidang yang mendukungnya (kolom Indikator Induk).',
  ),
  'cascade-unknown-programme': say(
    (v) => `Program "${v.value}" dari ${v.code} tidak ada pada Anggaran Belanja.`,
    'Tulis kode atau uraian program, kegiatan, atau sub kegiatan seperti pada anggaran.',
  ),
  'cascade-budget-orphan': say(
    (v) => `${v.count} sub kegiatan pada ${v.code} ${v.name} tidak mendukung indikator mana pun.`,
    'Isi kolom Program pada indikator yang didukungnya.',
  ),
};
