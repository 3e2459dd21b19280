/** Everything the command line says. */
export const terminal = {
  help: (tasks: string, further: string) => `Rapor Kinerja: menghitung capaian, menandai unit di bawah batas minimal,
dan menyusun lembar evaluasi.

Pemakaian:
  npm start -- [buku-kerja.xlsx] [pilihan]
  npm start -- check-figures BERKAS… [--out FOLDER] [--json]
                     memeriksa angka tercetak pada tabel .xlsx, .xls, .ods,
                     .csv, dan .docx

Pilihan:
  --out FOLDER       folder hasil (bawaan: out)
  --run BAGIAN,…     bagian yang dijalankan:
                     ${tasks}
                     (bawaan: keempatnya)
  --period PERIODE   mis. "TW III", Maret, Tahunan (bawaan: pengaturan Periode)
  --unit KODE        hanya dokumen unit ini
  --lang id|en       bahasa dokumen dan layar ini
  --month BULAN      bersama --run penghargaan: mis. 2026-03
                     (bawaan: bulan lalu)
  --category NAMA    bersama --run penghargaan: hanya kategori ini
  --finalise         bersama --run penghargaan: tetapkan pemenangnya
  --remake KUNCI     buat ulang dokumen: kunci pada lembar Dokumen, failed,
                     atau all
  --logo BERKAS      logo PNG atau JPEG (paling besar 200 KB) untuk kop surat,
                     piagam, dan salindia
  --template JENIS=BERKAS
                     templat .docx sendiri, mis. evaluasi=templat.docx;
                     evaluasi= mengembalikan bawaan
  --dry-run          hanya tampilkan dokumen yang akan dibuat, diperbarui,
                     atau dibiarkan
  --today TANGGAL    tanggal yang dianggap hari ini, mis. 2026-10-05
  --audio            bersama --run papan: berkas suara dengan espeak-ng
  --json             hasil sebagai satu objek JSON
  --help             bantuan ini

Bagian lain dari --run, sendiri atau bersama yang di atas:
${further}
  uji-mandiri dijalankan sendiri: menguji pemasangan tanpa memerlukan isi buku
  kerja.

Tanpa nama berkas, contoh samples/dinas-sosial-contoh.xlsx yang dipakai.
Berkas masukan tidak pernah diubah.
Kode keluar: 0 selesai; 2 ada Kesalahan dalam data; 1 sebab lain.`,
  imports: {
    orUnits: 'atau {"kode program": "nama unit"}',
    help: `Mengimpor tabel anggaran, realisasi, dan indikator dari berkas yang sudah ada.

Pemakaian:
  npm start -- import BERKAS… [pilihan]
  npm start -- import --undo --into BUKU.xlsx

Berkas: .xlsx, .xlsm, .xls, .ods, .csv; boleh beberapa sekaligus.

Pilihan:
  --into BUKU.xlsx   gabungkan ke buku kerja ini; yang lama disimpan di
                     sebelahnya
  --out FOLDER       folder buku kerja baru (bawaan: out)
  --undo             batalkan impor terakhir ke buku kerja ini
  --answers BERKAS   jawaban pertanyaan, {"id": "nilai"}
  --yes              ambil jawaban bawaan; pertanyaan uang yang tidak cocok
                     tidak punya bawaan
  --lang id|en       bahasa layar ini
  --json             hasil sebagai satu objek JSON
  --help             bantuan ini

Kode keluar: 0 selesai; 2 tidak ada yang ditulis; 3 sebagian ditulis, sisanya
menunggu jawaban; 1 sebab lain.`,
    byDefault: 'bawaan',
    table: (place: string, kind: string, rows: number, period: string) =>
      `${place}: ${kind}, ${rows} baris rincian${period === '' ? '' : `, s.d. ${period}`}`,
    totals: (agreed: number, all: number) => `${agreed} dari ${all} jumlah tercetak cocok dengan rinciannya.`,
    written: (
      sheet: string,
      counts: { new: number; same: number; changed: number; missing: number; conflicting: number },
    ) =>
      `${sheet}: ${counts.new} baru, ${counts.changed} berubah, ${counts.same} sama, ${counts.missing} tidak ada di berkas, ${counts.conflicting} tetap berbeda dari berkas`,
    leftOut: (tables: string) => `Belum diambil: ${tables}. Jawab pertanyaannya dengan --answers.`,
    nothingWritten: 'Tidak ada yang ditulis.',
    upToDate: 'Buku kerja sudah memuat semuanya; tidak ada yang perlu ditulis.',
    nothingToUndo: 'Tidak ada impor yang dapat dibatalkan pada buku kerja ini.',
    undone: (files: string, time: string) => `Impor ${files} (${time}) dibatalkan.`,
    restored: (sheet: string, rows: number, cells: number) =>
      `${sheet}: ${rows} baris dihapus, ${cells} sel dikembalikan`,
  },
  reading: (file: string) => `Membaca ${file} …`,
  calculating: 'Menghitung …',
  documentsLeft: (count: number) => `Menyusun dokumen, sisa ${count} …`,
  writing: (file: string) => `Menulis ${file} …`,
  title: (agency: string, period: string, year: number) => `${agency} · ${period} · ${year}`,
  agencyFallback: 'Instansi',
  columns: {
    unit: 'Unit Kerja',
    value: 'Nilai',
    mean: 'Rata-rata',
    absorption: 'Serapan',
    counted: 'Terhitung',
    flag: 'Tanda',
  },
  formedFrom: (how: string) => `dibentuk dari ${how}`,
  flagged: (flagged: number, all: number) => `${flagged} dari ${all} unit ditandai.`,
  causes: 'Nilai paling berkurang karena:',
  notReported: (count: number) => `${count} indikator belum lapor`,
  severities: { error: 'Kesalahan', warning: 'Peringatan', info: 'Informasi' },
  findings: 'Hasil periksa data:',
  noFindings: 'Hasil periksa data: tidak ada temuan.',
  moreFindings: (count: number) => `… dan ${count} lagi; lihat lembar Hasil Periksa Data.`,
  moreErrors: (count: number) => `… dan ${count} lagi.`,
  advice: 'Saran:',
  documents: (count: number) => `Dokumen: ${count}`,
  moreDocuments: (count: number) => `… dan ${count} lagi di folder yang sama.`,
  sheets: (names: string) => `Lembar: ${names}`,
  written: (file: string) => `Ditulis: ${file}`,
  took: (seconds: string, calls: number) => `Waktu ${seconds} detik, ${calls} panggilan layanan.`,
  audit: (file: string) => `Buku kerja audit: ${file}`,
  board: (files: string) => `Papan: ${files}`,
  message: (file: string) => `Ringkasan untuk pesan singkat: ${file}`,
  preview: (file: string) => `Pratinjau templat: ${file}`,
  boardSounds: (count: number) => `Berkas suara papan: ${count}, di folder suara.`,
  boardMute: 'Berkas suara tidak dibuat: espeak-ng belum terpasang. Papan memakai suara peramban, atau nada dan teks.',
  stopped: 'Data belum dapat dihitung; tidak ada berkas yang ditulis. Perbaiki yang berikut, lalu jalankan lagi.',
  ownTable: 'Berkas ini bukan buku kerja Rapor Kinerja. Tabel di dalamnya diambil dengan:',
  importCommand: 'npm start -- import BERKAS --out out',
  menuCommand: 'Di terminal: npm run workbench -- BERKAS membuka buku kerja dengan menu itu.',
  usage: {
    unknownOption: (option: string) => `Pilihan ${option} tidak dikenal.`,
    missingValue: (option: string) => `Pilihan ${option} memerlukan nilai.`,
    unexpectedValue: (option: string) => `Pilihan ${option} tidak memakai nilai.`,
    onlyWith: (option: string, part: string) =>
      `Pilihan ${option} hanya untuk bagian "${part}"; sebutkan bagian itu dengan --run.`,
    badValue: (option: string, value: string, allowed: string) =>
      `"${value}" bukan nilai untuk ${option}; yang dapat dipakai: ${allowed}.`,
    tooMany: (argument: string) =>
      `Hanya satu buku kerja yang dapat diolah; "${argument}" berlebih. Nilai yang berisi spasi ditulis di antara tanda kutip, misalnya --period "TW III".`,
  },
  figures: {
    noFiles: 'Sebutkan berkas yang angkanya diperiksa.',
    table: (file: string, place: string) => `${file} · ${place}`,
    more: (count: number) => `… dan ${count} lagi; lihat lembar Periksa Angka.`,
    paper: (files: string) => `Hasil Uji Angka: ${files}`,
  },
  usageAdvice: 'Lihat npm start -- --help.',
  dateAllowed: 'tanggal seperti 2026-10-05',
  textAllowed: 'teks yang tidak kosong',
  problems: {
    'input-missing': (file: string) => [`Berkas ${file} tidak ditemukan.`, 'Periksa nama dan foldernya.'],
    'input-unreadable': (file: string) => [`Berkas ${file} tidak dapat dibuka.`, 'Periksa izin baca berkas itu.'],
    'input-empty': (file: string) => [`Berkas ${file} kosong.`, 'Unduh atau simpan ulang buku kerjanya.'],
    'input-folder': (file: string) => [`${file} adalah folder.`, 'Sebutkan berkas .xlsx di dalamnya.'],
    'input-encrypted': (file: string) => [
      `Berkas ${file} dikunci dengan kata sandi.`,
      'Simpan salinan tanpa kata sandi, lalu jalankan lagi.',
    ],
    'input-not-workbook': (file: string) => [
      `Berkas ${file} bukan buku kerja (.xlsx, .xlsm, .xls, .ods, atau .csv).`,
      'Unduh dari Google Sheets dengan File > Download > Microsoft Excel (.xlsx).',
    ],
    'input-damaged': (file: string) => [
      `Berkas ${file} rusak atau terpotong.`,
      'Unduh ulang, atau buka lalu simpan lagi di aplikasi lembar kerja.',
    ],
    'input-too-large': (file: string) => [
      `Berkas ${file} terlalu besar: isinya setelah dibuka lebih dari 24 MB (gambar: 256 MB) atau lebih dari 5.000 bagian.`,
      'Hapus lembar dan baris yang tidak diperlukan, juga sel kosong yang berformat, simpan, lalu jalankan kembali.',
    ],
    'input-too-wide': (sheet: string) => [
      `Lembar ${sheet} terbentang terlalu jauh: ada sel berisi atau berformat di sana, mungkin hanya spasi. Yang dibaca paling banyak 100.000 baris per lembar dan 2.000.000 sel seluruhnya (.csv, .ods, .xls: 1.000.000).`,
      'Kosongkan sel itu atau hapus baris kosong di bawah data terakhir, simpan, lalu jalankan kembali.',
    ],
    'same-file': (file: string) => [`Hasil akan menimpa berkas masukan ${file}.`, 'Pilih folder lain dengan --out.'],
    'output-foreign': (file: string) => [
      `${file} sudah ada dan bukan hasil Rapor Kinerja.`,
      'Pindahkan atau ganti nama berkas itu, atau pilih folder lain dengan --out.',
    ],
    'output-unreadable': (file: string) => [
      `Hasil sebelumnya, ${file}, tidak dapat dibaca.`,
      'Pindahkan berkas itu, atau pilih folder lain dengan --out.',
    ],
    'output-folder': (file: string) => [
      `Hasil tidak dapat ditulis ke ${file}.`,
      'Periksa izin dan ruang disk, tutup berkas yang sedang dibuka, atau pilih folder lain dengan --out.',
    ],
    'output-file': (file: string) => [`${file} adalah berkas, bukan folder.`, 'Pilih nama folder lain dengan --out.'],
    'bundle-missing': (file: string) => [`Berkas program ${file} tidak ada.`, 'Jalankan npm run build.'],
    'output-busy': (lock: string) => [
      `Proses lain sedang bekerja di folder hasil: ${lock}.`,
      'Tunggu sampai selesai. Bila komputer itu sudah dimatikan, hapus berkas kunci tersebut, lalu jalankan lagi.',
    ],
    'output-link': (path: string) => [
      `${path} menunjuk ke luar folder hasil.`,
      'Ganti tautan itu dengan folder biasa, atau pilih folder lain dengan --out.',
    ],
    'memory-foreign': (file: string) => [
      `${file} bukan catatan dokumen Rapor Kinerja versi ini, atau menyebut berkas di luar folder hasil.`,
      'Pulihkan dari cadangan atau pakai versi yang menulisnya; bila tidak ada, pilih folder lain dengan --out.',
    ],
    'memory-damaged': (file: string) => [
      `Catatan dokumen ${file} tidak dapat dibaca.`,
      'Pulihkan dari cadangan; bila tidak ada, pilih folder lain dengan --out.',
    ],
    'folder-unreachable': (path: string) => [
      `Folder laporan ${path} tidak dapat dipakai; tidak dibuat folder kedua.`,
      'Pulihkan folder itu, atau hapus .rapor-kinerja.json di folder hasil untuk memulai dari awal.',
    ],
    'lock-busy': () => [
      'Buku kerja ini sedang diproses oleh perintah lain.',
      'Tunggu sampai selesai, lalu jalankan kembali.',
    ],
    'script-failed': (message: string) => [
      `Perhitungan berhenti: ${message}`,
      'Jalankan lagi; bila terulang, laporkan pesan ini beserta hasil RAPOR_DEBUG=1.',
    ],
    'no-progress': (message: string) => [
      `Penyusunan dokumen tidak bergerak; sisa ${message}.`,
      'Lihat lembar Dokumen untuk sebabnya, lalu jalankan lagi.',
    ],
    'own-fault': (message: string) => [
      `Terjadi kesalahan program: ${message}`,
      'Laporkan pesan ini beserta hasil RAPOR_DEBUG=1.',
    ],
  },
};
