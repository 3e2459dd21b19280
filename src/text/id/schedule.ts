/** Words of the schedule and the board. */
export const schedule = {
  state: {
    planned: 'Rencana',
    running: 'Berjalan',
    done: 'Selesai',
    overdueStart: 'Belum dimulai, lewat rencana',
    overdueFinish: 'Belum selesai, lewat rencana',
    postponed: 'Ditunda',
    rescheduled: 'Dijadwal Ulang',
    cancelled: 'Batal',
    unclear: 'Tidak dapat dinilai',
  },
  stage: { preparation: 'Persiapan', procurement: 'Pengadaan', execution: 'Pelaksanaan', reporting: 'Pelaporan' },
  control: {
    span: (from: string, to: string) => `${from} s.d. ${to}`,
    since: (from: string) => `sejak ${from}`,
    onTime: 'Tepat waktu',
    early: (days: string) => `Lebih cepat ${days} hari kerja`,
    lateStart: (days: string) => `Terlambat mulai ${days} hari kerja`,
    lateFinish: (days: string) => `Terlambat selesai ${days} hari kerja`,
    /** Both at once. */
    lateBoth: (start: string, finish: string) => `Terlambat mulai ${start} dan selesai ${finish} hari kerja`,
    openStart: (days: string) => `Lewat rencana mulai ${days} hari kerja`,
    openFinish: (days: string) => `Lewat rencana selesai ${days} hari kerja`,
    moved: (reason: string) => `Alasan: ${reason}`,
    conflictPlace: (other: string, day: string) => `Bentrok tempat dengan ${other} (${day})`,
    conflictOwner: (other: string, day: string) => `Bentrok penanggung jawab dengan ${other} (${day})`,
  },
  gantt: {
    marks: { planned: 'R', running: 'J', done: 'S', late: 'T', postponed: 'D', cancelled: 'B' },
    legend: 'Keterangan: R rencana · J berjalan · S selesai · T terlambat · D ditunda · B batal · ▼ pekan ini',
  },
  punctuality: { year: 'Tahun berjalan', withoutUnit: '(tanpa unit)', agency: 'Instansi' },
  highlight: {
    title: 'Pengendalian jadwal',
    counts: (total: string, done: string, overdue: string, setAside: string) =>
      `${total} kegiatan: ${done} selesai, ${overdue} lewat rencana, ${setAside} ditunda atau batal.`,
    punctuality: (rate: string, due: string) => `Ketepatan selesai ${rate}% dari ${due} kegiatan yang jatuh tempo.`,
    longest: (name: string, unit: string, days: string) => `Paling lama lewat: ${name} (${unit}), ${days} hari kerja.`,
    conflicts: (count: string) => `${count} bentrok penanggung jawab atau tempat.`,
    links: (without: string, before: string, unfunded: string) =>
      `Belanja tanpa kegiatan: ${without} sub kegiatan; belanja sebelum kegiatan: ${before}; kegiatan tanpa anggaran: ${unfunded}.`,
  },
  derive: {
    preparation: (name: string) => `Persiapan: ${name}`,
    execution: (name: string, quarter: string, cash: string) => `${name}, ${quarter} (RAK ${cash})`,
    reporting: (name: string) => `Pelaporan: ${name}`,
    status: 'Rencana',
    noReminders: 'Tidak',
    reminders: 'H-7',
    command: 'Jabarkan kegiatan',
    question: (subActivities: string, rows: string) =>
      `${subActivities} sub kegiatan belum mempunyai kegiatan dalam jadwal. ${rows} baris usulan akan ditambahkan di bawah isi Jadwal Kegiatan, dengan penanggung jawab dan rencana kas per triwulan. Baris yang ada tidak diubah. Lanjutkan?`,
    done: (rows: string, sheet: string) =>
      `${rows} baris ditambahkan pada lembar ${sheet}. Sesuaikan tanggal, tempat, dan penanggung jawabnya dalam rapat persiapan kegiatan.`,
    nothing: 'Setiap sub kegiatan yang berpagu sudah mempunyai kegiatan dalam jadwal; tidak ada yang ditambahkan.',
    noBudget: 'Lembar Anggaran Belanja tidak ditemukan, sehingga tidak ada yang dapat dijabarkan.',
    noSchedule: 'Lembar Jadwal Kegiatan belum ada. Gunakan menu Siapkan ▸ Lembar jadwal terlebih dahulu.',
    noHeadings: (sheet: string) =>
      `Judul kolom lembar ${sheet} tidak lengkap; perbaiki lebih dahulu (lihat Periksa data).`,
    log: (rows: string) => `${rows} baris usulan ditambahkan`,
  },
};
