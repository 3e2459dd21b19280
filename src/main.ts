import { tellAbout } from './commands/menu/about';
import type { BoardScreen } from './commands/board/board-page';
import { boardData } from './commands/board/board-snapshot';
import { calculateFromMenu, updateDashboardFromMenu } from './commands/dashboard/dashboard-from-menu';
import { dashboardTicked as runTicked, type EditEvent } from './commands/dashboard/dashboard-ticked';
import { evaluateAgency, evaluateAll, evaluateSelected } from './commands/main-job/evaluate-from-menu';
import { sendLinksQuestion, stopFromMenu, takeOverFromMenu } from './commands/documents/documents-from-menu';
import { deriveSchedule } from './commands/schedule/derive-schedule';
import {
  dispatchHourly,
  sendRemindersNow,
  switchRemindersOff,
  switchRemindersOn,
} from './commands/schedule/dispatch-hourly';
import { finaliseAwards } from './commands/awards/finalise-awards';
import { freezeFromMenu } from './commands/main-job/freeze-from-menu';
import { buildMenu, runFromMenu } from './commands/menu/menu';
import { openSettings } from './commands/menu/open-settings';
import { openCell, openSidebar } from './commands/panel/open-sidebar';
import { openYear } from './commands/prepare/open-year';
import { plansToFollowUps, prepareReflections } from './commands/people/prepare-reflections';
import { makeAgreementsFromMenu } from './commands/agreements/make-agreements-from-menu';
import type { PanelSetting, PanelState, SettingAnswer, SettingChange } from './commands/panel/panel';
import { panelSettings, saveSettings } from './commands/panel/panel-settings';
import { panelState } from './commands/panel/panel-state';
import { prepareModule } from './commands/prepare/prepare-module';
import { proposeTargets } from './commands/agreements/propose-targets';
import { runRequest } from './commands/run/run-request';
import { selfTestFromMenu } from './commands/prepare/self-test';
import { shareByUnit } from './commands/prepare/share-by-unit';
import { boardPage } from './commands/board/show-board';
import {
  uploadTemplate,
  usedTemplates,
  type TemplateAnswer,
  type UsedTemplate,
} from './commands/documents/upload-template';
import type { RunRequest, RunSummary } from './commands/run/summary';
import { askToStop, toldProgress, type RunProgress } from './commands/run/run-signals';

export { CAPAIAN, PREDIKAT, SERAPAN } from './commands/main-job/custom-functions';

/** Adds the menu; runs under every authorisation mode and reads nothing of the spreadsheet. */
export function onOpen(): void {
  buildMenu();
}

/** Menu *Hitung capaian*. */
export function hitungCapaian(): void {
  calculateFromMenu({ tasks: ['attainment', 'flags'] });
}

/** Menu *Perbarui dasbor*. */
export function perbaruiDasbor(): void {
  updateDashboardFromMenu();
}

/** Installable trigger on edits: the check boxes of `Dasbor`. */
export function dashboardTicked(event: EditEvent): void {
  runTicked(event);
}

/** Menu *Tandai unit*. */
export function tandaiUnit(): void {
  runFromMenu({ tasks: ['flags'] });
}

/** Menu *Hitung serapan*. */
export function hitungSerapan(): void {
  runFromMenu({ tasks: ['absorption', 'flags'] });
}

/** Menu *Buat evaluasi ▸ Semua unit dan instansi*. */
export function buatEvaluasi(): void {
  evaluateAll();
}

/** Menu *Buat evaluasi ▸ Unit terpilih*. */
export function evaluasiUnitTerpilih(): void {
  evaluateSelected();
}

/** Menu *Buat evaluasi ▸ Instansi*. */
export function evaluasiInstansi(): void {
  evaluateAgency();
}

/** Menu *Dokumen ▸ Rekonsiliasi dengan LKjIP*. */
export function rekonsiliasiLkjip(): void {
  runFromMenu({ tasks: ['reconciliation'] });
}

/** Menu *Dokumen ▸ Notula rapat*. */
export function notulaRapat(): void {
  runFromMenu({ tasks: ['minutes'] });
}

/** Menu *Dokumen ▸ Draf LKjIP Bab III*. */
export function drafLkjip(): void {
  runFromMenu({ tasks: ['lkjip'] });
}

