import type { Runtime, RuntimeOptions } from '../../../local/runtime/apps-script';
import { agency, changed, setCells, type Sheets } from '../../../test/commands/agency';
import { agreements } from '../../../test/contract/results/agreement-workbook';
import { awards } from '../../../test/contract/awards/award-workbook';
import { people } from '../../../test/contract/people/people-workbook';
import { importing, PNG, runs, withFiles, withMeeting } from '../stops/commands';
import type { Command } from '../stops/world';

type Way = Partial<Omit<Command, 'name' | 'isMenu'>>;

const filed = (sheets: () => Sheets) => (): Sheets => withFiles(sheets());
const inFormat = (format: string) => (): Sheets => {
  const sheets = agency();
  sheets.Pengaturan?.push(['Format Dokumen', format]);
  return sheets;
};
const calls =
  (...names: string[]) =>
  (runtime: Runtime): void =>
    names.forEach((name) => void runtime.call(name));
const looksAt = (sheet: string, row: number, rows = 1): Partial<RuntimeOptions> => ({
  selection: { sheet, row, rows },
});
const evaluation = runs({ tasks: ['evaluation'] });
const plain = (): Sheets => ({ Lembar: [['catatan']] });

/** Five earlier years of an indicator whose target is open. */
const withHistory = (): Sheets => ({
  ...changed('Indikator', { F2: '', I1: 'Program', I2: 'Rehabilitasi', I3: 'Rehabilitasi' }),
  Realisasi: [['Kode', 'TW I', 'TW II', 'TW III', 'TW IV']],
  'Riwayat Kinerja': [
    ['Kode', 'Indikator', 'Satuan', 'Tahun', 'Target', 'Realisasi'],
    ...[2021, 2022, 2023, 2024, 2025].map((year) => ['I1', '', '', year, year - 1800, year - 1820]),
  ],
});

const withAddresses = (): Sheets =>
  withFiles(setCells(agency(), 'Unit Kerja', { E1: 'Email', E2: 's@example.com', E3: 'r@example.com' }));

const withNewIndicator = (): Sheets => {
  const sheets = agency();
  sheets.Indikator?.push(['I9', 'S', 'Indikator baru', 'orang', 'Positif', 10, 10, 'Akumulasi']);
  return sheets;
};

const table = (): Sheets => ({
  Tabel: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['Warga terlayani', 200, 150, 75],
    ['Laporan selesai', 40, 30, 57],
    ['Bimbingan', 50, 50, 100],
  ],
});

const withPeople: Way = { sheets: filed(people) };
const withDocuments: Way = { sheets: withAddresses, before: evaluation };
const sharing = (): Sheets => {
  const sheets = withAddresses();
  sheets.Pengaturan?.push(['Bagikan Otomatis', 'Ya']);
  return sheets;
};
const ofDocuments: Way = { ...withDocuments, options: looksAt('Dokumen', 4, 3) };
const withAgreements: Way = { sheets: filed(agreements) };

