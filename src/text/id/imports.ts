import type { NoteValues } from '../../domain/import/note-values';
import type { QuestionValues } from '../../domain/import/question-values';
import type { TableKind } from '../../domain/import/tables/table';
import { formatPoints, formatQuantity, formatRupiah } from '../format';
import { terms } from './terms';

const rupiah = (value: number): string => formatRupiah(value, 'id');
const month = (number: number | string): string => terms.period.months[Number(number) - 1] ?? String(number);
const shown = (value: string | number): string => (typeof value === 'number' ? formatQuantity(value, 'id') : value);
const list = (items: readonly (string | number)[]): string => items.join(', ');
const monthList = (months: readonly number[]): string => list(months.map(month));
const quarters = (numbers: readonly number[]): string =>
  list(numbers.map((number) => `TW ${['I', 'II', 'III', 'IV'][number - 1] ?? ''}`));

const differs = ({
  column,
  printed,
  computed,
  difference,
  label,
  row,
  count,
}: QuestionValues['total-differs']): string =>
  `Kolom ${column}: "${label}" (baris ${row}) tercetak ${rupiah(printed)}, sedangkan rinciannya berjumlah ${rupiah(computed)}; selisih ${rupiah(difference)}.` +
  (count > 1 ? ` ${count} jumlah tercetak tidak cocok dengan rinciannya.` : '');

