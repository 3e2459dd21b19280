import type { texts } from '../text';

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
  { label: 'settings', handler: 'bukaPengaturan' },
  { label: 'check', handler: 'periksaData' },
  'separator',
  { label: 'attainment', handler: 'hitungCapaian' },
  { label: 'flags', handler: 'tandaiUnit' },
  { label: 'absorption', handler: 'hitungSerapan' },
  { label: 'notReported', handler: 'belumLapor' },
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
      { label: 'checkConsistency', handler: 'periksaKonsistensi' },
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
  'separator',
  {
    label: 'about',
    entries: [
      { label: 'selfTest', handler: 'ujiMandiri' },
      { label: 'aboutProduct', handler: 'tentang' },
    ],
  },
];
