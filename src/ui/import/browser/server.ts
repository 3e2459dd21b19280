import type {
  ImportAnswer,
  ImportRequest,
  TabsToImport,
  UndoAnswer,
  UndoRequest,
} from '../../../commands/import/answer';
import type { RunRequest, RunSummary } from '../../../commands/run/summary';

/** `google.script.run`: each chain ends with a top-level function of the script. */
interface ScriptRun {
  withSuccessHandler(handler: (answer: never) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  tabUntukImpor(): void;
  imporTabel(request: ImportRequest): void;
  batalkanImpor(request: UndoRequest): void;
  jalankan(request: RunRequest): void;
  bukaPanelSamping(): void;
}

declare const google: { script: { run: ScriptRun } };

const ask = <T>(call: (resolve: (answer: T) => void, reject: (error: Error) => void) => void): Promise<T> =>
  new Promise<T>(call);

/** The functions of the script that the page calls. */
export const server = {
  /** The tabs of the spreadsheet that may hold a table. */
  tabs: () =>
    ask<TabsToImport>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).tabUntukImpor();
    }),
  importTables: (request: ImportRequest) =>
    ask<ImportAnswer>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).imporTabel(request);
    }),
  undo: (request: UndoRequest) =>
    ask<UndoAnswer>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).batalkanImpor(request);
    }),
  /** The sidebar takes the place of this page. */
  openSidebar: () =>
    ask<void>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).bukaPanelSamping();
    }),
  run: (request: RunRequest) =>
    ask<RunSummary>((resolve, reject) => {
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).jalankan(request);
    }),
};