/** Pertanyaan impor: apa yang terlihat, dan kedua pembacaannya. */
const questions: { [C in keyof QuestionValues]: (values: QuestionValues[C]) => string } = {
  'total-differs': (values) => `${differs(values)} Mana yang dipakai?`,
  'partly-filled': ({ column, filled, rows, empty, fromRow, computed, printed }) =>
    `Kolom ${column} hanya terisi pada ${filled} dari ${rows} baris; ${empty} baris kosong, mulai baris ${fromRow}. Yang terisi berjumlah ${rupiah(computed)}, sedangkan jumlah tercetak ${list(printed.map(rupiah))}. Kolom ini belum lengkap.`,
  accumulation: ({ months, lower, month: single }) =>
    single !== null
      ? `Angka realisasi bulan ${month(single)}: untuk bulan itu saja, atau kumulatif s.d. ${month(single)}? Lembar tidak menyebutkannya.`
      : lower === null
        ? `Realisasi ${monthList(months)} tidak pernah turun, jadi tampaknya kumulatif (s.d. bulan itu). Benarkah?`
        : `Realisasi ${month(lower)} lebih kecil daripada bulan sebelumnya, jadi angkanya per bulan dan dijumlahkan. Benarkah?`,
  'period-unknown': ({ isOpen }) =>
    isOpen
      ? 'Periode pada judul belum diisi (titik-titik). Realisasi ini s.d. bulan apa?'
      : 'Periode tidak disebutkan pada judul, nama lembar, atau nama berkas. Realisasi ini s.d. bulan apa?',
  'year-unknown': () => 'Tahun anggaran tidak disebutkan, atau berbeda-beda di antara tabel. Tahun berapa?',
  'year-differs': ({ year, inFile }) => `Tahun pada Pengaturan ${year}, pada berkas ${inFile}. Tahun mana yang benar?`,
  'same-table': ({ kept, others, hidden }) =>
    `${others.length} tabel berisi hal yang sama dengan ${kept}: ${list(others)}${hidden > 0 ? ` (${hidden} lembar tersembunyi)` : ''}. Diambil sekali saja?`,
  'same-key': ({ code, name, amounts, sum, count }) =>
    `Kunci yang sama muncul dua kali atau lebih: ${[code, name].filter((part) => part !== '').join(' ')} (${amounts.map(rupiah).join(' + ')})${count > 1 ? `, dan ${count - 1} kunci lain` : ''}. Dijumlahkan menjadi ${rupiah(sum)}? Tidak ada baris yang dihapus.`,
  'second-column': ({ first, second, firstSum, secondSum }) =>
    `Ada dua kolom realisasi: ${first} ${rupiah(firstSum)} dan ${second} ${rupiah(secondSum)}. Mana yang dipakai?`,
  'two-ceilings': ({ first, second, firstTable, secondTable }) =>
    `Ada dua pagu: ${rupiah(first)} (${firstTable}) dan ${rupiah(second)} (${secondTable}). Mana yang berlaku?`,
  'ceiling-from-plan': ({ sum }) =>
    `Formulir ini tidak memuat pagu anggaran. Jumlah anggaran kas setahun ${rupiah(sum)} dapat dipakai sebagai pagu. Dipakai?`,
  'ceiling-changed': ({ before, after, month: from }) =>
    `Pagu berubah dari ${rupiah(before)} menjadi ${rupiah(after)}${from > 0 ? ` pada bulan ${month(from)}` : ''}. Pagu mana yang ditulis?`,
  'sources-differ': ({ month: at, first, second, firstTable, secondTable }) =>
    `Realisasi s.d. ${month(at)} berbeda: ${rupiah(first)} (${firstTable}) dan ${rupiah(second)} (${secondTable}). Mana yang dipakai?`,
  units: ({ office, programmes, proposed }) =>
    `Tabel menyebut satu perangkat daerah (${office}) dengan ${programmes} program dan tidak mengenal bidang. Programnya milik unit mana?${proposed.length > 0 ? ` Usulan menurut buku kerja ini dan nama unit: ${list(proposed.map(({ code, name, unit }) => `${code} ${name} → ${unit}`))}.` : ''}`,
  'untouched-quarters': ({ quarters: numbers }) =>
    `${quarters(numbers)} hanya berisi 0 dan 0 %: belum diisi, atau benar-benar nol?`,
  'unclear-quarters': ({ columns, example, values }) =>
    `Kolom ${list(columns)} berkepala triwulan saja (${example}: ${list(values.map(shown))}). Realisasi, atau target?`,
  'written-as-shares': ({ count, example, target }) =>
    `${count} indikator persen tertulis sebagai pecahan (${example}: ${formatQuantity(target, 'id')}). Berkas ini tidak memuat format selnya: ${formatQuantity(target * 100, 'id')} %, atau benar-benar ${formatQuantity(target, 'id')} %?`,
  'unit-left-empty': ({ count, example, unit }) =>
    `${count} baris tidak menyebut unit (yang pertama: ${example}), di bawah baris ${unit}. Ikut unit di atasnya, atau milik instansi?`,
  scale: ({ factor, sum }) =>
    `Judul atau kepala kolom menyebut ${factor === 1e3 ? 'ribuan' : factor === 1e6 ? 'jutaan' : 'miliaran'} rupiah. Angka terbesarnya tertulis ${formatQuantity(sum, 'id')}: rupiah penuh, atau ${rupiah(sum * factor)}?`,
  'small-amounts': ({ sum }) =>
    `Jumlah uangnya kecil sekali: yang terbesar tertulis ${formatQuantity(sum, 'id')}, dan tidak ada yang menyebut satuannya. Rupiah penuh, ribuan (${rupiah(sum * 1e3)}), atau jutaan (${rupiah(sum * 1e6)})?`,
  'generated-codes': ({ count, example }) =>
    `Tabel tidak memuat kode rekening yang sebenarnya. ${count} baris diberi kode pengganti (misalnya ${example}) yang dapat Anda ganti kemudian. Setuju?`,
  'ceiling-in-book': ({ rows, before, after, example }) =>
    `Pagu ${rows} baris (misalnya ${example}) berbeda dari yang ada di buku kerja: ${rupiah(before)} di buku, ${rupiah(after)} di berkas. Kolom Pagu tidak pernah diubah. Di mana pagu baru ditulis?`,
  'typed-by-hand': ({ count, example, mine, theirs }) =>
    `${count} angka di buku kerja tidak berasal dari impor (diketik sendiri) dan berbeda dari berkas, misalnya ${example}: ${shown(mine)} di buku, ${shown(theirs)} di berkas. Mana yang dipakai?`,
  'target-in-book': ({ count, name, before, after, quarter }) =>
    `Target ${count} indikator berbeda dari yang ada di buku kerja, misalnya ${name}: ${shown(before)} di buku, ${shown(after)} di berkas. Apakah target setahun berubah${quarter === null ? '' : `, atau berkas ini memuat target ${quarters([quarter])}`}?`,
  'quarter-target': ({ quarter, count, name, target }) =>
    `Laporan ${quarters([quarter])} ini memuat satu kolom target untuk ${count} indikator, tanpa menyebut tahun atau triwulannya (misalnya ${name}: ${shown(target)}). Target ${quarters([quarter])}, atau target setahun?`,
  'actuals-kind': ({ count, name, before, after, isBookToDate }) =>
    isBookToDate
      ? `Realisasi ${count} indikator di buku kerja kumulatif, sedangkan berkas ini tidak menyebut s.d. (misalnya ${name}: ${shown(before)} di buku s.d. periode sebelumnya, ${shown(after)} di berkas). Angka berkas untuk periodenya saja, atau kumulatif?`
      : `Realisasi ${count} indikator di buku kerja tertulis per periode, sedangkan berkas ini menyebut s.d. (misalnya ${name}: ${shown(before)} di buku untuk periode-periode sebelumnya, ${shown(after)} di berkas). Bagaimana angka berkas dibaca?`,
  'months-missing': ({ month: number, inBook }) =>
    `Berkas ini berisi bulan ${month(number)} saja, sedangkan buku kerja ${inBook === null ? 'belum memuat realisasi' : `baru sampai ${month(inBook)}`}; bulan di antaranya tidak ada. Ditambahkan pada yang sudah ada?`,
  'older-period': ({ month: number, inBook }) =>
    `Buku kerja sudah sampai ${month(inBook)}, berkas ini baru ${month(number)}. Realisasi terakhir dibiarkan, hanya kolom s.d. ${month(number)} yang diisi?`,
  'period-differs': ({ inBook, inFile }) =>
    `Periode pada Pengaturan "${inBook}", pada berkas "${inFile}". Periode mana yang berlaku di Pengaturan?`,
  renumbered: ({ count, code, inBook, inFile }) =>
    `Nomor ${count} baris menunjuk hal lain daripada di buku kerja, misalnya ${code}: "${inBook}" di buku, "${inFile}" di berkas. Apakah baris-barisnya memang sama?`,
  'same-totals': ({ ceiling, spent, other, agency }) =>
    `Pagu ${rupiah(ceiling)} dan realisasi ${rupiah(spent)} persis sama dengan impor ${other} (${agency}), padahal perangkat daerahnya lain. Apakah ini angka contoh dari formulir yang diteruskan?`,
  'parent-rows': ({ rows, example, amount }) =>
    `${rows.length} baris (${list(rows)}; misalnya "${example}") sama dengan jumlah baris-baris tepat di bawahnya, seluruhnya ${rupiah(amount)}. Jika diambil sebagai baris tersendiri, uangnya terhitung dua kali. Apakah itu judul yang memuat jumlah?`,
  'recap-of-tabs': ({ of, ceiling, ceilingOfParts, spent, spentOfParts }) =>
    `Tabel ini (pagu ${rupiah(ceiling)}) tampaknya rekap dari ${list(of)} (${of.length > 1 ? 'bersama-sama ' : ''}${rupiah(ceilingOfParts)})${spent === null || spentOfParts === null ? '' : `; realisasi ${rupiah(spent)} dan ${rupiah(spentOfParts)}`}. Jika keduanya diambil, uangnya terhitung dua kali. Rekapnya tidak diambil?`,
  'person-names': ({ column, count }) =>
    `Kolom ${column} tampaknya berisi nama orang (${count}). Nama dan NIP tidak diambil, kecuali Anda menghendakinya.`,
  'changed-since': ({ count, cells }) =>
    `${count} sel atau baris berubah sesudah impor itu: ${list(cells)}. Biarkan yang berubah, atau kembalikan semuanya?`,
};

