import type { awardsCodes } from '../../../domain/finding-codes/awards';
import { say, type Wordings } from './wording';

/** Wording of the findings about awards. */
export const awardsFindings: Wordings<typeof awardsCodes> = {
  'unknown-requested-month': say(
    (v) => `Bulan "${v.value}" tidak dikenal.`,
    'Tulis bulan seperti 2026-03 atau Maret 2026.',
  ),
  'unknown-requested-category': say(
    (v) => `Kategori "${v.value}" tidak ada pada lembar Kategori Penghargaan.`,
    (v) => `Gunakan salah satu: ${v.names}.`,
  ),
  'criteria-weights-total': say(
    (v) => `Bobot kriteria "${v.category}" berjumlah ${v.total}, seharusnya 100.`,
    'Ubah bobot pada lembar Kriteria Penilaian sehingga jumlahnya tepat 100.',
  ),
  'category-without-criteria': say(
    (v) => `Kategori "${v.category}" belum mempunyai kriteria, sehingga tidak dinilai.`,
    'Tambahkan kriterianya pada lembar Kriteria Penilaian.',
  ),
  'instrument-unclear': say(
    (v) =>
      `Kategori "${v.category}" tidak dinilai, karena Metode, Sifat, Sumber, atau Gugur Bila-nya tidak dapat dipahami.`,
    'Perbaiki sel yang disebut pada temuan lain, lalu jalankan kembali.',
  ),
  'unknown-category': say(
    (v) => `Kategori "${v.value}" tidak ada pada lembar Kategori Penghargaan; baris ini tidak dipakai.`,
    'Samakan nama kategorinya, atau tambahkan kategori itu.',
  ),
  'unknown-participants': say(
    (v) => `"${v.value}" bukan jenis unit, "Pegawai", kode unit, atau ID pegawai.`,
    'Tulis salah satu Jenis dari lembar Unit Kerja, kata Pegawai, atau daftar kode yang dipisah koma.',
  ),
  'zero-weight': say(
    (v) => `Kriteria ${v.code} berbobot 0, sehingga tidak menambah skor.`,
    'Isi bobotnya, atau biarkan bila kriteria itu hanya untuk syarat gugur atau urutan seri.',
  ),
  'default-direction': say(
    (v) => `Sifat kriteria ${v.code} kosong; dipakai ${v.direction}.`,
    'Isi kolom Sifat untuk memastikan.',
  ),
  'direction-contradicts-source': say(
    (v) => `Apakah benar ${v.direction} untuk "${v.name}"? Sumbernya lazim dibaca sebaliknya.`,
    'Periksa kolom Sifat kriteria ini.',
  ),
  'recoded-cost': say(
    (v) =>
      `"${v.name}" dinilai dengan skala, tetapi dinyatakan makin rendah makin baik. Bila nilai tertinggi berarti terbaik, yang terbaik justru dirugikan.`,
    'Pilih "Makin tinggi makin baik" bila nilai tertinggi pada skala itu yang terbaik.',
  ),
  'anchors-missing': say(
    (v) =>
      `Kriteria ${v.code} "${v.name}" belum mempunyai Patokan Nilai 0 dan Patokan Nilai 100, sehingga tidak dapat dinilai dengan SMART.`,
    'Isi kedua patokan: angka yang bernilai 0 dan angka yang bernilai 100. Penilai dengan Skala tidak memerlukannya.',
  ),
  'anchors-equal': say(
    (v) =>
      `Patokan Nilai 0 dan Patokan Nilai 100 kriteria ${v.code} "${v.name}" sama-sama ${v.value}, sehingga tidak ada yang dapat diukur.`,
    'Isi dua angka yang berbeda: yang bernilai 0 dan yang bernilai 100.',
  ),
  'anchors-contradict-direction': say(
    (v) =>
      `Patokan "${v.name}" (nilai 0: ${v.zero}, nilai 100: ${v.hundred}) bertentangan dengan sifat ${v.direction}.`,
    'Tukar kedua patokan atau perbaiki kolom Sifat.',
  ),
  'constant-criterion': say(
    (v) => `Semua peserta bernilai ${v.value} pada "${v.name}"; kriteria ini tidak membedakan siapa pun.`,
    'Periksa isian kriteria ini; bila memang sama, pertimbangkan kriteria lain.',
  ),
  'bin-gap': say(
    (v) => `Skala kriteria ${v.code} berlubang: angka antara ${v.from} dan ${v.to} tidak mendapat nilai.`,
    'Sambung batasnya, misalnya <70=1; 70-<80=2; >=80=3.',
  ),
  'bin-overlap': say(
    (v) => `Skala kriteria ${v.code} bertumpang tindih: angka ${v.from} sampai ${v.to} mendapat dua nilai.`,
    'Pisahkan batasnya, misalnya <70=1; 70-<80=2; >=80=3.',
  ),
  'zero-in-ratio': say(
    (v) =>
      `"${v.name}" memuat ${v.count} angka 0, padahal metode SAW membagi dengan angkanya. Angka 0 dinilai penuh, dan yang lain diukur terhadap angka terkecil di atas 0.`,
    'Gunakan metode SMART dengan patokan tetap, atau pastikan aturan ini memang dikehendaki.',
  ),
  'negative-in-ratio': say(
    (v) => `"${v.name}" memuat angka negatif, yang tidak dapat dinilai dengan metode SAW.`,
    'Perbaiki angkanya, atau gunakan metode SMART.',
  ),
  'not-a-count': say(
    (v) => `${v.value} pada kolom "${v.column}" bukan bilangan bulat mulai dari ${v.least}, dan tidak dipakai.`,
    'Tulis bilangan bulat, atau kosongkan selnya.',
  ),
  'tie-order-repeated': say(
    (v) =>
      `Urutan Seri ${v.value} dipakai dua kriteria, ${v.other} dan ${v.code}; ${v.other} yang menentukan lebih dahulu.`,
    'Beri setiap kriteria penentu urutannya sendiri: 1, 2, dan seterusnya.',
  ),
  'unreadable-veto': say(
    (v) => `Syarat gugur "${v.value}" tidak dapat dibaca; kategori ini tidak dinilai.`,
    'Tulis seperti <60 atau >0.',
  ),
  'unreadable-scale': say(
    (v) => `Skala "${v.value}" tidak dapat dibaca dan tidak dipakai.`,
    'Tulis seperti 0-100, atau tabel nilai seperti <70=1; 70-<80=2; >=80=3.',
  ),
  'unreadable-month': say(
    (v) => `Bulan "${v.value}" tidak dapat dibaca; baris ini tidak dipakai.`,
    'Tulis seperti 2026-03, Maret 2026, atau sebuah tanggal.',
  ),
  'unknown-participant': say(
    (v) => `"${v.value}" bukan peserta kategori "${v.category}"; nilai ini tidak dipakai.`,
    'Tulis kode peserta yang benar.',
  ),
  'unknown-criterion': say(
    (v) => `Kriteria "${v.value}" tidak ada pada kategori "${v.category}"; nilai ini tidak dipakai.`,
    'Tulis kode kriteria yang ada pada lembar Kriteria Penilaian.',
  ),
  'score-not-used': say(
    (v) => `Kriteria ${v.code} dihitung dari catatan, sehingga nilai yang diketik di sini tidak dipakai.`,
    'Biarkan bila memang dari catatan; bila tidak, ubah Sumber kriteria menjadi Penilai atau Input.',
  ),
  'score-outside-scale': say(
    (v) => `Nilai ${v.score} di luar skala ${v.low}–${v.high} dan tidak dipakai.`,
    'Perbaiki nilainya.',
  ),
  'duplicate-score': say(
    (v) =>
      `${v.juror} sudah menilai ${v.participant} untuk kriteria ${v.code} pada baris ${v.row}; yang pertama dipakai.`,
    'Tanyakan kepada penilainya nilai mana yang berlaku, lalu betulkan Penilai, Peserta, atau Kriteria baris yang lain; selama masih ganda, pemenang tidak dapat ditetapkan.',
  ),
  'own-score': say((v) => `${v.juror} menilai dirinya sendiri; nilai ini ditolak.`, 'Mintalah penilai lain.'),
  'own-unit-score': say(
    (v) => `${v.juror} menilai unitnya sendiri, ${v.participant}; nilai ini ditolak.`,
    'Mintalah penilai dari unit lain.',
  ),
  'participant-scores': say(
    (v) => `${v.juror} peserta kategori "${v.category}", sendiri atau bersama unitnya; nilai ini ditolak.`,
    'Mintalah penilai yang bukan peserta. Bila pesertanya semua Pegawai, cantumkan para penilai pada lembar Tim Penilai.',
  ),
  'juror-missing': say(
    (v) =>
      `Nilai kriteria ${v.code} tidak menyebut penilainya, sehingga penilaian atas diri atau unit sendiri tidak dapat dipastikan.`,
    'Tulis ID pegawai pada kolom Penilai.',
  ),
  'unknown-juror': say(
    (v) =>
      `Penilai "${v.value}" bukan ID pada lembar Pegawai, sehingga penilaian atas diri atau unit sendiri tidak dapat dipastikan.`,
    'Tulis ID pegawai pada kolom Penilai.',
  ),
  'juror-outside-team': say(
    (v) => `${v.juror} tidak tercantum pada Tim Penilai untuk kategori "${v.category}"; nilainya tetap dihitung.`,
    'Cantumkan pada lembar Tim Penilai bila memang ditunjuk, atau betulkan kolom Penilai.',
  ),
  'team-of-unknown': say(
    (v) => `"${v.value}" bukan ID pada lembar Pegawai; baris ini tidak dipakai.`,
    'Tulis ID pegawai, atau tambahkan orangnya pada lembar Pegawai.',
  ),
  'missing-figure': say(
    (v) => `Kriteria ${v.code} "${v.name}" belum terisi untuk ${v.count} peserta: ${v.participants}.`,
    'Lengkapi datanya; dengan Jika Kosong = Henti, pemenang belum dapat ditetapkan.',
  ),
  'incomplete-juror': say(
    (v) => `${v.juror} belum menilai ${v.participants} untuk kriteria ${v.code}.`,
    'Lengkapi nilainya, agar semua peserta dinilai oleh penilai yang sama.',
  ),
  'tie-without-reason': say(
    (v) => `Keputusan seri untuk ${v.participant} tidak beralasan tertulis, sehingga tidak dipakai.`,
    'Isi urutan pada kolom Nilai dan alasannya pada kolom Catatan.',
  ),
  'records-missing': say(
    (v) => `Kategori "${v.category}" dihitung dari lembar "${v.sheet}", tetapi lembar itu tidak ada.`,
    (v) => `Tambahkan lembar "${v.sheet}", atau ubah Sumber kriterianya.`,
  ),
  'responded-before-received': say(
    'Laporan direspons sebelum diterima; laporan ini tidak dihitung.',
    'Perbaiki waktu pada kolom Diterima atau Direspons.',
  ),
  'resolved-before-received': say(
    'Laporan selesai sebelum diterima; laporan ini tidak dihitung.',
    'Perbaiki waktu pada kolom Diterima atau Selesai.',
  ),
  'resolved-without-date': say(
    'Status laporan Selesai tanpa waktu selesai; dihitung selesai, tetapi tidak tepat waktu.',
    'Isi kolom Selesai.',
  ),
  'report-without-unit': say('Laporan ini tidak mempunyai unit, sehingga tidak dihitung.', 'Isi kolom Unit.'),
  'publication-without-unit': say('Publikasi ini tidak mempunyai unit, sehingga tidak dihitung.', 'Isi kolom Unit.'),
  'report-in-future': say(
    'Laporan ini diterima sesudah waktu proses ini dijalankan, sehingga tidak dihitung.',
    'Periksa tanggal pada kolom Diterima.',
  ),
  'duplicate-report': say(
    (v) => `Laporan "${v.key}" sudah ada pada baris ${v.row}; baris ini tidak dihitung.`,
    'Beri ID sendiri bila laporannya berlainan; bila sama, satukan isian kedua baris.',
  ),
  'limit-not-positive': say(
    (v) => `Kolom "${v.column}" berisi ${v.value} jam; tenggat menurut golongan laporannya yang dipakai.`,
    'Tulis batasnya dalam jam di atas 0, atau kosongkan.',
  ),
  'many-like-this': say(
    (v) => `Masih ada ${v.count} temuan lain yang sejenis pada lembar ini.`,
    'Perbaiki yang tercantum, lalu jalankan kembali.',
  ),
  'attainment-not-available': say(
    (v) =>
      `Capaian Unit untuk bulan ${v.month} belum ada, karena belum ada triwulan tahun itu yang berakhir atau lembar capaian kosong.`,
    'Gunakan sumber lain untuk bulan itu, atau lengkapi lembar Indikator dan Realisasi.',
  ),
  'attainment-period': say(
    (v) => `Capaian Unit diambil dari ${v.period} ${v.year}, triwulan terakhir yang berakhir pada bulan itu.`,
    'Tidak perlu tindakan.',
  ),
  'category-without-participants': say(
    (v) => `Kategori "${v.category}" tidak mempunyai peserta atau data pada bulan ${v.month}.`,
    'Periksa kolom Peserta, dan isi data bulan itu.',
  ),
  'all-out': say(
    (v) =>
      `Tidak ada peserta "${v.category}" yang dapat menang pada bulan ${v.month}: semuanya gugur atau belum cukup data.`,
    'Lihat kolom Alasan Gugur dan Rincian pada lembar Hasil Penghargaan.',
  ),
  'sole-candidate': say(
    (v) =>
      `${v.participant} satu-satunya peserta "${v.category}" yang memenuhi syarat pada ${v.month}; skor saja tidak menjadikannya pemenang.`,
    'Bila tetap layak menang, tambahkan baris pada lembar Penilaian: Kriteria "Seri", Nilai = 1, dan alasan pada Catatan.',
  ),
  'tie-undecided': say(
    (v) => `Peringkat ${v.rank} "${v.category}" diraih bersama oleh ${v.participants}; juri perlu memutuskan.`,
    'Tambahkan baris pada lembar Penilaian: Kriteria "Seri", Nilai = urutan (1, 2, …), dan alasan pada Catatan.',
  ),
  'near-tie': say(
    (v) =>
      `Skor ${v.first} dan ${v.second} pada "${v.category}" tercetak sama; urutan seri atau keputusan juri yang membedakan.`,
    'Pastikan urutan itu memang dikehendaki.',
  ),
  'low-agreement': say(
    (v) => `Kesepakatan penilai "${v.category}" rendah (W = ${v.agreement}).`,
    'Bahas perbedaan nilai antarpenilai sebelum menetapkan pemenang.',
  ),
  'month-not-over': say(
    (v) => `Bulan ${v.month} belum berakhir, sehingga pemenangnya belum dapat ditetapkan.`,
    'Tetapkan pemenang setelah bulan itu berakhir.',
  ),
  'not-finalised': say(
    (v) => `Pemenang "${v.category}" bulan ${v.month} tidak ditetapkan karena masih ada yang perlu diselesaikan.`,
    'Selesaikan peringatan tentang kategori ini, lalu tetapkan kembali.',
  ),
  'already-finalised': say(
    (v) => `"${v.category}" bulan ${v.month} sudah ditetapkan dan tidak diubah.`,
    'Tidak perlu tindakan.',
  ),
};
