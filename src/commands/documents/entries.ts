import { runFromMenu } from '../menu/menu';
import { openSidebar } from '../panel/open-sidebar';
import { sendLinksQuestion, stopFromMenu, takeOverFromMenu } from './documents-from-menu';
import { setFinalFromMenu } from './set-final';
import { uploadTemplate, usedTemplates, type TemplateAnswer, type UsedTemplate } from './upload-template';

/** Menu *Dokumen ▸ Periksa konsistensi*. */
export function periksaKonsistensi(): void {
  runFromMenu({ tasks: ['consistency'] });
}

/** Menu *Dokumen ▸ Tetapkan Final*. */
export function tetapkanFinal(): void {
  setFinalFromMenu(true);
}

/** Menu *Dokumen ▸ Lepas Final*. */
export function lepasFinal(): void {
  setFinalFromMenu(false);
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

/** Menu *Dokumen ▸ Templat…*. */
export function aturTemplat(): void {
  openSidebar('templates-part');
}

/**
 * Checks an own template for a kind of document (`evaluasi`, `notula`, …) and answers with findings and, as base64,
 * the first document of that kind; stores and uses it when `agreed` (`google.script.run`). An empty `base64` brings the add-on's own
 * template back.
 */
export function unggahTemplat(kind: string, name: string, base64: string, agreed: boolean): TemplateAnswer {
  return uploadTemplate({ kind, name, base64 }, agreed);
}

/** The own templates in use, for the sidebar (`google.script.run`). */
export function templatPanel(): UsedTemplate[] {
  return usedTemplates();
}