/** Catatan impor. */
const notes: { [C in keyof NoteValues]: (values: NoteValues[C]) => string } = {
  'total-differs': differs,
  overspent: ({ spent, ceiling, rows, example }) =>
    `Realisasi melebihi pagu pada ${rows} baris (misalnya ${example}); seluruhnya ${rupiah(spent)} dari pagu ${rupiah(ceiling)}.`,
  recap: ({ of }) => `Rekap dari uang yang sama dengan ${of}; tidak diambil agar tidak terhitung dua kali.`,
  extract: ({ of }) => `Lembar kerja yang isinya sudah ada di ${of}; tidak diambil.`,
  'parent-rows': ({ rows, example, amount }) =>
    `Baris ${list(rows)} (misalnya "${example}") adalah jumlah baris-baris tepat di bawahnya (${rupiah(amount)}), sesuai jumlah tercetak; tidak diambil agar tidak terhitung dua kali.`,
  'column-not-needed': ({ column, from }) =>
    `Kolom ${column} tidak diambil: realisasi berasal dari ${from}, yang menyebut periodenya.`,
  'missing-month': ({ month: number }) =>
    `Bulan ${month(number)} tidak ada di antara berkas; angka s.d. bulan itu dibiarkan kosong.`,
  'running-totals': ({ months }) =>
    `Judulnya menyebut kumulatif (s.d.) ${monthList(months)}; yang terakhir menjadi Realisasi.`,
  'later-source': ({ month: last, spent, earlierMonth, earlier, table }) =>
    `Realisasi di sini s.d. ${month(last)} (${rupiah(spent)}), sedangkan ${table} baru s.d. ${month(earlierMonth)} (${rupiah(earlier)}); yang terakhir dipakai.`,
  'nameless-rows': ({ rows, amount }) =>
    `Baris ${list(rows)} tidak bernomor dan tidak bernama (${rupiah(amount)}); tidak diambil.`,
  'behind-total': ({ rows, example }) =>
    `${rows.length} baris di bawah jumlah tidak termasuk di dalamnya (baris ${list(rows)}, misalnya "${example}"); tidak diambil.`,
  'other-year': ({ year, chosen }) => `Tabel ini tahun ${year}, sedangkan yang diimpor tahun ${chosen}; tidak diambil.`,
  'repeated-rows': ({ rows }) => `Baris ${list(rows)} mengulang baris di atasnya dan dihitung sekali.`,
  'unreadable-amount': ({ text }) => `"${text}" bukan jumlah uang; dibaca sebagai belum diisi.`,
  'not-filled-in': () =>
    'Isian judul (urusan, organisasi, periode) masih berupa titik-titik; pastikan ini bukan formulir contoh.',
  'printed-attainment': ({ name, printed, attainment, target, actual }) =>
    `${name}: tercetak ${formatPoints(printed, 'id')} %, sedangkan ${formatQuantity(actual, 'id')} dari target ${formatQuantity(target, 'id')} adalah ${formatPoints(attainment, 'id')} %.`,
  'polarity-assumed': ({ count }) =>
    `Arah ${count} indikator tidak terlihat dari tabel; dianggap Positif. Periksalah kolom Polaritas.`,
  'plan-shared': ({ count, example }) =>
    `Rencana kas tidak menyebut sumber dana atau unit, sedangkan anggaran memuatnya dalam baris tersendiri: ${count} baris rencana (misalnya "${example}") dibagi menurut pagu. Mohon periksa kolom RAK pada baris tersebut.`,
  'nameless-indicators': ({ rows }) =>
    `Baris ${list(rows)} memuat target atau realisasi, tetapi tidak menyebut indikatornya; tidak diambil. Isi nama indikator (atau sub indikator) pada baris tersebut, lalu impor lagi.`,
  'amounts-beside': ({ columns, example, lacks }) =>
    `Kolom ${list(columns)} ("${example}") memuat jumlah uang tetapi tidak diambil, dan tidak ada kolom lain yang memuat ${lacks === 'spent' ? 'realisasi' : 'pagu'}. Jika itu isinya, beri kepala "${lacks === 'spent' ? 'Realisasi' : 'Pagu'}" lalu impor kembali berkasnya.`,
  'unclear-months': ({ columns }) =>
    `Kolom ${list(columns)} berkepala bulan saja, dan tidak ada yang menyatakan apakah itu target atau realisasi; tidak diambil. Beri kepala "Realisasi Januari" dan seterusnya agar diambil.`,
  'months-as-quarters': ({ count, left }) =>
    `Lembar Realisasi pada buku kerja ini memakai triwulan: bulan dari ${count} indikator dimasukkan ke dalamnya, jumlah dijumlahkan, persentase dan indeks diambil dari bulan terakhir.${left > 0 ? ` Pada ${left} indikator, bulan setelah triwulan penuh terakhir tidak diambil.` : ''}`,
  'figures-left': ({ count, name }) =>
    `Realisasi ${count} indikator (misalnya ${name}) tidak diambil, sesuai jawaban Anda; selebihnya diambil. Isikan sendiri di lembar Realisasi, atau impor lagi dengan jawaban lain.`,
  'no-figures': ({ count, example }) =>
    `${count} sel target atau realisasi tidak berisi angka, rentang, atau predikat (misalnya "${example}"); disalin seperti tertulis dan tidak dapat dihitung. Tulislah angkanya saja; penjelasannya di kolom lain.`,
  'indicator-differs': ({ name, taken, other, from }) =>
    `${name}: di sini ${shown(other)}, di ${from} ${shown(taken)} (yang dipakai). Mohon periksa mana yang benar.`,
  'cross-total': ({ label, printed, computed }) =>
    `${label}: jumlah triwulan tercetak ${rupiah(printed)}, bulan-bulannya ${rupiah(computed)}.`,
  'hidden-rows': ({ count }) => `${count} baris tersembunyi (filter) ikut dibaca.`,
  'hidden-columns': ({ columns }) =>
    `Kolom ${list(columns)} tersembunyi tetapi ikut dibaca; tampilkan, lalu periksa apakah isinya angka lama.`,
  'from-name': ({ year, month: number }) =>
    `${[...(year === null ? [] : [`Tahun ${year}`]), ...(number === null ? [] : [`periode s.d. ${month(number)}`])].join(' dan ')} hanya terbaca dari nama berkas atau lembar; periksalah.`,
  'invented-figures': ({ word }) => `Berkas menyebut dirinya "${word}": angkanya mungkin bukan angka sebenarnya.`,
  'figures-changed': ({ count, examples }) =>
    `${count} angka dari impor sebelumnya diganti dengan angka berkas ini: ${list(examples.map(({ cell, before, after }) => `${cell} ${shown(before)} → ${shown(after)}`))}${count > examples.length ? ', …' : ''}.`,
  'missing-rows': ({ count, examples }) =>
    `${count} baris dari impor sebelumnya tidak ada lagi di berkas (misalnya ${list(examples)}); dibiarkan di buku kerja.`,
};

