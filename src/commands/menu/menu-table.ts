import { texts } from '../../text';
import { proposeTargets } from '../agreements/propose-targets';
import { finaliseAwards } from '../awards/finalise-awards';
import { calculateFromMenu, updateDashboardFromMenu } from '../dashboard/dashboard-from-menu';
import { stopFromMenu, takeOverFromMenu } from '../documents/waiting/documents-from-menu';
import { setFinalFromMenu } from '../documents/ledger/set-final';
import { openImport } from '../import/open-import';
import { undoFromMenu } from '../import/undo-from-menu';
import { checkFiguresFromMenu } from '../figures/check-figures-from-menu';
import { evaluateAgency, evaluateAll, evaluateSelected } from '../main-job/evaluate-from-menu';
import { freezeFromMenu } from '../main-job/freeze-from-menu';
import { openSidebar } from '../panel/open-sidebar';
import { plansToFollowUps, prepareReflections } from '../people/prepare-reflections';
import { fillActuals } from '../prepare/fill-actuals';
import { openYear } from '../prepare/open-year';
import { fullTestFromMenu } from '../prepare/full-test';
import { prepareModule } from '../prepare/prepare-module';
import { selfTestFromMenu } from '../prepare/self-test';
import { shareByUnit } from '../prepare/share-by-unit';
import { deriveSchedule } from '../schedule/derive-schedule';
import { sendRemindersNow, switchRemindersOff, switchRemindersOn } from '../schedule/dispatch-hourly';
import { tellAbout } from './about';
import type { Entry, EntryGroup } from './entries';
import { layOutMenu } from './lay-out-menu';
import { openSettings } from './open-settings';
import { runFromMenu } from './run-from-menu';

