import { normaliseName } from '../../schema/names';
import { monthWords } from '../../values/date';
import { isRank } from '../../values/rank';

/** What a column of a printed table holds. */
export type ColumnRole =
  'target' | 'actual' | 'percentage' | 'remainder' | 'category' | 'weight' | 'unit' | 'label' | 'number' | 'amount';

export type FigureKind = 'performance' | 'budget';

/** The words of headings, the most telling first; a role is that of the first pattern which the heading meets. */
const roleWords: readonly { role: ColumnRole; pattern: RegExp }[] = [
  { role: 'number', pattern: /^(no|nomor|kode|code|kd)\b\.?( rek(ening)?| urut)?$/ },
  { role: 'unit', pattern: /^(satuan|unit pengukuran|measure( unit)?)\b/ },
  { role: 'weight', pattern: /\b(bobot|weight)\b/ },
  {
    role: 'remainder',
    pattern:
      /(\b(sisa|efisiensi|remainder)\b.*(%|persen))|((%|persen(tase)?).*\b(sisa|efisiensi)\b)|^(tingkat )?efisiensi$/,
  },
  { role: 'percentage', pattern: /(^|[\s(])%|%\)?$|^(persen|persentase|prosentase|percentage|rasio)$/ },
  {
    role: 'percentage',
    pattern: /^(persentase|prosentase|persen|tingkat) (capaian|realisasi|serapan|penyerapan|pencapaian|kinerja)/,
  },
  {
    role: 'percentage',
    pattern: /^(capaian|pencapaian) kinerja\b|^attainment|^absorption|^(penyerapan|serapan)( anggaran)?$/,
  },
  {
    role: 'category',
    pattern:
      /^(kategori|predikat|kriteria|status|peringkat|interpretasi|notifikasi|tingkat keberhasilan|category|rating)\b/,
  },
  { role: 'category', pattern: /^(ket|keterangan|notes?)\b\.?$/ },
  {
    role: 'label',
    pattern:
      /^(sasaran|tujuan|indikator|uraian|program|kegiatan|sub kegiatan|nama|nomenklatur|urusan|bidang urusan)\b(?!.*\b(target|realisasi)\b)/,
  },
  {
    role: 'label',
    pattern: /^(opd|skpd|perangkat daerah|unit kerja|satuan kerja|indicator|description|kinerja utama|rincian)\b/,
  },
  { role: 'amount', pattern: /^(sisa|selisih|remainder|lebih|kurang|bertambah)\b/ },
  { role: 'actual', pattern: /\b(realisasi|realized|realised|actual|spent)\b/ },
  { role: 'target', pattern: /\b(target|pagu|ceiling|rencana|plafon)\b/ },
  { role: 'target', pattern: /^(jumlah )?(anggaran|alokasi|dpa|apbd|budget|perjanjian kinerja|pk)\b/ },
  { role: 'actual', pattern: /^(capaian|pencapaian|hasil|achievement)\b/ },
];

/** Headings that say only in what a column is measured: what it holds stands above them. */
const measureWords: readonly { pattern: RegExp; kind: FigureKind }[] = [
  { pattern: /^\(?(rp\.?|rupiah|keuangan|anggaran)\)?$/, kind: 'budget' },
  { pattern: /^\(?(k|kinerja|fisik|volume|output)\)?$/, kind: 'performance' },
];

const budgetWords =
  /\b(rp|rupiah|anggaran|pagu|keuangan|belanja|serapan|penyerapan|dpa|apbd|ceiling|spent|budget|alokasi|absorption)\b/;
const performanceWords = /\b(kinerja|fisik|indikator|target|volume|output)\b/;

/** What columns are when two of a word have to be told apart by what stands beside them: `Capaian` beside `Realisasi`. */
export const isAttainmentWord = (heading: string): boolean =>
  /^(capaian|pencapaian|achievement)\b(?!.*\b(realisasi|actual)\b)/.test(normaliseName(heading));

/** The word for what was spent and for its share alike: what stands below tells which. */
export const isAbsorptionWord = (heading: string): boolean =>
  /^(penyerapan|serapan|absorption)( anggaran)?$/.test(normaliseName(heading));

/** Headings are short, and hold no figure: `100%` and `(target Rp1.500.000.000)` are what stands below them. */
const LONGEST_HEADING = 90;
const isFigure = (name: string): boolean =>
  /^[-(]?(rp\.?)?\s*\d[\d.,]*\s*%?\)?$/.test(name) || /\d{3}\.\d{3}/.test(name);

/** The role that a heading states; null: none. */
function statedRole(heading: string): ColumnRole | null {
  const name = normaliseName(heading);
  if (heading.length > LONGEST_HEADING || isFigure(name)) return null;
  return roleWords.find(({ pattern }) => pattern.test(name))?.role ?? null;
}

const leftWords = /^(sisa|efisiensi|tingkat efisiensi|remainder|lebih.*kurang)\b/;
/** Percentages that are no quotient of a target and an actual. */
const otherWords =
  /\b(selisih|deviasi|kenaikan|penurunan|pertumbuhan|kontribusi|proporsi|perubahan|bertambah|berkurang)\b/;

/** The role of a column from the headings above it, the lowest first. */
export function roleOf(path: readonly string[]): ColumnRole | null {
  const leaf = path[path.length - 1];
  for (const heading of [...path].reverse()) {
    const isMeasure = heading === leaf && measureWords.some(({ pattern }) => pattern.test(normaliseName(heading)));
    const role = isMeasure && path.length > 1 ? null : statedRole(heading);
    // What is left, under a heading of its own: its percentages are the rest to 100.
    if (role === 'percentage' && path.some((one) => leftWords.test(normaliseName(one)))) return 'remainder';
    if (role === 'percentage' && path.some((one) => otherWords.test(normaliseName(one)))) return null;
    // A group of indicators over the columns of their figures is no label.
    if (role && !(role === 'label' && heading !== leaf)) return role;
  }
  return null;
}

