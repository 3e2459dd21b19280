import type { templateCodes } from '../../../domain/finding-codes/templates';
import { say, type Wordings } from './wording';

/** Wording of the findings about templates. */
export const templateFindings: Wordings<typeof templateCodes> = {
  'template-too-large': say(
    'Berkas templat terlalu besar (lebih dari 5 MB).',
    'Perkecil gambar di dalamnya: pada Word, Kompres Gambar.',
  ),
  'template-not-docx': say(
    'Berkas ini bukan dokumen Word (.docx).',
    'Buka di Word, LibreOffice, atau Google Docs, lalu simpan sebagai .docx.',
  ),
  'template-macros': say(
    'Berkas templat memuat makro dan ditolak.',
    'Simpan sebagai Dokumen Word (.docx) tanpa makro, lalu unggah lagi.',
  ),
  'template-remote': say(
    (v) => `Templat mengambil bagian dari luar berkas dan ditolak: ${v.parts}.`,
    'Sisipkan gambarnya ke dalam dokumen, lepaskan templat terlampir; tautan hanya https atau mailto. Lalu simpan lagi.',
  ),
  'template-active': say(
    (v) => `Templat memuat bagian yang tidak boleh ada di dokumen resmi dan ditolak: ${v.parts}.`,
    'Keluarkan bidang, objek, atau gambar itu dari templat (gambar: PNG atau JPEG, paling besar 5 MB), lalu simpan lagi.',
  ),
  'template-broken': say(
    (v) => `Tag tidak lengkap atau tidak berpasangan${v.tags === '' ? '' : `: ${v.tags}`}.`,
    'Setiap { memerlukan }, dan setiap {#nama} memerlukan {/nama} pada tempat yang setara.',
  ),
  'template-unknown-tag': say(
    (v) => `Tag {${v.tag}} tidak dikenal (bagian ${v.part}).`,
    (v) =>
      v.nearest === ''
        ? 'Lihat daftar tag pada docs/templat.md.'
        : `Mungkin maksudnya {${v.nearest}}; daftar tag ada pada docs/templat.md.`,
  ),
  'template-unknown-kind': say(
    (v) => `Jenis dokumen "${v.kind}" tidak mempunyai templat.`,
    (v) => `Yang dapat dipakai: ${v.allowed}.`,
  ),
  'template-untried': say(
    (v) => `Templat belum dapat dicoba: buku kerja ini belum menghasilkan dokumen jenis "${v.kind}".`,
    'Isi dahulu lembar yang menjadi dasarnya, mis. Rapat untuk notula, atau tetapkan pemenang untuk piagam.',
  ),
  'logo-too-large': say(
    (v) => `Gambar "${v.name}" terlalu besar untuk logo (lebih dari 200 KB).`,
    'Perkecil gambarnya, misalnya menjadi 600 × 600 piksel, lalu unggah lagi.',
  ),
  'logo-not-picture': say(
    (v) => `Berkas "${v.name}" bukan gambar PNG atau JPEG.`,
    'Simpan logo sebagai PNG atau JPEG, lalu unggah lagi.',
  ),
  'logo-not-kept': say(
    (v) => `Logo "${v.name}" belum diunggah, sehingga tidak dicetak.`,
    'Pilih menu Unggah logo, atau kosongkan setelan Logo agar logo yang tersimpan dipakai.',
  ),
  'template-unused-tags': say(
    (v) => `${v.count} tag tidak dipakai templat ini, mis. ${v.tags}.`,
    'Tidak perlu tindakan bila memang tidak ingin dicetak.',
  ),
};
