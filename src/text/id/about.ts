/** Words of the custom functions, the self-test and the about box. */
export const about = {
  functions: {
    notComputable: 'tidak dapat dihitung',
    sizesDiffer: 'tidak dapat dihitung (ukuran rentang berbeda)',
  },
  title: 'Tentang Rapor Kinerja',
  lines: (version: string) => [
    `Rapor Kinerja versi ${version}`,
    'Menghitung capaian kinerja dan serapan anggaran, menandai unit di bawah batas minimal, serta menyusun laporan evaluasi untuk dinas sosial.',
    'Data tetap berada di berkas ini dan di Google Drive Anda. Tidak ada data yang dikirim ke server lain.',
    'Izin yang dipakai:',
    '• Berkas ini saja: membaca isian dan menulis lembar hasil di spreadsheet ini, bukan spreadsheet lain.',
    '• Drive, berkas buatan add-on: membuat dan memperbarui laporan; berkas Anda yang lain tidak dapat dibuka.',
    '• Tampilan: menampilkan menu, kotak dialog, dan panel samping.',
    '• Surel: mengirim pengingat dan ringkasan dari akun Anda bila Anda mengaturnya.',
    '• Pemicu: menjalankan tugas terjadwal bila Anda mengaktifkannya.',
    '• Alamat surel Anda: mencatat siapa yang menjalankan perintah di Riwayat Proses.',
  ],
  fullTest: {
    run: 'Uji lengkap',
    question:
      'Uji lengkap mencoba setiap layanan Google yang dipakai add-on pada lembar, berkas, dan pemicu sementara, lalu menghapus semuanya kembali. Lembar Anda dan pemicu yang sudah terpasang tidak disentuh. Perlu waktu sampai lima menit. Lanjutkan?',
    letterQuestion:
      'Satu surat uji dapat dikirim ke alamat Anda sendiri. Tulis judulnya dan tekan OK, atau tekan Batal bila tidak perlu.',
    letterBody: 'Surat ini dikirim oleh uji lengkap Rapor Kinerja atas permintaan Anda sendiri.',
    title: 'Laporan uji lengkap',
    copy: 'Salin seluruh isi kotak ini dan kirimkan kepada pengelola. Laporan tidak memuat nama, alamat, atau angka instansi.',
    done: (failed: string) =>
      failed === '0'
        ? 'Uji lengkap selesai. Laporannya terbuka di panel samping.'
        : `Uji lengkap selesai; ${failed} langkah tidak sampai ke akhirnya. Laporannya terbuka di panel samping.`,
  },
  selfTest: {
    run: 'Uji mandiri',
    question:
      'Uji mandiri membuat beberapa lembar sementara dan satu dokumen, memeriksa hasilnya, lalu menghapus semuanya kembali. Lembar Anda tidak diubah. Perlu waktu sekitar satu menit. Lanjutkan?',
    passed: 'Uji mandiri berhasil: pemasangan berfungsi.',
    failed: (count: string) => `Uji mandiri menemukan ${count} masalah.`,
    good: (step: string) => `✓ ${step}`,
    bad: (step: string, reason: string) => `✗ ${step}: ${reason}`,
    skipped: (step: string) => `– ${step}: tidak dijalankan karena langkah sebelumnya gagal`,
    steps: {
      clean: 'Sisa uji terdahulu dibersihkan',
      write: 'Lembar contoh ditulis',
      read: 'Lembar contoh terbaca utuh',
      calculate: 'Angka contoh sama dengan yang diharapkan',
      output: 'Lembar hasil tertulis dan terbaca sama',
      functions: 'Fungsi CAPAIAN, PREDIKAT, dan SERAPAN',
      document: 'Dokumen dibuat di Drive',
      trash: 'Dokumen uji dipindahkan ke sampah',
      remove: 'Lembar sementara dihapus',
    },
    differs: (place: string, wanted: string, found: string) => `${place} seharusnya ${wanted}, tetapi ${found}`,
    missing: 'tidak ada',
    facts: {
      title: 'Lingkungan',
      locale: (value: string) => `Lokal spreadsheet: ${value}`,
      timeZone: (sheet: string, script: string) => `Zona waktu spreadsheet: ${sheet}; skrip: ${script}`,
      zonesDiffer: 'Zona waktu spreadsheet dan skrip berbeda: tanggal dapat bergeser satu hari.',
      user: (value: string) => `Akun: ${value}`,
      unknownUser: 'tidak diberitahukan Google',
      mail: (count: string) => `Sisa kuota surel hari ini: ${count}`,
      noMail: 'Sisa kuota surel tidak dapat dibaca.',
    },
  },
};
