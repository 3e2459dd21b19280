import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SettingKey } from '../../src/workbook/schema/settings';
import { settings } from '../../src/workbook/schema/settings';
import { command, userFolder, writeWorkbook, writtenSheets, type Sheets } from '../commands/workbooks';
import { partOf, textOf } from '../documents/text-of';

/** What is stated, and another value; some effects are seen only by a run that follows. */
interface Change {
  from: string | number;
  to: string | number;
  then?: readonly string[];
  /** It decides figures, so sheets show it; papers are not made. */
  inSheets?: true;
  /** Papers of the agency show it, not those of the one unit. */
  ofAgency?: true;
}

/** Parts of a run that make sheets alone. */
const sheetsAlone = ['--run', 'attainment,flags,absorption,not-reported'];
const rule = (from: string | number, to: string | number, then?: readonly string[]): Change => ({
  from,
  to,
  inSheets: true,
  ...(then && { then }),
});
const absorptionOf = (period: string): readonly string[] => ['--run', 'flags,absorption', '--period', period];

const [TEXT, ID] = ['Semula', '197001011995012901'];
const text = (to: string): Change => ({ from: TEXT, to });
const id = (to: string): Change => ({ from: ID, to });
const yesNo: Change = { from: 'Tidak', to: 'Ya' };
const links = ['--run', 'links'];

/** Every setting, with a change that must show somewhere; the compiler asks for those that are added. */
const changes: Record<SettingKey, Change> = {
  government: text('Pemerintah Kota Lain'),
  agency: text('Dinas Sosial Lain'),
  address: text('Jalan Lain 7'),
  contact: text('lain@contoh.invalid'),
  logo: { from: '', to: 'tidak-diunggah.png' },
  place: text('Lainnya'),
  headName: text('Kepala Lain'),
  headId: id('197002021996022902'),
  headTitle: text('Kepala Dinas Lain'),
  headRank: text('Pembina'),
  degreeBefore: text('Dr.'),
  degreeAfter: text('M.Si.'),
  superiorName: { ...text('Wali Lain'), ofAgency: true },
  superiorTitle: text('Wali Kota Lain'),
  plannerName: text('Perencana Lain'),
  plannerId: id('197003031997032903'),
  plannerTitle: text('Kepala Bapperida'),
  plannerRank: text('Pembina Muda'),
  year: rule(2026, 2025),
  period: rule('TW III', 'TW II'),
  dataAsOf: { from: '30/09/2026', to: '04/10/2026' },
  minimumAttainment: rule(90, 50),
  minimumAbsorption: rule(90, 80, absorptionOf('Tahunan')),
  absorptionTargetQ1: rule(15, 99, absorptionOf('TW I')),
  absorptionTargetQ2: rule(40, 99, absorptionOf('TW II')),
  absorptionTargetQ3: rule(60, 10),
  agencyAttainmentTarget: rule(95, 10),
  agencyAbsorptionTarget: rule(95, 10, absorptionOf('Tahunan')),
  flagBasis: rule('Capaian dan Serapan', 'Serapan'),
  missingTarget: rule('Tidak dinilai', 'Proporsional'),
  parentValue: rule('Indikator sendiri', 'Gabungan anak'),
  negativeFormula: rule('(2T-R)/T', 'T/R'),
  cap: rule(100, 'tanpa'),
  floor: rule(0, 'tanpa'),
  ratingScale: rule('Permendagri 86/2017', 'Kustom'),
  ceilingBasis: rule('Perubahan bila ada', 'Murni'),
  budgetDocument: text('DPA/9'),
  numberFormat: text('800/9'),
  paper: { from: 'A4', to: 'F4' },
  signatureSpace: yesNo,
  initialsBox: yesNo,
  documentStatus: { from: 'KONSEP', to: 'FINAL' },
  gradeOrder: rule('AA>A>BB>B>CC>C>D', 'Baik>Cukup'),
  winnerCoolDown: { from: 0, to: 3, then: ['--run', 'awards', '--month', '2026-09'] },
  shareAutomatically: { ...yesNo, then: links },
  folder: text('Map Lain'),
  format: { from: 'DOCX', to: 'Google Docs' },
  printReferences: yesNo,
  reportingDueDay: rule(5, 9),
  budgetDate: { from: '05/01/2026', to: '05/02/2026' },
  shiftedBudgetDate: rule('01/05/2026', '01/08/2026', absorptionOf('TW II')),
  revisedBudgetDate: rule('01/07/2026', '01/10/2026'),
  digestEmail: { from: '', to: 'kepala@contoh.invalid', then: links, ofAgency: true },
  language: rule('id', 'en'),
};

