import type { texts } from '../../text';

type Label = keyof ReturnType<typeof texts>['menu']['entries'];

/** A menu entry: the key of its label and the top-level function it calls. */
export interface Entry {
  label: Label;
  handler: string;
}

export interface EntryGroup {
  label: Label;
  entries: readonly Entry[];
}

/** The menu *Kinerja*, in its order. A handler must be exported by `src/main.ts`; the build is checked for that. */
export const menuTable: readonly (Entry | EntryGroup | 'separator')[] = [
  {
    label: 'prepare',
    entries: [
      { label: 'prepareCore', handler: 'siapkanLembarInti' },
      { label: 'prepareSupport', handler: 'siapkanLembarPendukung' },
      { label: 'prepareAwards', handler: 'siapkanPenghargaan' },
      { label: 'prepareSchedule', handler: 'siapkanJadwal' },
      { label: 'openYear', handler: 'siapkanTahunBaru' },
      { label: 'shareByUnit', handler: 'bagikanIsian' },
    ],
  },
  { label: 'sidebar', handler: 'bukaPanelSamping' },
  { label: 'settings', handler: 'bukaPengaturan' },
  { label: 'check', handler: 'periksaData' },
  'separator',
  { label: 'attainment', handler: 'hitungCapaian' },
  { label: 'flags', handler: 'tandaiUnit' },
  { label: 'absorption', handler: 'hitungSerapan' },
  { label: 'notReported', handler: 'belumLapor' },
  { label: 'dashboard', handler: 'perbaruiDasbor' },
  { label: 'freeze', handler: 'tetapkanPeriode' },
  {
    label: 'evaluation',
    entries: [
      { label: 'evaluationOfSelected', handler: 'evaluasiUnitTerpilih' },
      { label: 'evaluationOfAll', handler: 'buatEvaluasi' },
      { label: 'evaluationOfAgency', handler: 'evaluasiInstansi' },
    ],
  },
  {
    label: 'documents',
    entries: [
      { label: 'reconciliation', handler: 'rekonsiliasiLkjip' },
      { label: 'minutes', handler: 'notulaRapat' },
      { label: 'lkjip', handler: 'drafLkjip' },
      { label: 'presentation', handler: 'bahanPaparan' },
      { label: 'forms', handler: 'susunFormulir' },
      { label: 'templates', handler: 'aturTemplat' },
      { label: 'checkConsistency', handler: 'periksaKonsistensi' },
      { label: 'setFinal', handler: 'tetapkanFinal' },
      { label: 'releaseFinal', handler: 'lepasFinal' },
      { label: 'sendLinks', handler: 'kirimTautan' },
      { label: 'stopDocuments', handler: 'hentikanDokumen' },
      { label: 'takeOver', handler: 'ambilAlihDokumen' },
    ],
  },
  {
    label: 'awards',
    entries: [
      { label: 'scoreAwards', handler: 'hitungSkorBulanLalu' },
      { label: 'finaliseAwards', handler: 'tetapkanPemenang' },
    ],
  },
  {
    label: 'agreements',
    entries: [
      { label: 'prepareAgreements', handler: 'siapkanPerjanjian' },
      { label: 'makeAgreements', handler: 'buatPerjanjian' },
      { label: 'actionPlan', handler: 'susunRencanaAksi' },
      { label: 'cascading', handler: 'susunMatriksCascading' },
      { label: 'compareYears', handler: 'bandingkanTahun' },
      { label: 'proposeTargets', handler: 'usulkanTarget' },
    ],
  },
  {
    label: 'schedule',
    entries: [
      { label: 'controlSchedule', handler: 'kendalikanJadwal' },
      { label: 'deriveSchedule', handler: 'jabarkanKegiatan' },
      { label: 'updateBoard', handler: 'perbaruiPapan' },
      { label: 'sendReminders', handler: 'kirimPengingat' },
      { label: 'remindersOn', handler: 'nyalakanPengingat' },
      { label: 'remindersOff', handler: 'matikanPengingat' },
    ],
  },
  {
    label: 'people',
    entries: [
      { label: 'preparePeople', handler: 'siapkanPegawai' },
      { label: 'checkRoster', handler: 'periksaPegawai' },
      { label: 'prepareReflections', handler: 'siapkanRefleksi' },
      { label: 'summariseReflections', handler: 'rekapRefleksi' },
      { label: 'plansToFollowUps', handler: 'rencanaKeTindakLanjut' },
      { label: 'controlFollowUps', handler: 'pantauTindakLanjut' },
    ],
  },
  'separator',
  {
    label: 'about',
    entries: [
      { label: 'selfTest', handler: 'ujiMandiri' },
      { label: 'aboutProduct', handler: 'tentang' },
    ],
  },
];
