/** Words that the script gives the sidebar; those of its page stand in `sidebar.ts`. */
export const panel = {
  title: 'Rapor Kinerja',
  saveCommand: 'Ubah pengaturan',
  confirmed: 'Memang begitu',
  repaired: (repair: string) => `Perbaiki dari panel samping: ${repair}`,
  interrupted: (command: string, time: string) =>
    `Proses “${command}” yang dimulai ${time} terhenti sebelum selesai. Jalankan lagi perintah itu: yang sudah ada tidak dibuat dua kali.`,
  changed: (setting: string, before: string, after: string) => `${setting}: ${before} → ${after}`,
  refused: {
    number: 'Isikan angka, misalnya 90 atau 92,5.',
    changed: 'Sel ini sudah diubah orang lain. Muat ulang pengaturan, lalu ubah lagi.',
    unknown: 'Pengaturan ini tidak ditemukan lagi di lembar Pengaturan.',
  },
};
