import type { mainJobCodes } from '../../../domain/finding-codes/main-job';
import { say, type Wordings } from './wording';

/** Wording of the findings about the workbook and the main job. */
export const mainJobFindings: Wordings<typeof mainJobCodes> = {
  'missing-sheet': say(
    (v) => `Lembar "${v.sheet}" tidak ditemukan.`,
    (v) => `Jalankan ${v.module}, atau kembalikan nama lembar yang diubah.`,
  ),
  'nothing-to-print': say(
    (v) => `Belum ada yang dapat dicetak, karena lembar ini belum diisi: ${v.sheets}.`,
    'Isi mulai di bawah judul kolom, atau pilih Kinerja ▸ Siapkan ▸ Impor berkas atau tempelan, lalu jalankan lagi.',
  ),
  'missing-column': say(
    (v) =>
      v.count === '1'
        ? `Kolom wajib "${v.columns}" tidak ditemukan pada baris judul.`
        : `${v.count} kolom wajib tidak ditemukan pada baris judul: ${v.columns}.`,
    (v) =>
      v.count === '1'
        ? `Tambahkan kolom "${v.columns}" atau perbaiki judul kolomnya.`
        : 'Tambahkan kolom-kolom itu, atau perbaiki judul kolom yang sudah ada.',
  ),
  'standard-without-numbers': say(
    (v) => `Layanan SPM ${v.code} (${v.name}) belum menyebut jumlah yang berhak dan yang terlayani.`,
    'Isi baris Pembilang (terlayani) dan Penyebut (berhak dilayani) untuk indikator ini pada lembar Realisasi.',
  ),
  'missing-period-columns': say(
    'Tidak satu pun kolom periode (Januari–Desember atau TW I–TW IV) ditemukan.',
    'Tambahkan sekurang-kurangnya satu kolom periode pada baris judul.',
  ),
  'missing-header': say(
    (v) => `Baris judul tidak ditemukan dalam ${v.rows} baris pertama; kolom wajib: ${v.headings}.`,
    'Letakkan judul kolom dalam 20 baris pertama lembar ini.',
  ),
  'duplicate-sheet': say(
    (v) => `Lembar ini tidak dibaca karena "${v.used}" sudah dipakai untuk isi yang sama.`,
    'Pindahkan isi lembar ini ke lembar yang dipakai, lalu ganti nama lembar ini.',
  ),
  'duplicate-column': say(
    (v) => `Judul kolom "${v.column}" sama artinya dengan judul "${v.used}" pada ${v.at}; yang dipakai ${v.at}.`,
    'Pindahkan isi yang berlaku ke kolom yang dipakai, lalu beri kolom yang lain judulnya sendiri.',
  ),
  'heading-over-several': say(
    (v) => `Judul "${v.column}" berdiri di atas beberapa kolom yang tidak dapat dibedakan.`,
    (v) =>
      `Biarkan judul "${v.column}" pada satu kolom, lalu beri kolom lainnya judul sendiri; tidak ada isi yang perlu dihapus.`,
  ),
  'near-heading': say(
    (v) => `Kolom "${v.column}" tidak dibaca. Apakah yang dimaksud "${v.meant}"?`,
    (v) => `Bila ya, ubah judulnya menjadi "${v.meant}"; bila tidak, biarkan.`,
  ),
  'foreign-output-sheet': say(
    (v) => `Lembar "${v.sheet}" sudah ada dan bukan buatan Rapor Kinerja, sehingga tidak ditimpa.`,
    'Ganti nama lembar tersebut, lalu jalankan kembali.',
  ),
  'row-without-key': say(
    (v) =>
      v.count === '1'
        ? `Baris ${v.row} berisi data, tetapi kolom "${v.column}" kosong; baris ini tidak dihitung.`
        : `Baris ${v.row}–${v.last} (${v.count} baris) berisi data, tetapi kolom "${v.column}" kosong; baris-baris ini tidak dihitung.`,
    (v) => `Isi kolom "${v.column}" pada baris yang harus dihitung.`,
  ),
  'example-rows-skipped': say(
    (v) => `${v.count} baris contoh dilewati.`,
    'Tidak perlu tindakan; bila itu data sungguhan, tulis kodenya tanpa kata contoh.',
  ),
  'total-rows-skipped': say(
    (v) => `${v.count} baris jumlah/total dilewati; jumlah dihitung ulang dari barisnya.`,
    'Tidak perlu tindakan.',
  ),
  'total-differs': say(
    (v) =>
      `"${v.label}" menyebut ${v.stated} pada kolom "${v.column}", sedangkan jumlah barisnya ${v.total} (selisih ${v.difference}); jumlah barisnya yang dipakai.`,
    'Periksa apakah ada baris yang belum tercantum atau angka yang keliru, lalu samakan keduanya.',
  ),
  'unreadable-number': say(
    (v) => `"${v.value}" pada kolom "${v.column}" tidak dapat dibaca sebagai angka.`,
    'Tulis angka saja, misalnya 1.234,5, atau "-" bila belum ada.',
  ),
  'percent-as-amount': say(
    (v) => `Kolom "${v.column}" berisi persen (${v.value}), padahal memuat rupiah.`,
    'Tulis jumlahnya dalam rupiah, atau "belum" bila belum dilaporkan; persennya dihitung sendiri.',
  ),
  'percent-as-optional-amount': say(
    (v) => `Kolom "${v.column}" berisi persen (${v.value}), padahal memuat rupiah; angka ini tidak dipakai.`,
    'Tulis jumlahnya dalam rupiah.',
  ),
  'grade-without-polarity': say(
    (v) => `"${v.value}" pada kolom ${v.column} adalah predikat, sedangkan Polaritas indikatornya bukan Predikat.`,
    'Ganti Polaritas indikator itu menjadi Predikat; bila yang dimaksud angka, tulis angkanya.',
  ),
  'unreadable-optional-number': say(
    (v) => `"${v.value}" pada kolom "${v.column}" tidak dapat dibaca sebagai angka dan diabaikan.`,
    'Tulis angka saja, misalnya 1.234,5.',
  ),
  'unreadable-date': say(
    (v) => `"${v.value}" pada kolom "${v.column}" tidak dapat dibaca sebagai tanggal.`,
    'Tulis tanggal, misalnya 5 Mei 2026 atau 05/05/2026.',
  ),
  'day-to-come': say(
    (v) => `Kolom "${v.column}" berisi ${v.day}, sesudah hari ini (${v.today}).`,
    'Isi tanggal yang sudah terjadi; kosongkan bila memang belum terjadi.',
  ),
  'number-as-code': say(
    (v) =>
      `Kode "${v.value}" pada kolom "${v.column}" tersimpan sebagai angka; nol di depan atau di belakang dapat hilang.`,
    'Ubah format sel menjadi Teks biasa, lalu ketik ulang kodenya.',
  ),
  'other-spelling': say(
    (v) => `"${v.value}" dibaca sama dengan "${v.used}".`,
    'Samakan penulisannya, atau bedakan keduanya bila memang dua hal yang berlainan.',
  ),
  'error-cell-carries': say(
    (v) => `Kolom "${v.column}" berisi galat ${v.value}, sehingga barisnya tidak dapat dihitung.`,
    'Perbaiki rumusnya, atau tuliskan nilainya.',
  ),
  'error-cell-target': say(
    (v) => `Kolom "${v.column}" berisi galat ${v.value}, sehingga indikator ini tidak dapat dihitung.`,
    'Perbaiki rumusnya, atau tuliskan nilainya.',
  ),
  'error-cell-reported': say(
    (v) => `Kolom "${v.column}" berisi galat ${v.value} dan dianggap belum dilaporkan.`,
    'Perbaiki rumusnya, atau tuliskan nilainya.',
  ),
  'error-cell-compared': say(
    (v) => `Kolom "${v.column}" berisi galat ${v.value}; pembandingnya ditiadakan.`,
    'Perbaiki rumusnya, atau tuliskan nilainya.',
  ),
  'error-cell-shown': say(
    (v) => `Kolom "${v.column}" berisi galat ${v.value}; teksnya ditiadakan.`,
    'Perbaiki rumusnya, atau tuliskan teksnya.',
  ),
  'cell-loading': say(
    (v) => `Kolom "${v.column}" masih memuat (${v.value}).`,
    'Tunggu sampai lembar selesai memuat, lalu jalankan kembali.',
  ),
  'figure-loading': say(
    (v) => `Kolom "${v.column}" masih memuat (${v.value}) dan dianggap belum diisi.`,
    'Tunggu sampai lembar selesai memuat, lalu jalankan kembali.',
  ),
  'setting-repeated': say(
    (v) =>
      `Pengaturan "${v.setting}" sudah ada pada baris ${v.row} dengan nilai "${v.used}"; yang di sini tidak dipakai.`,
    'Tuliskan nilai yang berlaku pada kedua baris, atau ubah nama pengaturan baris ini.',
  ),
  'low-limit': say(
    (v) => `"${v.setting}" bernilai ${v.value}%. Batas serendah itu hampir selalu terpenuhi.`,
    'Periksa nilainya, misalnya 90 bila yang dimaksud 90%.',
  ),
  'unreadable-setting-date': say(
    (v) => `"${v.value}" pada pengaturan "${v.setting}" tidak dapat dibaca sebagai tanggal.`,
    'Tulis tanggalnya saja, misalnya 5 Mei 2026 atau 05/05/2026.',
  ),
  'unreadable-grade-order': say(
    (v) => `"${v.value}" pada pengaturan "${v.setting}" tidak dapat dibaca sebagai urutan predikat.`,
    (v) => `Tulis setiap predikat sekali, dari yang tertinggi, dengan tanda > di antaranya: ${v.example}.`,
  ),
  'formula-without-result': say(
    (v) => `${v.count} rumus tersimpan tanpa hasil dan terbaca kosong.`,
    'Buka lalu simpan buku kerja di Excel, LibreOffice, atau Google Sheets, kemudian jalankan lagi.',
  ),
  'two-readings': say(
    (v) => `"${v.value}" pada kolom "${v.column}" dapat berarti ${v.read} atau ${v.other}; dibaca sebagai ${v.read}.`,
    'Tulis angkanya tanpa keraguan: seribu dua ratus lima puluh sebagai 1250, satu seperempat dengan dua desimal.',
  ),
  'magnitude-word': say(
    (v) => `"${v.value}" pada kolom "${v.column}" dibaca sebagai ${v.read}.`,
    'Tulis angkanya lengkap, misalnya 1500000.',
  ),
  'english-notation': say(
    (v) => `"${v.value}" pada kolom "${v.column}" dibaca menurut penulisan Inggris.`,
    'Tulis dengan koma desimal dan titik ribuan, misalnya 93,6.',
  ),
  'text-beside-number': say(
    (v) => `"${v.value}" pada kolom "${v.column}" memuat teks "${v.extra}" di samping angka; dibaca sebagai ${v.read}.`,
    'Tulis angka saja; satuan ditulis pada kolom Satuan.',
  ),
  'setting-date-of-other-year': say(
    (v) => `Pengaturan "${v.setting}" berisi ${v.day}, bukan tanggal tahun ${v.year}.`,
    'Periksa tahunnya.',
  ),
  'data-day-ahead': say(
    (v) =>
      `Tanggal Data ${v.day} sesudah hari ini (${v.today}), padahal data tidak mungkin lebih baru daripada hari ini.`,
    'Isi tanggal terakhir yang tercakup dalam data, atau kosongkan bila datanya per hari ini.',
  ),
  'number-as-name': say(
    (v) => `Kolom "${v.column}" berisi angka, padahal memuat nama. Apakah angka-angka baris ini bergeser satu kolom?`,
    'Periksa apakah setiap angka baris ini berada di bawah judulnya, lalu isi namanya.',
  ),
  'ratio-or-percent': say(
    (v) =>
      `Angka ${v.value} pada "${v.code}" dapat berarti ${v.value} % atau rasio (${v.asPercent}); dibaca apa adanya, ${v.value} %.`,
    'Samakan penulisan seluruh kolom: persen (95) atau sel berformat persen (95%).',
  ),
  'unknown-choice': say(
    (v) => `"${v.value}" pada kolom "${v.column}" bukan pilihan yang dikenal.`,
    (v) => `Pilih salah satu: ${v.allowed}.`,
  ),
  'unknown-deciding-choice': say(
    (v) =>
      `"${v.value}" pada kolom "${v.column}" bukan pilihan yang dikenal, sehingga indikator ini tidak dapat dihitung.`,
    (v) => `Pilih salah satu: ${v.allowed}.`,
  ),
  'unknown-setting-value': say(
    (v) => `Nilai "${v.value}" untuk pengaturan "${v.setting}" tidak dikenal.`,
    (v) => `Pilih salah satu: ${v.allowed}.`,
  ),
  'setting-out-of-range': say(
    (v) => `Nilai "${v.value}" untuk pengaturan "${v.setting}" di luar batas ${v.low} sampai ${v.high}.`,
    (v) => `Isi bilangan dari ${v.low} sampai ${v.high}.`,
  ),
  'setting-not-whole': say(
    (v) => `Nilai "${v.value}" untuk pengaturan "${v.setting}" bukan bilangan bulat.`,
    (v) => `Isi bilangan bulat dari ${v.low} sampai ${v.high}.`,
  ),
  'unknown-setting': say(
    (v) => `Pengaturan "${v.value}" tidak dikenal dan diabaikan. Apakah yang dimaksud "${v.meant}"?`,
    (v) => `Bila ya, ubah namanya menjadi "${v.meant}".`,
  ),
  'missing-year': say(
    'Tahun belum ditetapkan; tahun bawaan dipakai.',
    'Isi pengaturan "Tahun" pada lembar Pengaturan.',
  ),
  'unknown-period': say(
    (v) => `Periode "${v.value}" tidak dikenal.`,
    'Pakai salah satu: TW I, TW II, TW III, TW IV, Tahunan, atau nama bulan (Januari sampai Desember).',
  ),
  'period-of-other-year': say(
    (v) => `Periode "${v.value}" bukan periode tahun ${v.year}.`,
    'Samakan tahunnya dengan pengaturan "Tahun", atau tulis periodenya tanpa tahun.',
  ),
  'scale-missing': say(
    'Pengaturan "Skala Predikat" berisi Kustom, tetapi lembar Skala Predikat belum ada atau belum berisi; dipakai skala Permendagri 86/2017.',
    'Isi lembar Skala Predikat, atau kosongkan pengaturan ini.',
  ),
  'scale-bound-repeated': say(
    (v) => `Batas bawah ${v.value} sudah ada pada baris ${v.row}; predikat "${v.rating}" tidak pernah dipakai.`,
    'Beri setiap predikat batas bawahnya sendiri.',
  ),
  'default-period': say(
    (v) => `Periode tidak ditetapkan; dipakai ${v.period} menurut isian Realisasi.`,
    'Isi pengaturan "Periode" bila yang dimaksud periode lain.',
  ),
  'duplicate-key': say(
    (v) => `"${v.key}" sudah ada pada baris ${v.row}.`,
    'Beri kode sendiri bila dua hal berlainan; bila satu hal, satukan isian kedua baris lebih dahulu.',
  ),
  'unknown-unit': say(
    (v) =>
      v.value === ''
        ? 'Unit belum diisi.'
        : `Unit "${v.value}" tidak ada pada lembar Unit Kerja, atau namanya dipakai beberapa unit.`,
    'Tulis kode unit, atau nama yang hanya dimiliki satu unit.',
  ),
  'unknown-parent': say(
    (v) => `Induk "${v.value}" tidak ada pada lembar Unit Kerja.`,
    'Tulis kode unit induk yang benar, atau tambahkan unit itu pada lembar Unit Kerja.',
  ),
  'circular-parent': say(
    (v) => `Unit "${v.code}" dan induknya "${v.parent}" saling berinduk.`,
    'Perbaiki kolom Induk sehingga susunan unit tidak berputar.',
  ),
  'unknown-indicator': say(
    (v) => `Kode "${v.value}" tidak ada pada lembar Indikator; baris ini tidak dihitung.`,
    'Perbaiki kodenya atau tambahkan indikatornya.',
  ),
  'unknown-parent-indicator': say(
    (v) => `Indikator induk "${v.value}" dari "${v.code}" tidak ada pada lembar Indikator.`,
    'Perbaiki kode indikator induk.',
  ),
  'circular-parent-indicator': say(
    (v) => `Indikator "${v.code}" dan indikator induknya "${v.value}" saling berinduk.`,
    'Perbaiki kolom Indikator Induk sehingga susunan indikator tidak berputar.',
  ),
  'named-elsewhere': say(
    (v) => `${v.owned} ${v.name} milik ${v.units}, sedangkan baris ini ditulis untuk ${v.unit}.`,
    'Betulkan salah satu dari kedua kolom bila keliru; bila memang untuk unit itu, biarkan.',
  ),
  'named-as-another': say(
    (v) => `Baris berkode ${v.code} bernama "${v.name}", yaitu nama ${v.other}; angkanya dihitung untuk ${v.code}.`,
    'Cocokkan kode, nama, dan angka baris ini; mungkin baris-barisnya bergeser.',
  ),
  'unknown-requested-unit': say(
    (v) => `Unit "${v.value}" yang diminta tidak ada pada lembar Unit Kerja.`,
    (v) => `Gunakan salah satu kode: ${v.codes}.`,
  ),
  'negative-weight': say((v) => `Bobot ${v.value} bernilai negatif.`, 'Isi bobot dengan 0 atau bilangan positif.'),
  'mixed-weights': say(
    (v) =>
      `${v.empty} dari ${v.count} indikator unit "${v.unit}" tidak berbobot; masing-masing dihitung dengan bobot 1.`,
    'Isi bobot yang masih kosong pada unit ini.',
  ),
  'missing-polarity': say(
    (v) => `Polaritas indikator "${v.code}" kosong atau tidak dikenal, sehingga capaian tidak dapat dihitung.`,
    'Isi Positif, Negatif, Rentang, atau Predikat.',
  ),
  'operator-contradicts-polarity': say(
    (v) => `Tanda pada target "${v.target}" bertentangan dengan polaritas ${v.polarity}; polaritas yang dipakai.`,
    'Periksa polaritas atau tanda pada target.',
  ),
  'text-contradicts-polarity': say(
    (v) => `Apakah polaritas ${v.polarity} sudah benar untuk indikator "${v.code}" (${v.name})?`,
    'Pastikan kolom Polaritas: "penurunan 40 %" berarti makin tinggi makin baik (Positif).',
  ),
  'default-aggregation': say(
    (v) => `Cara Hitung indikator "${v.code}" kosong; dipakai ${v.aggregation}.`,
    'Isi kolom Cara Hitung untuk memastikan.',
  ),
  'fourth-quarter-target-differs': say(
    (v) => `Target TW IV indikator "${v.code}" (${v.interim}) berbeda dengan Target tahun (${v.year}).`,
    'Samakan keduanya, atau periksa Sifat Target TW.',
  ),
  'actuals-disagree': say(
    (v) =>
      `Realisasi indikator "${v.code}" (${v.stated}) berbeda dengan lembar Realisasi (${v.row}, ${v.source}); lembar Realisasi dipakai.`,
    'Samakan kedua angka.',
  ),
  'period-columns-missing': say(
    (v) => `Kolom periode ${v.columns} tidak ditemukan; isinya dianggap belum dilaporkan.`,
    'Tambahkan kolom tersebut atau perbaiki judulnya.',
  ),
  'two-period-grids': say(
    'Lembar ini memuat kolom bulan dan kolom triwulan; hanya kolom bulan yang dibaca.',
    'Pindahkan isi kolom triwulan ke kolom bulan, atau beri kolom bulan yang kosong judul lain.',
  ),
  'unknown-period-cell': say(
    (v) => `Periode "${v.value}" tidak dikenal; baris ini tidak dicantumkan pada dokumen periode mana pun.`,
    'Tulis TW I–TW IV, nama bulan, atau Tahunan.',
  ),
  'partly-filled-objective': say(
    (v) => `${v.empty} dari ${v.count} indikator tanpa Sasaran, sehingga membentuk kelompok sendiri.`,
    'Isi Sasaran pada setiap baris, juga bila selnya digabung.',
  ),
  'earlier-blanks': say(
    (v) => `Indikator "${v.code}" dijumlahkan tanpa sel yang kosong: ${v.cells}.`,
    'Isi sel tersebut; tulis 0 bila memang tidak ada.',
  ),
  'maybe-running-totals': say(
    (v) =>
      `Realisasi indikator "${v.code}" tidak pernah turun. Bila angkanya sudah kumulatif, realisasi adalah ${v.last}, bukan ${v.total}.`,
    'Bila kumulatif, isi kolom Isian Realisasi dengan "Kumulatif".',
  ),
  'older-than-quarter': say(
    (v) => `Angka terakhir indikator "${v.code}" lebih lama daripada triwulan yang dinilai.`,
    'Perbarui realisasi bila ada angka yang lebih baru.',
  ),
  'component-incomplete': say(
    (v) => `Pembilang dan penyebut indikator "${v.code}" tidak terisi bersama; periode ini tidak dihitung.`,
    'Isi sel pasangannya.',
  ),
  'zero-denominator': say(
    (v) => `Penyebut indikator "${v.code}" bernilai 0, sehingga rasio tidak dapat dihitung.`,
    'Tulis penyebut yang sebenarnya, atau "-" bila belum ada.',
  ),
  'zero-actual-inverse': say(
    (v) => `Realisasi indikator "${v.code}" 0 pada rumus T/R; capaian ditetapkan 200.`,
    'Periksa apakah realisasi memang 0.',
  ),
  'zero-target': say(
    (v) => `Target indikator "${v.code}" 0 dengan polaritas yang tidak dapat dihitung terhadap 0.`,
    'Perbaiki target, atau ubah polaritas menjadi Negatif bila yang dituju memang nol.',
  ),
  'negative-target': say(
    (v) => `Target indikator "${v.code}" bernilai negatif, sehingga capaian tidak dapat dihitung.`,
    'Nyatakan target sebagai bilangan positif.',
  ),
  'range-of-one': say(
    (v) =>
      `Polaritas indikator "${v.code}" Rentang, tetapi targetnya hanya satu angka (${v.target}); hanya angka itu yang dinilai 100.`,
    'Tulis batas bawah dan batas atas, misalnya 80-90, atau perbaiki polaritasnya.',
  ),
  'kinds-differ': say(
    (v) =>
      `Target (${v.target}) dan realisasi (${v.actual}) indikator "${v.code}" tidak sejenis, sehingga capaian tidak dapat dihitung.`,
    'Nyatakan keduanya sebagai angka atau keduanya sebagai predikat, sesuai dokumen aslinya.',
  ),
  'negative-attainment': say(
    (v) => `Capaian indikator "${v.code}" negatif (${v.value}).`,
    'Periksa realisasi, satuan, dan polaritas.',
  ),
  'grade-contradicts-score': say(
    (v) =>
      `Predikat ${v.grade} pada indikator "${v.code}" bertentangan dengan nilainya (${v.score}); nilainya diabaikan.`,
    'Periksa predikat dan nilainya pada laporan aslinya, lalu perbaiki salah satunya.',
  ),
  'unknown-grade': say(
    (v) => `Predikat pada indikator "${v.code}" (target ${v.grade}) tidak ada dalam Urutan Predikat.`,
    'Perbaiki predikatnya atau lengkapi pengaturan Urutan Predikat.',
  ),
  'history-differs': say(
    (v) =>
      `Realisasi Tahun Lalu "${v.code}" (${v.stated}) berbeda dengan Riwayat Kinerja (${v.history}); riwayat dipakai.`,
    'Samakan kedua angka.',
  ),
  'on-the-limit': say(
    (v) => `${v.unit}: ${v.what} tepat pada batas ${v.limit}; tidak ditandai.`,
    'Tidak perlu tindakan.',
  ),
  'actual-of-later-day': say(
    (v) => `Realisasi indikator hanya diketahui per ${v.day}, sesudah periode ini, sehingga tidak dipakai.`,
    'Isi realisasi per periode pada lembar Realisasi.',
  ),
  'unknown-objective': say(
    (v) => `Kode Sasaran "${v.value}" tidak terdapat pada kolom Sasaran di lembar Indikator.`,
    'Samakan kode ini dengan kode pada kolom Sasaran, atau kosongkan.',
  ),
  'flagged-without-follow-up': say(
    (v) => `${v.unit} ditandai, tetapi belum mempunyai tindak lanjut yang terbuka.`,
    'Tambahkan rencana pada lembar Tindak Lanjut.',
  ),
};
