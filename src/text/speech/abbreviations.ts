/** Abbreviations with a full stop, as they are read; matched in any letter case, longest first. */
export const shortened: Readonly<Record<string, string>> = {
  's.d.': 'sampai dengan',
  's/d': 'sampai dengan',
  'a.n.': 'atas nama',
  'u.p.': 'untuk perhatian',
  'd.a.': 'dengan alamat',
  'tgl.': 'tanggal',
  'no.': 'nomor',
  'jl.': 'Jalan',
  'kab.': 'Kabupaten',
  'kec.': 'Kecamatan',
  'kel.': 'Kelurahan',
  'prov.': 'Provinsi',
  'plt.': 'Pelaksana Tugas',
  'plh.': 'Pelaksana Harian',
  'bpk.': 'Bapak',
  'sdr.': 'Saudara',
  'sdri.': 'Saudari',
  'dll.': 'dan lain-lain',
  'dsb.': 'dan sebagainya',
  'dst.': 'dan seterusnya',
  'yth.': 'yang terhormat',
  'drs.': 'doktorandus',
  'dra.': 'doktoranda',
  'dr.': 'dokter',
  'ir.': 'insinyur',
  'hj.': 'hajah',
  'gg.': 'gang',
};

/** Words in capitals that are read in full, and those that letters or sounds would get wrong. */
export const capitals: Readonly<Record<string, string>> = {
  WIB: 'Waktu Indonesia Barat',
  WITA: 'Waktu Indonesia Tengah',
  WIT: 'Waktu Indonesia Timur',
  TW: 'triwulan',
  PPPK: 'pe tiga ka',
  P3K: 'pe tiga ka',
  NIP: 'nomor induk pegawai',
  NIK: 'nomor induk kependudukan',
  SOP: 'es o pe',
  SK: 'surat keputusan',
  SPT: 'surat perintah tugas',
  ASN: 'a es en',
  BLT: 'bantuan langsung tunai',
  LANSIA: 'lansia',
  UPT: 'u pe te',
  OPD: 'o pe de',
  IKU: 'i ka u',
  KIS: 'ka i es',
  KIP: 'ka i pe',
};

/** Short forms that are read as the words they stand for. */
export const contracted: Readonly<Record<string, string>> = {
  dinsos: 'Dinas Sosial',
  kemensos: 'Kementerian Sosial',
  bansos: 'bantuan sosial',
  rehsos: 'rehabilitasi sosial',
  linjamsos: 'perlindungan dan jaminan sosial',
  dayasos: 'pemberdayaan sosial',
  juknis: 'petunjuk teknis',
  rakor: 'rapat koordinasi',
  monev: 'monitoring dan evaluasi',
  bimtek: 'bimbingan teknis',
  sosper: 'sosialisasi peraturan',
  kadis: 'Kepala Dinas',
  sekdis: 'Sekretaris Dinas',
  kabid: 'Kepala Bidang',
  kasubbag: 'Kepala Subbagian',
};

/** Names of the letters. */
export const letters: Readonly<Record<string, string>> = {
  ...{ A: 'a', B: 'be', C: 'ce', D: 'de', E: 'e', F: 'ef', G: 'ge', H: 'ha', I: 'i', J: 'je', K: 'ka', L: 'el' },
  ...{ M: 'em', N: 'en', O: 'o', P: 'pe', Q: 'ki', R: 'er', S: 'es', T: 'te', U: 'u', V: 'fe', W: 'we', X: 'eks' },
  ...{ Y: 'ye', Z: 'zet' },
};

/** Months as dates write them, in full and short. */
export const months: readonly string[] = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli'],
  ...['Agustus', 'September', 'Oktober', 'November', 'Desember'],
];
