/** Words of preparing sheets and reminders of who has not reported. */
export const prepare = {
  modules: {
    core: 'Siapkan lembar inti',
    support: 'Siapkan lembar pendukung evaluasi',
    awards: 'Siapkan lembar penghargaan',
    agreements: 'Siapkan lembar perjanjian',
    schedule: 'Siapkan lembar jadwal',
    people: 'Siapkan lembar pegawai',
  },
  plan: {
    newSheets: (names: string) => `• Lembar baru: ${names}`,
    newColumns: (sheet: string, headings: string) => `• Kolom baru di ujung kanan "${sheet}": ${headings}`,
    newSettings: (sheet: string, names: string) => `• Pengaturan baru di "${sheet}": ${names}`,
    filled: (sheet: string, count: string) =>
      `• ${count} sel kosong di "${sheet}" diisi nilai bawaan atau penjelasannya`,
    untouched: (sheet: string, headings: string) =>
      `• Lembar "${sheet}" tidak diubah karena baris judulnya tidak dikenali (kolom wajib: ${headings}).`,
    question: (changes: string) => `Yang akan ditambahkan:\n${changes}\n\nIsian Anda tidak diubah. Lanjutkan?`,
    presets:
      'Isi juga empat kategori penghargaan siap pakai beserta kriterianya (respons cepat, tindak lanjut, publikasi, pegawai)? Bobot dan patokannya usulan yang langsung dihitung; ubah atau hapus sesuai keputusan instansi.',
    nothing: 'Semua lembar dan kolom sudah ada; tidak ada yang diubah.',
    done: (changes: string) => `Selesai ditambahkan:\n${changes}`,
    next: 'Langkah berikutnya: isi lembar mulai dari Unit Kerja, lalu pilih menu Periksa data. Lembar Contoh Isian memperlihatkan baris yang sudah terisi; arahkan kursor ke judul kolom untuk membaca penjelasannya.',
  },
  actuals: {
    command: 'Isi kode Realisasi',
    noIndicators: 'Lembar Indikator atau judul kolomnya belum ada. Jalankan Siapkan ▸ Lembar inti terlebih dahulu.',
    nothing: 'Semua indikator sudah mempunyai baris pada lembar Realisasi; tidak ada yang diubah.',
    done: (added: string, sheet: string) =>
      `${added} baris ditambahkan ke "${sheet}" dengan kode dan nama indikatornya.`,
  },
  year: {
    command: 'Siapkan tahun baru',
    noYear: 'Pengaturan Tahun belum diisi. Jalankan Siapkan ▸ Lembar inti terlebih dahulu.',
    tooEarly: (year: string, from: string) =>
      `Tahun ${year} pada Pengaturan belum berakhir; tahun berikutnya dapat disiapkan mulai ${from}.`,
    changed: (year: string) => `Pengaturan Tahun bukan lagi ${year}: orang lain mengubahnya. Tidak ada yang diubah.`,
    hasErrors: (count: string) =>
      `Masih ada ${count} kesalahan pada data. Perbaiki dahulu lewat menu Periksa data, agar riwayat tahun ini benar.`,
    question: (from: string, to: string, rows: string, missing: string, open: string) =>
      [
        `Tahun pada Pengaturan: ${from} → ${to}.`,
        '',
        `Sebelum melanjutkan, buat salinan berkas ini (File ▸ Buat salinan) sebagai arsip ${from}.`,
        '',
        `• ${rows} indikator ditambahkan ke Riwayat Kinerja (target dan realisasi ${from}); ${missing} belum punya realisasi dan tidak ikut.`,
        `• ${open} tindak lanjut yang masih terbuka tetap berlaku.`,
        '• Unit, indikator, realisasi, dan anggaran tidak dikosongkan.',
        '',
        'Lanjutkan?',
      ].join('\n'),
    done: (from: string, to: string, rows: string, history: string) =>
      [
        `Tahun diubah dari ${from} menjadi ${to}; ${rows} baris ditambahkan ke "${history}".`,
        '',
        'Yang perlu Anda kerjakan sendiri, setelah membuat salinan:',
        '1. Perbarui target pada lembar Indikator dan kosongkan kolom Realisasi Tahun Lalu.',
        `2. Kosongkan kolom periode pada lembar Realisasi; selama belum kosong, angka ${from} terbaca sebagai angka ${to}.`,
        '3. Ganti isi Anggaran Belanja dan Sisa Anggaran.',
        '4. Pilih menu Periksa data.',
      ].join('\n'),
    source: (year: string) => `Rapor Kinerja, tahun ${year}`,
    details: (from: string, to: string, rows: string) => `Tahun ${from} → ${to}, ${rows} baris riwayat`,
  },
  share: {
    command: 'Bagikan isian per bidang',
    nothing: 'Belum ada baris indikator yang dapat dibagikan. Isi lembar Unit Kerja dan Indikator terlebih dahulu.',
    question: (sheets: string, units: string, ranges: string, replaced: string) =>
      `Pada lembar ${sheets}, baris milik ${units} unit dilindungi (${ranges} rentang), sehingga hanya dapat diubah oleh alamat Email unit itu dan pemilik berkas. ${replaced} perlindungan lama buatan Rapor Kinerja diganti; perlindungan buatan Anda dibiarkan. Lanjutkan?`,
    withoutEmail: (units: string) => `Tanpa Email, sehingga hanya pemilik yang dapat mengubah barisnya: ${units}.`,
    inherited: (units: string) => `Tanpa Email sendiri, memakai Email unit induknya: ${units}.`,
    done: (ranges: string, units: string) => `${ranges} rentang milik ${units} unit dilindungi.`,
    again:
      'Berikan juga akses edit berkas kepada alamat itu (tombol Bagikan). Bila baris diurutkan atau ditambah, jalankan menu ini sekali lagi.',
    description: (code: string) => `Rapor Kinerja · isian · ${code}`,
    header: 'judul',
    details: (ranges: string, units: string) => `${ranges} rentang, ${units} unit`,
  },
  notReported: {
    title: (period: string) => `Belum lapor ${period}`,
    due: (day: string) => `Batas lapor: ${day}.`,
    overdue: (days: string) => `lewat ${days} hari`,
    overduePrefix: 'lewat',
    today: 'hari ini',
    left: (days: string) => `${days} hari lagi`,
    none: 'Semua yang jatuh tempo sudah dilaporkan.',
    line: (unit: string, owner: string, count: string, what: string) => `${unit} — ${owner}: ${count} (${what})`,
    unknownOwner: 'penanggung jawab belum diisi',
    budget: 'Realisasi anggaran',
    kind: { attainment: 'Capaian', budget: 'Anggaran', explanation: 'Penjelasan' },
    lacks: { cause: 'penyebab', remedy: 'rencana perbaikan', due: 'batas waktu', remainder: 'alasan sisa' },
  },
  check: {
    title: 'Ringkasan per lembar',
    line: (sheet: string, errors: string, warnings: string, infos: string) =>
      `${sheet}: ${errors} kesalahan, ${warnings} peringatan, ${infos} informasi`,
    clean: 'Tidak ada temuan.',
  },
};