/** The menu *Kinerja*, in its order. */
export const menuTable: readonly (Entry | EntryGroup | 'separator')[] = [
  {
    label: 'prepare',
    entries: [
      { label: 'prepareCore', handler: 'siapkanLembarInti', run: () => prepareModule('core') },
      { label: 'prepareSupport', handler: 'siapkanLembarPendukung', run: () => prepareModule('support') },
      { label: 'prepareAwards', handler: 'siapkanPenghargaan', run: () => prepareModule('awards') },
      { label: 'prepareSchedule', handler: 'siapkanJadwal', run: () => prepareModule('schedule') },
      { label: 'fillActuals', handler: 'isiKodeRealisasi', run: fillActuals },
      { label: 'importFiles', handler: 'imporBerkas', run: () => openImport() },
      { label: 'importTable', handler: 'imporTabIni', run: () => openImport('tabs') },
      { label: 'undoImport', handler: 'batalkanImporTerakhir', run: undoFromMenu },
      { label: 'openYear', handler: 'siapkanTahunBaru', run: openYear },
      { label: 'shareByUnit', handler: 'bagikanIsian', run: shareByUnit },
    ],
  },
  { label: 'sidebar', handler: 'bukaPanelSamping', run: () => openSidebar() },
  {
    label: 'settings',
    entries: [
      { label: 'openSettings', handler: 'bukaPengaturan', run: openSettings },
      { label: 'uploadLogo', handler: 'unggahLogo', run: () => openSidebar('templates-part') },
    ],
  },
  { task: 'check', handler: 'periksaData' },
  { task: 'check-figures', handler: 'periksaAngka', run: checkFiguresFromMenu },
  'separator',
  { task: 'attainment', handler: 'hitungCapaian', run: calculateFromMenu },
  { task: 'flags', handler: 'tandaiUnit' },
  { task: 'absorption', handler: 'hitungSerapan', run: () => runFromMenu({ tasks: ['absorption', 'flags'] }) },
  { task: 'not-reported', handler: 'belumLapor' },
  { task: 'dashboard', handler: 'perbaruiDasbor', run: updateDashboardFromMenu },
  { task: 'freeze', handler: 'tetapkanPeriode', run: freezeFromMenu },
  {
    label: 'evaluation',
    entries: [
      { label: 'evaluationOfSelected', handler: 'evaluasiUnitTerpilih', run: evaluateSelected },
      { label: 'evaluationOfAll', handler: 'buatEvaluasi', run: evaluateAll },
      { label: 'evaluationOfAgency', handler: 'evaluasiInstansi', run: evaluateAgency },
    ],
  },
  {
    label: 'documents',
    entries: [
      { task: 'brief', handler: 'ringkasanPimpinan' },
      { task: 'reconciliation', handler: 'rekonsiliasiLkjip' },
      { task: 'minutes', handler: 'notulaRapat' },
      { task: 'lkjip', handler: 'drafLkjip' },
      { task: 'presentation', handler: 'bahanPaparan' },
      { task: 'forms', handler: 'susunFormulir' },
      { label: 'templates', handler: 'aturTemplat', run: () => openSidebar('templates-part') },
      { task: 'audit', handler: 'buatBukuAudit' },
      { task: 'consistency', handler: 'periksaKonsistensi' },
      { label: 'setFinal', handler: 'tetapkanFinal', run: () => setFinalFromMenu(true) },
      { label: 'releaseFinal', handler: 'lepasFinal', run: () => setFinalFromMenu(false) },
      {
        task: 'links',
        handler: 'kirimTautan',
        run: () => runFromMenu({ tasks: ['links'] }, (language) => texts(language).ledger.links.question),
      },
      { label: 'stopDocuments', handler: 'hentikanDokumen', run: stopFromMenu },
      { label: 'takeOver', handler: 'ambilAlihDokumen', run: takeOverFromMenu },
    ],
  },
  {
    label: 'awards',
    entries: [
      { task: 'awards', handler: 'hitungSkorBulanLalu' },
      { label: 'finaliseAwards', handler: 'tetapkanPemenang', run: finaliseAwards },
    ],
  },
  {
    label: 'agreements',
    entries: [
      { label: 'prepareAgreements', handler: 'siapkanPerjanjian', run: () => prepareModule('agreements') },
      {
        task: 'agreements',
        handler: 'buatPerjanjian',
        run: () => runFromMenu({ tasks: ['agreements'] }, (language) => texts(language).agreements.question),
      },
      { task: 'action-plan', handler: 'susunRencanaAksi' },
      { task: 'cascading', handler: 'susunMatriksCascading' },
      { task: 'comparison', handler: 'bandingkanTahun' },
      { label: 'proposeTargets', handler: 'usulkanTarget', run: proposeTargets },
    ],
  },
  {
    label: 'schedule',
    entries: [
      { task: 'schedule', handler: 'kendalikanJadwal' },
      { label: 'deriveSchedule', handler: 'jabarkanKegiatan', run: deriveSchedule },
      { task: 'board', handler: 'perbaruiPapan' },
      { task: 'reminders', handler: 'kirimPengingat', run: sendRemindersNow },
      { label: 'remindersOn', handler: 'nyalakanPengingat', run: switchRemindersOn },
      { label: 'remindersOff', handler: 'matikanPengingat', run: switchRemindersOff },
    ],
  },
  {
    label: 'people',
    entries: [
      { label: 'preparePeople', handler: 'siapkanPegawai', run: () => prepareModule('people') },
      { task: 'roster', handler: 'periksaPegawai' },
      { label: 'prepareReflections', handler: 'siapkanRefleksi', run: prepareReflections },
      { task: 'reflections', handler: 'rekapRefleksi' },
      { label: 'plansToFollowUps', handler: 'rencanaKeTindakLanjut', run: plansToFollowUps },
      { task: 'follow-ups', handler: 'pantauTindakLanjut' },
    ],
  },
  'separator',
  {
    label: 'about',
    entries: [
      { task: 'self-test', handler: 'ujiMandiri', run: selfTestFromMenu },
      { label: 'fullTest', handler: 'ujiLengkap', run: () => fullTestFromMenu(() => layOutMenu(menuTable)) },
      { label: 'aboutProduct', handler: 'tentang', run: tellAbout },
    ],
  },
];

function runOf(entry: Entry): () => void {
  return entry.run ?? (() => runFromMenu({ tasks: [entry.task] }));
}

/** What each entry does, by the name that Google calls. */
export const menuCommands: Record<string, () => void> = Object.fromEntries(
  menuTable
    .flatMap((part) => (part === 'separator' ? [] : 'entries' in part ? part.entries : [part]))
    .map((entry) => [entry.handler, runOf(entry)]),
);