const kinds: Record<TableKind | 'indicators', string> = {
  sipd: 'Rekap/LRA SIPD',
  'account-summary': 'LRA per akun',
  outline: 'Daftar berjenjang berkode',
  numbered: 'Rekap bernomor',
  flat: 'Daftar datar',
  list: 'Daftar',
  'cash-plan': 'Anggaran kas',
  indicators: 'Indikator kinerja',
};

export const imports = {
  command: 'Impor',
  questions,
  notes,
  kinds,
  groups: {
    operating: 'Operasi',
    capital: 'Modal',
    unexpected: 'Tak Terduga',
    transfer: 'Transfer',
    staff: 'Pegawai',
    goods: 'Barang dan Jasa',
    grants: 'Hibah dan Bantuan',
  },
  unnamedUnit: 'Perangkat Daerah',
  nothingFound:
    'Tidak ada tabel anggaran, realisasi, atau indikator yang terisi di berkas ini; tidak ada yang ditulis. Pilih berkas yang memuat tabel itu beserta judul kolomnya; yang masih berupa formulir kosong diisi dahulu.',
  undo: 'Batalkan impor terakhir',
  nothingToUndo: 'Tidak ada impor yang dapat dibatalkan.',
  undoes: (files: string, time: string) => `Impor ${files} (${time}) dibatalkan:`,
  willRestore: (sheet: string, rows: number, cells: number) =>
    `${sheet}: ${rows} baris dihapus, ${cells} sel dikembalikan`,
  restoreToo: 'Kembalikan juga yang berubah? (Tidak: dibiarkan)',
  confirmUndo: 'Batalkan impor ini?',
  undone: (sheets: string) => `Impor dibatalkan: ${sheets}.`,
  tookBack: (files: string, time: string) =>
    `Impor ${files} (${time}) terhenti sebelum selesai; yang sempat ditulisnya dikembalikan seperti semula.`,
  asBefore: (about: string, label: string) => `Seperti impor sebelumnya: ${about} ${label}.`,
  logDetails: (files: string, rows: number, mappings: readonly string[], answers: string): string =>
    `${files}: ${rows} baris ditulis. Kolom: ${mappings.join('; ')}. Jawaban: ${answers}`,
  options: {
    rows: () => 'Pakai jumlah rincian (baris)',
    leaveColumn: () => 'Jangan ambil kolom ini',
    leaveFigures: () => 'Jangan ambil angka yang diragukan itu; selebihnya diambil',
    leaveTable: () => 'Jangan ambil tabel ini',
    ofMonth: () => 'Bulan itu saja',
    toDate: () => 'Kumulatif, s.d. bulan itu',
    endOfMonth: (number: string | number) => `s.d. ${month(number)}`,
    endOfYear: () => 's.d. Desember (setahun penuh)',
    year: (year: string | number) => String(year),
    takeOnce: () => 'Ambil sekali',
    addUp: () => 'Jumlahkan',
    firstColumn: (heading: string | number) => `Kolom ${heading}`,
    secondColumn: (heading: string | number) => `Kolom ${heading}`,
    firstCeiling: (table: string | number) => `Pagu dari ${table}`,
    secondCeiling: (table: string | number) => `Pagu dari ${table}`,
    planAsCeiling: () => 'Pakai jumlah setahun sebagai pagu',
    noCeiling: () => 'Biarkan pagu kosong',
    latestCeiling: () => 'Pagu terbaru sebagai Pagu',
    asShift: () => 'Pagu lama tetap; yang baru sebagai Pagu Pergeseran',
    asRevision: () => 'Pagu lama tetap; yang baru sebagai Pagu Perubahan',
    firstSource: (table: string | number) => `Angka ${table}`,
    bothUnits: (units: string | number) => `Keduanya: milik unit yang berbeda (${units})`,
    secondSource: (table: string | number) => `Angka ${table}`,
    oneUnit: (office: string | number) => `Satu unit: ${office}`,
    asProposed: (count: string | number) => `Seperti diusulkan (${count})`,
    unitPerProgramme: (count: string | number) => `Setiap program satu unit (${count})`,
    notReported: () => 'Belum diisi',
    asPercent: () => 'Pecahan: kalikan 100 (0,85 adalah 85 %)',
    asPoints: () => 'Seperti tertulis',
    unitAbove: () => 'Ikut unit di atasnya (sel gabungan)',
    asAgency: () => 'Milik instansi',
    asZero: () => 'Benar-benar nol',
    asActuals: () => 'Realisasi tiap triwulan',
    asTargets: () => 'Target triwulan (Target TW)',
    asWritten: () => 'Rupiah penuh, seperti tertulis',
    multiplied: (factor: string | number) => `Dikalikan ${formatQuantity(Number(factor), 'id')}`,
    generated: () => 'Pakai kode pengganti',
    leaveCeiling: () => 'Biarkan pagu di buku kerja',
    keepTyped: () => 'Pertahankan angka di buku kerja',
    takeFile: () => 'Pakai angka berkas',
    keepTargets: () => 'Biarkan target di buku kerja',
    takeTargets: () => 'Target setahun berubah: pakai target berkas',
    asQuarterTargets: (quarter: string | number) =>
      `Target ${quarters([Number(quarter)])}: isi kolom Target ${quarters([Number(quarter)])}`,
    asYearTargets: () => 'Target setahun: isi kolom Target',
    ofPeriodAlone: () => 'Periode itu saja',
    toPeriodEnd: () => 'Kumulatif, s.d. akhir periode itu',
    allToDate: () => 'Kumulatif, dan yang di buku kerja pun demikian',
    addToBook: () => 'Tambahkan pada yang sudah ada',
    onlyHistory: () => 'Hanya kolom s.d. bulan itu',
    keepPeriod: (period: string | number) => `Tetap ${period}`,
    filePeriod: (period: string | number) => `Ubah menjadi ${period}`,
    yearOfBook: (year: string | number) => `Tahun ${year}; judul berkas keliru`,
    asNumbered: () => 'Ya, hanya namanya yang berubah',
    takeTable: () => 'Bukan; ambil tabel ini',
    leaveParts: () => 'Ambil rekap ini, tanpa tabel rinciannya',
    leaveParents: () => 'Ya; ambil hanya baris di bawahnya',
    takeRows: () => 'Bukan; ambil semua baris',
    leaveNames: () => 'Jangan ambil nama orang',
    takeNames: () => 'Ambil sebagai unit',
    keepChanged: () => 'Biarkan yang berubah',
    restoreAll: () => 'Kembalikan semuanya',
  },
};
