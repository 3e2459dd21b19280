/** Menu, questions before a command, closing messages and faults. */
export const menu = {
  title: 'Kinerja',
  entries: {
    prepare: 'Siapkan',
    prepareCore: 'Lembar inti',
    prepareSupport: 'Lembar pendukung evaluasi',
    prepareAwards: 'Lembar penghargaan',
    prepareSchedule: 'Lembar jadwal',
    importFiles: 'Impor berkas atau tempelan…',
    importTable: 'Impor tab ini…',
    undoImport: 'Batalkan impor terakhir…',
    fillActuals: 'Isi kode Realisasi dari Indikator',
    openYear: 'Tahun baru…',
    shareByUnit: 'Bagikan isian per bidang…',
    settings: 'Pengaturan',
    openSettings: 'Buka lembar Pengaturan',
    uploadLogo: 'Unggah logo…',
    sidebar: 'Panel samping',
    evaluation: 'Buat evaluasi',
    evaluationOfSelected: 'Unit terpilih',
    evaluationOfAll: 'Semua unit dan instansi…',
    evaluationOfAgency: 'Instansi',
    documents: 'Dokumen',
    templates: 'Templat…',
    setFinal: 'Tetapkan Final',
    releaseFinal: 'Lepas Final',
    stopDocuments: 'Hentikan pembuatan',
    takeOver: 'Ambil alih dokumen…',
    awards: 'Penghargaan',
    finaliseAwards: 'Tetapkan pemenang…',
    agreements: 'Perjanjian',
    prepareAgreements: 'Siapkan lembar',
    proposeTargets: 'Usulkan target…',
    schedule: 'Jadwal',
    deriveSchedule: 'Jabarkan kegiatan…',
    remindersOn: 'Nyalakan pengingat otomatis',
    remindersOff: 'Matikan pengingat otomatis',
    people: 'Pegawai',
    preparePeople: 'Siapkan lembar pegawai',
    prepareReflections: 'Siapkan refleksi…',
    plansToFollowUps: 'Rencana ke Tindak Lanjut…',
    about: 'Tentang',
    fullTest: 'Uji lengkap…',
    aboutProduct: 'Tentang Rapor Kinerja',
  },
  question: {
    evaluationOfAll:
      'Laporan evaluasi akan dibuat atau diperbarui untuk semua unit dan instansi di folder laporan. Dokumen yang isinya tidak berubah dibiarkan. Lanjutkan?',
    whichUnit: 'Tulis kode atau nama unit yang dibuatkan evaluasi (atau INSTANSI):',
  },
  cancelled: 'Dibatalkan; tidak ada yang diubah.',
  closing: {
    period: (year: string, period: string) => `Tahun ${year}, periode ${period}.`,
    stopped: (errors: string) => `Dihentikan karena ada ${errors} kesalahan pada data. Lembar Anda tidak diubah.`,
    found: (errors: string) => `Ada ${errors} kesalahan; selama belum diperbaiki, penghitungan tidak dapat dijalankan.`,
    errorLine: (place: string, message: string) => `• ${place}: ${message}`,
    moreErrors: (count: string) => `… dan ${count} kesalahan lain.`,
    seeCheck: (sheet: string) => `Lihat lembar "${sheet}": setiap baris menautkan sel yang perlu diperbaiki.`,
    sheets: (names: string) => `Lembar diperbarui: ${names}.`,
    flagged: (count: string, names: string) => `Unit ditandai: ${count} (${names}).`,
    noneFlagged: 'Tidak ada unit yang ditandai.',
    noneAssessed: 'Belum ada unit yang dapat dinilai; sebabnya ada pada kolom Status lembar hasil.',
    warnings: (count: string, sheet: string) => `Peringatan: ${count}; lihat lembar "${sheet}".`,
    documents: (count: string, sheet: string) => `Dokumen: ${count}; tautannya di lembar "${sheet}".`,
    documentsLeft: (count: string) => `Masih ada ${count} dokumen; pilih menu ini sekali lagi untuk melanjutkan.`,
    noFindings: 'Tidak ada kesalahan atau peringatan pada data.',
  },
  problems: {
    'foreign-sheet': (subject: string) =>
      `Lembar "${subject}" sudah ada dan bukan buatan Rapor Kinerja, sehingga tidak ditimpa. Ganti nama lembar itu, lalu jalankan kembali.`,
    'lock-busy': () =>
      'Orang lain sedang menjalankan Rapor Kinerja di berkas ini. Tunggu sekitar satu menit, lalu jalankan kembali. Tidak ada yang diubah.',
    'folder-unreachable': (subject: string) =>
      `Folder laporan "${subject}" tidak dapat dipakai: sudah dihapus, ada di sampah, atau bukan milik Anda. Minta pemilik dokumen menjalankan menu ini, atau isi pengaturan Folder Laporan dengan nama baru; tautan lama tetap berlaku. Folder kedua tidak dibuat.`,
    'file-unreachable': (subject: string) =>
      `Berkas yang tercatat (${subject}) tidak dapat dibuka oleh akun Anda. Minta pemilik dokumen menjalankan menu ini.`,
    'answer-lost': (subject: string) =>
      `Jawaban Google atas pembuatan "${subject}" tidak sampai; berkasnya mungkin sudah ada. Jalankan kembali setelah satu menit: berkas itu dicari dahulu.`,
    'sheet-protected': (subject: string) =>
      `Lembar "${subject}" dilindungi dan akun Anda tidak boleh mengubahnya. Minta pemilik perlindungan menambahkan Anda (menu Data ▸ Lindungi sheet dan rentang), lalu jalankan kembali.`,
    'changed-meanwhile': (subject: string) =>
      `Isi ${subject} diubah orang lain saat perintah ini berjalan, sehingga tidak ditimpa. Jalankan kembali.`,
  },
  googleFaults: {
    busy: (message: string) =>
      `Layanan Google sedang tidak menjawab, juga setelah beberapa kali dicoba (${message}). Isian Anda tidak ada yang hilang. Coba lagi beberapa menit lagi.`,
    unknown: (message: string) =>
      `Layanan Google menolak tanpa alasan yang dapat dibaca, juga setelah tiga kali dicoba: ${message}. Isian Anda tidak ada yang hilang. Coba lagi beberapa menit lagi; bila berulang, laporkan kalimat itu beserta nama menunya.`,
    rights: (message: string) =>
      `Akun Anda tidak berhak atas berkas atau folder yang diminta (${message}). Minta pemilik dokumen menjalankan menu ini atau membagikan foldernya kepada Anda.`,
    gone: (message: string) =>
      `Berkas atau folder yang diminta tidak ditemukan (${message}). Pulihkan dari sampah Google Drive, atau minta pemilik dokumen menjalankan menu ini.`,
    exists: (message: string) => `Berkas yang akan dibuat sudah ada (${message}). Jalankan kembali.`,
    quota: (message: string) =>
      `Kuota harian Google habis (${message}). Jalankan kembali besok; yang sudah selesai tidak diulang.`,
    storage: (message: string) =>
      `Penyimpanan Google Drive penuh (${message}). Kosongkan sampah atau hapus berkas lama, lalu jalankan kembali.`,
    refused: (message: string) =>
      `Google menolak permintaan ini (${message}). Isian Anda tidak ada yang hilang. Laporkan kalimat itu beserta nama menunya.`,
  },
  fault: (message: string, code: string) =>
    `Terjadi gangguan yang tidak terduga: ${message}\n\nIsian Anda tidak diubah. Bila berulang, laporkan kode ${code} beserta nama menu yang dipilih.`,
  faultResult: (code: string) => `Gangguan ${code}`,
};
