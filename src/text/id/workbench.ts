/** The workbench: the page that shows a workbook with its menu in a browser. */
export const workbench = {
  help: `Meja kerja Rapor Kinerja: buku kerja dengan menu Kinerja di peramban, tanpa akun Google.

Pemakaian:
  npm run workbench -- [buku-kerja.xlsx] [pilihan]

Pilihan:
  --empty            mulai dari buku kerja kosong
  --out FOLDER       folder dokumen yang dibuat (bawaan: out)
  --today TANGGAL    tanggal yang dianggap hari ini, mis. 2026-10-05
  --port NOMOR       porta tetap (bawaan: porta bebas)
  --lang id|en       bahasa menu dan layar
  --help             bantuan ini

Tanpa nama berkas, contoh samples/dinas-sosial-contoh.xlsx yang dibuka. Berkas itu tidak pernah diubah: unduh hasilnya
dengan tombol Simpan. Tidak ada host lain yang dihubungi.`,
  started: (address: string) => `Meja kerja siap. Buka di peramban: ${address}`,
  stopHint: 'Hentikan dengan Ctrl+C.',
  kept: (file: string) => `Perubahan yang belum diunduh disimpan di ${file}`,
  keptName: (name: string, time: string) => `${name} (belum diunduh ${time})`,
  emptyName: 'Buku kerja',
  emptySheet: 'Lembar1',
  page: {
    product: 'Rapor Kinerja',
    menus: 'Menu',
    save: 'Simpan .xlsx',
    saveHint: 'Unduh buku kerja dengan semua isinya',
    undo: 'Urungkan',
    undoHint: 'Urungkan suntingan terakhir (Ctrl+Z)',
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
    lost: 'Hubungan dengan meja kerja terputus. Jalankan kembali npm run workbench, lalu buka alamat barunya.',
    close: 'Tutup',
    sidebar: 'Bilah samping',
    start: {
      title: 'Mulai',
      paste: 'Tempel tabel Anda',
      open: 'Buka berkas',
      sample: 'Coba contoh',
      drop: 'Atau jatuhkan berkas Excel di mana saja pada halaman ini.',
    },
    importing: 'Impor berkas',
    noDocuments: 'Belum ada dokumen. Pilih menu Kinerja ▸ Buat evaluasi.',
    documentKinds: { document: 'Dokumen', slides: 'Salindia', letter: 'Surat', other: 'Berkas' },
    pasted: (cells: string) => `${cells} sel ditempelkan.`,
    keptAsText: (cells: string) => `${cells} rumus ditempelkan sebagai teks; rumus tidak dihitung di meja kerja ini.`,
    nothingToUndo: 'Tidak ada suntingan yang dapat diurungkan.',
    refusals: {
      formula: "Rumus tidak dihitung di meja kerja ini. Ketik nilainya, atau awali dengan tanda petik tunggal (').",
      'not-in-list': 'Isian tidak ada dalam daftar sel ini. Pilih salah satu dengan Alt+↓.',
      'too-large': 'Terlalu banyak sel sekaligus. Tempelkan dalam beberapa bagian.',
      'no-sheet': 'Lembar ini sudah tidak ada.',
    },
    triggerFault: (fault: string) => `Pemicu gagal: ${fault}`,
    scriptFault: (fault: string) => `Skrip berhenti: ${fault}`,
    buttons: { OK: 'Oke', CANCEL: 'Batal', YES: 'Ya', NO: 'Tidak' },
    shortcuts: [
      ['Panah, Tab, Page Up/Down', 'pindah sel'],
      ['Ctrl+panah', 'ke tepi isian'],
      ['Shift+panah', 'memperluas pilihan'],
      ['Enter, F2, mengetik', 'menyunting; Enter menyimpan, Esc membatalkan'],
      ['Alt+Enter di dalam sel', 'baris baru'],
      ['Delete', 'mengosongkan'],
      ['Ctrl+C, Ctrl+X, Ctrl+V, Ctrl+Z', 'salin, potong, tempel, urungkan'],
      ['Alt+↓', 'daftar pilihan sel'],
      ['Ctrl+Enter', 'membuka tautan sel'],
      ['Alt+Page Up/Down', 'lembar sebelum dan sesudahnya'],
      ['Alt+M', 'menu Kinerja'],
    ],
  },
};
