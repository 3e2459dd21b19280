/** Allowed words of the award sheets, in the dictionary's notation, by the value of the domain they stand for. */
export const recipientWords = {
  unitHead: 'Kepala Unit / Head of Unit',
  team: 'Tim / Team',
  unit: 'Unit',
  employee: 'Pegawai / Employee',
};

export const methodWords = { smart: 'SMART', saw: 'SAW', topsis: 'TOPSIS' };

export const directionWords = {
  benefit: 'Makin tinggi makin baik ~ Manfaat / Benefit',
  cost: 'Makin rendah makin baik ~ Biaya / Cost',
};

export const sourceWords = {
  jury: 'Penilai ~ Juri / Jury',
  input: 'Input',
  medianResponse: 'Laporan: median jam respons / Reports: Median Response Hours',
  p90Response: 'Laporan: persentil 90 jam respons / Reports: 90th Percentile Response Hours',
  respondedInTime: 'Laporan: persen direspons tepat waktu / Reports: Percent Responded In Time',
  resolvedInTime: 'Laporan: persen tepat waktu / Reports: Percent In Time',
  resolved: 'Laporan: persen selesai / Reports: Percent Resolved',
  reopened: 'Laporan: persen dibuka kembali / Reports: Percent Reopened',
  unitAttainment: 'Capaian Unit / Unit Attainment',
  publications: 'Publikasi: jumlah / Publications: Count',
  reach: 'Publikasi: jangkauan / Publications: Reach',
};

export const ifMissingWords = { stop: 'Henti / Stop', leaveOut: 'Keluarkan / Leave Out' };

export const reportStatusWords = {
  new: 'Baru / New',
  inProgress: 'Proses / In Progress',
  resolved: 'Selesai / Resolved',
  rejected: 'Ditolak / Rejected',
  reopened: 'Dibuka Kembali / Reopened',
};

export const reportClassWords = {
  information: 'Informasi / Information',
  withoutInspection: 'Tanpa Pemeriksaan / Without Inspection',
  withInspection: 'Dengan Pemeriksaan / With Inspection',
};

export const teamRoleWords = {
  chair: 'Ketua / Chair',
  secretary: 'Sekretaris / Secretary',
  member: 'Anggota / Member',
};

export const employmentWords = {
  pns: 'PNS',
  cpns: 'CPNS',
  pppk: 'PPPK',
  pppkPartTime: 'PPPK Paruh Waktu / PPPK Part-time',
  nonAsn: 'Non-ASN',
  tagana: 'Tagana',
  tksk: 'TKSK',
  psm: 'PSM',
  pkh: 'Pendamping PKH / PKH Companion',
};

/** The word in column `Kriteria` of a row that decides a tie instead of giving a score. */
export const tieWord = 'Seri ~ Keputusan Seri / Tie';
