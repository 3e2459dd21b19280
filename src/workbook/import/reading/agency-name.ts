import { isUsualUnit, usualUnitIn } from '../../../domain/import/units/unit-names';

/** Names of offices begin with one of these words. */
const agencyWord =
  /\b(dinas|badan|kantor|sekretariat daerah|inspektorat|satuan polisi|rsud|kecamatan|bkpsdm|bpbd|bappeda|bpkad|bkd|diskominfo|dinsos)\b/i;
/** What the title of a form begins with, before the office that it is of. */
const ofForm =
  /^(?:anggaran|capaian|cascading|daftar|data|dokumen|evaluasi|form(?:at|ulir)?|hasil|iku|indikator|kartu|kinerja|lakip|lampiran|laporan|lke|lkjip|lkip|lppd|matriks|monitoring|penetapan|pengukuran|perbandingan|perjanjian|pk|pohon|rkpd|rkt|realisasi|rekap\w*|rencana|renja|renstra|rincian|tabel|target)\b/i;
/** What may follow the office: of which time it is. */
const ofTime =
  /[\s,-]+(?:tahun(?:\s+anggaran)?\s*:?\s*\d{4}|t\.?\s?a\.?\s*:?\s*\d{4}|(?:triwulan|tribulan|tw|semester|smt|periode|bulan|sampai dengan|per \d)\b|s\s*[./]\s*d\b|20\d\d$).*$/i;

/** `SKPD : DINAS SOSIAL` in one cell. */
const label = /^(?:nama )?(?:skpd|opd|unit(?: organisasi| kerja)?|organisasi|perangkat daerah|instansi)\s*:\s*/i;

/** The code of an office before its name: `1.06.0.00.0.00.01.0000 DINAS SOSIAL`, `1.06.01 - DINAS SOSIAL`. */
const codeBefore = /^\d+(?:\s*\.\s*\d+)+\.?\s*[-–—:|/]?\s*(?=\p{L})/u;

/** The name of an office without the code that a form prints before it. */
export const withoutCode = (name: string): string => name.trim().replace(codeBefore, '');

/** Whether a text names an office. */
export const namesAgency = (text: string): boolean => agencyWord.test(text);

/**
 * The office that a line above a table names: `PENGUKURAN KINERJA DINAS SOSIAL TAHUN 2026` is of *DINAS SOSIAL*. A line
 * that does not begin as the title of a form does is taken as it is.
 */
export function agencyOf(line: string): string {
  const cut = (text: string): string => withoutCode(text.replace(ofTime, '').replace(label, ''));
  // `Realisasi Belanja per Bulan TA 2026 Dinas Sosial`: the time stands before the office.
  const office = line.slice(agencyWord.exec(line)?.index ?? 0);
  const named = agencyWord.test(cut(line)) ? cut(line) : cut(office);
  const at = agencyWord.exec(named)?.index ?? 0;
  return ofForm.test(named) ? named.slice(at) : named;
}

/** Words with which the names of units below an office begin. */
const unitWord =
  /\b(?:sekretariat(?! daerah)|bidang|bagian|uptd?|seksi|sub ?bag(?:ian)?|balai|panti|puskesmas|instalasi)\b/i;
/** `SPM Bidang Sosial`, `Bidang Urusan` are what is measured, no unit. */
const ofField = /\b(?:spm|urusan|pelayanan minimal)\b|\bbidang (?:urusan|sosial)\s*$/i;

/** `PER BIDANG`, `setiap Seksi` say how a table is divided. */
const ofEach = /\b(?:per|tiap|setiap|menurut|antar|semua|seluruh|masing-masing)[ -]*$/i;
/** `BIDANG` alone is the word for a unit, not its name. */
const onlyWord = /^(?:bidang|bagian|seksi|sub ?bag(?:ian)?|uptd?|balai|panti|unit)s?[ .,:;/-]*$/i;

/** The unit that a line names, as the title of its form (`LAPORAN BULANAN BIDANG …`) or behind a label; empty where it names none. */
function unitIn(line: string): string {
  const text = line
    .replace(ofTime, '')
    .replace(/^(?:unit(?: kerja)?|bidang)\s*:\s*/i, '')
    .trim();
  const at = unitWord.exec(text)?.index ?? -1;
  const isOwn = at === 0 || (at > 0 && ofForm.test(text) && !agencyWord.test(text.slice(0, at)));
  const unit = text.slice(Math.max(at, 0));
  return isOwn && !ofField.test(text) && !ofEach.test(text.slice(0, at)) && !onlyWord.test(unit) ? unit : '';
}

/** `A. ` and the like before the words of a heading. */
const numberBefore = /^(?:[ivxlc]+|[a-z]|\d{1,2})[.)]\s+(?=\p{L})/iu;

/** Names of units in English forms. */
const englishUnit = /^secretariat$|^\p{Lu}.* division$/iu;

/** The unit that a heading between lines names, in words that are nothing else; empty where it names none. */
export function unitOfHeading(text: string): string {
  const name = text.replace(numberBefore, '').replace(/\s*:$/, '').trim();
  return name.length <= LONGEST_UNIT &&
    (isUsualUnit(name) || englishUnit.test(name) || (unitWord.exec(name)?.index === 0 && unitIn(name) === name))
    ? name
    : '';
}

const LONGEST_UNIT = 80;

/** The unit whose table stands below some lines or in a tab of a name; empty where nothing names one. */
export const unitNamedBy = (lines: readonly string[], tab: string): string =>
  [...lines, tab].map(unitIn).find((unit) => unit !== '') ?? lines.find(isUsualUnit) ?? usualUnitIn(tab);
