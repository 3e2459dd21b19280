import { say } from './wording';

/** Wording of the findings about earlier years, performance agreements and cascading. */
export const agreementsFindings = {
  'history-year-odd': say(
    (v) => `Tahun "${v.value}" pada riwayat ${v.code} tidak masuk akal; baris ini tidak dipakai.`,
    'Tulis tahun dengan empat angka, paling akhir tahun pada Pengaturan.',
  ),
  'history-year-twice': say(
    (v) =>
      `Riwayat ${v.code} tahun ${v.year} tertulis dua kali (baris ${v.first} dan ${v.used}); baris ${v.used} dipakai.`,
    'Hapus baris yang tidak berlaku.',
  ),
  'history-without-indicator': say(
    (v) => `${v.count} kode pada Riwayat Kinerja tidak ada pada lembar Indikator: ${v.codes}.`,
    'Samakan kodenya bila indikatornya masih dipakai; bila sudah dihapus, biarkan.',
  ),
  'formulation-changed': say(
    (v) => `Rumusan ${v.code} berbeda dari tahun lalu: "${v.then}" menjadi "${v.now}"; tidak dibandingkan.`,
    'Bila cara hitungnya sama, samakan nama dan satuannya pada Riwayat Kinerja.',
  ),
};