const keys = Object.keys(changes) as SettingKey[];

/** A small agency in which every setting has something to decide. */
function workbook(changed: ReadonlySet<SettingKey>): Sheets {
  const stated = keys.map((key): [string, string | number] => {
    const { from, to } = changes[key];
    return [settings[key].id, changed.has(key) ? to : from];
  });
  const spent = ['Realisasi', 'Realisasi s.d. TW I', 'Realisasi s.d. TW II'];
  const budget = ['Kode', 'Unit', 'Uraian', 'Pagu', 'Pagu Pergeseran', 'Pagu Perubahan', ...spent];
  return {
    Pengaturan: [['Pengaturan', 'Nilai'], ...stated.filter(([, value]) => value !== '')],
    'Skala Predikat': [
      ['Batas Bawah', 'Predikat'],
      [50, 'Bagus'],
      [-1, 'Buruk'],
    ],
    'Unit Kerja': [
      ['Kode', 'Nama', 'Jenis', 'Induk', 'Kepala', 'NIP Kepala', 'Jabatan Kepala', 'Email'],
      ['P', 'Kepala Dinas', 'Pimpinan', '', 'Semula', '197001011995012901', 'Kepala Dinas', ''],
      ['R', 'Bidang Satu', 'Bidang', '', 'Endah', '197505052000012905', 'Kepala Bidang Satu', 'endah@contoh.invalid'],
      ['R1', 'Panti Satu', 'Panti', 'R', 'Fajar', '', 'Kepala Panti', ''],
      ['R2', 'Panti Dua', 'Panti', 'R', 'Gita', '', 'Kepala Panti', ''],
    ],
    Indikator: [
      [
        'Kode',
        'Unit',
        'Indikator Kinerja',
        'Satuan',
        'Polaritas',
        'Target',
        'Target TW II',
        'Target TW III',
        'Cara Hitung',
      ],
      ['K1', 'P', 'Warga mandiri', '%', 'Positif', 80, 80, 80, 'Posisi Akhir'],
      ['A1', 'R', 'Keluarga didampingi', 'orang', 'Positif', 400, 200, 300, 'Akumulasi'],
      ['A2', 'R', 'Keluhan', 'kasus', 'Negatif', 10, 10, 10, 'Posisi Akhir'],
      ['A3', 'R', 'Tanpa target triwulan', 'orang', 'Positif', 400, '', '', 'Akumulasi'],
      ['A4', 'R', 'Nilai akreditasi', 'predikat', 'Predikat', 'Baik', 'Baik', 'Baik', 'Posisi Akhir'],
      ['A5', 'R', 'Belum dilaporkan', 'orang', 'Positif', 10, 5, 7, 'Akumulasi'],
      ['B1', 'R1', 'Klien terlayani', 'orang', 'Positif', 50, 20, 30, 'Akumulasi'],
    ],
    Realisasi: [
      ['Kode', 'TW I', 'TW II', 'TW III'],
      ['K1', 78, 79, 95],
      ['A1', 90, 100, 60],
      ['A2', 8, 8, 24],
      ['A3', 90, 100, 60],
      ['A4', 'Baik', 'Baik', 'Cukup'],
      ['B1', 10, 12, 12],
    ],
    'Anggaran Belanja': [
      budget,
      ['1.06.04', 'R', 'Program', '', '', '', ''],
      ['1.06.04.2.01', '', 'Kegiatan', '', '', '', ''],
      ['1.06.04.2.01.0001', '', 'Sub kegiatan', 1000000, 1250000, 1500000, 700000, 200000, 400000],
    ],
    'Perjanjian Kinerja': [
      ['Unit', 'Tingkat Kinerja', 'Versi', 'Tanggal', 'ID Pihak Kedua'],
      ['R', '', 'Murni', '', ''],
      ['P', 'Kepala Dinas', 'Murni', '', ''],
    ],
    'Kategori Penghargaan': [
      ['Kategori', 'Peserta', 'Penerima', 'Metode', 'Jumlah Pemenang'],
      ['Panti Terbaik', 'Panti', 'Kepala Unit', 'SMART', 1],
    ],
    'Kriteria Penilaian': [
      ['Kategori', 'Kode', 'Kriteria', 'Bobot', 'Sifat', 'Sumber', 'Patokan Nilai 0', 'Patokan Nilai 100', 'Skala'],
      ['Panti Terbaik', 'T1', 'Mutu', 100, 'Manfaat', 'Juri', '', '', '0-100'],
    ],
    Penilaian: [
      ['Bulan', 'Kategori', 'Peserta', 'Kriteria', 'Penilai', 'Nilai'],
      ...['2026-08', '2026-09'].flatMap((month) => [
        [month, 'Panti Terbaik', 'R1', 'T1', 'J1', 80],
        [month, 'Panti Terbaik', 'R2', 'T1', 'J1', 90],
      ]),
    ],
  };
}

