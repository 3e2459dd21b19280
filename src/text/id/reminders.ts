/** Letters about the schedule, and the state of their dispatcher. */
export const reminders = {
  kinds: { before: 'Pengingat', overdue: 'Lewat rencana', weekly: 'Surat mingguan', dispatcher: 'Penjadwal' },
  subject: {
    before: (left: string, name: string) => `[${left}] ${name}`,
    overdue: (count: string, day: string) => `[Lewat rencana] ${count} kegiatan perlu tindakan, ${day}`,
    weekly: (agency: string, day: string) => `Jadwal pekan ${day}: ${agency}`,
  },
  left: (days: number) => (days === 0 ? 'Hari ini' : `H-${days}`),
  body: {
    greeting: (name: string) => `Yth. ${name},`,
    greetingAll: 'Yth. Bapak/Ibu penanggung jawab kegiatan,',
    before: (days: number) =>
      days === 0
        ? 'Kegiatan berikut dijadwalkan mulai hari ini.'
        : `Kegiatan berikut dijadwalkan mulai ${days} hari kerja lagi.`,
    overdue:
      'Kegiatan berikut melewati rencananya. Surat ini dikirim setiap hari kerja sampai realisasi, tanggal baru, atau statusnya diisi pada lembar Jadwal Kegiatan.',
    weekly: (day: string) => `Berikut keadaan jadwal kegiatan pada pekan yang dimulai ${day}.`,
    fields: {
      activity: 'Kegiatan',
      unit: 'Unit',
      when: 'Waktu',
      place: 'Tempat',
      owner: 'Penanggung jawab',
      stage: 'Tahapan',
      reason: 'Alasan bergeser',
    },
    field: (label: string, value: string) => `${label}: ${value}`,
    time: (day: string, time: string) => (time === '' ? day : `${day}, pukul ${time}`),
    days: (from: string, to: string) => `${from} s.d. ${to}`,
    clock: (time: string) => time.replace(':', '.'),
    between: (from: string, to: string) => `${from}–${to}`,
    item: (name: string, unit: string, detail: string) => `- ${name} (${unit}): ${detail}`,
    openStart: (day: string, days: string) => `seharusnya mulai ${day}, lewat ${days} hari kerja`,
    openFinish: (day: string, days: string) => `seharusnya selesai ${day}, lewat ${days} hari kerja`,
    sections: { overdue: 'Lewat rencana', coming: 'Mulai pekan ini', ended: 'Selesai pekan lalu' },
    section: (title: string, count: string) => `${title} (${count})`,
    more: (count: string) => `… dan ${count} lainnya pada lembar Pengendalian Jadwal.`,
    none: 'Tidak ada.',
    ended: (day: string, late: number) =>
      late > 0 ? `selesai ${day}, terlambat ${late} hari kerja` : `selesai ${day}, sesuai rencana`,
    footer: (book: string) => `Surat ini dikirim otomatis oleh Rapor Kinerja dari buku kerja "${book}".`,
  },
  calendar: {
    file: 'jadwal.ics',
    name: 'Jadwal Kegiatan',
    description: (owner: string) => `Penanggung jawab: ${owner}`,
  },
  state: {
    subject: 'Keadaan pengirim pengingat',
    message: (sent: string, waiting: string, quota: string) =>
      `Terkirim pada jalan terakhir: ${sent}; menunggu: ${waiting}; sisa kuota hari ini: ${quota}.`,
    outsideHours: 'Di luar jam pengiriman; tidak ada yang dikirim.',
    resting: 'Hari libur atau akhir pekan; tidak ada yang dikirim.',
  },
  unsure: (reason: string) =>
    `Google tidak memastikan suratnya terkirim (${reason}). Periksa Surat Terkirim; bila perlu kirim sendiri, karena baris ini tidak dikirim lagi.`,
  interrupted:
    'Pengiriman terputus; tidak diketahui apakah surat sampai. Kirim sendiri bila perlu; baris ini tidak dikirim ulang.',
  status: { sending: 'Mengirim', sent: 'Terkirim', uncertain: 'Tidak pasti', failed: 'Gagal' },
  notice: {
    on: 'Nyalakan pengingat otomatis',
    off: 'Matikan pengingat otomatis',
    title: 'Pengingat jadwal',
    now: 'Kirim pengingat sekarang',
    switchedOn:
      'Pengingat otomatis dinyalakan: diperiksa setiap jam atas nama Anda. Keadaannya terlihat pada baris pertama lembar Surat.',
    alreadyOn: 'Pengingat otomatis sudah menyala atas nama Anda.',
    switchedOff: 'Pengingat otomatis atas nama Anda dimatikan.',
    sent: (sent: string, waiting: string) =>
      `${sent} surat terkirim, ${waiting} menunggu. Rinciannya pada lembar Surat.`,
  },
};
