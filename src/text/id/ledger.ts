import type { Placeholder } from '../../domain/records/placeholder';

/** Words about the making of documents: what is done with each, how far a run is, whom it waits for. */
export const ledger = {
  title: 'Dokumen',
  unreachable: (maker: string) =>
    `Berkas yang tercatat tidak ditemukan atau bukan milik Anda, dan tidak dibuat gantinya. ` +
    `${maker === '' ? 'Pulihkan berkasnya' : `Minta ${maker} menjalankan Buat evaluasi atau memulihkan berkasnya`}, ` +
    'atau minta Buat ulang; tautan lama tidak dihapus.',
  trashed: 'Berkas ada di sampah Google Drive dan tidak dibuat gantinya. Pulihkan dari sampah, atau minta Buat ulang.',
  waiting: (owner: string) =>
    `Menunggu dibuat oleh pemilik dokumen, ${owner}: pada pembuatan otomatis tiap jam, atau saat ia memilih Buat evaluasi.`,
  obsolete: 'Unit ini tidak ada lagi pada lembar Unit Kerja. Berkasnya tidak dihapus.',
  oldFormatStays:
    'Berkas format lama tetap ada: di drive bersama hanya Pengelola dan Pengelola konten yang boleh membuangnya.',
  keptDraft: (open: string) => `Tetap KONSEP; belum diisi: ${open}.`,
  /** What a paper leaves open, and where it is filled in. */
  placeholders: {
    cause: 'penyebab (Analisis Capaian, kolom Faktor Penghambat)',
    remedy: 'rencana perbaikan (Analisis Capaian, kolom Rencana Berikutnya, atau Tindak Lanjut)',
    due: 'batas waktu (Tindak Lanjut, kolom Batas Waktu)',
    remainder: 'alasan sisa anggaran (Sisa Anggaran)',
    legalBasis: 'dasar hukum (Kategori Penghargaan, kolom Dasar)',
    awardTeam: 'kedudukan anggota (Tim Penilai)',
  } satisfies Record<Placeholder, string>,
  withoutPdf: 'PDF tidak dibuat karena LibreOffice tidak terpasang; dokumen disimpan sebagai .docx.',
  lost: (name: string) =>
    `Jawaban Google atas pembuatan "${name}" tidak sampai; berkasnya mungkin sudah dibuat. Pembuatan berikutnya mencarinya dua kali, berselang satu menit, sebelum membuat lagi.`,
  reasons: {
    new: 'belum pernah dibuat',
    asked: 'diminta dibuat ulang',
    changed: 'isinya berubah',
    format: 'format dokumen berubah; berkas lama dipindahkan ke sampah',
    interrupted: 'pembuatan sebelumnya terputus',
    unchanged: 'isinya tidak berubah',
    edited: 'disunting setelah dibuat',
    final: 'sudah final',
    unreachable: 'berkasnya tidak ditemukan',
    trashed: 'berkasnya ada di sampah',
  },
  actions: { leave: 'Dibiarkan', adopt: 'Dicatat', create: 'Akan dibuat', renew: 'Akan diperbarui' },
  templateFolder: 'Templat',
  dryRun: 'Uji coba: tidak ada yang ditulis',
  count: (action: string, count: string) => `${action}: ${count}`,
  line: (name: string, action: string, reason: string) => `${action}: ${name} (${reason})`,
  progress: (done: string, left: string) => `Dibuat atau diperbarui: ${done}; sisa: ${left}.`,
  timeLeft: (minutes: string) => `Perkiraan waktu sisanya: ${minutes} menit.`,
  stoppedByPerson:
    'Dihentikan atas permintaan. Yang sudah dibuat tetap tercatat; pilih Buat evaluasi untuk melanjutkan.',
  stoppedByQuota: 'Kuota harian Google habis. Pilih Buat evaluasi lagi besok; hanya sisanya yang dibuat.',
  stoppedByStorage:
    'Penyimpanan Google Drive penuh. Kosongkan sampah atau hapus berkas lama, lalu pilih Buat evaluasi; hanya sisanya yang dibuat.',
  stoppedByGoogle: 'Layanan Google tidak menjawab. Pilih Buat evaluasi beberapa menit lagi; hanya sisanya yang dibuat.',
  leftToOwner: (count: string, owner: string) => `${count} dokumen menunggu dibuat oleh pemilik dokumen, ${owner}.`,
  tickForOwner: 'Centang Buat evaluasi di lembar Dasbor: dokumen langsung dibuat atas nama pemilik dokumen.',
  consistency: 'Periksa konsistensi',
  compared: (figures: string, documents: string, findings: string) =>
    `${figures} angka pada ${documents} dokumen dibandingkan dengan lembar hari ini dan isi berkasnya; ${findings} temuan.`,
  links: {
    title: 'Kirim tautan ke kepala unit',
    kind: 'Tautan dokumen',
    question:
      'Tautan laporan evaluasi periode ini dikirim ke alamat Email tiap unit, satu kali untuk setiap versi. Lanjutkan?',
    subject: (kind: string, subject: string, period: string) => `${kind}: ${subject}, ${period}`,
    openLine: (code: string, name: string, what: string) => `- ${code} ${name}: ${what}`,
    body: (subject: string, period: string, link: string, agency: string, open: string[]) =>
      [
        'Yth. Bapak/Ibu,',
        `Laporan evaluasi kinerja ${subject} periode ${period} telah tersedia:`,
        link,
        'Bila tautan tidak dapat dibuka, mintalah akses kepada pengirim surat ini.',
        ...(open.length > 0 ? [`Yang masih perlu dilengkapi unit Anda:\n${open.join('\n')}`] : []),
        agency,
      ].join('\n\n'),
    sent: (sent: string, before: string, open: string) =>
      `${sent} surat terkirim, ${before} sudah dikirim sebelumnya, ${open} belum terkirim. Rinciannya pada lembar Surat.`,
    withoutAddress: (count: string) =>
      `${count} dokumen tanpa penerima: isi Email pada Unit Kerja atau Email Ringkasan.`,
    notShared:
      'Surat terkirim, tetapi Google Drive menolak membagikan berkasnya kepada alamat ini: bukan akun Google, atau berkas milik orang lain. Bagikan sendiri dari Google Drive.',
    refused: (count: string) =>
      `${count} berkas tidak dapat dibagikan kepada penerima suratnya; bagikan sendiri dari Google Drive. Lihat kolom Pesan pada lembar Surat.`,
  },
  stopAsked: 'Pembuatan dokumen akan berhenti setelah dokumen yang sedang dikerjakan.',
  final: {
    selectRows: (sheet: string) => `Pilih dahulu satu atau beberapa baris dokumen pada lembar ${sheet}.`,
    set: (count: string) => `${count} dokumen kini Final: tidak diperbarui lagi sampai dilepas.`,
    refused: (documents: string[]) =>
      `Belum dapat ditetapkan Final karena masih memuat bagian yang belum diisi:\n${documents.join('\n')}\nIsi lembar yang disebut, lalu buat ulang dokumennya. Penjelasan yang memang tidak akan ada dibiarkan dengan Memang begitu pada temuannya saat Status Dokumen FINAL; dokumen lalu mencetak "Belum ada penjelasan dari" unitnya.`,
    gap: (document: string, gaps: string) => `- ${document}: ${gaps}`,
    edited: (documents: string[]) =>
      `Disunting setelah dibuat; pastikan bagian berikut sudah dilengkapi pada berkasnya:\n${documents.join('\n')}`,
    released: (count: string) => `${count} dokumen dilepas dari Final; Buat evaluasi memperbaruinya lagi.`,
    passedOver: (count: string) =>
      `${count} baris lain dilewati: berkasnya belum dibuat, atau statusnya sudah demikian.`,
  },
  takeOver: {
    question: (owner: string) =>
      `Dokumen buku kerja ini dibuat oleh ${owner}. Bila Anda mengambil alih, dokumen baru dibuat di folder baru milik Anda; berkas dan tautan lama tetap ada, tetapi tidak diperbarui lagi dari sini. Lanjutkan?`,
    done: (owner: string) =>
      `Anda sekarang pemilik dokumen (sebelumnya ${owner}). Pilih Buat evaluasi; baris yang Tidak terjangkau dapat dibuat ulang.`,
    already: 'Anda sudah menjadi pemilik dokumen buku kerja ini; tidak ada yang diubah.',
  },
};