/** Menu *Dokumen ▸ Bahan paparan rapat*. */
export function bahanPaparan(): void {
  runFromMenu({ tasks: ['presentation'] });
}

/** Menu *Dokumen ▸ Formulir*. */
export function susunFormulir(): void {
  runFromMenu({ tasks: ['forms'] });
}

/** Menu *Periksa data*. */
export function periksaData(): void {
  runFromMenu({ tasks: ['check'] });
}

/** Menu *Belum lapor*. */
export function belumLapor(): void {
  runFromMenu({ tasks: ['not-reported'] });
}

/** Menu *Tetapkan periode*. */
export function tetapkanPeriode(): void {
  freezeFromMenu();
}

/** Menu *Tentang ▸ Uji mandiri*. */
export function ujiMandiri(): void {
  selfTestFromMenu();
}

/** Menu *Tentang ▸ Tentang Rapor Kinerja*. */
export function tentang(): void {
  tellAbout();
}

/** Menu *Siapkan ▸ Lembar inti*. */
export function siapkanLembarInti(): void {
  prepareModule('core');
}

/** Menu *Siapkan ▸ Lembar pendukung evaluasi*. */
export function siapkanLembarPendukung(): void {
  prepareModule('support');
}

/** Menu *Siapkan ▸ Lembar penghargaan*. */
export function siapkanPenghargaan(): void {
  prepareModule('awards');
}

/** Menu *Siapkan ▸ Lembar jadwal*. */
export function siapkanJadwal(): void {
  prepareModule('schedule');
}

/** Menu *Siapkan ▸ Tahun baru*. */
export function siapkanTahunBaru(): void {
  openYear();
}

/** Menu *Siapkan ▸ Bagikan isian per bidang*. */
export function bagikanIsian(): void {
  shareByUnit();
}

/** Menu *Panel samping*. */
export function bukaPanelSamping(): void {
  openSidebar();
}

/** The state at a glance, for the sidebar (`google.script.run`). */
export function keadaanPanel(): PanelState {
  return panelState();
}

/** Shows the cell of a finding (`google.script.run`). */
export function bukaSel(sheet: string, cell: string): boolean {
  return openCell(sheet, cell);
}

/** The settings with their explanations (`google.script.run`). */
export function pengaturanPanel(): PanelSetting[] {
  return panelSettings();
}

/** Writes the settings that were changed in the form (`google.script.run`). */
export function simpanPengaturan(changes: SettingChange[]): SettingAnswer {
  return saveSettings(changes);
}

/** Menu *Pengaturan*. */
export function bukaPengaturan(): void {
  openSettings();
}

/** Menu *Dokumen ▸ Periksa konsistensi*. */
export function periksaKonsistensi(): void {
  runFromMenu({ tasks: ['consistency'] });
}

/** Menu *Dokumen ▸ Kirim tautan ke kepala unit…*. */
export function kirimTautan(): void {
  runFromMenu({ tasks: ['links'] }, sendLinksQuestion);
}

/** Menu *Dokumen ▸ Hentikan pembuatan*. */
export function hentikanDokumen(): void {
  stopFromMenu();
}

/** Menu *Dokumen ▸ Ambil alih dokumen…*. */
export function ambilAlihDokumen(): void {
  takeOverFromMenu();
}

/** Asks the run that is making documents to end after those in hand (`google.script.run`, while `jalankan` is under way). */
export function hentikan(): void {
  askToStop();
}

/** How far the run that is making documents is (`google.script.run`, while `jalankan` is under way); null: nothing known. */
export function kemajuan(): RunProgress | null {
  return toldProgress();
}

/**
 * Checks an own template for a kind of document (`evaluasi`, `evaluasi-instansi`) and answers with findings and, as base64,
 * the document of one unit; stores and uses it when `agreed` (`google.script.run`). An empty `base64` brings the add-on's own
 * template back.
 */
export function unggahTemplat(kind: string, name: string, base64: string, agreed: boolean): TemplateAnswer {
  return uploadTemplate({ kind, name, base64 }, agreed);
}

