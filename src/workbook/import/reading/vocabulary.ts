/**
 * The words by which agencies head their columns (`sheets-in-the-wild`, 7: header synonyms), as roles. A heading is the path of its
 * words from the group at the top to the word above the figures; each question about it is answered once, here.
 */
export type Role =
  | 'number'
  | 'code'
  | 'accountCode'
  | 'name'
  | 'programme'
  | 'activity'
  | 'subActivity'
  | 'account'
  | 'objective'
  | 'indicator'
  | 'subIndicator'
  | 'polarity'
  | 'measureUnit'
  | 'target'
  | 'actual'
  | 'ceiling'
  | 'spent'
  | 'otherSpent'
  | 'plan'
  | 'percent'
  | 'remainder'
  | 'physical'
  | 'office'
  | 'label'
  | 'kind'
  | 'fund'
  | 'remark'
  | 'price'
  | 'year'
  | 'ignored';

/** In this order: the first role whose pattern fits a word of the path. Words are canonical, without what stands in brackets. */
const roleWords: readonly [Role, RegExp][] = [
  // What somebody expects is neither planned nor reached.
  ['ignored', /^(prognos(is|a)|proyeksi|perkiraan|estimasi|outlook|forecast)\b/],
  ['number', /^(no|nomor|no urut|nomor urut|#)$/],
  [
    'accountCode',
    /^((kode|no\.?|nomor) (rekening|rek\.?|akun)|(kode )?rekening( belanja)?|account (code|number|no\.?))$/,
  ],
  ['code', /^((no\.? |nomor )?kode|kd|code|id)\b/],
  ['fund', /^sumber ?(dana|anggaran)|^dana$|^(source of funds?|funding( source)?|funds?)$/],
  ['kind', /^(jenis|kategori|kelompok) belanja$/],
  ['measureUnit', /^satuan|^sat$|^(measure(ment)? unit|unit of measure(ment)?|uom)\b/],
  [
    'indicator',
    /^(tujuan|sasaran|program|kegiatan|uraian|aspek|fokus|urusan|bidang urusan)\b.*[/&,] ?(dan )?indikator/,
  ],
  // What an employee is to bring about (SKP).
  ['objective', /^(rencana )?hasil kerja|^(sasaran|tujuan)|^(strategic |policy )?(objective|goal)s?$/],
  ['subIndicator', /^sub ?-?indi(k|c)ator/],
  [
    'indicator',
    /^(ind(?=$|[. ])|indikator|iku\b|ikd\b|ikk\b|tolok ukur|ukuran (kinerja|keberhasilan)|kpi\b|performance measures?\b)|^((key|main|strategic|core|outcome|output|objective|program(me)?|activity|performance) )*indicators?\b/,
  ],
  // Whether more or less is better.
  [
    'polarity',
    /^(polarit(as|y)|polarisasi|arah( indikator| kinerja| capaian)?|(jenis|tipe|sifat|karakteristik) (target|polaritas|polarisasi|capaian)|trend?|direction|max(imi[sz]e)? ?\/ ?min(imi[sz]e)?)$/,
  ],
  ['year', /^tahun( anggaran)?$/],
  [
    'remark',
    /^(ket\b|keterangan|catatan|alasan|permasalahan|kendala|evidence|bukti|sumber$|penyebab|tanggal|lokasi|kelompok sasaran|jadwal|rencana (aksi|tindak ?lanjut))/,
  ],
  // What a detail of a line is worked out from (RKA, DPA).
  ['price', /^(harga|koefisien|koef\b|tarif)/],
  // What was reached of money, not in per cent of it.
  ['spent', /^capaian realisasi (nominal|keuangan|anggaran|rupiah)/],
  [
    'percent',
    /^(persen|persentase|prosentase|percent|tingkat capaian|capaian|kinerja$|achievement|attainment|absorption rate|%)/,
  ],
  [
    'remainder',
    /\b(ter)?sisa\b|^(selisih|saldo|silpa|deviasi|lebih|kurang|bertambah|belum|balance|remain|variance|difference)/,
  ],
  ['physical', /\bfisik\b/],
  ['office', /^(skpd|opd|nama (opd|skpd)|perangkat daerah|opd\/skpd|unit organisasi|organisasi)$/],
  ['label', /^(bidang|pptk|unit|unit kerja|work unit|division|bagian|seksi|sub ?bagian|penanggung ?jawab|pj)$/],
  ['subActivity', /^sub ?-?(kegiatan|activit(y|ies))/],
  ['activity', /^((nama )?kegiatan|activity( name)?)$/],
  ['programme', /^((nama )?program|programme|program(me)? name)$/],
  ['account', /^(uraian belanja|akun|nama rekening|uraian rekening|account( name)?)$/],
  ['name', /^(uraian|nama|program|kegiatan|urusan|rincian kegiatan|nomenklatur|description)/],
  ['plan', /^(rak\b|total rak|rencana anggaran kas|anggaran kas|rencana kas|rencana penarikan)/],
  // `Target Anggaran` beside `Target Kinerja` is the budget.
  [
    'ceiling',
    /^target (anggaran|pagu)|^kebutuhan (dana|anggaran)|^(sebelum|sesudah|setelah)( (perubahan|pergeseran))?$/,
  ],
  ['target', /^(target|tgt\b|rencana|t$|tahun \d{4}$|(annual|yearly|full-year) target)/],
  ['otherSpent', /^serapan (opd|skpd)/],
  [
    'spent',
    /^((jumlah|jml\.?|total|nilai|dana|sudah) )*(reali[sz]a(si|tion)|terealisasi|terserap|pencairan|penggunaan|serapan|penyerapan|real\b|r$|sp2d|spj\b|pengeluaran|spent|spending|expenditure|disburse|actual)/,
  ],
  [
    'ceiling',
    /^(anggaran|angg\b|pagu|plafond?|alokasi|(p-?)?apbd|dpp?a|biaya$|(nilai|total|jml\.?) (anggaran|pagu|dana|dpp?a)|((original|initial|approved|revised|amended|total) )?(ceiling|budget|allocation|appropriation))/,
  ],
  // `Jumlah` alone is money; of whatever else stands behind it, it is a count.
  [
    'ceiling',
    /^total belanja$|^jumlah( (anggaran|pagu|dana|belanja|apbd|perubahan|setelah perubahan|sebelum perubahan))?$/,
  ],
];

/** A period in front of what a heading is of: `TW I Realisasi`, `2025 Target`. */
const periodInFront =
  /^(?:(?:tw|triwulan|tribulan|quarter|q)[ .-]*(?:iv|iii|ii|i|[1-4])|(?:tahun |year )?20\d\d|(?:semester|smt)[ .-]*(?:ii|i|[12]))[ .:-]+(?=\p{L})/u;

const roleIn = (word: string): Role | null => roleWords.find(([, pattern]) => pattern.test(word))?.[0] ?? null;

/** The role of a heading's word alone; null for a word that says nothing. */
export function roleOfWord(word: string): Role | null {
  const found = roleIn(word);
  if (found !== null || !periodInFront.test(word)) return found;
  return roleIn(word.replace(periodInFront, ''));
}

/** Kinds of spending, ways of payment, funds and halves of the year by which columns are divided, added up to the amount of a line. */
export const spendingGroups: readonly [string, RegExp][] = [
  ['operating', /^(belanja )?operasi(onal)?$/],
  ['capital', /^(belanja )?modal$/],
  ['unexpected', /^(belanja )?(tak|tidak) terduga$/],
  ['transfer', /^(belanja )?transfer$/],
  ['staff', /^(belanja )?pegawai$/],
  ['goods', /^(belanja )?barang( ?(dan|&|\/) ?jasa)?$/],
  [
    'payment',
    /^((up|gu|tu|kkpd)([ /,&-]+(up|gu|tu|ls|kkpd|nihil))*|ls([ /,&-]+(up|gu|tu|kkpd|gaji|non gaji|barang|jasa|dan|pihak ketiga))*)$/,
  ],
  ['fund', /^(pad|dau|dak( (non )?fisik)?|dbh( ?cht)?|did|dif|otsus|apbn)$/],
  ['half', /^semester ([12]|ii?)$/],
  ['grants', /^(belanja )?(hibah|bantuan sosial|bansos|subsidi|bunga|bagi hasil|bantuan keuangan)$/],
];

/** How tables of minimum service standards (SPM) head those who have a right to a service, and those who got it. */
export const servedWords: Readonly<Record<'service' | 'toServe' | 'served' | 'notServed', RegExp>> = {
  service: /^(jenis|nama)? ?(pelayanan|layanan)( dasar)?( spm)?$|^jenis spm$/,
  toServe:
    /^(sasaran|target|jumlah|total|populasi)$|\b(harus|wajib|perlu|seharusnya|akan) (di|ter)?layani|^(jumlah|total) (sasaran|penerima)/,
  served: /\b(ter|di)layani$/,
  notServed: /\b(belum|tidak|tak|harus|wajib|perlu|seharusnya|akan)\b.*layani/,
};

/** Papers of single payments, by whose numbers a register lists them. */
export const isPaymentNumber = (word: string): boolean =>
  /^(no\.?|nomor) ?(sp2d|spm|spp|spj|bukti|kuitansi|kwitansi|bku|kontrak|spk)\b/.test(word);

/** What only a list of persons has beside their names. */
export const isOfPerson = (word: string): boolean =>
  /^(tanda ?tangan|ttd|nik|(nama ?\/ ?)?nip|no\.? (hp|telp?|ktp)|alamat|jenis kelamin|l\/p|pangkat|gol(ongan)?)\b/.test(
    word,
  );

/** Columns that an agency adds to an export of its own. */
export const isSumGroup = (word: string): boolean => /^(grand )?total$|^jumlah( total)?$/.test(word);

/** Versions of the ceiling. */
export const ceilingVersions: readonly ['ceiling' | 'shiftedCeiling' | 'revisedCeiling', RegExp][] = [
  // `Sebelum Perubahan` is the one that was changed.
  ['ceiling', /sebelum/],
  ['shiftedCeiling', /pergeseran/],
  ['revisedCeiling', /setelah|sesudah|perubahan|akhir|revis(i|ed)|amended|p-?apbd|apbd-?p\b|dppa/],
  ['ceiling', /murni|awal|induk/],
];

const numbering = /^\(?[a-z©]\)?$|^\(?\d{1,2}\)?$/i;
/** `6 = 5/4x100%`, `11 = 7+8+9+10`, `k = ( j / i ) * 100`. */
const formulaText = /^\(?[a-z\d]{1,3}\)?\s*=.*[\d(a-z]/i;

/**
 * What was reached before the period, beside which the figure to date stands, and what belongs to the year before or after it
 * (`Prakiraan Maju`, `Tahun n+1`).
 */
export const isOfOtherTime = (word: string): boolean =>
  /\b(bulan|triwulan|periode|minggu)? ?(yang )?(lalu|sebelumnya|berikutnya)\b|\b[nt] ?[-+] ?\d\b|prakiraan maju|tahun depan/.test(
    word,
  );

const englishScales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Whether a heading or title says that amounts are written in thousands or millions; the factor, else null. */
export function scaleIn(text: string): number | null {
  if (/\bx\s*(?:rp\.?\s*)?1[.,]?000(?![.,]?\d)/i.test(text)) return 1e3;
  if (/\bx\s*(?:rp\.?\s*)?1[.,]?000[.,]?000(?![.,]?\d)/i.test(text)) return 1e6;
  const word =
    /(?:dalam|dlm\.?|satuan\s*:?|\(|rp\.?)\s*(?:rp\.?\s*)?(ribuan|ribu|jutaan|juta|miliaran|miliar|milyar|000(?![.\d]))/i
      .exec(text)?.[1]
      ?.toLowerCase();
  if (word !== undefined) return word.startsWith('rib') || word === '000' ? 1e3 : word.startsWith('jut') ? 1e6 : 1e9;
  const english = /(?:\bin|\(|\brp\.?|\bidr)\s*(?:(?:rp|idr)\b\.?\s*)?(thousand|million|billion|trillion)s?\b/i
    .exec(text)?.[1]
    ?.toLowerCase();
  return english === undefined ? null : (englishScales[english] ?? null);
}

/** Whether a cell of a heading only numbers its column or says how it is worked out. */
export const isNumbering = (text: string): boolean => numbering.test(text) || formulaText.test(text);

/** Words that stand below others in a heading: what they are of, in which unit, of which period. */
export const isSubheading = (word: string): boolean =>
  /^(rp|k|%|rupiah|persen|keuangan|fisik|volume|murni|perubahan|tw|triwulan)\b/.test(word) ||
  // `I. SEKRETARIAT` numbers what follows.
  /^(i{1,3}|iv)\b(?![.)] *\p{L})/u.test(word) ||
  roleOfWord(word) !== null ||
  spendingGroups.some(([, pattern]) => pattern.test(word)) ||
  isSumGroup(word);
