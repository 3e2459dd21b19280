/**
 * The only names that Google sees: triggers, endpoints of `google.script.run` and custom functions, exported one by one; the
 * targets of the menu stand in its table, from which the build makes a function for each.
 */
export { boardData as dataPapan } from './commands/board/board-snapshot';
export { boardPage as doGet } from './commands/board/show-board';
export { dashboardTicked } from './commands/dashboard/dashboard-ticked';
export { carryOnOnce as lanjutkan } from './commands/documents/waiting/carry-on';
export {
  uploadTemplate as unggahTemplat,
  usedTemplates as templatPanel,
} from './commands/documents/templates/upload-template';
export { tabsToImport as tabUntukImpor } from './commands/import/foreign-tabs';
export { importTables as imporTabel } from './commands/import/import-tables';
export { undoImport as batalkanImpor } from './commands/import/undo-import';
export { CAPAIAN, PREDIKAT, SERAPAN } from './commands/main-job/custom-functions';
export { answerFullTest as ujiPemicu } from './commands/prepare/full-test-trigger';
export { onOpen } from './commands/menu/menu';
export { menuCommands } from './commands/menu/menu-table';
export { confirmFinding as memangBegitu } from './commands/panel/confirm-finding';
export { repairFinding as perbaikiTemuan } from './commands/panel/repair-finding';
export { openCell as bukaSel } from './commands/panel/open-sidebar';
export { panelSettings as pengaturanPanel, saveSettings as simpanPengaturan } from './commands/panel/panel-settings';
export { panelState as keadaanPanel } from './commands/panel/panel-state';
export { hentikan, jalankan, kemajuan } from './commands/run/endpoints';
export { shareDocuments as buatBersama } from './commands/run/share-documents';
export { dispatchHourly as dispatcherHourly } from './commands/schedule/dispatch-hourly';
