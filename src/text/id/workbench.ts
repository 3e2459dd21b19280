/** The workbench: the page that shows a workbook with its menu in a browser. */
export const workbench = {
  help: `Meja kerja Rapor Kinerja: buku kerja dengan menu Kinerja di peramban, tanpa akun
Google.

Pemakaian:
  npm run workbench -- [buku-kerja.xlsx] [pilihan]

Pilihan:
  --empty            mulai dari buku kerja kosong
  --out FOLDER       folder dokumen yang dibuat (bawaan: out)
  --today TANGGAL    tanggal yang dianggap hari ini, mis. 2026-10-05
  --port NOMOR       porta tetap (bawaan: porta bebas)
  --lang id|en       bahasa menu dan layar
  --help             bantuan ini

Tanpa nama berkas, contoh samples/dinas-sosial-contoh.xlsx yang dibuka. Berkas
itu tidak pernah diubah: unduh hasilnya dengan tombol Simpan. Tidak ada host
lain yang dihubungi.`,
  started: (address: string) => `Meja kerja siap. Buka di peramban: ${address}`,
  stopHint: 'Hentikan dengan Ctrl+C.',
  kept: (file: string) => `Perubahan yang belum diunduh disimpan di ${file}`,
  notKept: (why: string) =>
    `Perubahan yang belum diunduh tidak dapat disimpan: ${why}. Salinan pengamannya ditawarkan saat meja kerja dibuka lagi dengan folder yang sama.`,
  stillRunning: (why: string) =>
    `Perubahan yang belum diunduh tidak dapat disimpan: ${why}. Salinan pengamannya juga tidak ada, maka meja kerja tetap berjalan. Simpan .xlsx di peramban, atau atasi sebabnya, lalu tekan Ctrl+C lagi; sesudah itu meja kerja berhenti juga.`,
  lost: (why: string) => `Perubahan yang belum diunduh tidak dapat disimpan: ${why}.`,
  runDiskFault: (why: string) =>
    `${why}. Atasi dahulu, lalu jalankan perintah itu lagi; yang sudah selesai tidak dibuat ulang.`,
  diskFaults: {
    ENOSPC: 'cakram penuh',
    EACCES: 'folder tidak boleh ditulisi',
    EPERM: 'folder tidak boleh ditulisi',
    EROFS: 'folder hanya dapat dibaca',
    ENOENT: 'folder sudah tidak ada',
  },
  keptName: (name: string, time: string) => `${name} (belum diunduh ${time})`,
  emptyName: 'Buku kerja',
  emptySheet: 'Lembar1',
  page: {
    product: 'Rapor Kinerja',
    menus: 'Menu',
    save: 'Simpan .xlsx',
    saveHint: 'Unduh buku kerja dengan semua isinya',
    undo: 'Urungkan',
    undoHint: 'Urungkan langkah terakhir, juga perintah menu (Ctrl+Z)',
    undone: 'Langkah terakhir diurungkan.',
    redo: 'Ulangi',
    redoHint: 'Ulangi langkah yang diurungkan (Ctrl+Y)',
    redone: 'Langkah diulangi.',
    nothingToRedo: 'Tidak ada langkah yang dapat diulangi.',
    copied: (rows: string) => `${rows} baris disalin.`,
    notCopied: (why: string) => `Tidak tersalin: ${why}`,
    notCut: (why: string) => `Tidak tersalin, maka tidak ada yang dikosongkan: ${why}`,
    notSent: (why: string) => `Isian tidak diterima: ${why}`,
    pasting: (rows: string) => `Menempelkan ${rows} baris …`,
    rowsSoFar: (done: string, all: string) => `${done} dari ${all} baris`,
    changedElsewhere: (mine: string, other: string) =>
      `Sel ini baru saja diubah di jendela lain menjadi “${other}”. Isian Anda “${mine}” belum ditulis.`,
    pasteChangedElsewhere: (cells: string) =>
      `${cells} baru saja diubah di jendela lain. Tempelan Anda belum ditulis di sana maupun di sekitarnya.`,
    clearChangedElsewhere: (cells: string) => `${cells} baru saja diubah di jendela lain, maka belum dikosongkan.`,
    takeMine: 'Pakai isian saya',
    clearAnyway: 'Kosongkan juga',
    documents: 'Dokumen',
    board: 'Papan',
    boardHint: 'Buka papan di tab baru',
    keys: 'Pintasan',
    content: 'Isi sel',
    goTo: 'Sel atau rentang',
    sheets: 'Lembar',
    allSheets: 'Daftar lembar',
    allCells: 'Semua sel',
    row: (number: string) => `Baris ${number}`,
    choices: 'Pilihan isian',
    note: (text: string) => `Catatan: ${text}`,
    selected: (address: string, sum: string) => `${address} · jumlah ${sum}`,
    running: (label: string) => `Menjalankan ${label} …`,
    finished: 'Selesai.',
    seconds: (seconds: string) => `${seconds} detik`,
    documentsSoFar: (done: string, all: string, seconds: string | null) =>
      `${done} dari ${all}` + (seconds === null ? '' : ` · sekitar ${seconds} detik lagi`),
    stop: 'Berhenti',
    stopping: 'Berhenti setelah dokumen yang sedang dibuat …',
    lost: (waiting: number) =>
      (waiting > 0 ? `${waiting} isian menunggu di halaman ini; biarkan terbuka. ` : '') +
      'Hubungan dengan meja kerja terputus. Jalankan kembali npm run workbench dengan folder yang sama.',
    unsaved: 'Ada perubahan yang belum diunduh',
    unkept: (why: string) => `Salinan pengaman tidak dapat ditulis (${why}). Simpan .xlsx sekarang.`,
    unremembered: (why: string) =>
      `Catatan dokumen di folder hasil tidak dapat ditulis (${why}). Atasi dahulu; penulisannya dicoba lagi pada perintah berikutnya.`,
    keptAgain: 'Salinan pengaman dapat ditulis lagi.',
    recoveryTitle: 'Lanjutkan pekerjaan?',
    recoveryMessage: (time: string) =>
      `Meja kerja terhenti sebelum perubahan terakhir (${time}) diunduh. Perubahan itu masih ada.`,
    recoveryTake: 'Lanjutkan',
    recoveryLeave: 'Mulai dari berkas semula',
    recoveryFirst: 'Pilih dahulu: lanjutkan pekerjaan yang terhenti, atau mulai dari berkas semula.',
    recoveryKept: (file: string) => `Pekerjaan yang terhenti disimpan di ${file}`,
    findIn: 'Cari dalam lembar ini',
    findNext: 'Berikutnya',
    findBefore: 'Sebelumnya',
    found: (number: string, all: string) => `${number} dari ${all}`,
    notFound: 'Tidak ditemukan',
    chart: 'Grafik',
    chartTable: (title: string) => `Angka grafik ${title}`,
    chartNothing: 'tidak dilaporkan',
    close: 'Tutup',
    sidebar: 'Bilah samping',
    start: {
      title: 'Mulai',
      resume: 'Lanjutkan',
      take: 'Ambil tabel di tab ini',
      paste: 'Tempel tabel Anda',
      open: 'Buka berkas',
      sample: 'Coba contoh',
      drop: 'Atau jatuhkan berkas Excel di mana saja pada halaman ini.',
      waits: (time: string) =>
        `Pekerjaan terakhir (${time}) belum diunduh. Bila Anda memulai dengan yang lain, pekerjaan itu disimpan sebagai berkas tersendiri.`,
    },
    importing: 'Impor berkas',
    noDocuments: 'Belum ada dokumen. Pilih menu Kinerja ▸ Buat evaluasi.',
    documentsFolder: 'Dokumen buku kerja ini disimpan di folder:',
    copyFolder: 'Salin lokasi folder',
    folderCopied: 'Lokasi folder disalin. Tempelkan di bilah alamat pengelola berkas.',
    documentKinds: { document: 'Dokumen', slides: 'Salindia', letter: 'Surat', other: 'Berkas' },
    pasted: (cells: string) => `${cells} sel ditempelkan.`,
    keptAsText: (cells: string) => `${cells} rumus ditempelkan sebagai teks; rumus tidak dihitung di meja kerja ini.`,
    nothingToUndo: 'Tidak ada langkah yang dapat diurungkan.',
    refusals: {
      formula: "Rumus tidak dihitung di meja kerja ini. Ketik nilainya, atau awali dengan tanda petik tunggal (').",
      'not-in-list': 'Isian tidak ada dalam daftar sel ini. Pilih salah satu dengan Alt+↓.',
      'too-large': 'Terlalu banyak sel sekaligus. Tempelkan dalam beberapa bagian.',
      'too-long': 'Satu sel memuat paling banyak 50.000 huruf. Tidak ada yang ditulis.',
      'no-sheet': 'Lembar ini sudah tidak ada.',
    },
    triggerFault: (fault: string) => `Pemicu gagal: ${fault}`,
    scriptFault: (fault: string) => `Skrip berhenti: ${fault}`,
    buttons: { OK: 'Oke', CANCEL: 'Batal', YES: 'Ya', NO: 'Tidak' },
    shortcuts: [
      ['Panah, Tab, Page Up/Down', 'pindah sel'],
      ['Tab lalu Enter', 'ke kanan, lalu ke awal baris berikutnya; dalam pilihan berkeliling'],
      ['Ctrl+F', 'mencari dalam lembar'],
      ['Alt+Shift+←/→', 'lebar kolom; juga dengan menggeser atau klik ganda tepi hurufnya'],
      ['Ctrl+panah', 'ke tepi isian'],
      ['Shift+panah', 'memperluas pilihan'],
      ['Enter, F2, mengetik', 'menyunting; Enter menyimpan, Esc membatalkan'],
      ['Alt+Enter di dalam sel', 'baris baru'],
      ['Delete', 'mengosongkan'],
      ['Ctrl+C, Ctrl+X, Ctrl+V', 'salin, potong, tempel'],
      ['Ctrl+Z, Ctrl+Y', 'urungkan, ulangi; juga perintah menu'],
      ['Alt+↓', 'daftar pilihan sel'],
      ['Ctrl+Enter', 'membuka tautan sel'],
      ['Alt+Page Up/Down', 'lembar sebelum dan sesudahnya'],
      ['F6, Shift+F6', 'keluar dari sel ke bagian halaman berikutnya atau sebelumnya'],
      ['Alt+M', 'menu Kinerja'],
    ],
  },
};