/** The own templates in use, for the sidebar (`google.script.run`). */
export function templatPanel(): UsedTemplate[] {
  return usedTemplates();
}

/** Menu *Dokumen ▸ Templat…*. */
export function aturTemplat(): void {
  openSidebar('templates-part');
}

/** Menu *Penghargaan ▸ Hitung skor bulan lalu*. */
export function hitungSkorBulanLalu(): void {
  runFromMenu({ tasks: ['awards'] });
}

/** Menu *Penghargaan ▸ Tetapkan pemenang…*. */
export function tetapkanPemenang(): void {
  finaliseAwards();
}

/** Menu *Perjanjian ▸ Siapkan lembar*. */
export function siapkanPerjanjian(): void {
  prepareModule('agreements');
}

/** Menu *Perjanjian ▸ Buat perjanjian*. */
export function buatPerjanjian(): void {
  makeAgreementsFromMenu();
}

/** Menu *Perjanjian ▸ Rencana aksi*. */
export function susunRencanaAksi(): void {
  runFromMenu({ tasks: ['action-plan'] });
}

/** Menu *Perjanjian ▸ Matriks cascading*. */
export function susunMatriksCascading(): void {
  runFromMenu({ tasks: ['cascading'] });
}

/** Menu *Perjanjian ▸ Perbandingan*. */
export function bandingkanTahun(): void {
  runFromMenu({ tasks: ['comparison'] });
}

/** Menu *Perjanjian ▸ Usulkan target*. */
export function usulkanTarget(): void {
  proposeTargets();
}

/** Menu *Jadwal ▸ Kendalikan jadwal*. */
export function kendalikanJadwal(): void {
  runFromMenu({ tasks: ['schedule'] });
}

/** Menu *Jadwal ▸ Jabarkan kegiatan*. */
export function jabarkanKegiatan(): void {
  deriveSchedule();
}

/** Menu *Jadwal ▸ Kirim pengingat sekarang*. */
export function kirimPengingat(): void {
  sendRemindersNow();
}

/** Menu *Jadwal ▸ Nyalakan pengingat otomatis*. */
export function nyalakanPengingat(): void {
  switchRemindersOn();
}

/** Menu *Jadwal ▸ Matikan pengingat otomatis*. */
export function matikanPengingat(): void {
  switchRemindersOff();
}

/** Installable trigger, once an hour: everything that is due. */
export function dispatcherHourly(): void {
  dispatchHourly();
}

/** Menu *Pegawai ▸ Siapkan lembar pegawai*. */
export function siapkanPegawai(): void {
  prepareModule('people');
}

/** Menu *Pegawai ▸ Periksa pegawai dan mutasi*. */
export function periksaPegawai(): void {
  runFromMenu({ tasks: ['roster'] });
}

/** Menu *Pegawai ▸ Siapkan refleksi*. */
export function siapkanRefleksi(): void {
  prepareReflections();
}

/** Menu *Pegawai ▸ Rekap dan dokumen refleksi*. */
export function rekapRefleksi(): void {
  runFromMenu({ tasks: ['reflections'] });
}

/** Menu *Pegawai ▸ Rencana ke Tindak Lanjut*. */
export function rencanaKeTindakLanjut(): void {
  plansToFollowUps();
}

/** Menu *Pegawai ▸ Pantau tindak lanjut*. */
export function pantauTindakLanjut(): void {
  runFromMenu({ tasks: ['follow-ups'] });
}

/** Menu *Jadwal ▸ Perbarui papan*. */
export function perbaruiPapan(): void {
  runFromMenu({ tasks: ['board'] });
}

/** The web app: the board's page; `?layar=pegawai` is the staff's screen, any other address the public one. */
export function doGet(request: { parameter: { layar?: string } }): GoogleAppsScript.HTML.HtmlOutput {
  return boardPage(request.parameter.layar === 'pegawai' ? 'staff' : 'public');
}

/** What the board's page shows, as JSON (`google.script.run`); empty before the first *Perbarui papan*. */
export function dataPapan(screen: BoardScreen): string {
  return boardData(screen);
}

/** Runs tasks for the sidebar (`google.script.run`) and the command line: answers with a summary. */
export function jalankan(request: RunRequest): RunSummary {
  return runRequest(request);
}