/** What entries of the menu need to do anything; the others run over the small agency, with documents as files. */
const ways: Readonly<Record<string, Way>> = {
  isiKodeRealisasi: { sheets: withNewIndicator },
  batalkanImporTerakhir: { sheets: plain, before: importing('Juli', 300_000) },
  siapkanTahunBaru: { options: { fixedTime: new Date(2027, 0, 12, 8).getTime() } },
  bagikanIsian: { sheets: withAddresses },
  periksaAngka: { sheets: table, options: looksAt('Tabel', 2) },
  ujiLengkap: { writesEachTime: true },
  hitungCapaian: { before: runs({ tasks: ['dashboard'] }) },
  evaluasiUnitTerpilih: { options: looksAt('Unit Kerja', 2) },
  notulaRapat: { sheets: () => withMeeting(filed(agency)()) },
  periksaKonsistensi: withDocuments,
  tetapkanFinal: ofDocuments,
  lepasFinal: {
    ...ofDocuments,
    before: (runtime, as) => {
      evaluation(runtime);
      as(looksAt('Dokumen', 4, 3)).call('tetapkanFinal');
    },
  },
  kirimTautan: { ...withDocuments, sheets: sharing },
  ambilAlihDokumen: { ...withDocuments, earlier: { user: 'lain@example.com' } },
  hitungSkorBulanLalu: { sheets: filed(awards) },
  tetapkanPemenang: { sheets: filed(awards) },
  buatPerjanjian: withAgreements,
  susunRencanaAksi: withAgreements,
  susunMatriksCascading: withAgreements,
  bandingkanTahun: { sheets: withHistory },
  usulkanTarget: { sheets: withHistory },
  kendalikanJadwal: withPeople,
  jabarkanKegiatan: { ...withPeople, before: calls('siapkanJadwal'), earlier: { context: 'menu' } },
  perbaruiPapan: withPeople,
  kirimPengingat: withPeople,
  matikanPengingat: { before: calls('nyalakanPengingat') },
  periksaPegawai: withPeople,
  siapkanRefleksi: withPeople,
  rekapRefleksi: withPeople,
  rencanaKeTindakLanjut: withPeople,
  pantauTindakLanjut: withPeople,
};

/** The names that the menu calls, as the build has put them into the bundle. */
export const menuHandlers = (code: string): string[] =>
  [...code.matchAll(/RaporKinerja\.menuCommands\.(\w+)/g)].map(([, name = '']) => name);

const fromMenu = (code: string): Command[] =>
  menuHandlers(code).map((name) => ({ name, isMenu: true, sheets: filed(agency), run: calls(name), ...ways[name] }));

/** What nobody calls from the menu: the sidebar, the pages of the import, triggers. */
const others: readonly Command[] = [
  { name: 'figures from the sidebar', sheets: agency, run: runs({ tasks: ['attainment', 'flags', 'absorption'] }) },
  { name: 'documents as Google Docs', sheets: inFormat('Google Docs'), run: evaluation },
  { name: 'documents as PDF', sheets: inFormat('PDF'), run: evaluation },
  {
    name: 'documents made anew',
    sheets: filed(agency),
    before: evaluation,
    run: runs({ tasks: ['evaluation'], remake: 'all' }),
  },
  { name: 'logo', sheets: agency, run: runs({ tasks: ['attainment'], logo: { name: 'logo.png', base64: PNG } }) },
  { name: 'import', sheets: plain, run: importing('Juli', 300_000) },
  {
    name: 'import of the next month',
    sheets: plain,
    before: importing('Juli', 300_000),
    run: importing('Agustus', 450_000),
  },
  {
    name: 'import taken back',
    sheets: plain,
    before: importing('Juli', 300_000),
    run: (runtime) => void runtime.call('batalkanImpor', { answers: {}, takeDefaults: true, messages: 'id' }),
  },
  {
    name: 'settings of the sidebar',
    sheets: agency,
    run: (runtime) =>
      void runtime.call('simpanPengaturan', [
        { key: 'agency', before: 'Dinas Sosial Kota Contoh', value: 'Dinas Sosial Kota Lain' },
      ]),
  },
  { name: 'hourly trigger', sheets: filed(people), run: calls('dispatcherHourly') },
  {
    name: 'check box of the dashboard',
    sheets: filed(agency),
    before: calls('perbaruiDasbor'),
    earlier: { context: 'menu' as const },
    run: (runtime) => {
      const ended = runtime.edit({ sheet: 'Dasbor', cell: 'A18', value: true }).find(({ error }) => error !== null);
      // Google writes to whoever has installed the trigger.
      if (ended) throw Object.assign(new Error(ended.error ?? ''), { name: 'GoogleFault' });
    },
  },
];

/** Every command: all entries of the menu that a bundle has, and what is called from elsewhere. */
export const allCommands = (code: string): Command[] => [...fromMenu(code), ...others];
