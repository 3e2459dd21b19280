import type { ShareAnswer } from '../../../commands/documents/lanes/share-works';
import type { TemplateAnswer, UsedTemplate } from '../../../commands/documents/templates/upload-template';
import type {
  FindingRequest,
  PanelSetting,
  PanelState,
  PanelSummary,
  RepairAnswer,
  RepairRequest,
  SettingAnswer,
  SettingChange,
} from '../../../commands/panel/panel';
import type { RunProgress, RunRequest } from '../../../commands/run/summary';

/** `google.script.run`: each chain ends with a top-level function of the script. */
interface ScriptRun {
  withSuccessHandler(handler: (answer: never) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  keadaanPanel(): void;
  bukaSel(sheet: string, cell: string): void;
  memangBegitu(request: FindingRequest): void;
  perbaikiTemuan(request: RepairRequest): void;
  pengaturanPanel(): void;
  simpanPengaturan(changes: SettingChange[]): void;
  siapkanLembarInti(): void;
  imporBerkas(): void;
  imporTabIni(): void;
  jalankan(request: RunRequest): void;
  buatBersama(request: RunRequest, lane: number): void;
  templatPanel(): void;
  unggahTemplat(kind: string, name: string, base64: string, agreed: boolean): void;
  hentikan(): void;
  kemajuan(): void;
}

declare const google: { script: { run: ScriptRun } };

const ask = <T>(call: (resolve: (answer: T) => void, reject: (error: Error) => void) => void): Promise<T> =>
  new Promise<T>(call);

/** The functions of the script that the sidebar calls. */
export const server = {
  state: () =>
    ask<PanelState>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).keadaanPanel();
    }),
  openCell: (sheet: string, cell: string) =>
    ask<boolean>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).bukaSel(sheet, cell);
    }),
  /** Writes that what a question asks about is so; the number of rows, 0 where it stands no longer. */
  confirm: (request: FindingRequest) =>
    ask<number>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).memangBegitu(request);
    }),
  /** Shows what a repair changes, or writes it once the person has agreed. */
  repair: (request: RepairRequest) =>
    ask<RepairAnswer>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).perbaikiTemuan(request);
    }),
  settings: () =>
    ask<PanelSetting[]>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).pengaturanPanel();
    }),
  saveSettings: (changes: SettingChange[]) =>
    ask<SettingAnswer>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).simpanPengaturan(changes);
    }),
  /** Asks in a dialog of its own before it adds anything. */
  prepare: () =>
    ask<undefined>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).siapkanLembarInti();
    }),
  /** Opens the page of imports in place of this one. */
  openImport: (fromTabs: boolean) =>
    ask<undefined>((resolve, reject) => {
      const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
      if (fromTabs) run.imporTabIni();
      else run.imporBerkas();
    }),
  run: (request: RunRequest) =>
    ask<PanelSummary>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).jalankan(request);
    }),
  /** Makes documents beside other calls that do the same. */
  share: (request: RunRequest, lane: number) =>
    ask<ShareAnswer>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).buatBersama(request, lane);
    }),
  templates: () =>
    ask<UsedTemplate[]>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).templatPanel();
    }),
  /** An empty `base64` is the add-on's own template; nothing is written before the person has agreed. */
  uploadTemplate: (kind: string, name: string, base64: string, agreed: boolean) =>
    ask<TemplateAnswer>((resolve, reject) => {
      const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
      run.unggahTemplat(kind, name, base64, agreed);
    }),
  /** Asks the run that is under way to end after the documents in hand. */
  stop: () =>
    ask<undefined>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).hentikan();
    }),
  /** How far the run that is under way is. */
  progress: () =>
    ask<RunProgress | null>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).kemajuan();
    }),
};
