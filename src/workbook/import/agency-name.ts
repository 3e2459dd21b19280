/** Names of offices begin with one of these words. */
const agencyWord =
  /\b(dinas|badan|kantor|sekretariat daerah|inspektorat|satuan polisi|rsud|kecamatan|bkpsdm|bpbd|bappeda|bpkad|bkd|diskominfo|dinsos)\b/i;
/** What the title of a form begins with, before the office that it is of. */
const ofForm =
  /^(?:anggaran|capaian|daftar|data|dokumen|evaluasi|form(?:at|ulir)?|hasil|indikator|kinerja|lampiran|laporan|matriks|monitoring|penetapan|pengukuran|perjanjian|realisasi|rekap\w*|rencana|rincian|tabel|target)\b/i;
/** What may follow the office: of which time it is. */
const ofTime =
  /[\s,-]+(?:tahun(?:\s+anggaran)?\s*:?\s*\d{4}|t\.?\s?a\.?\s*:?\s*\d{4}|(?:triwulan|tribulan|tw|semester|periode|bulan)\b|20\d\d$).*$/i;

/** `SKPD : DINAS SOSIAL` in one cell. */
const label = /^(?:nama )?(?:skpd|opd|unit(?: organisasi| kerja)?|organisasi|perangkat daerah|instansi)\s*:\s*/i;

/** Whether a text names an office. */
export const namesAgency = (text: string): boolean => agencyWord.test(text);

/**
 * The office that a line above a table names: `PENGUKURAN KINERJA DINAS SOSIAL TAHUN 2026` is of *DINAS SOSIAL*. A line
 * that does not begin as the title of a form does is taken as it is.
 */
export function agencyOf(line: string): string {
  const named = line.replace(ofTime, '').replace(label, '').trim();
  const at = agencyWord.exec(named)?.index ?? 0;
  return ofForm.test(named) ? named.slice(at) : named;
}