/** Everything that a run leaves but the setting itself and what only tells of the run. */
async function traces(folder: string): Promise<string[]> {
  const out = join(folder, 'out');
  const sheets = [...(await writtenSheets(folder))].filter(
    ([name]) => !/^(Pengaturan|Riwayat Proses|Run Log)$/.test(name),
  );
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(docx|eml|json)$/.test(name),
  );
  const contents = files.sort().map((name) => {
    const bytes = readFileSync(join(out, name));
    if (!name.endsWith('.docx')) return `${name}\n${bytes.toString('utf8')}`;
    const paper = /<w:pgSz [^>]*>/.exec(partOf(bytes, 'word/document.xml'))?.[0] ?? '';
    return [name, paper, textOf(bytes), partOf(bytes, 'word/header1.xml')].join('\n');
  });
  return [...sheets.map(([name, rows]) => `${name}\n${JSON.stringify(rows)}`), ...contents];
}

const tasks = ['attainment', 'flags', 'absorption', 'evaluation', 'forms', 'agreements', 'awards', 'not-reported'];
const ofAgency = ['--run', tasks.join(','), '--month', '2026-08', '--finalise'];
const first = [...ofAgency, '--unit', 'R'];

async function run(
  changed: readonly SettingKey[],
  { then, inSheets, ofAgency: isWhole }: Partial<Change>,
): Promise<string[]> {
  const folder = userFolder();
  await writeWorkbook(folder, workbook(new Set(changed)));
  await command(folder, ['dinas.xlsx', ...(inSheets ? sheetsAlone : isWhole ? ofAgency : first)]);
  if (then) await command(folder, ['dinas.xlsx', ...then]);
  return traces(folder);
}

/** What a run leaves without any change, by the run that follows it. */
const unchanged = new Map<string, Promise<string[]>>();
const before = (change: Partial<Change>): Promise<string[]> => {
  const key = JSON.stringify([change.then, change.inSheets, change.ofAgency]);
  const known = unchanged.get(key) ?? run([], change);
  unchanged.set(key, known);
  return known;
};

/** What papers of the unit print as it is stated; one run states all of it anew. */
const shown = keys.filter((key) => {
  const { from, then, inSheets, ofAgency: isWhole } = changes[key];
  return (from === TEXT || from === ID) && !then && !inSheets && !isWhole;
});
let together: Promise<string[]> | null = null;
const says = (traces: readonly string[], text: string): boolean =>
  traces.some((trace) => trace.toUpperCase().includes(text.toUpperCase()));

/** Whether the text of a setting stands in what all of them leave together, and comes from nothing else. */
async function isShown(key: SettingKey): Promise<boolean> {
  const text = String(changes[key].to);
  const isPartOfOther = shown.some((other) => other !== key && says([String(changes[other].to)], text));
  if (!shown.includes(key) || isPartOfOther || says(await before({}), text)) return false;
  return says(await (together ??= run(shown, {})), text);
}

test('the agency has no error, and two runs of it leave the same', async () => {
  const folder = userFolder();
  await writeWorkbook(folder, workbook(new Set()));
  const { code, errors } = await command(folder, ['dinas.xlsx', ...first]);
  expect([code, errors]).toEqual([0, []]);
  expect(await traces(folder)).toEqual(await before({}));
});

test.each(keys)('the setting %s has an effect', async (key) => {
  if (await isShown(key)) return;
  const [one, other] = [await before(changes[key]), await run([key], changes[key])];
  const differing = other.filter((trace) => !one.includes(trace));
  expect([key, differing.length > 0]).toEqual([key, true]);
});
