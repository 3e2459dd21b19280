import { tellAbout } from './commands/about';
import type { BoardScreen } from './commands/board-page';
import { boardData } from './commands/board-snapshot';
import { evaluateAgency, evaluateAll, evaluateSelected } from './commands/evaluate-from-menu';
import { sendLinksQuestion, stopFromMenu, takeOverFromMenu } from './commands/documents-from-menu';
import { deriveSchedule } from './commands/derive-schedule';
import { dispatchHourly, sendRemindersNow, switchRemindersOff, switchRemindersOn } from './commands/dispatch-hourly';
import { finaliseAwards } from './commands/finalise-awards';
import { freezeFromMenu } from './commands/freeze-from-menu';
import { buildMenu, runFromMenu } from './commands/menu';
import { openSettings } from './commands/open-settings';
import { openYear } from './commands/open-year';
import { prepareModule } from './commands/prepare-module';
import { runRequest } from './commands/run-request';
import { selfTestFromMenu } from './commands/self-test';
import { shareByUnit } from './commands/share-by-unit';
import { boardPage } from './commands/show-board';
import { uploadTemplate, type TemplateAnswer } from './commands/upload-template';
import type { RunRequest, RunSummary } from './commands/summary';
import { askToStop, toldProgress, type RunProgress } from './commands/run-signals';

export { CAPAIAN, PREDIKAT, SERAPAN } from './commands/custom-functions';

/** Adds the menu; runs under every authorisation mode and reads nothing of the spreadsheet. */
export function onOpen(): void {
  buildMenu();
}

/** Menu *Hitung capaian*. */
export function hitungCapaian(): void {
  runFromMenu({ tasks: ['attainment', 'flags'] });
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

/** Menu *Penghargaan ▸ Hitung skor bulan lalu*. */
export function hitungSkorBulanLalu(): void {
  runFromMenu({ tasks: ['awards'] });
}

/** Menu *Penghargaan ▸ Tetapkan pemenang…*. */
export function tetapkanPemenang(): void {
  finaliseAwards();
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