/** Whether a column speaks of money or of performance; null: its headings do not tell. */
export function kindOf(path: readonly string[]): FigureKind | null {
  const names = [...path].reverse().map(normaliseName);
  const measured = names.flatMap((name) => measureWords.find(({ pattern }) => pattern.test(name))?.kind ?? []);
  if (measured[0]) return measured[0];
  if (names.some((name) => budgetWords.test(name))) return 'budget';
  return names.some((name) => performanceWords.test(name)) ? 'performance' : null;
}

const periodWords = new RegExp(
  `\\b(s\\.d\\.|sampai dengan)?\\s*(tw (?:i{1,3}|iv)|semester (?:i{1,2}|[12])|(?:${monthWords})|(?:tahun )?20\\d\\d|n-\\d|akhir (?:renstra|rpjmd?|periode))\\b`,
);

/** The period that headings name; empty: none. */
export function periodOf(path: readonly string[]): string {
  for (const heading of [...path].reverse()) {
    const [found] = periodWords.exec(normaliseName(heading)) ?? [];
    if (found) return found.trim();
  }
  return '';
}

/** Amounts are told in thousands or more: their last digit is not a Rupiah. */
export const isInThousands = (path: readonly string[]): boolean =>
  path.some((heading) =>
    /\b(ribu|juta|miliar|milyar|rp\.? ?000|000 ?000|jutaan|ribuan)\b/.test(normaliseName(heading)),
  );

const totalWords =
  /^(sub ?)?(jumlah|total|grand total)(( (keseluruhan|seluruh|seluruhnya|total|umum|anggaran|belanja|daerah|program|kegiatan|sub|pagu|realisasi|dinas|skpd|opd|[ivx]+|[a-h]|\d{1,2}|dan|\(.*\)))*)$/;
const averageWords =
  /^((nilai|persentase|prosentase|capaian|total) )?(rata ?-? ?rata|rerata|average|mean)(( (capaian|kinerja|realisasi|nilai|persentase|indikator|sasaran|program|kegiatan|serapan|keseluruhan|total|tujuan|strategis|utama|iku|ikk|dinas|skpd|opd|attainment|\d{1,2}|\(.*\)))*)$/;

/** Asked of every text of a table; letters may stand apart (`J U M L A H`). */
const mayGather = /jumlah|total|rata|rerata|average|mean|j u m l a h|t o t a l/i;

/** Whether a text alone says that its row gathers others. */
export function gatheringWord(text: string): 'total' | 'average' | null {
  if (!mayGather.test(text)) return null;
  const name = normaliseName(text);
  if (averageWords.test(name)) return 'average';
  return totalWords.test(name) ? 'total' : null;
}

/** A row that ends a table: a note, a source, a signature. */
export const endsTable = (text: string): boolean =>
  isRank(text) ||
  /^(mengetahui|menyetujui|kepala (dinas|badan|bidang|bagian|sekretariat|kantor)|plt\b|nip\b|sumber\b|source\b|catatan\b|keterangan ?:|tabel \d|ditetapkan|\(nama)/.test(
    normaliseName(text),
  );

const countUnits =
  /^(orang|org|jiwa|kk|keluarga|kpm|anak|pegawai|peserta|kasus|dokumen|dok|laporan|berkas|unit|buah|set|paket|kegiatan|program|layanan|lembaga|kelompok|desa|kelurahan|kecamatan|titik|lokasi|kali|bulan|tahun|hari|jenis|eksemplar|lembar|ekor|rumah|sekolah|orkes|data|aplikasi|perda|perbup|peraturan|dokumen.*|orang.*|laporan.*)$/;
const measureUnits =
  /^(%|persen|persentase|nilai|indeks|index|skor|poin|angka|rasio|per .*|nilai\/indeks|tahun \(.*|rupiah|rp|ton|km|ha|m2|jam)$/;
const measureNames =
  /^(persentase|prosentase|presentase|nilai|indeks|rata-rata|tingkat|rasio|cakupan|angka|proporsi|prevalensi|skor|ikm|laju)\b/;
const countNames = /^(jumlah|banyaknya|terlaksananya|tersedianya|number of)\b/;

/** Whether figures of a row count things or measure; by its unit, else by the words of its indicator. */
export function natureOf(unit: string, name: string): 'count' | 'measure' | 'open' {
  const [measure, indicator] = [normaliseName(unit), normaliseName(name)];
  if (countUnits.test(measure)) return 'count';
  if (measureUnits.test(measure)) return 'measure';
  if (countNames.test(indicator)) return 'count';
  return measureNames.test(indicator) ? 'measure' : 'open';
}

const lowerWords =
  /\b(angka (kematian|kesakitan|kemiskinan|kriminalitas|putus sekolah)|kematian|kemiskinan|pengangguran|kesalahan|keterlambatan|pelanggaran|keluhan|temuan|suap|gratifikasi|pungutan liar|stunting|gizi (buruk|kurang)|putus sekolah|maksimal|kejadian|prevalensi|risiko|kerugian|sisa)\b/;

/** Whether less is better, as the words of an indicator say it. */
export const saysLowerIsBetter = (name: string): boolean => {
  const indicator = normaliseName(name);
  return (
    lowerWords.test(indicator) &&
    !/\b(penurunan|penanganan|tindak lanjut|ditangani|tertangani|pencegahan)\b/.test(indicator)
  );
};
